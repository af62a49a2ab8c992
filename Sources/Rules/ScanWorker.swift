internal import Events
internal import JSONScan
internal import LuaHost
internal import Predicates

/// One thread of a scan.
final class ScanWorker {
  /// What a worker hands over at its end.
  struct Result: Sendable {
    var findings: [LocatedFinding] = []
    /// Faults of sources, with the number of the source.
    var problems: [(source: Int, problem: SourceProblem)] = []
    /// Per rule: how often its Lua failed, and the first time.
    var failures: [Int: RuleFailure] = [:]
    var totals: [(source: Int, totals: SourceTotals)] = []
    /// Per rule that ran Lua: for how long.
    var seconds: [Int: Double] = [:]
  }

  private let scan: Scan
  private let watched = WatchedThread()
  private let reader: EventReader
  private var matcher: PredicateMatcher
  private var cells: [RuleCell?]
  private var maker = FindingMaker()
  private var result = Result()
  private var seen: [Identity: Int] = [:]
  /// Per rule that has failed: what its failed calls have cost since.
  private var failing: [Int: FailureCost] = [:]

  private struct Identity: Hashable {
    var rule: Int
    var event: [UInt8]
  }

  init(_ scan: Scan) {
    self.scan = scan
    reader = EventReader(limits: scan.options.limits, cancelled: scan.cancelled)
    matcher = PredicateMatcher(scan.predicates)
    cells = Array(repeating: nil, count: scan.rules.count)
  }

  func run() -> Result {
    while let number = scan.takeSource() {
      read(number)
      scan.progress.addSource()
    }
    for (number, cell) in cells.enumerated() {
      if let cell { result.seconds[number] = cell.secondsRun }
    }
    cells = []
    watched.end()
    return result
  }

  private func read(_ source: Int) {
    var read = 0
    let totals = reader.read(
      scan.sources[source], fields: scan.predicates.noted,
      problem: { result.problems.append((source, $0)) }
    ) { batch in
      matcher.forEachMatch(in: batch) { place, rules in
        let position = EventPosition(source: source, number: read + place)
        for rule in rules { judge(Int(rule), batch, place, position) }
      }
      read += batch.count
      scan.progress.add(events: batch.count, bytes: 0)
      return !scan.cancelled.isSet
    }
    scan.progress.add(events: 0, bytes: totals.bytes)
    result.totals.append((source, totals))
  }

  private func judge(_ number: Int, _ batch: js_batch, _ place: Int, _ position: EventPosition) {
    let record = batch.records[place]
    guard scan.runsLua[number] else {
      let rule = scan.rules[number]
      guard case .template(let template) = rule.message else { return }
      return add(
        number, rule.severity, template.text(batch.view, record: record.index), record, batch,
        position)
    }
    if scan.breaks[number].covers(position) { return }
    let started = failing.isEmpty || failing[number] == nil ? nil : WatchedThread.processorTime
    do {
      guard let verdict = try cell(number).verdict(record.index, in: batch.view) else { return }
      add(number, verdict.severity, verdict.message, record, batch, position)
    } catch {
      let event = EventFields.text(FieldPath(["eventID"]), of: record.index, in: batch.view)
      let failure = RuleFailure(fault: error, event: event, position: position, count: 1)
      let all = result.failures[number]?.merged(failure) ?? failure
      result.failures[number] = all
      if error.kind.isStop { return scan.breaks[number].note(position) }
      // One that fails slowly on every event would otherwise hold up the scan for as long as it likes. An
      // ordinary mistake takes 2 µs: how often that happens must not decide what is found.
      var cost = failing[number] ?? FailureCost()
      cost.add(started.map { WatchedThread.processorTime - $0 })
      failing[number] = cost
      if cost.isTooHigh(limit: scan.environment.limits.milliseconds) {
        scan.breaks[number].note(all.position)
        result.failures[number]?.isExhausted = true
      }
    }
  }

  private func cell(_ number: Int) throws(LuaFault) -> RuleCell {
    if let cell = cells[number] { return cell }
    let cell = try RuleCell(scan.rules[number], environment: scan.environment, watched: watched)
    cells[number] = cell
    return cell
  }

  private func add(
    _ number: Int, _ severity: Severity, _ message: String, _ record: js_record, _ batch: js_batch,
    _ position: EventPosition
  ) {
    switch maker.make(scan.rules[number], severity, message, record, in: batch.view) {
    case .success(var located):
      located.position = position
      if !scan.options.keepDuplicates {
        // Sources come in order: the first delivery is the one that is kept.
        let identity = Identity(rule: number, event: located.identity)
        if seen[identity] != nil { return }
        seen[identity] = result.findings.count
      }
      result.findings.append(located)
    case .failure(let fault):
      let at = batch.base + UInt64(record.offset) + UInt64(fault.offset)
      result.problems.append(
        (
          position.source,
          SourceProblem(
            name: scan.sources[position.source].name,
            message: "is not JSON at byte \(at): a string has an escape that JSON does not allow")
        ))
    }
  }
}

/// Processor time of failed calls.
private struct FailureCost {
  private var nanoseconds = 0
  private var calls = 0

  mutating func add(_ spent: Int?) {
    guard let spent else { return }  // the first failure is not measured
    nanoseconds += spent
    calls += 1
  }

  /// Whether all took longer than two calls may, and each more than 50 µs on average.
  func isTooHigh(limit milliseconds: Int) -> Bool {
    nanoseconds > 2_000_000 * milliseconds && nanoseconds > 50_000 * calls
  }
}

/// How a rule's Lua failed.
struct RuleFailure: Sendable {
  var fault: LuaFault
  var event: String?
  var position: EventPosition
  var count: Int
  /// Its failed calls together took too long.
  var isExhausted = false

  /// The earlier of two; a stop says more than an error.
  func merged(_ other: RuleFailure) -> RuleFailure {
    let otherFirst =
      fault.kind.isStop == other.fault.kind.isStop
      ? other.position < position : other.fault.kind.isStop
    var first = otherFirst ? other : self
    first.count = count + other.count
    first.isExhausted = isExhausted || other.isExhausted
    return first
  }
}
