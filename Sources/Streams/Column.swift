package import Predicates

/// A column of a row: what it is called, and the field its values come from.
package struct Column: Sendable, Hashable {
  /// The member of the row that has the value.
  package var name: String
  /// The field of the item that the value is read from.
  package var field: FieldPath

  package init(name: String, field: FieldPath) {
    self.name = name
    self.field = field
  }
}

/// What the items of a stream look like, as far as that is known before it is walked.
package enum ItemShape: Sendable {
  case events
  /// Rows; nil when a function made them.
  case rows([String]?)

  /// The names of the columns; nil for events, and for rows that a function made.
  package var columns: [String]? {
    if case .rows(let columns) = self { columns } else { nil }
  }
}
