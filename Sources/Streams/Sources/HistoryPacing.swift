internal import AWS
internal import Synchronization

/// Keeps calls of LookupEvents apart: AWS allows two a second for each account and region. Shared by all walks of a
/// session. Source: CloudTrail API Reference, LookupEvents.
package final class HistoryPacing: Sendable {
  private let interval: Duration
  /// How long is waited after a call was refused for coming too soon, at first.
  let pause: Duration
  private let next = Mutex<[ClientChoices: ContinuousClock.Instant]>([:])

  package init(interval: Duration = .milliseconds(500), pause: Duration = .seconds(1)) {
    self.interval = interval
    self.pause = pause
  }

  /// Waits until it is this caller's turn.
  func turn(_ choices: ClientChoices) async throws {
    let clock = ContinuousClock()
    let now = clock.now
    let turn = next.withLock { next in
      let turn = max(now, next[choices] ?? now)
      next[choices] = turn + interval
      return turn
    }
    if turn > now { try await clock.sleep(until: turn) }
  }
}
