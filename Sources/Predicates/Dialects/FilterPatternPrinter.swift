/// Writes predicates as filter patterns.
struct FilterPatternPrinter {
  private var caveats: [String] = []
  private var regexes: Set<ByteRegex> = []

  mutating func print(_ predicate: Predicate) throws(UnprintablePredicate) -> PrintedPattern {
    let predicate = predicate.simplified
    switch predicate {
    case .constant(true): return PrintedPattern(text: "")
    case .constant(false): throw cannot("match nothing")
    default: break
    }
    if let words = try searchWords(predicate) { return PrintedPattern(text: words) }
    let text = try expression(predicate, inside: .any)
    if regexes.count > FilterPattern.mostRegexes {
      throw cannot(
        "use \(regexes.count) regular expressions: \(FilterPattern.mostRegexes) are the most")
    }
    return PrintedPattern(text: "{ \(text) }", caveats: caveats)
  }

  private func cannot(_ what: String) -> UnprintablePredicate {
    UnprintablePredicate("a filter pattern cannot \(what)")
  }

  private enum Joint { case any, all }

  private mutating func expression(
    _ predicate: Predicate, inside: Joint
  ) throws(UnprintablePredicate) -> String {
    switch predicate {
    case .constant(let value): throw cannot("say \(value ? "always" : "never") inside a condition")
    case .text: throw cannot("search the event's text and ask for fields at once")
    case .below(let field, _): throw cannot("look into everything below \(field)")
    case .same(let one, let other): throw cannot("compare \(one) with \(other)")
    case .group(let group):
      caveats.append("a filter pattern does not look into lists")
      return try expression(group.separately, inside: inside)
    case .all(let parts):
      if let test = predicate.difference { return try term(test.field, test.test, negated: true) }
      let texts = try Predicate.joiningDifferences(parts).map {
        (part) throws(UnprintablePredicate) in
        try expression(part, inside: .all)
      }
      return texts.joined(separator: " && ")
    case .any(let parts):
      let texts = try parts.map { (part) throws(UnprintablePredicate) in
        try expression(part, inside: .any)
      }
      let text = texts.joined(separator: " || ")
      return inside == .all ? "(\(text))" : text
    case .test(let field, .oneOf(let texts)):
      let alternatives = texts.sorted().map { Predicate.test(field, .equals(.string($0))) }
      return try expression(.any(alternatives), inside: inside)
    case .test(let field, let test): return try term(field, test, negated: false)
    case .not(let part): return try negation(of: part, inside: inside)
    }
  }

  private mutating func negation(
    of part: Predicate, inside: Joint
  ) throws(UnprintablePredicate) -> String {
    switch part {
    case .all(let parts): return try expression(.any(parts.map { .not($0) }), inside: inside)
    case .any(let parts): return try expression(.all(parts.map { .not($0) }), inside: inside)
    case .not(let inner): return try expression(inner, inside: inside)
    case .test(let field, .exists): return "\(try selector(field)) NOT EXISTS"
    case .test(let field, .noneOf(let tests)) where tests.isEmpty:
      return "\(try selector(field)) NOT EXISTS"
    case .test(let field, .isNull): throw cannot("ask that \(field) is not null")
    case .test(let field, .oneOf(let texts)):
      let each = texts.sorted().map { Predicate.not(.test(field, .equals(.string($0)))) }
      return try expression(.all(each), inside: inside)
    case .test(let field, let test):
      // != wants a value to compare: without the field it is false.
      let differs = try term(field, test, negated: true)
      let name = try selector(field)
      caveats.append(
        "\(field): true, false and lists count as different from a text elsewhere, not in !=")
      let text = "\(differs) || \(name) NOT EXISTS || \(name) IS NULL"
      return inside == .all ? "(\(text))" : text
    default: throw cannot("say the contrary of \(part.outline.joined(separator: ", "))")
    }
  }

