/// One shape of a model, as service-2.json describes it.
package final class Shape: Sendable {
  package enum Kind: String, Sendable {
    case structure, list, map, string, character, blob, boolean, timestamp
    case integer, long, bigInteger, float, double, bigDecimal
  }

  package let name: String
  package let kind: Kind
  /// Of a structure, in the order of the model.
  package let members: [Member]
  /// Of a list.
  package let element: Member?
  /// Of a map.
  package let key: Member?
  package let value: Member?
  package let required: [String]
  package let choices: [String]
  package let traits: ShapeTraits

  init(
    name: String, kind: Kind, members: [Member] = [], element: Member? = nil, key: Member? = nil,
    value: Member? = nil, required: [String] = [], choices: [String] = [], traits: ShapeTraits
  ) {
    self.name = name
    self.kind = kind
    self.members = members
    self.element = element
    self.key = key
    self.value = value
    self.required = required
    self.choices = choices
    self.traits = traits
  }

  package func member(_ name: String) -> Member? { members.first { $0.name == name } }
}

/// What a model says of a shape itself.
package struct ShapeTraits: Sendable {
  package var location: Member.Location?
  package var locationName: String?
  package var flattened = false
  package var timestampFormat: String?
  package var xmlNamespace: XMLNamespace?
  /// The member that is the body of the message.
  package var payload: String?
  package var sensitive = false
  package var union = false
  package var streaming = false
  package var document = false
  package var eventStream = false
  package var event = false
  /// Members of an error shape: the code on the wire when it is not the shape's name, the status.
  package var isException = false
  package var errorCode: String?
  package var errorStatus: Int?
  package var retryable = false

  package init() {}
}

/// A reference to a shape, with what the model says of it at this place. A place overrides the shape.
package struct Member: Sendable {
  package enum Location: String, Sendable {
    case header, headers, uri, querystring, statusCode
  }

  /// In a structure; "" for list elements, map keys and values, and operations' inputs and outputs.
  package let name: String
  /// The number of the shape in `ServiceModel.shapes`.
  package let target: Int
  package var location: Location?
  package var locationName: String?
  package var queryName: String?
  package var flattened = false
  package var timestampFormat: String?
  package var xmlNamespace: XMLNamespace?
  package var xmlAttribute = false
  /// Of an operation's input or output: the member that is the body.
  package var payload: String?
  package var idempotencyToken = false
  package var streaming = false
  package var hostLabel = false
  package var jsonValue = false
  package var eventPayload = false
  package var eventHeader = false
  package var sensitive = false
  package var deprecated = false
  /// The endpoint parameter that this member sets.
  package var contextParameter: String?

  init(name: String, target: Int) {
    self.name = name
    self.target = target
  }
}

package struct XMLNamespace: Sendable {
  package let prefix: String?
  package let uri: String
}
