internal import Values

/// How often things happened over time, a row of little bars for each kind of thing. Labels may be untrusted text.
package struct Timeline {
  private static let longestLabel = 40
  private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private let start: String
  private let end: String
  private var rows: [(label: String, counts: [Int])] = []

  /// - Parameters:
  ///   - start: the first moment, in words.
  ///   - end: the last one.
  package init(from start: String, to end: String) {
    self.start = start
    self.end = end
  }

  /// Adds a row: as many counts as the others have, one for each length of time.
  package mutating func add(_ label: String, _ counts: [Int]) {
    rows.append((displaySafe(label), counts))
  }

  /// The chart, without a line end after the last row. All rows have one scale; where there is more time than room,
  /// neighbours are added up.
  package func text(width: Int?) -> String {
    let width = max(30, width ?? BarChart.usualWidth)
    let totals = rows.map { grouped($0.counts.reduce(0, +)) }
    let totalWidth = totals.map(\.utf8.count).max() ?? 0
    let widest = rows.map { displayWidth($0.label) }.max() ?? 0
    let labelWidth = min(widest, Self.longestLabel, width / 2)
    let room = max(8, width - labelWidth - totalWidth - 4)
    let packed = rows.map { Self.packed($0.counts, into: room) }
    let greatest = packed.flatMap { $0 }.max() ?? 0
    var lines = zip(zip(rows, packed), totals).map { row, total in
      let label = truncated(row.0.label, to: labelWidth, keeping: .beginning)
      let gap = String(repeating: " ", count: max(0, labelWidth - displayWidth(label)))
      let indent = String(repeating: " ", count: totalWidth - total.utf8.count)
      let bars = String(row.1.map { Self.level($0, of: greatest) })
      return "\(label)\(gap)  \(indent)\(total)  \(bars)"
    }
    let indent = String(repeating: " ", count: labelWidth + totalWidth + 4)
    lines.append("\(indent)\(start) … \(end)")
    return lines.joined(separator: "\n")
  }

  private static func packed(_ counts: [Int], into room: Int) -> [Int] {
    let each = (counts.count + room - 1) / max(1, room)
    guard each > 1 else { return counts }
    return stride(from: 0, to: counts.count, by: each).map { start in
      counts[start..<min(start + each, counts.count)].reduce(0, +)
    }
  }

  private static func level(_ count: Int, of greatest: Int) -> Character {
    guard count > 0, greatest > 0 else { return "·" }
    return levels[min(7, count * 8 / max(1, greatest + 1))]
  }
}
