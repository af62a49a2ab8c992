internal import Events
internal import Glibc
internal import LuaHost
internal import Synchronization

/// Turns Ctrl-C, SIGTERM and SIGHUP into a cancellation: what was found so far is still reported. A second one
/// ends the process at once.
final class Interruption: Sendable {
  let cancellation = Cancellation()
  private let signal = Atomic<Int32>(0)
  private let handlers = Mutex<[@Sendable () -> Void]>([])

  /// Also does this at the first signal.
  func onSignal(_ handler: @escaping @Sendable () -> Void) {
    handlers.withLock { $0.append(handler) }
  }

  /// To be made before any other thread: they inherit the signal mask.
  init() {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    sigaddset(&set, SIGTERM)
    sigaddset(&set, SIGHUP)
    pthread_sigmask(SIG_BLOCK, &set, nil)
    let waiter = Thread { [self] in
      var set = sigset_t()
      sigemptyset(&set)
      sigaddset(&set, SIGINT)
      sigaddset(&set, SIGTERM)
      sigaddset(&set, SIGHUP)
      while true {
        var number: Int32 = 0
        guard sigwait(&set, &number) == 0 else { continue }
        if cancellation.isSet { _exit(128 + number) }
        signal.store(number, ordering: .relaxed)
        cancellation.set()
        Watchdog.shared.cancelEverything()
        for handler in handlers.withLock({ $0 }) { handler() }
      }
    }
    waiter.start()
  }

  /// 130 after Ctrl-C, 143 after SIGTERM, 129 after SIGHUP; nil when the run was not interrupted.
  var status: Int32? {
    let number = signal.load(ordering: .relaxed)
    return number == 0 ? nil : 128 + number
  }
}
