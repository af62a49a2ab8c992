internal import Glibc
internal import Synchronization

/// The terminal's raw mode, and the way out of it, whatever ends the process.
///
/// One terminal at a time is in raw mode. What it was like before is kept where a signal handler can
/// reach it.
package enum TerminalMode {
  /// The descriptors of the terminal in raw mode; -1 when there is none.
  private static let input = Atomic<Int32>(-1)
  private static let output = Atomic<Int32>(-1)

  /// Written before `input` is set, read after; a signal handler cannot take a lock.
  nonisolated(unsafe) private static let saved = UnsafeMutablePointer<termios>.allocate(capacity: 1)

  /// Bracketed paste off, the cursor shown and in its own shape.
  private static let leaving: StaticString = "\u{1B}[?2004l\u{1B}[?25h"

  /// Signals of a crash, and Ctrl-\: the terminal is restored, then they do what they did before.
  private static let fatal = [
    SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS,
  ].map(Signal.init(rawValue:))
  private static let handlers = SignalHandlers()

  /// At `exit`, from whatever thread.
  private static let restoresAtExit: Bool = atexit { TerminalMode.restore() } == 0

  /// Puts the terminal back as it was before the editor read from it, if it is reading now. Safe in a
  /// signal handler; to be called before `_exit`, which runs nothing else.
  package static func restore() {
    let descriptor = input.exchange(-1, ordering: .sequentiallyConsistent)
    guard descriptor >= 0 else { return }
    let screen = output.load(ordering: .sequentiallyConsistent)
    _ = write(screen, UnsafeRawPointer(leaving.utf8Start), leaving.utf8CodeUnitCount)
    // In the background this would stop the process for good.
    tcsetattr(descriptor, TCSANOW, saved)
  }

  /// Raw mode: every byte as it comes, without echo. Output stays as it is. Ctrl-\ still ends the
  /// process. False when the terminal does not answer.
  package static func enter(input descriptor: Descriptor, output screen: Descriptor) -> Bool {
    guard restoresAtExit else { return false }
    var mode = termios()
    guard tcgetattr(descriptor.number, &mode) == 0 else { return false }
    saved.pointee = mode
    mode.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR | ISTRIP | BRKINT | PARMRK | INPCK)
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    withUnsafeMutableBytes(of: &mode.c_cc) { controls in
      controls[Int(VINTR)] = 0
      controls[Int(VSUSP)] = 0
      controls[Int(VMIN)] = 1
      controls[Int(VTIME)] = 0
    }
    output.store(screen.number, ordering: .sequentiallyConsistent)
    input.store(descriptor.number, ordering: .sequentiallyConsistent)
    catchCrashes()
    guard set(&mode, descriptor.number) else {
      leave()
      return false
    }
    return true
  }

  /// Back to the mode before.
  package static func leave() {
    let descriptor = input.load(ordering: .sequentiallyConsistent)
    if descriptor >= 0 { _ = set(saved, descriptor) }
    input.store(-1, ordering: .sequentiallyConsistent)
    handlers.restore(fatal)
  }

  private static func set(_ mode: UnsafePointer<termios>, _ descriptor: Int32) -> Bool {
    var result: Int32
    // TCSADRAIN, not TCSAFLUSH: what was typed ahead stays.
    repeat { result = tcsetattr(descriptor, TCSADRAIN, mode) } while result != 0 && errno == EINTR
    return result == 0
  }

  private static func catchCrashes() {
    // On the stack for signals, where there is one: the other may be what overflowed.
    handlers.set(fatal, ownStack: true) { signal in
      TerminalMode.restore()
      TerminalMode.handlers.restore(signal)
      raise(signal)
    }
  }
}
