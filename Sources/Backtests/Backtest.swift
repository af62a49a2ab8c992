package import Events
internal import LuaHost
internal import Predicates
internal import Synchronization
internal import System

/// Runs a metric filter and its alarm over past events.
///
/// Workers take sources in order; each decodes and evaluates. What they share is counts for each minute: no event
/// stays in memory. The report does not depend on their number.
package struct Backtest: Sendable {
  /// What is run, all names looked up and values read.
  package var settings: BacktestSettings
  /// Threads; there are never more than sources.
  package var jobs = 1
  /// How much of a source is accepted.
  package var limits = EventLimits()
  /// Ends the run early when it is set; the report is then about what was read so far.
  package var cancelled = Cancellation()

  /// One thread, and the default limits, unless they are set.
  package init(_ settings: BacktestSettings) { self.settings = settings }

  /// Reads the sources to their end, or until cancelled.
  ///
  /// - Parameter problems: what went wrong before; they come first in the report.
  package func run(
    _ sources: [EventSource], problems: [(where: String, message: String)] = []
  ) -> BacktestReport {
    let gathered = CountedEvents()
    let set = PredicateSet(
      [settings.pattern.predicate] + (settings.expected.map { [$0.predicate] } ?? []))
    let next = Atomic<Int>(0)
    let parts = Mutex<[BacktestWorker.Result]>([])
    let body: @Sendable () -> Void = {
      let worker = BacktestWorker(settings, set, gathered, limits: limits, cancelled: cancelled)
      while !cancelled.isSet {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < sources.count else { break }
        worker.read(sources[number], number: number)
      }
      let result = worker.finish()
      parts.withLock { $0.append(result) }
    }
    let threads = (1..<max(2, min(jobs, sources.count) + 1)).map { _ in Thread(body) }
    for thread in threads { thread.start() }
    for thread in threads { thread.join() }
    let results = parts.withLock { $0 }
    var problems = problems
    if cancelled.isSet {
      let done = "at most \(next.load(ordering: .relaxed)) of \(sources.count) sources were read"
      problems.append(("backtest", "interrupted: \(done)"))
    }
    return BacktestSummary(settings, sources, results, gathered.finish()).report(
      after: problems)
  }
}
