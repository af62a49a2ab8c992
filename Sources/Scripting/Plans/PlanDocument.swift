internal import AWS
internal import Values

/// Values of plans as JSON on one line: names sorted, times in ISO 8601, bytes that are no text as base64. Secrets
/// are not in it.
enum PlanDocument {
  static func document(_ value: Value) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  private static func append(_ value: Value, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let number): bytes.appendJSON(number)
    case .double(let number): bytes.appendJSON(number)
    case .string(let text): bytes.appendJSON(text)
    case .blob(let blob): bytes.appendJSON(Base64.encode(blob))
    case .time(let time): bytes.appendJSON(time.iso8601)
    case .secret(let secret): bytes.appendJSON(Redaction.shown(secret))
    case .stream: bytes.appendJSON("<body>")
    case .events: bytes.appendJSON("<event stream>")
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(item, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .members(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.sorted(by: { $0.name < $1.name }).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.appendJSON(member.name)
        bytes.append(UInt8(ascii: ":"))
        append(member.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
