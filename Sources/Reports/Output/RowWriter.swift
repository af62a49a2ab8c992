internal import Values

/// The forms in which rows are written to files.
package enum RowFormat: String, CaseIterable, Sendable {
  case csv, json, ndjson

  /// By the ending of a file's name.
  package init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    switch path[path.index(after: dot)...].lowercased() {
    case "csv": self = .csv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    default: return nil
    }
  }
}

/// Writes rows to an output, one by one.
///
/// CSV is as in `CSVReport`: no cell can become a formula. JSON is an array, a row a line.
package struct RowWriter: ~Copyable {
  /// One value of a row of CSV.
  package enum Cell {
    case empty
    case text(String)
    /// A number or a boolean, as it is written.
    case plain(String)
    /// One line of JSON.
    case document([UInt8])
  }

  /// The form of the rows.
  package let format: RowFormat
  private var output: ReportOutput
  /// How many rows were written, without the header.
  package private(set) var count = 0

  package init(_ format: RowFormat, to output: consuming ReportOutput) {
    self.format = format
    self.output = output
  }

  // ---- CSV -------------------------------------------------------------------------------------
  /// Writes the names of the columns; to be called first, and for CSV only.
  package mutating func write(header names: [String]) throws(OutputError) {
    try write(line: names.map { .text($0) })
  }

  /// Writes a row of CSV; as many cells as the header has names.
  package mutating func write(cells: [Cell]) throws(OutputError) {
    count += 1
    try write(line: cells)
  }

  private mutating func write(line cells: [Cell]) throws(OutputError) {
    try output.write { bytes in
      for (number, cell) in cells.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        switch cell {
        case .empty: break
        case .text(let text): bytes.appendCSV(text)
        case .plain(let text): bytes.append(contentsOf: text.utf8)
        case .document(let document): bytes.appendCSV(document: document)
        }
      }
      bytes.append(contentsOf: "\r\n".utf8)
    }
  }

  // ---- JSON ------------------------------------------------------------------------------------
  /// - Parameter document: one line of JSON.
  package mutating func write(document: [UInt8]) throws(OutputError) {
    let isFirst = count == 0
    count += 1
    try output.write { bytes in
      if format == .json { bytes.append(contentsOf: (isFirst ? "[\n" : ",\n").utf8) }
      bytes.appendJSON(document: document)
      if format == .ndjson { bytes.append(UInt8(ascii: "\n")) }
    }
  }

  /// Ends the output: a file appears under its name. Without this it stays as it was.
  package consuming func finish() throws(OutputError) {
    if format == .json {
      let end = count == 0 ? "[]\n" : "\n]\n"
      try output.write { $0.append(contentsOf: end.utf8) }
    }
    try output.finish()
  }
}
