@testable import AWS
import Testing
import Values

/// Encodings and checksums.
struct WireTextTests {
  /// The check values of the CRC catalogue, and of RFC 3720 and NVM Express.
  @Test func checksumsHaveTheirCheckValues() {
    let digits = Array("123456789".utf8)
    #expect(CyclicChecksum<UInt32>.crc32.value(of: digits) == 0xCBF4_3926)
    #expect(CyclicChecksum<UInt32>.crc32c.value(of: digits) == 0xE306_9283)
    #expect(CyclicChecksum<UInt64>.crc64.value(of: digits) == 0xAE8B_1486_0A79_9888)
    for name in ["CRC32", "crc32c", "CRC64NVME", "SHA1", "SHA256", "SHA512"] {
      #expect(RequestChecksum.digest(name, digits) != nil)
    }
    #expect(RequestChecksum.digest("XXHASH64", digits) == nil)
  }

  @Test func percentEncoding() {
    let text = " %:/?#[]@!$&'()*+,;=-._~é😹"
    let encoded = PercentEncoding.encode(text)
    #expect(
      encoded
        == "%20%25%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D-._~%C3%A9%F0%9F%98%B9")
    #expect(PercentEncoding.decode(encoded) == text)
    #expect(PercentEncoding.decode("a+b%2B", plusIsSpace: true) == "a b+")
    for broken in ["%", "%4", "%zz", "%FF"] { #expect(PercentEncoding.decode(broken) == nil) }
  }

  @Test(arguments: [
    (Timestamp(seconds: 0), "0", "1970-01-01T00:00:00Z"),
    (Timestamp(seconds: 1, nanoseconds: 250_000_000), "1.25", "1970-01-01T00:00:01.25Z"),
    (Timestamp(seconds: -2, nanoseconds: 750_000_000), "-1.25", "1969-12-31T23:59:58.75Z"),
    (Timestamp(seconds: 5, nanoseconds: 1_999), "5", "1970-01-01T00:00:05.000001Z"),
    (Timestamp(seconds: 7, nanoseconds: 70_000_000), "7.07", "1970-01-01T00:00:07.07Z"),
  ])
  func timesAreWritten(time: Timestamp, epoch: String, iso: String) {
    #expect(TimestampFormat.unixTimestamp.text(time) == epoch)
    #expect(TimestampFormat.iso8601.text(time) == iso)
  }

  @Test func timesAreReadInEveryForm() {
    let time = Timestamp(seconds: 1_577_000_000)
    for text in [
      "1577000000", "1577000000.0", "1.577e9", "2019-12-22T07:33:20Z", "2019-12-22T08:33:20+01:00",
      "Sun, 22 Dec 2019 07:33:20 GMT",
    ] {
      #expect(TimestampFormat.time(text) == time, "\(text)")
    }
    #expect(TimestampFormat.time("never") == nil)
  }

  @Test func tokensAreUUIDsOfVersion4() {
    #expect(IdempotencyTokens.uuid(0, 0) == "00000000-0000-4000-8000-000000000000")
    #expect(IdempotencyTokens.uuid(.max, .max) == "ffffffff-ffff-4fff-bfff-ffffffffffff")
    #expect(IdempotencyTokens.random.next() != IdempotencyTokens.random.next())
  }
}
