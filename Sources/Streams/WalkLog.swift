package import Events
internal import Synchronization

/// What the last walk of a stream, or of one made from the same source, has read, and what went wrong in it.
package final class WalkLog: Sendable {
  /// How much a walk has read.
  package struct Statistics: Sendable, Equatable {
    /// CloudTrail records, whether or not a stage let them pass.
    package var events = 0
    /// Inflated.
    package var bytes = 0
    /// Files, pages of Event history, and the like.
    package var sources = 0
    /// From the walk's beginning until it last read something.
    package var seconds = 0.0
    /// JSON values that are no CloudTrail records.
    package var foreign = 0
  }

  private struct State {
    var walk = 0
    var statistics = Statistics()
    var problems: [SourceProblem] = []
  }
  private let state = Mutex(State())
  private let report: @Sendable (SourceProblem) -> Void

  /// - Parameter report: is called with each problem as it comes, from any thread.
  package init(report: @escaping @Sendable (SourceProblem) -> Void = { _ in }) {
    self.report = report
  }

  /// Of the last walk; of one under way, what it has read so far.
  package var statistics: Statistics { state.withLock { $0.statistics } }
  /// What could not be read in the last walk, in the order in which it showed.
  package var problems: [SourceProblem] { state.withLock { $0.problems } }

  /// Begins a walk: what was noted of the one before is forgotten. Returns its number; what is noted of an
  /// earlier one, a loop that was left, is no longer counted.
  func begin() -> Int {
    state.withLock { state in
      state.walk += 1
      state.statistics = Statistics()
      state.problems = []
      return state.walk
    }
  }

  func note(_ problem: SourceProblem, walk: Int) {
    state.withLock { if $0.walk == walk { $0.problems.append(problem) } }
    report(problem)
  }

  func note(_ totals: SourceTotals, seconds: Double, walk: Int) {
    state.withLock { state in
      guard state.walk == walk else { return }
      state.statistics.events += totals.events
      state.statistics.bytes += totals.bytes
      state.statistics.foreign += totals.foreign
      state.statistics.sources += 1
      state.statistics.seconds = seconds
    }
  }
}
