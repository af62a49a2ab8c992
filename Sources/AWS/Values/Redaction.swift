internal import Values

/// Parameters as a journal may keep them: what was given as a secret, or the model marks as sensitive, is not in them.
package enum Redaction {
  /// What is shown of a secret.
  package static func shown(_ secret: Value) -> String {
    if case .string(let text) = secret { Secret(text).shown } else { Secret.mark }
  }

  /// - Parameter value: parameters of the operation, from `ParameterCheck`.
  package static func redacted(
    _ value: Value, of operation: Operation, in model: ServiceModel
  ) -> Value {
    guard let input = operation.input else { return value }
    return redacted(value, model.place(input), model)
  }

  private static func redacted(_ value: Value, _ place: Place, _ model: ServiceModel) -> Value {
    if case .secret(let secret) = value { return .string(shown(secret)) }
    if place.isSensitive { return .string(shown(value)) }
    switch value {
    case .list(let items):
      guard let element = place.shape.element else { return value }
      return .list(items.map { redacted($0, model.place(element), model) })
    case .members(let members):
      var result = Members()
      for (name, member) in members {
        let known = place.shape.member(name) ?? place.shape.value
        result.append(name, known.map { redacted(member, model.place($0), model) } ?? member)
      }
      return .members(result)
    default: return value
    }
  }
}
