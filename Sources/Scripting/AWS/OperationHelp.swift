package import AWS

extension Operation.Access {
  /// What a list says of an operation that needs leave; nil for reads.
  package var note: String? {
    switch self {
    case .read: nil
    case .secret: "gives access"
    case .write: "changes the account"
    }
  }
}

/// What an operation takes and gives, from its model: for `help` and for errors.
struct OperationHelp {
  private static let deepest = 2

  let model: ServiceModel
  /// Nil where only types are asked for.
  let operation: Operation?
  /// `aws.cloudtrail.lookup_events`
  let path: String

  var text: String {
    guard let operation else { return path }
    var lines = ["\(path){ … }    \(operation.name), \(effect(operation))"]
    if let pagination = operation.pagination {
      let lists = pagination.resultKeys.joined(separator: ", ")
      lines.append("\(path):pages{ … }    a loop over its pages")
      lines.append("\(path):items{ … }    a loop over \(lists.isEmpty ? "what they hold" : lists)")
    }
    lines += ["", "Parameters (* required):"]
    lines += list(operation.input, isInput: true)
    lines += ["", "Gives:"]
    lines += list(operation.output, isInput: false)
    let errors = operation.errors.map { model.shape($0) }.map { $0.traits.errorCode ?? $0.name }
    if !errors.isEmpty { lines += ["", "Errors: " + errors.sorted().joined(separator: ", ")] }
    return lines.joined(separator: "\n")
  }

  private func effect(_ operation: Operation) -> String {
    guard operation.isReviewed else { return "not reviewed: counts as a write" }
    switch operation.access {
    case .read: return "reads only"
    case .secret: return "reads only; its answer gives access"
    case .write: return "changes the account"
    }
  }

  private func list(_ member: Member?, isInput: Bool) -> [String] {
    guard let member else { return ["  nothing"] }
    let shape = model.shape(member)
    guard !shape.members.isEmpty else { return ["  nothing"] }
    return members(of: shape, depth: 0, isInput: isInput, inside: [])
  }

  private func members(
    of shape: Shape, depth: Int, isInput: Bool, inside: Set<String>
  ) -> [String] {
    guard depth <= Self.deepest, !inside.contains(shape.name) else { return [] }
    let indent = String(repeating: "  ", count: depth + 1)
    return shape.members.flatMap { member -> [String] in
      let isRequired = isInput && shape.required.contains(member.name)
      let mark = isRequired ? "*" : ""
      let line = "\(indent)\(member.name)\(mark)  \(type(member))"
      guard let inner = structure(in: member) else { return [line] }
      return [line]
        + members(
          of: inner, depth: depth + 1, isInput: isInput, inside: inside.union([shape.name]))
    }
  }

  /// The members of the structure that a member is or holds, a line each.
  func members(of member: Member, isInput: Bool) -> [String] {
    guard let shape = structure(in: member) else { return [] }
    return members(of: shape, depth: 0, isInput: isInput, inside: [])
  }

  /// The structure that a member is or holds.
  private func structure(in member: Member) -> Shape? {
    let shape = model.shape(member)
    switch shape.kind {
    case .structure: return shape
    case .list: return shape.element.flatMap(structure)
    case .map: return shape.value.flatMap(structure)
    default: return nil
    }
  }

  /// `string`, `list of string`, `"a" | "b"`
  func type(_ member: Member) -> String {
    let shape = model.shape(member)
    switch shape.kind {
    case .structure: return shape.traits.document ? "any" : shape.traits.union ? "one of" : "table"
    case .list: return "list of " + (shape.element.map(type) ?? "any")
    case .map: return "table of " + (shape.value.map(type) ?? "any") + " by name"
    case .string, .character:
      guard !shape.choices.isEmpty, shape.choices.count <= 12 else { return "string" }
      return shape.choices.map { "\"\($0)\"" }.joined(separator: " | ")
    case .blob: return "bytes"
    case .boolean: return "boolean"
    case .timestamp: return "time"
    case .integer, .long, .bigInteger: return "integer"
    case .float, .double, .bigDecimal: return "number"
    }
  }
}
