package import Rules

/// One way of writing down the result of a scan. Each format is one file and one type.
package protocol Report: Sendable {
  /// Writes the whole report. Does not finish the output: the caller does.
  ///
  /// - Throws: `OutputError.cannotWrite` or `.readerGone`.
  func write(_ scan: ScanReport, to output: inout ReportOutput) throws(OutputError)
}
