/// Keys as `~/.editrc` writes them. Source: editrc(5), and libedit's parse.c for `M-` and `\U+`.
enum KeyText {
  /// The bytes that a terminal sends; nil when the text is no key.
  static func parse(_ text: String) -> [UInt8]? {
    var rest = Array(text.unicodeScalars)[...]
    var bytes: [UInt8] = []
    while let first = rest.popFirst() {
      switch first {
      case "^":
        guard let letter = rest.popFirst() else { return nil }
        guard let control = control(letter) else { return nil }
        bytes.append(control)
      case "\\":
        guard let escaped = escaped(&rest) else { return nil }
        bytes.append(contentsOf: escaped)
      case "M" where rest.count > 1 && rest.first == "-":
        rest.removeFirst()
        bytes.append(Stroke.escape)
      default: bytes.append(contentsOf: Array(String(first).utf8))
      }
    }
    return bytes.isEmpty ? nil : bytes
  }

  private static func control(_ letter: Unicode.Scalar) -> UInt8? {
    guard letter.isASCII else { return nil }
    return letter == "?" ? 0x7F : UInt8(letter.value) & 0x1F
  }

  private static func escaped(_ rest: inout ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    guard let letter = rest.popFirst() else { return nil }
    switch letter {
    case "a": return [0x07]
    case "b": return [0x08]
    case "t": return [0x09]
    case "n": return [0x0A]
    case "v": return [0x0B]
    case "f": return [0x0C]
    case "r": return [0x0D]
    case "e": return [Stroke.escape]
    case "U": return universal(&rest)
    case "0"..."7":
      var value = letter.value - 0x30
      for _ in 0..<2 {
        guard let digit = rest.first, ("0"..."7").contains(digit) else { break }
        rest.removeFirst()
        value = value * 8 + digit.value - 0x30
      }
      return value < 0x100 ? [UInt8(value)] : nil
    default: return Array(String(letter).utf8)
    }
  }

  /// `\U+20AC`.
  private static func universal(_ rest: inout ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    guard rest.popFirst() == "+" else { return nil }
    var digits = ""
    while digits.count < 5, let digit = rest.first, digit.properties.isASCIIHexDigit {
      digits.unicodeScalars.append(digit)
      rest.removeFirst()
    }
    guard digits.count >= 4, let code = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(code)
    else { return nil }
    return Array(String(scalar).utf8)
  }

  /// Bytes as they are written in `~/.editrc`.
  static func describe(_ bytes: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x20: text += "^" + String(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
      case 0x7F: text += "^?"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// What `bind -k` calls keys, and what terminals send for them.
  static let named: [String: [String]] = [
    "up": ["\u{1B}[A", "\u{1B}OA"], "down": ["\u{1B}[B", "\u{1B}OB"],
    "right": ["\u{1B}[C", "\u{1B}OC"], "left": ["\u{1B}[D", "\u{1B}OD"],
    "home": ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"],
    "end": ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"],
    "delete": ["\u{1B}[3~"],
  ]
}
