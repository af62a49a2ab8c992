package import Values

/// A table of text for people: it measures its cells, and shrinks or drops columns to fit a width.
package struct Table {
  /// Between two columns.
  private static let gap = 2

  /// Without a width, wider cells than this stick out instead of widening their column.
  private static let paddingLimit = 40

  let columns: [TableColumn]
  private(set) var rows: [TableRow] = []

  /// The widest cell of each column, heading included, in terminal columns.
  private var natural: [Int]

  /// Makes an empty table.
  package init(columns: [TableColumn]) {
    self.columns = columns
    self.natural = columns.map { displayWidth($0.heading) }
  }

  /// Adds a row with as many cells as there are columns.
  package mutating func add(_ cells: [TableCell]) {
    for (index, cell) in cells.enumerated() { natural[index] = max(natural[index], cell.width) }
    rows.append(.cells(cells))
  }

  /// Adds a line that belongs to no column.
  mutating func add(heading: String) {
    rows.append(.heading(heading))
  }

  /// The widths that the columns get in `width` terminal columns; a column with `nil` is left out.
  ///
  /// Columns give up what they have above their minimum, those with most of it first. While that
  /// leaves too little for the last column, others yield to it. See `TableColumn.yieldsBelow`.
  package func fitted(to width: Int?) -> [Int?] {
    guard let width else { return natural.map { min($0, Self.paddingLimit) } }
    var shown = Array(columns.indices)
    while let last = shown.last {
      let first = shown.max { columns[$0].yields < columns[$1].yields } ?? last
      var minimum = columns.map(\.minimum)
      minimum[last] = max(minimum[last], min(natural[last], columns[first].yields))

      var widths = natural.map { min($0, width) }
      var excess = shown.reduce(-Self.gap) { $0 + widths[$1] + Self.gap } - width
      func slack(_ index: Int) -> Int { widths[index] - minimum[index] }
      while excess > 0, let widest = shown.max(by: { slack($0) < slack($1) }), slack(widest) > 0 {
        widths[widest] -= 1
        excess -= 1
      }
      if excess > 0, columns[first].yieldsBelow != nil {
        shown.removeAll { $0 == first }
        continue
      }
      widths[last] = max(1, widths[last] - excess)
      return columns.indices.map { shown.contains($0) ? widths[$0] : nil }
    }
    return columns.map { _ in nil }
  }

  /// Writes the headings and the rows, a line each, in the widths that `fitted(to:)` gave.
  /// Cells are cut when `cutting` says so; else they stick out.
  func write(
    widths: [Int?], cutting: Bool, paint: Paint, to output: inout ReportOutput
  ) throws(OutputError) {
    let headings = columns.map { TableCell(safe: $0.heading, ink: .heading) }
    try output.write { append(headings, widths, cutting, paint, to: &$0) }
    for row in rows {
      try output.write { bytes in
        switch row {
        case .cells(let cells):
          append(cells, widths, cutting, paint, to: &bytes)
        case .heading(let text):
          paint.append(text, .heading, to: &bytes)
          bytes.append(UInt8(ascii: "\n"))
        }
      }
    }
  }

  /// The headings and the rows, a line each.
  package func bytes(widths: [Int?], cutting: Bool, paint: Paint) -> [UInt8] {
    let headings = columns.map { TableCell(safe: $0.heading, ink: .heading) }
    var bytes: [UInt8] = []
    append(headings, widths, cutting, paint, to: &bytes)
    for case .cells(let cells) in rows { append(cells, widths, cutting, paint, to: &bytes) }
    return bytes
  }

  private func append(
    _ cells: [TableCell], _ widths: [Int?], _ cutting: Bool, _ paint: Paint,
    to bytes: inout [UInt8]
  ) {
    var blanks = 0
    for (index, cell) in cells.enumerated() {
      guard let width = widths[index] else { continue }
      var (text, taken) = (cell.text, cell.width)
      if cutting, taken > width {
        text = truncated(text, to: width, keeping: columns[index].keeps)
        taken = displayWidth(text)
      }
      let rest = max(0, width - taken)
      if columns[index].alignsRight { blanks += rest }
      if taken > 0 {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
        paint.append(text, cell.ink, to: &bytes)
        blanks = 0
      }
      blanks += columns[index].alignsRight ? Self.gap : rest + Self.gap
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}

/// One column of a `Table`.
package struct TableColumn {
  /// Display-safe.
  var heading: String

  /// Numbers align right.
  var alignsRight = false

  /// The part of a cell that is too wide which stays.
  var keeps = KeptPart.beginning

  /// As narrow as the column may be made for the sake of others.
  var minimum: Int

  /// This column is left out rather than that the last one gets narrower than this, or than its
  /// widest cell. The columns with the highest number go first; `nil` stays in any case.
  var yieldsBelow: Int?

  fileprivate var yields: Int { yieldsBelow ?? 0 }

  package init(
    heading: String, alignsRight: Bool = false, keeps: KeptPart = .beginning, minimum: Int,
    yieldsBelow: Int? = nil
  ) {
    self.heading = heading
    self.alignsRight = alignsRight
    self.keeps = keeps
    self.minimum = minimum
    self.yieldsBelow = yieldsBelow
  }
}

/// One row of a `Table`.
enum TableRow {
  case cells([TableCell])
  case heading(String)
}

/// One cell of a `Table`: display-safe text and how many terminal columns it takes.
package struct TableCell {
  let text: String
  let width: Int
  let ink: Ink

  /// A cell of untrusted text; `-` for what is absent.
  init(_ text: String?, ink: Ink = .plain) {
    self.init(safe: displaySafe(text ?? "-"), ink: ink)
  }

  /// A cell of text that is display-safe already.
  package init(safe text: String, ink: Ink = .plain) {
    self.text = text
    self.width = displayWidth(text)
    self.ink = ink
  }
}
