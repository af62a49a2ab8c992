/// How values are printed: `.mode`.
package enum PrintMode: String, CaseIterable, Sendable {
  /// Lists of records as a table that fits the terminal, everything else as Lua.
  case table
  /// A field a line.
  case record
  case json, ndjson, csv, markdown, lua

  /// What each is for, for help.
  package var summary: String {
    switch self {
    case .table: "lists as a table that fits the terminal, other values as Lua"
    case .record: "a field a line, for wide rows"
    case .json: "one JSON document"
    case .ndjson: "a JSON value a line"
    case .csv: "RFC 4180 with a header, safe to open in a spreadsheet"
    case .markdown: "a Markdown table"
    case .lua: "Lua, as deep as it goes"
    }
  }

  /// Whether values are printed whole, for programs.
  var isWhole: Bool {
    switch self {
    case .table, .record: false
    case .json, .ndjson, .csv, .markdown, .lua: true
    }
  }
}
