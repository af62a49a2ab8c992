internal import Values

/// Turns the JSON of a rule set into rules, every name into a place in the scope.
struct RuleCompiler {
  /// Parameters first; then what conditions assign. A name has one place, wherever it is assigned: rules that share
  /// one are never evaluated inside each other.
  private(set) var places: [String: Int] = [:]

  mutating func parameters(_ json: JSON?) throws(ModelError) -> [RuleParameter] {
    var parameters: [RuleParameter] = []
    for (name, spec) in json.members {
      let type = spec["type"]?.string?.lowercased() ?? ""
      guard let kind = RuleParameter.Kind(rawValue: type) else {
        throw Self.fault("parameter \(name): expected string, boolean or stringArray", type)
      }
      places[name] = parameters.count
      parameters.append(
        RuleParameter(
          name: name, kind: kind, builtIn: spec["builtIn"]?.string,
          isRequired: spec["required"]?.boolean ?? false,
          initial: spec["default"].map { RuleParameter.value($0) } ?? .none))
    }
    return parameters
  }

  mutating func rules(_ json: JSON?) throws(ModelError) -> [EndpointRule] {
    var rules: [EndpointRule] = []
    for rule in json.elements { rules.append(try self.rule(rule)) }
    return rules
  }

  private mutating func rule(_ json: JSON) throws(ModelError) -> EndpointRule {
    var conditions: [RuleCondition] = []
    for condition in json["conditions"].elements {
      let expression = try call(condition)
      conditions.append(
        RuleCondition(expression: expression, place: condition["assign"]?.string.map { place($0) }))
    }
    switch json["type"]?.string {
    case "tree"?:
      return EndpointRule(conditions: conditions, outcome: .tree(try rules(json["rules"])))
    case "error"?:
      return EndpointRule(conditions: conditions, outcome: .error(try expression(json["error"])))
    case "endpoint"?:
      return EndpointRule(
        conditions: conditions, outcome: .endpoint(try endpoint(json["endpoint"])))
    case let type:
      throw Self.fault("rule: expected type tree, endpoint or error", type ?? "none")
    }
  }

  private mutating func place(_ name: String) -> Int {
    if let place = places[name] { return place }
    defer { places[name] = places.count }
    return places.count
  }

  private func endpoint(_ json: JSON?) throws(ModelError) -> EndpointTemplate {
    var headers: [(String, [RuleExpression])] = []
    for (name, values) in (json?["headers"]).members {
      var expressions: [RuleExpression] = []
      for value in values.elements { expressions.append(try expression(value)) }
      headers.append((name, expressions))
    }
    return EndpointTemplate(
      url: try expression(json?["url"]),
      properties: try json?["properties"].map { json throws(ModelError) in try property(json) }
        ?? .members([]), headers: headers)
  }

  private func property(_ json: JSON) throws(ModelError) -> PropertyTemplate {
    switch json.kind {
    case .array:
      var items: [PropertyTemplate] = []
      for item in json.elements { items.append(try property(item)) }
      return .list(items)
    case .object:
      var members: [(String, PropertyTemplate)] = []
      for (name, value) in json.members { members.append((name, try property(value))) }
      return .members(members)
    case .string: return .text(try expression(json))
    default: return .constant(Value(json))
    }
  }

  // ---- expressions -----------------------------------------------------------------------------
  private func expression(_ json: JSON?) throws(ModelError) -> RuleExpression {
    switch json?.kind {
    case .string?: return try template(json?.string ?? "")
    case .boolean?: return .constant(.boolean(json?.boolean ?? false))
    case .integer?: return .constant(.integer(Int(json?.integer ?? 0)))
    case .object?:
      if let name = json?["ref"]?.string { return try variable(name) }
      if let json, json["fn"] != nil { return try call(json) }
      fallthrough
    default:
      throw Self.fault(
        "expression: expected a text, a flag, a number, \"ref\" or \"fn\"", "another")
    }
  }

  private func variable(_ name: String) throws(ModelError) -> RuleExpression {
    guard let place = places[name] else {
      throw Self.fault("expected a parameter or a name that was assigned before", name)
    }
    return .variable(place)
  }

