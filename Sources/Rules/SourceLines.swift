/// Finds the line of each key of the table that a rule file gives to `rule`.
///
/// Lua keeps no lines for table keys, and a message about a rule needs one. This reads the tokens only;
/// what it cannot follow has the line of what is around it.
struct SourceLines {
  private var lines: [[String]: Int] = [:]
  private var tokens: [Token] = []
  private var at = 0

  private struct Token {
    enum Kind { case name, string, symbol }
    var kind: Kind
    var text: String
    var line: Int
  }

  init(_ source: [UInt8]) {
    tokens = Self.tokens(source)
    while at < tokens.count {
      guard tokens[at].kind == .name, tokens[at].text == "rule" else {
        at += 1
        continue
      }
      let line = tokens[at].line
      at += 1
      if isSymbol("(") { at += 1 }
      if isSymbol("{") {
        lines[[]] = line
        table([])
        break
      }
    }
  }

  /// The line of the key, or of the nearest key around it that is known.
  func line(of path: [String]) -> Int? {
    var path = path
    while true {
      if let line = lines[path] { return line }
      if path.isEmpty { return nil }
      path.removeLast()
    }
  }

  private func isSymbol(_ text: String, ahead: Int = 0) -> Bool {
    at + ahead < tokens.count && tokens[at + ahead].kind == .symbol
      && tokens[at + ahead].text == text
  }

  private mutating func note(_ path: [String]) {
    if at < tokens.count, lines[path] == nil { lines[path] = tokens[at].line }
  }

  private mutating func table(_ path: [String]) {
    at += 1
    var item = 0
    while at < tokens.count, !isSymbol("}") {
      if isSymbol(",") || isSymbol(";") {
        at += 1
        continue
      }
      var key: String?
      if isSymbol("["), at + 2 < tokens.count, tokens[at + 1].kind == .string,
        isSymbol("]", ahead: 2)
      {
        key = tokens[at + 1].text
        note(path + [tokens[at + 1].text])
        at += 3
        if isSymbol("=") { at += 1 }
      } else if tokens[at].kind == .name, isSymbol("=", ahead: 1) {
        key = tokens[at].text
        note(path + [tokens[at].text])
        at += 2
      }
      if key == nil { item += 1 }
      let inner = path + [key ?? "\(item)"]
      note(inner)
      value(inner)
    }
    if at < tokens.count { at += 1 }
  }

  /// Over one expression, into the tables in it: `{…}`, `any_of {…}`, `is_not({…})`.
  private mutating func value(_ path: [String]) {
    var depth = 0
    while at < tokens.count {
      let token = tokens[at]
      if token.kind == .symbol {
        switch token.text {
        case "{":
          table(path)
          continue
        case "(", "[": depth += 1
        case ")", "]": depth -= 1
        case ",", ";", "}": if depth <= 0 { return }
        default: break
        }
      } else if token.kind == .name, token.text == "function" {
        function()
        continue
      }
      at += 1
    }
  }

  private mutating func function() {
    var depth = 0
    repeat {
      if tokens[at].kind == .name {
        switch tokens[at].text {
        case "function", "do", "if", "repeat": depth += 1
        case "end", "until": depth -= 1
        default: break
        }
      }
      at += 1
    } while depth > 0 && at < tokens.count
  }

  // ---- tokens ----------------------------------------------------------------------------------
  private static func tokens(_ source: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var line = 1
    var i = 0
    func peek(_ ahead: Int = 0) -> UInt8 { i + ahead < source.count ? source[i + ahead] : 0 }
    // The level of a long bracket that opens at i, or nil.
    func longBracket() -> Int? {
      guard peek() == UInt8(ascii: "[") else { return nil }
      var level = 0
      while peek(1 + level) == UInt8(ascii: "=") { level += 1 }
      return peek(1 + level) == UInt8(ascii: "[") ? level : nil
    }
    func longString(_ level: Int) -> String {
      i += level + 2
      let start = i
      while i < source.count {
        if peek() == UInt8(ascii: "]") {
          var same = 0
          while peek(1 + same) == UInt8(ascii: "=") { same += 1 }
          if same == level, peek(1 + same) == UInt8(ascii: "]") {
            let text = String(decoding: source[start..<i], as: UTF8.self)
            i += level + 2
            return text
          }
        }
        if peek() == 0x0A { line += 1 }
        i += 1
      }
      return ""
    }
    while i < source.count {
      let c = peek()
      if c == 0x0A { line += 1 }
      if c <= 0x20 {
        i += 1
      } else if c == UInt8(ascii: "-"), peek(1) == UInt8(ascii: "-") {
        i += 2
        if let level = longBracket() {
          _ = longString(level)
        } else {
          while i < source.count, peek() != 0x0A { i += 1 }
        }
      } else if let level = longBracket() {
        let start = line
        tokens.append(Token(kind: .string, text: longString(level), line: start))
      } else if c == UInt8(ascii: "\"") || c == UInt8(ascii: "'") {
        i += 1
        let start = i
        while i < source.count, peek() != c, peek() != 0x0A {
          i += peek() == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = min(i, source.count)
        tokens.append(
          Token(
            kind: .string, text: String(decoding: source[start..<end], as: UTF8.self), line: line))
        if peek() == c { i += 1 }
      } else if isNameByte(c) {
        let start = i
        while isNameByte(peek()) { i += 1 }
        tokens.append(
          Token(kind: .name, text: String(decoding: source[start..<i], as: UTF8.self), line: line))
      } else {
        // `==` must not look like the `=` of a key.
        let double = c == UInt8(ascii: "=") && peek(1) == c
        tokens.append(
          Token(kind: .symbol, text: double ? "==" : String(UnicodeScalar(c)), line: line))
        i += double ? 2 : 1
      }
    }
    return tokens
  }

  private static func isNameByte(_ c: UInt8) -> Bool {
    (c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x5A) || (c >= 0x61 && c <= 0x7A)
      || c == UInt8(ascii: "_") || c >= 0x80
  }
}
