/// Where the commands that move lead.
extension Editing {
  /// Nil when there is nowhere to go. `count` is nil when none was typed.
  func motion(_ command: Command, count given: Int?) -> Motion? {
    let count = given ?? 1
    switch command {
    case .nextCharacter: return characterMotion(count)
    case .previousCharacter: return characterMotion(-count)
    case .nextWord: return steps(count) { buffer.wordEnd($0) }
    case .previousWord: return steps(count) { buffer.wordStart($0) }
    case .lineStart: return Motion(target: buffer.lineStart(buffer.cursor))
    case .lineEnd: return lineEndMotion(count)
    case .inputStart: return Motion(target: 0)
    case .inputEnd: return Motion(target: buffer.count)
    case .previousLine: return lineMotion(-count)
    case .nextLine: return lineMotion(count)
    default: return viMotion(command, count: count, given: given)
    }
  }

  private func viMotion(_ command: Command, count: Int, given: Int?) -> Motion? {
    switch command {
    case .viNextWord: return steps(count) { buffer.viNextWord($0, big: false) }
    case .viNextBigWord: return steps(count) { buffer.viNextWord($0, big: true) }
    case .viPreviousWord: return steps(count) { buffer.viPreviousWord($0, big: false) }
    case .viPreviousBigWord: return steps(count) { buffer.viPreviousWord($0, big: true) }
    case .viWordEnd: return steps(count, .inclusive) { buffer.viWordEnd($0, big: false) }
    case .viBigWordEnd: return steps(count, .inclusive) { buffer.viWordEnd($0, big: true) }
    case .viZero: return Motion(target: buffer.lineStart(buffer.cursor))
    case .viFirst: return Motion(target: buffer.firstInLine(buffer.cursor))
    case .viMatch: return matchMotion()
    case .viColumn:
      let start = buffer.lineStart(buffer.cursor)
      return Motion(target: min(start + count - 1, buffer.lineEnd(start)))
    case .viFirstLine: return lineMotion(to: given ?? 1)
    case .viLastLine: return lineMotion(to: given)
    case .viRepeatFind: return findMotion(vi.lastFind, count: count, isRepeated: true)
    case .viRepeatFindBackward:
      return findMotion(vi.lastFind?.reversed, count: count, isRepeated: true)
    default: return nil
    }
  }

  /// By characters; vi's command mode stays in the line.
  private func characterMotion(_ step: Int) -> Motion? {
    let cursor = buffer.cursor
    let range =
      vi.isCommanding
      ? buffer.lineStart(cursor)...buffer.lineEnd(cursor) : 0...buffer.count
    let target = min(max(cursor + step, range.lowerBound), range.upperBound)
    return target == cursor ? nil : Motion(target: target)
  }

  private func steps(
    _ count: Int, _ reach: Motion.Reach = .exclusive, _ step: (Int) -> Int
  ) -> Motion? {
    var target = buffer.cursor
    for _ in 0..<count {
      let next = step(target)
      if next == target { break }
      target = next
    }
    // `e` on the last character of the last word still takes that character.
    guard target != buffer.cursor || reach == .inclusive && vi.pending != nil else { return nil }
    return Motion(target: target, reach: reach)
  }

  private func lineEndMotion(_ count: Int) -> Motion {
    var end = buffer.lineEnd(buffer.cursor)
    for _ in 1..<max(count, 1) where end < buffer.count { end = buffer.lineEnd(end + 1) }
    return Motion(target: end)
  }

  /// By lines, to the column where the first of such moves began.
  func lineMotion(_ step: Int) -> Motion? {
    var target = buffer.cursor
    let column = goalColumn ?? buffer.column(target)
    for _ in 0..<abs(step) {
      let next =
        step < 0 ? buffer.above(target, column: column) : buffer.below(target, column: column)
      guard let next else { return nil }
      target = next
    }
    return Motion(target: target, reach: .lines)
  }

  private func lineMotion(to line: Int?) -> Motion {
    var target = line == nil ? buffer.lineStart(buffer.count) : 0
    for _ in 1..<max(line ?? 1, 1) {
      let end = buffer.lineEnd(target)
      guard end < buffer.count else { break }
      target = end + 1
    }
    return Motion(target: buffer.firstInLine(target), reach: .lines)
  }

  private func matchMotion() -> Motion? {
    var place = buffer.cursor
    let end = buffer.lineEnd(place)
    while place < end {
      if let match = buffer.matchingBracket(place) {
        return Motion(target: match, reach: .inclusive)
      }
      place += 1
    }
    return nil
  }

  func findMotion(_ search: CharacterSearch?, count: Int, isRepeated: Bool) -> Motion? {
    guard
      let search,
      let target = search.target(
        in: buffer, from: buffer.cursor, count: count, isRepeated: isRepeated)
    else { return nil }
    return Motion(target: target, reach: search.isForward ? .inclusive : .exclusive)
  }
}
