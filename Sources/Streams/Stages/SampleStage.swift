/// Items chosen by lot, in the order of the stream. With the same seed it is the same ones, however many threads.
final class SampleSink: ItemSink {
  private let count: Int
  private let seed: UInt64
  private var kept: [Entry] = []
  private var highest = UInt64.max

  private struct Entry {
    var lot: UInt64
    var position: ItemPosition
    var item: StreamItem

    static func precedes(_ a: Entry, _ b: Entry) -> Bool {
      a.lot == b.lot ? a.position < b.position : a.lot < b.lot
    }
  }

  init(_ count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
  }

  func add(_ item: StreamItem, at position: ItemPosition) {
    let lot = lot(position)
    guard count > 0, lot <= highest else { return }
    kept.append(Entry(lot: lot, position: position, item: item.kept))
    if kept.count >= max(1024, 2 * count) { shorten() }
  }

  func merge(_ other: SampleSink) { kept += other.kept }

  func items() -> [StreamItem] {
    shorten()
    return kept.sorted { $0.position < $1.position }.map(\.item)
  }

  private func shorten() {
    kept.sort(by: Entry.precedes)
    if kept.count > count { kept.removeSubrange(count...) }
    if kept.count == count, let last = kept.last { highest = last.lot }
  }

  /// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators").
  private func lot(_ position: ItemPosition) -> UInt64 {
    func mixed(_ word: UInt64) -> UInt64 {
      var word = word &+ 0x9E37_79B9_7F4A_7C15
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    let source = UInt64(truncatingIfNeeded: position.source)
    return mixed(mixed(seed ^ mixed(source)) &+ UInt64(truncatingIfNeeded: position.number))
  }
}
