package import Events
internal import JSONScan
internal import LuaHost
internal import Predicates
internal import Synchronization
internal import System

/// How a scan is run.
package struct ScanOptions: Sendable {
  /// Threads.
  package var jobs: Int
  /// Report an event as often as it was delivered.
  package var keepDuplicates: Bool
  /// How much of a source is accepted.
  package var limits: EventLimits

  package init(jobs: Int, keepDuplicates: Bool = false, limits: EventLimits = EventLimits()) {
    self.jobs = jobs
    self.keepDuplicates = keepDuplicates
    self.limits = limits
  }
}

/// How far a scan is; counted by the workers, read by whoever shows progress.
package final class ScanProgress: Sendable {
  private let sourcesDone = Atomic<Int>(0)
  private let eventsRead = Atomic<Int>(0)
  private let bytesRead = Atomic<Int>(0)
  /// How many sources there are.
  package let sourceCount: Int

  init(sourceCount: Int) { self.sourceCount = sourceCount }

  /// Sources read to their end so far.
  package var sources: Int { sourcesDone.load(ordering: .relaxed) }
  /// Events read so far.
  package var events: Int { eventsRead.load(ordering: .relaxed) }
  /// Bytes read so far, inflated.
  package var bytes: Int { bytesRead.load(ordering: .relaxed) }

  func add(events: Int, bytes: Int) {
    eventsRead.add(events, ordering: .relaxed)
    bytesRead.add(bytes, ordering: .relaxed)
  }
  func addSource() { sourcesDone.add(1, ordering: .relaxed) }
}

/// Runs rules over the events of many sources, on several threads.
///
/// Workers take sources in order, one at a time; each decodes, evaluates and runs Lua on its own. They
/// share nothing but the number of the next source and, per rule, the first event that broke it. What
/// they found is put in order at the end, so that the result does not depend on their number.
package final class Scan: Sendable {
  let rules: [Rule]
  let environment: RuleEnvironment
  let options: ScanOptions
  let predicates: PredicateSet
  let cancelled: Cancellation
  let sources: [EventSource]
  let breaks: [RuleBreak]
  let runsLua: [Bool]
  /// Counted while `run` is under way; may be read from any thread.
  package let progress: ScanProgress
  private let nextSource = Atomic<Int>(0)

  /// - Parameters:
  /// - rules: those to run; references among them have to be left out before.
  /// - sources: in the order in which findings are reported.
  /// - cancelled: ends the scan early when it is set; what was found so far is reported.
  package init(
    _ rules: [Rule], over sources: [EventSource], environment: RuleEnvironment,
    options: ScanOptions,
    cancelled: Cancellation
  ) {
    self.rules = rules
    self.environment = environment
    self.options = options
    self.sources = sources
    self.cancelled = cancelled
    predicates = PredicateSet(rules.map(\.predicate))
    breaks = rules.map { _ in RuleBreak() }
    runsLua = rules.map(\.runsLua)
    progress = ScanProgress(sourceCount: sources.count)
  }

  /// Runs to the end, or until cancelled.
  ///
  /// - Parameters:
  ///   - problems: what went wrong before: they come first in the report.
  ///   - tick: called a few times a second, for showing progress.
  package func run(problems: [ScanProblem] = [], tick: ((ScanProgress) -> Void)? = nil)
    -> ScanOutcome
  {
    let clock = ContinuousClock()
    let started = clock.now
    let jobs = max(1, min(options.jobs, sources.count))
    let parts = Mutex<[ScanWorker.Result]>([])
    let running = Atomic<Int>(jobs)
    let threads = (0..<jobs).map { _ in
      Thread { [self] in
        let worker = ScanWorker(self)
        let result = worker.run()
        parts.withLock { $0.append(result) }
        running.subtract(1, ordering: .releasing)
      }
    }
    for thread in threads { thread.start() }
    if let tick {
      while running.load(ordering: .acquiring) > 0 {
        Thread.sleep(milliseconds: 100)
        tick(progress)
      }
    }
    for thread in threads { thread.join() }
    var collector = ScanCollector(self)
    parts.withLock { parts in
      for part in parts { collector.add(part) }
      parts = []
    }
    return collector.outcome(problems: problems, seconds: (clock.now - started) / .seconds(1))
  }

  /// The number of the next source to read; nil when all are taken.
  func takeSource() -> Int? {
    if cancelled.isSet { return nil }
    let number = nextSource.add(1, ordering: .relaxed).oldValue
    return number < sources.count ? number : nil
  }

}

/// What a scan found, with what only the summary on a terminal says.
package struct ScanOutcome: Sendable {
  /// What a machine reads: findings, problems, the summary.
  package var report: ScanReport
  /// Sources with JSON values that are no CloudTrail records, and how many.
  package var foreign: [(source: String, count: Int)]
  /// Per rule that has Lua: for how long it ran, on all threads together.
  package var luaSeconds: [(rule: String, seconds: Double)]
}

/// The first event, in the order of the sources, at which a rule broke a limit. The rule is not run on
/// later ones: whatever thread was faster, the same findings remain.
final class RuleBreak: Sendable {
  // source << 40 | number: ordered like EventPosition
  // (Signed: Swift 6.3's atomic minimum of unsigned integers compares them as signed ones.)
  private let first = Atomic<Int>(.max)

  private static func packed(_ position: EventPosition) -> Int {
    position.source << 40 | min(position.number, 1 << 40 - 1)
  }

  func note(_ position: EventPosition) { first.min(Self.packed(position), ordering: .relaxed) }

  /// Whether the rule broke at this event or before.
  func covers(_ position: EventPosition) -> Bool {
    Self.packed(position) >= first.load(ordering: .relaxed)
  }
  func isBefore(_ position: EventPosition) -> Bool {
    Self.packed(position) > first.load(ordering: .relaxed)
  }
}
