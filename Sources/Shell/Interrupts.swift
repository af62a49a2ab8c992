internal import LuaHost
internal import Synchronization

/// Turns Ctrl-C into the end of the evaluation that goes on, and of nothing else.
///
/// Signals come on a thread of their own. What is interrupted is usable again once `end` has been called.
package final class Interrupts: Sendable {
  private struct State {
    var isRunning = false
    var wasInterrupted = false
    var stoppers: [@Sendable () -> Void] = []
    /// Of what goes on right now.
    var passing: [@Sendable () -> Void] = []
  }
  private let state = Mutex(State())

  package init() {}

  /// Also does this when an evaluation is interrupted.
  package func onInterrupt(_ stopper: @escaping @Sendable () -> Void) {
    state.withLock { $0.stoppers.append(stopper) }
  }

  /// From any thread. False when nothing runs that could be interrupted.
  @discardableResult
  package func interrupt() -> Bool {
    state.withLock { state in
      guard state.isRunning else { return false }
      state.wasInterrupted = true
      Watchdog.shared.cancelEverything()
      for stopper in state.stoppers + state.passing { stopper() }
      return true
    }
  }

  /// Runs `body` with one more thing to do when it is interrupted.
  func during<R>(_ stopper: @escaping @Sendable () -> Void, _ body: () -> R) -> R {
    state.withLock { $0.passing.append(stopper) }
    defer { state.withLock { _ = $0.passing.popLast() } }
    return body()
  }

  /// Whether the evaluation that goes on is to end.
  package var isSet: Bool { state.withLock { $0.wasInterrupted } }

  /// An evaluation begins.
  func begin() {
    state.withLock {
      $0.isRunning = true
      $0.wasInterrupted = false
    }
  }

  /// It has ended: whether it was interrupted.
  func end() -> Bool {
    state.withLock { state in
      state.isRunning = false
      if state.wasInterrupted { Watchdog.shared.goOn() }
      return state.wasInterrupted
    }
  }
}
