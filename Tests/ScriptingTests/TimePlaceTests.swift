import LuaHost
import Testing

/// Each function and option of Lua that takes a time or a duration takes all spellings of docs/times.md, and refuses
/// what is none.
struct TimePlaceTests {
  private static let times = """
    { "now", "today", "yesterday", "30s", "5m", "2h", "7d", "1w", "90", "30m ago", "1.5h", "PT2H",
      "2026-03-01", "2026-03-01T08:00", "2026-03-01T08:00:00", "2026-03-01T08:00:00Z",
      "2026-03-01T08:00:00+01:00", "20260301T080000Z", "1772352000", 1772352000, time.now() }
    """
  private static let durations = """
    { "30s", "5m", "2h", "7d", "1w", "90", 90, "90 minutes", "PT2H", "0.5h" }
    """

  /// Gives what each of the values led to that should have been taken or refused and was not.
  private static func outcome(_ place: String, taken: String, refused: String) async -> String? {
    let run = await practise(
      """
      local wrong = {}
      local function place(x) \(place) end
      for _, x in ipairs(\(taken)) do
        local ok, err = pcall(place, x)
        if not ok then wrong[#wrong + 1] = tostring(x) .. ": " .. tostring(err) end
      end
      for _, x in ipairs(\(refused)) do
        if pcall(place, x) then wrong[#wrong + 1] = tostring(x) .. " was taken" end
      end
      return table.concat(wrong, "; ")
      """)
    return run.fault?.message ?? run.text
  }

  @Test(arguments: [
    "return events({}):between(x):count()",
    "return events({}):between(nil, x):count()",
    "return events('history:', { since = x }):head(1):count()",
    "return events('history:', { before = x }):head(1):count()",
    "return alarms.evaluate{ alarm = { AlarmName = 'x', Period = 300, EvaluationPeriods = 1, Statistic = 'Sum', Threshold = 1, ComparisonOperator = 'GreaterThanThreshold' }, from = 0, to = time.parse(x), data = {} }",
    "return alarms.evaluate{ alarm = { AlarmName = 'x', Period = 300, EvaluationPeriods = 1, Statistic = 'Sum', Threshold = 1, ComparisonOperator = 'GreaterThanThreshold' }, from = x, to = x, data = {} }",
    "return backtest{ pattern = '{ $.a = 1 }', rule = 'none', sources = {}, from = x }",
    "return time.parse(x)",
    "return time.parse(x, { ahead = true })",
    "return time.parse('now', { now = x })",
    "return time.text(x)",
    "return time.now() >= (type(x) == 'number' and time.parse(x) or x)",
    "return aws.cloudtrail.lookup_events{ StartTime = x }",
    "practice.reset{ clock = x }",
  ])
  func takeEveryTime(place: String) async {
    if place.contains("backtest") {
      // A backtest wants a source: the one that is missing is refused after the times were read.
      let run = await practise(
        """
        local wrong = {}
        for _, x in ipairs(\(Self.times)) do
          local _, err = pcall(backtest, { pattern = '{ $.a = 1 }', rule = 'none', sources = {},
            from = x })
          if not tostring(err):find "sources: " then wrong[#wrong + 1] = tostring(err) end
        end
        return table.concat(wrong, "; ")
        """)
      #expect(run.text == "\"\"", "\(run.fault?.message ?? "")")
      return
    }
    let refused = #"{ "soon", "7x", "-5m", "2026", "2026-02-30", "" }"#
    #expect(await Self.outcome(place, taken: Self.times, refused: refused) == "\"\"")
  }

  @Test(arguments: [
    "return events({}):histogram(x):count()",
    "return time.duration(x)",
    "return time.iso_duration(x)",
    "return time.now() + x",
    "return time.now() - x",
    "practice.advance(x)",
    "practice.deliver({}, { wait = x })",
    "practice.eventual(x)",
  ])
  func takeEveryDuration(place: String) async {
    let refused = #"{ "soon", "7x", "-5m", "yesterday ago", "P1Y", "" }"#
    #expect(await Self.outcome(place, taken: Self.durations, refused: refused) == "\"\"")
  }

  @Test func durationsInARange() async {
    let session = await Self.outcome(
      "return aws{ duration_seconds = x }", taken: #"{ "1h", "900", 3600, "PT1H", "90m" }"#,
      refused: #"{ "30s", "7d", 0.5, "1x", "-1h" }"#)
    #expect(session == "\"\"")
    let delay = await practise(
      """
      local wrong = {}
      for _, x in ipairs(\(Self.durations)) do
        local _, err = pcall(backtest, { pattern = '{ $.a = 1 }', rule = 'none', sources = {},
          delay = x, set = { period = x } })
        local text = tostring(err)
        if text:find "delay" or text:find "expected a duration" then wrong[#wrong + 1] = text end
      end
      local _, err = pcall(backtest, { pattern = '{ $.a = 1 }', sources = {}, delay = "2y" })
      return table.concat(wrong, "; "), tostring(err):find("delay: expected a duration", 1, true) ~= nil
      """)
    #expect(delay.text == "\"\"\ntrue", "\(delay.fault?.message ?? "")")
  }

  @Test func spellingsMeanTheSameEverywhere() async {
    let run = await practise(
      """
      local t = time.parse "2026-03-14T15:09:26.5Z"
      return time.duration "1w", time.duration "0.5", time.duration "PT2H30M",
        time.iso_duration "150m", tostring(t + "1m"), tostring(t - "1w"),
        tostring(time.parse("2h", { now = t })), tostring(time.parse("2h", { now = t, ahead = true })),
        tostring(time.parse("yesterday", { now = t })), t.year, t.month, t.day, t.hour, t.minute,
        t.second, t.weekday, time.text(t), time.text(t, "minute"), time.iso8601 "7d",
        tostring(time.iso8601 "2026-03-01T08:00"), t > "2026-03-14", t < "yesterday"
      """)
    #expect(
      run.text == """
        604800
        0.5
        9000
        "PT2H30M"
        "2026-03-14T15:10:26.5Z"
        "2026-03-07T15:09:26.5Z"
        "2026-03-14T13:09:26.5Z"
        "2026-03-14T17:09:26.5Z"
        "2026-03-13T00:00:00Z"
        2026
        3
        14
        15
        9
        26
        6
        "2026-03-14T15:09:26Z"
        "2026-03-14T15:09"
        nil
        "2026-03-01T08:00:00Z"
        true
        true
        """, "\(run.fault?.message ?? "")")
  }
}
