/// Parses Lua `match` tables (docs/predicates.md).
package struct MatchTable {
  /// The constructors a rule can use, and whether they take an argument.
  package static let constructors: [(name: String, takesArgument: Bool)] = [
    ("is_not", true), ("exists", false), ("absent", false), ("is_null", false),
    ("starts_with", true), ("ends_with", true), ("contains", true), ("like", true),
    ("matches", true), ("any_of", true), ("none_of", true), ("all_of", true),
    ("less_than", true), ("at_most", true), ("greater_than", true), ("at_least", true),
    ("cidr", true), ("ignore_case", true), ("same_as", true),
  ]

  private var errors: [MatchError] = []
  private let knownFields: Set<FieldPath>

  /// - Parameter extraFields: fields that records can have although `EventSchema` does not know them.
  package static func parse(
    _ value: MatchValue, extraFields: Set<FieldPath> = []
  ) -> (predicate: Predicate, errors: [MatchError]) {
    var parser = MatchTable(knownFields: extraFields)
    let predicate = parser.predicate(value, at: [], key: [])
    return (predicate.simplified, parser.errors)
  }

  private init(knownFields: Set<FieldPath>) { self.knownFields = knownFields }

  mutating func fail(_ key: [String], _ message: String, line: Int? = nil) -> Predicate {
    errors.append(MatchError(path: key, line: line, message: message))
    return .constant(false)
  }

  // `at`: the field so far; `key`: the way through the table, for messages.
  mutating func predicate(_ value: MatchValue, at: [String], key: [String]) -> Predicate {
    switch value {
    case .table(let items, let members): return table(items, members, at: at, key: key)
    case .constructor(let name, let argument, let line):
      return constructor(name, argument, line, at: at, key: key)
    case .string, .number, .boolean: return equality(value, at: at, key: key)
    case .unusable(let type):
      let hint = type == "function" ? "; a constructor such as is_not needs its argument" : ""
      return fail(
        key,
        "expected a value, a list, a table of fields or a constructor, found a \(type)\(hint)")
    }
  }

  private mutating func equality(_ value: MatchValue, at: [String], key: [String]) -> Predicate {
    guard !at.isEmpty else {
      return fail(key, "expected a table of fields, found \(value.found)")
    }
    let scalar: Scalar
    switch value {
    case .string(let text): scalar = .string(ExactText(text))
    case .number(let number): scalar = .number(number)
    case .boolean(let flag): scalar = .boolean(flag)
    default: return fail(key, "expected a string, a number or a boolean, found \(value.found)")
    }
    return .test(FieldPath(at), .equals(scalar))
  }

  private mutating func table(
    _ items: [MatchValue], _ members: [(name: String, value: MatchValue)], at: [String],
    key: [String]
  ) -> Predicate {
    if items.isEmpty && members.isEmpty {
      if at.isEmpty { return .constant(true) }
      return fail(
        key, "an empty table matches nothing: give the values that \(FieldPath(at)) may have")
    }
    if members.isEmpty && !items.allSatisfy(\.isGroup) { return anyOf(items, at: at, key: key) }
    var parts: [Predicate] = []
    for (number, item) in items.enumerated() {
      let itemKey = key + ["\(number + 1)"]
      guard item.isGroup else {
        _ = fail(
          itemKey,
          "\(item.found) stands beside named fields: put it in any_of{…}, or give it a field")
        continue
      }
      parts.append(predicate(item, at: at, key: itemKey))
    }
    for (name, value) in members {
      guard let path = FieldPath(dotted: name) else {
        _ = fail(key + [name], "\"\(name)\" is no field: a name between dots is empty")
        continue
      }
      let field = at + path.names
      guard check(FieldPath(field), key: key + [name]) else { continue }
      parts.append(predicate(value, at: field, key: key + [name]))
    }
    return .all(parts)
  }

  private mutating func check(_ field: FieldPath, key: [String]) -> Bool {
    guard let unknown = EventSchema.check(field, besides: knownFields) else { return true }
    let hint = unknown.hint
    _ = fail(key, "no CloudTrail event has the field \(unknown.path)\(hint)")
    return false
  }

  mutating func anyOf(_ items: [MatchValue], at: [String], key: [String]) -> Predicate {
    // A list of strings is one test: a look-up, whatever its length.
    var strings: Set<ExactText> = []
    var parts: [Predicate] = []
    for (number, item) in items.enumerated() {
      if case .string(let text) = item, !at.isEmpty {
        strings.insert(ExactText(text))
      } else {
        parts.append(predicate(item, at: at, key: key + ["\(number + 1)"]))
      }
    }
    if strings.count == 1, let only = strings.first {
      parts.append(.test(FieldPath(at), .equals(.string(only))))
    } else if !strings.isEmpty {
      parts.append(.test(FieldPath(at), .oneOf(strings)))
    }
    return .any(parts)
  }
}
