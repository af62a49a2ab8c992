internal import Events
internal import LuaHost
internal import Predicates
internal import Values

/// Turns what a rule file returned into a rule.
struct RuleReader {
  static let keys = [
    "id", "title", "severity", "tags", "match", "where", "severity_for", "message", "examples",
    "description", "references", "fields", "reference",
  ]

  let file: RuleFile
  let lines: SourceLines
  var problems: [RuleProblem] = []
  /// The line of the call of `rule`, for what `lines` does not know.
  private var ruleLine: Int?

  init(file: RuleFile) {
    self.file = file
    lines = SourceLines(file.source)
  }

  mutating func fail(_ path: [String], _ message: String, line: Int? = nil) {
    problems.append(
      RuleProblem(path: file.path, line: line ?? lines.line(of: path) ?? ruleLine, message: message)
    )
  }

  mutating func read(_ result: LuaTree) -> RuleLoader.Outcome {
    guard case .tagged("rule", let argument?, let line) = result else {
      let hint = if case .null = result { ": is there a return in front of rule?" } else { "" }
      fail([], "expected the file to return rule { … }, found \(result.found)\(hint)")
      return .broken(problems)
    }
    ruleLine = line
    for (path, line) in lines.repeated {
      let name = path.last ?? ""
      fail(path, "\(name) is given twice; Lua keeps the last one", line: line)
    }
    guard case .table(let table) = argument else {
      fail([], "rule: expected a table, found \(argument.found)", line: line)
      return .broken(problems)
    }
    let rule = rule(table)
    if let rule, problems.isEmpty { return .rules([rule]) }
    return .broken(problems.sorted { ($0.line ?? 0, $0.message) < ($1.line ?? 0, $1.message) })
  }

  private mutating func rule(_ table: LuaTree.LuaTable) -> Rule? {
    checkKeys(table)
    let id = text(table, "id", required: true)
    if let id, !Identifier.isValid(id) {
      fail(["id"], "id: expected \(Identifier.words), found \"\(id)\"")
    }
    let title = text(table, "title", required: true)
    let severity = severity(table)
    let extra = fields(table)
    let predicate = match(table, extra)
    let message = message(table, title: title ?? "", extra)
    let examples = examples(table, extra)
    let hasWhere = function(table, "where")
    let hasSeverityFor = function(table, "severity_for")
    let tags = texts(table, "tags")
    let description = text(table, "description", required: false)
    let references = texts(table, "references")
    let isReference = flag(table, "reference")
    guard let id, let title, let severity, let message else { return nil }
    return Rule(
      id: id, title: title, severity: severity, tags: tags, description: description,
      references: references, predicate: predicate, message: message, hasWhere: hasWhere,
      hasSeverityFor: hasSeverityFor, examples: examples, isReference: isReference,
      file: file)
  }

  private mutating func flag(_ table: LuaTree.LuaTable, _ name: String) -> Bool {
    switch table[name] {
    case nil: return false
    case .boolean(let value)?: return value
    case let other?:
      fail([name], "\(name): expected true or false, found \(other.found)")
      return false
    }
  }

  private mutating func checkKeys(_ table: LuaTree.LuaTable) {
    for (name, _) in table.members where !Self.keys.contains(name) {
      let hint = NearestName.hint(for: name, in: Self.keys)
      fail([name], "a rule has no key \"\(name)\"\(hint)")
    }
    if !table.items.isEmpty {
      fail(["1"], "a rule has named keys only, found \(table.items[0].found)")
    }
    for key in table.strayKeys { fail([], "a rule has named keys only, found the key \(key)") }
  }

  mutating func text(_ table: LuaTree.LuaTable, _ name: String, required: Bool) -> String? {
    switch table[name] {
    case .string(let text)? where !text.isEmpty: return text
    case nil:
      if required { fail([], "the rule has no \(name): expected \(name) = \"…\"") }
    case let other?: fail([name], "\(name): expected text, found \(other.found)")
    }
    return nil
  }

  mutating func texts(_ table: LuaTree.LuaTable, _ name: String) -> [String] {
    guard let value = table[name] else { return [] }
    guard case .table(let list) = value, list.members.isEmpty, list.strayKeys.isEmpty else {
      fail([name], "\(name): expected a list of texts, found \(value.found)")
      return []
    }
    return list.items.enumerated().compactMap { number, item in
      if case .string(let text) = item { return text }
      fail([name, "\(number + 1)"], "\(name): expected text, found \(item.found)")
      return nil
    }
  }

  /// Fields that records can have although `EventSchema` does not know them.
  private mutating func fields(_ table: LuaTree.LuaTable) -> Set<FieldPath> {
    var paths: Set<FieldPath> = []
    for (number, text) in texts(table, "fields").enumerated() {
      if let path = FieldPath(dotted: text) {
        paths.insert(path)
      } else {
        fail(["fields", "\(number + 1)"], "fields: \"\(text)\" names no field")
      }
    }
    return paths
  }

  private mutating func severity(_ table: LuaTree.LuaTable) -> Severity? {
    let names = Severity.allCases.map(\.name)
    let expected = "expected one of \(names.joined(separator: ", "))"
    switch table["severity"] {
    case .string(let name)?:
      if let severity = Severity(name: name) { return severity }
      let hint = NearestName.hint(for: name, in: names)
      fail(["severity"], "severity: \(expected), found \"\(name)\"\(hint)")
    case nil: fail([], "the rule has no severity: \(expected)")
    case let other?: fail(["severity"], "severity: \(expected), found \(other.found)")
    }
    return nil
  }

  private mutating func function(_ table: LuaTree.LuaTable, _ name: String) -> Bool {
    switch table[name] {
    case nil: return false
    case .function?: return true
    case let other?:
      fail([name], "\(name): expected a function of the event, found \(other.found)")
      return false
    }
  }

  private mutating func match(_ table: LuaTree.LuaTable, _ extra: Set<FieldPath>) -> Predicate {
    guard let match = table["match"] else {
      if table["where"] == nil {
        fail([], "the rule has neither match nor where: it would report every event")
      }
      return .constant(true)
    }
    let (predicate, errors) = MatchTable.parse(MatchValue(match), extraFields: extra)
    for error in errors { fail(["match"] + error.path, error.message, line: error.line) }
    return predicate
  }
}
