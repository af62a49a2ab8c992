internal import Values
package import Backtests

/// `moonwatch backtest --format text`: what the alarm would have done, for people.
package struct BacktestText {
  /// Alarms, missed events and problems listed before "and N more".
  private static let alarmLimit = 50
  private static let missedLimit = 20
  private static let problemLimit = 20

  private let width: Int?
  private let paint: Paint

  /// - Parameters:
  ///   - width: columns of the terminal; `nil` when there is none: nothing is cut, and the chart has 80.
  ///   - colour: whether to write ANSI sequences.
  package init(width: Int?, colour: Bool) {
    self.width = width
    paint = Paint(colour: colour)
  }

  /// Writes the report, whole.
  package func write(
    _ report: BacktestReport, to output: inout ReportOutput
  ) throws(OutputError) {
    try line(Self.title(report), .heading, to: &output)
    try line("Alarm   \(report.alarm.summary)", to: &output)
    try line("Filter  \(displaySafe(report.pattern))", to: &output)
    try line(Self.inputs(report.input, report), to: &output)
    try line("", to: &output)
    if report.input.first != nil {
      for text in BacktestChart(report, width: width ?? 80).lines { try line(text, to: &output) }
      try line("", to: &output)
      try writeAlarms(report, to: &output)
      if report.rule != nil { try writeMissed(report, to: &output) }
      try writeNoise(report, to: &output)
    }
    for note in report.notes { try line(displaySafe(note), to: &output) }
    try writeProblems(report, to: &output)
  }

  private func line(
    _ text: String, _ ink: Ink = .plain, to output: inout ReportOutput
  ) throws(OutputError) {
    try output.write { bytes in
      if !text.isEmpty { paint.append(text, ink, to: &bytes) }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private func write(_ table: Table, to output: inout ReportOutput) throws(OutputError) {
    try table.write(
      widths: table.fitted(to: width), cutting: width != nil, paint: paint, to: &output)
    try line("", to: &output)
  }

  // ---- words -----------------------------------------------------------------------------------
  private static func title(_ report: BacktestReport) -> String {
    let name = report.control.map { "\(displaySafe($0)): the alarm" } ?? "The alarm"
    let minutes = minutes(report.timeline.secondsInAlarm)
    switch report.alarms.count {
    case 0: return "\(name) would not have fired."
    case 1: return "\(name) would have fired once, for \(minutes)."
    case let count: return "\(name) would have fired \(grouped(count)) times, for \(minutes)."
    }
  }

  private static func inputs(_ input: BacktestReport.Input, _ report: BacktestReport) -> String {
    var text = "Events  \(counted(input.events, "event")) in \(counted(input.files, "file"))"
    if let first = input.first, let last = input.last {
      text += ", \(minute(first)) to \(minute(last)) UTC"
    }
    text += "; the filter counts \(grouped(input.counted))"
    if let rule = report.rule {
      text += ", rule \(displaySafe(rule)) finds \(grouped(input.expected))"
      if input.unexpected > 0 {
        text += " (and not \(grouped(input.unexpected)) of those the filter counts)"
      }
    }
    if input.duplicates > 0 { text += "; \(grouped(input.duplicates)) delivered again" }
    if input.outside > 0 { text += "; \(grouped(input.outside)) outside of the time asked for" }
    return text + "."
  }

  /// `2026-03-14 03:20`.
  static func minute(_ time: Int64) -> String {
    let text = BacktestReport.text(time)
    return Moment(text)?.minute ?? text
  }

  /// To the second: alarms with a period below a minute change within one.
  private static func moment(_ time: Int64) -> String {
    let text = BacktestReport.text(time)
    return Moment(text).map { "\($0.date) \($0.time)" } ?? text
  }

  private static func minutes(_ seconds: Int64) -> String {
    if seconds % 60 != 0 { return "\(grouped(Int(seconds))) s" }
    return counted(Int(seconds / 60), "minute")
  }

  // ---- parts -----------------------------------------------------------------------------------
  private func writeAlarms(
    _ report: BacktestReport, to output: inout ReportOutput
  ) throws(OutputError) {
    guard !report.alarms.isEmpty else { return }
    var table = Table(columns: [
      TableColumn(heading: "ALARM UTC", minimum: 19), TableColumn(heading: "OVER", minimum: 8),
      TableColumn(heading: "EVENTS", alignsRight: true, minimum: 6),
      TableColumn(heading: "ACTORS", keeps: .end, minimum: 12, yieldsBelow: 40),
      TableColumn(heading: "SOURCES", minimum: 15, yieldsBelow: 30),
      TableColumn(heading: "EVENT NAMES", minimum: 12),
    ])
    for alarm in report.alarms.prefix(Self.alarmLimit) {
      let end = alarm.episode.end.map { Self.over(alarm.episode.start, $0) } ?? "still on"
      table.add([
        TableCell(safe: Self.moment(alarm.episode.start)), TableCell(safe: end),
        TableCell(safe: grouped(alarm.events)), TableCell(Self.list(alarm.actors)),
        TableCell(Self.list(alarm.sources)), TableCell(Self.list(alarm.names)),
      ])
    }
    if report.alarms.count > Self.alarmLimit {
      table.add(heading: "and \(grouped(report.alarms.count - Self.alarmLimit)) more")
    }
    try write(table, to: &output)
  }

  /// The end of an alarm: its time of day when it began on the same day.
  private static func over(_ start: Int64, _ end: Int64) -> String {
    let (first, last) = (moment(start), moment(end))
    return first.prefix(10) == last.prefix(10) ? String(last.dropFirst(11)) : last
  }

  /// `203.0.113.77 (12), 198.51.100.24`; counts where there are several.
  private static func list(_ tallies: [BacktestReport.Tally]) -> String {
    tallies.prefix(5).map { tally in
      let text = tally.text ?? "-"
      return tallies.count > 1 ? "\(text) (\(grouped(tally.count)))" : text
    }.joined(separator: ", ") + (tallies.count > 5 ? ", …" : "")
  }

  private func writeMissed(
    _ report: BacktestReport, to output: inout ReportOutput
  ) throws(OutputError) {
    let missed = report.missed
    guard missed.count > 0 else {
      if report.input.expected > 0 {
        try line(
          "Missed: none of the \(grouped(report.input.expected)) events.", .heading, to: &output)
        try line("", to: &output)
      }
      return
    }
    try line(
      "Missed: \(grouped(missed.count)) of \(counted(report.input.expected, "event")) that the rule finds.",
      .heading, to: &output)
    var reasons = Table(columns: [
      TableColumn(heading: "EVENTS", alignsRight: true, minimum: 6),
      TableColumn(heading: "WHY", minimum: 20),
    ])
    for reason in missed.reasons.prefix(Self.missedLimit) {
      reasons.add([
        TableCell(safe: grouped(reason.count)),
        TableCell("the filter wants: \(reason.text ?? "-")"),
      ])
    }
    if missed.byAlarm > 0 {
      reasons.add([
        TableCell(safe: grouped(missed.byAlarm)),
        TableCell(safe: "counted, but the alarm did not fire"),
      ])
    }
    try write(reasons, to: &output)
    try writeMissedEvents(missed, to: &output)
  }

  /// `userIdentity.invokedBy is "acm.amazonaws.com"`, of a term that begins with its field.
  private static func found(_ term: (term: String, found: String?)) -> String {
    guard let found = term.found, let field = term.term.split(separator: " ").first else {
      return "not: \(term.term)"
    }
    return "\(field) is \(found)"
  }

  private func writeMissedEvents(
    _ missed: BacktestReport.Missed, to output: inout ReportOutput
  ) throws(OutputError) {
    var table = Table(columns: [
      TableColumn(heading: "MISSED UTC", minimum: 19), TableColumn(heading: "EVENT", minimum: 12),
      TableColumn(heading: "ACTOR", keeps: .end, minimum: 12, yieldsBelow: 40),
      TableColumn(heading: "SOURCE", minimum: 12, yieldsBelow: 30),
      TableColumn(heading: "FOUND", minimum: 12),
    ])
    for event in missed.events.prefix(Self.missedLimit) {
      let found = event.terms.map(Self.found)
      table.add([
        TableCell(safe: Self.moment(event.time)), TableCell(event.name), TableCell(event.actor),
        TableCell(event.source),
        TableCell(found.isEmpty ? "no alarm" : found.joined(separator: "; ")),
      ])
    }
    if missed.count > Self.missedLimit {
      table.add(heading: "and \(grouped(missed.count - Self.missedLimit)) more")
    }
    try write(table, to: &output)
  }

  private func writeNoise(
    _ report: BacktestReport, to output: inout ReportOutput
  ) throws(OutputError) {
    try line("How noisy it would have been: alarms (minutes in ALARM)", .heading, to: &output)
    let thresholds = report.noise.map(\.threshold).reduce(into: [Double]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let periods = report.noise.map(\.period).reduce(into: [Int]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let sign = report.alarm.comparison.sign
    var table = Table(
      columns: [TableColumn(heading: "PERIOD", alignsRight: true, minimum: 7)]
        + thresholds.map {
          TableColumn(heading: "\(sign) \(AlarmDefinition.text($0))", alignsRight: true, minimum: 8)
        })
    for period in periods {
      let cells = report.noise.filter { $0.period == period }.map { cell in
        TableCell(
          safe: cell.outcome.map { "\(grouped($0.alarms)) (\(grouped(Int($0.seconds / 60))))" }
            ?? "-")
      }
      table.add([TableCell(safe: "\(grouped(period)) s")] + cells)
    }
    // Narrow, whatever the terminal is.
    try table.write(widths: table.fitted(to: nil), cutting: false, paint: paint, to: &output)
    try line("", to: &output)
  }

  private func writeProblems(
    _ report: BacktestReport, to output: inout ReportOutput
  ) throws(OutputError) {
    guard !report.problems.isEmpty else { return }
    try line("", to: &output)
    try line(
      "\(counted(report.problems.count, "error")): not everything was done", .heading, to: &output)
    for problem in report.problems.prefix(Self.problemLimit) {
      try line("  \(displaySafe(problem.where)): \(displaySafe(problem.message))", to: &output)
    }
    if report.problems.count > Self.problemLimit {
      try line("  and \(grouped(report.problems.count - Self.problemLimit)) more", to: &output)
    }
  }
}
