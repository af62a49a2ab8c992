/// One call on its way: everything about it that stays the same from attempt to attempt.
struct Exchange {
  let model: ServiceModel
  let operation: Operation
  let region: String
  let endpoint: ResolvedEndpoint
  let policy: RetryPolicy
  /// Without a signature.
  let request: HTTPRequest
  let parameters: Members
  private let wire: WireRequest
  /// Whether the service may get it twice: it changes nothing, or carries a token that it is known by.
  let isRepeatable: Bool

  init(
    _ client: AWSClient, _ model: ServiceModel, _ operation: Operation, _ parameters: Members,
    region: String?
  ) throws(AWSError) {
    self.model = model
    self.operation = operation
    self.parameters = parameters
    policy = client.settings.retryPolicy
    let revealed = parameters.revealed
    var settings = client.settings.endpoints(for: model.metadata.serviceID)
    settings.region = region
    let resolver = try client.environment.services.resolver(for: model)
    do throws(EndpointError) {
      endpoint = try resolver.resolve(operation, revealed, settings)
    } catch {
      throw AWSError(
        .endpoint, code: error.cause == .noRegion ? "NoRegion" : "EndpointError", error.message)
    }
    do throws(ParameterFault) {
      wire = try Serializer(model).request(for: operation, .members(revealed))
    } catch {
      throw AWSError(.parameters, code: "ParameterValidation", error.message)
    }
    if case .v4(_, let signed, _) = endpoint.signature {
      self.region = region ?? signed
    } else {
      self.region = region ?? ""
    }
    isRepeatable =
      operation.access != .write || operation.isIdempotent || Self.hasToken(operation, model)
    request = Self.request(wire, endpoint, client, operation, model, isRepeatable: isRepeatable)
  }

  private static func hasToken(_ operation: Operation, _ model: ServiceModel) -> Bool {
    guard let input = operation.input else { return false }
    return model.shape(input).members.contains { $0.idempotencyToken }
  }

  private static func request(
    _ wire: WireRequest, _ endpoint: ResolvedEndpoint, _ client: AWSClient, _ operation: Operation,
    _ model: ServiceModel, isRepeatable: Bool
  ) -> HTTPRequest {
    var request = HTTPRequest(
      method: wire.method, url: endpoint.url(for: wire.uri, hostPrefix: wire.hostPrefix ?? ""),
      headers: wire.headers, body: wire.body, options: client.settings.httpOptions)
    for (name, value) in endpoint.headers { request.headers.append(name, value) }
    request.headers["User-Agent"] = client.environment.userAgent
    request.options.mayRepeat = isRepeatable
    request.options.streams = model.streams(operation)
    return request
  }

  /// For messages: scheme, host and port. A name and a password before them stay out.
  var host: String {
    let url = request.url
    let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
    let end = url[start...].firstIndex { $0 == "/" || $0 == "?" } ?? url.endIndex
    let authority = url[start..<end]
    let name = authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? start
    return String(url[..<start] + url[name..<end])
  }

  func parse(_ response: HTTPResponse) throws(AWSError) -> Value {
    guard !(300..<400).contains(response.status) || response.status == 304 else {
      throw AWSError(
        redirect: response,
        "the answer is a redirect, which is not followed: the request belongs to \(host)")
    }
    return try ResponseParser(model).parse(
      operation, response, decodesKeys: wire.asksForEncodedKeys)
  }

  func isRetryable(_ error: AWSError) -> Bool {
    operation.errors.contains { reference in
      let shape = model.shape(reference)
      return shape.traits.retryable
        && (shape.name == error.code || shape.traits.errorCode == error.code)
    }
  }
}
