// Percent-encoding as Signature Version 4 wants it: upper-case digits, and only the unreserved characters of RFC
// 3986 as they are.

extension [UInt8] {
  /// Appends bytes, encoded but for unreserved characters and those in `kept`.
  mutating func appendPercentEncoded(
    _ bytes: some Sequence<UInt8>, keeping kept: StaticString = ""
  ) {
    kept.withUTF8Buffer { kept in
      for byte in bytes {
        if byte.isUnreserved || kept.contains(byte) {
          append(byte)
        } else {
          appendEscape(byte)
        }
      }
    }
  }

  /// Appends bytes of a URL in their one canonical form: what is encoded without need is decoded, what is not
  /// encoded though it had to be is encoded.
  mutating func appendCanonicallyEncoded(_ bytes: some Collection<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var byte = bytes[index]
      bytes.formIndex(after: &index)
      if byte == UInt8(ascii: "%"), let (decoded, end) = bytes.hexPair(at: index) {
        byte = decoded
        index = end
      }
      if byte.isUnreserved { append(byte) } else { appendEscape(byte) }
    }
  }

  /// `%2F`
  fileprivate mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "%"))
    for digit in [byte >> 4, byte & 15] {
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
    }
  }
}

extension Collection<UInt8> {
  /// The byte that two hexadecimal digits at `index` stand for, and where they end.
  fileprivate func hexPair(at index: Index) -> (UInt8, Index)? {
    guard index < endIndex, let high = self[index].hexValue else { return nil }
    let next = self.index(after: index)
    guard next < endIndex, let low = self[next].hexValue else { return nil }
    return (high << 4 | low, self.index(after: next))
  }
}

extension UInt8 {
  /// A letter, a digit, `-`, `.`, `_` or `~` (RFC 3986, section 2.3).
  fileprivate var isUnreserved: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  fileprivate var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
