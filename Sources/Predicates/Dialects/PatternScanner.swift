/// A pattern's text, read from left to right.
struct PatternScanner {
  let scalars: [Unicode.Scalar]
  var index = 0
  private(set) var warnings: [PatternWarning] = []

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  var isAtEnd: Bool { index == scalars.count }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard index + wanted.count <= scalars.count,
      scalars[index..<index + wanted.count].elementsEqual(wanted)
    else { return false }
    index += wanted.count
    return true
  }

  /// Takes as long as the condition holds.
  mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let start = index
    while let scalar = peek, condition(scalar) { index += 1 }
    return text(from: start)
  }

  func text(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<index])
    return String(text)
  }

  /// Takes white space. Returns how much there was.
  @discardableResult
  mutating func skipSpace() -> Int {
    let start = index
    while let scalar = peek, scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" {
      if scalar == "\t" {
        warn("whether AWS takes a tab for a blank is not documented", unknown: true)
      }
      index += 1
    }
    return index - start
  }

  mutating func warn(_ message: String, unknown: Bool = false, at offset: Int? = nil) {
    if warnings.contains(where: { $0.message == message }) { return }
    warnings.append(PatternWarning(message, isUnknownOnAWS: unknown, at: offset ?? index))
  }

  func error(_ message: String, at offset: Int? = nil) -> PatternError {
    PatternError(message, at: offset ?? index)
  }

  /// `expected X, found 'y'`.
  func expected(_ what: String, at offset: Int? = nil, hint: String = "") -> PatternError {
    let at = offset ?? index
    return error(
      "expected \(what), found \(found(at: at))\(hint.isEmpty ? "" : "; " + hint)", at: at)
  }

  private func found(at offset: Int) -> String {
    guard offset < scalars.count else { return "the end of the pattern" }
    let scalar = scalars[offset]
    if Self.isWordPart(scalar) {
      var end = offset
      while end < scalars.count, Self.isWordPart(scalars[end]), end - offset < 30 { end += 1 }
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[offset..<end])
      return "'\(String(word))'"
    }
    switch scalar {
    case "'": return "a single quote (')"
    case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}": return "a typographic quote (\(scalar))"
    case "\n": return "a line break"
    default: break
    }
    let category = scalar.properties.generalCategory
    if category == .control || category == .format || scalar.properties.isWhitespace {
      return "U+" + Self.hex(scalar) + (scalar == "\u{A0}" ? ", a no-break space" : "")
    }
    return "'\(scalar)'"
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    isAlphanumeric(scalar) || scalar == "_"
  }

  static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
