internal import Predicates
internal import Values

/// Reads Sigma rules for CloudTrail, one or several in a file, as rules of ours (docs/sigma.md).
///
/// What a rule says that cannot be meant exactly is a problem of the file, never left out.
/// Source: Sigma specification 2.1.0, "Sigma Rules Specification" and "Sigma Modifiers".
struct SigmaReader {
  let file: RuleFile
  private var problems: [RuleProblem] = []

  init(file: RuleFile) { self.file = file }

  mutating func read() -> RuleLoader.Outcome {
    let documents: [YAMLNode]
    do throws(YAMLError) { documents = try YAMLReader.documents(file.source) } catch {
      return .broken([RuleProblem(path: file.path, line: error.line, message: error.message)])
    }
    if documents.isEmpty {
      return .broken([
        RuleProblem(path: file.path, message: "expected a Sigma rule, found an empty file")
      ])
    }
    var rules: [Rule] = []
    for document in documents {
      if let rule = rule(document, isOnly: documents.count == 1) { rules.append(rule) }
    }
    return problems.isEmpty ? .rules(rules) : .broken(problems)
  }

  private mutating func fail(_ message: String, _ line: Int) {
    problems.append(RuleProblem(path: file.path, line: line, message: message))
  }

  // ---- a rule ----------------------------------------------------------------------------------
  private mutating func rule(_ document: YAMLNode, isOnly: Bool) -> Rule? {
    guard case .members = document.content else {
      fail("expected a Sigma rule, a mapping, found \(document.found)", document.line)
      return nil
    }
    for (key, what) in [
      ("correlation", "correlations"), ("filter", "filters"), ("action", "actions"),
    ]
    where document[key] != nil {
      fail("\(what) of Sigma are not taken: a rule here is about one event", line(document, key))
      return nil
    }
    let before = problems.count
    checkSource(document)
    let title = text(document, "title") ?? ""
    if title.isEmpty { fail("expected a title", document.line) }
    let id = identifier(document, isOnly: isOnly)
    let severity = severity(document)
    guard let detection = document["detection"] else {
      fail("expected a detection", document.line)
      return nil
    }
    var predicate = Predicate.constant(false)
    do throws(SigmaFault) {
      predicate = try SigmaDetection(detection).predicate().simplified
    } catch {
      fail(error.message, error.line)
    }
    guard problems.count == before else { return nil }
    return Rule(
      id: id, title: title, severity: severity, tags: texts(document, "tags"),
      description: text(document, "description"), references: texts(document, "references"),
      predicate: predicate, message: .template(MessageTemplate(literal: title)), hasWhere: false,
      hasSeverityFor: false, examples: Rule.Examples(), isReference: false, file: file)
  }

  /// Sigma's own id, or the name of the file.
  private mutating func identifier(_ document: YAMLNode, isOnly: Bool) -> String {
    if let id = text(document, "id") {
      if !Identifier.isValid(id) {
        fail("id: expected \(Identifier.words), found \"\(id)\"", line(document, "id"))
      }
      return id
    }
    guard isOnly else {
      fail("expected an id: the file has several rules", document.line)
      return ""
    }
    let name = file.path.split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return Identifier.like(String(stem))
  }

  private mutating func severity(_ document: YAMLNode) -> Severity {
    guard let level = text(document, "level") else { return .medium }
    if level == "informational" { return .info }
    if let severity = Severity(name: level), level != "info" { return severity }
    let names = ["informational", "low", "medium", "high", "critical"]
    let hint = NearestName.hint(for: level, in: names)
    fail(
      "level: expected one of \(names.joined(separator: ", ")), found \"\(level)\"\(hint)",
      line(document, "level"))
    return .medium
  }

  /// Rules about other logs are no rules for CloudTrail's events.
  private mutating func checkSource(_ document: YAMLNode) {
    guard let source = document["logsource"] else {
      return fail("expected a logsource: product aws, service cloudtrail", document.line)
    }
    var said: [String] = []
    for (key, wanted) in [("product", "aws"), ("service", "cloudtrail")] {
      guard let found = source[key] else { continue }
      let text = found.text ?? found.found
      said.append(text)
      if text != wanted {
        fail(
          "logsource: expected product aws, service cloudtrail, found \(key) \(text)", found.line)
      }
    }
    if said.isEmpty {
      fail("logsource: expected product aws, service cloudtrail, found neither", source.line)
    }
  }

  // ---- parts -----------------------------------------------------------------------------------
  private mutating func text(_ document: YAMLNode, _ key: String) -> String? {
    guard let node = document[key] else { return nil }
    switch node.content {
    case .text(let text): return text.trimmed
    case .null: return nil
    case .integer(let number): return "\(number)"
    default:
      fail("\(key): expected a text, found \(node.found)", node.line)
      return nil
    }
  }

  private mutating func texts(_ document: YAMLNode, _ key: String) -> [String] {
    guard let node = document[key] else { return [] }
    switch node.content {
    case .null: return []
    case .text(let text): return [text]
    case .list(let items):
      var texts: [String] = []
      for item in items {
        switch item.content {
        case .text(let text): texts.append(text)
        case .integer, .double, .boolean:
          texts.append(item.found.replacing("the number ", with: ""))
        default: fail("\(key): expected texts, found \(item.found)", item.line)
        }
      }
      return texts
    default:
      fail("\(key): expected a list of texts, found \(node.found)", node.line)
      return []
    }
  }

  private func line(_ document: YAMLNode, _ key: String) -> Int {
    guard case .members(let members) = document.content else { return document.line }
    return members.first { $0.name == key }?.line ?? document.line
  }
}

/// What of a Sigma rule cannot be taken.
struct SigmaFault: Error {
  var message: String
  var line: Int

  init(_ message: String, _ line: Int) {
    self.message = message
    self.line = line
  }
}

extension String {
  fileprivate var trimmed: String {
    let spaces: Set<Character> = [" ", "\n", "\t", "\r", "\r\n"]
    var rest = self[...]
    while let last = rest.last, spaces.contains(last) { rest.removeLast() }
    while let first = rest.first, spaces.contains(first) { rest.removeFirst() }
    return String(rest)
  }
}
