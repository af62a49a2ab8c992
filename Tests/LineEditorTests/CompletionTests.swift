import Testing

@testable import LineEditor

@Suite struct CompletionTests {
  private func typing(_ words: [String], suffix: String = "") -> Typing {
    Typing(complete: { text, cursor in
      let word = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
      return Completion(
        range: (cursor - word.utf8.count)..<cursor,
        candidates: words.filter { $0.hasPrefix(word) }.map { Candidate($0, suffix: suffix) })
    })
  }

  @Test("the only candidate goes in with what follows it")
  func single() {
    let typing = typing(["print"], suffix: "(")
    typing.type("x pr", "\t")
    #expect(typing.marked == "x print(|")
  }

  @Test("the first Tab inserts what candidates share, the second lists them, then they take turns")
  func several() {
    let typing = typing(["eventName", "eventSource", "eventTime"], suffix: "!")
    typing.type("ev", "\t")
    #expect(typing.text == "event")
    #expect(typing.editing.menu == nil)
    typing.type("\t")
    #expect(typing.editing.menu?.candidates.count == 3)
    #expect(typing.text == "event")
    typing.type("\t", "\t")
    #expect(typing.text == "eventSource")
    typing.type("\u{1B}[Z")
    #expect(typing.text == "eventName")
    typing.type("\u{1B}[Z")
    #expect(typing.text == "eventTime")
    typing.type("\r")
    #expect(typing.text == "eventTime!")
    #expect(typing.editing.menu == nil)
    typing.type("\u{1F}")
    #expect(typing.text == "event")
  }

  @Test("Escape and Ctrl-G give back what was there")
  func restored() {
    for key in ["\u{1B}", "\u{07}"] {
      let typing = typing(["alpha", "beta"])
      typing.type("\t", "\t", key)
      #expect(typing.text == "")
      #expect(typing.editing.menu == nil)
    }
  }

  @Test("the list follows what is typed, and goes when nothing fits")
  func live() {
    let typing = typing(["alpha", "alto", "beta"])
    typing.type("a", "\u{1B}?")
    #expect(typing.editing.menu?.candidates.map(\.text) == ["alpha", "alto"])
    typing.type("l")
    #expect(typing.editing.menu?.candidates.count == 2)
    typing.type("\u{7F}")
    #expect(typing.editing.menu?.candidates.count == 2)
    typing.type("x")
    #expect(typing.editing.menu == nil)
    #expect(typing.text == "ax")
  }

  @Test("a signature is shown until the next key")
  func signature() {
    let typing = Typing(complete: { Completion(range: $1..<$1, signature: "f(\($0))") })
    typing.type("g(", "\t")
    #expect(typing.editing.note == "f(g()")
    #expect(typing.last == Editing.Effect.none)
    typing.type("x")
    #expect(typing.editing.note == nil)
  }

  @Test("Tab before the first word of a further line indents")
  func indents() {
    let typing = typing(["alpha"])
    typing.type("f{", "\r", "\t")
    #expect(typing.text == "f{\n    ")
  }

  @Test("ranges in the middle of a character or beyond the text are taken as near as can be")
  func clamped() {
    let typing = Typing(complete: { _, _ in
      Completion(range: 1..<99, candidates: [Candidate("x")])
    })
    typing.type("é", "\t")
    #expect(typing.text == "x" || typing.text == "éx")
  }
}
