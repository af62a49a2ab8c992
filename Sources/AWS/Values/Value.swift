package import Values

/// What goes into a call and comes out of it: the API's own shapes as plain values.
package indirect enum Value: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case double(Double)
  case string(String)
  case blob([UInt8])
  case time(Timestamp)
  case list([Value])
  /// A structure, a union or a map: its members in order.
  case members(Members)
  /// A value that the API's model marks as sensitive: never printed (docs/aws.md).
  case secret(Value)
  /// The body of a response that is read as it arrives.
  case stream(ByteStream)
  /// Events of a response, typed, as they arrive.
  case events(EventStream)

  /// A member of a structure or map; nil when there is none.
  package subscript(name: String) -> Value? {
    guard case .members(let members) = self else { return nil }
    return members[name]
  }

  package var string: String? {
    switch self {
    case .string(let text): text
    case .secret(let value): value.string
    default: nil
    }
  }

  package var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  package var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  package var list: [Value]? {
    if case .list(let items) = self { items } else { nil }
  }

  package var members: Members? {
    if case .members(let members) = self { members } else { nil }
  }

  package var time: Timestamp? {
    if case .time(let time) = self { time } else { nil }
  }
}

/// Names and values, in the order in which they were set.
package struct Members: Sendable, Sequence, ExpressibleByDictionaryLiteral {
  private var pairs: [(name: String, value: Value)] = []
  /// Names of members that an answer had beside these and that the model does not know, as they came.
  package var unknown: [String] = []

  package init() {}
  package init(dictionaryLiteral elements: (String, Value)...) {
    for (name, value) in elements { self[name] = value }
  }

  package var count: Int { pairs.count }
  package var isEmpty: Bool { pairs.isEmpty }
  package var names: [String] { pairs.map(\.name) }

  package subscript(name: String) -> Value? {
    get { pairs.first { $0.name == name }?.value }
    set {
      if let index = pairs.firstIndex(where: { $0.name == name }) {
        if let newValue { pairs[index].value = newValue } else { pairs.remove(at: index) }
      } else if let newValue {
        pairs.append((name, newValue))
      }
    }
  }

  /// Adds a member that is known to be new: no search for one of the same name.
  package mutating func append(_ name: String, _ value: Value) { pairs.append((name, value)) }

  package func makeIterator() -> IndexingIterator<[(name: String, value: Value)]> {
    pairs.makeIterator()
  }
}

extension Members {
  /// With the secrets in it as plain values.
  var revealed: Members {
    var members = Members()
    for (name, value) in self { members.append(name, value.revealed) }
    return members
  }
}

extension Value {
  /// With the secrets in it as plain values: for a request.
  package var revealed: Value {
    switch self {
    case .secret(let value): value.revealed
    case .list(let items): .list(items.map(\.revealed))
    case .members(let members): .members(members.revealed)
    default: self
    }
  }

  /// A value as JSON has it: no blobs and no times. Integers beyond 64 bits become doubles.
  package init(_ json: JSON) {
    switch json.kind {
    case .null: self = .null
    case .boolean: self = .boolean(json.boolean ?? false)
    case .integer: self = .integer(json.integer ?? 0)
    case .unsigned, .double:
      if let integer = json.integer {
        self = .integer(integer)
      } else {
        self = .double(json.number ?? 0)
      }
    case .string: self = .string(json.string ?? "")
    case .array: self = .list(json.elements.map { Value($0) })
    case .object:
      var members = Members()
      for (name, value) in json.members { members.append(name, Value(value)) }
      self = .members(members)
    }
  }
}
