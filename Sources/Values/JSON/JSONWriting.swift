extension [UInt8] {
  /// Appends a value as JSON without blanks, its members in their order.
  package mutating func appendJSON(_ value: JSON) {
    switch value.kind {
    case .null: append(contentsOf: "null".utf8)
    case .boolean: append(contentsOf: (value.boolean == true ? "true" : "false").utf8)
    case .integer: appendJSON(value.integer ?? 0)
    case .unsigned, .double:
      if let integer = value.integer { appendJSON(integer) } else { appendJSON(value.number ?? 0) }
    case .string: appendJSON(value.string)
    case .array:
      var separator = "["
      for element in value.elements {
        append(contentsOf: separator.utf8)
        appendJSON(element)
        separator = ","
      }
      append(contentsOf: (separator == "[" ? "[]" : "]").utf8)
    case .object:
      var separator = "{"
      for (name, member) in value.members {
        append(contentsOf: separator.utf8)
        appendJSON(name)
        append(UInt8(ascii: ":"))
        appendJSON(member)
        separator = ","
      }
      append(contentsOf: (separator == "{" ? "{}" : "}").utf8)
    }
  }
}
