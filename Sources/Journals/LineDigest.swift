internal import Values

/// What chains a journal's lines: each holds the digest of the line before it.
enum LineDigest {
  /// What stands for the line before the first.
  static let none = String(repeating: "0", count: 64)

  /// SHA-256 in lower-case hexadecimal digits.
  static func sha256(_ bytes: some Collection<UInt8>) -> String { Digest.sha256(Array(bytes)).hex }
}
