internal import Scripting
internal import Reports
internal import Values

/// Values as Lua: sorted keys, one member a line where a table is too long for one.
enum LuaText {
  static func text(_ value: Snapshot, width: Int) -> String {
    text(value, indent: "", room: max(20, width - 2))
  }

  /// On one line.
  static func line(_ value: Snapshot) -> String { text(value, indent: "", room: .max / 2) }

  private static func text(_ value: Snapshot, indent: String, room: Int) -> String {
    switch value {
    case .null: return "nil"
    case .boolean(let value): return value ? "true" : "false"
    case .integer(let number): return "\(number)"
    case .double(let number): return "\(number)"
    case .text(let text): return ValueText.quoted(text)
    case .bytes(let bytes): return ValueText.quoted(bytes)
    case .time(let time): return time.iso8601
    case .object(let text): return displaySafe(text)
    case .deeper: return "{…}"
    case .list(let items, let traits):
      var parts = items.map { (name: String?.none, value: $0) }
      if traits.unread > 0 {
        parts.append((nil, .object("… \(traits.unread) more")))
      }
      return table(parts, indent, room)
    case .record(let members):
      return table(members.map { ($0.name, $0.value) }, indent, room)
    }
  }

  private static func table(
    _ parts: [(name: String?, value: Snapshot)], _ indent: String, _ room: Int
  ) -> String {
    if parts.isEmpty { return "{}" }
    let inner = indent + "  "
    let lines = parts.map { part in
      let label = part.name.map { ValueText.key($0) + " = " } ?? ""
      return label
        + text(part.value, indent: inner, room: room - 2 - label.unicodeScalars.count)
    }
    let isShort =
      !lines.contains { $0.contains("\n") }
      && lines.reduce(4) { $0 + $1.unicodeScalars.count + 2 } <= room
    if isShort { return "{ \(lines.joined(separator: ", ")) }" }
    return "{\n" + lines.map { "\(inner)\($0)" }.joined(separator: ",\n") + "\n\(indent)}"
  }
}
