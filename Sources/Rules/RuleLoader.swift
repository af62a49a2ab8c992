internal import Findings
internal import LuaHost
internal import Predicates

/// Reads one rule file: runs it, and checks every part of what it returns.
package struct RuleLoader {
  private let environment: RuleEnvironment
  private let watched: WatchedThread

  /// To be used on the thread that makes it; `end()` when done.
  package init(_ environment: RuleEnvironment) {
    self.environment = environment
    watched = WatchedThread()
  }

  package func end() { watched.end() }

  package enum Outcome: Sendable {
    case rule(Rule)
    /// Every fault of the file.
    case broken([RuleProblem])
  }

  package func load(_ file: RuleFile) -> Outcome {
    guard file.source.count <= RuleEnvironment.longestSource else {
      return .broken([
        RuleProblem(
          path: file.path,
          message: "the file has \(file.source.count) bytes; the longest a rule may have is 1 MiB")
      ])
    }
    do {
      let state = try environment.state(for: file, watched: watched)
      let result = try state.run(file.source, name: file.path)
      var reader = RuleReader(file: file)
      return reader.read(result)
    } catch {
      return .broken([Self.problem(error, in: file)])
    }
  }

  /// A Lua fault as a problem of the file: Lua's `path:line:` becomes the place.
  static func problem(_ fault: LuaFault, in file: RuleFile) -> RuleProblem {
    let (line, text) = split(fault.message, file: file)
    return RuleProblem(path: file.path, line: line, message: text)
  }

  static func split(_ message: String, file: RuleFile) -> (line: Int?, text: String) {
    // Lua shortens long paths from the front: `...les/root/usage.lua:12: …`
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    guard let found = message.range(ofText: name + ":"),
      let colon = message[found.upperBound...].firstIndex(of: ":"),
      let line = Int(message[found.upperBound..<colon])
    else { return (nil, message) }
    let before = message[..<found.lowerBound]
    guard before.allSatisfy({ !$0.isWhitespace }) else { return (nil, message) }
    let text = message[message.index(after: colon)...].drop { $0 == " " }
    return (line, String(text))
  }
}

extension String {
  /// The first occurrence of a text. `range(of:)` is Foundation's.
  fileprivate func range(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}

/// Turns what a rule file returned into a rule.
private struct RuleReader {
  static let keys = [
    "id", "title", "severity", "tags", "match", "where", "severity_for", "message", "examples",
    "description", "references", "fields",
  ]

  let file: RuleFile
  let lines: SourceLines
  var problems: [RuleProblem] = []

  init(file: RuleFile) {
    self.file = file
    lines = SourceLines(file.source)
  }

  private mutating func fail(_ path: [String], _ message: String, line: Int? = nil) {
    problems.append(
      RuleProblem(path: file.path, line: line ?? lines.line(of: path), message: message))
  }

  mutating func read(_ result: LuaTree) -> RuleLoader.Outcome {
    guard case .tagged("rule", let argument?, let line) = result else {
      fail([], "expected the file to return rule { … }, found \(result.found)")
      return .broken(problems)
    }
    guard case .table(let table) = argument else {
      fail([], "rule: expected a table, found \(argument.found)", line: line)
      return .broken(problems)
    }
    let rule = rule(table)
    if let rule, problems.isEmpty { return .rule(rule) }
    return .broken(problems.sorted { ($0.line ?? 0, $0.message) < ($1.line ?? 0, $1.message) })
  }

  private mutating func rule(_ table: LuaTree.LuaTable) -> Rule? {
    checkKeys(table)
    let id = text(table, "id", required: true)
    if let id, !Self.isIdentifier(id) {
      fail(["id"], "id: expected lower-case letters, digits, - _ and ., found \"\(id)\"")
    }
    let title = text(table, "title", required: true)
    let severity = severity(table)
    let extra = Set(texts(table, "fields").compactMap(FieldPath.init(dotted:)))
    let predicate = match(table, extra)
    let message = message(table, title: title ?? "", extra)
    let examples = examples(table)
    let hasWhere = function(table, "where")
    let hasSeverityFor = function(table, "severity_for")
    let tags = texts(table, "tags")
    let description = text(table, "description", required: false)
    let references = texts(table, "references")
    guard let id, let title, let severity, let message else { return nil }
    return Rule(
      id: id, title: title, severity: severity, tags: tags, description: description,
      references: references, predicate: predicate, message: message, hasWhere: hasWhere,
      hasSeverityFor: hasSeverityFor, examples: examples, file: file)
  }

