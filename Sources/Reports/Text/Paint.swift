package import Rules

/// What a piece of text is, and so which colour it has.
package enum Ink: Sendable {
  case plain, heading
  case severity(Severity)
  /// Of plans: what is right or new, what differs, what is wrong or goes.
  case good, doubtful, bad

  /// The parameters of an ANSI "select graphic rendition" sequence (ECMA-48, 8.3.117).
  fileprivate var code: String? {
    switch self {
    case .plain, .severity(.info): nil
    case .heading: "1"
    case .good: "32"
    case .doubtful: "33"
    case .bad: "31"
    case .severity(.low): "36"
    case .severity(.medium): "33"
    case .severity(.high): "31"
    case .severity(.critical): "1;31"
    }
  }
}

/// Colours text, or leaves it as it is.
package struct Paint: Sendable {
  /// Whether to write ANSI sequences.
  package let colour: Bool

  package init(colour: Bool) { self.colour = colour }

  /// Appends display-safe `text` in the colour of `ink`.
  package func append(_ text: String, _ ink: Ink, to bytes: inout [UInt8]) {
    guard colour, let code = ink.code else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(contentsOf: "\u{1B}[\(code)m".utf8)
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: "\u{1B}[0m".utf8)
  }
}
