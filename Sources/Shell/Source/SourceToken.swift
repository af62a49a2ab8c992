/// A token of Lua source with its place, for what looks at text that is being typed: completion, colours.
struct SourceToken: Equatable, Sendable {
  enum Kind: Sendable {
    case name, keyword, number, string, comment, symbol
  }

  var kind: Kind
  /// Bytes of the source.
  var range: Range<Int>
  /// Of a string what is between its quotes, escapes as they stand; of anything else the token itself.
  var text: String
  /// Whether a string or comment ends with the source and not by itself.
  var isOpen = false

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
  func isKeyword(_ word: String) -> Bool { kind == .keyword && text == word }

  static let keywords: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
    "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]

  /// The tokens of a chunk. Never fails: what cannot be read is a symbol.
  static func tokens(of source: String) -> [SourceToken] {
    var lexer = SourceLexer(Array(source.utf8))
    var tokens: [SourceToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }
}

private struct SourceLexer {
  private let source: [UInt8]
  private var at = 0

  init(_ source: [UInt8]) { self.source = source }

  private func peek(_ ahead: Int = 0) -> UInt8 {
    at + ahead < source.count ? source[at + ahead] : 0
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source[range.clamped(to: 0..<source.count)], as: UTF8.self)
  }

  private func token(_ kind: SourceToken.Kind, from start: Int) -> SourceToken {
    SourceToken(kind: kind, range: start..<at, text: text(start..<at))
  }

  mutating func next() -> SourceToken? {
    while at < source.count, peek() <= 0x20 { at += 1 }
    guard at < source.count else { return nil }
    let start = at
    let byte = peek()
    if byte == UInt8(ascii: "-"), peek(1) == byte { return comment() }
    if let level = bracketLevel { return longString(level, kind: .string) }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return shortString(byte) }
    if Self.isDigit(byte) || (byte == UInt8(ascii: ".") && Self.isDigit(peek(1))) {
      number()
      return token(.number, from: start)
    }
    if Self.isNameByte(byte) {
      while Self.isNameByte(peek()) { at += 1 }
      let name = text(start..<at)
      return token(SourceToken.keywords.contains(name) ? .keyword : .name, from: start)
    }
    at += symbolLength
    return token(.symbol, from: start)
  }

  private static let longSymbols = ["...", "..", "::", "==", "~=", "<=", ">=", "//", "<<", ">>"]
    .map { Array($0.utf8) }

  private var symbolLength: Int {
    Self.longSymbols.first { source[at...].starts(with: $0) }?.count ?? 1
  }

  private mutating func number() {
    let isHex = peek() == UInt8(ascii: "0") && peek(1) | 0x20 == UInt8(ascii: "x")
    let exponent = isHex ? UInt8(ascii: "p") : UInt8(ascii: "e")
    while Self.isNameByte(peek()) || peek() == UInt8(ascii: ".") {
      let isExponent = peek() | 0x20 == exponent
      at += 1
      if isExponent, peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { at += 1 }
      // `1..2` is not a number.
      if peek() == UInt8(ascii: "."), peek(1) == UInt8(ascii: ".") { return }
    }
  }

  private mutating func comment() -> SourceToken {
    let start = at
    at += 2
    if let level = bracketLevel {
      var token = longString(level, kind: .comment)
      token.range = start..<at
      return token
    }
    while at < source.count, peek() != UInt8(ascii: "\n") { at += 1 }
    var token = token(.comment, from: start)
    token.isOpen = at == source.count
    return token
  }

  /// The level of a long bracket that opens here, `[==[`, or nil.
  private var bracketLevel: Int? {
    guard peek() == UInt8(ascii: "[") else { return nil }
    var level = 0
    while peek(1 + level) == UInt8(ascii: "=") { level += 1 }
    return peek(1 + level) == UInt8(ascii: "[") ? level : nil
  }

  private mutating func longString(_ level: Int, kind: SourceToken.Kind) -> SourceToken {
    let start = at
    let equals = [UInt8](repeating: UInt8(ascii: "="), count: level)
    let end = [UInt8(ascii: "]")] + equals + [UInt8(ascii: "]")]
    at += level + 2
    let inside = at
    while at < source.count {
      if peek() == end[0], source[at...].starts(with: end) {
        let text = text(inside..<at)
        at += end.count
        return SourceToken(kind: kind, range: start..<at, text: text)
      }
      at += 1
    }
    return SourceToken(kind: kind, range: start..<at, text: text(inside..<at), isOpen: true)
  }

  private mutating func shortString(_ quote: UInt8) -> SourceToken {
    let start = at
    at += 1
    while at < source.count, peek() != quote, peek() != UInt8(ascii: "\n") {
      at += peek() == UInt8(ascii: "\\") ? 2 : 1
    }
    at = min(at, source.count)
    let inside = text(start + 1..<at)
    let isOpen = at >= source.count
    if !isOpen, peek() == quote { at += 1 }
    return SourceToken(kind: .string, range: start..<at, text: inside, isOpen: isOpen)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
