package import Journals

/// `--format aws-cli`: a change plan as a shell script of AWS CLI commands, for a change ticket.
package struct PlanCommandsReport: Sendable {
  package init() {}

  /// Writes the changes of a plan as a script for `/bin/sh`.
  package func write(_ report: PlanReport, to output: inout ReportOutput) throws(OutputError) {
    try output.write { bytes in
      func line(_ text: String = "") { bytes.append(contentsOf: (text + "\n").utf8) }
      func comment(_ text: String) {
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
          line(displaySafe("# \(part)"))
        }
      }
      line("#!/bin/sh")
      comment("\(report.plan.rawValue) \(report.control)\(report.way.map { " \($0)" } ?? "")")
      comment(
        "account \(report.account), \(report.region); \(report.verdict.rawValue): \(report.summary)"
      )
      if !report.date.isEmpty {
        comment("\(report.date), by \(report.caller), moonwatch \(report.version)")
      }
      if !report.frameworks.isEmpty {
        comment("frameworks: \(report.frameworks.joined(separator: ", "))")
      }
      if report.verdict == .failed {
        for problem in report.problems { comment("\(problem.where): \(problem.message)") }
      }
      line("set -eu")
      for (number, step) in report.steps.enumerated() {
        line()
        comment("\(number + 1). \(step.title): \(step.summary)")
        if let remedy = step.remedy { comment(remedy) }
        for command in step.commands { self.command(command, line, comment) }
      }
      for manual in report.manual {
        line()
        comment("By hand: \(manual.title)")
        comment(manual.text)
      }
    }
  }

  private func command(
    _ command: PlanCommand, _ line: (String) -> Void, _ comment: (String) -> Void
  ) {
    if let why = command.why { comment(why) }
    guard command.isRepeated else { return line(command.text) }
    comment("AWS may need some seconds to know of what was made before.")
    line("n=0; until \(command.text); do n=$((n+1)); [ $n -lt 12 ] || exit 1; sleep 5; done")
  }
}
