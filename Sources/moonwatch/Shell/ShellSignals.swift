internal import Shell
internal import Synchronization
internal import System

/// Signals of a shell. Ctrl-C ends the evaluation that goes on; SIGTERM and SIGHUP end the shell.
final class ShellSignals: Sendable {
  let interrupts = Interrupts()
  /// What to do with one that comes while nothing runs.
  private let idle = Mutex<@Sendable (Int32) -> Void>({ ThisProcess.end(128 + $0) })
  private let ending = Atomic<Int32>(0)

  /// To be made before any other thread: they inherit the signal mask.
  init() {
    Signal.block(Self.signals)
    let waiter = Thread { [self] in
      while true {
        let signal = Signal.wait(for: Self.signals)
        let number = signal.rawValue
        if signal != .interrupt {
          // A second one does not wait for what does not end.
          if ending.exchange(number, ordering: .relaxed) != 0 { ThisProcess.end(128 + number) }
        }
        if !interrupts.interrupt() { idle.withLock { $0 }(number) }
      }
    }
    waiter.start()
  }

  private static let signals: [Signal] = [.interrupt, .terminate, .hangUp]

  /// - Parameter action: is called on a thread of its own.
  func whenIdle(_ action: @escaping @Sendable (Int32) -> Void) { idle.withLock { $0 = action } }

  /// The signal that is to end the shell.
  var end: Int32? {
    let number = ending.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }
}
