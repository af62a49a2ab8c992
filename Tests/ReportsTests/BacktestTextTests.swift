import Backtests
import Testing

@testable import Reports
import Values

@Suite struct BacktestTextTests {
  private static let zero: Int64 = 1_773_446_400  // 2026-03-14

  /// Two root events, 40 minutes and 10 hours into a day.
  private static func report(
    actor: String = "arn:aws:iam::111122223333:root", missed: Bool = true
  ) -> BacktestReport {
    var alarm = AlarmDefinition()
    alarm.missingData = .notBreaching
    let minutes: [(time: Int64, events: Int)] = [(zero + 40 * 60, 1), (zero + 600 * 60, 8)]
    let series = MetricSeries(
      minutes.map { (time: $0.time, samples: MetricAggregate(1, count: Double($0.events))) })
    let timeline = AlarmTimeline(alarm, over: series, from: zero, to: zero + 720 * 60)
    var input = BacktestReport.Input()
    (input.files, input.events, input.counted, input.expected) = (2, 1200, 9, 10)
    (input.first, input.last) = (zero, zero + 700 * 60)
    var misses = BacktestReport.Missed()
    if missed {
      misses.byFilter = 1
      misses.reasons = [BacktestReport.Tally("userIdentity.invokedBy is absent", 1)]
      misses.events = [
        BacktestReport.MissedEvent(
          time: zero + 5, id: "a", name: "CreateRole", actor: actor, source: "203.0.113.77",
          region: "us-east-1",
          terms: [("userIdentity.invokedBy is absent", "\"acm.amazonaws.com\"")])
      ]
    }
    return BacktestReport(
      control: "c", pattern: "{ $.a = b }", metricValue: 1, defaultValue: nil, alarm: alarm,
      rule: "root-usage", delay: 0, input: input, timeline: timeline,
      alarms: timeline.episodes.map {
        BacktestReport.Firing(
          episode: $0, events: 1, actors: [BacktestReport.Tally(actor, 1)],
          sources: [BacktestReport.Tally("203.0.113.77", 1)],
          names: [BacktestReport.Tally("ConsoleLogin", 1)], regions: [])
      },
      missed: misses,
      noise: [
        BacktestReport.NoiseCell(
          threshold: 1, period: 60, outcome: BacktestReport.NoiseCell.Outcome(timeline)),
        BacktestReport.NoiseCell(threshold: 2, period: 60, outcome: nil, refusal: "no"),
      ], minutes: minutes, notes: ["A note."], problems: [])
  }

  private func text(_ report: BacktestReport, width: Int?, colour: Bool = false) throws -> String {
    var output = ReportOutput()
    try BacktestText(width: width, colour: colour).write(report, to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test("the chart fits the terminal; an alarm is never hidden")
  func chart() {
    // 40 columns for 720 minutes: 18 minutes each.
    let lines = BacktestChart(Self.report(), width: 48).lines
    #expect(
      lines == [
        "events    ▁                              █",
        "state   ··██·····························██·····",
        "        2026-03-14 00:00        2026-03-14 12:00",
        "        · OK   █ ALARM   most events in a minute: 8",
      ])
    for width in [1, 40, 41, 80, 133, 10_000] {
      let lines = BacktestChart(Self.report(), width: width).lines
      #expect(lines.prefix(3).allSatisfy { displayWidth($0) <= min(max(width, 40), 160) })
    }
  }

  @Test("the report in words")
  func words() throws {
    let text = try text(Self.report(), width: nil)
    #expect(text.hasPrefix("c: the alarm would have fired 2 times, for 30 minutes.\n"))
    #expect(text.contains("1,200 events in 2 files, 2026-03-14 00:00 to 2026-03-14 11:40 UTC"))
    #expect(text.contains("2026-03-14 00:41:00  00:56:00"))
    #expect(text.contains("Missed: 1 of 10 events that the rule finds."))
    #expect(text.contains("userIdentity.invokedBy is \"acm.amazonaws.com\"\n"))
    #expect(text.contains("  60 s  2 (30)     -\n"))
    #expect(text.hasSuffix("A note.\n"))
  }

  @Test("what events contain cannot act on a terminal")
  func hostile() throws {
    let report = Self.report(actor: "\u{1B}[2J\u{202E}root")
    for width in [nil, 80] {
      let text = try text(report, width: width)
      #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    }
  }
}
