internal import Values

/// Numbers as bars, a row each, for a terminal. Labels may be untrusted text.
package struct BarChart {
  /// Columns of a chart that no terminal limits.
  package static let usualWidth = 100
  private static let longestLabel = 48
  private static let widestBar = 60

  private var bars: [(label: String, value: Double)] = []

  package init() {}

  /// Adds a row below the others.
  ///
  /// - Parameter value: 0 or more; the greatest one has the longest bar.
  package mutating func add(_ label: String, _ value: Double) {
    bars.append((displaySafe(label), value))
  }

  /// The chart, without a line end after the last row.
  ///
  /// - Parameter width: of the terminal; nil when there is none.
  package func text(width: Int?) -> String {
    let width = max(20, width ?? Self.usualWidth)
    let numbers = bars.map { Self.shown($0.value) }
    let numberWidth = numbers.map(\.utf8.count).max() ?? 0
    let widestLabel = bars.map { displayWidth($0.label) }.max() ?? 0
    let labelWidth = min(widestLabel, Self.longestLabel, max(8, (width - numberWidth - 4) * 2 / 3))
    let room = max(4, min(Self.widestBar, width - labelWidth - numberWidth - 4))
    let greatest = bars.map(\.value).filter(\.isFinite).max() ?? 0
    return zip(bars, numbers).map { bar, number in
      let label = truncated(bar.label, to: labelWidth, keeping: .beginning)
      let gap = String(repeating: " ", count: max(0, labelWidth - displayWidth(label)))
      let indent = String(repeating: " ", count: numberWidth - number.utf8.count)
      let share = greatest > 0 && bar.value > 0 ? bar.value / greatest : 0
      let drawn = Self.bar(share, room)
      return "\(label)\(gap)  \(indent)\(number)\(drawn.isEmpty ? "" : "  " + drawn)"
    }.joined(separator: "\n")
  }

  static func shown(_ value: Double) -> String {
    Int(exactly: value).map(grouped) ?? fixedPoint(value, places: 2)
  }

  /// In eighths of a column; what is not nothing is seen.
  private static func bar(_ share: Double, _ room: Int) -> String {
    guard share > 0 else { return "" }
    let eighths = max(1, Int((min(share, 1) * Double(room) * 8).rounded()))
    let part = eighths % 8
    let rest = part == 0 ? "" : String(parts[part - 1])
    return String(repeating: "█", count: eighths / 8) + rest
  }

  private static let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
