/// Why bytes are no JSON document, and where they stop being one.
package struct JSONFault: Error, Sendable {
  /// `line 3, column 7: expected a value, found "}"`
  package let message: String
  /// Bytes before the fault.
  package let offset: Int

  init(_ bytes: [UInt8], reason: String) {
    var grammar = JSONGrammar(bytes: bytes)
    guard let expected = grammar.firstFault() else {
      // What the grammar allows and simdjson does not: depth, size, numbers beyond 64 bits, bad UTF-8.
      offset = 0
      message = reason
      return
    }
    offset = grammar.at
    let before = bytes[..<offset]
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let column = offset - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1)
    message = "line \(line), column \(column): expected \(expected), found \(grammar.found)"
  }
}

/// The grammar of RFC 8259, to say where a text breaks it. Slow, and only used on what is broken.
private struct JSONGrammar {
  let bytes: [UInt8]
  var at = 0

  var found: String {
    guard at < bytes.count else { return "the end" }
    let byte = bytes[at]
    guard byte >= 0x20, byte < 0x7F else { return "byte 0x" + String(byte, radix: 16) }
    return byte == UInt8(ascii: "\"") ? "a quote" : "\"\(Character(UnicodeScalar(byte)))\""
  }

  /// What was expected at `at`; nil when the text is a document.
  mutating func firstFault() -> String? {
    var open: [UInt8] = []
    repeat {
      if let fault = value(&open) { return fault }
      if let fault = closings(&open) { return fault }
    } while !open.isEmpty
    return at == bytes.count ? nil : "the end"
  }

  private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  /// A value: of a container its opening, and that of its first value, and so on. A loop, since what is too deep
  /// for a document must not be too deep for this.
  private mutating func value(_ open: inout [UInt8]) -> String? {
    while true {
      skipSpace()
      guard let opening = current, [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(opening) else {
        return scalar()
      }
      at += 1
      let closing = opening + 2  // in ASCII
      open.append(closing)
      skipSpace()
      if current == closing { return nil }
      if opening == UInt8(ascii: "{"), let fault = name() { return fault }
    }
  }

  private mutating func scalar() -> String? {
    switch current {
    case UInt8(ascii: "\""): string()
    case UInt8(ascii: "t"): word("true")
    case UInt8(ascii: "f"): word("false")
    case UInt8(ascii: "n"): word("null")
    default: number()
    }
  }

  /// After a value: closes containers, up to the comma before the next value.
  private mutating func closings(_ open: inout [UInt8]) -> String? {
    skipSpace()
    while let closing = open.last {
      let isObject = closing == UInt8(ascii: "}")
      if current == closing {
        at += 1
        open.removeLast()
        skipSpace()
      } else if take(",") {
        return isObject ? name() : nil
      } else {
        return isObject ? "\",\" or \"}\"" : "\",\" or \"]\""
      }
    }
    return nil
  }

  private mutating func name() -> String? {
    skipSpace()
    guard current == UInt8(ascii: "\"") else { return "a name in quotes" }
    if let fault = string() { return fault }
    skipSpace()
    return take(":") ? nil : "\":\""
  }

  private mutating func word(_ text: StaticString) -> String? {
    let expected = text.withUTF8Buffer { Array($0) }
    for byte in expected {
      guard current == byte else { return "\(text)" }
      at += 1
    }
    return nil
  }

  private mutating func string() -> String? {
    at += 1
    while let byte = current {
      at += 1
      if byte == UInt8(ascii: "\"") { return nil }
      if byte < 0x20 {
        at -= 1
        return "an escape for a control character"
      }
      if byte == UInt8(ascii: "\\"), let fault = escape() { return fault }
    }
    return "the string's closing quote"
  }

  private mutating func escape() -> String? {
    guard let byte = current, "\"\\/bfnrtu".utf8.contains(byte) else { return "an escape" }
    at += 1
    guard byte == UInt8(ascii: "u") else { return nil }
    for _ in 0..<4 {
      guard let digit = current, Character(UnicodeScalar(digit)).isHexDigit else {
        return "four hexadecimal digits"
      }
      at += 1
    }
    return nil
  }

  private mutating func digits() -> Bool {
    let start = at
    while let byte = current, byte >= 0x30, byte <= 0x39 { at += 1 }
    return at > start
  }

  private mutating func number() -> String? {
    let negative = take("-")
    if take("0") {
    } else if !digits() {
      return negative ? "a digit" : "a value"
    }
    if take("."), !digits() { return "a digit" }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      if !digits() { return "a digit" }
    }
    return nil
  }
}
