/// All that the editor shows on a screen of a given size.
struct Frame: Equatable {
  var rows: [[Cell]] = [[]]
  var cursorRow = 0
  var cursorColumn = 0

  /// How much of an input that is taller than the screen is above it.
  var top = 0

  /// The rows of a menu's columns and of its pages, for the keys that move in it.
  var menuRows = 1
  var menuPage = 1

  /// Lays out what is shown. `previousTop` keeps the input where it is while the cursor is in sight.
  init(_ shown: Presentation, width: Int, height: Int, previousTop: Int = 0) {
    let layout = Layout(shown, width: width)
    let below = Self.rowsBelow(
      shown, width: width, room: max(height - layout.rows.count, min(height / 2, 12)))
    menuRows = below.menuRows
    menuPage = below.menuPage
    let visible = max(height - below.rows.count, 1)
    top = min(max(previousTop, layout.cursorRow - visible + 1), layout.cursorRow)
    top = max(min(top, layout.rows.count - visible), 0)
    rows = Array(layout.rows[top..<min(top + visible, layout.rows.count)]) + below.rows
    cursorRow = layout.cursorRow - top
    cursorColumn = layout.cursorColumn
    if let line = below.cursor {
      cursorRow = rows.count - below.rows.count + line.row
      cursorColumn = min(line.column, width - 1)
    }
  }

  /// The whole input, however tall.
  init(whole shown: Presentation, width: Int) {
    let layout = Layout(shown, width: width)
    rows = layout.rows
    cursorRow = layout.cursorRow
    cursorColumn = layout.cursorColumn
  }

  private struct Below {
    var rows: [[Cell]] = []
    var cursor: (row: Int, column: Int)?
    var menuRows = 1
    var menuPage = 1
  }

  private static func rowsBelow(_ shown: Presentation, width: Int, room: Int) -> Below {
    var below = Below()
    for note in shown.notes {
      for line in note.split(separator: "\n", omittingEmptySubsequences: false)
      where below.rows.count < max(room, 1) {
        let cells = Cell.cells(of: String(line), ink: .faint)
        below.rows.append(MenuLayout.cut(cells, to: width))
      }
    }
    if let line = shown.commandLine {
      // Its end is what is being typed.
      var cells = Cell.cells(of: line, ink: .plain)
      while cells.reduce(0, { $0 + $1.width }) >= width { cells.removeFirst() }
      below.cursor = (below.rows.count, cells.reduce(0) { $0 + $1.width })
      below.rows.append(cells)
    }
    if let menu = shown.menu {
      let layout = MenuLayout(menu, width: width, height: max(room - below.rows.count, 2))
      below.rows += layout.rows
      below.menuRows = layout.rowsPerColumn
      below.menuPage = layout.candidatesPerPage
    }
    return below
  }
}
