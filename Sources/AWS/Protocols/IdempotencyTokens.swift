/// Makes the tokens of calls that can be repeated.
package struct IdempotencyTokens: Sendable {
  package let next: @Sendable () -> String

  package init(next: @escaping @Sendable () -> String) { self.next = next }

  /// Random UUIDs, version 4 of RFC 9562.
  package static let random = IdempotencyTokens {
    var generator = SystemRandomNumberGenerator()
    return uuid(generator.next(), generator.next())
  }

  /// A UUID of version 4 with the rest of its bits from two numbers.
  static func uuid(_ high: UInt64, _ low: UInt64) -> String {
    let high = high & ~0xF000 | 0x4000
    let low = low & ~(3 << 62) | 2 << 62
    let digits = [high, low].map { half in
      let text = String(half, radix: 16)
      return String(repeating: "0", count: 16 - text.utf8.count) + text
    }
    let text = digits.joined()
    var groups: [Substring] = []
    var rest = text[...]
    for length in [8, 4, 4, 4, 12] {
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return groups.joined(separator: "-")
  }
}
