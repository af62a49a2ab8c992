/// The lines of the text.
extension Buffer {
  /// The first character of the line that `index` is in.
  func lineStart(_ index: Int) -> Int {
    var start = index
    while start > 0, !characters[start - 1].endsLine { start -= 1 }
    return start
  }

  /// The line break that ends the line of `index`, or the end of the text.
  func lineEnd(_ index: Int) -> Int {
    var end = index
    while end < count, !characters[end].endsLine { end += 1 }
    return end
  }

  /// The first character of that line which is not blank.
  func firstInLine(_ index: Int) -> Int {
    var start = lineStart(index)
    while start < count, characters[start].isWhitespace, !characters[start].endsLine { start += 1 }
    return start
  }

  func isInFirstLine(_ index: Int) -> Bool { lineStart(index) == 0 }
  func isInLastLine(_ index: Int) -> Bool { lineEnd(index) == count }

  func column(_ index: Int) -> Int { index - lineStart(index) }

  /// The character in `column` of the line before that of `index`; nil in the first line.
  func above(_ index: Int, column: Int) -> Int? {
    let start = lineStart(index)
    guard start > 0 else { return nil }
    let previous = lineStart(start - 1)
    return Swift.min(previous + column, start - 1)
  }

  /// The character in `column` of the line after that of `index`; nil in the last line.
  func below(_ index: Int, column: Int) -> Int? {
    let end = lineEnd(index)
    guard end < count else { return nil }
    return Swift.min(end + 1 + column, lineEnd(end + 1))
  }

  /// The bracket that belongs to the one at `index`.
  func matchingBracket(_ index: Int) -> Int? {
    let pairs: [(Character, Character)] = [("(", ")"), ("[", "]"), ("{", "}")]
    guard index < count else { return nil }
    let bracket = characters[index]
    guard let (open, close) = pairs.first(where: { $0.0 == bracket || $0.1 == bracket })
    else { return nil }
    let step = bracket == open ? 1 : -1
    var depth = 0
    var place = index
    while characters.indices.contains(place) {
      if characters[place] == open { depth += step }
      if characters[place] == close { depth -= step }
      if depth == 0 { return place }
      place += step
    }
    return nil
  }
}
