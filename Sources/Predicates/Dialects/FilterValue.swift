/// What a selector is compared with: a text, a number or a regular expression.
extension FilterExpression {
  mutating func value(
    for comparison: FilterComparison, _ path: FieldPath
  ) throws(PatternError) -> Predicate {
    let at = scanner.index
    switch scanner.peek {
    case "\""?: return try compare(path, comparison, text: quoted(), at: at)
    case "%"?:
      guard comparison == .equal || comparison == .notEqual else {
        throw scanner.expected("a number after \(comparison.rawValue)")
      }
      if comparison == .notEqual {
        scanner.warn(
          "AWS documents regular expressions after = only; whether it takes one after != is not known",
          unknown: true)
      }
      let test = ValueTest.regex(try regex())
      return comparison == .equal ? .test(path, test) : Self.differs(path, test, .isText)
    default: break
    }
    let word = scanner.take(while: Self.isBare)
    guard !word.isEmpty else {
      let quote = scanner.peek.map {
        "'\u{2018}\u{2019}\u{201C}\u{201D}`".unicodeScalars.contains($0)
      }
      throw scanner.expected(
        "a value after \(comparison.rawValue)",
        hint: quote == true ? "texts stand in plain double quotes" : "")
    }
    if let next = scanner.peek, !Self.endsValue(next) {
      throw scanner.expected(
        "the end of the value", hint: "a value with such characters stands in double quotes")
    }
    if let number = Self.number(word) { return compare(path, comparison, number: number) }
    if word.unicodeScalars.contains(where: {
      !PatternScanner.isAlphanumeric($0) && !"*.-_".unicodeScalars.contains($0)
    }) {
      scanner.warn(
        "AWS documents quotes for values that are not alphanumeric; whether it takes \(word) without is not known",
        unknown: true, at: at)
    }
    if ["true", "false", "null"].contains(word.lowercased()) {
      scanner.warn(
        "\(word) is compared as text; whether AWS compares true, false and null so is not documented; "
          + "for the value itself write IS \(word.uppercased())", unknown: true, at: at)
    }
    return try compare(path, comparison, text: FilterText(plain: word), at: at)
  }

  private mutating func compare(
    _ path: FieldPath, _ comparison: FilterComparison, text: FilterText, at: Int
  ) throws(PatternError) -> Predicate {
    guard comparison == .equal || comparison == .notEqual else {
      throw scanner.error(
        "expected a number after \(comparison.rawValue), found a text: texts are compared by = and !=",
        at: at)
    }
    if text.hasInnerWildcard {
      scanner.warn(
        "AWS documents * at the start and the end of a text; whether it is a wildcard in the middle "
          + "is not known, here it is one", unknown: true, at: at)
    }
    return comparison == .equal ? .test(path, text.test) : Self.differs(path, text.test, .isText)
  }

  private func compare(
    _ path: FieldPath, _ comparison: FilterComparison, number: JSONNumber
  ) -> Predicate {
    switch comparison {
    case .equal: .test(path, .equals(.number(number)))
    case .notEqual: Self.differs(path, .equals(.number(number)), .isNumber)
    case .less: .test(path, .lessThan(number))
    case .atMost: .test(path, .atMost(number))
    case .greater: .test(path, .greaterThan(number))
    case .atLeast: .test(path, .atLeast(number))
    }
  }

  /// `!=`: there is a value that could be compared, and it is another one.
  static func differs(_ path: FieldPath, _ test: ValueTest, _ kind: ValueTest) -> Predicate {
    .all([.test(path, kind), .not(.test(path, test))])
  }

  /// Characters of a value without quotes, the doubtful ones included.
  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    PatternScanner.isAlphanumeric(scalar) || "*.-_:/@+#,;".unicodeScalars.contains(scalar)
  }

  private static func endsValue(_ scalar: Unicode.Scalar) -> Bool {
    " \n\r\t)}&|".unicodeScalars.contains(scalar)
  }

  /// Nil when the word is no number as JSON writes them: 007 and 1.2.3.4 are texts.
  private static func number(_ word: String) -> JSONNumber? {
    var rest = Substring(word)
    if rest.first == "-" { rest.removeFirst() }
    let whole = rest.prefix { ("0"..."9").contains($0) }
    guard !whole.isEmpty, whole.count == 1 || whole.first != "0" else { return nil }
    rest = rest.dropFirst(whole.count)
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix { ("0"..."9").contains($0) }
      if fraction.isEmpty { return nil }
      rest = rest.dropFirst(fraction.count + 1)
    }
    if rest.first == "e" || rest.first == "E" {
      rest = rest.dropFirst()
      if rest.first == "+" || rest.first == "-" { rest = rest.dropFirst() }
      if rest.isEmpty || !rest.allSatisfy({ ("0"..."9").contains($0) }) { return nil }
      rest = ""
    }
    guard rest.isEmpty else { return nil }
    return Array(word.utf8).withUnsafeBytes { JSONNumber($0) }
  }

  /// `%…%`.
  private mutating func regex() throws(PatternError) -> ByteRegex {
    regexes += 1
    if regexes > FilterPattern.mostRegexes {
      throw scanner.error(
        "this is the third regular expression; a filter pattern may have "
          + "\(FilterPattern.mostRegexes)")
    }
    return try FilterRegex.take(from: &scanner)
  }

  private mutating func quoted() throws(PatternError) -> FilterText {
    let start = scanner.index
    scanner.index += 1
    var text = FilterText()
    while let scalar = scanner.peek {
      scanner.index += 1
      if scalar == "\"" { return text }
      if scalar == "\\", let next = scanner.peek {
        switch next {
        case "\"", "\\":
          scanner.index += 1
          text.append(next)
          continue
        case "*":
          scanner.warn(
            "whether AWS takes \\* for a plain star is not documented; here it is one",
            unknown: true)
          scanner.index += 1
          text.append(next)
          continue
        default: break
        }
      }
      if scalar == "*" { text.appendWildcard() } else { text.append(scalar) }
    }
    throw scanner.error("expected a closing double quote for this one, found the end", at: start)
  }
}

/// A text in which some stars stand for any text.
struct FilterText {
  private var plain = String.UnicodeScalarView()
  /// The same as the pattern of a `Wildcard`.
  private var pattern = String.UnicodeScalarView()
  private var wildcards: [Int] = []
  private var length = 0

  init() {}

  init(plain word: String) {
    for scalar in word.unicodeScalars {
      if scalar == "*" { appendWildcard() } else { append(scalar) }
    }
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    plain.append(scalar)
    if "*?\\".unicodeScalars.contains(scalar) { pattern.append("\\") }
    pattern.append(scalar)
    length += 1
  }

  mutating func appendWildcard() {
    pattern.append("*")
    wildcards.append(length)
  }

  /// Whether a star has text on both sides.
  var hasInnerWildcard: Bool { wildcards.contains { $0 > 0 && $0 < length } }

  var test: ValueTest {
    wildcards.isEmpty
      ? .equals(.string(ExactText(String(plain)))) : .wildcard(Wildcard(String(pattern)))
  }
}
