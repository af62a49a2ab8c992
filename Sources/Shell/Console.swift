internal import Reports

/// Where a shell writes.
package struct Console {
  /// Results: text with its line ends. Safe to print.
  package var write: (String) -> Void
  /// A line about the run: errors, what was reloaded.
  package var say: @Sendable (String) -> Void
  /// Columns and rows of the terminal that shows results; nil when none does.
  package var size: () -> (columns: Int, rows: Int)?
  package var colour: Bool
  /// Shows long text in a pager; false when there is none to be had.
  package var page: (String) -> Bool

  package init(
    write: @escaping (String) -> Void, say: @escaping @Sendable (String) -> Void,
    size: @escaping () -> (columns: Int, rows: Int)? = { nil }, colour: Bool = false,
    page: @escaping (String) -> Bool = { _ in false }
  ) {
    self.write = write
    self.say = say
    self.size = size
    self.colour = colour
    self.page = page
  }

  package var isTerminal: Bool { size() != nil }

  /// Writes results, in a pager when they are longer than the terminal is high.
  func show(_ text: String) {
    if let size = size() {
      let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
      if lines > size.rows - 2, page(text) { return }
    }
    write(text)
  }
}
