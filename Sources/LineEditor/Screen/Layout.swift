/// The input in rows of the screen, and where the cursor is.
struct Layout {
  private(set) var rows: [[Cell]] = [[]]
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0

  private let width: Int
  private var column = 0

  /// The column after the prompt of a line, which tabs count from.
  private var lineColumn = 0

  init(_ shown: Presentation, width: Int) {
    self.width = max(width, 2)
    put(shown.prompt.first)
    for (index, character) in shown.characters.enumerated() {
      if index == shown.cursor, character.endsLine {
        placeCursor()
        put(hint: shown.hint)
      }
      let ink = shown.inks.isEmpty ? .plain : shown.inks[index]
      put(character, ink, isAtCursor: index == shown.cursor)
      if character.endsLine {
        newRow()
        put(shown.prompt.continuation)
      }
    }
    if shown.cursor >= shown.characters.count {
      if column >= self.width { newRow() }
      placeCursor()
      put(hint: shown.hint)
    }
  }

  private mutating func placeCursor() {
    cursorRow = rows.count - 1
    cursorColumn = min(column, width - 1)
  }

  private mutating func newRow() {
    rows.append([])
    column = 0
  }

  /// Adds a cell; one that does not fit begins a row.
  private mutating func put(_ cell: Cell) {
    if column + cell.width > width { newRow() }
    rows[rows.count - 1].append(cell)
    column += cell.width
    lineColumn += cell.width
  }

  private mutating func put(_ pieces: [StyledText]) {
    for piece in pieces {
      for (index, line) in piece.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { newRow() }
        for cell in Cell.cells(of: String(line), ink: piece.ink) { put(cell) }
      }
    }
    lineColumn = 0
  }

  private mutating func put(_ character: Character, _ ink: EditorInk, isAtCursor: Bool) {
    if character == "\n" { return }
    // Of CR LF the carriage return is shown; the rest ends the line.
    let visible: Character = character == "\r\n" ? "\r" : character
    let cells = Cell.cells(of: visible, ink: ink, column: lineColumn)
    if isAtCursor, !character.endsLine {
      if let first = cells.first, column + first.width > width { newRow() }
      placeCursor()
    }
    for cell in cells { put(cell) }
  }

  /// The hint takes what is left of the row and no more, so that it never moves the input.
  private mutating func put(hint: String?) {
    guard let hint else { return }
    let line = hint.prefix { $0 != "\n" }
    let room = width - column - 1
    var cells = Cell.cells(of: String(line), ink: .faint)
    let isCut = line.count < hint.count || cells.reduce(0) { $0 + $1.width } > room
    if isCut {
      var used = 0
      cells = Array(
        cells.prefix { cell in
          used += cell.width
          return used < room
        })
      guard room > 0 else { return }
      cells.append(Cell(text: "…", width: 1, ink: .faint))
    }
    for cell in cells { put(cell) }
  }
}
