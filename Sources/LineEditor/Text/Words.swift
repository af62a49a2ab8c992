/// Moves by words: Emacs's words are letters, digits and `_`; vi's are those, or runs of other signs;
/// vi's big words are what stands between blanks.
extension Buffer {
  /// The end of the word at or after `index`.
  func wordEnd(_ index: Int) -> Int {
    var place = index
    while place < count, !characters[place].isOfWord { place += 1 }
    while place < count, characters[place].isOfWord { place += 1 }
    return place
  }

  /// The beginning of the word before `index`.
  func wordStart(_ index: Int) -> Int {
    var place = index
    while place > 0, !characters[place - 1].isOfWord { place -= 1 }
    while place > 0, characters[place - 1].isOfWord { place -= 1 }
    return place
  }

  /// The beginning of what stands between blanks before `index`.
  func bigWordStart(_ index: Int) -> Int {
    var place = index
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private enum Kind { case blank, word, sign }
  private func kind(_ index: Int, big: Bool) -> Kind {
    let character = characters[index]
    if character.isWhitespace { return .blank }
    return big || character.isOfWord ? .word : .sign
  }

  /// vi's `w` and `W`.
  func viNextWord(_ index: Int, big: Bool) -> Int {
    guard index < count else { return count }
    var place = index
    let start = kind(place, big: big)
    while place < count, start != .blank, kind(place, big: big) == start { place += 1 }
    while place < count, kind(place, big: big) == .blank { place += 1 }
    return place
  }

  /// vi's `e` and `E`: the last character of a word.
  func viWordEnd(_ index: Int, big: Bool) -> Int {
    var place = index + 1
    while place < count, kind(place, big: big) == .blank { place += 1 }
    guard place < count else { return Swift.max(0, count - 1) }
    let word = kind(place, big: big)
    while place + 1 < count, kind(place + 1, big: big) == word { place += 1 }
    return place
  }

  /// vi's `b` and `B`.
  func viPreviousWord(_ index: Int, big: Bool) -> Int {
    var place = index
    while place > 0, kind(place - 1, big: big) == .blank { place -= 1 }
    guard place > 0 else { return 0 }
    let word = kind(place - 1, big: big)
    while place > 0, kind(place - 1, big: big) == word { place -= 1 }
    return place
  }

  /// The run of one kind around `index`, for `iw` and `aw`.
  func viWordRange(_ index: Int, big: Bool, withBlanks: Bool) -> Range<Int>? {
    guard index < count else { return nil }
    let word = kind(index, big: big)
    var start = index
    var end = index + 1
    while start > 0, kind(start - 1, big: big) == word, !characters[start - 1].endsLine {
      start -= 1
    }
    while end < count, kind(end, big: big) == word, !characters[end].endsLine { end += 1 }
    guard withBlanks else { return start..<end }
    let wordEnd = end
    while end < count, kind(end, big: big) == .blank, !characters[end].endsLine { end += 1 }
    if end == wordEnd {
      while start > 0, kind(start - 1, big: big) == .blank, !characters[start - 1].endsLine {
        start -= 1
      }
    }
    return start..<end
  }
}
