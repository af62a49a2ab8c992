/// A filter pattern in braces: terms joined by `&&`, which binds tighter, and `||`.
struct FilterExpression {
  static let deepest = 100

  var scanner: PatternScanner
  private var depth = 0
  /// How many regular expressions there are so far.
  var regexes = 0

  init(_ scanner: PatternScanner) { self.scanner = scanner }

  mutating func pattern() throws(PatternError) -> Predicate {
    scanner.index += 1
    skip()
    if scanner.peek == "}" { throw scanner.expected("a condition such as $.eventName = \"…\"") }
    let predicate = try disjunction()
    guard scanner.take("}") else { throw unexpected("&&, || or }") }
    skip()
    guard scanner.isAtEnd else { throw scanner.expected("nothing after the closing }") }
    return predicate
  }

  mutating func skip() { scanner.skipSpace() }

  private mutating func disjunction() throws(PatternError) -> Predicate {
    var parts = [try conjunction()]
    while scanner.take("||") {
      skip()
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(PatternError) -> Predicate {
    var parts = [try operand()]
    while scanner.take("&&") {
      skip()
      parts.append(try operand())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// A term or an expression in parentheses, and the white space after it.
  private mutating func operand() throws(PatternError) -> Predicate {
    let start = scanner.index
    guard scanner.take("(") else {
      let term = try term()
      skip()
      return term
    }
    depth += 1
    if depth > Self.deepest {
      throw scanner.error("parentheses are nested deeper than \(Self.deepest)", at: start)
    }
    skip()
    let inner = try disjunction()
    guard scanner.take(")") else { throw unexpected("&&, || or )") }
    depth -= 1
    skip()
    return inner
  }

  /// What stands where an operator between terms should be.
  private func unexpected(_ what: String) -> PatternError {
    switch scanner.peek {
    case "&"?, "|"?: return scanner.expected(what, hint: "it takes two of them")
    default: break
    }
    var ahead = scanner
    switch ahead.take(while: PatternScanner.isWordPart).uppercased() {
    case "AND": return scanner.expected(what, hint: "filter patterns write && for and")
    case "OR": return scanner.expected(what, hint: "filter patterns write || for or")
    default: return scanner.expected(what)
    }
  }

  private mutating func term() throws(PatternError) -> Predicate {
    let start = scanner.index
    let path = try selector()
    let space = scanner.skipSpace()
    let at = scanner.index
    if let word = scanner.peek, PatternScanner.isAlphanumeric(word) {
      return try keyword(path, space: space, from: start)
    }
    guard let comparison = FilterComparison.allCases.first(where: { scanner.take($0.rawValue) })
    else {
      throw scanner.expected("=, !=, <, <=, >, >=, NOT EXISTS or IS")
    }
    if comparison == .equal, scanner.peek == "=" {
      throw scanner.error("expected =, found ==: filter patterns compare with a single =", at: at)
    }
    if scanner.peek == "~" || (comparison == .less && scanner.peek == ">") {
      throw scanner.expected("a value after \(comparison.rawValue)")
    }
    skip()
    return try value(for: comparison, path)
  }

  /// `NOT EXISTS`, `IS NULL`, `IS TRUE`, `IS FALSE`.
  private mutating func keyword(
    _ path: FieldPath, space: Int, from start: Int
  ) throws(PatternError) -> Predicate {
    let at = scanner.index
    let first = scanner.take(while: PatternScanner.isAlphanumeric)
    switch first.uppercased() {
    case "NOT", "IS": break
    case "EXISTS":
      throw scanner.expected(
        "an operator", at: at,
        hint: "filter patterns have NOT EXISTS but no EXISTS; a field that has any text is = \"*\"")
    default: throw scanner.expected("=, !=, <, <=, >, >=, NOT EXISTS or IS", at: at)
    }
    let gap = scanner.index
    let blanks = scanner.skipSpace()
    let second = scanner.index
    let word = scanner.take(while: PatternScanner.isAlphanumeric)
    let test: Predicate
    switch (first.uppercased(), word.uppercased()) {
    case ("NOT", "EXISTS"): test = .not(.test(path, .exists))
    case ("IS", "NULL"): test = .test(path, .isNull)
    case ("IS", "TRUE"): test = .test(path, .equals(.boolean(true)))
    case ("IS", "FALSE"): test = .test(path, .equals(.boolean(false)))
    case ("NOT", _): throw scanner.expected("EXISTS after NOT", at: second)
    case (_, "NOT"):
      throw scanner.expected(
        "NULL, TRUE or FALSE after IS", at: second, hint: "filter patterns have no IS NOT")
    default: throw scanner.expected("NULL, TRUE or FALSE after IS", at: second)
    }
    if first != first.uppercased() || word != word.uppercased() {
      scanner.warn(
        "whether AWS takes \(first) \(word) for \(first.uppercased()) \(word.uppercased()) is not documented",
        unknown: true, at: at)
    }
    if blanks != 1 || scanner.scalars[gap] != " " {
      scanner.warn(
        "whether AWS takes anything but one blank inside \(first.uppercased()) \(word.uppercased()) "
          + "is not documented", unknown: true, at: gap)
    }
    if space == 0 {
      scanner.warn(
        "whether AWS takes \(first) right after a selector is not documented", unknown: true,
        at: start)
    }
    return test
  }
}

enum FilterComparison: String, CaseIterable {
  // The longer ones first: what begins with another is not that one.
  case notEqual = "!="
  case atMost = "<="
  case atLeast = ">="
  case equal = "="
  case less = "<"
  case greater = ">"
}
