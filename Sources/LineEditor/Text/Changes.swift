/// Inserting, deleting and changing characters.
extension Editing {
  func executeChange(_ command: Command, count: Int?, _ stroke: Stroke) -> Effect? {
    let times = max(count ?? 1, 1)
    switch command {
    case .insert: return insert(stroke, times: times)
    case .digit: return insert(stroke, times: times)
    case .insertNewline:
      let indentation = support.indentation(buffer.text(in: 0..<buffer.cursor))
      change(buffer.cursor..<buffer.cursor, "\n" + indentation)
    case .deleteNextCharacter: return deleteForward(times)
    case .deletePreviousCharacter, .emacsDeletePreviousCharacter, .viDeletePreviousCharacter:
      return deleteBackward(times)
    case .deleteOrList:
      if buffer.isEmpty { return .end }
      return buffer.cursor == buffer.count ? listCandidates() : deleteForward(times)
    case .listOrEnd: return buffer.isEmpty ? .end : listCandidates()
    case .transposeCharacters: return transposeCharacters()
    case .transposeTwoPrevious: return transpose(before: buffer.cursor)
    case .transposeWords: return transposeWords()
    case .upperCase: changeCase(times) { $0.uppercased() }
    case .lowerCase: changeCase(times) { $0.lowercased() }
    case .capitalCase: changeCase(times, Self.capitalized)
    case .deleteBlanks: deleteBlanks()
    case .toggleOverwrite: overwrites.toggle()
    case .undo, .viUndo: return undo.undo(&buffer) ? Effect.none : .bell
    case .redo: return undo.redo(&buffer) ? Effect.none : .bell
    case .viUndoLine: return undo.undoAll(&buffer) ? Effect.none : .bell
    default: return nil
    }
    return Effect.none
  }

  private func insert(_ stroke: Stroke, times: Int) -> Effect {
    let text: String
    switch stroke.kind {
    case .character(let character): text = String(repeating: String(character), count: times)
    case .control: text = String(decoding: stroke.bytes, as: UTF8.self)
    default: return .bell
    }
    insert(text)
    return .none
  }

  /// Inserts typed text, over what is there when that was asked for.
  func insert(_ text: String) {
    let cursor = buffer.cursor
    let replaces = overwrites || vi.isOn && vi.mode == .replace
    let end = replaces ? min(cursor + text.count, buffer.lineEnd(cursor)) : cursor
    change(cursor..<end, text)
    if !replaces, !hasMoreInput { undent() }
  }

  /// A closing bracket or `end` as the first thing in a line goes a step to the left.
  private func undent() {
    let start = buffer.lineStart(buffer.cursor)
    guard start > 0, luaClosesBlock(buffer.text(in: start..<buffer.cursor)) else { return }
    let first = buffer.firstInLine(start)
    let usual = support.indentation(buffer.text(in: 0..<(start - 1)))
    guard first - start >= 2, buffer.text(in: start..<first) == usual else { return }
    let cursor = buffer.cursor
    change((first - 2)..<first, "")
    buffer.cursor = cursor - 2
  }

  private func deleteForward(_ times: Int) -> Effect {
    let cursor = buffer.cursor
    let limit = vi.isCommanding ? buffer.lineEnd(cursor) : buffer.count
    let end = min(cursor + times, limit)
    guard end > cursor else { return .bell }
    if vi.isCommanding { killRing.add(buffer.text(in: cursor..<end), joining: .none) }
    change(cursor..<end, "")
    return .none
  }

  private func deleteBackward(_ times: Int) -> Effect {
    let start = max(buffer.cursor - times, 0)
    guard start < buffer.cursor else { return .bell }
    if vi.isCommanding { killRing.add(buffer.text(in: start..<buffer.cursor), joining: .none) }
    change(start..<buffer.cursor, "")
    return .none
  }

