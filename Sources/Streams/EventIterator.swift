internal import Events
internal import JSONScan
internal import Predicates

/// Reads the events of sources that pass a filter. One per thread.
final class EventFeed {
  private let filter: RecordFilter
  private let noted: FieldTable
  private let reader: EventReader
  private var matcher: PredicateMatcher?
  private let times = FieldReader(FieldSet([TimeRange.field]))
  private let cancelled: Cancellation

  /// - Parameter fields: what the first stage after the filter reads.
  init(_ walk: Walk, _ filter: RecordFilter, noted fields: FieldSet?) {
    self.filter = filter
    reader = EventReader(limits: walk.pipeline.limits, cancelled: walk.cancelled)
    cancelled = walk.cancelled
    if let set = filter.set {
      noted = set.noted
      matcher = PredicateMatcher(set)
    } else {
      noted = fields?.table ?? (filter.range != nil ? times.set.table : FieldTable([]))
    }
  }

  func open(_ source: EventSource, problem: (SourceProblem) -> Void) {
    reader.open(source, fields: noted, problem: problem)
  }

  func close(problem: (SourceProblem) -> Void) -> SourceTotals { reader.close(problem: problem) }

  func nextBatch(problem: (SourceProblem) -> Void) -> js_batch? { reader.next(problem: problem) }

  /// Calls `body` with each event of a batch that passes, in order.
  func forEach<Fault: Error>(
    in batch: js_batch, _ body: (EventItem) throws(Fault) -> Void
  ) throws(Fault) {
    if matcher == nil {
      for place in 0..<batch.count { try pass(place, batch, noted, body) }
      return
    }
    var places: [Int] = []
    matcher?.forEachMatch(in: batch) { place, _ in places.append(place) }
    for place in places { try pass(place, batch, nil, body) }
  }

  @inline(__always)
  private func pass<Fault: Error>(
    _ place: Int, _ batch: js_batch, _ table: FieldTable?,
    _ body: (EventItem) throws(Fault) -> Void
  ) throws(Fault) {
    let values = table == nil || batch.width == 0 ? nil : batch.values + place &* batch.width
    let event = EventItem(batch.view, batch.records[place], values: values, table: table)
    if let range = filter.range {
      times.turn(to: .event(event))
      guard range.contains(times.scanned(0, batch.view), in: batch.view) else { return }
    }
    try body(event)
  }
}

/// The events of a walk on the thread that asks for them.
final class EventIterator: ItemIterator {
  private let walk: Walk
  private let feed: EventFeed
  private let parts: any SourceParts
  private var source: EventSource?
  private var batch: [EventItem] = []
  private var position = 0

  init(_ walk: Walk, _ filter: RecordFilter, noted: FieldSet?) {
    self.walk = walk
    feed = EventFeed(walk, filter, noted: noted)
    parts = walk.pipeline.source.parts(walk.request(filter))
  }

  deinit { close() }

  private func close() {
    guard let source else { return }
    walk.note(feed.close(problem: walk.note), of: source)
    self.source = nil
  }

  func next() throws(StreamFault) -> StreamItem? {
    while true {
      if position < batch.count {
        position += 1
        return .event(batch[position - 1])
      }
      if walk.cancelled.isSet { throw .cancelled }
      position = 0
      batch.removeAll(keepingCapacity: true)
      if source == nil {
        guard let next = parts.next() else {
          if walk.cancelled.isSet { throw .cancelled }
          walk.end()
          return nil
        }
        source = next
        feed.open(next, problem: walk.note)
      }
      guard let read = feed.nextBatch(problem: walk.note) else {
        close()
        continue
      }
      feed.forEach(in: read) { batch.append($0) }
    }
  }
}
