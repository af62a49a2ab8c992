internal import Values

/// One or two columns of the screen.
struct Cell: Sendable, Equatable {
  /// What the terminal is sent: display-safe.
  var text: String
  var width: Int
  var ink: EditorInk
}

extension Cell {
  /// The cells of a character of the input. What a terminal would obey, or a reader would not see,
  /// is spelt out: `^X` for control characters, `\u{200D}` for others.
  static func cells(of character: Character, ink: EditorInk, column: Int) -> [Cell] {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii != 0x7F {
      return [Cell(text: String(character), width: 1, ink: ink)]
    }
    if character == "\t" {
      let width = tabWidth - column % tabWidth
      return Array(repeating: Cell(text: " ", width: 1, ink: ink), count: width)
    }
    var cells: [Cell] = []
    var marks = 0
    for scalar in character.unicodeScalars {
      if isDisplayHazard(scalar) {
        cells += spelt(scalar)
      } else if isCombining(scalar), let last = cells.indices.last, cells[last].ink != .spelt,
        marks < 4
      {
        marks += 1
        cells[last].text.unicodeScalars.append(scalar)
      } else if isCombining(scalar) {
        cells += spelt(scalar)
      } else {
        marks = 0
        let width = displayWidth(scalar)
        if width == 0, let last = cells.indices.last {
          cells[last].text.unicodeScalars.append(scalar)
        } else if width == 0 {
          cells += spelt(scalar)
        } else {
          cells.append(Cell(text: String(scalar), width: width, ink: ink))
        }
      }
    }
    return joinedFlags(cells)
  }

  /// Tabs of the input lead to multiples of this.
  static let tabWidth = 4

  private static func spelt(_ scalar: Unicode.Scalar) -> [Cell] {
    let text: String
    switch scalar.value {
    case 0..<0x20: text = "^" + String(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x7F: text = "^?"
    default: text = "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
    return text.map { Cell(text: String($0), width: 1, ink: .spelt) }
  }

  /// The two letters of a flag are sent together, since terminals draw them as one.
  private static func joinedFlags(_ cells: [Cell]) -> [Cell] {
    guard cells.count == 2, let first = cells[0].text.unicodeScalars.first,
      (0x1F1E6...0x1F1FF).contains(first.value)
    else { return cells }
    return [Cell(text: cells[0].text + cells[1].text, width: 2, ink: cells[0].ink)]
  }

  /// The cells of text that is not input: prompts, hints, candidates.
  static func cells(of text: String, ink: EditorInk) -> [Cell] {
    var cells: [Cell] = []
    for character in text {
      cells += Cell.cells(of: character, ink: ink, column: cells.count)
    }
    return cells
  }
}
