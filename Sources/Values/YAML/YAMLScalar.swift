/// What a scalar without quotes is. Source: YAML 1.1's types as PyYAML's resolver has them.
enum YAMLScalar {
  static func resolved(_ text: String) -> YAMLNode.Content {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return .boolean(true)
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return .boolean(false)
    default: break
    }
    guard
      let first = text.utf8.first(where: { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }),
      (first >= 0x30 && first <= 0x39) || first == UInt8(ascii: ".")
    else { return .text(text) }
    let plain = text.replacing("_", with: "")
    if let number = integer(plain) { return .integer(number) }
    // A fraction needs its point, as in PyYAML: 1e3 is a text.
    let isDecimal = plain.utf8.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
    }
    if isDecimal, plain.contains("."), let number = Double(plain) { return .double(number) }
    return .text(text)
  }

  private static func integer(_ text: String) -> Int64? {
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.dropFirst()) : text
    if digits == "0" { return 0 }
    if digits.hasPrefix("0x") { return Int64(sign + digits.dropFirst(2), radix: 16) }
    if digits.hasPrefix("0b") { return Int64(sign + digits.dropFirst(2), radix: 2) }
    if digits.hasPrefix("0") { return Int64(sign + digits.dropFirst(), radix: 8) }
    guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int64(sign + digits)
  }
}
