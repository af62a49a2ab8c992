/// Deleting texts that can be put back, and putting them back.
extension Editing {
  func executeKill(_ command: Command, count: Int?) -> Effect? {
    let times = max(count ?? 1, 1)
    let cursor = buffer.cursor
    switch command {
    case .deletePreviousWord: return kill(from: repeated(times) { buffer.wordStart($0) })
    case .deletePreviousBigWord: return kill(from: repeated(times) { buffer.bigWordStart($0) })
    case .deleteNextWord: return kill(to: repeated(times) { buffer.wordEnd($0) })
    case .killToLineEnd:
      let end = buffer.lineEnd(cursor)
      // At the end of a line, the line break goes; vi keeps it.
      return kill(to: end == cursor && !vi.isOn ? min(end + 1, buffer.count) : end)
    case .killInput:
      buffer.cursor = buffer.count
      return kill(from: 0)
    case .killToLineStart:
      let start = buffer.lineStart(cursor)
      return kill(from: start == cursor && !vi.isOn ? max(start - 1, 0) : start)
    case .killRegion:
      guard let region else { return kill(from: repeated(times) { buffer.bigWordStart($0) }) }
      killRing.add(buffer.text(in: region), joining: .none)
      change(region, "")
      mark = nil
    case .copyRegion:
      guard let region else { return .bell }
      killRing.add(buffer.text(in: region), joining: .none)
      mark = nil
    case .copyPreviousWord:
      let start = buffer.bigWordStart(cursor)
      guard start < cursor else { return .bell }
      change(cursor..<cursor, buffer.text(in: start..<cursor))
    case .yank: return yank()
    case .yankPop: return yankPop()
    case .setMark: mark = cursor
    case .exchangeMark:
      guard let other = mark else { return .bell }
      mark = cursor
      buffer.cursor = other
    default: return nil
    }
    return Effect.none
  }

  /// What lies between the mark and the cursor.
  private var region: Range<Int>? {
    guard let mark, mark <= buffer.count, mark != buffer.cursor else { return nil }
    return min(mark, buffer.cursor)..<max(mark, buffer.cursor)
  }

  private func repeated(_ times: Int, _ step: (Int) -> Int) -> Int {
    (0..<times).reduce(buffer.cursor) { place, _ in step(place) }
  }

  private func kill(from start: Int) -> Effect {
    let range = start..<buffer.cursor
    guard !range.isEmpty else { return .bell }
    killRing.add(buffer.text(in: range), joining: last?.isKill == true ? .before : .none)
    change(range, "")
    return .none
  }

  private func kill(to end: Int) -> Effect {
    let range = buffer.cursor..<end
    guard !range.isEmpty else { return .bell }
    killRing.add(buffer.text(in: range), joining: last?.isKill == true ? .after : .none)
    change(range, "")
    return .none
  }

  private func yank() -> Effect {
    guard let text = killRing.current else { return .bell }
    let start = buffer.cursor
    change(start..<start, text)
    yanked = start..<buffer.cursor
    mark = start
    return .none
  }

  private func yankPop() -> Effect {
    guard last == .yank || last == .yankPop, let range = yanked, let text = killRing.rotate()
    else { return .bell }
    change(range, text)
    yanked = range.lowerBound..<buffer.cursor
    return .none
  }
}

extension Command {
  /// Whether texts that such commands delete one after the other are one text.
  var isKill: Bool {
    switch self {
    case .deletePreviousWord, .deletePreviousBigWord, .deleteNextWord, .killToLineEnd, .killInput,
      .killToLineStart, .killRegion:
      true
    default: false
    }
  }
}
