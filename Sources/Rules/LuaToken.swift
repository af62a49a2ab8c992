/// A token of Lua source, as far as `SourceLines` tells them apart.
struct LuaToken: Equatable {
  enum Kind { case name, string, symbol }
  /// Numbers count as names.
  var kind: Kind
  /// Of a string what is between its quotes, escapes as they stand.
  var text: String
  var line: Int

  /// The tokens of a chunk, comments left out. Never fails: a bad chunk gives some tokens.
  static func tokens(_ source: [UInt8]) -> [LuaToken] {
    var lexer = LuaLexer(source: source)
    var tokens: [LuaToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }
}

private struct LuaLexer {
  let source: [UInt8]
  var at = 0
  var line = 1

  init(source: [UInt8]) { self.source = source }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    at + ahead < source.count ? source[at + ahead] : 0
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count {
      if peek() == UInt8(ascii: "\n") { line += 1 }
      at += 1
    }
  }

  private func text(from start: Int, to end: Int) -> String {
    String(decoding: source[min(start, source.count)..<min(end, source.count)], as: UTF8.self)
  }

  mutating func next() -> LuaToken? {
    while at < source.count {
      let c = peek()
      if c <= 0x20 {
        step()
      } else if c == UInt8(ascii: "-"), peek(1) == c {
        comment()
      } else if let level = longBracket {
        let start = line
        return LuaToken(kind: .string, text: longString(level), line: start)
      } else if c == UInt8(ascii: "\"") || c == UInt8(ascii: "'") {
        let start = line
        return LuaToken(kind: .string, text: shortString(c), line: start)
      } else if Self.isNameByte(c) {
        let start = at
        while Self.isNameByte(peek()) { at += 1 }
        return LuaToken(kind: .name, text: text(from: start, to: at), line: line)
      } else {
        // `==` must not look like the `=` of a key.
        let count = c == UInt8(ascii: "=") && peek(1) == c ? 2 : 1
        at += count
        return LuaToken(kind: .symbol, text: text(from: at - count, to: at), line: line)
      }
    }
    return nil
  }

  private mutating func comment() {
    at += 2
    if let level = longBracket {
      _ = longString(level)
    } else {
      while at < source.count, peek() != UInt8(ascii: "\n") { at += 1 }
    }
  }

  /// The level of a long bracket that opens here, `[==[`, or nil.
  private var longBracket: Int? {
    guard peek() == UInt8(ascii: "[") else { return nil }
    var level = 0
    while peek(1 + level) == UInt8(ascii: "=") { level += 1 }
    return peek(1 + level) == UInt8(ascii: "[") ? level : nil
  }

  private mutating func longString(_ level: Int) -> String {
    let end =
      [UInt8(ascii: "]")] + [UInt8](repeating: UInt8(ascii: "="), count: level) + [
        UInt8(ascii: "]")
      ]
    step(level + 2)
    let start = at
    while at < source.count {
      if source[at...].starts(with: end) {
        defer { step(end.count) }
        return text(from: start, to: at)
      }
      step()
    }
    return ""
  }

  private mutating func shortString(_ quote: UInt8) -> String {
    at += 1
    let start = at
    while at < source.count, peek() != quote, peek() != UInt8(ascii: "\n") {
      guard peek() == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      let skipsSpace = peek(1) == UInt8(ascii: "z")
      step(2)
      while skipsSpace, at < source.count, peek() <= 0x20 { step() }
    }
    defer { if peek() == quote { at += 1 } }
    return text(from: start, to: at)
  }

  private static func isNameByte(_ c: UInt8) -> Bool {
    (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5A) || (c >= 0x61 && c <= 0x7A)
      || c == UInt8(ascii: "_") || c >= 0x80
  }
}
