/// The last items.
final class TailSink: ItemSink {
  private let count: Int
  private var kept: [(item: StreamItem, position: ItemPosition)] = []

  init(_ count: Int) { self.count = count }

  func add(_ item: StreamItem, at position: ItemPosition) {
    guard count > 0 else { return }
    kept.append((item.kept, position))
    // Not one by one: that would move all of them each time.
    if kept.count >= max(1024, 2 * count) { kept.removeFirst(kept.count - count) }
  }

  func merge(_ other: TailSink) {
    kept += other.kept
    kept.sort { $0.position < $1.position }
  }

  func items() -> [StreamItem] { kept.suffix(count).map(\.item) }
}
