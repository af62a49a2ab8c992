internal import Synchronization
internal import System

/// The signals that matter while an input is edited. Handlers only leave a mark and wake the reader.
enum EditorSignals {
  /// What has been received and not been dealt with.
  static let continued = Atomic<Bool>(false)
  static let interrupted = Atomic<Bool>(false)
  static let stopped = Atomic<Bool>(false)
  static let terminated = Atomic<Int32>(0)

  /// The descriptor that wakes the reader; -1 when nobody reads.
  private static let wake = Atomic<Int32>(-1)

  /// Signals that only concern the terminal.
  private static let ofTerminal: [Signal] = [.windowChange, .resume]
  private static let others: [Signal] = [.interrupt, .stop, .terminate, .hangUp]
  private static let handlers = SignalHandlers()
  private static let formerMask = Mutex<SignalMask?>(nil)

  /// Begins to take signals, on the thread that reads. What the process does with SIGINT, SIGTSTP, SIGTERM and SIGHUP
  /// is left alone when it is not the default: then it has its own plans.
  static func begin(waking number: Int32) {
    continued.store(false, ordering: .sequentiallyConsistent)
    wake.store(number, ordering: .sequentiallyConsistent)
    handlers.set(ofTerminal, unlessTaken: others) { EditorSignals.receive($0) }
    // Those that only concern the terminal are taken even where the thread blocks them.
    let mask = Signal.unblock(ofTerminal)
    formerMask.withLock { $0 = mask }
  }

  /// Leaves signals to what they did before.
  static func end() {
    formerMask.withLock { $0?.restore() }
    handlers.restore(ofTerminal + others)
    wake.store(-1, ordering: .sequentiallyConsistent)
  }

  private static func receive(_ number: Int32) {
    switch Signal(rawValue: number) {
    // The size of the screen is asked for each time it is drawn.
    case .windowChange: break
    case .resume: continued.store(true, ordering: .sequentiallyConsistent)
    case .interrupt: interrupted.store(true, ordering: .sequentiallyConsistent)
    case .stop: stopped.store(true, ordering: .sequentiallyConsistent)
    default: terminated.store(number, ordering: .sequentiallyConsistent)
    }
    Wakeup.wake(number: wake.load(ordering: .sequentiallyConsistent))
  }
}
