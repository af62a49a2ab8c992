internal import Rules
internal import Values

/// The timeline: a row a finding, in the order given.
///
/// What is the same in every row is said once, above (`shared`), and what every message says anyway
/// has no column. On a terminal the date is a line of its own, neighbours that would look the same
/// become one row with a count, and rows fit the width. Elsewhere every finding is one whole line
/// with its full time, for `grep` and `sort`.
struct FindingsTable {
  private let findings: [Finding]
  private let width: Int?
  private let fields: [FindingField]

  /// Fields with one value in all findings.
  private let constants: [FindingField]

  /// `findings` must not be empty; `width` is `nil` when no terminal shows the table.
  init(_ findings: [Finding], width: Int?) {
    self.findings = findings
    self.width = width
    let constants = FindingField.allCases.filter { $0.isConstant(in: findings) }
    self.constants = constants
    self.fields = FindingField.allCases.filter {
      !constants.contains($0) && !$0.isInMessages(of: findings)
    }
  }

  /// Writes what is shared, the table, and which columns had no room.
  func write(paint: Paint, to output: inout ReportOutput) throws(OutputError) {
    let shared = self.shared
    if !shared.isEmpty { try output.write { $0.append(contentsOf: (shared + "\n\n").utf8) } }
    let table = width == nil ? lines() : timeline()
    let widths = table.fitted(to: width)
    try table.write(widths: widths, cutting: width != nil, paint: paint, to: &output)
    let missing = zip(table.columns, widths).filter { $1 == nil }.map(\.0.heading)
    if !missing.isEmpty {
      let list = missing.joined(separator: ", ")
      try output.write { bytes in
        bytes.append(contentsOf: "\nNot shown for want of room: \(list).\n".utf8)
      }
    }
  }

  /// For example `Actor: root  Account: 111122223333`; a line each if one is too short.
  private var shared: String {
    let parts = constants.compactMap { field in
      findings.first.flatMap(field.value(of:)).map { "\(field.label): \(displaySafe($0))" }
    }
    let line = parts.joined(separator: "  ")
    guard let width, displayWidth(line) > width else { return line }
    return parts.map { truncated($0, to: width, keeping: .beginning) }.joined(separator: "\n")
  }

  /// Every finding on a line that needs no other.
  private func lines() -> Table {
    var table = Table(columns: columns(time: "TIME"))
    for finding in findings {
      let values = fields.map { $0.value(of: finding) }
      table.add(cells(finding, time: finding.time, values: values, count: 1))
    }
    return table
  }

  /// Dates as headings, repeated neighbours counted.
  private func timeline() -> Table {
    var table = Table(columns: columns(time: "TIME UTC"))
    var date: Substring?
    for (finding, count) in runs() {
      let moment = finding.time.flatMap(Moment.init)
      if let moment, moment.date != date {
        table.add(heading: String(moment.date))
        date = moment.date
      }
      let time = moment.map { String($0.time) } ?? finding.time
      let values = fields.map { $0.shortValue(of: finding) }
      table.add(cells(finding, time: time, values: values, count: count))
    }
    return table
  }

  private func columns(time: String) -> [TableColumn] {
    [TableColumn(heading: time, minimum: 8), TableColumn(heading: "SEVERITY", minimum: 8)]
      + fields.map(\.column) + [TableColumn(heading: "MESSAGE", minimum: 1)]
  }

  private func cells(
    _ finding: Finding, time: String?, values: [String?], count: Int
  ) -> [TableCell] {
    let message = finding.message.isEmpty ? finding.title : finding.message
    let times = count > 1 ? "\(grouped(count))× " : ""
    return [
      TableCell(time), TableCell(safe: finding.severity.name, ink: .severity(finding.severity)),
    ] + values.map { TableCell($0) } + [TableCell(times + message)]
  }

  /// Neighbours that differ in nothing that the table can show, but for the time of day.
  private func runs() -> [(first: Finding, count: Int)] {
    var runs: [(first: Finding, count: Int)] = []
    for finding in findings {
      if let last = runs.last, looksAlike(last.first, finding) {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((finding, 1))
      }
    }
    return runs
  }

  /// What the rows of one run have in common of their times: the date, or all of an odd time.
  private func day(_ time: String?) -> Substring? {
    time.map { Moment($0)?.date ?? $0[...] }
  }

  private func looksAlike(_ one: Finding, _ other: Finding) -> Bool {
    one.severity == other.severity && one.message == other.message && one.title == other.title
      && FindingField.allCases.allSatisfy { $0.value(of: one) == $0.value(of: other) }
      && day(one.time) == day(other.time)
  }
}
