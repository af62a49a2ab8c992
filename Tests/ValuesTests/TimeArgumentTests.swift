import Testing
import Values

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
    ("1.5h", "2026-03-14T13:39:26.5Z"),
    ("250ms", "2026-03-14T15:09:26.25Z"),
    ("PT30M", "2026-03-14T14:39:26.5Z"),
    ("90", "2026-03-14T15:07:56.5Z"),
    ("0", "2026-03-14T15:09:26.5Z"),
    ("20260301", "2026-03-01T00:00:00Z"),
    ("20260301T081201", "2026-03-01T08:12:01Z"),
    ("2026-03-01T08:12Z", "2026-03-01T08:12:00Z"),
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
    "", "soon", "7x", "d", "-1d", "-7", "2026", "2026-02-29", "2026-13-01", "7 d 2 h", "1d2h",
    "2026-03-01T08:00+24:00", "P1Y", "999999999999d",
    "2026-03-01T25:00", "99999999999999999999d", "999999999999w", "tomorrow", "+1772352721",
    "2026-03-01T08:12:01Zx", "nan", "infinity", "1e300",
  ])
  func otherTextsAreRefused(text: String) {
    #expect(throws: TimeFault.self) { try Timestamp(argument: text, now: Self.now) }
  }

  @Test func refusalsNameWhatWasFound() {
    #expect(
      throws: TimeFault(
        "expected a time such as 7d, yesterday, 2026-03-01 or 2026-03-01T08:00:00Z, found \"soon\""
      )
    ) {
      try Timestamp(argument: "soon", now: Self.now)
    }
  }

  @Test func aYearIsToldFromSeconds() {
    #expect(
      throws: TimeFault(
        "expected a time such as 7d, yesterday, 2026-03-01 or 2026-03-01T08:00:00Z, found \"2026\"; the year begins at 2026-01-01, 2026s are seconds"
      )
    ) {
      try Timestamp(argument: "2026", now: Self.now)
    }
  }

  /// Where a time to come is meant, a duration is from now on.
  @Test(arguments: [
    ("2h", "2026-03-14T17:09:26.5Z"), ("90", "2026-03-14T15:10:56.5Z"),
    ("30m ago", "2026-03-14T14:39:26.5Z"), ("2026-03-20", "2026-03-20T00:00:00Z"),
    ("now", "2026-03-14T15:09:26.5Z"),
  ])
  func timesToCome(text: String, time: String) throws {
    #expect(try Timestamp(argument: text, now: Self.now, direction: .ahead).iso8601 == time)
  }
}
