internal import Glibc
internal import Synchronization

/// The signals that matter while an input is edited. Handlers only leave a mark and wake the reader.
enum EditorSignals {
  /// What has been received and not been dealt with.
  static let continued = Atomic<Bool>(false)
  static let interrupted = Atomic<Bool>(false)
  static let stopped = Atomic<Bool>(false)
  static let terminated = Atomic<Int32>(0)

  /// The descriptor that wakes the reader; -1 when nobody reads.
  private static let wake = Atomic<Int32>(-1)

  private static let signals = [SIGWINCH, SIGCONT, SIGINT, SIGTSTP, SIGTERM, SIGHUP]
  nonisolated(unsafe) private static let previous = {
    let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    actions.initialize(repeating: sigaction(), count: 65)
    return actions
  }()

  /// Those that only concern the terminal are taken even where the thread blocks them.
  private static let unblocked = {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGWINCH)
    sigaddset(&set, SIGCONT)
    return set
  }()
  nonisolated(unsafe) private static let formerMask = {
    let mask = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
    mask.initialize(to: sigset_t())
    return mask
  }()

  /// Begins to take signals, on the thread that reads. What the process does with SIGINT, SIGTSTP, SIGTERM and SIGHUP is left
  /// alone when it is not the default: then it has its own plans.
  static func begin(waking descriptor: Int32) {
    continued.store(false, ordering: .sequentiallyConsistent)
    wake.store(descriptor, ordering: .sequentiallyConsistent)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { EditorSignals.receive($0) }
    sigemptyset(&action.sa_mask)
    action.sa_flags = SA_RESTART
    for signal in signals {
      sigaction(signal, nil, previous + Int(signal))
      let handler = unsafeBitCast(
        previous[Int(signal)].__sigaction_handler.sa_handler, to: Int.self)
      if signal == SIGWINCH || signal == SIGCONT || handler == 0 {
        sigaction(signal, &action, nil)
      }
    }
    var mask = unblocked
    pthread_sigmask(SIG_UNBLOCK, &mask, formerMask)
  }

  /// Leaves signals to what they did before.
  static func end() {
    pthread_sigmask(SIG_SETMASK, formerMask, nil)
    for signal in signals { sigaction(signal, previous + Int(signal), nil) }
    wake.store(-1, ordering: .sequentiallyConsistent)
  }

  private static func receive(_ signal: Int32) {
    let code = errno
    switch signal {
    // The size of the screen is asked for each time it is drawn.
    case SIGWINCH: break
    case SIGCONT: continued.store(true, ordering: .sequentiallyConsistent)
    case SIGINT: interrupted.store(true, ordering: .sequentiallyConsistent)
    case SIGTSTP: stopped.store(true, ordering: .sequentiallyConsistent)
    default: terminated.store(signal, ordering: .sequentiallyConsistent)
    }
    let descriptor = wake.load(ordering: .sequentiallyConsistent)
    if descriptor >= 0 {
      var byte: UInt8 = 0
      _ = write(descriptor, &byte, 1)
    }
    errno = code
  }
}
