/// What names of hosts may look like (RFC 1123).
enum HostName {
  /// Letters, digits and hyphens, at most 63, no hyphen at either end.
  static func isLabel(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...63).contains(text.count) && text.first != hyphen && text.last != hyphen
      && text.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
  }

  /// A label, or several with dots between them where that is allowed.
  static func isLabel(_ text: String, allowingDots: Bool) -> Bool {
    guard allowingDots else { return isLabel(text.utf8) }
    return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { isLabel($0) }
  }

  /// Whether a bucket's name can stand in front of S3's.
  static func isBucket(_ name: String, allowingDots: Bool) -> Bool {
    name.utf8.count >= 3 && !name.utf8.contains { $0 >= 0x41 && $0 <= 0x5A }
      && !isIPv4(name.utf8) && isLabel(name, allowingDots: allowingDots)
  }

  /// Four numbers of up to three digits; their size does not matter to the rules.
  static func isIPv4(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy {
        (1...3).contains($0.count) && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
  }
}
