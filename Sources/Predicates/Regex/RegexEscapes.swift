/// What a backslash and the characters after it stand for.
enum RegexEscape {
  case scalar(UInt32)
  case set(ScalarSet)
  case assertion(RegexAssertion)
}

extension RegexParser {
  /// Reads an escape outside of a class, after its backslash.
  mutating func escape(from start: Int) throws(RegexSyntaxError) -> RegexEscape {
    switch peek() {
    case "A": return assertion(.textStart)
    case "z", "Z": return assertion(.textEnd)
    case "b": return assertion(.wordBoundary)
    case "B": return assertion(.notWordBoundary)
    default: return try classEscape(from: start)
    }
  }

  private mutating func assertion(_ assertion: RegexAssertion) -> RegexEscape {
    index += 1
    return .assertion(assertion)
  }

  /// Reads an escape that is allowed in a class, after its backslash; never an assertion.
  mutating func classEscape(from start: Int) throws(RegexSyntaxError) -> RegexEscape {
    guard let letter = next() else {
      throw error("the pattern ends after a backslash", at: start)
    }
    switch letter {
    case "d": return .set(.digit)
    case "D": return .set(ScalarSet.digit.inverted)
    case "w": return .set(.word)
    case "W": return .set(ScalarSet.word.inverted)
    case "s": return .set(.space)
    case "S": return .set(ScalarSet.space.inverted)
    case "a": return .scalar(0x07)
    case "b": return .scalar(0x08)
    case "t": return .scalar(0x09)
    case "n": return .scalar(0x0A)
    case "v": return .scalar(0x0B)
    case "f": return .scalar(0x0C)
    case "r": return .scalar(0x0D)
    case "0": return .scalar(octal())
    case "x" where take("{"): return .scalar(try braced(from: start))
    case "x": return .scalar(try hexadecimal(digits: 2, from: start))
    case "u": return .scalar(try hexadecimal(digits: 4, from: start))
    case "U": return .scalar(try hexadecimal(digits: 8, from: start))
    case "1"..."9", "g", "k":
      throw error("a backreference is not supported: '\(text(from: start))'", at: start)
    case "p", "P":
      throw error("a Unicode property is not supported: '\(text(from: start))'", at: start)
    case "N":
      throw error("a character name is not supported: '\(text(from: start))'", at: start)
    case "A"..."Z", "a"..."z":
      throw error("unknown escape: '\(text(from: start))'", at: start)
    default: return .scalar(letter.value)
    }
  }

  /// Reads up to two octal digits after `\0`.
  private mutating func octal() -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<2 {
      guard let digit = peek(), ("0"..."7").contains(digit) else { break }
      value = value * 8 + digit.value - 0x30
      index += 1
    }
    return value
  }

  /// Reads exactly `digits` hexadecimal digits.
  private mutating func hexadecimal(
    digits: Int, from start: Int
  ) throws(RegexSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexadecimalDigit() else {
        throw error(
          "expected \(digits) hexadecimal digits after '\(text(from: start))'", at: start)
      }
      value = value * 16 + digit
    }
    return try codePoint(value, from: start)
  }

  /// Reads hexadecimal digits and the brace after them.
  private mutating func braced(from start: Int) throws(RegexSyntaxError) -> UInt32 {
    let digits = index
    var value: UInt32 = 0
    while let digit = hexadecimalDigit() { value = min(value * 16 + digit, 0x110000) }
    guard index > digits, take("}") else {
      throw error("expected hexadecimal digits and '}' after '\\x{'", at: start)
    }
    return try codePoint(value, from: start)
  }

  private mutating func hexadecimalDigit() -> UInt32? {
    guard let digit = peek() else { return nil }
    switch digit {
    case "0"..."9", "A"..."F", "a"..."f":
      index += 1
      return digit.value <= 0x39 ? digit.value - 0x30 : (digit.value & 0x1F) + 9
    default: return nil
    }
  }

  private func codePoint(_ value: UInt32, from start: Int) throws(RegexSyntaxError) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else {
      throw error("not a Unicode scalar value: '\(text(from: start))'", at: start)
    }
    return scalar.value
  }
}
