/// Base64 of RFC 4648.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Base64url without padding, as JSON Web Signature has it: `-` and `_` for `+` and `/` (RFC 7515, appendix C).
  package static func encodeURL(_ bytes: some Sequence<UInt8>) -> String {
    let text = encode(bytes).utf8.compactMap { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "+"): UInt8(ascii: "-")
      case UInt8(ascii: "/"): UInt8(ascii: "_")
      case UInt8(ascii: "="): nil
      default: byte
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The alphabet with `+` and `/`, padded with `=`.
  package static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.underestimatedCount + 2) / 3 * 4)
    var pending: UInt32 = 0
    var count = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      count += 1
      guard count == 3 else { continue }
      text.append(alphabet[Int(pending >> 18)])
      text.append(alphabet[Int(pending >> 12 & 63)])
      text.append(alphabet[Int(pending >> 6 & 63)])
      text.append(alphabet[Int(pending & 63)])
      (pending, count) = (0, 0)
    }
    if count == 1 {
      text.append(alphabet[Int(pending >> 2)])
      text.append(alphabet[Int(pending << 4 & 63)])
      text.append(contentsOf: "==".utf8)
    } else if count == 2 {
      text.append(alphabet[Int(pending >> 10)])
      text.append(alphabet[Int(pending >> 4 & 63)])
      text.append(alphabet[Int(pending << 2 & 63)])
      text.append(UInt8(ascii: "="))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Padding may be left out; white space between characters is skipped. Nil when it is no base64.
  package static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    var pending: UInt32 = 0
    var bits = 0
    var isPadded = false
    for character in text.utf8 {
      guard let digit = digit(character) else {
        switch character {
        case UInt8(ascii: "="): isPadded = true
        case 0x20, 0x09, 0x0A, 0x0D: break
        default: return nil
        }
        continue
      }
      if isPadded { return nil }
      pending = pending << 6 | digit
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(bits)))
    }
    // Six bits are left of one character more than a whole group: it cannot be.
    return bits == 6 ? nil : bytes
  }

  private static func digit(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a") + 26)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0") + 52)
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
