import Testing
import Values

struct TimestampTests {
  @Test(arguments: [
    ("2026-03-01T08:12:01Z", 1_772_352_721, 0, "2026-03-01T08:12:01Z"),
    ("2026-03-01T08:12:01.25+01:30", 1_772_347_321, 250_000_000, "2026-03-01T06:42:01.25Z"),
    ("20260301T081201Z", 1_772_352_721, 0, "2026-03-01T08:12:01Z"),
    ("1969-12-31T23:59:59.5Z", -1, 500_000_000, "1969-12-31T23:59:59.5Z"),
    ("2024-02-29T00:00:00Z", 1_709_164_800, 0, "2024-02-29T00:00:00Z"),
    ("9999-12-31T23:59:59Z", 253_402_300_799, 0, "9999-12-31T23:59:59Z"),
  ])
  func iso8601IsReadAndWritten(text: String, seconds: Int64, nanoseconds: Int32, printed: String) {
    let time = Timestamp(iso8601: text)
    #expect(time == Timestamp(seconds: seconds, nanoseconds: nanoseconds))
    #expect(time?.iso8601 == printed)
  }

  @Test(arguments: [
    "", "2026", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-03-01 25:00:00Z",
    "2026-03-01T08:12:01", "2026-03-01T08:12:01.Z", "2026-03-01T08:12:01Zx",
  ])
  func otherTextsAreNoTimes(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test func httpDates() {
    let text = "Sun, 01 Mar 2026 08:12:01 GMT"
    #expect(Timestamp(httpDate: text) == Timestamp(seconds: 1_772_352_721))
    #expect(Timestamp(seconds: 1_772_352_721).httpDate == text)
    #expect(Timestamp(seconds: 0).httpDate == "Thu, 01 Jan 1970 00:00:00 GMT")
    #expect(Timestamp(seconds: -86_400).httpDate == "Wed, 31 Dec 1969 00:00:00 GMT")
    #expect(Timestamp(seconds: 1_772_352_721).basic == "20260301T081201Z")
  }

  @Test func epochsWithFractions() {
    #expect(Timestamp(epoch: -0.5) == Timestamp(seconds: -1, nanoseconds: 500_000_000))
    #expect(Timestamp(epoch: 1_398_796_238.123)?.iso8601 == "2014-04-29T18:30:38.123Z")
    #expect(Timestamp(epoch: .nan) == nil)
  }
}
