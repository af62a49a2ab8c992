package import Rules

/// `--format text`: for people. A timeline, what was found by severity and rule, what went wrong, and
/// last what was read.
package struct TextReport: Report {
  /// Problems listed before "and N more".
  private static let problemLimit = 20

  private let width: Int?
  private let paint: Paint

  /// - Parameters:
  ///   - width: columns of the terminal, which the tables fit; `nil` when there is none: nothing is
  ///     cut, and each finding is one line.
  ///   - colour: whether to colour severities and headings with ANSI sequences.
  package init(width: Int?, colour: Bool) {
    self.width = width
    self.paint = Paint(colour: colour)
  }

  /// Writes the report of a scan; findings are written one by one, so that memory does not grow with them.
  package func write(
    _ scan: ScanReport, to output: inout ReportOutput
  ) throws(OutputError) {
    if !scan.findings.isEmpty {
      try FindingsTable(scan.findings, width: width).write(paint: paint, to: &output)
      try output.write { $0.append(UInt8(ascii: "\n")) }
      let table = RuleTotal.table(of: scan.findings, short: width != nil)
      let widths = table.fitted(to: width)
      try table.write(widths: widths, cutting: width != nil, paint: paint, to: &output)
      try output.write { $0.append(UInt8(ascii: "\n")) }
    }
    // Before the summary: what was not scanned may hold what the summary does not count.
    try writeProblems(scan, to: &output)
    try output.write { $0.append(contentsOf: Self.summary(of: scan).utf8) }
  }

  /// For example:
  ///
  ///     656 findings (1 critical, 655 high) in 3,872 files, 30,477 events.
  ///     Read 45.2 MB in 0.41 s (110.2 MB/s). Skipped 12 files.
  ///
  /// After errors it begins with `Incomplete: `, and does not say `No findings`.
  private static func summary(of scan: ScanReport) -> String {
    let summary = scan.summary
    let isComplete = errors(of: scan) == 0
    var text = isComplete ? "" : "Incomplete: "
    text +=
      summary.findings == 0 && isComplete ? "No findings" : counted(summary.findings, "finding")
    let severities = Severity.allCases.reversed().compactMap { severity in
      let count = scan.findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(grouped(count)) \(severity.name)"
    }
    if !severities.isEmpty { text += " (\(severities.joined(separator: ", ")))" }
    text += " in \(counted(summary.files, "file")), \(counted(summary.events, "event")).\n"
    text += "Read \(byteCount(Double(summary.bytes))) in \(duration(summary.seconds))"
    if summary.seconds >= 0.001 {
      text += " (\(byteCount(Double(summary.bytes) / summary.seconds))/s)"
    }
    text += "."
    if summary.skipped > 0 { text += " Skipped \(counted(summary.skipped, "file"))." }
    return text + "\n"
  }

  private func writeProblems(
    _ scan: ScanReport, to output: inout ReportOutput
  ) throws(OutputError) {
    let total = Self.errors(of: scan)
    guard total > 0 else { return }
    try output.write { bytes in
      paint.append("\(counted(total, "error")): the scan is incomplete", .heading, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
      let shown = scan.problems.prefix(Self.problemLimit)
      for problem in shown {
        let line = "  \(displaySafe(problem.where)): \(displaySafe(problem.message))\n"
        bytes.append(contentsOf: line.utf8)
      }
      if total > shown.count {
        bytes.append(contentsOf: "  and \(grouped(total - shown.count)) more\n".utf8)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  private static func errors(of scan: ScanReport) -> Int {
    max(scan.summary.errors, scan.problems.count)
  }
}
