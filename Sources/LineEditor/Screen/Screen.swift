/// What the terminal shows of the editor, and what to send it to show something else.
///
/// Rows are counted from the first row of the input, since where that is on the screen is not known.
/// Only what differs is sent. Rows never run into one another by themselves: the terminal's own
/// wrapping at the last column is not used, so that nothing depends on how it does it.
struct Screen {
  private var rows: [[Cell]] = [[]]
  private var row = 0

  /// Nil after something was written to the last column: terminals differ in where they are then.
  private var column: Int? = 0
  private(set) var width: Int
  private var bytes: [UInt8] = []
  private var ink = EditorInk.plain
  private let colour: Bool

  init(width: Int, colour: Bool) {
    self.width = width
    self.colour = colour
  }

  /// Forgets what is shown: the cursor is at the beginning of an empty row.
  mutating func reset(width: Int) {
    self.width = width
    rows = [[]]
    row = 0
    column = 0
  }

  /// What makes the terminal show `frame`.
  mutating func update(_ frame: Frame) -> [UInt8] {
    bytes = []
    var changed = 0
    for index in frame.rows.indices {
      if index >= rows.count {
        move(toRow: rows.count - 1)
        send("\r\n")
        rows.append([])
        row = rows.count - 1
        column = 0
      }
      if rows[index] != frame.rows[index] { changed += 1 }
      write(frame.rows[index], at: index)
    }
    if rows.count > frame.rows.count {
      changed += 1
      move(toRow: frame.rows.count, column: 0)
      send("\u{1B}[J")
      rows.removeLast(rows.count - frame.rows.count)
    }
    move(toRow: frame.cursorRow, column: frame.cursorColumn)
    // Several rows at once are shown together, without the cursor running over them.
    guard changed > 1 else { return bytes }
    return Array("\u{1B}[?2026h\u{1B}[?25l".utf8) + bytes
      + Array("\u{1B}[?25h\u{1B}[?2026l".utf8)
  }

  /// What shows the whole input for good, with `text` after it, and goes to the row below.
  ///
  /// An input taller than the screen is shown from its beginning, so that all of it can be scrolled
  /// back to.
  mutating func finish(_ frame: Frame, scrolledBy top: Int, text: String = "") -> [UInt8] {
    var shown = top > 0 || frame.rows.count > rows.count ? erase() : []
    shown += update(frame)
    shown += Array((text + "\r\n").utf8)
    reset(width: width)
    return shown
  }

  /// What takes everything away; the cursor is then where the input began.
  mutating func erase() -> [UInt8] {
    bytes = []
    move(toRow: 0, column: 0)
    send("\u{1B}[J")
    reset(width: width)
    return bytes
  }

  /// The same after the terminal has got another width. Terminals have by then broken each row that
  /// is too long into several, and the cursor has moved with its row.
  mutating func erase(resizedTo newWidth: Int) -> [UInt8] {
    bytes = []
    var above = 0
    for shown in rows.prefix(row) {
      let used = shown.reduce(0) { $0 + $1.width }
      above += max(1, (used + newWidth - 1) / newWidth)
    }
    let place = column ?? width - 1
    above += place / newWidth
    if above > 0 { send("\u{1B}[\(above)A") }
    send("\r\u{1B}[J")
    reset(width: newWidth)
    return bytes
  }

  private mutating func write(_ new: [Cell], at index: Int) {
    let old = rows[index]
    guard old != new else { return }
    rows[index] = new
    let same = zip(old, new).prefix { $0 == $1 }.count
    let start = new[..<same].reduce(0) { $0 + $1.width }
    move(toRow: index, column: start)
    var place = start
    for cell in new[same...] {
      use(cell.ink)
      send(cell.text)
      place += cell.width
      // Terminals disagree about the width of joined characters and emoji: say where to go on.
      if cell.isOfUncertainWidth, place < width { send("\u{1B}[\(place + 1)G") }
    }
    use(.plain)
    column = place >= width ? nil : place
    if place < width, old.reduce(0, { $0 + $1.width }) > place { send("\u{1B}[K") }
  }

  private mutating func move(toRow target: Int, column targetColumn: Int? = nil) {
    if target < row { send("\u{1B}[\(row - target)A") }
    if target > row { send("\u{1B}[\(target - row)B") }
    row = target
    guard let targetColumn, targetColumn != column else { return }
    send(targetColumn == 0 ? "\r" : "\u{1B}[\(targetColumn + 1)G")
    column = targetColumn
  }

  private mutating func use(_ new: EditorInk) {
    let before = ink.code(colour: colour)
    let after = new.code(colour: colour)
    if before != after {
      if before != nil { send("\u{1B}[0m") }
      if let after { send("\u{1B}[\(after)m") }
    }
    ink = new
  }

  private mutating func send(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension Cell {
  /// Whether terminals may draw it wider or narrower than it is counted.
  var isOfUncertainWidth: Bool {
    guard let first = text.unicodeScalars.first, !first.isASCII || text.utf8.count > 1 else {
      return false
    }
    return text.unicodeScalars.count > 1 || first.value >= 0x1F000
      || first.properties.isEmoji || first.properties.generalCategory == .spacingMark
  }
}
