import Testing

@testable import LineEditor

@Suite struct BufferTests {
  @Test("a combining mark joins the character before it, and undo takes it back alone")
  func combining() {
    var buffer = Buffer("caf")
    _ = buffer.replace(3..<3, with: "e")
    let edit = buffer.replace(4..<4, with: "\u{301}")
    #expect(buffer.count == 4)
    #expect(buffer.cursor == 4)
    #expect(buffer.text == "cafe\u{301}")
    buffer.revert(edit)
    #expect(buffer.text == "cafe")
  }

  @Test("offsets are those of UTF-8, and lead back to the character that has them")
  func offsets() {
    let buffer = Buffer("aé日😀b")
    #expect((0...5).map { buffer.offset(of: $0) } == [0, 1, 3, 6, 10, 11])
    #expect((0...11).map { buffer.index(ofOffset: $0) } == [0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 5])
  }

  @Test("lines know where they begin and end")
  func lines() {
    let buffer = Buffer("ab\n  cd\n\nef")
    #expect(buffer.lineStart(5) == 3)
    #expect(buffer.lineEnd(3) == 7)
    #expect(buffer.firstInLine(3) == 5)
    #expect(buffer.above(6, column: 3) == 2)
    #expect(buffer.below(5, column: 2) == 8)
    #expect(buffer.below(8, column: 1) == 10)
    #expect(buffer.above(1, column: 1) == nil)
    #expect(buffer.below(10, column: 0) == nil)
  }

  @Test(
    "brackets find their other half, whatever is between",
    arguments: [("f(a[1], {b})", 1, 11), ("f(a[1], {b})", 11, 1), ("{[}", 1, nil), ("(", 0, nil)])
  func brackets(text: String, place: Int, match: Int?) {
    #expect(Buffer(text).matchingBracket(place) == match)
  }

  @Test("deleted texts come back, the last first")
  func killRing() {
    var ring = KillRing()
    ring.add("one", joining: .none)
    ring.add("two", joining: .none)
    ring.add(" three", joining: .after)
    ring.add("just ", joining: .before)
    #expect(ring.current == "just two three")
    #expect(ring.rotate() == "one")
    #expect(ring.rotate() == "just two three")
  }

  @Test(
    "a new line is indented as Lua is",
    arguments: [
      ("for i = 1, 3 do", "  "), ("  x = 1", "  "), ("local t = {", "  "),
      ("  if a then", "    "), ("local function f(a, b)", "  "), ("f(function(e)", "  "),
      ("print(a)", ""), ("x = 1\n\n", ""), ("function m.f()", "  "), ("undo", ""),
    ])
  func indentation(text: String, expected: String) {
    #expect(luaIndentation(after: text) == expected)
  }
}
