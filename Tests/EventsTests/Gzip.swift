/// Gzip members (RFC 1952) with stored blocks: enough to test what is around the deflate data.
enum Gzip {
  static func member(_ text: String) -> [UInt8] { member(Array(text.utf8)) }

  static func member(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      let count = UInt16(block.count)
      out.append(rest.isEmpty ? 1 : 0)
      out += little(count) + little(~count) + block
    } while !rest.isEmpty
    return out + little(checksum(bytes)) + little(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// `{"eventName":"squeezed"}` three times, as gzip(1) compresses it.
  static let squeezed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0x4A, 0x2D, 0x4B,
    0xCD, 0x2B, 0xF1, 0x4B, 0xCC, 0x4D, 0x55, 0xB2, 0x52, 0x2A, 0x2E, 0x2C, 0x4D, 0x4D, 0xAD,
    0x4A, 0x4D, 0x51, 0xAA, 0xAD, 0x26, 0x51, 0x1C, 0x00, 0xA8, 0xBF, 0xCD, 0x80, 0x48, 0x00,
    0x00, 0x00,
  ]

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}
