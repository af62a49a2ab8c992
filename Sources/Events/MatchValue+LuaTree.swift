package import LuaHost
package import Predicates

extension MatchValue {
  /// What a script gave as `match`.
  package init(_ tree: LuaTree) {
    switch tree {
    case .string(let text): self = .string(text)
    case .integer(let value): self = .number(.integer(value))
    case .number(let value):
      self = value.isNaN ? .unusable("number NaN (0/0)") : .number(JSONNumber(value))
    case .boolean(let value): self = .boolean(value)
    case .table(let table):
      if let stray = table.strayKeys.first {
        self = .unusable("table with the key \(stray)")
        return
      }
      self = .table(
        items: table.items.map(MatchValue.init),
        members: table.members.map { ($0.name, MatchValue($0.value)) })
    case .tagged("rule", _, _): self = .unusable("rule")
    case .tagged("record", _, _): self = .unusable("record")
    case .tagged(let name, let argument, let line):
      self = .constructor(name: name, argument: argument.map(MatchValue.init), line: line)
    case .function: self = .unusable("function")
    case .null: self = .unusable("nil")
    case .other(let type): self = .unusable(type)
    }
  }
}
