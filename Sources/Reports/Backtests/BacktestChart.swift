internal import Values
internal import Backtests

/// A timeline in a few lines: how many events were counted, and the alarm's state below.
///
///     events  ▁     █▃
///     state   ····████████····
///             2026-03-14 00:00        2026-03-15 00:15
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
    let cells = cells
    let margin = String(repeating: " ", count: Self.label)
    return [
      "events  " + events, "state   " + cells.map(Self.sign).joined(), margin + axis,
      margin + legend(Set(cells)),
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

  /// The state of each column. One that has any ALARM shows it, otherwise the last state of several.
  private var cells: [AlarmState] {
    var cells = [AlarmState](repeating: .okay, count: columns)
    var (state, from) = (report.timeline.initial, 0)
    let changes = report.timeline.transitions.map { (column: column($0.time), to: $0.to) }
    for change in changes + [(columns - 1, state)] {
      for cell in from...max(from, change.column) where state == .alarm || cells[cell] != .alarm {
        cells[cell] = state
      }
      (state, from) = (change.to, change.column)
    }
    return cells
  }

  private static func sign(_ state: AlarmState) -> String {
    switch state {
    case .okay: "·"
    case .alarm: "█"
    case .insufficientData: "?"
    }
  }

  private func legend(_ states: Set<AlarmState>) -> String {
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
