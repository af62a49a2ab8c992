/// Where a move leads, and what an operator of vi does with what lies between.
struct Motion: Equatable {
  enum Reach { case exclusive, inclusive, lines }
  var target: Int
  var reach = Reach.exclusive
}

/// A search for a character in a line, which `;` repeats.
struct CharacterSearch: Sendable, Equatable {
  var character: Character
  var isForward: Bool

  /// Whether it stops one character short.
  var stopsShort: Bool

  var reversed: CharacterSearch {
    CharacterSearch(character: character, isForward: !isForward, stopsShort: stopsShort)
  }

  /// The place of the `count`th occurrence in the line of `index`.
  func target(in buffer: Buffer, from index: Int, count: Int, isRepeated: Bool) -> Int? {
    let step = isForward ? 1 : -1
    var place = index
    // A repeated `t` must not find the character that it stopped before.
    if isRepeated, stopsShort, count == 1 { place += step }
    for _ in 0..<count {
      repeat {
        place += step
        guard buffer.characters.indices.contains(place), !buffer.characters[place].endsLine
        else { return nil }
      } while buffer.characters[place] != character
    }
    return stopsShort ? place - step : place
  }
}

extension Command {
  /// Whether the command only moves the cursor in the text, so that an operator can take it.
  var isMove: Bool {
    switch self {
    case .nextCharacter, .previousCharacter, .nextWord, .previousWord, .lineStart, .lineEnd,
      .inputStart, .inputEnd, .previousLine, .nextLine, .viNextWord, .viNextBigWord,
      .viPreviousWord, .viPreviousBigWord, .viWordEnd, .viBigWordEnd, .viZero, .viFirst, .viMatch,
      .viColumn, .viLastLine, .viFirstLine, .viRepeatFind, .viRepeatFindBackward:
      true
    default: awaitsCharacterToFind
    }
  }

  /// Whether the next key is the character to find.
  var awaitsCharacterToFind: Bool {
    switch self {
    case .viFind, .viFindBackward, .viTill, .viTillBackward: true
    default: false
    }
  }

  /// Whether the next key is not a command.
  var awaitsKey: Bool {
    awaitsCharacterToFind || self == .viReplace || self == .quotedInsert
  }

  /// The search that such a command makes.
  func search(for character: Character) -> CharacterSearch {
    CharacterSearch(
      character: character, isForward: self == .viFind || self == .viTill,
      stopsShort: self == .viTill || self == .viTillBackward)
  }
}
