internal import Glibc

/// A block of IPv4 or IPv6 addresses, `10.0.0.0/8` or `2001:db8::/32`; an address alone is a block of one.
package struct NetworkBlock: Hashable, Sendable {
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
