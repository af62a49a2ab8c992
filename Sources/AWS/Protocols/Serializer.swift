/// Writes a call's parameters as the request of its service's protocol.
package struct Serializer: Sendable {
  let model: ServiceModel
  private let tokens: IdempotencyTokens

  package init(_ model: ServiceModel, tokens: IdempotencyTokens = .random) {
    self.model = model
    self.tokens = tokens
  }

  /// - Parameters:
  ///   - parameters: typed, from `ParameterCheck`.
  ///   - base: the endpoint's path, in front of the operation's own. (A bucket in both is for
  ///     `ResolvedEndpoint.url` to put right.)
  /// - Throws: for values that the protocol cannot carry at their place.
  package func request(
    for operation: Operation, _ parameters: Value, under base: String = ""
  ) throws(ParameterFault) -> WireRequest {
    let asked = parameters.members ?? [:]
    var members = try S3Oddities.prepared(asked, operation, model)
    fillTokens(&members, operation)
    var request = try protocolRequest(operation, members)
    request.uri = Self.joined(base, request.uri)
    request.hostPrefix = try HostPrefix.expanded(operation, members, in: model)
    request.asksForEncodedKeys = members["EncodingType"] != nil && asked["EncodingType"] == nil
    try RequestChecksum.add(to: &request, operation, members, in: model)
    return request
  }

  private func protocolRequest(
    _ operation: Operation, _ members: Members
  ) throws(ParameterFault) -> WireRequest {
    switch model.metadata.wireProtocol {
    case .json: return try jsonRequest(operation, members)
    case .query, .ec2: return queryRequest(operation, members)
    case .restJSON, .restXML:
      return try RestRequest(model: model, operation: operation, members: members)
        .request(path: operation.requestURI)
    }
  }

  /// Tokens that the caller did not give.
  private func fillTokens(_ members: inout Members, _ operation: Operation) {
    guard let input = operation.input else { return }
    for member in model.shape(input).members
    where member.idempotencyToken && members[member.name] == nil {
      members.append(member.name, .string(tokens.next()))
    }
  }

  // ---- the protocols without places for members -------------------------------------------------
  private func jsonRequest(
    _ operation: Operation, _ members: Members
  ) throws(ParameterFault) -> WireRequest {
    var request = WireRequest(method: operation.method, uri: operation.requestURI)
    let metadata = model.metadata
    request.headers.append("X-Amz-Target", "\(metadata.targetPrefix).\(operation.name)")
    request.headers.append("Content-Type", "application/x-amz-json-\(metadata.jsonVersion)")
    if metadata.queryCompatible { request.headers.append("x-amzn-query-mode", "true") }
    guard let input = operation.input else {
      request.body = Array("{}".utf8)
      return request
    }
    request.body = JSONBody(model: model).document(.members(members), model.place(input))
    return request
  }

  private func queryRequest(_ operation: Operation, _ members: Members) -> WireRequest {
    var request = WireRequest(method: operation.method, uri: operation.requestURI)
    request.headers.append("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
    var body = QueryBody(model: model, isEC2: model.metadata.wireProtocol == .ec2)
    body.append("Action", operation.name)
    body.append("Version", model.metadata.apiVersion)
    if let input = operation.input {
      body.append(.members(members), model.place(input), as: "")
    }
    request.body = Array(body.text.utf8)
    return request
  }

  /// One slash between two paths; a base without a path adds nothing.
  private static func joined(_ base: String, _ uri: String) -> String {
    var base = base
    while base.hasSuffix("/") { base.removeLast() }
    if !uri.hasPrefix("/") && (base.isEmpty || !uri.isEmpty && !uri.hasPrefix("?")) {
      return "\(base)/\(uri)"
    }
    return base + uri
  }
}
