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
      comment(
        "What this script makes is not in Moonwatch's journal: `moonwatch backout \(report.control) undo` does not "
          + "know of it.")
      line("set -eu")
      if report.steps.contains(where: { $0.commands.contains { !$0.retriedCodes.isEmpty } }) {
        for text in Self.again { line(text) }
      }
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

  /// Runs a command, again for up to a minute while AWS answers one of some codes; any other error ends it.
  private static let again = [
    "# again 'CODES' COMMAND: AWS may need some seconds to know of what was made before; other errors end the script.",
    "again() {",
    "  codes=$1; shift; n=0",
    "  until problem=$({ \"$@\" >&3; } 2>&1); do",
    "    printf '%s\\n' \"$problem\" >&2",
    "    known=; for code in $codes; do case $problem in *\"($code)\"*) known=1 ;; esac; done",
    "    n=$((n + 1)); [ \"$known\" ] && [ $n -lt 12 ] || exit 1",
    "    sleep 5",
    "  done",
    "} 3>&1",
  ]

  private func command(
    _ command: PlanCommand, _ line: (String) -> Void, _ comment: (String) -> Void
  ) {
    if let why = command.why { comment(why) }
    guard !command.retriedCodes.isEmpty else { return line(command.text) }
    line("again '\(command.retriedCodes.joined(separator: " "))' \(command.text)")
  }
}
