internal import LuaHost

/// Writes an example event, a Lua table, as JSON. `is_null` stands for null, which Lua tables cannot hold.
enum ExampleJSON {
  struct Fault: Error { var message: String }

  static func encode(_ tree: LuaTree) throws(Fault) -> [UInt8] {
    var json: [UInt8] = []
    try write(tree, into: &json)
    return json
  }

  private static func write(_ tree: LuaTree, into json: inout [UInt8]) throws(Fault) {
    switch tree {
    case .tagged("is_null", _, _): json += "null".utf8
    case .boolean(let value): json += "\(value)".utf8
    case .integer(let value): json += "\(value)".utf8
    case .number(let value):
      guard value.isFinite else { throw Fault(message: "JSON has no number \(value)") }
      json += "\(value)".utf8
    case .string(let text): write(text, into: &json)
    case .table(let table):
      guard table.strayKeys.isEmpty, table.items.isEmpty || table.members.isEmpty else {
        throw Fault(message: "a table is either a list or has names, found both")
      }
      if !table.items.isEmpty {
        try list(table.items, into: &json)
      } else {
        try object(table.members, into: &json)
      }
    default: throw Fault(message: "an event has no place for \(tree.found)")
    }
  }

  private static func list(_ items: [LuaTree], into json: inout [UInt8]) throws(Fault) {
    json.append(UInt8(ascii: "["))
    for (number, item) in items.enumerated() {
      if number > 0 { json.append(UInt8(ascii: ",")) }
      try write(item, into: &json)
    }
    json.append(UInt8(ascii: "]"))
  }

  private static func object(
    _ members: [(name: String, value: LuaTree)], into json: inout [UInt8]
  ) throws(Fault) {
    json.append(UInt8(ascii: "{"))
    for (number, member) in members.enumerated() {
      if number > 0 { json.append(UInt8(ascii: ",")) }
      write(member.name, into: &json)
      json.append(UInt8(ascii: ":"))
      try write(member.value, into: &json)
    }
    json.append(UInt8(ascii: "}"))
  }

  private static func write(_ text: String, into json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        json += "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
  }
}
