import Testing

@testable import LineEditor

@Suite struct ViTests {
  @Test(
    "keys do what they do in vi",
    arguments: [
      // Moves.
      ("foo.bar baz", "0w", "foo|.bar baz"), ("foo.bar baz", "0W", "foo.bar |baz"),
      ("foo bar", "0e", "fo|o bar"), ("foo bar", "b", "foo |bar"), ("foo bar", "0$", "foo ba|r"),
      ("  foo", "^", "  |foo"), ("foo(bar)", "0f(", "foo|(bar)"), ("a,b,c", "0f,;", "a,b|,c"),
      ("a,b,c", "0f,;,", "a|,b,c"), ("a,b,c", "0t,;", "a,|b,c"), ("a,b,c", "F,", "a,b|,c"),
      ("f(a[1])", "0f(%", "f(a[1]|)"), ("ab\ncd\nef", "gg", "|ab\ncd\nef"),
      ("ab\ncd\nef", "2G", "ab\n|cd\nef"), ("ab\ncd", "k", "a|b\ncd"), ("abcd", "03l", "abc|d"),
      ("abcdef", "3|", "ab|cdef"), ("one two three", "02w", "one two |three"),
      // Operators.
      ("foo bar baz", "0dw", "|bar baz"), ("foo bar baz", "02dw", "|baz"),
      ("foo bar baz", "0d2w", "|baz"), ("foo bar", "0cwX", "X| bar"), ("foo bar", "d0", "|r"),
      ("foo bar", "0D", "|"), ("foo bar", "0wD", "foo| "), ("foo(bar)", "0dt(", "|(bar)"),
      ("foo(bar)", "0df(", "|bar)"), ("foo bar", "0de", "| bar"), ("foo bar", "db", "foo |r"),
      ("ab\ncd\nef", "ggdd", "|cd\nef"), ("ab\ncd\nef", "dd", "ab\n|cd"),
      ("ab\ncd\nef", "ggdj", "|ef"), ("ab\ncd\nef", "gg2dd", "|ef"), ("ab\ncd", "ccX", "ab\nX|"),
      ("foo bar\nbaz", "ggwdw", "foo| \nbaz"), ("f(a, b)", "di(", "f(|)"),
      ("x = \"a b\"", "0ci\"Z", "x = \"Z|\""), ("foo bar baz", "bbdaw", "foo |baz"),
      ("foo bar", "0diw", "| bar"), ("t = {1, {2}}", "0f2da{", "t = {1, |}"),
      ("f(a)", "0f(d%", "|f"), ("foo", "yyp", "foo\n|foo"), ("foo bar", "0ywP", "foo| foo bar"),
      ("foo bar", "0yw$p", "foo barfoo| "), ("ab\ncd", "ggyyp", "ab\n|ab\ncd"),
      ("ab\ncd", "ggddp", "cd\n|ab"),
      // Changes.
      ("abc", "x", "a|b"), ("abcd", "03x", "|d"), ("abc", "0rX", "|Xbc"), ("abc", "02rX", "X|Xc"),
      ("abc", "0~", "A|bc"), ("abc", "X", "a|c"), ("abc", "0sXY", "XY|bc"), ("abc", "SX", "X|"),
      ("abc", "0CX", "X|"), ("abc", "0RXY", "XY|c"), ("abc", "0iX", "X|abc"),
      ("abc", "0aX", "aX|bc"),
      ("abc", "IX", "X|abc"), ("abc", "0AX", "abcX|"), ("ab", "oX", "ab\nX|"),
      ("ab", "OX", "X|\nab"),
      ("a\n  b", "ggJ", "a| b"), ("abc", "0xp", "b|ac"), ("abc", "0xP", "|abc"),
      // Undo and again.
      ("abc", "0xxu", "|bc"), ("abc", "0xxuu", "|abc"), ("abc", "0xxU", "|abc"),
      ("abc", "0xu\u{12}", "|bc"), ("foo bar baz", "0dw.", "|baz"), ("a b c d", "0dw2.", "|d"),
      ("abcdef", "0x3.", "|ef"), ("a.b.c", "0f.rX;.", "aXb|Xc"),
    ])
  func keys(before: String, keys: String, after: String) {
    let typing = Typing(before, keymaps: .vi)
    typing.type("\u{1B}", keys)
    #expect(typing.marked == after)
  }

  @Test("what was inserted is inserted again by a dot, and as often as a count says")
  func insertAgain() {
    let typing = Typing("one two", keymaps: .vi)
    typing.type("\u{1B}", "0cwX", "\u{1B}", "w.")
    #expect(typing.text == "X X")
    typing.type("$3a-", "\u{1B}")
    #expect(typing.text == "X X---")
  }

  @Test("the history is searched with a slash, again with n, and the other way with N")
  func search() {
    let typing = Typing(
      keymaps: .vi, history: ["alpha one", "beta", "alpha two", "gamma"])
    typing.type("\u{1B}", "/alpha\r")
    #expect(typing.text == "alpha two")
    typing.type("n")
    #expect(typing.text == "alpha one")
    typing.type("N")
    #expect(typing.text == "alpha two")
    typing.type("/^be\r")
    #expect(typing.text == "beta")
  }

  @Test("a number sign makes the input a comment and hands it over")
  func comment() {
    let typing = Typing("a\nb", keymaps: .vi)
    typing.type("\u{1B}", "#")
    #expect(typing.text == "-- a\n-- b")
    #expect(typing.last == .submit)
  }

  @Test("Escape and a letter that come at once are two keys")
  func quickEscape() {
    let typing = Typing("ab", keymaps: .vi)
    typing.type("\u{1B}x")
    #expect(typing.marked == "|a")
  }

  @Test("an operator without a move does nothing")
  func cancelled() {
    let typing = Typing("abc", keymaps: .vi)
    typing.type("\u{1B}", "d", "\u{1B}", "0")
    #expect(typing.marked == "|abc")
    typing.type("dq", "x")
    #expect(typing.text == "bc")
  }
}
