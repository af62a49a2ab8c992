internal import Values
/// The fields a CloudTrail record can have.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail record contents for management, data, and network
/// activity events" (eventVersion 1.11), "CloudTrail userIdentity element" and "CloudTrail record
/// contents for Insights events"; and the fields seen in published data sets.
package enum EventSchema {
  /// What may stand below a field.
  indirect enum Shape: Sendable {
    /// A value without parts.
    case leaf
    /// These members and no others.
    case members([String: Shape])
    /// Whatever the service of the event put there.
    case open
  }

  static let record: Shape = .members([
    "eventTime": .leaf, "eventVersion": .leaf, "userIdentity": userIdentity, "eventSource": .leaf,
    "eventName": .leaf, "awsRegion": .leaf, "sourceIPAddress": .leaf, "userAgent": .leaf,
    "errorCode": .leaf, "errorMessage": .leaf, "requestParameters": .open,
    "responseElements": .open,
    "additionalEventData": .open, "requestID": .leaf, "eventID": .leaf, "eventType": .leaf,
    "apiVersion": .leaf, "managementEvent": .leaf, "readOnly": .leaf,
    "resources": .members([
      "ARN": .leaf, "accountId": .leaf, "type": .leaf, "ARNPrefix": .leaf,
    ]),
    "recipientAccountId": .leaf, "serviceEventDetails": .open, "sharedEventID": .leaf,
    "vpcEndpointId": .leaf, "vpcEndpointAccountId": .leaf, "eventCategory": .leaf,
    "addendum": .members([
      "reason": .leaf, "updatedFields": .leaf, "originalRequestID": .leaf, "originalEventID": .leaf,
    ]),
    "sessionCredentialFromConsole": .leaf, "edgeDeviceDetails": .open, "eventContext": .open,
    "tlsDetails": .members([
      "tlsVersion": .leaf, "cipherSuite": .leaf, "clientProvidedHostHeader": .leaf,
      "keyExchange": .leaf,
    ]),
    "insightDetails": .members([
      "state": .leaf, "eventSource": .leaf, "eventName": .leaf, "insightType": .leaf,
      "errorCode": .leaf, "sourceEventCategory": .leaf, "insightContext": .open,
      "insightDuration": .leaf,
    ]),
  ])

  private static let userIdentity: Shape = .members([
    "type": .leaf, "userName": .leaf, "principalId": .leaf, "arn": .leaf, "accountId": .leaf,
    "accessKeyId": .leaf, "invokedBy": .leaf, "identityProvider": .leaf, "credentialId": .leaf,
    "userId": .leaf, "inScopeOf": .open, "onBehalfOf": .open, "invokedByDelegate": .open,
    "sessionContext": .members([
      "sessionIssuer": .members([
        "type": .leaf, "userName": .leaf, "principalId": .leaf, "arn": .leaf, "accountId": .leaf,
      ]),
      "webIdFederationData": .members(["federatedProvider": .leaf, "attributes": .open]),
      "attributes": .members(["mfaAuthenticated": .leaf, "creationDate": .leaf]),
      "sourceIdentity": .leaf, "assumedRoot": .leaf, "ec2RoleDelivery": .leaf,
      "ec2IssuedInVpc": .leaf, "ec2InstanceSourceVpc": .leaf,
      "ec2InstanceSourcePrivateIPv4": .leaf,
    ]),
  ])

  /// What is wrong with a path, if no record can have it.
  package struct UnknownField: Equatable {
    /// The path up to and including the name that does not exist.
    package var path: FieldPath
    /// The nearest path that does exist.
    package var nearest: FieldPath?
    /// What a message about the path ends with: `; did you mean x?`, or nothing.
    package var hint: String { NearestName.hint(nearest) }
  }

  /// Returns nil when records can have the field.
  ///
  /// - Parameter others: fields that records can have besides; what is around and below them, too.
  package static func check(
    _ field: FieldPath, besides others: Set<FieldPath> = []
  ) -> UnknownField? {
    let known = others.contains {
      field.names.starts(with: $0.names) || $0.names.starts(with: field.names)
    }
    if known { return nil }
    var shape = record
    for (depth, name) in field.names.enumerated() {
      let before = Array(field.names[..<depth])
      guard case .members(let members) = shape else {
        if case .open = shape { return nil }
        return UnknownField(path: FieldPath(before + [name]), nearest: FieldPath(before))
      }
      guard let next = members[name] else {
        var nearest = NearestName.of(name, in: members.keys).map { FieldPath(before + [$0]) }
        if nearest == nil, depth == 0 { nearest = elsewhere(name) }
        return UnknownField(path: FieldPath(before + [name]), nearest: nearest)
      }
      shape = next
    }
    return nil
  }

  /// All documented fields, containers too, sorted.
  package static var fields: [FieldPath] {
    func walk(_ shape: Shape, _ names: [String]) -> [[String]] {
      guard case .members(let members) = shape else { return [names] }
      return (names.isEmpty ? [] : [names])
        + members.keys.sorted().flatMap { name in
          members[name].map { walk($0, names + [name]) } ?? []
        }
    }
    return walk(record, []).map { FieldPath($0) }
  }

  /// Whether a path is one of `fields`.
  package static func isListed(_ field: FieldPath) -> Bool {
    !field.names.isEmpty && shape(of: field.names[...]) != nil
  }

  /// Whether the field is an object wherever it is there, as far as it is documented.
  package static func isObject(_ field: FieldPath) -> Bool {
    var shape = record
    for name in field.names {
      guard case .members(let members) = shape, let next = members[name] else { return false }
      shape = next
    }
    if case .leaf = shape { return false } else { return true }
  }

  /// How many values a field has in one record, as far as it is documented.
  package enum Kind: Sendable {
    /// At most one.
    case single
    /// One for each element of a list.
    case list
    /// No document says.
    case unknown
  }

  /// The documented fields that are lists of objects.
  static let lists: Set<String> = ["resources"]

  /// How many values a record can have at a path.
  package static func kind(of field: FieldPath) -> Kind {
    guard let first = field.names.first else { return .unknown }
    if lists.contains(first) { return .list }
    guard shape(of: field.names[...]) != nil else { return .unknown }
    return .single
  }

  /// What is documented to stand at a path; nil where anything may.
  static func shape(of names: ArraySlice<String>) -> Shape? {
    var shape = record
    for name in names {
      guard case .members(let members) = shape, let next = members[name] else { return nil }
      shape = next
    }
    return shape
  }

  /// A name without its parent, `userName` for `userIdentity.userName`.
  private static func elsewhere(_ name: String) -> FieldPath? {
    guard case .members(let members) = userIdentity, members[name] != nil else { return nil }
    return FieldPath(["userIdentity", name])
  }
}
