/// What a stage that looks at one item at a time does with it. One per thread.
protocol ItemStep: AnyObject {
  /// Calls `emit` with what becomes of the item, which is valid until it returns.
  func push(
    _ item: StreamItem, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault)
}

/// The items of a step.
final class StepIterator: ItemIterator {
  private let items: any ItemIterator
  private let step: any ItemStep
  private var queue: [StreamItem] = []
  private var position = 0

  init(_ items: any ItemIterator, _ step: any ItemStep) {
    self.items = items
    self.step = step
  }

  func next() throws(StreamFault) -> StreamItem? {
    while position == queue.count {
      queue.removeAll(keepingCapacity: true)
      position = 0
      guard let item = try items.next() else { return nil }
      try step.push(item) { (item) throws(StreamFault) in queue.append(item) }
    }
    position += 1
    return queue[position - 1]
  }
}

/// The first items. What comes after them is not read.
final class HeadIterator: ItemIterator {
  private let items: any ItemIterator
  private var left: Int

  init(_ items: any ItemIterator, _ count: Int) {
    self.items = items
    left = count
  }

  func next() throws(StreamFault) -> StreamItem? {
    guard left > 0 else { return nil }
    left -= 1
    return try items.next()
  }
}

/// What a stage that needs all items gives, once they are there.
final class FoldIterator: ItemIterator {
  private let walk: Walk
  private let stages: ArraySlice<Stage>
  private let limit: Int?
  private var results: [StreamItem]?
  private var position = 0

  /// - Parameters:
  ///   - stages: the last of them is the one that needs all items.
  ///   - limit: how many of its results are wanted.
  init(_ walk: Walk, _ stages: ArraySlice<Stage>, limit: Int?) {
    self.walk = walk
    self.stages = stages
    self.limit = limit
  }

  func next() throws(StreamFault) -> StreamItem? {
    let results: [StreamItem]
    if let known = self.results { results = known } else { results = try fold() }
    self.results = results
    guard position < results.count else { return nil }
    position += 1
    return results[position - 1]
  }

  private func fold() throws(StreamFault) -> [StreamItem] {
    guard let last = stages.last, let make = last.sink else { return [] }
    let limit = limit
    let sink: AnySink = try walk.fold(stages.dropLast()) { AnySink(make(limit)) }
    return try sink.items()
  }
}
