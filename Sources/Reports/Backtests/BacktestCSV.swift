package import Backtests

/// `moonwatch backtest --format csv`: the transitions, a row each (RFC 4180, as `CSVReport`).
package struct BacktestCSV {
  package init() {}

  /// Writes the report, whole.
  package func write(
    _ report: BacktestReport, to output: inout ReportOutput
  ) throws(OutputError) {
    try output.write { $0.append(contentsOf: "time,from,to,since,reason\r\n".utf8) }
    for change in report.timeline.transitions {
      try output.write { bytes in
        let cells = [
          BacktestReport.text(change.time), change.from.rawValue, change.to.rawValue,
          BacktestReport.text(change.since), change.reason,
        ]
        for (index, cell) in cells.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          bytes.appendCSV(cell)
        }
        bytes.append(contentsOf: "\r\n".utf8)
      }
    }
  }
}
