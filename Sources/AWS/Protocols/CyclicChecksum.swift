/// Cyclic redundancy checks, reflected, with all bits set at the start and flipped at the end. Source: Ross
/// Williams, "A Painless Guide to CRC Error Detection Algorithms"; the polynomials are those of the CRC
/// catalogue, bits reversed.
struct CyclicChecksum<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  private let table: [Word]

  private init(polynomial: Word) {
    table = (0..<256).map { index in
      var word = Word(UInt8(index))
      for _ in 0..<8 { word = word & 1 == 1 ? word >> 1 ^ polynomial : word >> 1 }
      return word
    }
  }

  func value(of bytes: some Sequence<UInt8>) -> Word {
    var word = ~Word(0)
    for byte in bytes {
      word = word >> 8 ^ table[Int(UInt8(truncatingIfNeeded: word) ^ byte)]
    }
    return ~word
  }

  /// Most significant byte first, as headers have it.
  func digest(of bytes: some Sequence<UInt8>) -> [UInt8] {
    withUnsafeBytes(of: value(of: bytes).bigEndian) { Array($0) }
  }
}

extension CyclicChecksum<UInt32> {
  /// CRC-32/ISO-HDLC, the one of gzip.
  static let crc32 = CyclicChecksum(polynomial: 0xEDB8_8320)
  /// CRC-32/ISCSI.
  static let crc32c = CyclicChecksum(polynomial: 0x82F6_3B78)
}

extension CyclicChecksum<UInt64> {
  /// CRC-64/NVME.
  static let crc64 = CyclicChecksum(polynomial: 0x9A6C_9329_AC4B_C9B5)
}
