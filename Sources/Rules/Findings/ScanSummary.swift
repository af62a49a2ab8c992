/// How much a scan read, found and missed.
package struct ScanSummary: Sendable, Hashable {
  /// Files that were read, standard input included.
  package var files: Int

  /// Events that were read, in all files.
  package var events: Int

  /// Bytes of JSON that were read, after inflating.
  package var bytes: Int

  /// Findings reported.
  package var findings: Int

  /// Problems met, also those that the report does not list.
  package var errors: Int

  /// Wall time of the scan.
  package var seconds: Double

  /// Files left out on purpose, such as digests. Only the text report says it.
  package var skipped: Int

  /// Makes a summary; what is not given is zero.
  package init(
    files: Int = 0, events: Int = 0, bytes: Int = 0, findings: Int = 0, errors: Int = 0,
    seconds: Double = 0, skipped: Int = 0
  ) {
    self.files = files
    self.events = events
    self.bytes = bytes
    self.findings = findings
    self.errors = errors
    self.seconds = seconds
    self.skipped = skipped
  }
}
