package import Rules
internal import Values

/// `--format csv`: RFC 4180 with a header, one finding a row, values in quotes, CRLF line ends.
///
/// Made for spreadsheets, so no cell can become a formula (OWASP, "CSV Injection"): a value that
/// begins with `=`, `+`, `-`, `@` or their fullwidth forms, also after blanks, begins with an
/// apostrophe instead. Control and invisible characters are spelt out as by `displaySafe`. The last
/// column is the event as JSON. Absent values are empty and without quotes.
package struct CSVReport: Report {
  package init() {}

  private static let header =
    "id,rule,title,severity,message,time,account,region,event_name,event_id,actor,source_ip,tags,"
    + "event\r\n"

  /// Writes the report of a scan; findings are written one by one, so that memory does not grow with them.
  package func write(
    _ scan: ScanReport, to output: inout ReportOutput
  ) throws(OutputError) {
    try output.write { $0.append(contentsOf: Self.header.utf8) }
    for finding in scan.findings {
      try output.write { bytes in
        let cells: [String?] = [
          finding.id, finding.rule, finding.title, finding.severity.name, finding.message,
          finding.time, finding.account, finding.region, finding.eventName, finding.eventID,
          finding.actor, finding.sourceIP, finding.tags.joined(separator: " "),
        ]
        for cell in cells {
          if let cell { bytes.appendCSV(cell) }
          bytes.append(UInt8(ascii: ","))
        }
        if !finding.event.isEmpty { bytes.appendCSV(document: finding.event) }
        bytes.append(contentsOf: "\r\n".utf8)
      }
    }
  }
}

extension [UInt8] {
  /// Appends a cell of untrusted text in quotes that no spreadsheet takes for a formula.
  package mutating func appendCSV(_ text: String) {
    append(UInt8(ascii: "\""))
    if beginsLikeFormula(text) { append(UInt8(ascii: "'")) }
    var safe = displaySafe(text)
    safe.withUTF8 { appendQuoted($0, semicolon: ";'") }
    append(UInt8(ascii: "\""))
  }

  /// A document begins with a brace or a bracket, so it is never a formula. A semicolon in it is always in a JSON
  /// string, where its escape means the same.
  mutating func appendCSV(document: [UInt8]) {
    var json: [UInt8] = []
    json.reserveCapacity(document.count + 64)
    json.appendJSON(document: document)
    append(UInt8(ascii: "\""))
    json.withUnsafeBufferPointer { appendQuoted($0, semicolon: #"\u003b"#) }
    append(UInt8(ascii: "\""))
  }

  /// Appends `text` with its quotes doubled.
  ///
  /// Spreadsheets of many European locales split at semicolons, and then quotes do not protect what
  /// follows one: `semicolon` is what to write for one that a formula could follow.
  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, semicolon: String) {
    let quote = UInt8(ascii: "\"")
    // Room for the longest result, as a check at each byte would take twice as long.
    let room = text.count * Swift.max(2, semicolon.utf8.count)
    append(
      contentsOf: [UInt8](unsafeUninitializedCapacity: room) { cell, filled in
        var end = 0
        for index in 0..<text.count {
          let byte = text[index]
          if byte == UInt8(ascii: ";"), formulaFollows(index, in: text) {
            for replacement in semicolon.utf8 {
              cell[end] = replacement
              end += 1
            }
            continue
          }
          // Written twice and counted once or twice: no branch on what JSON is full of.
          cell[end] = byte
          cell[end + 1] = byte
          end += byte == quote ? 2 : 1
        }
        filled = end
      })
  }
}

/// Whether blanks or quotes and then the sign of a formula follow the semicolon at `index`.
private func formulaFollows(_ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  let rest = text[(index + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\"") }
  guard let first = rest.first else { return false }
  if first < 0x80 { return formulaSigns.contains(Unicode.Scalar(first)) }
  return formulaSigns.contains { rest.starts(with: String($0).utf8) }
}

/// Whether a spreadsheet may read `text` as a formula, or drop a character in front of one.
private func beginsLikeFormula(_ text: String) -> Bool {
  let scalars = text.unicodeScalars
  guard let first = scalars.first else { return false }
  if first == "\t" || first == "\r" || first == "\n" { return true }
  if (0x21...0x7E).contains(first.value) { return formulaSigns.contains(first) }
  let start = scalars.first { !$0.properties.isWhitespace && !isDisplayHazard($0) }
  return start.map(formulaSigns.contains) ?? false
}

/// What begins a formula, and the fullwidth forms that some locales read alike.
private let formulaSigns: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
