internal import AWS
internal import Scripting

/// What follows a dot or a colon.
struct MemberCompletion {
  let shell: ShellSession

  func items(of thing: Thing, isMethod: Bool) -> [Suggestion] {
    switch thing {
    case .unknown: return []
    case .value(let path): return members(of: path)
    case .text: return isMethod ? stubItems("string") : []
    case .client:
      return shell.script.clients.catalog.names.map { Suggestion(ServiceNames.lua($0)) }
        + [Suggestion("load_model", suffix: "(")]
    case .service(let model): return operations(model)
    case .operation(_, let operation, _):
      guard isMethod, operation.pagination != nil else { return [] }
      return [
        Suggestion("items", detail: "a loop over all items of all pages", suffix: "{"),
        Suggestion("pages", detail: "a loop over the pages", suffix: "{"),
      ]
    case .answer(let model, let member):
      guard let shape = Parameters.structure(in: member, model) else { return [] }
      return shape.members.map { Suggestion($0.name, detail: Parameters.type($0, model)) }
    case .event(let path):
      if isMethod { return stubItems(StubClass.event, isMethod: true) }
      let knowledge = shell.knowledge
      return knowledge.names(below: path).map { name in
        Suggestion(name, detail: knowledge.detail((path + [name]).joined(separator: ".")))
      }
    case .stub(let name): return stubItems(name, isMethod: isMethod)
    case .object(let name): return stubItems(name, isMethod: isMethod)
    }
  }

  private func operations(_ model: ServiceModel) -> [Suggestion] {
    ServiceNames.operations(model).map { name, api in
      Suggestion(name, detail: model.operations[api]?.access.note, suffix: "{")
    }
  }

  private func members(of path: [String]) -> [Suggestion] {
    let prefix = path.joined(separator: ".") + "."
    return shell.peek.members(of: path).map { name, type in
      Suggestion(
        name, detail: shell.stubs[prefix + name]?.summary ?? type,
        suffix: type == "function" ? "(" : "")
    }
  }

  /// Members that the stubs give to a type; methods after a colon, the rest after a dot.
  private func stubItems(_ type: String, isMethod: Bool? = nil) -> [Suggestion] {
    var items = shell.stubs.members(of: type).filter { stub in
      isMethod.map { stub.name.hasPrefix(type + ":") == $0 } ?? true
    }.map { stub in
      Suggestion(
        stub.lastName, detail: stub.summary.isEmpty ? nil : stub.summary,
        suffix: stub.kind == .function ? "(" : "")
    }
    if isMethod != true {
      items += (shell.stubs[type]?.fields ?? []).map { Suggestion($0.name, detail: $0.type) }
    }
    return items
  }
}
