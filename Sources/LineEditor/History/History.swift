/// The inputs of this shell and of those before it, each one entry, however many lines it has.
package struct History: Sendable {
  /// The oldest first.
  package private(set) var entries: [String] = []

  private let file: HistoryFile?
  private let limit: Int

  /// Whether an entry that was there already moves to the end.
  var isUnique = false

  /// Why the file could not be read.
  package private(set) var fault: HistoryFault?

  /// Reads the file at `path`; without one, the history begins empty and ends with the process.
  package init(path: String? = nil, limit: Int = 10_000) {
    self.limit = max(1, limit)
    file = path.map { HistoryFile(path: $0, limit: max(1, limit)) }
    guard let file else { return }
    do { entries = try file.load() } catch { fault = error }
  }

  /// Adds an input, unless it is blank, is what was added last, or begins with a space: that keeps
  /// what should not be found again out of it. Gives why it could not be kept in the file.
  package mutating func record(_ entry: String) -> HistoryFault? {
    guard let first = entry.first, first != " ", entry.contains(where: { !$0.isWhitespace }),
      entry != entries.last
    else { return nil }
    if isUnique { entries.removeAll { $0 == entry } }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
    guard let file else { return nil }
    do { try file.append(entry) } catch { return error }
    return nil
  }
}
