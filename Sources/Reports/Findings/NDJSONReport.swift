package import Rules
internal import Values

/// `--format ndjson`: one finding a line, with the keys of `moonwatch.scan/1`, and nothing else.
/// Summary and problems are for the caller to say on standard error.
package struct NDJSONReport: Report {
  package init() {}

  /// Writes the report of a scan; findings are written one by one, so that memory does not grow with them.
  package func write(
    _ scan: ScanReport, to output: inout ReportOutput
  ) throws(OutputError) {
    for finding in scan.findings {
      try output.write { bytes in
        bytes.appendJSON(finding: finding)
        bytes.append(UInt8(ascii: "\n"))
      }
    }
  }
}