  private mutating func term(
    _ field: FieldPath, _ test: ValueTest, negated: Bool
  ) throws(UnprintablePredicate) -> String {
    let name = try selector(field)
    let equals = negated ? "!=" : "="
    func wildcard(_ before: String, _ text: ExactText, _ after: String) throws(UnprintablePredicate)
      -> String
    {
      "\(name) \(equals) \"\(before)\(try quoted(text))\(after)\""
    }
    switch test {
    case .equals(.string(let text)): return try wildcard("", text, "")
    case .hasPrefix(let text): return try wildcard("", text, "*")
    case .hasSuffix(let text): return try wildcard("*", text, "")
    case .contains(let text): return try wildcard("*", text, "*")
    case .wildcard(let pattern): return "\(name) \(equals) \"\(try stars(pattern, field))\""
    case .isText where !negated: return "\(name) = \"*\""
    case .equals(.number(let number)): return "\(name) \(equals) \(number)"
    case .regex(let regex):
      guard FilterRegex.isAllowed(regex.pattern) else {
        throw cannot("use the regular expression \(regex.pattern)")
      }
      regexes.insert(regex)
      return "\(name) \(equals) %\(regex.pattern)%"
    default: break
    }
    if negated { throw cannot("say that \(field) \(test.negatedWords)") }
    switch test {
    case .equals(.boolean(let value)): return "\(name) IS \(value ? "TRUE" : "FALSE")"
    case .isNull, .equals(.null): return "\(name) IS NULL"
    case .lessThan(let limit): return "\(name) < \(limit)"
    case .atMost(let limit): return "\(name) <= \(limit)"
    case .greaterThan(let limit): return "\(name) > \(limit)"
    case .atLeast(let limit): return "\(name) >= \(limit)"
    default: throw cannot("say that \(field) \(test.words)")
    }
  }

  private mutating func selector(_ field: FieldPath) throws(UnprintablePredicate) -> String {
    if !field.isExact {
      switch EventSchema.kind(of: field) {
      case .list: throw cannot("look into the elements of a list, for \(field)")
      case .unknown:
        caveats.append("\(field): where it is a list, a filter pattern does not look into it")
      case .single: break
      }
    }
    var text = "$"
    for step in field.steps {
      switch step {
      case .element(let number): text += "[\(number)]"
      case .member(let name):
        let isPlain = name.string.unicodeScalars.allSatisfy {
          PatternScanner.isWordPart($0) || $0 == "-"
        }
        if !isPlain && name.string.contains("'") { throw cannot("name the field \(field)") }
        text += isPlain ? ".\(name)" : "['\(name)']"
      }
    }
    return text
  }

  private func quoted(_ text: ExactText) throws(UnprintablePredicate) -> String {
    if text.string.contains("*") { throw cannot("compare with a star: \"\(text)\"") }
    var result = String.UnicodeScalarView()
    for scalar in text.string.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private func stars(_ pattern: Wildcard, _ field: FieldPath) throws(UnprintablePredicate) -> String
  {
    var bytes: [UInt8] = []
    for piece in pattern.pieces {
      switch piece {
      case .text: bytes.append(UInt8(ascii: "*"))
      case .character:
        throw cannot("ask for one character, in \(field) is like \"\(pattern.pattern)\"")
      case .byte(UInt8(ascii: "*")): throw cannot("compare with a star: \"\(pattern.pattern)\"")
      case .byte(let byte):
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words of a search in the event's text; nil when the predicate asks for fields.
  private func searchWords(_ predicate: Predicate) throws(UnprintablePredicate) -> String? {
    switch predicate {
    case .text(.regex(let regex)): return "%\(regex.pattern)%"
    case .text, .not(.text): return try word(predicate, "")
    case .any(let parts):
      guard parts.allSatisfy({ if case .text(.contains) = $0 { true } else { false } }) else {
        return nil
      }
      var words: [String] = []
      for part in parts { words.append(try word(part, "?")) }
      return words.joined(separator: " ")
    case .all(let parts):
      guard parts.allSatisfy(\.isSearchWord) else { return nil }
      var words: [String] = []
      for part in parts { words.append(try word(part, "")) }
      return words.joined(separator: " ")
    default: return nil
    }
  }

  private func word(_ part: Predicate, _ mark: String) throws(UnprintablePredicate) -> String {
    switch part {
    case .not(.text(.contains(let text))): return try word(.text(.contains(text)), "-")
    case .text(.contains(let text)):
      let escaped = text.string.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\(mark)\"\(escaped)\""
    default: throw cannot("search for \(part.outline.joined())")
    }
  }
}

extension Predicate {
  fileprivate var isSearchWord: Bool {
    switch self {
    case .text(.contains), .not(.text(.contains)): true
    default: false
    }
  }
}
