internal import Scripting

/// What stands in front of an input.
extension ShellSession {
  /// Says what one must not forget: a practice account, and that calls may change something.
  package var prompt: (first: String, continuation: String) {
    var first = "moonwatch"
    if let account = surroundings.accountName() { first += "(\(account))" }
    first += allowsWrites ? " writes> " : "> "
    let dots = String(repeating: " ", count: max(0, first.utf8.count - 3)) + ".. "
    return (first, dots)
  }

  package var allowsWrites: Bool { script.allowsWrites }

  /// What the next input begins with: the next one of the tour.
  package var suggestedInput: String { tour.suggestion ?? "" }
}
