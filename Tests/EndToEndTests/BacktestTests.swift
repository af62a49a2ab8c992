import Foundation
import Testing

/// `moonwatch.backtest/1`, as far as tests look at it.
struct BacktestDocument: Decodable {
  struct Metric: Decodable {
    var value: Double
    var default_value: Double?
  }
  struct Alarm: Decodable {
    var statistic, comparison_operator, treat_missing_data, window: String
    var threshold: Double
    var period, evaluation_periods, datapoints_to_alarm, evaluation_range: Int
  }
  struct Input: Decodable {
    var files, events, duplicates, counted, undated, outside: Int
    var expected, unexpected: Int?
    var first, last: String?
  }
  struct Summary: Decodable {
    var from, to: String?
    var alarms: Int
    var minutes_in_alarm: Double
    var state: String
    var missed: Int?
  }
  struct Change: Decodable { var time, from, to, reason: String }
  struct Tally: Decodable, Equatable {
    var value: String?
    var events: Int
  }
  struct Firing: Decodable {
    var start: String
    var end: String?
    var minutes: Double
    var since, reason: String
    var events: Int
    var actors, source_ips, event_names, regions: [Tally]
  }
  struct Term: Decodable, Equatable {
    var term: String
    var found: String?
  }
  struct MissedEvent: Decodable {
    var time, why: String
    var event_id, event_name, actor, source_ip: String?
    var terms: [Term]
  }
  struct Reason: Decodable, Equatable {
    var term: String
    var events: Int
  }
  struct Missed: Decodable {
    var count, not_counted, no_alarm: Int?
    var reasons: [Reason]?
    var events: [MissedEvent]?
  }
  struct Cell: Decodable {
    var threshold: Double
    var period: Int
    var alarms: Int?
    var minutes_in_alarm: Double?
    var refused: String?
  }
  struct Problem: Decodable { var `where`, message: String }
  var schema: String
  var control, rule: String?
  var pattern: String
  var metric: Metric
  var alarm: Alarm
  var delay_seconds: Int
  var input: Input
  var summary: Summary
  var timeline: [Change]
  var alarms: [Firing]
  var missed: Missed
  var noise: [Cell]
  var notes: [String]
  var errors: [Problem]

  init(_ outcome: Tool.Outcome) throws {
    self = try JSONDecoder().decode(BacktestDocument.self, from: outcome.output)
  }

  /// `10:03 ALARM`, of the changes.
  var changes: [String] { timeline.map { "\($0.time.dropFirst(11).prefix(5)) \($0.to)" } }
}

/// Events at times of one invented day.
private struct Day {
  private var lines: [String] = []

  mutating func add(
    _ clock: String, _ name: String = "ConsoleLogin", type: String = "Root",
    invokedBy: String? = nil, id: String? = nil, address: String = "203.0.113.77"
  ) {
    let invoked = invokedBy.map { #","invokedBy":"\#($0)""# } ?? ""
    lines.append(
      """
      {"eventVersion":"1.11","eventID":"\(id ?? "event-\(lines.count)")",\
      "eventTime":"2026-03-14T\(clock)Z","eventName":"\(name)","eventType":"AwsApiCall",\
      "eventSource":"iam.amazonaws.com","awsRegion":"us-east-1","sourceIPAddress":"\(address)",\
      "recipientAccountId":"111122223333","userIdentity":{"type":"\(type)",\
      "arn":"arn:aws:iam::111122223333:root","accountId":"111122223333"\(invoked)}}
      """)
  }

  var data: Data { Data((lines.joined(separator: "\n") + "\n").utf8) }
}

@Suite struct BacktestTests {
  private static func run(_ day: Day, _ arguments: [String] = []) throws -> BacktestDocument {
    let outcome = try Tool.run(
      ["backtest", "root-usage-monitoring", "--format", "json", "-"] + arguments, input: day.data)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try BacktestDocument(outcome)
  }

