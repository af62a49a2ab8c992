/// A shape where it is used: what the model says of the place goes before what it says of the shape.
struct Place {
  let member: Member
  let shape: Shape

  var location: Member.Location? { member.location ?? shape.traits.location }
  /// The name that the model gives it on the wire, if it gives one. The name of a structure's own is for
  /// where it is the root of a document.
  var locationName: String? {
    member.locationName ?? (shape.kind == .structure ? nil : shape.traits.locationName)
  }
  /// The name of the root of a document.
  var rootName: String { locationName ?? shape.traits.locationName ?? shape.name }
  /// The member that is the whole body.
  var payload: String? { member.payload ?? shape.traits.payload }
  var wireName: String { locationName ?? member.name }
  var isFlattened: Bool { member.flattened || shape.traits.flattened }
  var timestampFormat: String? { member.timestampFormat ?? shape.traits.timestampFormat }
  var xmlNamespace: XMLNamespace? { member.xmlNamespace ?? shape.traits.xmlNamespace }
  /// Whether an answer has it elsewhere than in its body.
  var isOutsideBody: Bool {
    switch location {
    case .header, .headers, .statusCode: true
    case .uri, .querystring, nil: member.eventHeader
    }
  }
  var isSensitive: Bool { member.sensitive || shape.traits.sensitive }
  var isStreaming: Bool { member.streaming || shape.traits.streaming }
  /// A body that is sent and read as it is, not as JSON or XML.
  var isRawPayload: Bool { shape.kind == .blob || shape.kind == .string }
}

extension ServiceModel {
  func place(_ member: Member) -> Place { Place(member: member, shape: shape(member)) }

  /// The place of a member of a structure by its name in the API.
  func place(_ name: String, in shape: Shape) -> Place? { shape.member(name).map(place) }
}
