/// The sequences that terminals send for keys that are not characters: xterm's, with those of rxvt,
/// the Linux console and screen where they differ. Source: xterm's "Control Sequences",
/// terminfo entries of the others.
extension Keymap {
  /// Cursor keys and their neighbours, which do the same in every mode.
  mutating func bindTerminalKeys() {
    for (letter, command) in [
      ("A", Command.searchPreviousHistory), ("B", .searchNextHistory), ("C", .nextCharacter),
      ("D", .previousCharacter), ("H", .lineStart), ("F", .lineEnd),
    ] {
      bind("\u{1B}[\(letter)", command)
      bind("\u{1B}O\(letter)", command)
    }
    bind([
      ("\u{1B}[1~", .lineStart), ("\u{1B}[7~", .lineStart),
      ("\u{1B}[4~", .lineEnd), ("\u{1B}[8~", .lineEnd),
      ("\u{1B}[2~", .toggleOverwrite), ("\u{1B}[3~", .deleteNextCharacter),
      ("\u{1B}[5~", .previousEntry), ("\u{1B}[6~", .nextEntry),
      ("\u{1B}[Z", .completeBackward), ("\u{1B}[3;5~", .deleteNextWord),
      ("\u{1B}[3;3~", .deleteNextWord), ("\u{1B}OM", .newline),
      // rxvt's Ctrl-Right and Ctrl-Left.
      ("\u{1B}Oc", .nextWord), ("\u{1B}Od", .previousWord),
    ])
    // Alt is 3, Ctrl is 5.
    for modifier in ["3", "5"] {
      bind([
        ("\u{1B}[1;\(modifier)C", .nextWord), ("\u{1B}[1;\(modifier)D", .previousWord),
        ("\u{1B}[1;\(modifier)A", .previousEntry), ("\u{1B}[1;\(modifier)B", .nextEntry),
        ("\u{1B}[1;\(modifier)H", .inputStart), ("\u{1B}[1;\(modifier)F", .inputEnd),
      ])
    }
  }

  /// What every mode does with these control characters.
  mutating func bindCommonControls() {
    bind([
      ("\u{03}", .abandon), ("\n", .newline), ("\u{0C}", .clearScreen), ("\r", .newline),
      ("\u{1A}", .suspend), ("\t", .complete), ("\u{12}", .searchBackward),
      ("\u{13}", .searchForward), ("\u{16}", .quotedInsert),
    ])
  }
}
