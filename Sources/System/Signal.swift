internal import Glibc

/// A signal (signal(7)).
package struct Signal: RawRepresentable, Sendable, Hashable {
  /// The number.
  package let rawValue: Int32
  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// Ctrl-C.
  package static let interrupt = Signal(rawValue: SIGINT)
  /// What asks a program to end.
  package static let terminate = Signal(rawValue: SIGTERM)
  /// The terminal has gone.
  package static let hangUp = Signal(rawValue: SIGHUP)
  /// Ctrl-\.
  package static let quit = Signal(rawValue: SIGQUIT)
  /// Ends a program, which cannot prevent it.
  package static let kill = Signal(rawValue: SIGKILL)
  /// A write to a pipe that has no reader.
  package static let brokenPipe = Signal(rawValue: SIGPIPE)
  /// Ctrl-Z.
  package static let stop = Signal(rawValue: SIGTSTP)
  /// After Ctrl-Z: the program goes on.
  package static let resume = Signal(rawValue: SIGCONT)
  /// The terminal has another size.
  package static let windowChange = Signal(rawValue: SIGWINCH)
  /// Ends Lua code that runs too long; it is ignored by default.
  package static let urgent = Signal(rawValue: SIGURG)

  /// To be called once, when the process starts: a write to a pipe without a reader is an error from then on, and
  /// not the end of the process. Programs that are started get the default again.
  package static func ignoreBrokenPipes() { _ = Glibc.signal(SIGPIPE, SIG_IGN) }

  /// Holds signals back from the calling thread, and from those that it starts.
  package static func block(_ signals: [Signal]) {
    var set = set(of: signals)
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Lets signals through to the calling thread.
  ///
  /// - Returns: the mask before.
  @discardableResult
  package static func unblock(_ signals: [Signal]) -> SignalMask {
    var set = set(of: signals)
    var before = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &set, &before)
    return SignalMask(before)
  }

  /// Waits for one of some signals, which all threads block.
  package static func wait(for signals: [Signal]) -> Signal {
    var set = set(of: signals)
    while true {
      var number: Int32 = 0
      if sigwait(&set, &number) == 0 { return Signal(rawValue: number) }
    }
  }

  /// Sends the signal to this process.
  package func raise() { Glibc.kill(getpid(), rawValue) }

  /// Sends the signal to all processes of this one's group: of the terminal's job.
  package func raiseInGroup() { Glibc.kill(0, rawValue) }

  static func set(of signals: [Signal]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal.rawValue) }
    return set
  }
}

/// Which signals a thread held back at some time.
package struct SignalMask: Sendable {
  private let mask: sigset_t

  init(_ mask: sigset_t) { self.mask = mask }

  /// Holds all signals back.
  ///
  /// - Returns: the mask before.
  static func blockingAll() -> SignalMask {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    return SignalMask(before)
  }

  /// Makes it the calling thread's mask again.
  package func restore() {
    var mask = mask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
