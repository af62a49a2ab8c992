package import Scripting
internal import Reports

/// Turns values into text that is safe to print.
package struct Printer: Sendable {
  package var mode: PrintMode
  /// Columns of the terminal; nil when there is none, and lines may be of any length.
  package var width: Int?
  package var colour: Bool

  package init(mode: PrintMode, width: Int?, colour: Bool = false) {
    self.mode = mode
    self.width = width
    self.colour = colour
  }

  /// Rows of a list that are shown by the modes for people.
  static let mostRows = 1000
  /// Tables in tables that are shown by the modes for people.
  static let deepest = 4

  /// How much of a value has to be read for this mode.
  package var limits: Snapshot.Limits {
    mode.isWhole ? .none : Snapshot.Limits(depth: Self.deepest, items: Self.mostRows)
  }

  /// The text, with a line end; several values of one input follow each other.
  package func text(_ value: Snapshot) -> String {
    var bytes: [UInt8] = []
    switch mode {
    case .table:
      if let rows = Rows(value) {
        bytes = RowTable(rows, width: width, colour: colour).bytes
      } else {
        bytes = Array((plain(value) + "\n").utf8)
      }
    case .record:
      if let rows = Rows(value, isForced: true) {
        bytes = RecordList(rows, width: width, colour: colour).bytes
      } else {
        bytes = Array((plain(value) + "\n").utf8)
      }
    case .json:
      ValueJSON.append(value, indent: 0, to: &bytes)
      bytes.append(0x0A)
    case .ndjson:
      for item in Rows.items(of: value) {
        ValueJSON.append(item, indent: nil, to: &bytes)
        bytes.append(0x0A)
      }
    case .csv: bytes = DelimitedRows.csv(Rows.asRows(value))
    case .markdown: bytes = DelimitedRows.markdown(Rows.asRows(value))
    case .lua: bytes = Array((LuaText.text(value, width: width ?? 80) + "\n").utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Text of several lines is printed as it is, since quoting would make it unreadable; all else as Lua.
  private func plain(_ value: Snapshot) -> String {
    switch value {
    case .text(let text) where text.contains("\n"): return safeLines(text)
    case .object(let text): return safeLines(text)
    default: return LuaText.text(value, width: width ?? 80)
    }
  }
}

/// Line ends and tabs stay, other control characters are shown.
package func safeLines(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { displaySafe(String($0)) }.joined(separator: "\t")
    }
    .joined(separator: "\n")
}
