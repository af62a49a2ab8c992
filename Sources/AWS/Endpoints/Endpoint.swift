/// Where a request goes, as a rule set says it.
package struct Endpoint: Sendable {
  /// `https://cloudtrail.eu-west-1.amazonaws.com`, maybe with a path.
  package var url: String
  /// `authSchemes`, `backend`.
  package var properties: Value
  package var headers: [(name: String, values: [String])]
}

/// Why there is no endpoint.
package struct EndpointError: Error, Sendable, CustomStringConvertible {
  package enum Cause: Sendable, Equatable {
    /// The rule set says so.
    case rule
    /// A parameter of the rule set is missing or has another type.
    case parameter
    case noRegion
    case badRegion
    case badURL
    /// The service wants a kind of signature that is not made here.
    case unsupportedSignature
  }

  package let cause: Cause
  package let message: String
  package var description: String { message }

  init(_ cause: Cause, _ message: String) {
    self.cause = cause
    self.message = message
  }
}

/// What an endpoint rule gives, with its texts yet to be filled in.
struct EndpointTemplate: Sendable {
  let url: RuleExpression
  let properties: PropertyTemplate
  let headers: [(String, [RuleExpression])]

  func endpoint(in scope: RuleScope) -> Endpoint {
    Endpoint(
      url: url.value(in: scope).string ?? "", properties: properties.value(in: scope),
      headers: headers.map { name, values in
        (name, values.compactMap { $0.value(in: scope).string })
      })
  }
}

indirect enum PropertyTemplate: Sendable {
  case constant(Value)
  case text(RuleExpression)
  case list([PropertyTemplate])
  case members([(String, PropertyTemplate)])

  func value(in scope: RuleScope) -> Value {
    switch self {
    case .constant(let value): return value
    case .text(let text): return .string(text.value(in: scope).string ?? "")
    case .list(let items): return .list(items.map { $0.value(in: scope) })
    case .members(let templates):
      var members = Members()
      for (name, template) in templates { members.append(name, template.value(in: scope)) }
      return .members(members)
    }
  }
}
