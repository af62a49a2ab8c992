internal import Predicates
internal import Values

/// The searches of a rule and how its condition joins them.
struct SigmaDetection {
  private let node: YAMLNode

  init(_ node: YAMLNode) { self.node = node }

  func predicate() throws(SigmaFault) -> Predicate {
    guard case .members(let members) = node.content else {
      throw SigmaFault("detection: expected a mapping, found \(node.found)", node.line)
    }
    var searches: [String: Predicate] = [:]
    var conditions: [YAMLNode] = []
    for member in members {
      switch member.name {
      case "condition":
        if case .list(let items) = member.value.content {
          conditions = items
        } else {
          conditions = [member.value]
        }
      case "timeframe":
        throw SigmaFault(
          "detection: a timeframe is about several events; a rule here is about one", member.line)
      default: searches[member.name] = try search(member.value, member.line)
      }
    }
    guard !conditions.isEmpty else {
      throw SigmaFault("detection: expected a condition", node.line)
    }
    var alternatives: [Predicate] = []
    for condition in conditions {
      guard let text = condition.text else {
        throw SigmaFault("condition: expected a text, found \(condition.found)", condition.line)
      }
      var parser = SigmaCondition(text, searches, condition.line)
      alternatives.append(try parser.predicate())
    }
    return .any(alternatives)
  }

  /// A mapping: all of it. A list: any of it; texts in a list are words of the event.
  private func search(_ node: YAMLNode, _ line: Int) throws(SigmaFault) -> Predicate {
    switch node.content {
    case .members(let members):
      if members.isEmpty { throw SigmaFault("the search is empty", line) }
      var parts: [Predicate] = []
      for member in members {
        parts.append(try SigmaField(member).predicate())
      }
      return .all(parts)
    case .list(let items):
      if items.isEmpty { throw SigmaFault("the search is empty", line) }
      var parts: [Predicate] = []
      for item in items {
        if case .members = item.content {
          parts.append(try search(item, item.line))
        } else {
          parts.append(try SigmaValue.keyword(item))
        }
      }
      return .any(parts)
    default: return try SigmaValue.keyword(node)
    }
  }
}

/// One field of a search: its name, its modifiers, its values.
struct SigmaField {
  private let member: YAMLNode.Member
  private static let known = [
    "contains", "startswith", "endswith", "all", "re", "i", "m", "s", "cidr", "exists", "fieldref",
    "lt", "lte", "gt", "gte", "cased", "neq",
  ]
  /// What the specification has besides, and why it is not taken.
  private static let refused: Set<String> = [
    "base64", "base64offset", "wide", "utf16", "utf16le", "utf16be", "windash", "expand", "minute",
    "hour", "day", "week", "month", "year", "nocase",
  ]

  init(_ member: YAMLNode.Member) { self.member = member }

  func predicate() throws(SigmaFault) -> Predicate {
    var modifiers = member.name.split(separator: "|", omittingEmptySubsequences: false)
      .map(String.init)
    let name = modifiers.removeFirst()
    for modifier in modifiers where !Self.known.contains(modifier) {
      if Self.refused.contains(modifier) {
        throw SigmaFault("\(name): the modifier \(modifier) is not taken", member.line)
      }
      let hint = NearestName.hint(for: modifier, in: Self.known)
      throw SigmaFault("\(name): there is no modifier \"\(modifier)\"\(hint)", member.line)
    }
    if Set(modifiers).count < modifiers.count {
      throw SigmaFault("\(name): a modifier is given twice", member.line)
    }
    var values = [member.value]
    if case .list(let items) = member.value.content { values = items }
    if values.isEmpty { throw SigmaFault("\(name): the list is empty", member.line) }
    let needsAll = modifiers.contains("all")
    let differs = modifiers.contains("neq")
    modifiers.removeAll { $0 == "all" || $0 == "neq" }
    if needsAll, values.count < 2 {
      throw SigmaFault("\(name): all wants a list of at least two values", member.line)
    }
    if name.isEmpty {
      guard modifiers.isEmpty, !differs else {
        throw SigmaFault("words of the event take no modifier but all", member.line)
      }
      let parts = try values.map { (value) throws(SigmaFault) in try SigmaValue.keyword(value) }
      return needsAll ? .all(parts) : .any(parts)
    }
    guard let field = FieldPath(dotted: name) else {
      throw SigmaFault("\"\(name)\" is no field: expected names with dots between", member.line)
    }
    let parts = try values.map { (value) throws(SigmaFault) in
      try SigmaValue(field, value, modifiers).predicate()
    }
    let joined: Predicate = needsAll ? .all(parts) : .any(parts)
    return differs ? .not(joined) : joined
  }
}
