package import Values
internal import Synchronization

/// What a service can do and how it wants to be asked: a service-2.json, its paginators and its endpoint rules.
/// Immutable once read.
package final class ServiceModel: Sendable {
  /// The name in Lua and in the CLI: `cloudtrail`.
  package let name: String
  package let metadata: ServiceMetadata
  package let shapes: [Shape]
  /// By the API's names, `DescribeTrails`.
  package let operations: [String: Operation]
  /// Endpoint rule set; nil when the model came without one.
  package let endpointRules: JSON?

  init(
    name: String, metadata: ServiceMetadata, shapes: [Shape], operations: [String: Operation],
    endpointRules: JSON?
  ) {
    self.name = name
    self.metadata = metadata
    self.shapes = shapes
    self.operations = operations
    self.endpointRules = endpointRules
  }

  private let names = Mutex<OperationNames?>(nil)

  /// Names of the operations. Made when they are first asked for.
  package var operationNames: OperationNames {
    names.withLock { names in
      if let names { return names }
      let made = OperationNames(operations.keys)
      names = made
      return made
    }
  }

  package func shape(_ member: Member) -> Shape { shapes[member.target] }

  /// Whether an operation's result is read as it arrives: a streaming body, or a stream of events.
  package func streams(_ operation: Operation) -> Bool {
    guard let output = operation.output else { return false }
    return shape(output).members.map(place).contains {
      $0.isStreaming || $0.shape.traits.eventStream
    }
  }
}

/// The wire protocols that are spoken here.
package enum WireProtocol: String, Sendable {
  case json, query, ec2
  case restJSON = "rest-json"
  case restXML = "rest-xml"
}

/// "metadata" of a model.
package struct ServiceMetadata: Sendable {
  package var apiVersion = ""
  package var endpointPrefix = ""
  package var wireProtocol = WireProtocol.json
  package var jsonVersion = "1.0"
  package var targetPrefix = ""
  /// The service in a signature's scope.
  package var signingName = ""
  /// `CloudTrail`; in an environment variable `AWS_ENDPOINT_URL_CLOUDTRAIL`.
  package var serviceID = ""
  package var xmlNamespace: XMLNamespace?
  /// Error codes come in the header `x-amzn-query-error`.
  package var queryCompatible = false
  /// `v4`, `s3`, `s3v4`, `bearer`, …
  package var signatureVersion = "v4"
  package var globalEndpoint: String?

  package init() {}
}
