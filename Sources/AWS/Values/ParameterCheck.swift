internal import Values

/// Turns plain values, as Lua and JSON have them, into values of an operation's input.
///
/// Input: tables as `.members` or `.list` (an empty table as either), strings, numbers, booleans. Output: what
/// the shapes say; `.null` members are left out, secrets stay such. Values of enumerations are not
/// checked: services add to them.
package enum ParameterCheck {
  /// - Throws: all problems at once: missing and unknown members, wrong types.
  package static func check(
    _ value: Value, of operation: Operation, in model: ServiceModel
  ) throws(ParameterFault) -> Value {
    var walk = ParameterWalk(model: model)
    guard let input = operation.input else {
      let given = walk.members(of: value, at: "", expected: "a table of parameters")
      for (name, _) in given ?? [:] {
        walk.problems.append("\(operation.name) has no parameters, found \(name)")
      }
      guard walk.problems.isEmpty else { throw ParameterFault(walk.problems) }
      return .members([:])
    }
    let checked = walk.value(value, model.place(input), at: "")
    guard walk.problems.isEmpty, let checked else { throw ParameterFault(walk.problems) }
    return checked
  }
}

/// Turns plain values into an operation's result, as a service's answer is turned into one: for who answers in a
/// service's place.
package enum ResultCheck {
  /// - Throws: what the output's shapes do not have. Members may be missing: services leave out much.
  package static func check(
    _ value: Value, of operation: Operation, in model: ServiceModel
  ) throws(ParameterFault) -> Value {
    var walk = ParameterWalk(model: model, isResult: true)
    guard let output = operation.output else {
      for (name, _) in walk.members(of: value, at: "", expected: "nothing") ?? [:] {
        walk.problems.append("\(operation.name) has no results, found \(name)")
      }
      guard walk.problems.isEmpty else { throw ParameterFault(walk.problems) }
      return .members([:])
    }
    let checked = walk.value(value, model.place(output), at: "")
    guard walk.problems.isEmpty, let checked else { throw ParameterFault(walk.problems) }
    return checked
  }
}

/// One walk over parameters, or results, beside their shapes.
private struct ParameterWalk {
  let model: ServiceModel
  /// Whether the values are a service's: they may lack members, and secrets become such.
  var isResult = false
  var problems: [String] = []

  /// The value as the shape has it; nil after a problem.
  mutating func value(_ value: Value, _ place: Place, at path: String) -> Value? {
    if isResult { return result(value, place, at: path) }
    return plain(value, place, at: path)
  }

  /// A value with what answers have beyond parameters: secrets, streams, numbers that stay fractions, policies.
  private mutating func result(_ value: Value, _ place: Place, at path: String) -> Value? {
    if case .string(let text) = value, IAMPolicies.isPolicy(place, in: model) {
      return IAMPolicies.document(text) ?? value
    }
    guard let plain = plain(value, place, at: path) else { return nil }
    switch (place.shape.kind, plain) {
    case (.float, .integer(let number)), (.double, .integer(let number)):
      return .double(Double(number))
    case (.blob, .blob(let bytes)) where place.isStreaming:
      return .stream(ByteStream(bytes: bytes))
    default: return place.isSensitive ? .secret(plain) : plain
    }
  }

  private mutating func plain(_ value: Value, _ place: Place, at path: String) -> Value? {
    if case .secret(let inner) = value {
      return self.value(inner, place, at: path).map { isResult ? $0 : .secret($0) }
    }
    if place.shape.traits.eventStream {
      return refuse(value, path, expected: "nothing: streams of events cannot be sent")
    }
    if place.shape.traits.document || place.member.jsonValue { return value }
    switch place.shape.kind {
    case .structure: return structure(value, place.shape, at: path)
    case .list: return list(value, place.shape, at: path)
    case .map: return map(value, place.shape, at: path)
    default: break
    }
    if let scalar = ScalarParameter.value(value, place.shape.kind) { return scalar }
    return refuse(value, path, expected: ScalarParameter.expectation(place.shape.kind))
  }

