internal import AWS
internal import Scripting

/// Keys inside `{`: parameters of a call, fields of events, options of a function, parts of a rule.
struct TableCompletion {
  let shell: ShellSession
  let site: CompletionSite
  let reader: ThingReader

  /// What the innermost table is.
  enum Owner {
    /// Parameters of an operation, at a path of names in them.
    case parameters(ServiceModel, AWS.Operation, [String])
    /// A match table, at a path of fields.
    case fields([String])
    case rule, control
    case client
    /// Options of a class of the stubs.
    case options(Stub)
    /// A list of names and aggregates.
    case aggregates
    case unknown
  }

  /// Nil when nothing is known of the table: then names can stand there.
  var items: [Suggestion]? {
    let given = site.keysGiven
    func keys(_ names: [(name: String, detail: String?)]) -> [Suggestion] {
      names.filter { !given.contains($0.name) }
        .map { Suggestion($0.name, detail: $0.detail, suffix: " = ") }
    }
    switch owner {
    case .unknown, .aggregates: return nil
    case .parameters(let model, let operation, let path):
      guard let input = operation.input,
        let member = Parameters.member(path, of: input, in: model),
        let shape = Parameters.structure(in: member, model)
      else { return [] }
      return keys(
        shape.members.map { part in
          let type = Parameters.type(part, model)
          return (part.name, shape.required.contains(part.name) ? "required \(type)" : type)
        })
    case .fields(let path):
      let knowledge = shell.knowledge
      return keys(
        knowledge.names(below: path).map { name in
          (name, knowledge.detail((path + [name]).joined(separator: ".")))
        })
    case .rule: return keys(Self.ruleKeys)
    case .control: return keys(Self.controlKeys)
    case .client: return keys(Self.clientKeys)
    case .options(let stub):
      return keys(
        stub.fields.map { ($0.name, $0.text.isEmpty ? $0.type : "\($0.type)  \($0.text)") })
    }
  }

  /// Walks out of the open tables to what was called.
  var owner: Owner {
    var path: [String] = []
    for bracket in site.open.reversed() {
      switch bracket.symbol {
      case "[": continue
      case "(":
        guard bracket.index > 0 else { return .unknown }
        return owner(callee: bracket.index, argument: bracket.commas, path)
      default:
        if let key = bracket.key {
          path.insert(contentsOf: key.split(separator: ".").map(String.init), at: 0)
          continue
        }
        guard bracket.index > 0 else { return .unknown }
        let previous = site.before[bracket.index - 1]
        // An item of a list, or the argument of what is inside of brackets.
        if previous.kind == .symbol, ["{", ",", ";", "("].contains(previous.text) { continue }
        if previous.kind == .name || previous.kind == .string
          || [")", "]", "}"].contains(previous.text)
        {
          return owner(callee: bracket.index, argument: 0, path)
        }
        return .unknown
      }
    }
    return .unknown
  }

  private func owner(callee end: Int, argument: Int, _ path: [String]) -> Owner {
    let name = site.before[end - 1]
    if name.kind == .name,
      site.before.indices.contains(end - 2) == false
        || ![".", ":"].contains(site.before[end - 2].text)
    {
      switch name.text {
      case "rule":
        return path.first == "match"
          ? .fields(Array(path.dropFirst())) : path.isEmpty ? .rule : .unknown
      case "control": return path.isEmpty ? .control : .unknown
      case "any_of", "all_of", "none_of": return constructor(end - 1, path)
      default: break
      }
    }
    switch reader.thing(endingBefore: end) {
    case .operation(let model, let operation, _): return .parameters(model, operation, path)
    case .client: return path.isEmpty ? .client : .unknown
    case .stub(let name):
      guard let stub = shell.stubs[name] else { return .unknown }
      if stub.lastName == "where" { return .fields(path) }
      if stub.lastName == "group_by" { return .aggregates }
      return path.isEmpty ? options(stub, argument) : .unknown
    default: return .unknown
    }
  }

  /// `{ eventName = any_of { … } }`: what is around the constructor.
  private func constructor(_ index: Int, _ path: [String]) -> Owner {
    let outer = site.open.filter { $0.index < index }
    guard outer.last?.symbol == "{" else { return .unknown }
    var tokens = Array(site.before[...index])
    tokens.removeLast()
    return TableCompletion(
      shell: shell, site: CompletionSite(tokens: tokens, partial: "", start: 0), reader: reader
    ).owner.deeper(path)
  }

  /// The class of the parameter that the table is for.
  private func options(_ stub: Stub, _ argument: Int) -> Owner {
    let wanted = stub.parameters.indices.contains(argument) ? stub.parameters[argument] : nil
    let candidates = [wanted].compactMap { $0 } + stub.parameters
    for parameter in candidates {
      for type in parameter.type.split(separator: "|") {
        let name = type.trimmed(of: "?")
        if let known = shell.stubs[name], known.kind == .type, !known.fields.isEmpty,
          name != StubClass.event
        {
          return .options(known)
        }
      }
    }
    return .unknown
  }

  static let ruleKeys: [(name: String, detail: String?)] = [
    ("id", "required string"), ("title", "required string"),
    ("severity", "info | low | medium | high | critical"), ("tags", "list of strings"),
    ("description", "string"), ("references", "list of strings"),
    ("match", "fields that an event has to have"),
    ("where", "function(event), asked of events that match"),
    ("severity_for", "function(event) that gives a severity"),
    ("message", "template, or function(event)"), ("examples", "fires and quiet events"),
    ("reference", "boolean: only there to compare with"),
  ]

  private static let controlKeys: [(name: String, detail: String?)] = [
    "id", "title", "profile", "description", "rationale", "impact", "default_value", "references",
    "frameworks", "permissions", "parameters", "test", "implement", "backout",
  ].map { ($0, nil) }

  private static let clientKeys: [(name: String, detail: String?)] = [
    ("region", "string"), ("profile", "string"), ("role", "ARN of a role to assume"),
    ("external_id", "string"), ("session_name", "string"), ("duration_seconds", "900 to 43200"),
    ("endpoint_url", "string"),
  ]
}

extension TableCompletion.Owner {
  fileprivate func deeper(_ path: [String]) -> Self {
    if case .fields(let outer) = self { .fields(outer + path) } else { self }
  }
}

extension Substring {
  fileprivate func trimmed(of character: Character) -> String {
    var text = self
    while text.last == character { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
