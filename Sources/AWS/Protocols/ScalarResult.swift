internal import Values

/// Reads scalars from the text of headers and XML.
enum ScalarResult {
  static func value(_ text: String, _ place: Place) throws(ResponseFault) -> Value {
    guard let value = plainValue(text, place) else {
      throw ResponseFault(
        expected: place.shape.kind.inWords, found: text.isEmpty ? "nothing" : "something else")
    }
    return place.isSensitive ? .secret(value) : value
  }

  private static func plainValue(_ text: String, _ place: Place) -> Value? {
    switch place.shape.kind {
    case .string, .character: return .string(text)
    case .blob: return Base64.decode(text).map { .blob($0) }
    case .boolean: return boolean(trimmed(text).lowercased())
    case .integer, .long, .bigInteger: return Int64(trimmed(text)).map { .integer($0) }
    case .float, .double, .bigDecimal: return Double(trimmed(text)).map { .double($0) }
    case .timestamp: return TimestampFormat.time(String(trimmed(text))).map { .time($0) }
    case .structure, .list, .map: return nil
    }
  }

  private static func boolean(_ text: String) -> Value? {
    switch text {
    case "true", "1": .boolean(true)
    case "false", "0": .boolean(false)
    default: nil
    }
  }

  private static func trimmed(_ text: String) -> Substring {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
