/// What vi's modes remember.
struct ViState: Sendable {
  enum Mode: Sendable { case insert, replace, command }

  /// Whether vi's keys are used at all.
  var isOn = false
  var mode = Mode.insert

  /// An operator (`d`, `c`, `y`) that waits for its move.
  var pending: Command?

  /// The count typed before that operator.
  var pendingCount: Int?

  /// Where insert mode began, and how often what is inserted is wanted.
  var insertStart = 0
  var insertTimes = 1

  /// The first sign of a text object: `i` or `a` after an operator.
  var object: Character?

  var lastFind: CharacterSearch?

  /// The last search of the history, and whether it went back in time.
  var lastPattern: (text: String, isBackward: Bool)?

  /// The keys of the last change, which `.` makes again.
  var lastChange: [Stroke]?

  /// The keys of the command being typed, and whether it is a change.
  var recording: [Stroke]?
  var recordsChange = false
  var isReplaying = false

  var isCommanding: Bool { isOn && mode == .command }
}
