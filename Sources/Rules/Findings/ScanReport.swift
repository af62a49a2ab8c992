/// The result of a scan, ready for any report format.
package struct ScanReport: Sendable, Hashable {
  /// How much was read, found and missed.
  package var summary: ScanSummary

  /// The findings, ordered by event time, then id, then rule. Reports keep the order.
  package var findings: [Finding]

  /// What could not be done, in the order to show.
  package var problems: [ScanProblem]

  /// Makes a report.
  package init(summary: ScanSummary, findings: [Finding] = [], problems: [ScanProblem] = []) {
    self.summary = summary
    self.findings = findings
    self.problems = problems
  }
}
