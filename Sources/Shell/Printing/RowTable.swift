internal import Scripting
internal import Reports
internal import Values

/// Rows as a table that fits the terminal: wide values are cut, columns that have no room are named below.
struct RowTable {
  private let rows: Rows
  private let width: Int?
  private let colour: Bool

  init(_ rows: Rows, width: Int?, colour: Bool) {
    self.rows = rows
    self.width = width
    self.colour = colour
  }

  /// As narrow as a column may become for the sake of others.
  private static let narrowest = 10

  var bytes: [UInt8] {
    var table = Table(columns: rows.columns.indices.map(column))
    for row in rows.cells {
      table.add(
        zip(row, rows.columns).map { value, name in
          TableCell(safe: displaySafe(CellText.text(value, column: name) ?? ""))
        })
    }
    let widths = table.fitted(to: width)
    var bytes = table.bytes(widths: widths, cutting: width != nil, paint: Paint(colour: colour))
    if rows.unread > 0 {
      bytes += "… \(grouped(rows.unread)) more rows\n".utf8
    }
    if let note = rows.note { bytes += "\(displaySafe(note))\n".utf8 }
    let missing = zip(rows.columns, widths).filter { $1 == nil }.map { displaySafe($0.0) }
    if !missing.isEmpty {
      let list = missing.joined(separator: ", ")
      bytes += "Not shown for want of room: \(list) (.mode record shows all)\n".utf8
    }
    return bytes
  }

  private func column(_ index: Int) -> TableColumn {
    let name = displaySafe(rows.columns[index])
    let values = rows.cells.map { $0[index] }
    let isNumeric =
      values.contains { $0 != nil }
      && values.allSatisfy { value in
        switch value {
        case nil, .double: true
        // A number that is shown as a time is none.
        case .integer(let number): CellText.text(value, column: name) == "\(number)"
        default: false
        }
      }
    let longest = values.reduce(0) { longest, value in
      max(longest, CellText.text(value, column: rows.columns[index])?.utf8.count ?? 0)
    }
    return TableColumn(
      heading: name, alignsRight: isNumeric,
      keeps: isIdentifier(values) ? .end : .beginning,
      minimum: min(max(longest, min(name.utf8.count, Self.narrowest)), Self.narrowest),
      yieldsBelow: index == 0 ? nil : index)
  }

  /// ARNs differ at their ends.
  private func isIdentifier(_ values: [Snapshot?]) -> Bool {
    let texts = values.compactMap { value -> String? in
      if case .text(let text)? = value { text } else { nil }
    }
    return !texts.isEmpty && texts.allSatisfy { $0.hasPrefix("arn:") }
  }
}

/// Rows as records: a field a line.
struct RecordList {
  private let rows: Rows
  private let width: Int?
  private let paint: Paint

  init(_ rows: Rows, width: Int?, colour: Bool) {
    self.rows = rows
    self.width = width
    paint = Paint(colour: colour)
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    let names = rows.columns.map { displaySafe($0) }
    let widest = names.reduce(0) { max($0, displayWidth($1)) }
    for (number, row) in rows.cells.enumerated() {
      let rule = "-[ \(number + 1) ]"
      let line = String(repeating: "-", count: max(0, min(width ?? 40, 40) - rule.utf8.count))
      paint.append(rule + line, .heading, to: &bytes)
      bytes.append(0x0A)
      for (name, value) in zip(names, row) {
        guard let value else { continue }
        bytes += (name + String(repeating: " ", count: widest - displayWidth(name) + 2)).utf8
        bytes += text(value, name, indent: widest + 2).utf8
        bytes.append(0x0A)
      }
    }
    if rows.unread > 0 { bytes += "… \(grouped(rows.unread)) more\n".utf8 }
    if let note = rows.note { bytes += "\(displaySafe(note))\n".utf8 }
    return bytes
  }

  /// Tables and texts of several lines go on below, indented.
  private func text(_ value: Snapshot, _ name: String, indent: Int) -> String {
    let text: String
    switch value {
    case .list, .record: text = LuaText.text(value, width: max(20, (width ?? 80) - indent))
    default: text = safeLines(CellText.text(value, column: name) ?? "nil")
    }
    return text.replacing(
      "\n", with: "\n" + String(repeating: " ", count: indent))
  }
}
