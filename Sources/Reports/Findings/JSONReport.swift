package import Rules
internal import Values

/// `--format json`: one document, `moonwatch.scan/1`, one finding a line. See docs/reports.md.
package struct JSONReport: Report {
  package init() {}

  /// Writes the report of a scan; findings are written one by one, so that memory does not grow with them.
  package func write(
    _ scan: ScanReport, to output: inout ReportOutput
  ) throws(OutputError) {
    try output.write { $0.appendHead(scan.summary) }
    try output.writeList(scan.findings) { $0.appendJSON(finding: $1) }
    try output.write { $0.append(contentsOf: #","errors":"#.utf8) }
    try output.writeList(scan.problems) { bytes, problem in
      bytes.append(contentsOf: #"{"where":"#.utf8)
      bytes.appendJSON(problem.where)
      bytes.append(contentsOf: #","message":"#.utf8)
      bytes.appendJSON(problem.message)
      bytes.append(UInt8(ascii: "}"))
    }
    try output.write { $0.append(contentsOf: "}\n".utf8) }
  }
}

extension ReportOutput {
  /// Writes a JSON array with an item a line; `[]` when there is none.
  fileprivate mutating func writeList<Item>(
    _ items: [Item], _ append: (inout [UInt8], Item) -> Void
  ) throws(OutputError) {
    var separator = "[\n"
    for item in items {
      try write { bytes in
        bytes.append(contentsOf: separator.utf8)
        append(&bytes, item)
      }
      separator = ",\n"
    }
    try write { $0.append(contentsOf: (items.isEmpty ? "[]" : "\n]").utf8) }
  }
}

extension [UInt8] {
  fileprivate mutating func appendHead(_ summary: ScanSummary) {
    append(contentsOf: #"{"schema":"moonwatch.scan/1","summary":{"files":"#.utf8)
    appendJSON(summary.files)
    append(contentsOf: #","events":"#.utf8)
    appendJSON(summary.events)
    append(contentsOf: #","bytes":"#.utf8)
    appendJSON(summary.bytes)
    append(contentsOf: #","findings":"#.utf8)
    appendJSON(summary.findings)
    append(contentsOf: #","errors":"#.utf8)
    appendJSON(summary.errors)
    append(contentsOf: #","seconds":"#.utf8)
    append(contentsOf: fixedPoint(summary.seconds, places: 3).utf8)
    append(contentsOf: "},\n\"findings\":".utf8)
  }

  /// Appends one finding as a JSON object on one line, keys in the order of `moonwatch.scan/1`.
  mutating func appendJSON(finding: Finding) {
    append(contentsOf: #"{"id":"#.utf8)
    appendJSON(finding.id)
    append(contentsOf: #","rule":"#.utf8)
    appendJSON(finding.rule)
    append(contentsOf: #","title":"#.utf8)
    appendJSON(finding.title)
    append(contentsOf: #","severity":"#.utf8)
    appendJSON(finding.severity.name)
    append(contentsOf: #","message":"#.utf8)
    appendJSON(finding.message)
    append(contentsOf: #","time":"#.utf8)
    appendJSON(finding.time)
    append(contentsOf: #","account":"#.utf8)
    appendJSON(finding.account)
    append(contentsOf: #","region":"#.utf8)
    appendJSON(finding.region)
    append(contentsOf: #","event_name":"#.utf8)
    appendJSON(finding.eventName)
    append(contentsOf: #","event_id":"#.utf8)
    appendJSON(finding.eventID)
    append(contentsOf: #","actor":"#.utf8)
    appendJSON(finding.actor)
    append(contentsOf: #","source_ip":"#.utf8)
    appendJSON(finding.sourceIP)
    append(contentsOf: #","tags":["#.utf8)
    for (index, tag) in finding.tags.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      appendJSON(tag)
    }
    append(contentsOf: #"],"event":"#.utf8)
    appendJSON(document: finding.event)
    append(UInt8(ascii: "}"))
  }
}
