/// A condition on one event, without side effects: the form that every dialect parses into.
///
/// A field that is not there satisfies no test but the negations: `not(test(f, equals("x")))` is true of
/// an event without `f`.
package indirect enum Predicate: Hashable, Sendable {
  case constant(Bool)
  case test(FieldPath, ValueTest)
  /// About the text of the whole record.
  case text(RecordTest)
  /// Tests of several fields that elements of one list have to meet together.
  case group(FieldGroup)
  /// Some text of the one field is a text of the other.
  case same(FieldPath, FieldPath)
  /// Some value below the field passes, however deep it is.
  case below(FieldPath, ValueTest)
  case not(Predicate)
  case all([Predicate])
  case any([Predicate])

  /// Every field that the predicate reads.
  package var fields: Set<FieldPath> {
    switch self {
    case .constant, .text: []
    case .group(let group): Set(group.parts.map(\.field))
    case .test(let field, _): [field]
    case .same(let one, let other): [one, other]
    case .below(let field, _): [field]
    case .not(let part): part.fields
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.fields) }
    }
  }

  /// The same predicate with constants folded and nested conjunctions and disjunctions flattened.
  package var simplified: Predicate {
    switch self {
    case .test(let field, .wildcard(let pattern)) where pattern.pieces == [.text]:
      return .test(field, .isText)
    case .constant, .test, .text, .group, .same, .below: return self
    case .not(let part):
      switch part.simplified {
      case .constant(let value): return .constant(!value)
      case .not(let inner): return inner
      case let inner: return .not(inner)
      }
    case .all(let parts): return Self.folded(parts, neutral: true)
    case .any(let parts): return Self.folded(parts, neutral: false)
    }
  }

  private static func folded(_ parts: [Predicate], neutral: Bool) -> Predicate {
    var flat: [Predicate] = []
    for part in parts {
      switch (part.simplified, neutral) {
      case (.constant(neutral), _): continue
      case (.constant, _): return .constant(!neutral)
      case (.all(let inner), true), (.any(let inner), false): flat += inner
      case (let other, _): flat.append(other)
      }
    }
    if flat.count == 1 { return flat[0] }
    if flat.isEmpty { return .constant(neutral) }
    return neutral ? .all(flat) : .any(flat)
  }
}

/// What is asked of the value of a field. When the path leads to an array, one element that passes is
/// enough, except for `exists` and `isNull`, which are about the member itself.
package enum ValueTest: Hashable, Sendable {
  /// The member is there, even when it is null.
  case exists
  case isNull
  case equals(Scalar)
  /// One of these strings.
  case oneOf(Set<ExactText>)
  case hasPrefix(ExactText)
  case hasSuffix(ExactText)
  case contains(ExactText)
  case wildcard(Wildcard)
  case regex(ByteRegex)
  case lessThan(JSONNumber)
  case atLeast(JSONNumber)
  case greaterThan(JSONNumber)
  case atMost(JSONNumber)
  case inRange(NumberRange)
  /// An IP address in the block; other text is in none.
  case inNetwork(NetworkBlock)
  case foldedText(FoldedText)
  case isText
  case isNumber
  /// A value that passes none of these; objects and arrays are no values. Of nothing: any value.
  case noneOf([ValueTest])
}

/// A question about the record as it is written.
package enum RecordTest: Hashable, Sendable {
  case contains(ExactText)
  case regex(ByteRegex)
}
