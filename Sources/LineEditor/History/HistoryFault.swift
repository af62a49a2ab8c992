internal import System

/// Why the history could not be read or kept.
package struct HistoryFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was to be done: "read", "write".
  package var action: String
  /// The history's file.
  package var path: String

  /// The system's reason.
  package var reason: String

  init(_ action: String, _ path: String, _ error: SystemError) {
    self.action = action
    self.path = path
    reason = error.reason
  }

  /// One line. It is not display-safe.
  package var description: String { "cannot \(action) the history \(path): \(reason)" }
}
