/// vi's commands that are not operators.
extension Editing {
  func executeVi(_ command: Command, count: Int?) -> Effect? {
    let times = max(count ?? 1, 1)
    let cursor = buffer.cursor
    switch command {
    case .viCommandMode: leaveInsertMode()
    case .viInsert: enterInsertMode(at: cursor, times)
    case .viInsertAtStart: enterInsertMode(at: buffer.firstInLine(cursor), times)
    case .viAppend: enterInsertMode(at: min(cursor + 1, buffer.lineEnd(cursor)), times)
    case .viAppendAtEnd: enterInsertMode(at: buffer.lineEnd(cursor), times)
    case .viReplaceMode:
      enterInsertMode(at: cursor, 1)
      vi.mode = .replace
    case .viOpenBelow, .viOpenAbove: openLine(above: command == .viOpenAbove)
    case .viDelete, .viChange, .viYank:
      vi.pending = command
      vi.pendingCount = count
    case .viYankEnd: apply(.viYank, to: lines(times), asLines: true)
    case .viChangeToEnd: apply(.viChange, to: cursor..<buffer.lineEnd(cursor), asLines: false)
    case .viSubstitute:
      apply(
        .viChange, to: cursor..<min(cursor + times, buffer.lineEnd(cursor)), asLines: false)
    case .viSubstituteLine: apply(.viChange, to: lines(times), asLines: true)
    case .viPasteAfter: return put(times, after: true)
    case .viPasteBefore: return put(times, after: false)
    case .viChangeCase: return swapCase(times)
    case .viJoin: return joinLines(times)
    case .viRedo: return repeatChange(count)
    case .viComment: return commentOut()
    case .viHistoryWord: return appendHistoryWord()
    case .viSearchBackward: line = CommandLine(purpose: .searchBackward)
    case .viSearchForward: line = CommandLine(purpose: .searchForward)
    case .viRepeatSearch, .viRepeatSearchBackward:
      guard let pattern = vi.lastPattern else { return .bell }
      let isBackward = pattern.isBackward == (command == .viRepeatSearch)
      return searchHistory(pattern.text, isBackward: isBackward)
    default: return nil
    }
    return Effect.none
  }

  func enterInsertMode(at place: Int, _ times: Int) {
    buffer.cursor = place
    vi.mode = .insert
    vi.insertStart = place
    vi.insertTimes = times
  }

  /// What was inserted is inserted again for a count; the cursor goes onto the last character.
  private func leaveInsertMode() {
    let cursor = buffer.cursor
    if vi.insertTimes > 1, vi.insertStart < cursor {
      let text = buffer.text(in: vi.insertStart..<cursor)
      change(cursor..<cursor, String(repeating: text, count: vi.insertTimes - 1))
    }
    vi.insertTimes = 1
    vi.mode = .command
    undo.close()
    if buffer.cursor > buffer.lineStart(buffer.cursor) { buffer.cursor -= 1 }
  }

  private func openLine(above: Bool) {
    let start = buffer.lineStart(buffer.cursor)
    let end = buffer.lineEnd(buffer.cursor)
    if above {
      let indentation = buffer.text(in: start..<buffer.firstInLine(start))
      change(start..<start, indentation + "\n")
      enterInsertMode(at: start + indentation.count, 1)
    } else {
      let indentation = support.indentation(buffer.text(in: 0..<end))
      change(end..<end, "\n" + indentation)
      enterInsertMode(at: buffer.cursor, 1)
    }
  }

  /// Whole lines from that of the cursor on, without the last line break.
  func lines(_ count: Int) -> Range<Int> {
    let start = buffer.lineStart(buffer.cursor)
    var end = buffer.lineEnd(start)
    for _ in 1..<max(count, 1) where end < buffer.count { end = buffer.lineEnd(end + 1) }
    return start..<end
  }

  private func put(_ times: Int, after: Bool) -> Effect {
    guard let text = killRing.current else { return .bell }
    let cursor = buffer.cursor
    if killRing.isLines {
      let lines = text.hasSuffix("\n") ? String(text.dropLast()) : text
      let copies = Array(repeating: lines, count: times).joined(separator: "\n")
      let place = after ? buffer.lineEnd(cursor) : buffer.lineStart(cursor)
      change(place..<place, after ? "\n" + copies : copies + "\n")
      buffer.cursor = buffer.firstInLine(after ? place + 1 : place)
    } else {
      let place = after ? min(cursor + 1, buffer.lineEnd(cursor)) : cursor
      change(place..<place, String(repeating: text, count: times))
      buffer.cursor = max(buffer.cursor - 1, 0)
    }
    return .none
  }

  private func swapCase(_ times: Int) -> Effect {
    let cursor = buffer.cursor
    let end = min(cursor + times, buffer.lineEnd(cursor))
    guard end > cursor else { return .bell }
    let swapped = buffer.characters[cursor..<end].map { character in
      character.isUppercase ? character.lowercased() : character.uppercased()
    }
    change(cursor..<end, swapped.joined())
    return .none
  }

  private func joinLines(_ times: Int) -> Effect {
    for _ in 0..<max(times - 1, 1) {
      let end = buffer.lineEnd(buffer.cursor)
      guard end < buffer.count else { return .bell }
      let next = buffer.firstInLine(end + 1)
      change(end..<next, next < buffer.count && !buffer.characters[next].endsLine ? " " : "")
      buffer.cursor = end
    }
    return .none
  }

  /// Makes the last change again.
  private func repeatChange(_ count: Int?) -> Effect {
    guard let change = vi.lastChange, !vi.isReplaying else { return .bell }
    vi.isReplaying = true
    defer { vi.isReplaying = false }
    var strokes = change[...]
    if let count {
      while case .character(let digit)? = strokes.first?.kind, digit.isASCII, digit.isNumber {
        strokes.removeFirst()
      }
      argument = count
    }
    for stroke in strokes {
      let effect = take(stroke)
      if effect == .bell { return .bell }
    }
    return .none
  }

  /// Turns the input into a comment of Lua and hands it over, so that the history has it.
  private func commentOut() -> Effect {
    let lines = buffer.text.split(separator: "\n", omittingEmptySubsequences: false)
    change(0..<buffer.count, lines.map { "-- \($0)" }.joined(separator: "\n"))
    return .submit
  }

  /// Appends the last word of the entry before.
  private func appendHistoryWord() -> Effect {
    let entry = walk.text(at: walk.count - 1)
    guard walk.count > 0, let word = entry.split(whereSeparator: \.isWhitespace).last else {
      return .bell
    }
    let place = min(buffer.cursor + 1, buffer.lineEnd(buffer.cursor))
    change(place..<place, " " + word)
    enterInsertMode(at: buffer.cursor, 1)
    return .none
  }

  /// In command mode the cursor is on a character, unless its line has none.
  func keepCursorOnCharacter() {
    let cursor = buffer.cursor
    if cursor == buffer.lineEnd(cursor), cursor > buffer.lineStart(cursor) {
      buffer.cursor = cursor - 1
    }
  }
}
