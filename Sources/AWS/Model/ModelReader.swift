internal import Values

/// Why a model cannot be used.
package struct ModelError: Error, Sendable, CustomStringConvertible {
  package let message: String
  package var description: String { message }

  package init(message: String) { self.message = message }
}

/// Reads a model: the standard service-2.json, or a shipped file, which is the same without prose and with
/// "pagination" and "endpoints" beside it.
struct ModelReader {
  let root: JSON
  /// Numbers of the shapes by name.
  private var numbers: [String: Int] = [:]

  private let paginators: JSON?
  private let isReviewed: Bool

  /// - Parameters:
  ///   - isReviewed: the model is a shipped one. Only what such a model says of its operations' access counts.
  ///   - place: of the model, for messages.
  static func read(
    name: String?, _ root: JSON, paginators: JSON? = nil, endpoints: JSON? = nil,
    isReviewed: Bool = false, place: String
  ) throws(ModelError) -> ServiceModel {
    do throws(ModelError) {
      return try read(
        name, root, paginators ?? root["pagination"], endpoints ?? root["endpoints"], isReviewed)
    } catch {
      throw ModelError(message: "\(place): \(error.message)")
    }
  }

  private static func read(
    _ name: String?, _ root: JSON, _ paginators: JSON?, _ rules: JSON?, _ isReviewed: Bool
  ) throws(ModelError) -> ServiceModel {
    guard root["metadata"]?.kind == .object, let operations = root["operations"],
      operations.kind == .object, let shapes = root["shapes"], shapes.kind == .object
    else {
      throw ModelError(
        message: "no service model: expected \"metadata\", \"operations\" and \"shapes\"")
    }
    var reader = ModelReader(root: root, paginators: paginators, isReviewed: isReviewed)
    for (number, shape) in shapes.members.enumerated() { reader.numbers[shape.name] = number }
    let metadata = try reader.metadata()
    var all: [Shape] = []
    all.reserveCapacity(reader.numbers.count)
    for (name, shape) in shapes.members { all.append(try reader.shape(name, shape)) }
    var named: [String: Operation] = [:]
    for (name, operation) in operations.members {
      named[name] = try reader.operation(name, operation)
    }
    return ServiceModel(
      name: name ?? metadata.endpointPrefix, metadata: metadata, shapes: all, operations: named,
      endpointRules: rules?.kind == .object ? rules : nil)
  }

  private init(root: JSON, paginators: JSON?, isReviewed: Bool) {
    self.root = root
    self.paginators = paginators
    self.isReviewed = isReviewed
  }

  // ---- metadata --------------------------------------------------------------------------------
  private func metadata() throws(ModelError) -> ServiceMetadata {
    guard let json = root["metadata"] else { throw ModelError(message: "no \"metadata\"") }
    var metadata = ServiceMetadata()
    metadata.apiVersion = json["apiVersion"]?.string ?? ""
    metadata.endpointPrefix = json["endpointPrefix"]?.string ?? ""
    metadata.wireProtocol = try wireProtocol(json)
    metadata.jsonVersion = json["jsonVersion"]?.string ?? "1.0"
    metadata.targetPrefix = json["targetPrefix"]?.string ?? ""
    metadata.signingName = json["signingName"]?.string ?? metadata.endpointPrefix
    metadata.serviceID =
      json["serviceId"]?.string ?? json["serviceAbbreviation"]?.string ?? metadata.endpointPrefix
    metadata.xmlNamespace = Self.xmlNamespace(json["xmlNamespace"])
    metadata.queryCompatible = json["awsQueryCompatible"] != nil
    metadata.signatureVersion = json["signatureVersion"]?.string ?? "v4"
    metadata.globalEndpoint = json["globalEndpoint"]?.string
    return metadata
  }

  /// The first of the service's protocols that is spoken here.
  private func wireProtocol(_ json: JSON) throws(ModelError) -> WireProtocol {
    let listed = json["protocols"]?.elements.compactMap(\.string) ?? []
    let offered = listed.isEmpty ? [json["protocol"]?.string ?? ""] : listed
    for name in offered {
      if let known = WireProtocol(rawValue: name) { return known }
    }
    throw ModelError(
      message: "expected protocol json, query, ec2, rest-json or rest-xml, found "
        + offered.joined(separator: ", "))
  }

  // ---- shapes ----------------------------------------------------------------------------------
  private func shape(_ name: String, _ json: JSON) throws(ModelError) -> Shape {
    let type = json["type"]?.string ?? ""
    guard var kind = Shape.Kind(rawValue: type) else {
      throw ModelError(message: "shape \(name): expected a known type, found \"\(type)\"")
    }
    // What has keys and values is a map, whatever it is called.
    if json["key"] != nil && json["value"] != nil { kind = .map }
    var members: [Member] = []
    if let listed = json["members"] {
      for (member, reference) in listed.members {
        members.append(try self.member(member, reference, of: name))
      }
    }
    return Shape(
      name: name, kind: kind, members: members,
      element: try json["member"].map { json throws(ModelError) in try member("", json, of: name) },
      key: try json["key"].map { json throws(ModelError) in try member("", json, of: name) },
      value: try json["value"].map { json throws(ModelError) in try member("", json, of: name) },
      required: json["required"]?.elements.compactMap(\.string) ?? [],
      choices: json["enum"]?.elements.compactMap(\.string) ?? [],
      traits: Self.traits(json))
  }

