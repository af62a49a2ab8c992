package import AWS
package import Streams

/// Goes through a stream, item by item, forth and back.
package final class StreamBrowser {
  /// Items that are remembered for going back.
  private static let mostSeen = 10_000

  private let items: any ItemIterator
  private let ticket: WalkTicket
  private var seen: [StreamItem] = []
  /// Items before the current one, among those seen; -1 before the first.
  private var place = -1

  init(_ items: any ItemIterator, ticket: WalkTicket) {
    self.items = items
    self.ticket = ticket
  }

  /// The next item; nil after the last.
  package func next() throws(StreamFault) -> Value? {
    if place + 1 < seen.count {
      place += 1
      return seen[place].value
    }
    guard let item = try items.next() else { return nil }
    seen.append(item.kept)
    if seen.count > Self.mostSeen {
      seen.removeFirst(Self.mostSeen / 2)
    }
    place = seen.count - 1
    return seen[place].value
  }

  /// The item before; nil at the first, or at the first that is remembered.
  package func previous() -> Value? {
    guard place > 0 else { return nil }
    place -= 1
    return seen[place].value
  }
}
