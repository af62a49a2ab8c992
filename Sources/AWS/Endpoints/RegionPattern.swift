/// The few forms of regular expression that partitions.json uses: `^(us|eu)\-\w+\-\d+$`.
struct RegionPattern: Sendable {
  private enum Part {
    case literal([UInt8])
    case choice([[UInt8]])
    /// `\w+` and `\d+`. What follows is never in the class, so that the longest run is the only one to try.
    case word, digits
  }

  private let parts: [Part]

  /// Nil when the text has any other form.
  init?(_ text: String) {
    guard text.hasPrefix("^"), text.hasSuffix("$") else { return nil }
    var rest = text.utf8.dropFirst().dropLast()
    var parts: [Part] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        guard let part = Self.escape(&rest) else { return nil }
        parts.append(part)
      case UInt8(ascii: "("):
        let choices = rest.prefix { $0 != UInt8(ascii: ")") }
        rest = rest[choices.endIndex...]
        guard rest.popFirst() != nil,
          choices.allSatisfy({ Self.isWord($0) || $0 == UInt8(ascii: "|") })
        else { return nil }
        parts.append(.choice(choices.split(separator: UInt8(ascii: "|")).map(Array.init)))
      default:
        guard Self.isWord(byte) || byte == UInt8(ascii: "-") else { return nil }
        parts.append(.literal([byte]))
      }
    }
    guard Self.isDeterministic(parts) else { return nil }
    self.parts = parts
  }

  /// What follows a backslash.
  private static func escape(_ rest: inout Substring.UTF8View) -> Part? {
    switch rest.popFirst() {
    case UInt8(ascii: "w"): rest.popFirst() == UInt8(ascii: "+") ? .word : nil
    case UInt8(ascii: "d"): rest.popFirst() == UInt8(ascii: "+") ? .digits : nil
    case UInt8(ascii: "-"): .literal([UInt8(ascii: "-")])
    default: nil
    }
  }

  private static func isDeterministic(_ parts: [Part]) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { part, next in
      switch (part, next) {
      case (.word, .literal(let text)), (.digits, .literal(let text)): !isWord(text[0])
      case (.word, _), (.digits, _): false
      case (.choice, .literal(let text)): !isWord(text[0])
      case (.choice, _): false
      case (.literal, _): true
      }
    }
  }

  func matches(_ region: String) -> Bool {
    var rest = Substring(region).utf8
    for part in parts {
      switch part {
      case .literal(let text):
        guard rest.starts(with: text) else { return false }
        rest = rest.dropFirst(text.count)
      case .choice(let choices):
        let word = rest.prefix(while: Self.isWord)
        guard choices.contains(where: { word.elementsEqual($0) }) else { return false }
        rest = rest[word.endIndex...]
      case .word, .digits:
        let run = rest.prefix { if case .word = part { Self.isWord($0) } else { Self.isDigit($0) } }
        guard !run.isEmpty else { return false }
        rest = rest[run.endIndex...]
      }
    }
    return rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 0x5F || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
  }
}
