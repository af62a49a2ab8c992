internal import TerminalText
internal import Alarms

/// A timeline in a few lines: how many events were counted, and the alarm's state below.
///
///     events  ▁     █▃
///     state   ····████████····
///             03-14 00:00           03-15 00:15
struct BacktestChart {
  private static let label = 8
  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private let report: BacktestReport
  /// Columns for the time.
  private let columns: Int

  /// - Parameter width: of the terminal.
  init(_ report: BacktestReport, width: Int) {
    self.report = report
    columns = min(max(width, 40), 160) - Self.label
  }

  private var start: Int64 { report.timeline.start }
  private var length: Int64 { max(1, report.timeline.end - start) }

  /// The column of a moment. Differences are taken of doubles: hostile times are far apart.
  private func column(_ time: Int64) -> Int {
    min(columns - 1, max(0, Int(Double(time - start) / Double(length) * Double(columns))))
  }

  /// The lines; none when there is nothing to show.
  var lines: [String] {
    guard report.timeline.start < report.timeline.end else { return [] }
    return [
      "events  " + events, "state   " + states,
      String(repeating: " ", count: Self.label) + axis,
      String(repeating: " ", count: Self.label) + legend,
    ].map(Self.trimmed)
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  private var events: String {
    var counts = [Int](repeating: 0, count: columns)
    for minute in report.minutes { counts[column(minute.time)] += minute.events }
    let most = max(1, counts.max() ?? 1)
    return counts.map { count in
      guard count > 0 else { return " " }
      return Self.bars[min(Self.bars.count - 1, count * Self.bars.count / (most + 1))]
    }.joined()
  }

  /// A column that has any ALARM shows it.
  private var states: String {
    var cells = [AlarmState](repeating: report.timeline.initial, count: columns)
    var (state, from) = (report.timeline.initial, 0)
    var painted: [(AlarmState, ClosedRange<Int>)] = []
    for change in report.timeline.transitions {
      let to = column(change.time)
      painted.append((state, from...max(from, to)))
      (state, from) = (change.to, to)
    }
    painted.append((state, from...(columns - 1)))
    // The first state of a column stays, but for ALARM, which is never hidden.
    for (state, range) in painted where state != .alarm {
      for cell in range { cells[cell] = state }
    }
    for (state, range) in painted where state == .alarm {
      let isLast = range.upperBound == columns - 1
      let end = isLast || range.count == 1 ? range.upperBound : range.upperBound - 1
      for cell in range.lowerBound...end { cells[cell] = .alarm }
    }
    return cells.map(Self.sign).joined()
  }

  private static func sign(_ state: AlarmState) -> String {
    switch state {
    case .okay: "·"
    case .alarm: "█"
    case .insufficientData: "?"
    }
  }

  private var legend: String {
    let states = Set(
      [report.timeline.initial] + report.timeline.transitions.flatMap { [$0.from, $0.to] })
    let most = report.minutes.map(\.events).max() ?? 0
    return AlarmState.allCases.filter(states.contains)
      .map { "\(Self.sign($0)) \($0.rawValue)" }.joined(separator: "   ")
      + (most > 0 ? "   most events in a minute: \(grouped(most))" : "")
  }

  private var axis: String {
    let (first, last) = (BacktestText.minute(start), BacktestText.minute(report.timeline.end))
    let gap = columns - first.utf8.count - last.utf8.count
    return gap > 0 ? first + String(repeating: " ", count: gap) + last : first
  }
}
