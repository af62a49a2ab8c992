/// The value that a rule gives as its `match`, free of Lua: what the `match` dialect is parsed from.
package indirect enum MatchValue: Sendable {
  case string(String)
  case number(JSONNumber)
  case boolean(Bool)
  /// List items first, in order, then the named members sorted by name.
  case table(items: [MatchValue], members: [(name: String, value: MatchValue)])
  /// `starts_with "x"`: a constructor, what it was given, and the line that called it.
  case constructor(name: String, argument: MatchValue?, line: Int?)
  /// A value that no match can have; its Lua type.
  case unusable(String)

  var found: String {
    switch self {
    case .string(let text): "the string \"\(text)\""
    case .number(let number): "the number \(number)"
    case .boolean(let value): "\(value)"
    case .table(let items, let members):
      items.isEmpty && members.isEmpty ? "an empty table" : "a table"
    case .constructor(let name, _, _): name
    case .unusable(let type): "a \(type)"
    }
  }
}

/// Why a match table is no predicate.
package struct MatchError: Error, Equatable {
  /// The keys that lead to the fault, from the top of the match table; list items by number.
  package var path: [String]
  /// The line of the constructor at fault, if there is one.
  package var line: Int?
  package var message: String
}

/// Parses Lua `match` tables (docs/predicates.md).
package struct MatchTable {
  /// The constructors a rule can use, and whether they take an argument.
  package static let constructors: [(name: String, takesArgument: Bool)] = [
    ("is_not", true), ("exists", false), ("absent", false), ("is_null", false),
    ("starts_with", true), ("ends_with", true), ("contains", true), ("like", true),
    ("matches", true), ("any_of", true), ("none_of", true), ("all_of", true),
    ("less_than", true), ("at_least", true), ("cidr", true),
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

  private mutating func fail(_ key: [String], _ message: String, line: Int? = nil) -> Predicate {
    errors.append(MatchError(path: key, line: line, message: message))
    return .constant(false)
  }

  // `at`: the field so far; `key`: the way through the table, for messages.
  private mutating func predicate(_ value: MatchValue, at: [String], key: [String]) -> Predicate {
    switch value {
    case .table(let items, let members): return table(items, members, at: at, key: key)
    case .constructor(let name, let argument, let line):
      return constructor(name, argument, line, at: at, key: key)
    case .string, .number, .boolean: return equality(value, at: at, key: key)
    case .unusable(let type):
      return fail(
        key, "expected a value, a list, a table of fields or a constructor, found a \(type)")
    }
  }

  private mutating func equality(_ value: MatchValue, at: [String], key: [String]) -> Predicate {
    guard !at.isEmpty else {
      return fail(key, "expected a table of fields, found \(value.found)")
    }
    let scalar: Scalar
    switch value {
    case .string(let text): scalar = .string(text)
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
    guard let unknown = EventSchema.check(field) else { return true }
    if knownFields.contains(where: {
      field.names.starts(with: $0.names) || $0.names.starts(with: field.names)
    }) {
      return true
    }
    let suggestion = unknown.nearest.map { "; did you mean \($0)?" } ?? ""
    _ = fail(key, "no CloudTrail event has the field \(unknown.path)\(suggestion)")
    return false
  }

  private mutating func anyOf(_ items: [MatchValue], at: [String], key: [String]) -> Predicate {
    // A list of strings is one test: a look-up, whatever its length.
    var strings: Set<String> = []
    var parts: [Predicate] = []
    for (number, item) in items.enumerated() {
      if case .string(let text) = item, !at.isEmpty {
        strings.insert(text)
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

  private mutating func constructor(
    _ name: String, _ argument: MatchValue?, _ line: Int?, at: [String], key: [String]
  ) -> Predicate {
    switch name {
    case "any_of", "none_of", "all_of":
      return group(name, argument, line, at: at, key: key)
    case _ where at.isEmpty:
      return fail(key, "\(name) needs a field: write { field = \(name) … }", line: line)
    case "is_not":
      guard let argument else { return missing(name, "a value", key, line) }
      return .not(predicate(argument, at: at, key: key))
    case "exists": return .test(FieldPath(at), .exists)
    case "absent": return .not(.test(FieldPath(at), .exists))
    case "is_null": return .test(FieldPath(at), .isNull)
    case "less_than", "at_least":
      return each(name, argument, line, at: at, key: key, expected: "a number") { value in
        guard case .number(let limit) = value else { return nil }
        return name == "less_than" ? .lessThan(limit) : .atLeast(limit)
      }
    case "matches": return regex(argument, line, at: at, key: key)
    case "cidr":
      return each(
        name, argument, line, at: at, key: key, expected: "a block such as \"10.0.0.0/8\""
      ) {
        guard case .string(let text) = $0 else { return nil }
        return NetworkBlock(text).map(ValueTest.inNetwork)
      }
    default:
      return each(name, argument, line, at: at, key: key, expected: "a string") { value in
        guard case .string(let text) = value else { return nil }
        switch name {
        case "starts_with": return .hasPrefix(text)
        case "ends_with": return .hasSuffix(text)
        case "contains": return .contains(text)
        case "like": return .wildcard(Wildcard(text))
        default: return nil
        }
      }
    }
  }

  private mutating func missing(
    _ name: String, _ expected: String, _ key: [String], _ line: Int?
  ) -> Predicate {
    fail(key, "\(name): expected \(expected), found nothing", line: line)
  }

  private mutating func group(
    _ name: String, _ argument: MatchValue?, _ line: Int?, at: [String], key: [String]
  ) -> Predicate {
    guard case .table(let items, let members)? = argument, !items.isEmpty, members.isEmpty else {
      let found = argument?.found ?? "nothing"
      return fail(
        key, "\(name): expected a list with at least one item, found \(found)", line: line)
    }
    switch name {
    case "any_of": return anyOf(items, at: at, key: key)
    case "none_of": return .not(anyOf(items, at: at, key: key))
    default:
      return .all(items.enumerated().map { predicate($1, at: at, key: key + ["\($0 + 1)"]) })
    }
  }

  /// A test with one argument; a list of arguments means any of them.
  private mutating func each(
    _ name: String, _ argument: MatchValue?, _ line: Int?, at: [String], key: [String],
    expected: String, _ make: (MatchValue) -> ValueTest?
  ) -> Predicate {
    guard let argument else { return missing(name, expected, key, line) }
    var values = [argument]
    if case .table(let items, let members) = argument, !items.isEmpty, members.isEmpty {
      values = items
    }
    var parts: [Predicate] = []
    for value in values {
      guard let test = make(value) else {
        return fail(key, "\(name): expected \(expected), found \(value.found)", line: line)
      }
      parts.append(.test(FieldPath(at), test))
    }
    return .any(parts)
  }

  private mutating func regex(
    _ argument: MatchValue?, _ line: Int?, at: [String], key: [String]
  ) -> Predicate {
    var problem: String?
    let predicate = each(
      "matches", argument, line, at: at, key: key, expected: "a regular expression"
    ) { value in
      guard case .string(let text) = value else { return nil }
      do throws(RegexSyntaxError) {
        return .regex(try ByteRegex(text))
      } catch {
        problem = "matches: \(error.message), at character \(error.offset + 1) of \"\(text)\""
        return .exists
      }
    }
    if let problem { return fail(key, problem, line: line) }
    return predicate
  }
}

extension MatchValue {
  /// Whether the value can stand without a field: it holds conditions on fields itself.
  fileprivate var isGroup: Bool {
    switch self {
    case .constructor(let name, let argument, _):
      guard ["any_of", "none_of", "all_of"].contains(name), case .table(let items, _)? = argument
      else {
        return false
      }
      return items.allSatisfy { if case .table = $0 { true } else { $0.isGroup } }
    default: return false
    }
  }
}
