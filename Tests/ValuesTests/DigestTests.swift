import Values
import Testing

struct DigestTests {
  /// The examples of FIPS 180-4 and RFC 1321 for "abc"; HMAC with nothing, as RFC 2104 defines it.
  @Test func digestsAreThoseOfTheirStandards() {
    let abc = Array("abc".utf8)
    #expect(
      Digest.sha256(abc).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest.sha1(abc)?.hex == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(Digest.sha512(abc)?.hex.hasPrefix("ddaf35a193617abacc417349ae204131") == true)
    #expect(Digest.sha512(abc)?.count == 64)
    #expect(Digest.md5(abc)?.hex == "900150983cd24fb0d6963f7d28e17f72")
    #expect(
      Digest.hmacSHA256(key: [], []).hex
        == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
  }

  @Test func hexadecimalDigits() {
    #expect([0x00, 0x0F, 0xA5, 0xFF].hex == "000fa5ff")
    #expect(Hexadecimal.digits(of: 0xA5, isUpper: true) == (0x41, 0x35))
    for byte in UInt8.min ... .max {
      let digit = Character(UnicodeScalar(byte))
      #expect(Hexadecimal.value(of: byte).map(Int.init) == digit.hexDigitValue)
    }
  }
}

struct Base64Tests {
  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func base64(text: String, encoded: String) {
    #expect(Base64.encode(text.utf8) == encoded)
    #expect(Base64.decode(encoded) == Array(text.utf8))
  }

  @Test(arguments: ["A", "Zg==x", "Zm9v!", "é"]) func whatIsNoBase64IsRefused(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  /// RFC 7515, appendix C.
  @Test func base64URL() {
    #expect(Base64.encodeURL([3, 236, 255, 224, 193]) == "A-z_4ME")
  }
}
