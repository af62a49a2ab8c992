extension Keymap {
  /// Emacs's keys: libedit's where it has them, otherwise those of other shells.
  static let emacs: Keymap = {
    var map = Keymap(insertsCharacters: true)
    map.bindTerminalKeys()
    map.bindCommonControls()
    map.bind([
      ("\u{00}", .setMark), ("\u{01}", .lineStart), ("\u{02}", .previousCharacter),
      ("\u{04}", .deleteOrList), ("\u{05}", .lineEnd), ("\u{06}", .nextCharacter),
      ("\u{07}", .cancel), ("\u{08}", .emacsDeletePreviousCharacter), ("\u{0B}", .killToLineEnd),
      ("\u{0E}", .nextHistory), ("\u{0F}", .insertNewline), ("\u{10}", .previousHistory),
      ("\u{14}", .transposeCharacters), ("\u{15}", .killToLineStart), ("\u{17}", .killRegion),
      ("\u{19}", .yank), ("\u{1F}", .undo), ("\u{7F}", .emacsDeletePreviousCharacter),
    ])
    map.bind(Self.controlX)
    map.bind(Self.meta)
    for digit in 0...9 { map.bind("\u{1B}\(digit)", .argumentDigit) }
    map.bind("\u{1B}-", .argumentDigit)
    return map
  }()

  private static let controlX: [(String, Command)] = [
    ("\u{18}\u{05}", .editExternally), ("\u{18}\u{15}", .undo), ("\u{18}u", .undo),
    ("\u{18}\u{18}", .exchangeMark), ("\u{18}\u{12}", .redo), ("\u{18}\u{07}", .cancel),
    ("\u{18}\u{7F}", .killToLineStart), ("\u{18}\u{0B}", .killInput),
  ]

  private static let meta: [(String, Command)] = [
    ("\u{1B}b", .previousWord), ("\u{1B}B", .previousWord),
    ("\u{1B}f", .nextWord), ("\u{1B}F", .nextWord),
    ("\u{1B}d", .deleteNextWord), ("\u{1B}D", .deleteNextWord),
    ("\u{1B}\u{7F}", .deletePreviousWord), ("\u{1B}\u{08}", .deletePreviousWord),
    ("\u{1B}u", .upperCase), ("\u{1B}U", .upperCase),
    ("\u{1B}l", .lowerCase), ("\u{1B}L", .lowerCase),
    ("\u{1B}c", .capitalCase), ("\u{1B}C", .capitalCase),
    ("\u{1B}t", .transposeWords), ("\u{1B}T", .transposeWords),
    ("\u{1B}y", .yankPop), ("\u{1B}Y", .yankPop),
    ("\u{1B}w", .copyRegion), ("\u{1B}W", .copyRegion),
    ("\u{1B}n", .searchNextHistory), ("\u{1B}N", .searchNextHistory),
    ("\u{1B}p", .searchPreviousHistory), ("\u{1B}P", .searchPreviousHistory),
    ("\u{1B}x", .builtin), ("\u{1B}X", .builtin),
    ("\u{1B}.", .lastArgument), ("\u{1B}_", .redo), ("\u{1B}\\", .deleteBlanks),
    ("\u{1B}\u{1F}", .copyPreviousWord), ("\u{1B}\u{0C}", .clearScreen),
    ("\u{1B}\r", .insertNewline), ("\u{1B}\n", .insertNewline),
    ("\u{1B}<", .firstEntry), ("\u{1B}>", .lastEntry),
    ("\u{1B}?", .listCandidates), ("\u{1B}=", .listCandidates),
  ]
}
