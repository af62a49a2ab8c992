internal import Glibc
internal import LuaHost
internal import Shell
internal import Synchronization

/// Signals of a shell. Ctrl-C ends the evaluation that goes on; SIGTERM and SIGHUP end the shell.
final class ShellSignals: Sendable {
  let interrupts = Interrupts()
  /// What to do with one that comes while nothing runs.
  private let idle = Mutex<@Sendable (Int32) -> Void>({ _exit(128 + $0) })
  private let ending = Atomic<Int32>(0)

  /// To be made before any other thread: they inherit the signal mask.
  init() {
    var set = Self.set
    pthread_sigmask(SIG_BLOCK, &set, nil)
    let waiter = Thread { [self] in
      var set = Self.set
      while true {
        var number: Int32 = 0
        guard sigwait(&set, &number) == 0 else { continue }
        if number != SIGINT {
          // A second one does not wait for what does not end.
          if ending.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
        }
        if !interrupts.interrupt() { idle.withLock { $0 }(number) }
      }
    }
    waiter.start()
  }

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, number) }
    return set
  }

  /// - Parameter action: is called on a thread of its own.
  func whenIdle(_ action: @escaping @Sendable (Int32) -> Void) { idle.withLock { $0 = action } }

  /// The signal that is to end the shell.
  var end: Int32? {
    let number = ending.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }
}
