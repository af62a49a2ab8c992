/// A walk through the history, which begins and ends at the text that was being typed.
struct HistoryWalk: Sendable {
  private var entries: [String]

  /// Where the walk is; `entries.count` is the text that was being typed.
  private(set) var position: Int

  /// What was made of entries on the way, and the text that was being typed.
  private var edited: [Int: String] = [:]

  /// What the entries of a search begin with.
  private(set) var prefix: String?

  init(_ entries: [String]) {
    self.entries = entries
    position = entries.count
  }

  var count: Int { entries.count }

  /// An entry, as it is or was made on the way.
  func text(at index: Int) -> String {
    if let text = edited[index] { return text }
    return index < entries.count ? entries[index] : ""
  }

  /// Keeps what was made of the text here.
  mutating func keep(_ text: String) {
    if text != self.text(at: position) { edited[position] = text }
  }

  /// Begins a search for entries that begin with `prefix`, or ends it.
  mutating func search(_ prefix: String?) { self.prefix = prefix }

  /// Goes `step` entries on, and gives the text there; nil, and stays, where there is none.
  mutating func move(by step: Int) -> String? {
    let current = text(at: position)
    var place = position + step
    while (0...entries.count).contains(place) {
      let text = text(at: place)
      // The same text again is no step.
      if place == entries.count || (text != current && text.hasPrefix(prefix ?? "")) {
        position = place
        return text
      }
      place += step
    }
    return nil
  }

  /// Goes to an entry.
  mutating func move(to index: Int) -> String? {
    guard (0...entries.count).contains(index), index != position else { return nil }
    position = index
    return text(at: index)
  }

  /// The next entry from `start` in direction `step` that contains `query`, and where in it.
  ///
  /// A query without capitals is found in capitals too.
  func find(_ query: String, from start: Int, step: Int) -> (index: Int, offset: Int)? {
    guard !query.isEmpty else { return nil }
    let search = TextSearch(query)
    var place = start
    while entries.indices.contains(place) {
      if let offset = search.firstOffset(in: text(at: place)) { return (place, offset) }
      place += step
    }
    return nil
  }
}
