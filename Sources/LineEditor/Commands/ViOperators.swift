/// vi's operators and what they take: moves, lines, text objects.
extension Editing {
  /// A key after an operator.
  func takeInOperator(_ stroke: Stroke) -> Effect? {
    if let object = vi.object { return takeObject(stroke, around: object == "a") }
    if pendingKeys.isEmpty, stroke == .character("i") || stroke == .character("a") {
      vi.object = stroke == .character("a") ? "a" : "i"
      return Effect.none
    }
    pendingKeys.append(stroke)
    let keys = pendingKeys.flatMap(\.bytes)
    switch keymap.match(keys) {
    case .prefix: return Effect.none
    case .none, .binding(.text, _):
      pendingKeys = []
      return finishOperator(nil)
    case .binding(.command(let command), _):
      pendingKeys = []
      return takeInOperator(command, stroke)
    }
  }

  private func takeInOperator(_ command: Command, _ stroke: Stroke) -> Effect {
    if command == .argumentDigit || command == .viZero && argument != nil {
      return perform(command, stroke)
    }
    if command.awaitsCharacterToFind {
      awaiting = command
      argument = operatorCount
      return .none
    }
    let count = operatorCount
    argument = nil
    if command == .cancel || command == .viCommandMode {
      vi.pending = nil
      return .none
    }
    if command == vi.pending {
      vi.pending = nil
      apply(command, to: lines(count ?? 1), asLines: true)
      return .none
    }
    if let move = command.asLineMove { return finishOperator(motion(move, count: count)) }
    guard command.isMove else { return finishOperator(nil) }
    return finishOperator(operatorMotion(command, count: count))
  }

  /// Counts before and after the operator multiply.
  private var operatorCount: Int? {
    guard vi.pendingCount != nil || argument != nil else { return nil }
    return (vi.pendingCount ?? 1) * (argument ?? 1)
  }

  /// A move as operators understand it: `cw` leaves the blanks after the word, and `dw` on the last
  /// word of a line leaves the line break.
  private func operatorMotion(_ command: Command, count: Int?) -> Motion? {
    let cursor = buffer.cursor
    let isWord = command == .viNextWord || command == .viNextBigWord
    guard isWord else { return motion(command, count: count) }
    if vi.pending == .viChange, cursor < buffer.count, !buffer.characters[cursor].isWhitespace {
      // `e` from before the word, so that a word of one character is enough.
      let big = command == .viNextBigWord
      var target = cursor - 1
      for _ in 0..<max(count ?? 1, 1) { target = buffer.viWordEnd(target, big: big) }
      return Motion(target: target, reach: .inclusive)
    }
    guard var motion = motion(command, count: count) else { return nil }
    var end = motion.target
    while end > cursor, buffer.characters[end - 1].isWhitespace { end -= 1 }
    let blanks = buffer.characters[end..<motion.target]
    if let lineBreak = blanks.firstIndex(where: \.endsLine), lineBreak > cursor {
      motion.target = lineBreak
    }
    return motion
  }

  /// Applies the operator to what lies between the cursor and where a move led.
  func finishOperator(_ motion: Motion?) -> Effect {
    guard let command = vi.pending else { return .bell }
    vi.pending = nil
    argument = nil
    guard let motion else { return .bell }
    let first = min(buffer.cursor, motion.target)
    let second = max(buffer.cursor, motion.target)
    switch motion.reach {
    case .exclusive: apply(command, to: first..<second, asLines: false)
    case .inclusive: apply(command, to: first..<min(second + 1, buffer.count), asLines: false)
    case .lines:
      apply(command, to: buffer.lineStart(first)..<buffer.lineEnd(second), asLines: true)
    }
    return .none
  }

  /// Deletes, changes or copies a range.
  func apply(_ command: Command, to range: Range<Int>, asLines: Bool) {
    undo.begin(cursor: buffer.cursor)
    let text = buffer.text(in: range)
    killRing.add(asLines ? text + "\n" : text, joining: .none, lines: asLines)
    switch command {
    case .viYank:
      if !asLines || buffer.lineStart(buffer.cursor) != range.lowerBound {
        buffer.cursor = range.lowerBound
      }
    case .viChange:
      let start = asLines ? buffer.firstInLine(range.lowerBound) : range.lowerBound
      change(min(start, range.upperBound)..<range.upperBound, "")
      enterInsertMode(at: buffer.cursor, 1)
    default:
      change(asLines ? withLineBreak(range) : range, "")
      buffer.cursor =
        asLines ? buffer.firstInLine(min(range.lowerBound, buffer.count)) : range.lowerBound
    }
  }

  /// Whole lines with the line break after them, or before them at the end.
  private func withLineBreak(_ range: Range<Int>) -> Range<Int> {
    if range.upperBound < buffer.count { return range.lowerBound..<(range.upperBound + 1) }
    return max(range.lowerBound - 1, 0)..<range.upperBound
  }

  private func takeObject(_ stroke: Stroke, around: Bool) -> Effect {
    vi.object = nil
    guard let command = vi.pending else { return .bell }
    vi.pending = nil
    argument = nil
    guard case .character(let sign) = stroke.kind,
      let range = buffer.textObject(sign, at: buffer.cursor, around: around)
    else { return .bell }
    apply(command, to: range, asLines: false)
    return .none
  }
}

extension Command {
  /// What a move through the history means to an operator.
  var asLineMove: Command? {
    switch self {
    case .previousLine, .previousHistory, .searchPreviousHistory: .previousLine
    case .nextLine, .nextHistory, .searchNextHistory: .nextLine
    default: nil
    }
  }

  /// Whether `.` makes the command again.
  var isRepeatable: Bool {
    switch self {
    case .deleteNextCharacter, .deletePreviousCharacter, .killToLineEnd, .viDelete, .viChange,
      .viChangeToEnd, .viSubstitute, .viSubstituteLine, .viReplace, .viReplaceMode, .viChangeCase,
      .viJoin, .viPasteAfter, .viPasteBefore, .viInsert, .viInsertAtStart, .viAppend,
      .viAppendAtEnd, .viOpenBelow, .viOpenAbove:
      true
    default: false
    }
  }
}
