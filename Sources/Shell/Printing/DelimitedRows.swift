internal import Scripting
internal import Values
internal import Reports

/// Rows for other programs.
enum DelimitedRows {
  /// RFC 4180; no cell can become a formula. Nested values are JSON.
  static func csv(_ rows: Rows) -> [UInt8] {
    var bytes: [UInt8] = []
    func line(_ cells: [String?]) {
      for (index, cell) in cells.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        if let cell { bytes.appendCSV(cell) }
      }
      bytes += "\r\n".utf8
    }
    line(rows.columns)
    for row in rows.cells { line(row.map(text)) }
    return bytes
  }

  static func markdown(_ rows: Rows) -> [UInt8] {
    var lines = [rows.columns, rows.columns.map { _ in "---" }].map { cells in
      cells.map { cell($0) }
    }
    lines += rows.cells.map { row in row.map { cell(text($0) ?? "") } }
    return Array(lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined().utf8)
  }

  private static func cell(_ text: String) -> String {
    displaySafe(
      text.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("\n", with: " "))
  }

  private static func text(_ value: Snapshot?) -> String? {
    switch value {
    case nil, .null: return nil
    case .text(let text): return text
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .time(let time): return time.iso8601
    case .object(let text): return text
    case .some(let value):
      var json: [UInt8] = []
      ValueJSON.append(value, indent: nil, to: &json)
      return String(decoding: json, as: UTF8.self)
    }
  }
}
