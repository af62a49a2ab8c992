internal import Glibc

/// Handlers of signals that are set for a while, and what the signals did before.
package final class SignalHandlers: @unchecked Sendable {
  private static let count = 65
  // Apart from the object, since a handler reads it.
  private let previous: UnsafeMutablePointer<sigaction>

  /// Sets no handler yet.
  package init() {
    previous = .allocate(capacity: Self.count)
    previous.initialize(repeating: sigaction(), count: Self.count)
  }

  deinit { previous.deallocate() }

  /// Has a function called at each of some signals.
  ///
  /// - Parameters:
  ///   - unlessTaken: signals that are left alone when something else is done with them than by default.
  ///   - ownStack: runs it on the stack for signals, where there is one, and interrupts system calls; without it
  ///     they go on.
  ///   - handler: may call only what signal-safety(7) lists.
  package func set(
    _ signals: [Signal], unlessTaken: [Signal] = [], ownStack: Bool = false,
    _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigemptyset(&action.sa_mask)
    action.sa_flags = ownStack ? SA_ONSTACK : SA_RESTART
    for signal in signals + unlessTaken {
      let number = signal.rawValue
      sigaction(number, nil, previous + Int(number))
      let former = unsafeBitCast(
        previous[Int(number)].__sigaction_handler.sa_handler, to: Int.self)
      if former == 0 || signals.contains(signal) { sigaction(number, &action, nil) }
    }
  }

  /// Has signals do what they did before.
  package func restore(_ signals: [Signal]) {
    for signal in signals { restore(signal.rawValue) }
  }

  /// The same for one, by its number. Safe in a handler.
  package func restore(_ number: Int32) { sigaction(number, previous + Int(number), nil) }
}
