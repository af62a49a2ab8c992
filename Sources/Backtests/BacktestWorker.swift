internal import Events
internal import JSONScan
internal import Predicates
internal import Values

/// One thread of a backtest.
final class BacktestWorker {
  /// What a worker hands over at its end.
  struct Result: Sendable {
    var events = 0
    var files = 0
    var undated = 0
    var outside = 0
    var first: Int64?
    var last: Int64?
    /// Minutes in which the log group receives something, if that is asked for.
    var minutes: Set<Int64> = []
    var problems: [(source: Int, problem: SourceProblem)] = []
    var foreign: [(source: Int, count: Int)] = []
    /// Whether the minutes became too many to keep.
    var hasTooManyMinutes = false
  }

  /// How many matches without a time are reported one by one, of each source.
  private static let mostReported = 5
  /// 19 years with an event each minute.
  private static let mostMinutes = 10_000_000

  private enum Path {
    static let time = FieldPath(["eventTime"])
    static let id = FieldPath(["eventID"])
    static let name = FieldPath(["eventName"])
    static let source = FieldPath(["sourceIPAddress"])
    static let region = FieldPath(["awsRegion"])
  }

  private let settings: BacktestSettings
  private let set: PredicateSet
  private let gathered: CountedEvents
  private let reader: EventReader
  private let cancelled: Cancellation
  private var matcher: PredicateMatcher
  private var digest = RecordDigest()
  private var result = Result()
  private var lastMinute: Int64?

  init(
    _ settings: BacktestSettings, _ set: PredicateSet, _ gathered: CountedEvents,
    limits: EventLimits, cancelled: Cancellation
  ) {
    self.settings = settings
    self.set = set
    self.gathered = gathered
    self.cancelled = cancelled
    reader = EventReader(limits: limits, cancelled: cancelled)
    matcher = PredicateMatcher(set)
  }

  func read(_ source: EventSource, number: Int) {
    var problems: [SourceProblem] = []
    var read = 0
    var undatable = 0
    let totals = reader.read(source, fields: set.noted, problem: { problems.append($0) }) { batch in
      for place in 0..<batch.count { note(batch.records[place].index, batch.view) }
      matcher.forEachMatch(in: batch) { place, predicates in
        let isCounted = predicates.contains(0)
        if let problem = match(
          batch.records[place], batch, isCounted: isCounted, isExpected: predicates.contains(1),
          number: read + place, source)
        {
          undatable += 1
          if undatable <= Self.mostReported { problems.append(problem) }
        }
      }
      read += batch.count
      return !cancelled.isSet
    }
    if undatable > Self.mostReported {
      let more = undatable - Self.mostReported
      problems.append(
        SourceProblem(name: source.name, message: "and \(more) more events without a time"))
    }
    result.events += totals.events
    if !totals.isDigest || totals.events > 0 { result.files += 1 }
    if totals.foreign > 0, totals.events == 0, source.isNamed, problems.isEmpty {
      problems.append(
        SourceProblem(
          name: source.name,
          message: "has no CloudTrail events: expected records, found \(totals.foreign) other JSON "
            + "value\(totals.foreign == 1 ? "" : "s")"))
    } else if totals.foreign > 0 {
      result.foreign.append((number, totals.foreign))
    }
    result.problems += problems.map { (number, $0) }
  }

  func finish() -> Result { result }

  private func time(_ record: UInt32, _ view: js_view) -> Int64? {
    EventFields.value(Path.time, of: record, in: view).string(in: view)
      .flatMap { Timestamp(iso8601: $0) }?.seconds
  }

  private func isInside(_ time: Int64) -> Bool {
    time >= settings.from ?? .min && time < settings.to ?? .max
  }

  /// Every event: it says how far the events reach, and that its minute had one.
  private func note(_ record: UInt32, _ view: js_view) {
    guard let time = time(record, view) else {
      result.undated += 1
      return
    }
    guard isInside(time) else {
      result.outside += 1
      return
    }
    result.first = min(result.first ?? time, time)
    result.last = max(result.last ?? time, time)
    guard settings.defaultValue != nil else { return }
    let minute = Self.minute(time + settings.delay)
    if minute == lastMinute { return }
    lastMinute = minute
    if result.minutes.count < Self.mostMinutes {
      result.minutes.insert(minute)
    } else {
      result.hasTooManyMinutes = true
    }
  }

  private static func minute(_ time: Int64) -> Int64 { time - (time % 60 + 60) % 60 }

  private func match(
    _ record: js_record, _ batch: js_batch, isCounted: Bool, isExpected: Bool, number: Int,
    _ source: EventSource
  ) -> SourceProblem? {
    let view = batch.view
    let index = record.index
    func text(_ path: FieldPath) -> String? { EventFields.text(path, of: index, in: view) }
    guard let time = time(index, view) else {
      let found = text(Path.time).map { "\"\($0.prefix(60))\"" } ?? "none"
      let event = text(Path.id).map { "event \($0.prefix(60))" } ?? "event \(number + 1)"
      return SourceProblem(
        name: source.name,
        message: "\(event) is in no data point: expected an eventTime such as "
          + "2026-03-01T08:12:01Z, found \(found)")
    }
    guard isInside(time) else { return nil }
    let predicate = settings.pattern.predicate
    gathered.add(
      CountedEvents.Arrival(
        identity: digest.digest(index, in: view), time: time,
        minute: Self.minute(time + settings.delay),
        actor: EventFields.actor(of: index, in: view), source: text(Path.source),
        name: text(Path.name), region: text(Path.region), isCounted: isCounted,
        isExpected: isExpected, id: text(Path.id),
        terms: {
          predicate.explain(view, record: index).culprits.map { ($0.text, $0.found) }
        }))
    return nil
  }
}