  private mutating func refuse(_ found: Value, _ path: String, expected: String) -> Value? {
    let place = path.isEmpty ? "parameters" : path
    problems.append("\(place): expected \(expected), found \(found.kindInWords)")
    return nil
  }

  /// Names and values of a table. An empty list is an empty table; nulls are not there.
  mutating func members(of value: Value, at path: String, expected: String) -> Members? {
    switch value {
    case .null where path.isEmpty: return [:]
    case .list(let items) where items.isEmpty: return [:]
    case .secret(let inner): return members(of: inner, at: path, expected: expected)
    case .members(let members): return members
    default:
      _ = refuse(value, path, expected: expected)
      return nil
    }
  }

  // ---- structures ------------------------------------------------------------------------------
  private mutating func structure(_ value: Value, _ shape: Shape, at path: String) -> Value? {
    guard let given = members(of: value, at: path, expected: "a table") else { return nil }
    let before = problems.count
    var checked = Members()
    for (name, value) in given {
      if case .null = value { continue }
      guard let place = model.place(name, in: shape) else {
        unknown(name, shape, at: path)
        continue
      }
      if let value = self.value(value, place, at: path.appending(member: name)) {
        checked.append(name, value)
      }
    }
    for name in shape.required where given[name].isAbsent && !isResult {
      // The serializer makes up a token that is not given.
      if shape.member(name)?.idempotencyToken == true { continue }
      problems.append("missing \(path.appending(member: name))")
    }
    if shape.traits.union, problems.count == before, checked.count != 1 {
      let choices = shape.members.map(\.name).joined(separator: ", ")
      let found = checked.isEmpty ? "none" : checked.names.joined(separator: " and ")
      let place = path.isEmpty ? "parameters" : path
      problems.append("\(place): expected exactly one of \(choices), found \(found)")
    }
    return problems.count == before ? .members(checked) : nil
  }

  private mutating func unknown(_ name: String, _ shape: Shape, at path: String) {
    let known = shape.members.map(\.name)
    var problem = "unknown \(path.appending(member: name))"
    let hint = NearestName.hint(for: name, in: known)
    if !hint.isEmpty {
      problem += hint
    } else if known.isEmpty {
      problem += ", there are no members here"
    } else if known.count <= 8 {
      problem += ", expected one of \(known.joined(separator: ", "))"
    }
    problems.append(problem)
  }

  // ---- lists and maps --------------------------------------------------------------------------
  private mutating func list(_ value: Value, _ shape: Shape, at path: String) -> Value? {
    var items: [Value] = []
    switch value {
    case .list(let given): items = given
    case .members(let members) where members.isEmpty: break
    default: return refuse(value, path, expected: "a list")
    }
    guard let element = shape.element else { return .list(items) }
    let place = model.place(element)
    let before = problems.count
    var checked: [Value] = []
    checked.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      if let value = self.value(item, place, at: "\(path)[\(index + 1)]") { checked.append(value) }
    }
    return problems.count == before ? .list(checked) : nil
  }

  private mutating func map(_ value: Value, _ shape: Shape, at path: String) -> Value? {
    guard let given = members(of: value, at: path, expected: "a table of names and values") else {
      return nil
    }
    guard let element = shape.value else { return .members(given) }
    let place = model.place(element)
    let before = problems.count
    var checked = Members()
    for (name, value) in given {
      if case .null = value { continue }
      if let value = self.value(value, place, at: path.appending(key: name)) {
        checked.append(name, value)
      }
    }
    return problems.count == before ? .members(checked) : nil
  }
}

extension Value? {
  /// Nil or null.
  fileprivate var isAbsent: Bool {
    switch self {
    case .none, .some(.null): true
    default: false
    }
  }
}

extension String {
  fileprivate func appending(member name: String) -> String {
    isEmpty ? name : "\(self).\(name)"
  }

  fileprivate func appending(key: String) -> String {
    let isName = key.utf8.allSatisfy {
      ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x5F
    }
    return isName && !key.isEmpty ? "\(self).\(key)" : "\(self)[\"\(key)\"]"
  }
}
