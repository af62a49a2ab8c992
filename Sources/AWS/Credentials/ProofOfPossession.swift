internal import CCrypto
internal import Values

/// A proof that who sends a request has the key of a session: a JSON Web Token in its `DPoP`
/// header, signed with ES256 (RFC 9449, RFC 7518 section 3.4).
struct ProofOfPossession: ~Copyable {
  private let key: OpaquePointer

  /// - Parameter pem: an elliptic-curve private key on P-256. Nil when it is none.
  init?(pem: String) {
    let lines = pem.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-----") }
    let encoded = Array(lines.joined().trimmed.utf8)
    var der = [UInt8](repeating: 0, count: encoded.count / 4 * 3 + 3)
    let count = EVP_DecodeBlock(&der, encoded, Int32(encoded.count))
    guard count > 0 else { return nil }
    let decoded = der.withUnsafeBufferPointer { der in
      var start = der.baseAddress
      return d2i_AutoPrivateKey(nil, &start, Int(count))
    }
    guard let decoded else { return nil }
    key = decoded
  }

  deinit { EVP_PKEY_free(key) }

  /// The header's value. Nil when the key is of another kind.
  ///
  /// - Parameter identifier: unlike that of every other proof.
  func header(method: String, url: String, now: Timestamp, identifier: String) -> String? {
    guard let point = publicPoint() else { return nil }
    let x = Base64.encodeURL(point[1..<33])
    let y = Base64.encodeURL(point[33..<65])
    var payload = Array("{\"htm\":\"\(method)\",\"htu\":".utf8)
    payload.appendJSON(url)
    payload += ",\"iat\":\(now.seconds),\"jti\":\"\(identifier)\"}".utf8
    let header =
      #"{"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC","x":""# + x + #"","y":""# + y
      + #"","crv":"P-256"}}"#
    let text = Base64.encodeURL(header.utf8) + "." + Base64.encodeURL(payload)
    return signature(Array(text.utf8)).map { text + "." + Base64.encodeURL($0) }
  }

  /// 4, x and y: an uncompressed point.
  private func publicPoint() -> [UInt8]? {
    var point = [UInt8](repeating: 0, count: 65)
    var count = 0
    guard EVP_PKEY_get_octet_string_param(key, "pub", &point, point.count, &count) == 1,
      count == 65, point[0] == 4
    else { return nil }
    return point
  }

  /// r and s, 32 bytes each.
  private func signature(_ text: [UInt8]) -> [UInt8]? {
    guard let context = EVP_MD_CTX_new() else { return nil }
    defer { EVP_MD_CTX_free(context) }
    var der = [UInt8](repeating: 0, count: 128)
    var count = der.count
    guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key) == 1,
      EVP_DigestSign(context, &der, &count, text, text.count) == 1
    else { return nil }
    // SEQUENCE { INTEGER r, INTEGER s }, each shorter than 128 bytes.
    var rest = der[..<count].dropFirst(2)
    var numbers: [UInt8] = []
    for _ in 0..<2 {
      guard rest.count > 2, rest.first == 2 else { return nil }
      let length = Int(rest[rest.startIndex + 1])
      let number = rest.dropFirst(2).prefix(length).drop { $0 == 0 }
      guard number.count <= 32 else { return nil }
      numbers += [UInt8](repeating: 0, count: 32 - number.count) + number
      rest = rest.dropFirst(2 + length)
    }
    return numbers
  }
}
