/// A list of candidates in rows: columns of equal width, or, when something is said about them, one
/// candidate a row.
struct MenuLayout {
  private(set) var rows: [[Cell]] = []

  /// How many candidates a column and a page have.
  private(set) var rowsPerColumn = 1
  private(set) var candidatesPerPage = 1

  init(_ menu: CompletionMenu, width: Int, height: Int) {
    let labels = menu.candidates.map { Self.cells($0.label ?? $0.text, .plain) }
    let hasDetails = menu.candidates.contains { $0.detail != nil }
    let widest = labels.map { Self.width($0) }.max() ?? 0
    let columnWidth = min(hasDetails ? width : widest + 2, width)
    let columns = max(1, (width + 1) / max(columnWidth, 1))
    let needed = (labels.count + columns - 1) / columns
    let isPaged = needed > height
    rowsPerColumn = max(1, isPaged ? height - 1 : needed)
    candidatesPerPage = rowsPerColumn * columns
    let first = (menu.selected ?? 0) / candidatesPerPage * candidatesPerPage
    let shown = first..<min(first + candidatesPerPage, labels.count)
    let perColumn =
      isPaged && shown.count == candidatesPerPage
      ? rowsPerColumn : max(1, (shown.count + columns - 1) / columns)
    for row in 0..<perColumn {
      var cells: [Cell] = []
      for column in 0..<columns {
        let index = first + column * perColumn + row
        guard index < shown.upperBound, column * perColumn + row < shown.count else { continue }
        let isChosen = index == menu.selected
        let padding = Self.blanks(column * columnWidth - Self.width(cells))
        cells += padding
        cells += labels[index].map { cell in
          Cell(text: cell.text, width: cell.width, ink: isChosen ? .chosen : cell.ink)
        }
        if hasDetails, let detail = menu.candidates[index].detail {
          cells += Self.blanks(min(widest, width / 2) + 2 - Self.width(labels[index]), atLeast: 1)
          cells += Self.cells(detail, .faint)
        }
      }
      rows.append(Self.cut(cells, to: width))
    }
    if isPaged {
      let place = "\(shown.lowerBound + 1)–\(shown.upperBound) of \(labels.count)"
      rows.append(Self.cut(Self.cells(place, .faint), to: width))
    }
  }

  private static func cells(_ text: String, _ ink: EditorInk) -> [Cell] {
    Cell.cells(of: text, ink: ink)
  }

  private static func width(_ cells: [Cell]) -> Int { cells.reduce(0) { $0 + $1.width } }

  private static func blanks(_ count: Int, atLeast least: Int = 0) -> [Cell] {
    Array(repeating: Cell(text: " ", width: 1, ink: .plain), count: max(count, least))
  }

  /// Cells that fit into `width`, with `…` where some do not.
  static func cut(_ cells: [Cell], to width: Int) -> [Cell] {
    guard Self.width(cells) > width else { return cells }
    var used = 1
    let kept = cells.prefix { cell in
      used += cell.width
      return used <= width
    }
    return kept + [Cell(text: "…", width: 1, ink: .faint)]
  }
}
