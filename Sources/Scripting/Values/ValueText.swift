package import AWS
internal import Values

/// Values as text for people: Lua's own form, sorted keys, one member a line. What is in it can do nothing to a
/// terminal.
package enum ValueText {
  /// Tables shorter than this stand on one line.
  private static let lineWidth = 76

  package static func text(_ value: Value) -> String { text(value, indent: "", room: lineWidth) }

  private static func text(_ value: Value, indent: String, room: Int) -> String {
    switch value {
    case .null: return "nil"
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let number): return "\(number)"
    case .double(let number): return "\(number)"
    case .string(let text): return quoted(text)
    case .blob(let bytes): return quoted(bytes)
    case .time(let time): return time.iso8601
    case .secret(let secret): return Redaction.shown(secret)
    case .stream: return "<body>"
    case .events: return "<event stream>"
    case .list(let items):
      return table(items.map { (nil, $0) }, indent, room)
    case .members(let members):
      return table(members.sorted { $0.name < $1.name }.map { ($0.name, $0.value) }, indent, room)
    }
  }

  private static func table(
    _ parts: [(name: String?, value: Value)], _ indent: String, _ room: Int
  ) -> String {
    if parts.isEmpty { return "{}" }
    let inner = indent + "  "
    let lines = parts.map { part in
      let label = part.name.map { key($0) + " = " } ?? ""
      return label
        + text(part.value, indent: inner, room: room - 2 - label.unicodeScalars.count)
    }
    let isShort =
      !lines.contains { $0.contains("\n") }
      && lines.reduce(4) { $0 + $1.unicodeScalars.count + 2 } <= room
    if isShort { return "{ \(lines.joined(separator: ", ")) }" }
    return "{\n" + lines.map { "\(inner)\($0)" }.joined(separator: ",\n") + "\n\(indent)}"
  }

  private static let words: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
    "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]

  /// A table key: a name, `["any text"]`, or `[1]`.
  package static func key(_ name: String) -> String {
    let isName =
      !name.isEmpty && !words.contains(name)
      && name.utf8.allSatisfy { $0 == 0x5F || isLetter($0) || isDigit($0) }
      && !isDigit(name.utf8.first ?? 0)
    if name.hasPrefix("["), name.hasSuffix("]"), Int(name.dropFirst().dropLast()) != nil {
      return name
    }
    return isName ? name : "[\(quoted(name))]"
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A Lua string. What `displaySafe` spells out becomes an escape of Lua's.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: quoted += "\\n"
      case 0x09: quoted += "\\t"
      case 0x0D: quoted += "\\r"
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0..<0x20, 0x7F: quoted += escaped(UInt8(scalar.value))
      default:
        if isDisplayHazard(scalar) {
          quoted += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// A Lua string of bytes that are no text.
  package static func quoted(_ bytes: [UInt8]) -> String {
    "\"" + bytes.map(escaped).joined() + "\""
  }

  private static func escaped(_ byte: UInt8) -> String {
    if (0x20..<0x7F).contains(byte), byte != 0x22, byte != 0x5C {
      return String(UnicodeScalar(byte))
    }
    let digits = String(byte)
    return "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }
}

/// Values as JSON: times in ISO 8601, bytes that are no text as base64, secrets hidden.
package enum ValueDocument {
  package static func document(_ value: Value) -> [UInt8] {
    var json: [UInt8] = []
    append(value, indent: 0, to: &json)
    return json
  }

  private static func append(_ value: Value, indent: Int, to json: inout [UInt8]) {
    switch value {
    case .null: json += "null".utf8
    case .boolean(let value): json += (value ? "true" : "false").utf8
    case .integer(let number): json.appendJSON(number)
    case .double(let number): json.appendJSON(number)
    case .string(let text): json.appendJSON(text)
    case .blob(let bytes): json.appendJSON(Base64.encode(bytes))
    case .time(let time): json.appendJSON(time.iso8601)
    case .secret(let secret): json.appendJSON(Redaction.shown(secret))
    case .stream: json.appendJSON("<body>")
    case .events: json.appendJSON("<event stream>")
    case .list(let items):
      container(items, "[", "]", indent, &json) { item, json in
        append(item, indent: indent + 1, to: &json)
      }
    case .members(let members):
      container(members.sorted { $0.name < $1.name }, "{", "}", indent, &json) { member, json in
        json.appendJSON(member.name)
        json += ": ".utf8
        append(member.value, indent: indent + 1, to: &json)
      }
    }
  }

  private static func container<Part>(
    _ parts: [Part], _ open: String, _ close: String, _ indent: Int, _ json: inout [UInt8],
    _ append: (Part, inout [UInt8]) -> Void
  ) {
    json += open.utf8
    for (number, part) in parts.enumerated() {
      json += (number == 0 ? "\n" : ",\n").utf8
      json += repeatElement(0x20, count: 2 * indent + 2)
      append(part, &json)
    }
    if !parts.isEmpty {
      json.append(0x0A)
      json += repeatElement(0x20, count: 2 * indent)
    }
    json += close.utf8
  }
}
