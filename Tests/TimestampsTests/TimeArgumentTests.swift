import Testing
import Timestamps

struct TimeArgumentTests {
  // 2026-03-14T15:09:26.5Z, a Saturday.
  private static let now = Timestamp(seconds: 1_773_500_966, nanoseconds: 500_000_000)

  @Test(arguments: [
    ("now", "2026-03-14T15:09:26.5Z"),
    ("today", "2026-03-14T00:00:00Z"),
    (" Yesterday ", "2026-03-13T00:00:00Z"),
    ("7d", "2026-03-07T15:09:26.5Z"),
    ("24h", "2026-03-13T15:09:26.5Z"),
    ("30m", "2026-03-14T14:39:26.5Z"),
    ("90 seconds ago", "2026-03-14T15:07:56.5Z"),
    ("2w", "2026-02-28T15:09:26.5Z"),
    ("1 day ago", "2026-03-13T15:09:26.5Z"),
    ("2026-03-01", "2026-03-01T00:00:00Z"),
    ("2026-03-01T08:12", "2026-03-01T08:12:00Z"),
    ("2026-03-01 08:12", "2026-03-01T08:12:00Z"),
    ("2026-03-01T08:12:01", "2026-03-01T08:12:01Z"),
    ("2026-03-01T08:12:01Z", "2026-03-01T08:12:01Z"),
    ("2026-03-01T08:12:01.25Z", "2026-03-01T08:12:01.25Z"),
    ("2026-03-01T08:12:01+02:00", "2026-03-01T06:12:01Z"),
    ("2026-03-01T08:12+01:00", "2026-03-01T07:12:00Z"),
    ("20260301T081201Z", "2026-03-01T08:12:01Z"),
    ("1772352721", "2026-03-01T08:12:01Z"),
    ("1772352721.25", "2026-03-01T08:12:01.25Z"),
  ])
  func timesAreRead(text: String, time: String) throws {
    #expect(try Timestamp(argument: text, now: Self.now).iso8601 == time)
  }

  @Test(arguments: [
    "", "soon", "7", "7x", "d", "-1d", "0h", "1.5h", "2026", "2026-02-29", "2026-13-01",
    "2026-03-01T25:00", "99999999999999999999d", "999999999999w", "tomorrow", "+1772352721",
    "2026-03-01T08:12:01Zx", "nan", "infinity", "1e300",
  ])
  func otherTextsAreRefused(text: String) {
    #expect(throws: TimeFault.self) { try Timestamp(argument: text, now: Self.now) }
  }

  @Test func refusalsNameWhatWasFound() {
    #expect(
      throws: TimeFault(
        "expected a time such as 7d, 24h, yesterday, 2026-03-01 or 2026-03-01T08:00:00Z, found \"soon\""
      )
    ) {
      try Timestamp(argument: "soon", now: Self.now)
    }
  }

  @Test(arguments: [
    ("30s", 30, "30s"), ("5m", 300, "5m"), ("1h", 3600, "1h"), ("1d", 86400, "1d"),
    ("2 weeks", 1_209_600, "2w"), ("90 min", 5400, "90m"), ("24h", 86400, "1d"),
  ])
  func spansAreRead(text: String, seconds: Int64, shown: String) {
    #expect(TimeSpan(text)?.seconds == seconds)
    #expect(TimeSpan(text)?.text == shown)
  }

  @Test(arguments: ["", "h", "0h", "-1h", "1", "1y", "1.5h", "9223372036854775807w"])
  func otherSpansAreRefused(text: String) { #expect(TimeSpan(text) == nil) }
}
