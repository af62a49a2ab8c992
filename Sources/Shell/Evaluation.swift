/// What became of an input.
package enum Evaluation: Equatable, Sendable {
  case done
  /// It failed; what went wrong has been said.
  case failed
  /// It was interrupted.
  case interrupted
  /// The shell is to end with this status.
  case leave(Int32)
}
