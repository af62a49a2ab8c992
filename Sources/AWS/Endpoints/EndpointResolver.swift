internal import Values

/// Finds the endpoint of a service's calls. Made once per service: the rules are compiled then.
package struct EndpointResolver: Sendable {
  private enum Source: Sendable {
    case rules(EndpointRules)
    case standard(StandardEndpoint)
  }

  private let model: ServiceModel
  private let source: Source
  private let partitions: Partitions
  /// Paths of `operationContextParams`, parsed, by operation and parameter.
  private let paths: [String: [String: ValuePath]]

  /// - Throws: when the model's rules, or its paths into parameters, hold something that is not known here.
  package init(model: ServiceModel, partitions: Partitions) throws(ModelError) {
    self.model = model
    self.partitions = partitions
    guard let rules = model.endpointRules else {
      source = .standard(StandardEndpoint(metadata: model.metadata, partitions: partitions))
      paths = [:]
      return
    }
    source = .rules(try EndpointRules(rules: rules, partitions: partitions))
    var paths: [String: [String: ValuePath]] = [:]
    for (name, operation) in model.operations {
      for (parameter, path) in operation.operationContext {
        paths[name, default: [:]][parameter] = try ValuePath(path)
      }
    }
    self.paths = paths
  }

  /// - Parameter parameters: the call's, checked.
  package func resolve(
    _ operation: Operation, _ parameters: Members, _ settings: EndpointSettings
  ) throws(EndpointError) -> ResolvedEndpoint {
    try Self.check(settings)
    let endpoint = try endpoint(operation, parameters, settings)
    return ResolvedEndpoint(
      url: endpoint.url,
      headers: HTTPHeaders(endpoint.headers.flatMap { name, values in values.map { (name, $0) } }),
      signature: try signature(operation, parameters, endpoint, settings),
      namesBucket: namesBucket(operation))
  }

  private static func check(_ settings: EndpointSettings) throws(EndpointError) {
    if let region = settings.region, !HostName.isLabel(region.utf8) {
      throw EndpointError(
        .badRegion, "expected a region like eu-west-1, found \"\(region)\"")
    }
    if let custom = settings.customEndpoint, EndpointURL(custom) == nil {
      throw EndpointError(
        .badURL, "endpoint: expected https://HOST[:PORT][/PATH], found \"\(custom)\"")
    }
  }

  private func endpoint(
    _ operation: Operation, _ parameters: Members, _ settings: EndpointSettings
  ) throws(EndpointError) -> Endpoint {
    switch source {
    case .standard(let standard): return try standard.endpoint(settings)
    case .rules(let rules):
      do {
        return try rules.resolve(ruleParameters(rules, operation, parameters, settings))
      } catch {
        // Whatever the rules say of it, the one thing to do is to name a region.
        if settings.region == nil, settings.customEndpoint == nil { throw .noRegion }
        throw error
      }
    }
  }

  /// From the operation itself, then the call, then the settings; the order is Smithy's.
  private func ruleParameters(
    _ rules: EndpointRules, _ operation: Operation, _ parameters: Members,
    _ settings: EndpointSettings
  ) -> Members {
    var given = Members()
    for parameter in rules.parameters {
      let value =
        operation.staticContext[parameter.name].map { Value($0) }
        ?? contextMember(parameter.name, of: operation, parameters)
        ?? paths[operation.name]?[parameter.name]?.value(in: .members(parameters))
        ?? settings.builtIn(
          parameter.builtIn ?? parameter.name, operation: operation.name,
          bucket: parameters["Bucket"]?.string)
      if let value { given.append(parameter.name, value) }
    }
    return given
  }

  /// The value of the member that sets an endpoint parameter.
  private func contextMember(
    _ parameter: String, of operation: Operation, _ parameters: Members
  ) -> Value? {
    guard let input = operation.input else { return nil }
    let member = model.shape(input).members.first { $0.contextParameter == parameter }
    return member.flatMap { parameters[$0.name] }
  }

  private func signature(
    _ operation: Operation, _ parameters: Members, _ endpoint: Endpoint,
    _ settings: EndpointSettings
  ) throws(EndpointError) -> SignatureScheme {
    switch operation.authType {
    case "none"?: return .none
    case "bearer"?:
      throw EndpointError(
        .unsupportedSignature, "\(operation.name) wants a bearer token, which is not sent here")
    default: break
    }
    let name = model.metadata.signingName
    if let listed = try SignatureScheme.first(
      of: endpoint.properties, name: name, region: settings.region)
    {
      return listed
    }
    guard let region = signingRegion(operation, parameters, settings) else { throw .noRegion }
    return .v4(
      name: name, region: region, doubleEncodes: SigningOptions(service: name).doubleEncodes)
  }

  /// The region to sign for where the rules name none.
  ///
  /// That of the settings; but services that live in one region of a partition are signed for there, and their
  /// rules say so only of the plain endpoint. `aws-global` and its like are no regions to sign for.
  private func signingRegion(
    _ operation: Operation, _ parameters: Members, _ settings: EndpointSettings
  ) -> String? {
    guard let region = settings.region else { return nil }
    var plain = settings
    (plain.useFIPS, plain.useDualStack) = (false, false)
    if settings.customEndpoint == nil, settings.useFIPS || settings.useDualStack,
      let endpoint = try? endpoint(operation, parameters, plain),
      let listed = try? SignatureScheme.first(of: endpoint.properties, name: "", region: nil),
      case .v4(_, let region, _) = listed
    {
      return region
    }
    return region.hasSuffix("-global") && settings.customEndpoint == nil
      ? partitions.partition(of: region).implicitGlobalRegion : region
  }

  /// Whether the rules put the bucket of this operation into the URL.
  private func namesBucket(_ operation: Operation) -> Bool {
    guard case .rules(let rules) = source else { return false }
    return operation.requestURI.hasPrefix("/{Bucket}")
      && rules.parameters.contains { $0.name == "Bucket" }
  }
}
