package import Values

/// A parameter of a rule set.
package struct RuleParameter: Sendable {
  package enum Kind: String, Sendable {
    case string, boolean
    case strings = "stringarray"
  }

  package let name: String
  package let kind: Kind
  /// Where a client takes it from: `AWS::Region`.
  package let builtIn: String?
  let isRequired: Bool
  let initial: RuleValue

  static func value(_ json: JSON) -> RuleValue {
    switch json.kind {
    case .boolean: .boolean(json.boolean ?? false)
    case .string: .string(json.string ?? "")
    case .array: .list(json.elements.compactMap(\.string))
    default: .none
    }
  }

  /// - Throws: when the value has another type.
  func value(_ given: Value?) throws(EndpointError) -> RuleValue {
    switch (kind, given) {
    case (_, nil), (_, .null?):
      guard initial.isSet || !isRequired else {
        throw EndpointError(.parameter, "endpoint parameter \(name) is required")
      }
      return initial
    case (.string, .string(let text)?): return .string(text)
    case (.boolean, .boolean(let flag)?): return .boolean(flag)
    case (.strings, .list(let items)?):
      let texts = items.compactMap(\.string)
      guard texts.count == items.count else { break }
      return .list(texts)
    default: break
    }
    throw EndpointError(
      .parameter, "endpoint parameter \(name): expected \(kind), found a value of another type")
  }
}

struct RuleCondition: Sendable {
  let expression: RuleExpression
  /// Where its value is put.
  let place: Int?
}

struct EndpointRule: Sendable {
  enum Outcome: Sendable {
    case tree([EndpointRule])
    case endpoint(EndpointTemplate)
    case error(RuleExpression)
  }

  let conditions: [RuleCondition]
  let outcome: Outcome
}

/// The endpoint rule set of a service, version 1.0 or 1.1, compiled once. Source: Smithy 2.0, "Endpoint rules".
package struct EndpointRules: Sendable {
  package let parameters: [RuleParameter]
  private let rules: [EndpointRule]
  private let partitions: Partitions
  /// Parameters and assigned names.
  private let places: Int

  /// - Throws: when the rule set holds something that is not known here.
  package init(rules json: JSON, partitions: Partitions) throws(ModelError) {
    let version = json["version"]?.string ?? ""
    guard version == "1.0" || version == "1.1" else {
      throw ModelError(message: "endpoint rules: expected version 1.0 or 1.1, found \"\(version)\"")
    }
    var compiler = RuleCompiler()
    parameters = try compiler.parameters(json["parameters"])
    rules = try compiler.rules(json["rules"])
    places = compiler.places.count
    self.partitions = partitions
  }

  /// The endpoint that the first matching rule gives. Parameters that the rule set does not know are passed over.
  package func resolve(_ given: Members) throws(EndpointError) -> Endpoint {
    var scope = RuleScope(values: [], partitions: partitions)
    scope.values.reserveCapacity(places)
    for parameter in parameters { scope.values.append(try parameter.value(given[parameter.name])) }
    for _ in parameters.count..<places { scope.values.append(.none) }
    if let endpoint = try Self.first(of: rules, &scope) { return endpoint }
    throw EndpointError(.rule, "no endpoint rule matches the parameters")
  }

  private static func first(
    of rules: [EndpointRule], _ scope: inout RuleScope
  ) throws(EndpointError) -> Endpoint? {
    for rule in rules where holds(rule.conditions, &scope) {
      switch rule.outcome {
      case .tree(let rules):
        if let endpoint = try first(of: rules, &scope) { return endpoint }
      case .endpoint(let template): return template.endpoint(in: scope)
      case .error(let message):
        throw EndpointError(.rule, message.value(in: scope).string ?? "")
      }
    }
    return nil
  }

  private static func holds(_ conditions: [RuleCondition], _ scope: inout RuleScope) -> Bool {
    for condition in conditions {
      let value = condition.expression.value(in: scope)
      if let place = condition.place { scope.values[place] = value }
      guard value.holds else { return false }
    }
    return true
  }
}
