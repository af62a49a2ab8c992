internal import AWS
internal import Predicates

/// Columns of items, in order.
package final class Selection: Sendable {
  /// The columns of each row, in order.
  package let columns: [Column]
  let fields: FieldSet

  /// - Parameter columns: each name once.
  package init(_ columns: [Column]) {
    self.columns = columns
    fields = FieldSet(columns.map(\.field))
  }
}

/// Makes rows of the columns. A value that is not there is left out.
final class SelectStep: ItemStep {
  private let selection: Selection
  private let reader: FieldReader

  init(_ selection: Selection) {
    self.selection = selection
    reader = FieldReader(selection.fields)
  }

  func push(
    _ item: StreamItem, _ emit: (StreamItem) throws(StreamFault) -> Void
  ) throws(StreamFault) {
    reader.turn(to: item)
    var row = Members()
    for (number, column) in selection.columns.enumerated() {
      let value = reader.value(number)
      if case .null = value { continue }
      row.append(column.name, value)
    }
    try emit(.row(.members(row)))
  }
}
