internal import Values

/// Reads JSON by shapes. Members that the model does not know are named (`Members.unknown`) and left out, nulls in
/// structures are absent.
struct JSONResult {
  private let model: ServiceModel
  private var wireNames: WireNames
  /// How many values there are so far: a small text may hold masses of them.
  private var count = 0
  private static let limit = 4_000_000

  init(_ model: ServiceModel) {
    self.model = model
    wireNames = WireNames(model) { place, _ in [place.wireName] }
  }

  mutating func value(_ json: JSON, _ place: Place) throws(ResponseFault) -> Value {
    count += 1
    guard count <= Self.limit else {
      throw ResponseFault(expected: "at most \(Self.limit) values", found: "more")
    }
    let value = try plainValue(json, place)
    return place.isSensitive ? .secret(value) : value
  }

  private mutating func plainValue(_ json: JSON, _ place: Place) throws(ResponseFault) -> Value {
    if place.shape.traits.document { return Value(json) }
    if json.isNull { return .null }
    if place.member.jsonValue, let text = json.string {
      return try JSONResult.document(Array(text.utf8)).map { Value($0.root) } ?? .null
    }
    switch place.shape.kind {
    case .structure: return .members(try structure(json, place))
    case .list: return try list(json, place)
    case .map: return try map(json, place)
    default: return try scalar(json, place)
    }
  }

  // ---- containers --------------------------------------------------------------------------------
  /// The members of a structure that are in a body.
  mutating func structure(_ json: JSON, _ place: Place) throws(ResponseFault) -> Members {
    guard json.kind == .object else { throw fault(json, expected: "an object") }
    let table = wireNames.table(place.member.target)
    var found = [Value?](repeating: nil, count: place.shape.members.count)
    var names: [String] = []
    var unknown: [String] = []
    for (name, json) in json.members where !json.isNull {
      if place.shape.traits.union { names.append(name) }
      guard let index = table[name] else {
        // `__type` is of the protocol.
        if !name.hasPrefix("__") { unknown.append(name) }
        continue
      }
      let member = place.shape.members[index]
      do { found[index] = try value(json, model.place(member)) } catch {
        throw error.inside(member.name)
      }
    }
    var members = Members()
    members.unknown = unknown
    for (member, value) in zip(place.shape.members, found) {
      if let value { members.append(member.name, value) }
    }
    if place.shape.traits.union { return try UnionResult.members(members, wire: names, table) }
    return members
  }

  private mutating func list(_ json: JSON, _ place: Place) throws(ResponseFault) -> Value {
    guard json.kind == .array else { throw fault(json, expected: "a list") }
    guard let element = place.shape.element.map(model.place) else { return .list([]) }
    var items: [Value] = []
    for item in json.elements {
      do { items.append(try value(item, element)) } catch {
        throw error.inside(index: items.count)
      }
    }
    return .list(items)
  }

  private mutating func map(_ json: JSON, _ place: Place) throws(ResponseFault) -> Value {
    guard json.kind == .object else { throw fault(json, expected: "an object") }
    guard let element = place.shape.value.map(model.place) else { return .members([:]) }
    var members = Members()
    for (name, item) in json.members {
      do { members.append(name, try value(item, element)) } catch { throw error.inside(name) }
    }
    return .members(members)
  }

  // ---- scalars -----------------------------------------------------------------------------------
  private func scalar(_ json: JSON, _ place: Place) throws(ResponseFault) -> Value {
    switch place.shape.kind {
    case .boolean: if let value = json.boolean { return .boolean(value) }
    case .string, .character: if let text = json.string { return .string(text) }
    case .blob: if let bytes = json.string.flatMap(Base64.decode) { return .blob(bytes) }
    case .integer, .long, .bigInteger: if let value = integer(json) { return .integer(value) }
    case .float, .double, .bigDecimal: if let value = number(json) { return .double(value) }
    case .timestamp: if let time = time(json) { return .time(time) }
    case .structure, .list, .map: break
    }
    throw fault(json, expected: place.shape.kind.inWords)
  }

  private func integer(_ json: JSON) -> Int64? {
    json.integer ?? json.number.flatMap { Int64(exactly: $0) }
  }

  /// What is no number in JSON comes as a word.
  private func number(_ json: JSON) -> Double? {
    switch json.string {
    case "NaN": .nan
    case "Infinity": .infinity
    case "-Infinity": -.infinity
    default: json.number
    }
  }

  private func time(_ json: JSON) -> Timestamp? {
    if let seconds = json.integer { return Timestamp(epoch: Double(seconds)) }
    return json.number.flatMap { Timestamp(epoch: $0) } ?? json.string.flatMap(TimestampFormat.time)
  }

  private func fault(_ json: JSON, expected: String) -> ResponseFault {
    ResponseFault(expected: expected, found: json.kind.inWords)
  }

  /// Nil for an empty body.
  static func document(_ bytes: [UInt8]) throws(ResponseFault) -> JSONDocument? {
    if bytes.allSatisfy({ [0x20, 0x09, 0x0A, 0x0D].contains($0) }) { return nil }
    do { return try JSONDocument(bytes) } catch {
      throw ResponseFault(
        expected: "a JSON document",
        found: "\(bytes.count) bytes that are not JSON (\(error.message))")
    }
  }
}

extension JSON.Kind {
  fileprivate var inWords: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer, .unsigned: "an integer"
    case .double: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension Shape.Kind {
  /// What a service is to send for it.
  var inWords: String {
    switch self {
    case .structure, .map: "an object"
    case .list: "a list"
    case .string, .character: "a string"
    case .blob: "a string in base64"
    case .boolean: "a boolean"
    case .timestamp: "a time"
    case .integer, .long, .bigInteger: "an integer"
    case .float, .double, .bigDecimal: "a number"
    }
  }
}
