package import Events
internal import Predicates
internal import Synchronization
internal import Values

/// One walk through a pipeline. Counted in its log.
package final class Walk {
  let pipeline: Pipeline
  let log: WalkLog
  let cancelled: Cancellation
  let number: Int
  private let clock = ContinuousClock()
  private let started: ContinuousClock.Instant

  /// Begins a walk: what the log says of the one before is forgotten.
  ///
  /// - Parameter cancelled: ends the walk early when it is set.
  package init(_ pipeline: Pipeline, log: WalkLog, cancelled: Cancellation) {
    self.pipeline = pipeline
    self.log = log
    self.cancelled = cancelled
    number = log.begin()
    started = clock.now
  }

  /// The items, one by one.
  package func items() -> any ItemIterator { items(pipeline.stages[...]) }

  /// How many items there are.
  package func count() throws(StreamFault) -> Int {
    try fold(pipeline.stages[...]) { CountSink() }.count
  }

  /// Which fields the items have.
  package func sample() -> SchemaSample {
    do throws(StreamFault) {
      return try fold(pipeline.stages[...]) { SchemaSink() }.sample
    } catch {
      return SchemaSample(events: 0, fields: [])
    }
  }

  func items(_ stages: ArraySlice<Stage>) -> any ItemIterator {
    var filter = RecordFilter.Parts()
    var rest = stages
    while let stage = rest.first, filter.take(stage) { rest = rest.dropFirst() }
    if let blocking = rest.lastIndex(where: { $0.sink != nil }) {
      let later = rest[(blocking + 1)...]
      let sorted = FoldIterator(self, stages[...blocking], limit: later.first?.limit)
      return stepped(sorted, later)
    }
    let feed = EventIterator(self, RecordFilter(filter), noted: rest.first?.fields)
    return stepped(feed, rest)
  }

  private func stepped(
    _ start: any ItemIterator, _ stages: ArraySlice<Stage>
  ) -> any ItemIterator {
    var items = start
    for stage in stages {
      if case .head(let count) = stage {
        items = HeadIterator(items, count)
      } else if let step = stage.step() {
        items = StepIterator(items, step)
      }
    }
    return items
  }

  /// Puts all items of some stages into a sink: on several threads where the stages let them.
  func fold<Sink: FoldSink>(
    _ stages: ArraySlice<Stage>, _ make: @escaping @Sendable () -> Sink
  ) throws(StreamFault) -> Sink {
    if stages.allSatisfy(\.isLocal) {
      return try SharedFold(self, stages, make).run()
    }
    let sink = make()
    let items = items(stages)
    var position = ItemPosition(source: 0, number: 0)
    while let item = try items.next() {
      try sink.add(item, at: position)
      position.number += 1
    }
    return sink
  }

  // ---- sources ---------------------------------------------------------------------------------
  func request(_ filter: RecordFilter) -> SourceRequest {
    let (log, number) = (log, number)
    return SourceRequest(
      predicate: filter.predicate, from: filter.from, to: filter.to, cancelled: cancelled,
      problem: { log.note($0, walk: number) })
  }

  /// Notes something that went wrong and does not end the walk.
  package func note(_ problem: SourceProblem) { log.note(problem, walk: number) }

  func note(_ totals: SourceTotals, of source: EventSource) {
    log.note(totals, seconds: (clock.now - started) / .seconds(1), walk: number)
    if totals.foreign > 0, totals.events == 0, source.isNamed {
      noteForeign(source.name, totals.foreign)
    }
  }

  /// Called when all sources are read. One in a folder that has no event is none of our business; when none of them
  /// has one, it is most likely an envelope that is not known here.
  func end() {
    let seen = log.statistics
    if seen.events == 0, seen.foreign > 0, log.problems.isEmpty {
      noteForeign(pipeline.source.name, seen.foreign)
    }
  }

  private func noteForeign(_ name: String, _ count: Int) {
    note(
      SourceProblem(
        name: name,
        message: "has no CloudTrail event: expected records, found \(count) other JSON values"))
  }
}

/// Gives items one by one; an event is valid until the next is asked for, and as long as the iterator lives.
package protocol ItemIterator: AnyObject {
  /// Nil after the last.
  func next() throws(StreamFault) -> StreamItem?
}
