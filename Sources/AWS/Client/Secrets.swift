internal import Values

/// What a call knows that no message may hold. Services repeat parts of requests in their errors: of a signature
/// that they refuse, the canonical request with the session token in it.
package struct Secrets {
  /// Shorter ones would be found in any text.
  private static let shortest = 4
  /// Error members that have the request in hexadecimal. Source: S3's API reference, "REST error responses".
  private static let encodedMembers: Set<String> = ["CanonicalRequestBytes", "StringToSignBytes"]

  private var texts: [String] = []

  init(_ credentials: Credentials?, _ exchange: Exchange) {
    if let credentials {
      add(credentials.secretKey.reveal())
      if let token = credentials.token { add(token.reveal()) }
    }
    collect(.members(exchange.parameters), exchange.operation, exchange.model)
  }

  /// Those of a call's parameters.
  package init(_ parameters: Value, of operation: Operation, in model: ServiceModel) {
    collect(parameters, operation, model)
  }

  private mutating func collect(_ value: Value, _ operation: Operation, _ model: ServiceModel) {
    if let input = operation.input { collect(value, model.place(input), model, false) }
  }

  /// In the forms, too, in which a request has it: a service may repeat its body as it came.
  private mutating func add(_ text: String) {
    guard text.utf8.count >= Self.shortest else { return }
    texts.append(text)
    var quoted: [UInt8] = []
    quoted.appendJSON(text)
    let forms = [
      String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self), PercentEncoding.encode(text),
    ]
    texts += forms.filter { $0 != text }
  }

  /// Takes the texts of parameters that were given as secrets or that the model marks as sensitive.
  private mutating func collect(
    _ value: Value, _ place: Place, _ model: ServiceModel, _ isInside: Bool
  ) {
    let isSecret = isInside || place.isSensitive
    switch value {
    case .secret(let value): collect(value, place, model, true)
    case .string(let text): if isSecret { add(text) }
    case .blob(let bytes):
      guard isSecret else { return }
      add(String(decoding: bytes, as: UTF8.self))
      add(Base64.encode(bytes))
    case .list(let items):
      guard let element = place.shape.element else { return }
      for item in items { collect(item, model.place(element), model, isSecret) }
    case .members(let members):
      for (name, value) in members {
        let member = place.shape.member(name) ?? place.shape.value
        guard let member else { continue }
        collect(value, model.place(member), model, isSecret)
      }
    default: break
    }
  }

  package func hidden(in error: AWSError) -> AWSError {
    var error = error
    error.message = hidden(in: error.message)
    error.details = hidden(in: error.details)
    return error
  }

  private func hidden(in text: String) -> String {
    texts.reduce(text) { $0.contains($1) ? $0.replacing($1, with: "<secret>") : $0 }
  }

  private func hidden(in members: Members) -> Members {
    var result = Members()
    for (name, value) in members where !Self.encodedMembers.contains(name) {
      result[name] = hidden(in: value)
    }
    return result
  }

  private func hidden(in value: Value) -> Value {
    switch value {
    case .string(let text): .string(hidden(in: text))
    case .list(let items): .list(items.map(hidden))
    case .members(let members): .members(hidden(in: members))
    default: value
    }
  }
}
