import AWS
import Scripting
import LuaHost
import Testing

struct AlarmsModuleTests {
  private static let alarm = """
    local alarm = { AlarmName = "x", Period = 300, EvaluationPeriods = 1, Statistic = "Sum",
      Threshold = 1, ComparisonOperator = "GreaterThanOrEqualToThreshold",
      TreatMissingData = "notBreaching", AlarmActions = {}, StateValue = "OK" }

    """

  @Test(arguments: [
    (
      """
      local changes, state = alarms.evaluate{ alarm = alarm, state = "OK",
        from = 1772352000, to = "2026-03-01T09:00:00Z", data = { { 1772352030, 1 } } }
      return #changes, changes[1].time, changes[1].to, changes[2].time, state
      """,
      "2\n1772352060\n\"ALARM\"\n1772352960\n\"OK\""
    ),
    (
      """
      local data = { { time = "2026-03-01T08:00:00Z", value = 1, count = 2 },
        { time = 1772352060, SampleCount = 1, Sum = 1, Minimum = 1, Maximum = 1 }, { 1772352120, 1, 2 } }
      alarm.Threshold = 5
      local _, state = alarms.evaluate{ alarm = alarm, from = 1772352000, to = 1772352180, data = data }
      return state
      """,
      "\"ALARM\""
    ),
    (
      "local _, state = alarms.evaluate{ alarm = alarm, from = 0, to = 60, data = {} } return state",
      "\"OK\""
    ),
    (
      "local r = alarms.single_event{ alarm = alarm } return r.before, r.fires, r.after, r.again",
      "\"OK\"\ntrue\n\"OK\"\ntrue"
    ),
    (
      """
      alarm.TreatMissingData, alarm.Namespace = nil, "AWS/DynamoDB"
      local r = alarms.single_event{ alarm = alarm } return r.after, r.again
      """,
      "\"ALARM\"\nfalse"
    ),
    (
      "return alarms.check(alarm)",
      "\"Sum over 300 s >= 1, in 1 of 1 period, missing data notBreaching\""
    ),
    (
      """
      alarm.EvaluationWindow = { WallClockWindow = {} }
      local changes = alarms.evaluate{ alarm = alarm, from = 1772352000, to = 1772352600,
        data = { { 1772352030, 1 } } }
      return changes[1].time, changes[1].to, changes[2].time, changes[2].to
      """,
      "1772352300\n\"ALARM\"\n1772352600\n\"OK\""
    ),
  ])
  func evaluates(source: String, text: String) async {
    let run = await run(Self.alarm + source)
    #expect(run.text == text, "\(run.fault?.message ?? "")")
  }

  @Test(arguments: [
    ("alarm.Perod = 1 alarms.check(alarm)", "has no member \"Perod\"; did you mean Period?"),
    ("alarm.Period = 45 alarms.check(alarm)", "alarm.Period: expected 10, 20, 30 or a multiple"),
    ("alarm.Period = nil alarms.check(alarm)", "alarm.Period is missing"),
    ("alarm.Statistic = 'p99' alarms.check(alarm)", "alarm.Statistic: expected SampleCount"),
    ("alarm.ExtendedStatistic = 'p99' alarms.check(alarm)", "alarm.ExtendedStatistic: percentiles"),
    ("alarm.Metrics = {} alarms.check(alarm)", "alarm.Metrics: metric math"),
    (
      "alarm.ComparisonOperator = 'GreaterThanUpperThreshold' alarms.check(alarm)",
      "alarm.ComparisonOperator: anomaly detection"
    ),
    (
      "alarm.EvaluationWindow = { WallClockWindow = { Timezone = 'Europe/Paris' } } alarms.check(alarm)",
      "alarm.EvaluationWindow: time zones other than UTC"
    ),
    ("alarms.evaluate{ alarm = alarm, from = 0, to = {} }", "to: expected a time"),
    ("alarms.evaluate{ alarm = alarm, from = 0, to = 1, data = { 1 } }", "data[1]: expected {"),
    ("alarms.evaluate{ alarm = alarm, from = 0, to = 1, state = 'Ok' }", "state: expected OK"),
    (
      "alarms.evaluate{ alarm = alarm, from = 0, to = 1, resolution = 5 }", "resolution: expected 1"
    ),
    ("alarms.evaluate{ alram = alarm }", "there is no \"alram\"; did you mean alarm?"),
    ("alarms.evaluate()", "expected a table"),
    ("backtest{ control = 'root', sources = 'samples:' }", "there is no control \"root\""),
    ("backtest{ control = 'root-usage-monitoring' }", "sources: expected a file or folder"),
    ("backtest{ pattern = '{ $.a == 1 }', sources = 'samples:' }", "pattern: expected ="),
    (
      "backtest{ control = 'root-usage-monitoring', sources = 'samples:', set = { treshold = 1 } }",
      "there is no parameter \"treshold\"; did you mean threshold?"
    ),
  ])
  func faultsNameTheMember(source: String, message: String) async {
    let fault = await run(Self.alarm + source).fault?.message ?? ""
    #expect(fault.contains(message), "\(fault)")
  }

  @Test func backtestGivesTheDocument() async {
    let run = await run(
      """
      local report = backtest{ control = "root-usage-monitoring", sources = { "samples:" } }
      local strict = backtest{ control = "root-usage-monitoring", sources = "samples:",
        set = { threshold = 100 } }
      local other = backtest{ pattern = patterns.parse '{ $.eventName = "ConsoleLogin" }',
        sources = "samples:", rule = "none" }
      return report.schema, #report.alarms == report.summary.alarms, report.missed.count,
        strict.summary.alarms, strict.missed.no_alarm == strict.input.expected, other.missed.count
      """)
    #expect(
      run.text == "\"moonwatch.backtest/1\"\ntrue\n0\n0\ntrue\nnil", "\(run.fault?.message ?? "")")
  }
}
