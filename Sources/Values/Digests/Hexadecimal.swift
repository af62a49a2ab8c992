/// Bytes as hexadecimal digits.
package enum Hexadecimal {
  private static let lower = Array("0123456789abcdef".utf8)
  private static let upper = Array("0123456789ABCDEF".utf8)

  /// The two digits of a byte, as ASCII.
  package static func digits(
    of byte: UInt8, isUpper: Bool = false
  ) -> (high: UInt8, low: UInt8) {
    let table = isUpper ? upper : lower
    return (table[Int(byte >> 4)], table[Int(byte & 15)])
  }

  /// The value of an ASCII digit, of either case; nil for another character.
  package static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Collection<UInt8> {
  /// Two lower-case hexadecimal digits a byte.
  package var hex: String {
    var text: [UInt8] = []
    text.reserveCapacity(count * 2)
    for byte in self {
      let (high, low) = Hexadecimal.digits(of: byte)
      text.append(high)
      text.append(low)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
