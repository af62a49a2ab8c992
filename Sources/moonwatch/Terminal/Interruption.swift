internal import Events
internal import LuaHost
internal import Synchronization
internal import System

/// Turns Ctrl-C, SIGTERM and SIGHUP into a cancellation: what was found so far is still reported. A second one
/// ends the process at once.
final class Interruption: Sendable {
  let cancellation = Cancellation()
  private let signal = Atomic<Int32>(0)
  private let isHeld = Atomic<Bool>(false)
  private let handlers = Mutex<[@Sendable () -> Void]>([])

  /// Also does this at the first signal.
  func onSignal(_ handler: @escaping @Sendable () -> Void) {
    handlers.withLock { $0.append(handler) }
  }

  /// To be made before any other thread: they inherit the signal mask.
  init() {
    let signals: [Signal] = [.interrupt, .terminate, .hangUp]
    Signal.block(signals)
    let waiter = Thread { [self] in
      while true {
        let number = Signal.wait(for: signals).rawValue
        if self.number != 0 { ThisProcess.end(128 + number) }
        signal.store(number, ordering: .sequentiallyConsistent)
        if !isHeld.load(ordering: .sequentiallyConsistent) { cancel() }
      }
    }
    waiter.start()
  }

  private func cancel() {
    cancellation.set()
    Watchdog.shared.cancelEverything()
    for handler in handlers.withLock({ $0 }) { handler() }
  }

  /// From true to false a first signal cancels nothing, and only `status` tells of it: what is being done comes to
  /// a good end by itself.
  func hold(_ isHeld: Bool) { self.isHeld.store(isHeld, ordering: .sequentiallyConsistent) }

  private var number: Int32 { signal.load(ordering: .sequentiallyConsistent) }

  /// 130 after Ctrl-C, 143 after SIGTERM, 129 after SIGHUP; nil when the run was not interrupted.
  var status: Int32? {
    number == 0 ? nil : 128 + number
  }
}
