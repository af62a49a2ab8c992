internal import Scripting
internal import Values

/// Values as JSON. Times in ISO 8601; bytes that are no text, and objects, as text.
enum ValueJSON {
  /// - Parameter indent: the depth, for one member a line; nil: all on one line.
  static func append(_ value: Snapshot, indent: Int?, to json: inout [UInt8]) {
    switch value {
    case .null: json += "null".utf8
    case .boolean(let value): json += (value ? "true" : "false").utf8
    case .integer(let number): json.appendJSON(number)
    case .double(let number): json.appendJSON(number)
    case .text(let text): json.appendJSON(text)
    case .bytes(let bytes): json.appendJSON(String(decoding: bytes, as: UTF8.self))
    case .time(let time): json.appendJSON(time.iso8601)
    case .object(let text): json.appendJSON(text)
    case .deeper: json.appendJSON("…")
    case .list(let items, _):
      container(items, "[", "]", indent, &json) {
        append($0, indent: indent.map { $0 + 1 }, to: &$1)
      }
    case .record(let members):
      container(members, "{", "}", indent, &json) { member, json in
        json.appendJSON(member.name)
        json += (indent == nil ? ":" : ": ").utf8
        append(member.value, indent: indent.map { $0 + 1 }, to: &json)
      }
    }
  }

  private static func container<Part>(
    _ parts: [Part], _ open: String, _ close: String, _ indent: Int?, _ json: inout [UInt8],
    _ append: (Part, inout [UInt8]) -> Void
  ) {
    json += open.utf8
    for (number, part) in parts.enumerated() {
      if number > 0 { json += ",".utf8 }
      newLine(indent.map { $0 + 1 }, &json)
      append(part, &json)
    }
    if !parts.isEmpty { newLine(indent, &json) }
    json += close.utf8
  }

  private static func newLine(_ depth: Int?, _ json: inout [UInt8]) {
    guard let depth else { return }
    json.append(0x0A)
    json += repeatElement(0x20, count: 2 * depth)
  }
}
