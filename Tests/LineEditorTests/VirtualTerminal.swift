/// A terminal of the test's own: what is written to it ends up on a screen that can be looked at.
///
/// It knows what the editor sends: cursor moves, erasing, attributes, modes, scrolling, and the
/// "pending wrap" of real terminals: after a character in the last column the cursor waits there.
struct VirtualTerminal {
  private(set) var rows: [[Character]]
  private(set) var scrollback: [String] = []
  private(set) var row = 0
  private(set) var column = 0
  private(set) var isBracketedPaste = false
  private(set) var bells = 0

  /// Sequences that it does not know, which the editor should not send.
  private(set) var unknown: [String] = []
  private var waitsToWrap = false
  private(set) var width: Int
  private let height: Int
  private var pending: [Unicode.Scalar] = []

  /// The second half of a wide character.
  private static let half: Character = "\u{0}"

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    rows = Array(repeating: [], count: height)
  }

  /// The screen without blank rows at its end.
  var lines: [String] {
    var lines = rows.map(Self.line)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func line(_ row: [Character]) -> String {
    var text = String(row.filter { $0 != half })
    while text.last == " " { text.removeLast() }
    return text
  }

  mutating func write(_ bytes: [UInt8]) { write(String(decoding: bytes, as: UTF8.self)) }

  mutating func write(_ text: String) {
    for scalar in text.unicodeScalars {
      if pending.isEmpty {
        take(scalar)
      } else {
        pending.append(scalar)
        takeSequence(endingWith: scalar)
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1B}": pending = [scalar]
    case "\r":
      column = 0
      waitsToWrap = false
    case "\n": lineFeed()
    case "\u{07}": bells += 1
    case "\u{00}"..<"\u{20}", "\u{7F}"..<"\u{A0}": unknown.append("U+\(scalar.value)")
    default: draw(scalar)
    }
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    let isMark = scalar.properties.generalCategory == .nonspacingMark
    if isMark {
      let place = waitsToWrap ? column : column - 1
      guard rows[row].indices.contains(place) else { return }
      let base = rows[row][place] == Self.half ? place - 1 : place
      rows[row][base] = Character(String(rows[row][base]) + String(scalar))
      return
    }
    let columns = scalar.value >= 0x1100 && (scalar.value < 0x2000 || scalar.value > 0x2E80) ? 2 : 1
    if waitsToWrap || column + columns > width {
      column = 0
      lineFeed()
    }
    while rows[row].count < column + columns { rows[row].append(" ") }
    rows[row][column] = Character(scalar)
    if columns == 2 { rows[row][column + 1] = Self.half }
    column += columns
    if column >= width {
      column = width - 1
      waitsToWrap = true
    }
  }

  private mutating func lineFeed() {
    waitsToWrap = false
    if row == height - 1 {
      scrollback.append(Self.line(rows.removeFirst()))
      rows.append([])
    } else {
      row += 1
    }
  }

  private mutating func takeSequence(endingWith scalar: Unicode.Scalar) {
    guard pending.count > 2, ("@"..."~").contains(scalar) else {
      if pending.count == 2, scalar != "[" { finish(known: false) }
      return
    }
    let parameters = String(String.UnicodeScalarView(pending.dropFirst(2).dropLast()))
    let number = Int(parameters) ?? 1
    waitsToWrap = false
    var isKnown = true
    switch scalar {
    case "A": row = max(row - number, 0)
    case "B": row = min(row + number, height - 1)
    case "G": column = min(number, width) - 1
    case "H": (row, column) = (0, 0)
    case "J" where parameters == "2": rows = Array(repeating: [], count: height)
    case "J":
      rows[row] = Array(rows[row].prefix(column))
      for below in (row + 1)..<max(height, row + 1) { rows[below] = [] }
    case "K": rows[row] = Array(rows[row].prefix(column))
    case "m": break
    case "h" where parameters == "?2004": isBracketedPaste = true
    case "l" where parameters == "?2004": isBracketedPaste = false
    case "h", "l": isKnown = ["?2026", "?25"].contains(parameters)
    case "q": isKnown = parameters.hasSuffix(" ")
    default: isKnown = false
    }
    finish(known: isKnown)
  }

  private mutating func finish(known: Bool) {
    if !known { unknown.append(String(String.UnicodeScalarView(pending.dropFirst()))) }
    pending = []
  }

  /// Makes the screen narrower or wider, as terminals do that break rows which are too long.
  mutating func resize(width newWidth: Int) {
    var broken: [[Character]] = []
    var newRow = 0
    var newColumn = 0
    for (index, content) in rows.enumerated() {
      let pieces = max(1, (content.count + newWidth - 1) / newWidth)
      if index == row {
        newRow = broken.count + column / newWidth
        newColumn = column % newWidth
      }
      for piece in 0..<pieces {
        broken.append(Array(content.dropFirst(piece * newWidth).prefix(newWidth)))
      }
    }
    while broken.count > height, broken.last?.isEmpty == true, newRow < broken.count - 1 {
      broken.removeLast()
    }
    while broken.count > height {
      scrollback.append(Self.line(broken.removeFirst()))
      newRow -= 1
    }
    while broken.count < height { broken.append([]) }
    rows = broken
    (row, column, width) = (max(newRow, 0), newColumn, newWidth)
    waitsToWrap = false
  }
}
