/// Running a command.
extension Editing {
  /// Runs a command that a key is bound to.
  func perform(_ command: Command, _ stroke: Stroke) -> Effect {
    if let effect = takeArgument(command, stroke) { return effect }
    if vi.isCommanding, command.isRepeatable { vi.recordsChange = true }
    if command.awaitsKey {
      awaiting = command
      return .none
    }
    let count = argument
    argument = nil
    let joins = command == .insert && (last == .insert || vi.isOn) || last == .complete
    if !command.isUndo {
      undo.begin(cursor: buffer.cursor, joining: joins && !endsRun(stroke))
    }
    let effect = execute(command, count: count, stroke)
    if !command.isLineMove { goalColumn = nil }
    last = command
    return effect
  }

  /// Whether a typed character begins a new group for undo, as the blank after a word does.
  private func endsRun(_ stroke: Stroke) -> Bool {
    guard !vi.isOn, case .character(let character) = stroke.kind else { return false }
    return character.isWhitespace
  }

  /// Digits of the number before a command.
  private func takeArgument(_ command: Command, _ stroke: Stroke) -> Effect? {
    let sign = stroke.bytes.last ?? 0
    let digit = (0x30...0x39).contains(sign) ? Int(sign) - 0x30 : nil
    switch command {
    case .argumentDigit:
      guard let digit else {
        // Alt-minus: what follows goes the other way.
        argument = sign == UInt8(ascii: "-") ? -1 : argument
        return Effect.none
      }
      return extendArgument(digit)
    case .digit where argument != nil: return digit.map(extendArgument) ?? .bell
    case .insert where argument != nil && !vi.isOn && digit != nil && last == .argumentDigit:
      return digit.map(extendArgument)
    case .viZero where argument != nil: return extendArgument(0)
    case .universalArgument:
      argument = (argument ?? 1) * 4
      return argument.map { $0 < 1_000_000 } == true ? Effect.none : .bell
    default: return nil
    }
  }

  private func extendArgument(_ digit: Int) -> Effect {
    let number = argument.map { $0 == -1 ? -digit : $0 * 10 + ($0 < 0 ? -digit : digit) } ?? digit
    guard abs(number) <= 1_000_000 else { return .bell }
    argument = number
    last = .argumentDigit
    return .none
  }

  private func execute(_ command: Command, count: Int?, _ stroke: Stroke) -> Effect {
    if command.isMove { return move(command, count: count) }
    return executeChange(command, count: count, stroke)
      ?? executeKill(command, count: count)
      ?? executeHistory(command, count: count)
      ?? executeCompletion(command)
      ?? executeVi(command, count: count)
      ?? executeInput(command)
  }

  /// Moves the cursor, or takes the hint where there is nothing more to move over.
  func move(_ command: Command, count: Int?) -> Effect {
    if let effect = acceptHint(command) { return effect }
    var command = command
    var count = count
    if let given = count, given < 0, let opposite = command.opposite {
      command = opposite
      count = -given
    }
    let column = goalColumn ?? buffer.column(buffer.cursor)
    guard let motion = motion(command, count: count.map { max($0, 1) }) else { return .bell }
    buffer.cursor = motion.target
    if command.isLineMove { goalColumn = column }
    return .none
  }

  /// Takes the hint: whole with the keys that go right, by a word with those that go a word right.
  private func acceptHint(_ command: Command) -> Effect? {
    guard let hint, hint.isAcceptable, buffer.cursor == buffer.count else { return nil }
    switch command {
    case .nextCharacter, .lineEnd, .inputEnd: change(buffer.cursor..<buffer.cursor, hint.text)
    case .nextWord:
      let words = Buffer(hint.text)
      change(buffer.cursor..<buffer.cursor, words.text(in: 0..<words.wordEnd(0)))
    default: return nil
    }
    return Effect.none
  }

  /// Replaces a range, as undo will take back.
  func change(_ range: Range<Int>, _ text: String) {
    let edit = buffer.replace(range, with: text)
    undo.record(edit)
    if let place = mark, place > edit.start {
      mark = max(edit.start, place + edit.inserted.count - edit.removed.count)
    }
  }

  private func executeInput(_ command: Command) -> Effect {
    switch command {
    case .newline: return enter()
    case .abandon: return .abandon
    case .endOfFile: return .end
    case .suspend, .delayedSuspend: return .suspend
    case .quit: return .quit
    case .clearScreen: return .clearScreen
    case .redisplay: return .redraw
    case .startOver:
      change(0..<buffer.count, "")
      return .redraw
    case .editExternally: return support.editExternally == nil ? .bell : .editExternally
    case .builtin:
      line = CommandLine(purpose: .builtin)
      return .none
    case .cancel:
      mark = nil
      return vi.isCommanding ? .none : .bell
    case .ignore, .leadIn, .startOutput, .stopOutput, .flushOutput, .metaNext: return .none
    default: return .bell
    }
  }

  /// Hands the input over when it is whole, otherwise begins a new line.
  private func enter() -> Effect {
    if support.isComplete(buffer.text) { return .submit }
    let before = buffer.text(in: 0..<buffer.cursor)
    // Text that comes all at once brings its own indentation.
    change(buffer.cursor..<buffer.cursor, hasMoreInput ? "\n" : "\n" + support.indentation(before))
    if vi.isOn { vi.mode = .insert }
    return .none
  }
}

extension Command {
  var isUndo: Bool {
    self == .undo || self == .redo || self == .viUndo || self == .viUndoLine || self == .viRedo
  }

  /// Whether the column is kept for the next such move.
  var isLineMove: Bool {
    switch self {
    case .previousLine, .nextLine, .previousHistory, .nextHistory, .searchPreviousHistory,
      .searchNextHistory:
      true
    default: false
    }
  }

  /// What a negative number turns a move into.
  var opposite: Command? {
    switch self {
    case .nextCharacter: .previousCharacter
    case .previousCharacter: .nextCharacter
    case .nextWord: .previousWord
    case .previousWord: .nextWord
    case .nextLine: .previousLine
    case .previousLine: .nextLine
    default: nil
    }
  }
}
