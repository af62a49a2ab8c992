/// vi's text objects.
extension Buffer {
  /// What `iw`, `a"`, `i(` and the like mean at `index`; nil when there is no such thing there.
  func textObject(_ sign: Character, at index: Int, around: Bool) -> Range<Int>? {
    switch sign {
    case "w": viWordRange(index, big: false, withBlanks: around)
    case "W": viWordRange(index, big: true, withBlanks: around)
    case "\"", "'", "`": quoted(by: sign, index, around: around)
    case "(", ")", "b": enclosed("(", ")", index, around: around)
    case "[", "]": enclosed("[", "]", index, around: around)
    case "{", "}", "B": enclosed("{", "}", index, around: around)
    default: nil
    }
  }

  /// A string in the line of `index`: the one around it, or the next.
  private func quoted(by quote: Character, _ index: Int, around: Bool) -> Range<Int>? {
    let end = lineEnd(index)
    var place = lineStart(index)
    var open: Int?
    while place < end {
      if characters[place] == "\\" {
        place += 2
        continue
      }
      if characters[place] == quote {
        if let start = open {
          if index <= place { return around ? start..<(place + 1) : (start + 1)..<place }
          open = nil
        } else {
          open = place
        }
      }
      place += 1
    }
    return nil
  }

  private func enclosed(
    _ open: Character, _ close: Character, _ index: Int, around: Bool
  ) -> Range<Int>? {
    var depth = 0
    var place = min(index, count - 1)
    while place >= 0 {
      if characters[place] == close, place != index { depth += 1 }
      if characters[place] == open {
        if depth == 0 { break }
        depth -= 1
      }
      place -= 1
    }
    guard place >= 0, let end = matchingBracket(place) else { return nil }
    return around ? place..<(end + 1) : (place + 1)..<end
  }
}