  @Test("a day by hand: when it fires, for how long, for whom")
  func byHand() throws {
    var day = Day()
    day.add("09:59:10", "DescribeInstances", type: "IAMUser")
    day.add("10:02:30")
    day.add("10:04:00", "CreateAccessKey", address: "198.51.100.24")
    day.add("11:30:59")
    day.add("12:00:00", "DescribeInstances", type: "IAMUser")
    let document = try Self.run(day)
    // The first is seen at 10:03. The second is seen at 10:05, and 15 minutes later out of the range of three periods.
    #expect(
      document.changes == ["09:59 OK", "10:03 ALARM", "10:20 OK", "11:31 ALARM", "11:46 OK"])
    #expect(document.summary.alarms == 2)
    #expect(document.alarms[0].events == 2)
    #expect(
      document.alarms[0].actors == [.init(value: "arn:aws:iam::111122223333:root", events: 2)])
    #expect(
      document.alarms[0].source_ips == [
        .init(value: "198.51.100.24", events: 1), .init(value: "203.0.113.77", events: 1),
      ])
    #expect(
      document.alarms[0].event_names == [
        .init(value: "ConsoleLogin", events: 1), .init(value: "CreateAccessKey", events: 1),
      ])
    #expect(document.alarms[1].start == "2026-03-14T11:31:00Z")
    #expect(document.alarms[1].end == "2026-03-14T11:46:00Z")
    #expect(document.alarms[1].minutes == 15)
    #expect(document.missed.count == 0)
    #expect(document.input.counted == 3 && document.input.events == 5)
  }

  @Test("--delay shifts the data points, and the report says so")
  func delay() throws {
    var day = Day()
    day.add("10:02:30")
    let document = try Self.run(day, ["--delay", "5m"])
    #expect(document.changes == ["10:07 OK", "10:08 ALARM", "10:23 OK"])
    #expect(document.delay_seconds == 300)
    #expect(document.notes.contains { $0.hasPrefix("Data points are 300 s later") })
    #expect(
      try Self.run(day).notes.contains("Times are the events' own, without delivery delay."))
  }

  @Test("events that the filter drops are named, with the term that fails and what was found")
  func missedByFilter() throws {
    var day = Day()
    day.add("10:00:00")
    day.add("10:30:00", "CreateRole", invokedBy: "cloudformation.amazonaws.com", id: "missed")
    let document = try Self.run(day)
    #expect(document.rule == "root-usage")
    #expect(document.missed.count == 1 && document.missed.not_counted == 1)
    #expect(
      document.missed.reasons == [.init(term: "userIdentity.invokedBy is absent", events: 1)])
    let event = try #require(document.missed.events?.first)
    #expect(event.event_id == "missed" && event.why == "not_counted")
    #expect(event.time == "2026-03-14T10:30:00Z")
    #expect(
      event.terms == [
        .init(
          term: "userIdentity.invokedBy is absent", found: #""cloudformation.amazonaws.com""#)
      ])
    let text = try Tool.run(["backtest", "root-usage-monitoring", "-"], input: day.data).text
    #expect(text.contains("the filter wants: userIdentity.invokedBy is absent"))
    #expect(
      text.contains(
        #"userIdentity.invokedBy is "cloudformation.amazonaws.com""#))
  }

  @Test("events that are counted and set off no alarm are missed, too")
  func missedByAlarm() throws {
    var day = Day()
    for clock in ["10:00:10", "10:00:20", "12:00:00"] { day.add(clock) }
    let document = try Self.run(day, ["--set", "threshold=2"])
    #expect(document.summary.alarms >= 1)
    #expect(document.missed.no_alarm == 1 && document.missed.not_counted == 0)
    #expect(document.missed.events?.map(\.time) == ["2026-03-14T12:00:00Z"])
    let noise = document.noise.filter { $0.period == 60 }
    #expect(noise.map(\.threshold) == [1, 2, 5, 10])
    #expect(noise.map(\.alarms) == [2, 1, 0, 0])
    #expect(document.noise.count == 12)
  }

  @Test("the options are the parameters")
  func options() throws {
    var day = Day()
    day.add("10:00:00")
    let document = try Self.run(
      day,
      [
        "--set", "threshold=2", "period=1m", "--set", "metric_value=3", "--evaluation-periods", "5",
        "--datapoints", "2", "--statistic", "Maximum", "--treat-missing", "missing", "--set",
        "comparison_operator=GreaterThanThreshold", "evaluation_range=9", "default_value=0",
      ])
    let alarm = document.alarm
    #expect(alarm.threshold == 2 && alarm.period == 60 && alarm.evaluation_periods == 5)
    #expect(alarm.datapoints_to_alarm == 2 && alarm.statistic == "Maximum")
    #expect(alarm.treat_missing_data == "missing" && alarm.evaluation_range == 9)
    #expect(alarm.comparison_operator == "GreaterThanThreshold")
    #expect(document.metric.value == 3 && document.metric.default_value == 0)
    let clock = try Self.run(day, ["--set", "window=wall-clock", "period=1h"])
    #expect(clock.changes == ["10:00 OK", "11:00 ALARM", "12:00 OK"])
  }

  @Test("a default value counts the minutes with other events")
  func defaultValue() throws {
    var day = Day()
    for minute in 10..<20 { day.add("10:\(minute):00", "DescribeInstances", type: "IAMUser") }
    day.add("10:15:30")
    let quiet = ["--statistic", "Average", "--set", "default_value=0"]
    #expect(try Self.run(day, quiet + ["--rule", "none"]).summary.alarms == 0)
    #expect(try Self.run(day, ["--statistic", "Average"]).summary.alarms == 1)
    // With data in each minute there is nothing to look back for: OK as soon as the window has passed.
    let document = try Self.run(day, ["--set", "default_value=0", "period=60"])
    #expect(document.changes == ["10:10 OK", "10:16 ALARM", "10:17 OK"])
  }

  @Test("another pattern, another rule, none")
  func patterns() throws {
    var day = Day()
    day.add("10:00:00", "CreateRole", invokedBy: "cloudformation.amazonaws.com")
    let pattern = #"{ $.userIdentity.type = "Root" }"#
    let wide = try Self.run(day, ["--pattern", pattern])
    #expect(wide.pattern == pattern && wide.summary.alarms == 1 && wide.missed.count == 0)
    let rule = try Self.run(day, ["--pattern", "rule:root-usage"])
    #expect(rule.summary.alarms == 1)
    let none = try Self.run(day, ["--rule", "none"])
    #expect(none.rule == nil && none.missed.count == nil && none.summary.missed == nil)
    let narrow = try Self.run(
      day, ["--pattern", "{ $.eventName = CreateRole }", "--rule", "root-usage-reference"])
    #expect(narrow.input.unexpected == 1 && narrow.input.expected == 0)
  }

  @Test("a repeated delivery counts once, in whatever file, with any number of threads")
  func duplicates() throws {
    let scratch = try Scratch()
    var day = Day()
    for second in 10..<30 { day.add("10:00:\(second)") }
    try scratch.write("a.json", day.data)
    try scratch.write("b.json", day.data)
    try scratch.write("c.json", day.data)
    var documents: [Data] = []
    for jobs in ["1", "4"] {
      let outcome = try Tool.run([
        "backtest", "root-usage-monitoring", "--format", "json", "-j", jobs, scratch.path,
      ])
      documents.append(outcome.output)
      let document = try BacktestDocument(outcome)
      #expect(document.input.counted == 20 && document.input.duplicates == 40)
      #expect(document.alarms.map(\.events) == [20])
    }
    #expect(documents[0] == documents[1])
  }

  @Test("the samples: the shape of the document, the text and the table of transitions")
  func samples() throws {
    let document = try BacktestDocument(
      try Tool.run(["backtest", "root-usage-monitoring", "--format", "json", "samples:"]))
    #expect(document.schema == "moonwatch.backtest/1")
    #expect(document.control == "root-usage-monitoring")
    #expect(document.summary.alarms == document.alarms.count && document.alarms.count > 0)
    #expect(document.errors.isEmpty)
    let counted = try Tool.run([
      "scan", "--rules", "builtin:", "--format", "json", "--fail-on", "none", "samples:",
    ])
    #expect(try ScanDocument(counted).count("root-usage") == document.input.expected)
    let text = try Tool.run(["backtest", "root-usage-monitoring", "samples:"])
    #expect(text.status == 0)
    #expect(text.lines.first?.contains("would have fired") == true)
    #expect(text.lines.contains { $0.hasPrefix("events  ") } && text.text.contains("█"))
    #expect(text.lines.allSatisfy { !$0.hasPrefix("state") || $0.count <= 80 })
    let csv = try Tool.run(["backtest", "root-usage-monitoring", "--format", "csv", "samples:"])
    #expect(csv.text.hasPrefix("time,from,to,since,reason\r\n"))
    #expect(csv.text.split(separator: "\r\n").count == document.timeline.count + 1)
  }

  @Test("--from and --to leave out the others; --fail-on decides the status")
  func limits() throws {
    var day = Day()
    for clock in ["10:00:00", "12:00:00", "14:00:00"] { day.add(clock) }
    let document = try Self.run(
      day, ["--from", "2026-03-14T11:00:00Z", "--to", "2026-03-14T14:00:00Z"])
    #expect(document.input.outside == 2 && document.summary.alarms == 1)
    #expect(try Self.run(day, ["--from", "2026-03-15"]).summary.from == nil)
    for (what, status) in [("alarms", Int32(1)), ("missed", 0), ("none", 0)] {
      let outcome = try Tool.run(
        ["backtest", "root-usage-monitoring", "--fail-on", what, "-"], input: day.data)
      #expect(outcome.status == status)
    }
    let missed = try Tool.run(
      ["backtest", "root-usage-monitoring", "--fail-on", "missed", "--set", "threshold=9", "-"],
      input: day.data)
    #expect(missed.status == 1)
  }

  @Test(
    "bad usage names the parameter, what was expected and what was found",
    arguments: [
      (["--set", "threshold=x"], #"threshold: expected a number, found "x""#),
      (["--set", "threshold=nan"], "threshold: expected a number"),
      (["--set", "treshold=1"], #"there is no parameter "treshold"; did you mean threshold?"#),
      (["--set", "period=7"], "period: expected 10, 20, 30 or a multiple of 60 seconds, found 7"),
      (["--set", "period=99999999999999999999"], "period: expected a duration"),
      (["--evaluation-periods", "0"], "evaluation_periods: expected at least 1, found 0"),
      (
        ["--evaluation-periods", "1000"], "evaluation_periods: expected Period × EvaluationPeriods"
      ),
      (["--datapoints", "2"], "datapoints_to_alarm: expected 1 to EvaluationPeriods (1), found 2"),
      (["--statistic", "p99"], "percentiles and trimmed means are not evaluated"),
      (["--statistic", "sum"], "did you mean Sum?"),
      (["--treat-missing", "notbreaching"], "did you mean notBreaching?"),
      (["--set", "metric_value=$.bytes"], "what a field of the event holds ($.bytes) is not"),
      (["--pattern", "{ $.a == 1 }"], "--pattern: expected ="),
      (["--rule", "root-usge"], "did you mean rule:root-usage?"),
      (["--delay", "5x"], "'5x' is invalid for '--delay <duration>': expected a duration"),
      (["--from", "soon"], "'soon' is invalid for '--from <time>': expected a time"),
      (["--from", "2026-03-02", "--to", "2026-03-01"], "before its end"),
    ])
  func usage(arguments: [String], message: String) throws {
    let outcome = try Tool.run(
      ["backtest", "root-usage-monitoring", "samples:"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "a control of the user's own: its parameters are the defaults, its rule is what should be caught"
  )
  func ownControl() throws {
    let scratch = try Scratch()
    try scratch.write(
      "sign_ins/control.lua",
      """
      return control {
        id = "sign-ins", title = "Sign-ins", description = "Sign-ins are watched", rule = "root-usage",
        parameters = {
          filter_pattern = parameter { default = '{ $.eventName = "ConsoleLogin" }', description = "p" },
          threshold = parameter { default = 2, description = "t" },
          period = parameter { default = "10m", type = "duration", description = "p" },
          topic = parameter { type = "string", description = "t" },
        },
        test = function() end,
      }
      """)
    var day = Day()
    for clock in ["10:00:00", "10:01:00", "10:02:00"] { day.add(clock) }
    day.add("11:00:00", "CreateRole")
    func run(_ arguments: [String]) throws -> Tool.Outcome {
      try Tool.run(
        ["backtest", "sign-ins", "--rules", scratch.path, "--rules", "builtin:", "-"] + arguments,
        input: day.data)
    }
    let document = try BacktestDocument(try run(["--format", "json"]))
    #expect(document.control == "sign-ins" && document.rule == "root-usage")
    #expect(document.pattern == #"{ $.eventName = "ConsoleLogin" }"#)
    #expect(document.alarm.threshold == 2 && document.alarm.period == 600)
    #expect(document.missed.not_counted == 1)
    let changed = try BacktestDocument(
      try run([
        "--format", "json", "--set", "topic=t", "filter_pattern={ $.eventName = CreateRole }",
      ]))
    #expect(changed.pattern == "{ $.eventName = CreateRole }" && changed.input.counted == 1)
    #expect(try run(["--set", "topik=t"]).errors.contains("did you mean topic?"))
    #expect(try run(["--set", "filter_pattern={"]).errors.contains("filter_pattern: expected"))
    try scratch.write("sign_ins/control.lua", "return 1")
    let broken = try run([])
    #expect(broken.status == 2 && broken.errors.contains("expected `return control"))
  }

  @Test("a control that is not there, and no source")
  func noControl() throws {
    let control = try Tool.run(["backtest", "root-usage-monitring", "samples:"])
    #expect(control.status == 2)
    #expect(control.errors.contains("did you mean root-usage-monitoring?"))
    #expect(try Tool.run(["backtest", "root-usage-monitoring"]).status == 2)
  }

  @Test("what cannot be read or placed in time is said, and the rest is done")
  func hostile() throws {
    let scratch = try Scratch()
    let start = #"{"eventVersion":"1","eventSource":"s","eventName":"x","eventType":"t","#
    let root = #""userIdentity":{"type":"Root"}}"#
    try scratch.write(
      "odd.json",
      [
        start + root, start + #""eventTime":"soon","# + root, start + #""eventTime":17,"# + root,
        start + #""eventTime":"9999-12-31T23:59:59Z","# + root,
        start + #""eventTime":"0001-01-01T00:00:00Z","# + root,
        start + #""eventTime":"2026-03-14T10:00:00Z","# + root,
        #"{"eventVersion":"1","eventSource":"s","eventName":"\u001b[2J\u202e","eventType":"t","#
          + #""eventTime":"2026-03-14T10:01:00Z","userIdentity":{"type":"Root"},"#
          + #""sourceIPAddress":"=cmd|x"}"#,
      ].joined(separator: "\n") + "\n")
    let outcome = try Tool.run([
      "backtest", "root-usage-monitoring", "--format", "json", scratch.path,
    ])
    #expect(outcome.status == 2)
    let document = try BacktestDocument(outcome)
    #expect(document.input.undated == 3 && document.errors.count == 3)
    #expect(document.errors.first?.message.contains("expected an eventTime") == true)
    #expect(document.summary.alarms == 3)
    let text = try Tool.run(["backtest", "root-usage-monitoring", scratch.path])
    #expect(
      !text.text.unicodeScalars.contains("\u{1B}") && !text.text.unicodeScalars.contains("\u{202E}")
    )
    try scratch.write("empty.json", "")
    try scratch.write("other.json", "{\"a\":1}\n")
    for name in ["empty.json", "other.json", "nowhere.json"] {
      let outcome = try Tool.run([
        "backtest", "root-usage-monitoring", "--format", "json", scratch.path + "/" + name,
      ])
      #expect(outcome.status == 2, "\(name)")
      let document = try BacktestDocument(outcome)
      #expect(document.summary.alarms == 0 && document.summary.from == nil, "\(name)")
      #expect(document.errors.count == 1, "\(name)")
    }
  }
}
