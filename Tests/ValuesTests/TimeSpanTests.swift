import Testing
import Values

struct TimeSpanTests {
  @Test(arguments: [
    ("30s", 30, "30s", "PT30S"), ("5m", 300, "5m", "PT5M"), ("1h", 3600, "1h", "PT1H"),
    ("1d", 86400, "1d", "PT24H"), ("2 weeks", 1_209_600, "2w", "PT336H"),
    ("90 min", 5400, "90m", "PT1H30M"), ("24h", 86400, "1d", "PT24H"), ("90", 90, "90s", "PT1M30S"),
    ("0", 0, "0s", "PT0S"), ("0h", 0, "0s", "PT0S"), ("0.5", 0.5, "500ms", "PT0.5S"),
    ("1.5h", 5400, "90m", "PT1H30M"), ("250ms", 0.25, "250ms", "PT0.25S"),
    ("1W", 604_800, "1w", "PT168H"), (" 7D ", 604_800, "1w", "PT168H"),
    ("PT2H30M", 9000, "150m", "PT2H30M"), ("P1D", 86400, "1d", "PT24H"),
    ("P1DT12H", 129_600, "36h", "PT36H"), ("P1W", 604_800, "1w", "PT168H"),
    ("pt1.5s", 1.5, "1500ms", "PT1.5S"),
  ])
  func durationsAreRead(text: String, seconds: Double, shown: String, iso: String) throws {
    let span = try TimeSpan(argument: text)
    #expect(span.seconds == seconds)
    #expect(span.description == shown)
    #expect(span.iso8601 == iso)
  }

  @Test(arguments: [
    "", "h", "-1h", "1y", "+5m", ".5", "5.", "1.2.3", "1e3", "nan", "9223372036854775807w",
    "10001 years",
    "P", "PT", "P1DT", "P1Y", "P1M", "P1D1W", "PTH", "PT1H1H", "1h30m", "5 m ago",
  ])
  func otherTextsAreRefused(text: String) {
    #expect(throws: TimeFault.self) { try TimeSpan(argument: text) }
  }

  @Test func refusalsSayWhatIsExpected() {
    #expect(
      throws: TimeFault(
        "expected a duration such as 30s, 5m, 2h, 7d or 1w, or a number of seconds, found \"soon\"")
    ) { try TimeSpan(argument: "soon") }
    #expect(throws: TimeFault("expected 1s to 1d, found 2d")) {
      try TimeSpan(argument: "2d").within(TimeSpan(seconds: 1) ... .days(1))
    }
    #expect(throws: TimeFault("expected 1s or more, found 0s")) {
      try TimeSpan(argument: "0").within(TimeSpan(seconds: 1) ... .longest)
    }
    #expect(throws: TimeFault("expected whole seconds, found 500ms")) {
      try TimeSpan(argument: "0.5").within(.zero ... .days(1), isWhole: true)
    }
  }

  @Test func numbersAreSeconds() {
    #expect(TimeSpan(number: 0.25) == TimeSpan(milliseconds: 250))
    for number in [-1, -0.001, .nan, .infinity, 1e300] { #expect(TimeSpan(number: number) == nil) }
  }

  @Test func timesMove() {
    let time = Timestamp(seconds: 10, nanoseconds: 250_000_000)
    #expect(time - TimeSpan(milliseconds: 500) == Timestamp(seconds: 9, nanoseconds: 750_000_000))
    #expect(time + TimeSpan(milliseconds: 750) == Timestamp(seconds: 11))
  }
}