  /// At the end of a line the two before the cursor change places, elsewhere those around it.
  private func transposeCharacters() -> Effect {
    let cursor = buffer.cursor
    return transpose(before: cursor == buffer.lineEnd(cursor) ? cursor : cursor + 1)
  }

  private func transpose(before end: Int) -> Effect {
    guard end >= 2, end - 2 >= buffer.lineStart(min(buffer.cursor, end)) else { return .bell }
    let pair = String([buffer.characters[end - 1], buffer.characters[end - 2]])
    change((end - 2)..<end, pair)
    return .none
  }

  /// The word at or after the cursor changes places with the one before it.
  private func transposeWords() -> Effect {
    let secondEnd = buffer.wordEnd(buffer.cursor)
    let secondStart = buffer.wordStart(secondEnd)
    let firstStart = buffer.wordStart(secondStart)
    let firstEnd = buffer.wordEnd(firstStart)
    guard firstStart < secondStart, firstEnd <= secondStart else { return .bell }
    let text =
      buffer.text(in: secondStart..<secondEnd) + buffer.text(in: firstEnd..<secondStart)
      + buffer.text(in: firstStart..<firstEnd)
    change(firstStart..<secondEnd, text)
    return .none
  }

  private func changeCase(_ times: Int, _ transform: (String) -> String) {
    var end = buffer.cursor
    for _ in 0..<times { end = buffer.wordEnd(end) }
    change(buffer.cursor..<end, transform(buffer.text(in: buffer.cursor..<end)))
  }

  private static func capitalized(_ text: String) -> String {
    var result = ""
    var isInWord = false
    for character in text {
      result += isInWord ? character.lowercased() : character.uppercased()
      isInWord = character.isOfWord
    }
    return result
  }

  private func deleteBlanks() {
    var start = buffer.cursor
    var end = buffer.cursor
    while start > 0, " \t".contains(buffer.characters[start - 1]) { start -= 1 }
    while end < buffer.count, " \t".contains(buffer.characters[end]) { end += 1 }
    change(start..<end, "")
  }

  /// Inserts the clipboard's text as it is.
  func paste(_ text: String) -> Effect {
    if line != nil {
      line?.text += text.replacing("\n", with: " ")
      return .none
    }
    if search != nil { return extendSearch(text) }
    closeMenu()
    pendingKeys = []
    awaiting = nil
    argument = nil
    undo.begin(cursor: buffer.cursor)
    if vi.isCommanding {
      // As `p` would: behind the character under the cursor.
      if buffer.cursor < buffer.lineEnd(buffer.cursor) { buffer.cursor += 1 }
      vi.pending = nil
    }
    change(buffer.cursor..<buffer.cursor, text)
    last = nil
    return .none
  }

  /// The key after a command that takes one.
  func takeAwaited(_ stroke: Stroke) -> Effect {
    guard let command = awaiting else { return .none }
    awaiting = nil
    let count = argument
    argument = nil
    if command == .quotedInsert {
      undo.begin(cursor: buffer.cursor)
      change(buffer.cursor..<buffer.cursor, String(decoding: stroke.bytes, as: UTF8.self))
      last = command
      return .none
    }
    guard case .character(let character) = stroke.kind else {
      vi.pending = nil
      return .bell
    }
    undo.begin(cursor: buffer.cursor)
    defer { last = command }
    if command == .viReplace { return replaceCharacters(with: character, count: count ?? 1) }
    let search = command.search(for: character)
    vi.lastFind = search
    let motion = findMotion(search, count: max(count ?? 1, 1), isRepeated: false)
    if vi.pending != nil { return finishOperator(motion) }
    guard let motion else { return .bell }
    buffer.cursor = motion.target
    return .none
  }

  private func replaceCharacters(with character: Character, count: Int) -> Effect {
    let cursor = buffer.cursor
    guard count >= 1, cursor + count <= buffer.lineEnd(cursor) else { return .bell }
    change(cursor..<(cursor + count), String(repeating: String(character), count: count))
    buffer.cursor = cursor + count - 1
    return .none
  }
}
