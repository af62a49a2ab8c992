internal import var Glibc.AF_INET
internal import var Glibc.AF_INET6
internal import struct Glibc.in6_addr
internal import struct Glibc.in_addr
internal import func Glibc.inet_ntop
internal import func Glibc.inet_pton

/// A block of IPv4 or IPv6 addresses, `10.0.0.0/8` or `2001:db8::/32`; an address alone is a block of one.
package struct NetworkBlock: Hashable, Sendable {
  /// The block as it was written.
  package let text: String
  let address: [UInt8]
  let bits: Int

  /// Returns nil when the text is no block: a bad address, a prefix too long for it.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let address = Self.address(String(parts[0])) else { return nil }
    var bits = address.count * 8
    if parts.count == 2 {
      // The prefix of an IPv4 block written in IPv6 counts the 96 bits before it.
      let before = bits == 32 && parts[0].contains(":") ? 96 : 0
      guard parts[1].utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let given = Int(parts[1]),
        (before...before + bits).contains(given)
      else { return nil }
      bits = given - before
    }
    self.text = text
    self.address = address
    self.bits = bits
  }

  /// Whether the address has bits that the prefix does not count: 10.0.0.7/8.
  var hasBitsBeyondPrefix: Bool {
    address.enumerated().contains { number, byte in
      let counted = min(8, max(0, bits - number * 8))
      return counted < 8 && byte << counted != 0
    }
  }

  /// Addresses of which each class that some blocks tell apart has at least one. Blocks are nested or
  /// apart: what a block has beyond those inside it begins where it begins, or after one of them.
  static func representatives(of blocks: [NetworkBlock]) -> [String] {
    var found: Set<[UInt8]> = []
    for block in blocks {
      var first = block.address
      var last = block.address
      for number in first.indices {
        let counted = min(8, max(0, block.bits - number * 8))
        let free = counted == 8 ? 0 : UInt8(0xFF) >> UInt8(counted)
        first[number] &= ~free
        last[number] |= free
      }
      found.insert(first)
      // Another one inside, in case some test is about the first by its text.
      if block.bits < first.count * 8 {
        var second = first
        second[second.count - 1] |= 1
        found.insert(second)
      }
      // The one after the last.
      for number in last.indices.reversed() {
        last[number] &+= 1
        if last[number] != 0 { break }
      }
      found.insert(last)
      found.insert([UInt8](repeating: 0, count: first.count))
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { [text($0), otherText($0)] }
  }

  /// A second way to write the same address.
  private static func otherText(_ address: [UInt8]) -> String {
    if address.count == 4 { return "::ffff:" + text(address) }
    return stride(from: 0, to: 16, by: 2).map { place in
      let digits = String(Int(address[place]) << 8 | Int(address[place + 1]), radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }.joined(separator: ":")
  }

  private static func text(_ address: [UInt8]) -> String {
    if address.count == 4 { return address.map { "\($0)" }.joined(separator: ".") }
    var buffer = [CChar](repeating: 0, count: 46)
    _ = inet_ntop(AF_INET6, address, &buffer, 46)
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func contains(_ bytes: UnsafeRawBufferPointer) -> Bool {
    // The longest written address has 45 characters; sourceIPAddress is often a host name.
    guard bytes.count >= 2, bytes.count <= 45 else { return false }
    guard let other = Self.address(String(decoding: bytes, as: UTF8.self)),
      other.count == address.count
    else { return false }
    let whole = bits / 8
    guard other[..<whole] == address[..<whole] else { return false }
    let rest = bits % 8
    return rest == 0 || (other[whole] ^ address[whole]) >> (8 - rest) == 0
  }

  /// The bytes of an address in network order: 4 or 16. An IPv4 address written in IPv6 is the former.
  static func address(_ text: String) -> [UInt8]? {
    if text.utf8.contains(0) { return nil }  // where C would see its end
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
    var six = in6_addr()
    guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
    let bytes = withUnsafeBytes(of: six) { Array($0) }
    let mapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    return mapped ? Array(bytes[12...]) : bytes
  }
}
