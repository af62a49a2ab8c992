/// Selectors: `$.a.b`, `$.a[0].b`, `$.a['b.c']`.
extension FilterExpression {
  static let greatestIndex = 10_000

  mutating func selector() throws(PatternError) -> FieldPath {
    let start = scanner.index
    guard scanner.take("$") else { throw noSelector() }
    var steps: [FieldPath.Step] = []
    while true {
      if scanner.peek == "." {
        scanner.index += 1
        // `$.['a.b']`: as the documents write it at the top.
        if scanner.peek == "[" { continue }
        let at = scanner.index
        let name = scanner.take { PatternScanner.isWordPart($0) || $0 == "-" }
        guard !name.isEmpty else {
          throw scanner.expected(
            "a name of letters, digits, - and _", at: at,
            hint: scanner.peek.map { $0 == "*" } == true
              ? "filter patterns have no wildcard for names" : "")
        }
        steps.append(.member(ExactText(name)))
      } else if scanner.take("[") {
        steps.append(try bracket())
      } else {
        break
      }
    }
    guard !steps.isEmpty else {
      throw scanner.expected("a field after $, as in $.eventName", at: start + 1)
    }
    if let next = scanner.peek, !isSelectorEnd(next) {
      throw scanner.expected(
        "an operator after the selector",
        hint: "a name with other characters than letters, digits, - and _ stands in ['…']")
    }
    return FieldPath(exactly: steps)
  }

  private func isSelectorEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "=!<>)}&|".unicodeScalars.contains(scalar)
      || scalar.properties.isQuotationMark
  }

  private mutating func bracket() throws(PatternError) -> FieldPath.Step {
    let at = scanner.index
    if let quote = scanner.peek, quote == "'" || quote == "\"" {
      scanner.index += 1
      let name = scanner.take { $0 != quote && $0 != "\n" }
      guard scanner.take(quote), scanner.take("]") else {
        throw scanner.expected("\(quote)] after the name")
      }
      guard !name.isEmpty else { throw scanner.error("the name in brackets is empty", at: at) }
      if quote == "\"" {
        scanner.warn(
          "AWS documents single quotes in brackets; whether it takes double ones is not documented",
          unknown: true, at: at)
      }
      if name.unicodeScalars.allSatisfy({ PatternScanner.isWordPart($0) || $0 == "-" }) {
        scanner.warn(
          "AWS documents ['…'] for names with dots; whether it takes it for \(name) is not documented",
          unknown: true, at: at)
      }
      return .member(ExactText(name))
    }
    let digits = scanner.take { ("0"..."9").contains($0) }
    guard let number = Int(digits), number <= Self.greatestIndex else {
      throw scanner.expected(
        "the number of an element, or a name in single quotes", at: at,
        hint: scanner.peek.map { $0 == "*" } == true
          ? "a filter pattern cannot ask for any element" : "")
    }
    guard scanner.take("]") else { throw scanner.expected("]") }
    return .element(number)
  }

  private func noSelector() -> PatternError {
    let what = "a selector such as $.eventName, or ("
    switch scanner.peek {
    case "!"?:
      return scanner.expected(what, hint: "filter patterns have no !; use != or NOT EXISTS")
    case "\""?, "'"?: return scanner.expected(what, hint: "the field comes first, then the value")
    default: break
    }
    var ahead = scanner
    let word = ahead.take(while: PatternScanner.isWordPart)
    if word.uppercased() == "NOT" {
      return scanner.expected(what, hint: "NOT stands after a selector only, in NOT EXISTS")
    }
    return scanner.expected(what, hint: word.isEmpty ? "" : "fields begin with $.")
  }
}

extension Unicode.Scalar.Properties {
  /// Quotes that editors and documents put for the plain ones; they get a message of their own.
  fileprivate var isQuotationMark: Bool {
    generalCategory == .initialPunctuation || generalCategory == .finalPunctuation
  }
}
