import Testing

@testable import LineEditor

@Suite struct DecoderTests {
  private func strokes(_ chunks: [[UInt8]], late: Bool = true) -> [Stroke] {
    var decoder = StrokeDecoder()
    var strokes: [Stroke] = []
    for chunk in chunks {
      decoder.feed(chunk)
      while let stroke = decoder.next() { strokes.append(stroke) }
    }
    if late { while let stroke = decoder.next(isLate: true) { strokes.append(stroke) } }
    return strokes
  }

  @Test("keys are the same however their bytes are split")
  func split() {
    let bytes = Array(
      "aé日😀\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}x\u{03}\u{1B}[200~p\rq\u{1B}[31m\u{1B}[201~z".utf8)
    let whole = strokes([bytes])
    #expect(whole.count == 11)
    #expect(whole[9].kind == .paste("p\nq\u{1B}[31m"))
    for place in 1..<bytes.count {
      #expect(strokes([Array(bytes[..<place]), Array(bytes[place...])]) == whole)
    }
    #expect(strokes(bytes.map { [$0] }) == whole)
  }

  @Test("Escape alone is a key once nothing follows")
  func escape() {
    #expect(strokes([[0x1B]], late: false).isEmpty)
    #expect(strokes([[0x1B]]) == [.control(0x1B)])
    #expect(strokes([[0x1B, 0x1B]]) == [.control(0x1B), .control(0x1B)])
  }

  @Test("bytes that are no UTF-8 become U+FFFD, one each")
  func invalid() {
    let replacement = Stroke.character("\u{FFFD}")
    #expect(strokes([[0xFF, 0x61]]) == [replacement, .character("a")])
    #expect(strokes([[0xE6, 0x97, 0x61]]) == [replacement, replacement, .character("a")])
    #expect(strokes([[0xC0, 0x80]]) == [replacement, replacement])
  }

  @Test("unknown sequences are taken whole")
  func unknown() {
    for sequence in ["\u{1B}[99;99u", "\u{1B}[<0;10;10M", "\u{1B}[?1;2c", "\u{1B}[[A"] {
      let result = strokes([Array(sequence.utf8)])
      #expect(result == [Stroke(kind: .sequence, bytes: Array(sequence.utf8))])
    }
  }
}