  private static func traits(_ json: JSON) -> ShapeTraits {
    var traits = ShapeTraits()
    for (name, value) in json.members {
      switch name {
      case "location": traits.location = value.string.flatMap { Member.Location(rawValue: $0) }
      case "locationName": traits.locationName = value.string
      case "flattened": traits.flattened = value.boolean ?? false
      case "timestampFormat": traits.timestampFormat = value.string
      case "xmlNamespace": traits.xmlNamespace = xmlNamespace(value)
      case "payload": traits.payload = value.string
      case "sensitive": traits.sensitive = value.boolean ?? false
      case "union": traits.union = value.boolean ?? false
      case "streaming": traits.streaming = value.boolean ?? false
      case "document": traits.document = value.boolean ?? false
      case "eventstream": traits.eventStream = value.boolean ?? false
      case "event": traits.event = value.boolean ?? false
      case "exception": traits.isException = value.boolean ?? false
      case "retryable": traits.retryable = true
      case "error":
        traits.isException = true
        traits.errorCode = value["code"]?.string
        traits.errorStatus = value["httpStatusCode"]?.integer.map(Int.init)
      default: break
      }
    }
    return traits
  }

  private func member(_ name: String, _ json: JSON, of shape: String) throws(ModelError) -> Member {
    let target = json["shape"]?.string ?? ""
    guard let number = numbers[target] else {
      let place = name.isEmpty ? shape : "\(shape).\(name)"
      throw ModelError(message: "\(place): there is no shape \"\(target)\"")
    }
    var member = Member(name: name, target: number)
    for (key, value) in json.members {
      switch key {
      case "location": member.location = value.string.flatMap { Member.Location(rawValue: $0) }
      case "locationName": member.locationName = value.string
      case "queryName": member.queryName = value.string
      case "flattened": member.flattened = value.boolean ?? false
      case "timestampFormat": member.timestampFormat = value.string
      case "xmlNamespace": member.xmlNamespace = Self.xmlNamespace(value)
      case "payload": member.payload = value.string
      case "xmlAttribute": member.xmlAttribute = value.boolean ?? false
      case "idempotencyToken": member.idempotencyToken = value.boolean ?? false
      case "streaming": member.streaming = value.boolean ?? false
      case "hostLabel": member.hostLabel = value.boolean ?? false
      case "jsonvalue": member.jsonValue = value.boolean ?? false
      case "eventpayload": member.eventPayload = value.boolean ?? false
      case "eventheader": member.eventHeader = value.boolean ?? false
      case "sensitive": member.sensitive = value.boolean ?? false
      case "deprecated": member.deprecated = value.boolean ?? false
      case "contextParam": member.contextParameter = value["name"]?.string
      default: break
      }
    }
    return member
  }

  private static func xmlNamespace(_ json: JSON?) -> XMLNamespace? {
    if let uri = json?.string { return XMLNamespace(prefix: nil, uri: uri) }
    guard let uri = json?["uri"]?.string else { return nil }
    return XMLNamespace(prefix: json?["prefix"]?.string, uri: uri)
  }

  // ---- operations ------------------------------------------------------------------------------
  private func operation(_ name: String, _ json: JSON) throws(ModelError) -> Operation {
    var operation = Operation(name: json["name"]?.string ?? name)
    operation.method = json["http"]?["method"]?.string ?? "POST"
    operation.requestURI = json["http"]?["requestUri"]?.string ?? "/"
    if let input = json["input"] { operation.input = try member("", input, of: name) }
    if let output = json["output"] {
      operation.output = try member("", output, of: name)
      operation.resultWrapper = output["resultWrapper"]?.string
    }
    if let errors = json["errors"] {
      for error in errors.elements { operation.errors.append(try member("", error, of: name)) }
    }
    if isReviewed, let access = json["access"]?.string.flatMap(Operation.Access.init(rawValue:)) {
      operation.access = access
      operation.isReviewed = true
    }
    operation.authType = json["authtype"]?.string
    operation.unsignedPayload = json["unsignedPayload"]?.boolean ?? false
    operation.isIdempotent = json["idempotent"]?.boolean ?? false
    operation.hostPrefix = json["endpoint"]?["hostPrefix"]?.string
    operation.checksum = Self.checksum(json)
    if let context = json["staticContextParams"] {
      for (parameter, value) in context.members {
        operation.staticContext[parameter] = value["value"]
      }
    }
    if let context = json["operationContextParams"] {
      for (parameter, value) in context.members {
        operation.operationContext[parameter] = value["path"]?.string
      }
    }
    operation.pagination = paginators?[name].map(Self.pagination)
    return operation
  }

  private static func checksum(_ json: JSON) -> ChecksumTrait? {
    if let trait = json["httpChecksum"] {
      return ChecksumTrait(
        required: trait["requestChecksumRequired"]?.boolean ?? false,
        algorithmMember: trait["requestAlgorithmMember"]?.string)
    }
    return json["httpChecksumRequired"]?.boolean == true
      ? ChecksumTrait(required: true, algorithmMember: nil) : nil
  }

  /// `"a"` and `["a", "b"]` mean lists.
  private static func texts(_ json: JSON?) -> [String] {
    if let one = json?.string { return [one] }
    return json?.elements.compactMap(\.string) ?? []
  }

  private static func pagination(_ json: JSON) -> Pagination {
    var pagination = Pagination()
    pagination.inputTokens = texts(json["input_token"])
    pagination.outputTokens = texts(json["output_token"])
    pagination.resultKeys = texts(json["result_key"])
    pagination.moreResults = json["more_results"]?.string
    pagination.limitKey = json["limit_key"]?.string
    return pagination
  }
}
