import Testing

@testable import LineEditor

@Suite struct EditrcTests {
  private func read(_ text: String) -> (EditrcReader, [String]) {
    var reader = EditrcReader()
    let warnings = reader.read(text, path: ".editrc", program: "moonwatch")
    return (reader, warnings)
  }

  @Test(
    "keys are read as libedit reads them",
    arguments: [
      ("^A", [0x01]), ("^[[A", [0x1B, 0x5B, 0x41]), ("\\e[A", [0x1B, 0x5B, 0x41]), ("^?", [0x7F]),
      ("\\t", [0x09]), ("\\033x", [0x1B, 0x78]), ("M-f", [0x1B, 0x66]), ("a", [0x61]),
      ("\\^", [0x5E]), ("\\\\", [0x5C]), ("\\U+20AC", [0xE2, 0x82, 0xAC]), ("^X^E", [0x18, 0x05]),
      ("", nil), ("^", nil), ("\\", nil), ("\\U+", nil),
    ] as [(String, [UInt8]?)])
  func keys(text: String, bytes: [UInt8]?) {
    #expect(KeyText.parse(text) == bytes)
  }

  @Test("lines for this program and for all are obeyed, others left alone")
  func programs() {
    let (reader, warnings) = read(
      """
      # a comment

      bind ^F ed-clear-screen
      moonwatch:bind ^G ed-kill-line
      moon.*:bind ^T "ed-prev-word"
      python:bind -v
      python:bind ^I nonsense
      bind ^I rl_complete
      edit on
      history size 50
      history unique 1
      """)
    #expect(warnings.isEmpty)
    #expect(!reader.keymaps.isVi)
    #expect(reader.keymaps.main.bindings[[0x06]] == .command(.clearScreen))
    #expect(reader.keymaps.main.bindings[[0x07]] == .command(.killToLineEnd))
    #expect(reader.keymaps.main.bindings[[0x14]] == .command(.previousWord))
    #expect(reader.keymaps.main.bindings[[0x09]] == .command(.readlineComplete))
    #expect(reader.historySize == 50)
    #expect(reader.isHistoryUnique == true)
  }

  @Test(
    "what is not understood is named with its line",
    arguments: [
      ("bnid ^A x", "unknown command bnid; expected bind, edit or history"),
      ("bind ^A ed-nonsense", "unknown editor command ed-nonsense; bind -l lists them"),
      ("bind -q ^A ed-insert", "bind has no option -q; it has -a -e -k -l -r -s -v"),
      ("bind -k pageup ed-insert", "pageup is not a key"),
      ("bind 'x", "a quote has no end: bind 'x"),
      ("bind ^A ed-insert extra", "bind takes a key and a command; found 2"),
      ("edit maybe", "edit is followed by on or off"),
      ("history size many", "history is followed by size NUMBER or unique 0|1"),
      ("setty +echo", "setty is not supported; ignored"),
    ])
  func warnings(line: String, message: String) {
    let (_, warnings) = read("bind -e\n" + line + "\n")
    #expect(warnings == [".editrc:2: " + message])
  }

  @Test("edit off turns the editor off")
  func off() { #expect(!read("edit off").0.isEnabled) }

  @Test("every command that libedit documents has its name here")
  func names() {
    let documented =
      "ed-argument-digit ed-clear-screen ed-command ed-delete-next-char ed-delete-prev-char "
      + "ed-delete-prev-word ed-digit ed-end-of-file ed-ignore ed-insert ed-kill-line ed-move-to-beg "
      + "ed-move-to-end ed-newline ed-next-char ed-next-history ed-next-line ed-prev-char "
      + "ed-prev-history ed-prev-line ed-prev-word ed-quoted-insert ed-redisplay "
      + "ed-search-next-history ed-search-prev-history ed-sequence-lead-in ed-start-over "
      + "ed-transpose-chars ed-unassigned em-capitol-case em-copy-prev-word em-copy-region "
      + "em-delete-next-word em-delete-or-list em-delete-prev-char em-exchange-mark "
      + "em-gosmacs-transpose em-inc-search-next em-inc-search-prev em-kill-line em-kill-region "
      + "em-lower-case em-meta-next em-next-word em-set-mark em-toggle-overwrite "
      + "em-universal-argument em-upper-case em-yank vi-add vi-add-at-eol vi-alias vi-change-case "
      + "vi-change-meta vi-change-to-eol vi-command-mode vi-comment-out vi-delete-meta "
      + "vi-delete-prev-char vi-end-big-word vi-end-word vi-histedit vi-history-word vi-insert "
      + "vi-insert-at-bol vi-kill-line-prev vi-list-or-eof vi-match vi-next-big-word vi-next-char "
      + "vi-next-word vi-paste-next vi-paste-prev vi-prev-big-word vi-prev-char vi-prev-word vi-redo "
      + "vi-repeat-next-char vi-repeat-prev-char vi-repeat-search-next vi-repeat-search-prev "
      + "vi-replace-char vi-replace-mode vi-search-next vi-search-prev vi-substitute-char "
      + "vi-substitute-line vi-to-column vi-to-history-line vi-to-next-char vi-to-prev-char vi-undo "
      + "vi-undo-line vi-yank vi-yank-end vi-zero"
    for name in documented.split(separator: " ") {
      #expect(Command(rawValue: String(name)) != nil, "\(name)")
    }
  }

  @Test("bound texts are typed, keys of several strokes wait, and -r takes a binding away")
  func macros() {
    var reader = EditrcReader()
    #expect(reader.run("bind -s ^G 'hello\\033b'") == nil)
    #expect(reader.run("bind ^Xq ed-kill-line") == nil)
    #expect(reader.run("bind -r ^T") == nil)
    let typing = Typing(keymaps: reader.keymaps)
    typing.type("x ", "\u{07}")
    #expect(typing.marked == "x |hello")
    typing.type("\u{18}", "q")
    #expect(typing.marked == "x |")
    typing.type("\u{14}")
    #expect(typing.last == .bell)
  }

  @Test("a text bound to itself ends")
  func endless() {
    var reader = EditrcReader()
    _ = reader.run("bind -s ^G 'x^G'")
    let typing = Typing(keymaps: reader.keymaps)
    typing.type("\u{07}")
    #expect(typing.text == String(repeating: "x", count: 10))
  }

  @Test("vi's command mode has bindings of its own")
  func alternate() {
    var reader = EditrcReader()
    #expect(reader.run("bind -v") == nil)
    #expect(reader.run("bind -a z vi-change-case") == nil)
    let typing = Typing("abc", keymaps: reader.keymaps)
    typing.type("\u{1B}", "0z")
    #expect(typing.text == "Abc")
  }

  @Test("bind at the prompt changes and shows bindings")
  func atThePrompt() {
    let typing = Typing()
    typing.type("\u{1B}x", "bind ^G\r")
    #expect(typing.last == .say("^G  em-abort"))
    typing.type("\u{1B}x", "bind -v\r")
    #expect(typing.editing.vi.isOn)
  }
}
