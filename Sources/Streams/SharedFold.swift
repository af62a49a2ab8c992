internal import Events
internal import LuaHost
internal import Synchronization
internal import System

/// Collects items. Each thread has one of its own; in the end they are merged.
protocol FoldSink: AnyObject, SendableMetatype {
  /// - Parameter position: of items that arrive at one sink it only grows.
  func add(_ item: StreamItem, at position: ItemPosition) throws(StreamFault)
  /// Takes over what another sink of the same kind has.
  func merge(_ other: Self)
  /// What the next field set reads, so that it can be noted in the scan.
  var fields: FieldSet? { get }
}

extension FoldSink {
  var fields: FieldSet? { nil }
}

/// A sink that gives items in the end.
protocol ItemSink: FoldSink {
  func items() throws(StreamFault) -> [StreamItem]
}

/// Some item sink; all that are merged are of one kind.
final class AnySink: FoldSink {
  private let sink: any ItemSink
  init(_ sink: any ItemSink) { self.sink = sink }

  var fields: FieldSet? { sink.fields }
  func items() throws(StreamFault) -> [StreamItem] { try sink.items() }
  func add(_ item: StreamItem, at position: ItemPosition) throws(StreamFault) {
    try sink.add(item, at: position)
  }
  func merge(_ other: AnySink) { Self.merge(sink, other.sink) }

  private static func merge<Sink: ItemSink>(_ sink: Sink, _ other: any ItemSink) {
    if let other = other as? Sink { sink.merge(other) }
  }
}

/// Walks sources on several threads, each of which takes the next part when it is done with one.
final class SharedFold<Sink: FoldSink>: @unchecked Sendable {
  private let walk: Walk
  private let stages: ArraySlice<Stage>
  private let filter: RecordFilter
  private let parts: Mutex<Parts>
  private let make: @Sendable () -> Sink
  private let outcome = Mutex(Outcome())

  private struct Parts: @unchecked Sendable {
    var source: any SourceParts
    var taken = 0
  }
  private struct Outcome: @unchecked Sendable {
    var sinks: [Sink] = []
    var fault: StreamFault?
  }

  init(_ walk: Walk, _ stages: ArraySlice<Stage>, _ make: @escaping @Sendable () -> Sink) {
    self.walk = walk
    self.make = make
    var filter = RecordFilter.Parts()
    var rest = stages
    while let stage = rest.first, filter.take(stage) { rest = rest.dropFirst() }
    self.stages = rest
    self.filter = RecordFilter(filter)
    parts = Mutex(Parts(source: walk.pipeline.source.parts(walk.request(self.filter))))
  }

  func run() throws(StreamFault) -> Sink {
    let threads = (1..<max(1, walk.pipeline.jobs)).map { _ in Thread { self.work() } }
    for thread in threads { thread.start() }
    work()
    for thread in threads { thread.join() }
    if walk.cancelled.isSet { throw .cancelled }
    walk.end()
    let (sinks, fault) = outcome.withLock { ($0.sinks, $0.fault) }
    if let fault { throw fault }
    guard let first = sinks.first else { return make() }
    for other in sinks.dropFirst() { first.merge(other) }
    return first
  }

  private func take() -> (number: Int, source: EventSource)? {
    parts.withLock { parts in
      guard !walk.cancelled.isSet, let part = parts.source.next() else { return nil }
      defer { parts.taken += 1 }
      return (parts.taken, part)
    }
  }

  private func work() {
    let sink = make()
    let chain = StepChain(stages)
    let noted = stages.first.map(\.fields) ?? sink.fields
    let feed = EventFeed(walk, filter, noted: noted)
    do throws(StreamFault) {
      while outcome.withLock({ $0.fault == nil }), let (number, source) = take() {
        var position = ItemPosition(source: number, number: 0)
        feed.open(source, problem: walk.note)
        defer { walk.note(feed.close(problem: walk.note), of: source) }
        while let batch = feed.nextBatch(problem: walk.note) {
          try feed.forEach(in: batch) { (event) throws(StreamFault) in
            try chain.push(.event(event)) { (item) throws(StreamFault) in
              try sink.add(item, at: position)
              position.number += 1
            }
          }
        }
      }
      outcome.withLock { $0.sinks.append(sink) }
    } catch {
      outcome.withLock { $0.fault = $0.fault ?? error }
    }
  }
}

/// Steps one after another.
final class StepChain {
  private let steps: [any ItemStep]

  init(_ stages: ArraySlice<Stage>) { steps = stages.compactMap { $0.step() } }

  @inline(__always)
  func push(
    _ item: StreamItem, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault) {
    if steps.isEmpty { return try emit(item) }
    try push(item, through: 0, emit)
  }

  private func push(
    _ item: StreamItem, through number: Int, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault) {
    guard number < steps.count else { return try emit(item) }
    try steps[number].push(item) { (item) throws(StreamFault) in
      try push(item, through: number + 1, emit)
    }
  }
}

/// Counts.
final class CountSink: FoldSink {
  var count = 0
  func add(_ item: StreamItem, at position: ItemPosition) { count += 1 }
  func merge(_ other: CountSink) { count += other.count }
}
