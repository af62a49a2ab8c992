import Testing

@testable import LineEditor

/// An input on a virtual terminal, drawn as the editor draws it.
private struct Stage {
  var terminal: VirtualTerminal
  var screen: Screen
  let typing: Typing
  var top = 0
  let height: Int
  private let prompt = Prompt(
    first: [StyledText("> ", .prompt)], continuation: [StyledText(". ", .faint)])

  init(width: Int, height: Int = 10, after output: String = "", _ typing: Typing = Typing()) {
    terminal = VirtualTerminal(width: width, height: height)
    terminal.write(output)
    screen = Screen(width: width, colour: false)
    self.typing = typing
    self.height = height
    draw()
  }

  mutating func draw() {
    let shown = typing.editing.presentation(prompt: prompt)
    let frame = Frame(shown, width: terminal.width, height: height, previousTop: top)
    top = frame.top
    typing.editing.menu?.rows = frame.menuRows
    typing.editing.menu?.page = frame.menuPage
    terminal.write(screen.update(frame))
  }

  /// Types, and draws after each of `keys`.
  mutating func type(_ keys: String...) {
    for part in keys {
      typing.type(part)
      draw()
    }
  }

  mutating func resize(width: Int) {
    terminal.resize(width: width)
    terminal.write(screen.erase(resizedTo: width))
    draw()
  }

  mutating func finish() {
    let frame = Frame(
      whole: typing.editing.finalPresentation(prompt: prompt), width: terminal.width)
    terminal.write(screen.finish(frame, scrolledBy: top))
  }

  var cursor: [Int] { [terminal.row, terminal.column] }
}

@Suite struct ScreenTests {
  @Test("a line wraps at the last column, and the cursor goes on in the next row just then")
  func wrapping() {
    var stage = Stage(width: 6)
    stage.type("abc")
    #expect(stage.terminal.lines == ["> abc"])
    #expect(stage.cursor == [0, 5])
    stage.type("d")
    #expect(stage.terminal.lines == ["> abcd"])
    #expect(stage.cursor == [1, 0])
    stage.type("e")
    #expect(stage.terminal.lines == ["> abcd", "e"])
    #expect(stage.cursor == [1, 1])
    stage.type("\u{7F}", "\u{7F}")
    #expect(stage.terminal.lines == ["> abc"])
    #expect(stage.cursor == [0, 5])
  }

  @Test("each character drawn one by one gives what drawing at once gives, at every width")
  func differences() {
    let text = "local x = {\n  日本語 = \"e\u{301}\u{1B}\",\n\tb = 'ab日'\n}"
    for width in 3...24 {
      var step = Stage(width: width, height: 60)
      for character in text {
        step.typing.editing.hasMoreInput = true
        step.typing.editing.insert(String(character))
        step.draw()
      }
      var once = Stage(width: width, height: 60)
      once.typing.editing.insert(text)
      once.draw()
      #expect(step.terminal.lines == once.terminal.lines, "width \(width)")
      #expect(step.cursor == once.cursor, "width \(width)")
      #expect(step.terminal.unknown.isEmpty)
      // Backwards over everything.
      for _ in 0..<60 {
        step.type("\u{02}")
        once.type("\u{02}")
      }
      #expect(step.cursor == [0, 2])
      #expect(step.terminal.lines == once.terminal.lines)
    }
  }

  @Test("inserting and deleting in the middle leaves nothing behind")
  func middle() {
    var stage = Stage(width: 8, Typing("first line\nsecond|"))
    stage.type("\u{1B}b", "XX", "\u{7F}\u{7F}", "\u{10}", "\u{0B}", "\u{01}", "\u{04}")
    let fresh = Stage(width: 8, stage.typing)
    #expect(stage.terminal.lines == fresh.terminal.lines)
    #expect(stage.cursor == fresh.cursor)
  }

  @Test("wide characters do not straddle the last column")
  func wide() {
    var stage = Stage(width: 7)
    stage.type("ab", "日", "本")
    #expect(stage.terminal.lines == ["> ab日", "本"])
    #expect(stage.cursor == [1, 2])
    stage.type("\u{02}")
    #expect(stage.cursor == [1, 0])
    stage.type("\u{02}")
    #expect(stage.cursor == [0, 4])
  }

