/// Writes predicates as event patterns: about `detail`, with nothing asked of the envelope.
struct EventPatternPrinter {
  private var caveats: [String] = []

  mutating func print(_ predicate: Predicate) throws(UnprintablePredicate) -> PrintedPattern {
    let predicate = predicate.simplified
    switch predicate {
    case .constant(true): return PrintedPattern(text: #"{"source": [{"prefix": ""}]}"#)
    case .constant(false): throw cannot("match nothing")
    default: break
    }
    var object = EventObject()
    try add(predicate, to: &object)
    return PrintedPattern(text: "{\"detail\": \(object.text)}", caveats: caveats)
  }

  private func cannot(_ what: String) -> UnprintablePredicate {
    UnprintablePredicate("an event pattern cannot \(what)")
  }

  private mutating func add(
    _ predicate: Predicate, to object: inout EventObject
  ) throws(UnprintablePredicate) {
    if let (field, alternatives) = try field(predicate) {
      guard !field.names.contains(where: { $0.contains(".") }) else {
        throw cannot("name the field \(field)")
      }
      guard object.set(alternatives, at: field.names[...]) else {
        throw cannot("ask two things of the field \(field)")
      }
      return
    }
    switch predicate {
    case .all(let parts):
      for part in Predicate.joiningDifferences(parts) { try add(part, to: &object) }
    case .group(let group): for part in group.parts { try add(part.separately, to: &object) }
    case .any(let parts):
      var branches: [EventObject] = []
      for part in parts {
        var branch = EventObject()
        try add(part, to: &branch)
        branches.append(branch)
      }
      guard object.setOr(branches) else { throw cannot("have two $or in one object") }
    case .not(.all(let parts)): try add(.any(parts.map { .not($0) }), to: &object)
    case .not(.any(let parts)): try add(.all(parts.map { .not($0) }), to: &object)
    case .text, .not(.text): throw cannot("search the event's text")
    default: throw cannot("say \(predicate.outline.joined(separator: ", "))")
    }
  }

  /// The field and the alternatives for it, of a predicate that asks for one field only.
  private mutating func field(
    _ predicate: Predicate
  ) throws(UnprintablePredicate) -> (FieldPath, [String])? {
    switch predicate {
    case .test(let field, let test): return (try checked(field), try alternatives(field, test))
    case .not(.test(let field, .exists)), .not(.test(let field, .noneOf([]))):
      return (try checked(field), [#"{"exists": false}"#])
    case .not(.test(let field, let test)):
      return (
        try checked(field), [#"{"exists": false}"#, try anythingBut(field, [test])]
      )
    case .all:
      guard let (field, test) = predicate.difference else { return nil }
      caveats.append("\(field): anything-but lets numbers, true, false and null through, too")
      return (try checked(field), [try anythingBut(field, [test])])
    case .any(let parts):
      var field: FieldPath?
      var all: [String] = []
      for part in parts {
        guard let (one, alternatives) = try self.field(part), field == nil || one == field else {
          return nil
        }
        field = one
        all += alternatives
      }
      return field.map { ($0, all) }
    default: return nil
    }
  }

  private mutating func checked(_ field: FieldPath) throws(UnprintablePredicate) -> FieldPath {
    if !field.rest.isEmpty { throw cannot("ask for one element of a list: \(field)") }
    if field.isExact || EventSchema.kind(of: field) != .single {
      caveats.append("\(field): where there is a list, an event pattern looks at each element")
    }
    return FieldPath(field.names)
  }

  private func alternatives(
    _ field: FieldPath, _ test: ValueTest
  ) throws(UnprintablePredicate) -> [String] {
    switch test {
    case .exists: return [#"{"exists": true}"#]
    case .isNull, .equals(.null): return ["null"]
    case .equals(let value): return [Self.json(value)]
    case .oneOf(let texts): return texts.sorted().map { Self.json(.string($0)) }
    case .noneOf(let tests) where tests.isEmpty: return [#"{"exists": true}"#]
    case .noneOf(let tests): return [try anythingBut(field, tests)]
    case .isText: return [#"{"wildcard": "*"}"#]
    case .contains, .wildcard, .hasPrefix, .hasSuffix, .foldedText:
      let (name, value) = try textOperator(field, test)
      return ["{\"\(name)\": \(value)}"]
    case .lessThan(let limit): return [numeric("<", limit)]
    case .atMost(let limit): return [numeric("<=", limit)]
    case .greaterThan(let limit): return [numeric(">", limit)]
    case .atLeast(let limit): return [numeric(">=", limit)]
    case .inRange(let range):
      return [
        "{\"numeric\": [\"\(range.includesLow ? ">=" : ">")\", \(range.low), "
          + "\"\(range.includesHigh ? "<=" : "<")\", \(range.high)]}"
      ]
    case .inNetwork(let block):
      if !block.text.contains("/") { return [Self.json(.string(ExactText(block.text)))] }
      return ["{\"cidr\": \(Self.json(.string(ExactText(block.text))))}"]
    case .isNumber, .regex: throw cannot("say that \(field) \(test.words)")
    }
  }

  private func numeric(_ sign: String, _ limit: JSONNumber) -> String {
    "{\"numeric\": [\"\(sign)\", \(limit)]}"
  }

  /// The operator and its operand.
  private func textOperator(
    _ field: FieldPath, _ test: ValueTest
  ) throws(UnprintablePredicate) -> (String, String) {
    switch test {
    case .hasPrefix(let text): return ("prefix", Self.json(.string(text)))
    case .hasSuffix(let text): return ("suffix", Self.json(.string(text)))
    case .contains(let text):
      let plain = text.string.replacing(#"\"#, with: #"\\"#).replacing("*", with: #"\*"#)
      return ("wildcard", Self.json(.string(ExactText("*\(plain)*"))))
    case .wildcard(let pattern):
      var bytes: [UInt8] = []
      for piece in pattern.pieces {
        switch piece {
        case .text: bytes.append(UInt8(ascii: "*"))
        case .character: throw cannot("ask for one character: \"\(pattern.pattern)\"")
        case .byte(let byte):
          if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\\") {
            bytes.append(UInt8(ascii: "\\"))
          }
          bytes.append(byte)
        }
      }
      return ("wildcard", Self.json(.string(ExactText(String(decoding: bytes, as: UTF8.self)))))
    case .foldedText(let text):
      let value = Self.json(.string(text.text))
      switch text.place {
      case .whole: return ("equals-ignore-case", value)
      case .start: return ("prefix", "{\"equals-ignore-case\": \(value)}")
      case .end: return ("suffix", "{\"equals-ignore-case\": \(value)}")
      case .anywhere, .pattern: throw cannot("say that \(field) \(test.words)")
      }
    default: throw cannot("say that \(field) \(test.words)")
    }
  }

  private func anythingBut(
    _ field: FieldPath, _ tests: [ValueTest]
  ) throws(UnprintablePredicate) -> String {
    var values: [String] = []
    var operators: [String: [String]] = [:]
    for test in tests {
      switch test {
      case .equals(.string), .equals(.number), .oneOf: values += try alternatives(field, test)
      case .hasPrefix, .hasSuffix, .contains, .wildcard, .foldedText:
        let (name, value) = try textOperator(field, test)
        guard !value.hasPrefix("{") else { throw cannot("exclude what \(test.words)") }
        operators[name, default: []].append(value)
      default: throw cannot("exclude what \(test.words)")
      }
    }
    if operators.isEmpty {
      return
        "{\"anything-but\": \(values.count == 1 ? values[0] : "[\(values.joined(separator: ", "))]")}"
    }
    guard values.isEmpty, operators.count == 1, let (name, operands) = operators.first else {
      throw cannot("exclude several kinds of text of \(field)")
    }
    let operand = operands.count == 1 ? operands[0] : "[\(operands.joined(separator: ", "))]"
    return "{\"anything-but\": {\"\(name)\": \(operand)}}"
  }

  private static func json(_ value: Scalar) -> String {
    guard case .string(let text) = value else { return value.words }
    return JSONTree.quoted(text.string)
  }
}

/// An object of a pattern while it is written: names in the order in which they come.
private struct EventObject {
  private indirect enum Member {
    case object(EventObject)
    case alternatives([String])
    case or([EventObject])
  }
  private var members: [(name: String, member: Member)] = []

  /// Returns false when the field has alternatives already.
  mutating func set(_ alternatives: [String], at names: ArraySlice<String>) -> Bool {
    guard let name = names.first else { return false }
    let known = members.firstIndex { $0.name == name }
    if names.count == 1 {
      guard known == nil else { return false }
      members.append((name, .alternatives(alternatives)))
      return true
    }
    var inner = EventObject()
    if let known {
      guard case .object(let object) = members[known].member else { return false }
      inner = object
    }
    guard inner.set(alternatives, at: names.dropFirst()) else { return false }
    if let known {
      members[known].member = .object(inner)
    } else {
      members.append((name, .object(inner)))
    }
    return true
  }

  mutating func setOr(_ branches: [EventObject]) -> Bool {
    guard !members.contains(where: { $0.name == "$or" }) else { return false }
    members.append(("$or", .or(branches)))
    return true
  }

  var text: String {
    let parts = members.map { name, member in
      switch member {
      case .object(let object): "\(JSONTree.quoted(name)): \(object.text)"
      case .alternatives(let all): "\(JSONTree.quoted(name)): [\(all.joined(separator: ", "))]"
      case .or(let branches): "\"$or\": [\(branches.map(\.text).joined(separator: ", "))]"
      }
    }
    return "{\(parts.joined(separator: ", "))}"
  }
}
