package import AWS

/// Names of services as Lua has them.
package enum ServiceNames {
  package static func lua(_ name: String) -> String { ServiceName.lua(name) }

  /// The model of a service by its Lua name; nil when there is none.
  package static func model(_ name: String, in catalog: ServiceCatalog) -> ServiceModel? {
    let api = ServiceName.api(name)
    guard catalog.names.contains(api) else { return nil }
    do throws(ModelError) {
      return try catalog.service(api)
    } catch {
      return nil  // a call says why
    }
  }

  /// Names of a service's operations in Lua with those of the API, sorted.
  package static func operations(_ model: ServiceModel) -> [(lua: String, api: String)] {
    model.operationNames.all
  }
}

/// What there is to say about a service, an operation or a parameter.
package enum ServiceHelp {
  /// - Parameter path: the operation's name, in Lua or of the API, and names of parameters.
  /// - Returns: nil when there is no such operation or parameter.
  package static func text(_ model: ServiceModel, _ path: [String]) -> String? {
    guard let name = path.first else {
      return ServiceHandle(model: model, choices: ClientChoices()).list
    }
    let names = model.operationNames
    let api = names.api(name) ?? name
    guard let operation = model.operations[api], let lua = names.lua(api) else { return nil }
    let handle = OperationHandle(
      model: model, operation: operation, luaName: lua, choices: ClientChoices())
    if path.count == 1 { return handle.text }
    return parameter(model, operation, Array(path.dropFirst()), of: handle.path)
  }

  private static func parameter(
    _ model: ServiceModel, _ operation: Operation, _ path: [String], of operationPath: String
  ) -> String? {
    let help = OperationHelp(model: model, operation: operation, path: operationPath)
    for (root, kind) in [(operation.input, "parameter"), (operation.output, "result")] {
      guard let root, let found = Parameters.member(path, of: root, in: model) else { continue }
      var lines = [
        "\(operationPath) \(path.joined(separator: ".")): a \(kind), \(help.type(found))"
      ]
      let choices = model.shape(found).choices
      if choices.count > 12 { lines.append("  one of " + choices.joined(separator: ", ")) }
      lines += help.members(of: found, isInput: kind == "parameter")
      return lines.joined(separator: "\n")
    }
    return nil
  }
}

/// Walks the shapes of parameters.
package enum Parameters {
  /// The member at a path of names; lists and maps on the way are entered.
  package static func member(
    _ path: [String], of root: Member, in model: ServiceModel
  ) -> Member? {
    var current = root
    for name in path {
      guard let shape = structure(in: current, model), let next = shape.member(name) else {
        return nil
      }
      current = next
    }
    return current
  }

  /// The structure that a member is, or holds.
  package static func structure(in member: Member, _ model: ServiceModel) -> Shape? {
    let shape = model.shape(member)
    switch shape.kind {
    case .structure: return shape
    case .list: return shape.element.flatMap { structure(in: $0, model) }
    case .map: return shape.value.flatMap { structure(in: $0, model) }
    default: return nil
    }
  }

  /// `string`, `list of string`, …
  package static func type(_ member: Member, _ model: ServiceModel) -> String {
    OperationHelp(model: model, operation: nil, path: "").type(member)
  }

  /// The texts that a member, or the items of a list, can be.
  package static func choices(_ member: Member, _ model: ServiceModel) -> [String] {
    let shape = model.shape(member)
    if shape.kind == .list, let element = shape.element { return choices(element, model) }
    return shape.choices
  }
}
