extension Keymap {
  /// vi's insert mode.
  static let viInsert: Keymap = {
    var map = Keymap(insertsCharacters: true)
    map.bindTerminalKeys()
    map.bindCommonControls()
    map.bind([
      ("\u{04}", .listOrEnd), ("\u{08}", .viDeletePreviousCharacter), ("\u{0E}", .nextHistory),
      ("\u{10}", .previousHistory), ("\u{15}", .killToLineStart),
      ("\u{17}", .deletePreviousWord), ("\u{1B}", .viCommandMode),
      ("\u{7F}", .viDeletePreviousCharacter), ("\u{1B}\r", .insertNewline),
      ("\u{0F}", .insertNewline),
    ])
    return map
  }()

  /// vi's command mode.
  static let viCommand: Keymap = {
    var map = Keymap(insertsCharacters: false)
    map.bindTerminalKeys()
    map.bindCommonControls()
    map.bind(viMoves)
    map.bind(viChanges)
    for digit in 1...9 { map.bind("\(digit)", .argumentDigit) }
    map.bind([
      ("\u{01}", .lineStart), ("\u{04}", .listOrEnd), ("\u{05}", .lineEnd),
      ("\u{08}", .previousCharacter), ("\u{0B}", .killToLineEnd), ("\u{0E}", .nextHistory),
      ("\u{10}", .previousHistory), ("\u{12}", .redo), ("\u{15}", .killToLineStart),
      ("\u{17}", .deletePreviousWord), ("\u{1B}", .cancel), ("\u{7F}", .previousCharacter),
    ])
    return map
  }()

  private static let viMoves: [(String, Command)] = [
    (" ", .nextCharacter), ("$", .lineEnd), ("%", .viMatch), ("+", .nextHistory),
    (",", .viRepeatFindBackward), ("-", .previousHistory), ("/", .viSearchBackward), ("0", .viZero),
    (";", .viRepeatFind), ("?", .viSearchForward), ("^", .viFirst), ("|", .viColumn),
    ("B", .viPreviousBigWord), ("E", .viBigWordEnd), ("F", .viFindBackward), ("G", .viLastLine),
    ("N", .viRepeatSearchBackward), ("T", .viTillBackward), ("W", .viNextBigWord),
    ("b", .viPreviousWord), ("e", .viWordEnd), ("f", .viFind), ("gg", .viFirstLine),
    ("h", .previousCharacter), ("j", .nextHistory), ("k", .previousHistory), ("l", .nextCharacter),
    ("n", .viRepeatSearch), ("t", .viTill), ("w", .viNextWord),
  ]

  private static let viChanges: [(String, Command)] = [
    ("#", .viComment), (".", .viRedo), (":", .builtin), ("A", .viAppendAtEnd),
    ("C", .viChangeToEnd), ("D", .killToLineEnd), ("I", .viInsertAtStart), ("J", .viJoin),
    ("K", .searchPreviousHistory), ("O", .viOpenAbove), ("P", .viPasteBefore),
    ("R", .viReplaceMode), ("S", .viSubstituteLine), ("U", .viUndoLine),
    ("X", .deletePreviousCharacter), ("Y", .viYankEnd), ("_", .viHistoryWord), ("a", .viAppend),
    ("c", .viChange), ("d", .viDelete), ("i", .viInsert), ("o", .viOpenBelow),
    ("p", .viPasteAfter), ("r", .viReplace), ("s", .viSubstitute), ("u", .viUndo),
    ("v", .editExternally), ("x", .deleteNextCharacter), ("y", .viYank), ("~", .viChangeCase),
  ]
}
