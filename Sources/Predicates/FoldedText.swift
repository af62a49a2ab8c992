/// Text that is compared without regard to upper and lower case.
///
/// A letter equals what it is mapped to, and what is mapped to it, as long as that is one code point: so
/// does EventBridge's `equals-ignore-case`. Source: aws/event-ruler, EqualsIgnoreCaseParser.
package struct FoldedText: Hashable, Sendable {
  package enum Place: Hashable, Sendable { case whole, start, end }

  package let text: ExactText
  package let place: Place
  /// Matches just what is meant.
  let regex: ByteRegex

  /// - Throws: when the text is too long to compile.
  package init(_ text: String, _ place: Place) throws(RegexSyntaxError) {
    self.text = ExactText(text)
    self.place = place
    var pattern = place == .end ? "" : "\\A"
    for scalar in text.unicodeScalars {
      pattern += "[" + Self.variants(scalar).map(Self.escaped).joined() + "]"
    }
    if place != .start { pattern += "\\z" }
    regex = try ByteRegex(pattern)
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
