package import AWS
internal import Values

extension [UInt8] {
  /// Appends a row as one line of JSON; what is null is left out, as it is in Lua.
  package mutating func append(row members: Members) {
    appendMembers(members.filter { !$0.value.isNull }.map { ($0.name, $0.value) })
  }

  /// Appends the named columns of a row, in that order; those that it does not have are null.
  package mutating func append(row: Value, columns: [String]) {
    appendMembers(columns.map { ($0, row[$0] ?? .null) })
  }

  /// Appends a value as JSON: times in ISO 8601, bytes that are no text with U+FFFD.
  package mutating func append(value: Value) {
    switch value {
    case .time(let time): appendJSON(time.iso8601)
    case .blob(let bytes): appendJSON(String(decoding: bytes, as: UTF8.self))
    case .members(let members): appendMembers(members.map { ($0.name, $0.value) })
    case .list(let items):
      append(UInt8(ascii: "["))
      for (number, item) in items.enumerated() {
        if number > 0 { append(UInt8(ascii: ",")) }
        append(value: item)
      }
      append(UInt8(ascii: "]"))
    default: appendJSON(value)
    }
  }

  private mutating func appendMembers(_ members: [(String, Value)]) {
    append(UInt8(ascii: "{"))
    for (number, (name, value)) in members.enumerated() {
      if number > 0 { append(UInt8(ascii: ",")) }
      appendJSON(name)
      append(UInt8(ascii: ":"))
      append(value: value)
    }
    append(UInt8(ascii: "}"))
  }
}