  @Test("control characters and invisible ones are spelt out, never sent")
  func control() {
    var stage = Stage(width: 60)
    stage.type("\u{1B}[200~a\u{1B}[31m\u{07}\u{200B}\u{9B}\u{202E}z\u{1B}[201~")
    #expect(stage.terminal.lines == ["> a^[[31m^G\\u{200B}\\u{9B}\\u{202E}z"])
    #expect(stage.terminal.unknown.isEmpty)
    #expect(stage.terminal.bells == 0)
  }

  @Test("an input taller than the screen scrolls with the cursor, and stays whole at the end")
  func tall() {
    let lines = (1...30).map { "line \($0)" }
    var stage = Stage(width: 20, height: 6)
    stage.type("\u{1B}[200~" + lines.joined(separator: "\r") + "\u{1B}[201~")
    #expect(stage.terminal.lines == lines.suffix(6).map { ". \($0)" })
    for _ in 0..<8 { stage.type("\u{10}") }
    #expect(stage.terminal.lines.first == ". line 22")
    #expect(stage.cursor[0] == 0)
    for _ in 0..<30 { stage.type("\u{10}") }
    #expect(stage.terminal.lines.first == "> line 1")
    stage.type("X")
    stage.finish()
    let shown = stage.terminal.scrollback + stage.terminal.lines
    #expect(Array(shown.suffix(30).dropFirst()) == lines.dropFirst().map { ". \($0)" })
    #expect(shown.suffix(30).first?.contains("X") == true)
  }

  @Test("after a resize everything is there once, whatever the terminal did to long rows")
  func resize() {
    let text = "a line of some length that wraps\nanother, shorter"
    for (from, to) in [(40, 12), (12, 40), (20, 19), (20, 21), (33, 10), (10, 33), (40, 5)] {
      var stage = Stage(width: from, height: 20, after: "output before\r\n")
      stage.typing.editing.insert(text)
      stage.draw()
      stage.resize(width: to)
      var fresh = Stage(width: to, height: 20, stage.typing)
      fresh.draw()
      let shown = stage.terminal.lines.joined(separator: "\n")
      #expect(shown.hasSuffix(fresh.terminal.lines.joined(separator: "\n")), "\(from) to \(to)")
      #expect(shown.filter { $0 == ">" }.count == 1, "\(from) to \(to)")
      #expect(shown.replacing("\n", with: "").hasPrefix("output before>"))
    }
  }

  @Test("the hint takes what is left of the row and no more")
  func hint() {
    var stage = Stage(
      width: 12, Typing(hint: { text, _ in text.hasPrefix("he") ? Hint("llo wonderful") : nil }))
    stage.type("he")
    #expect(stage.terminal.lines == ["> hello wo…"])
    #expect(stage.cursor == [0, 4])
    stage.type("x", "\u{7F}", "\u{7F}")
    #expect(stage.terminal.lines == ["> h"])
  }

  @Test("candidates are listed in columns below the input, in pages when there are many")
  func menu() {
    let candidates = (1...40).map { Candidate("item\($0)") }
    var stage = Stage(
      width: 30, height: 8,
      Typing(complete: { text, cursor in Completion(range: 0..<cursor, candidates: candidates) }))
    stage.type("\t")
    #expect(stage.terminal.lines == ["> item"])
    stage.type("\t")
    #expect(stage.terminal.lines.count == 8)
    #expect(stage.terminal.lines[0] == "> item")
    #expect(stage.terminal.lines[1] == "item1   item7   item13")
    #expect(stage.terminal.lines[7] == "1–18 of 40")
    #expect(stage.cursor == [0, 6])
    stage.type("\t")
    #expect(stage.terminal.lines[0] == "> item1")
    stage.type("\u{1B}[Z")
    #expect(stage.terminal.lines[0] == "> item40")
    #expect(stage.terminal.lines.last == "37–40 of 40")
    stage.type("\u{07}")
    #expect(stage.terminal.lines == ["> item"])
  }

  @Test("typing at the end sends that character and nothing else")
  func minimal() {
    var stage = Stage(width: 40)
    stage.typing.type("a")
    let frame = Frame(
      stage.typing.editing.presentation(
        prompt: Prompt(first: [StyledText("> ", .prompt)], continuation: [StyledText(". ", .faint)])
      ), width: 40,
      height: 10)
    #expect(stage.screen.update(frame) == Array("a".utf8))
  }
}
