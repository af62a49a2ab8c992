/// A JSON value that is built, not read: for the events that a comparison shows.
package indirect enum JSONTree: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(JSONNumber)
  case string(ExactText)
  case array([JSONTree])
  /// Members in the order in which they are written.
  case object([Member])

  /// A name and a value of an object.
  package struct Member: Hashable, Sendable {
    /// The name, without escapes.
    package var name: ExactText
    /// What the name stands for.
    package var value: JSONTree

    /// - Parameter name: without escapes.
    package init(_ name: String, _ value: JSONTree) {
      self.name = ExactText(name)
      self.value = value
    }
  }

  /// As one line of JSON.
  package var json: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let number): "\(number)"
    case .string(let text): Self.quoted(text.string)
    case .array(let elements): "[" + elements.map(\.json).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.name.string) + ":" + $0.value.json }.joined(separator: ",")
        + "}"
    }
  }

  /// A JSON string; control characters as escapes.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
  package init(stringLiteral text: String) { self = .string(ExactText(text)) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
  package init(dictionaryLiteral members: (String, JSONTree)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}