  /// `{Region}`, `{url#authority}`; two braces stand for one.
  private func template(_ text: String) throws(ModelError) -> RuleExpression {
    var parts: [RuleTemplate.Part] = []
    var literal = ""
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if character == "{" || character == "}", rest.first == character {
        literal.append(rest.removeFirst())
      } else if character == "{", let end = rest.firstIndex(of: "}") {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        parts.append(.expression(try placeholder(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      } else {
        literal.append(character)
      }
    }
    if parts.isEmpty { return .constant(.string(literal)) }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    return .template(RuleTemplate(parts: parts))
  }

  private func placeholder(_ text: Substring) throws(ModelError) -> RuleExpression {
    let names = text.split(separator: "#", omittingEmptySubsequences: false)
    let inner = try variable(String(names.first ?? ""))
    guard names.count > 1 else { return inner }
    return .attribute(inner, try path(names.dropFirst().joined(separator: ".")))
  }

  /// `resourceId[0]`, `[1]`, `authority`
  private func path(_ text: String) throws(ModelError) -> [RuleAttribute] {
    var path: [RuleAttribute] = []
    for part in text.split(separator: ".") {
      let name = part.prefix { $0 != "[" }
      if !name.isEmpty {
        guard let known = RuleAttribute.Name(rawValue: String(name)) else {
          throw Self.fault("getAttr: expected an attribute of a partition, a URL or an ARN", text)
        }
        path.append(.name(known))
      }
      let index = part[name.endIndex...]
      guard !index.isEmpty else { continue }
      guard index.hasSuffix("]"), let number = UInt16(index.dropFirst().dropLast()) else {
        throw Self.fault("getAttr: expected an index in brackets", text)
      }
      path.append(.index(Int(number)))
    }
    return path
  }

  private func call(_ json: JSON) throws(ModelError) -> RuleExpression {
    let name = json["fn"]?.string ?? ""
    var arguments: [RuleExpression] = []
    for argument in json["argv"].elements {
      arguments.append(try expression(argument))
    }
    guard let call = try Self.function(name, arguments, path: path) else {
      throw Self.fault("function: expected a known one with its arguments", name)
    }
    return call
  }

  /// Nil when there is no such function of that many arguments.
  private static func function(
    _ name: String, _ arguments: [RuleExpression],
    path: (String) throws(ModelError) -> [RuleAttribute]
  ) throws(ModelError) -> RuleExpression? {
    if name == "coalesce" { return .coalesce(arguments) }
    switch (name, arguments.count) {
    case ("isSet", 1): return .isSet(arguments[0])
    case ("not", 1): return .not(arguments[0])
    case ("getAttr", 2):
      guard case .constant(.string(let text)) = arguments[1] else { return nil }
      return .attribute(arguments[0], try path(text))
    case ("stringEquals", 2): return .stringEquals(arguments[0], arguments[1])
    case ("booleanEquals", 2): return .booleanEquals(arguments[0], arguments[1])
    case ("isValidHostLabel", 2):
      return .isValidHostLabel(arguments[0], allowingDots: arguments[1])
    case ("aws.isVirtualHostableS3Bucket", 2):
      return .isVirtualHostableBucket(arguments[0], allowingDots: arguments[1])
    case ("uriEncode", 1): return .uriEncode(arguments[0])
    case ("parseURL", 1): return .parseURL(arguments[0])
    case ("aws.parseArn", 1): return .parseARN(arguments[0])
    case ("aws.partition", 1): return .partition(arguments[0])
    case ("ite", 3): return .ifThenElse(arguments[0], arguments[1], arguments[2])
    case ("substring", 4):
      guard case .constant(.integer(let start)) = arguments[1], start >= 0,
        case .constant(.integer(let end)) = arguments[2],
        case .constant(.boolean(let reverse)) = arguments[3]
      else { return nil }
      return .substring(arguments[0], start..<max(start, end), reverse: reverse)
    case ("split", 3):
      guard case .constant(.string(let delimiter)) = arguments[1], !delimiter.isEmpty,
        case .constant(.integer(let limit)) = arguments[2]
      else { return nil }
      return .split(arguments[0], delimiter: delimiter, limit: limit)
    default: return nil
    }
  }

  private static func fault(_ expected: String, _ found: String) -> ModelError {
    ModelError(message: "endpoint rules: \(expected), found \"\(found)\"")
  }
}

extension JSON? {
  /// None when there is no value.
  var elements: [JSON] { map { Array($0.elements) } ?? [] }
  var members: [(name: String, value: JSON)] { map { Array($0.members) } ?? [] }
}
