internal import Rules

/// The findings of one rule at one severity, counted.
struct RuleTotal {
  let rule: String
  let severity: Severity
  private(set) var title: String
  private(set) var count = 0
  private(set) var first: String?
  private(set) var last: String?

  /// The totals of `findings`: the most severe first, then the most frequent, then by rule.
  static func totals(of findings: [Finding]) -> [RuleTotal] {
    var totals: [Key: RuleTotal] = [:]
    for finding in findings {
      let key = Key(rule: finding.rule, severity: finding.severity)
      totals[key, default: RuleTotal(finding)].count(finding)
    }
    return totals.values.sorted {
      ($1.severity, $1.count, $0.rule) < ($0.severity, $0.count, $1.rule)
    }
  }

  /// The totals as a table. On a terminal, times are `short`: to the minute.
  static func table(of findings: [Finding], short: Bool) -> Table {
    func cell(_ time: String?) -> TableCell {
      TableCell((short ? time.flatMap(Moment.init)?.minute : nil) ?? time)
    }
    var table = Table(columns: [
      TableColumn(heading: "SEVERITY", minimum: 8),
      TableColumn(heading: "RULE", minimum: 26),
      TableColumn(heading: "COUNT", alignsRight: true, minimum: 5),
      TableColumn(heading: "FIRST", minimum: 16, yieldsBelow: 1),
      TableColumn(heading: "LAST", minimum: 16, yieldsBelow: 2),
      TableColumn(heading: "TITLE", minimum: 12, yieldsBelow: 12),
    ])
    for total in totals(of: findings) {
      table.add([
        TableCell(safe: total.severity.name, ink: .severity(total.severity)),
        TableCell(total.rule), TableCell(safe: grouped(total.count)), cell(total.first),
        cell(total.last), TableCell(total.title),
      ])
    }
    return table
  }

  private init(_ finding: Finding) {
    rule = finding.rule
    severity = finding.severity
    title = finding.title
  }

  /// Findings come in the order of time, so the first and last that have one are the bounds.
  private mutating func count(_ finding: Finding) {
    count += 1
    first = first ?? finding.time
    last = finding.time ?? last
  }

  private struct Key: Hashable {
    let rule: String
    let severity: Severity
  }
}