  private static func isIdentifier(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 100
      && id.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
          || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ".")].contains($0)
      }
  }

  private mutating func checkKeys(_ table: LuaTree.LuaTable) {
    for (name, _) in table.members where !Self.keys.contains(name) {
      let nearest = NearestName.of(name, in: Self.keys).map { "; did you mean \($0)?" } ?? ""
      fail([name], "a rule has no key \"\(name)\"\(nearest)")
    }
    if !table.items.isEmpty {
      fail(["1"], "a rule has named keys only, found \(table.items[0].found)")
    }
    for key in table.strayKeys { fail([], "a rule has named keys only, found the key \(key)") }
  }

  private mutating func text(_ table: LuaTree.LuaTable, _ name: String, required: Bool) -> String? {
    switch table[name] {
    case .string(let text)? where !text.isEmpty: return text
    case nil:
      if required { fail([], "the rule has no \(name): expected \(name) = \"…\"") }
    case let other?: fail([name], "\(name): expected text, found \(other.found)")
    }
    return nil
  }

  private mutating func texts(_ table: LuaTree.LuaTable, _ name: String) -> [String] {
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

  private mutating func severity(_ table: LuaTree.LuaTable) -> Severity? {
    let names = Severity.allCases.map(\.name)
    let expected = "expected one of \(names.joined(separator: ", "))"
    switch table["severity"] {
    case .string(let name)?:
      if let severity = Severity(name: name) { return severity }
      let nearest = NearestName.of(name, in: names).map { "; did you mean \($0)?" } ?? ""
      fail(["severity"], "severity: \(expected), found \"\(name)\"\(nearest)")
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

  private mutating func message(
    _ table: LuaTree.LuaTable, title: String, _ extra: Set<FieldPath>
  ) -> Rule.Message? {
    do {
      switch table["message"] {
      case .function?: return .function
      case .string(let text)?:
        let template = try MessageTemplate(text)
        for field in template.fields {
          guard let unknown = EventSchema.check(field), !extra.contains(field) else { continue }
          let nearest = unknown.nearest.map { "; did you mean {\($0)}?" } ?? ""
          fail(["message"], "message: no CloudTrail event has the field \(unknown.path)\(nearest)")
        }
        return .template(template)
      case nil:
        let escaped = title.map { $0 == "{" ? "{{" : $0 == "}" ? "}}" : String($0) }.joined()
        return .template(try MessageTemplate(escaped))
      case let other?:
        fail(["message"], "message: expected text or a function of the event, found \(other.found)")
      }
    } catch {
      fail(["message"], "message: \(error.message)")
    }
    return nil
  }

  private mutating func examples(_ table: LuaTree.LuaTable) -> Rule.Examples {
    var examples = Rule.Examples()
    guard let value = table["examples"] else { return examples }
    guard case .table(let parts) = value, parts.items.isEmpty, parts.strayKeys.isEmpty else {
      fail(
        ["examples"], "examples: expected { fires = { … }, quiet = { … } }, found \(value.found)")
      return examples
    }
    for (name, list) in parts.members {
      switch name {
      case "fires": examples.fires = exampleList(list, name)
      case "quiet": examples.quiet = exampleList(list, name)
      default:
        let nearest =
          NearestName.of(name, in: ["fires", "quiet"]).map { "; did you mean \($0)?" } ?? ""
        fail(
          ["examples", name], "examples has no key \"\(name)\": expected fires and quiet\(nearest)")
      }
    }
    return examples
  }

  private mutating func exampleList(_ value: LuaTree, _ name: String) -> [Example] {
    guard case .table(let list) = value, list.members.isEmpty, list.strayKeys.isEmpty else {
      fail(
        ["examples", name],
        "examples.\(name): expected a list of events and file names, found \(value.found)")
      return []
    }
    return list.items.enumerated().compactMap { number, item in
      let path = ["examples", name, "\(number + 1)"]
      let line = lines.line(of: path)
      switch item {
      case .string(let file):
        return Example(name: file, line: line, content: .file(file))
      case .table:
        do throws(ExampleJSON.Fault) {
          let json = try ExampleJSON.encode(item)
          return Example(name: "\(name)[\(number + 1)]", line: line, content: .json(json))
        } catch {
          fail(path, "examples.\(name)[\(number + 1)]: \(error.message)")
        }
      default:
        fail(
          path,
          "examples.\(name)[\(number + 1)]: expected an event or a file name, found \(item.found)")
      }
      return nil
    }
  }
}

extension MatchValue {
  init(_ tree: LuaTree) {
    switch tree {
    case .string(let text): self = .string(text)
    case .integer(let value): self = .number(.integer(value))
    case .number(let value): self = .number(JSONNumber(value))
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
    case .tagged(let name, let argument, let line):
      self = .constructor(name: name, argument: argument.map(MatchValue.init), line: line)
    case .function: self = .unusable("function")
    case .null: self = .unusable("nil")
    case .other(let type): self = .unusable(type)
    }
  }
}
