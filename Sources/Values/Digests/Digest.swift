internal import CCrypto

/// Digests of bytes, by OpenSSL.
package enum Digest {
  /// 32 bytes. It is in every OpenSSL, whatever its configuration allows.
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
    return digest
  }

  /// A message's authentication code of RFC 2104, 32 bytes.
  package static func hmacSHA256(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
    var code = [UInt8](repeating: 0, count: 32)
    HMAC(EVP_sha256(), key, Int32(key.count), bytes, bytes.count, &code, nil)
    return code
  }

  /// 20 bytes; nil where OpenSSL is configured to refuse it.
  package static func sha1(_ bytes: [UInt8]) -> [UInt8]? { hash(bytes, EVP_sha1(), length: 20) }

  /// 64 bytes; nil where OpenSSL is configured to refuse it.
  package static func sha512(_ bytes: [UInt8]) -> [UInt8]? { hash(bytes, EVP_sha512(), length: 64) }

  /// 16 bytes; nil where OpenSSL is configured to refuse it (FIPS 140).
  package static func md5(_ bytes: [UInt8]) -> [UInt8]? { hash(bytes, EVP_md5(), length: 16) }

  private static func hash(
    _ bytes: [UInt8], _ algorithm: OpaquePointer?, length: Int
  ) -> [UInt8]? {
    var digest = [UInt8](repeating: 0, count: length)
    guard EVP_Digest(bytes, bytes.count, &digest, nil, algorithm, nil) == 1 else { return nil }
    return digest
  }
}
