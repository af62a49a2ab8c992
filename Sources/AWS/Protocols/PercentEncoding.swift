internal import Values

/// Percent-encoding of RFC 3986: all but letters, digits and `-._~`.
enum PercentEncoding {
  /// - Parameter keeping: further characters that stay as they are.
  static func encode(_ text: String, keeping kept: StaticString = "") -> String {
    let kept = kept.withUTF8Buffer { Array($0) }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isUnreserved(byte) || kept.contains(byte) {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        let (high, low) = Hexadecimal.digits(of: byte, isUpper: true)
        encoded += [high, low]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Nil when a `%` is not followed by two hexadecimal digits, or when the result is no UTF-8.
  static func decode(_ text: String, plusIsSpace: Bool = false) -> String? {
    var decoded: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst().flatMap(Hexadecimal.value),
          let low = rest.popFirst().flatMap(Hexadecimal.value)
        else { return nil }
        decoded.append(high << 4 | low)
      } else {
        decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
