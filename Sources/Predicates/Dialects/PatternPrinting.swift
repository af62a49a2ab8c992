/// A predicate written in some dialect.
package struct PrintedPattern: Hashable, Sendable {
  /// The pattern, ready to be deployed or loaded.
  package var text: String
  /// Where the dialect says nearly, but not just, what is meant.
  package var caveats: [String] = []

  package init(text: String, caveats: [String] = []) {
    self.text = text
    self.caveats = caveats
  }
}

/// What a dialect has no words for.
package struct UnprintablePredicate: Error, Hashable, Sendable {
  /// The part that cannot be said, and why.
  package var message: String

  /// - Parameter message: follows the name of the dialect and a colon.
  package init(_ message: String) { self.message = message }
}

extension Predicate {
  /// The field, of "it is absent or null".
  package var absentOrNull: FieldPath? {
    guard case .any(let parts) = self, parts.count == 2,
      case .not(.test(let field, .exists)) = parts[0],
      parts[1] == .test(field, .isNull) || parts[1] == .test(field, .equals(.null))
    else { return nil }
    return field
  }

  /// `f isText` and `not f equals …`, if that is all: what a filter pattern calls `!=`.
  var difference: (field: FieldPath, test: ValueTest)? {
    guard case .all(let parts) = self, parts.count == 2,
      case .test(let field, let kind) = parts[0], kind == .isText || kind == .isNumber,
      case .not(.test(let same, let test)) = parts[1], same == field
    else { return nil }
    return (field, test)
  }

  /// The parts of a conjunction, those that are a `difference` together as one.
  static func joiningDifferences(_ parts: [Predicate]) -> [Predicate] {
    var joined: [Predicate] = []
    var number = 0
    while number < parts.count {
      let pair = Predicate.all(Array(parts[number...].prefix(2)))
      if pair.difference != nil {
        joined.append(pair)
        number += 2
      } else {
        joined.append(parts[number])
        number += 1
      }
    }
    return joined
  }

  /// The predicate in a dialect.
  ///
  /// - Throws: `UnprintablePredicate`, naming what the dialect cannot say.
  package func printed(
    as dialect: PatternDialect
  ) throws(UnprintablePredicate) -> PrintedPattern {
    switch dialect {
    case .filterPattern:
      var printer = FilterPatternPrinter()
      return try printer.print(self)
    case .eventPattern:
      var printer = EventPatternPrinter()
      return try printer.print(self)
    case .lua:
      let printer = MatchPrinter()
      return PrintedPattern(text: try printer.print(self))
    }
  }
}
