internal import Values

/// Rows of a script or a stream as a table for people. Everything in it may be untrusted text.
package struct RowsTable {
  private var table: Table

  /// - Parameter numbers: which columns have numbers: they align right.
  package init(columns: [String], numbers: Set<Int> = []) {
    table = Table(
      columns: columns.enumerated().map { number, name in
        TableColumn(
          heading: displaySafe(name), alignsRight: numbers.contains(number),
          keeps: .beginning, minimum: min(12, max(4, name.utf8.count)))
      })
  }

  /// Adds a row with as many cells as there are columns; nil is shown as `-`.
  package mutating func add(_ cells: [String?]) { table.add(cells.map { TableCell($0) }) }

  /// The table, a line a row, without a line end after the last.
  ///
  /// - Parameter width: of the terminal; nil when there is none: then nothing is cut.
  package func text(width: Int?) -> String {
    var output = ReportOutput()
    do throws(OutputError) {
      try table.write(
        widths: table.fitted(to: width), cutting: width != nil, paint: Paint(colour: false),
        to: &output)
    } catch {
      return error.description
    }
    return String(decoding: output.bytes.dropLast(), as: UTF8.self)
  }
}
