/// The text being edited, in characters as people count them, and the cursor in it.
struct Buffer: Sendable, Equatable {
  private(set) var characters: [Character] = []

  /// The character that the cursor is on; the number of characters when it is after the last.
  var cursor = 0 {
    didSet { cursor = Swift.max(0, Swift.min(cursor, characters.count)) }
  }

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var count: Int { characters.count }
  var isEmpty: Bool { characters.isEmpty }
  var text: String { String(characters) }

  func text(in range: Range<Int>) -> String { String(characters[range]) }

  /// A change, as undo takes it back.
  struct Edit: Sendable, Equatable {
    var start: Int
    var removed: [Character]
    var inserted: [Character]
  }

  /// Replaces a range; the cursor goes behind the new text.
  ///
  /// What joins with a neighbour to one character (a combining mark, say) takes the neighbour along.
  mutating func replace(_ range: Range<Int>, with text: String) -> Edit {
    let before = range.lowerBound > 0 ? 1 : 0
    let after = range.upperBound < count ? 1 : 0
    var joined = String(characters[(range.lowerBound - before)..<range.lowerBound])
    joined += text
    joined += String(characters[range.upperBound..<(range.upperBound + after)])
    var inserted = Array(text)
    var whole = range
    var tail = 0
    let together = Array(joined)
    if together.count != before + inserted.count + after {
      inserted = together
      whole = (range.lowerBound - before)..<(range.upperBound + after)
      let behind = String(characters[range.upperBound..<(range.upperBound + after)])
      tail = after == 1 && together.last == behind.first ? 1 : 0
    }
    let edit = Edit(
      start: whole.lowerBound, removed: Array(characters[whole]), inserted: inserted)
    characters.replaceSubrange(whole, with: inserted)
    cursor = whole.lowerBound + inserted.count - tail
    return edit
  }

  /// Takes an edit back.
  mutating func revert(_ edit: Edit) {
    characters.replaceSubrange(edit.start..<(edit.start + edit.inserted.count), with: edit.removed)
    cursor = edit.start + edit.removed.count
  }

  /// Makes an edit again.
  mutating func repeatEdit(_ edit: Edit) {
    characters.replaceSubrange(edit.start..<(edit.start + edit.removed.count), with: edit.inserted)
    cursor = edit.start + edit.inserted.count
  }

  /// The UTF-8 offset of a character.
  func offset(of index: Int) -> Int {
    characters[..<index].reduce(0) { $0 + $1.utf8.count }
  }

  /// The character that has, or begins at, a UTF-8 offset.
  func index(ofOffset offset: Int) -> Int {
    var passed = 0
    for (index, character) in characters.enumerated() {
      if passed >= offset { return index }
      passed += character.utf8.count
      if passed > offset { return index }
    }
    return count
  }
}

extension Character {
  /// Whether the character ends a line of the input. CR LF is one character.
  var endsLine: Bool { self == "\n" || self == "\r\n" }

  /// What words of programs consist of.
  var isOfWord: Bool { isLetter || isNumber || self == "_" }
}
