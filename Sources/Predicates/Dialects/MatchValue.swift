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
  /// What was expected and what was found, without the place.
  package var message: String
}

extension MatchValue {
  /// Whether the value can stand without a field: it holds conditions on fields itself.
  var isGroup: Bool {
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
