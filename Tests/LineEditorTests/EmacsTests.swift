import Testing

@testable import LineEditor

@Suite struct EmacsTests {
  @Test(
    "keys do what they do in Emacs",
    arguments: [
      // Moves.
      ("abc|", "\u{01}", "|abc"), ("|abc", "\u{05}", "abc|"), ("a|bc", "\u{06}", "ab|c"),
      ("ab|c", "\u{02}", "a|bc"), ("|foo.bar baz", "\u{1B}f", "foo|.bar baz"),
      ("foo.bar baz|", "\u{1B}b\u{1B}b", "foo.|bar baz"), ("a|b\ncd", "\u{05}", "ab|\ncd"),
      ("ab\nc|d", "\u{01}", "ab\n|cd"), ("ab\ncd|", "\u{10}", "ab|\ncd"),
      ("abcd\ne\nfghi|", "\u{10}\u{10}", "abcd|\ne\nfghi"), ("|ab\ncd", "\u{0E}", "ab\n|cd"),
      ("|abcdef", "\u{1B}3\u{06}", "abc|def"), ("abc|def", "\u{1B}-\u{06}", "ab|cdef"),
      ("|ab cd", "\u{1B}[1;5C", "ab| cd"), ("ab cd|", "\u{1B}[1;3D", "ab |cd"),
      ("ab|c", "\u{1B}[H", "|abc"), ("a|bc", "\u{1B}OF", "abc|"),
      // Deleting and putting back.
      ("a|bc", "\u{04}", "a|c"), ("ab|c", "\u{7F}", "a|c"), ("a|bc", "\u{1B}[3~", "a|c"),
      ("ab|cd", "\u{0B}", "ab|"), ("ab|cd", "\u{15}", "|cd"), ("ab|cd", "\u{0B}\u{19}", "abcd|"),
      ("ab|\ncd", "\u{0B}", "ab|cd"), ("ab cd|", "\u{1B}\u{7F}", "ab |"),
      ("ab f.x(1)|", "\u{17}", "ab |"), ("|ab cd", "\u{1B}d", "| cd"),
      ("|ab cd ef", "\u{1B}d\u{1B}d\u{05}\u{19}", " efab cd|"),
      ("one two|", "\u{17}\u{15}\u{19}", "one two|"),
      ("one two|", "\u{17}\u{06}\u{02}\u{15}\u{19}\u{1B}y", "two| "),
      ("|abc", "\u{00}\u{06}\u{06}\u{17}", "|c"),
      ("|abc", "\u{00}\u{06}\u{06}\u{1B}w\u{05}\u{19}", "abcab|"),
      ("|abc", "\u{06}\u{00}\u{05}\u{18}\u{18}", "a|bc"),
      // Changing.
      ("ab|", "\u{14}", "ba|"), ("a|bc", "\u{14}", "ba|c"), ("one two|", "\u{1B}t", "two one|"),
      ("|foo bar", "\u{1B}u", "FOO| bar"), ("|FOO bar", "\u{1B}l", "foo| bar"),
      ("|foo bar", "\u{1B}c", "Foo| bar"), ("a  | b", "\u{1B}\\", "a|b"),
      ("|", "\u{1B}5x", "xxxxx|"), ("|", "\u{1B}12x", "xxxxxxxxxxxx|"),
      ("|", "\u{16}\u{07}", "\u{07}|"), ("a|b", "\u{1B}\r", "a\n|b"),
      ("|abc", "\u{1B}[2~XY", "XY|c"),
      // Undo.
      ("|", "hello world\u{1F}", "hello|"), ("|", "hello world\u{1F}\u{1F}", "|"),
      ("|", "hello world\u{1F}\u{1F}\u{1B}_\u{1B}_", "hello world|"),
      ("ab cd|", "\u{17}\u{18}\u{15}", "ab cd|"),
    ])
  func keys(before: String, keys: String, after: String) {
    let typing = Typing(before)
    typing.type(keys)
    #expect(typing.marked == after)
  }

  @Test("Enter hands a whole input over, and begins an indented line in one that is not whole")
  func enter() {
    let typing = Typing()
    typing.type("f{", "\r", "a = 1,", "\r", "}")
    #expect(typing.text == "f{\n  a = 1,\n}")
    typing.type("\u{1B}[A", "\r")
    #expect(typing.last == .submit)
  }

  @Test("text that comes all at once keeps its own indentation")
  func unbracketed() {
    let typing = Typing()
    typing.editing.hasMoreInput = true
    typing.type("f{\r\ta{\r\t\tb\r")
    #expect(typing.text == "f{\n  a{\n    b\n")
  }

  @Test("a paste goes in as it is, as one change")
  func paste() {
    let lines = (1...200).map { "\tline {\u{1B}[31m \($0)" }
    let typing = Typing("x|y")
    typing.type("\u{1B}[200~" + lines.joined(separator: "\r\n") + "\u{1B}[201~")
    #expect(typing.text == "x" + lines.joined(separator: "\n") + "y")
    #expect(typing.effects == [.none])
    typing.type("\u{1F}")
    #expect(typing.marked == "x|y")
  }

  @Test(
    "keys that end or interrupt",
    arguments: [
      ("", "\u{04}", Editing.Effect.end), ("a|", "\u{04}", .bell), ("a|", "\u{03}", .abandon),
      ("", "\u{1A}", .suspend), ("a", "\u{0C}", .clearScreen), ("", "\u{7F}", .bell),
      ("a", "\u{1B}[15~", .none), ("a", "\u{1B}q", .bell),
    ])
  func effects(text: String, keys: String, effect: Editing.Effect) {
    let typing = Typing(text)
    typing.type(keys)
    #expect(typing.last == effect)
    #expect(typing.text == text.replacing("|", with: ""))
  }

  @Test("the hint is taken by the keys that go right at the end, by a word or whole")
  func hint() {
    let typing = Typing(hint: { text, _ in text == "he" ? Hint("llo world") : nil })
    typing.type("he", "\u{1B}f")
    #expect(typing.marked == "hello|")
    typing.type("\u{1F}", "\u{05}")
    #expect(typing.marked == "hello world|")
  }

  @Test("a hint that only tells is not taken")
  func tellingHint() {
    let typing = Typing(hint: { text, _ in Hint("(value)", isAcceptable: false) })
    typing.type("print", "\u{05}", "\u{1B}[C")
    #expect(typing.text == "print")
  }
}
