internal import Synchronization
internal import System

/// The line being read, as other threads reach it.
package final class OpenLine: Sendable {
  /// What other threads have asked for.
  struct Requests: Sendable {
    var isAbandoned = false
    var signal: Int32?
  }
  private let requests = Mutex(Requests())

  /// Wakes the reader.
  private let wakeup = Wakeup()

  /// As if Ctrl-C were typed.
  package func abandon() {
    requests.withLock { $0.isAbandoned = true }
    wakeup.wake()
  }

  /// Ends the reading with `EditorInput.terminated`.
  package func terminate(_ signal: Int32) {
    requests.withLock { $0.signal = signal }
    wakeup.wake()
  }

  /// What has been asked for; it is taken.
  func take() -> Requests {
    requests.withLock { state in
      let taken = state
      state.isAbandoned = false
      return taken
    }
  }

  /// What a Ctrl-C from before the reading began was about is over.
  func forgetAbandoning() { requests.withLock { $0.isAbandoned = false } }

  /// For handlers of signals, which wake the reader too.
  var wakingNumber: Int32 { wakeup.number }

  /// What waiting ended with.
  enum Event { case input, woken, timeout, gone }

  /// Waits for input, or for another thread or a signal. `timeout` is in milliseconds, -1 for none.
  func wait(for input: Descriptor, timeout: Int32 = -1) -> Event {
    // A terminal that hangs up may still have input; reading tells.
    switch Descriptor.waitForInput(of: [wakeup.descriptor, input], milliseconds: timeout) {
    case .timeout: return .timeout
    case .interrupted: return .woken
    case .closed: return .gone
    case .ready(input): return .input
    case .ready:
      wakeup.forget()
      return .woken
    }
  }
}
