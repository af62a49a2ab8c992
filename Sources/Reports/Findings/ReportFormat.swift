/// The values of `--format`.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, ndjson, csv

  /// The report that writes this format.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal that shows the report; `nil` when no terminal does.
  ///   - colour: whether to use ANSI colours. Only the text report looks at these two.
  package func report(width: Int?, colour: Bool) -> any Report {
    switch self {
    case .text: TextReport(width: width, colour: colour)
    case .json: JSONReport()
    case .ndjson: NDJSONReport()
    case .csv: CSVReport()
    }
  }
}
