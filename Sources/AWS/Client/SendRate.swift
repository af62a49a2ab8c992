internal import func Glibc.cbrt
internal import func Glibc.pow
internal import Synchronization

/// Holds calls back after a service has throttled some: the `adaptive` retry mode. Off until the first throttled
/// answer.
///
/// Source: botocore, retries/adaptive.py and throttling.py: the rate follows CUBIC (RFC 8312), 0.7 of what it was
/// when throttled, then slowly back to that and beyond.
final class SendRate: Sendable {
  private static let beta = 0.7
  private static let scale = 0.4
  private static let least = 0.5

  private struct State {
    /// Calls a second; 0: not limited.
    var rate = 0.0
    /// When the next call may go, in seconds of the caller's clock.
    var next = 0.0
    /// The rate at the last throttled answer, and when that was.
    var highest = 0.0
    var throttledAt = 0.0
    /// How many calls went in the half second that `window` began, and the rate that came of it.
    var window = 0.0
    var count = 0
    var measured = 0.0
  }
  private let state = Mutex(State())

  /// How long to wait before a call, in seconds. The call counts as made.
  func wait(at now: Double) -> Double {
    state.withLock { state in
      guard state.rate > 0 else { return 0 }
      let start = max(now, state.next)
      state.next = start + 1 / state.rate
      return start - now
    }
  }

  /// Takes note of an answer.
  func note(throttled: Bool, at now: Double) {
    state.withLock { state in
      state.count += 1
      if now - state.window >= 0.5 {
        let rate = Double(state.count) / max(0.5, now - state.window)
        state.measured = state.window == 0 ? rate : 0.8 * rate + 0.2 * state.measured
        (state.window, state.count) = (now, 0)
      }
      if throttled {
        state.highest =
          state.rate == 0 ? max(state.measured, 1) : min(state.rate, max(state.measured, 1))
        state.throttledAt = now
        state.rate = max(Self.least, state.highest * Self.beta)
      } else if state.rate > 0 {
        let back = cbrt(state.highest * (1 - Self.beta) / Self.scale)
        let cubic = Self.scale * pow(now - state.throttledAt - back, 3) + state.highest
        state.rate = max(Self.least, min(cubic, 2 * max(state.measured, Self.least)))
      }
    }
  }
}
