internal import Values

extension [UInt8] {
  /// Appends a value as JSON that has no shape beside it: blobs as text, or as `{"base64":"…"}` when they
  /// are no UTF-8; times in seconds since 1970; secrets as they are. Streams, which JSON cannot hold, are null.
  package mutating func appendJSON(_ value: Value) {
    switch value {
    case .null, .stream, .events: append(contentsOf: "null".utf8)
    case .boolean(let value): append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let number): appendJSON(number)
    case .double(let number): appendJSON(number)
    case .string(let text): appendJSON(text)
    case .blob(let bytes):
      if let text = String(validating: bytes, as: UTF8.self) { return appendJSON(text) }
      append(contentsOf: #"{"base64":"#.utf8)
      appendJSON(Base64.encode(bytes))
      append(UInt8(ascii: "}"))
    case .time(let time): append(contentsOf: TimestampFormat.unixTimestamp.text(time).utf8)
    case .secret(let value): appendJSON(value)
    case .list(let items):
      append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        appendJSON(item)
      }
      append(UInt8(ascii: "]"))
    case .members(let members):
      append(UInt8(ascii: "{"))
      for (index, (name, value)) in members.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        appendJSON(name)
        append(UInt8(ascii: ":"))
        appendJSON(value)
      }
      append(UInt8(ascii: "}"))
    }
  }
}
