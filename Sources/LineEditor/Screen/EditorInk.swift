/// What a piece of text is, and so how it looks.
package enum EditorInk: Sendable, Hashable {
  case plain, prompt, keyword, string, number, comment, name, call, field, `operator`, bracket
  case error, faint, emphasis

  /// A control character or something invisible, spelt out.
  case spelt

  /// The chosen candidate of a menu.
  case chosen

  /// The bracket that belongs to the one at the cursor.
  case matching

  /// The parameters of an ANSI "select graphic rendition" sequence (ECMA-48, 8.3.117). Without
  /// colour only weight and inversion remain, which say what is input and what is not.
  func code(colour: Bool) -> String? {
    switch self {
    case .plain: nil
    case .faint, .comment: colour ? "90" : self == .faint ? "2" : nil
    case .emphasis: "1"
    case .chosen, .spelt: "7"
    case .matching: "1;4"
    case .prompt: colour ? "1;34" : nil
    case .keyword: colour ? "35" : nil
    case .string: colour ? "32" : nil
    case .number: colour ? "33" : nil
    case .name, .field: colour ? "36" : nil
    case .call: colour ? "34" : nil
    case .operator, .bracket: nil
    case .error: colour ? "31" : "4"
    }
  }
}

/// A part of the input that looks different.
package struct StyledRange: Sendable, Hashable {
  /// UTF-8 offsets.
  package var range: Range<Int>
  /// How it looks.
  package var ink: EditorInk

  package init(_ range: Range<Int>, _ ink: EditorInk) {
    self.range = range
    self.ink = ink
  }
}

/// Text in one ink.
package struct StyledText: Sendable, Hashable {
  /// Display-safe: it is written as it is.
  package var text: String
  /// How it looks.
  package var ink: EditorInk

  package init(_ text: String, _ ink: EditorInk = .plain) {
    self.text = text
    self.ink = ink
  }
}

/// What stands before the first line of the input, and before the others.
package struct Prompt: Sendable, Hashable {
  /// In front of the first line.
  package var first: [StyledText]
  /// In front of each further line.
  package var continuation: [StyledText]

  package init(first: [StyledText], continuation: [StyledText]) {
    self.first = first
    self.continuation = continuation
  }
}
