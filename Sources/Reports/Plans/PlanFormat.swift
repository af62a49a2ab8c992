package import Journals

/// The values of `--format` of plans.
package enum PlanFormat: String, CaseIterable, Sendable {
  case text, json
  case awsCLI = "aws-cli"

  /// Writes a report.
  ///
  /// - Parameter isBrief: the diff was shown before.
  package func write(
    _ report: PlanReport, colour: Bool, isBrief: Bool, to output: inout ReportOutput
  ) throws(OutputError) {
    switch self {
    case .text: try PlanTextReport(colour: colour, isBrief: isBrief).write(report, to: &output)
    case .json: try PlanJSONReport().write(report, to: &output)
    case .awsCLI: try PlanCommandsReport().write(report, to: &output)
    }
  }
}
