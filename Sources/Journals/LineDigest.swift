internal import CCrypto

/// SHA-256, by OpenSSL.
enum LineDigest {
  /// What stands for the line before the first.
  static let none = String(repeating: "0", count: 64)

  /// In lower-case hexadecimal digits.
  static func sha256(_ bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
