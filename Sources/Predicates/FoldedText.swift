/// Text that is compared without regard to upper and lower case.
///
/// A letter equals what it is mapped to, and what is mapped to it, as long as that is one code point: so
/// does EventBridge's `equals-ignore-case`. Source: aws/event-ruler, EqualsIgnoreCaseParser.
package struct FoldedText: Hashable, Sendable {
  /// Where in the value the text has to be.
  package enum Place: Hashable, Sendable {
    case whole, start, end, anywhere
    /// The text is a `Wildcard`, for the whole value.
    case pattern
  }

  /// The text as it was written.
  package let text: ExactText
  /// Where in the value the text has to be.
  package let place: Place
  /// Matches just what is meant.
  package let regex: ByteRegex

  /// - Throws: when the text is too long to compile.
  package init(_ text: String, _ place: Place) throws(RegexSyntaxError) {
    self.text = ExactText(text)
    self.place = place
    var pattern = [.end, .anywhere].contains(place) ? "" : "\\A"
    pattern += place == .pattern ? Self.pieces(Wildcard(text)) : Self.folded(text)
    if ![.start, .anywhere].contains(place) { pattern += "\\z" }
    regex = try ByteRegex(pattern)
  }

  private static func folded(_ text: String) -> String {
    text.unicodeScalars.map { "[" + variants($0).map(escaped).joined() + "]" }.joined()
  }

  /// The bytes between the stars and question marks are text again.
  private static func pieces(_ wildcard: Wildcard) -> String {
    var pattern = ""
    var bytes: [UInt8] = []
    func flush() {
      pattern += folded(String(decoding: bytes, as: UTF8.self))
      bytes = []
    }
    for piece in wildcard.pieces {
      switch piece {
      case .byte(let byte): bytes.append(byte)
      case .character:
        flush()
        pattern += "(?s:.)"
      case .text:
        flush()
        pattern += "(?s:.*)"
      }
    }
    flush()
    return pattern
  }

  private static func variants(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    var found = [scalar]
    for text in [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping] {
      let mapped = Array(text.unicodeScalars)
      if mapped.count == 1, !found.contains(mapped[0]) { found.append(mapped[0]) }
    }
    return found
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    "\\x{" + String(scalar.value, radix: 16) + "}"
  }
}
