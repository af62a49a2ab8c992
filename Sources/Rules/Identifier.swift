/// What the id of a rule or of a control may be: 1 to 100 ASCII letters, digits, `-`, `_` and `.`, of which
/// the first is a letter or a digit. `stdlib/plans/control.lua` checks the same of controls.
package enum Identifier {
  /// For messages: `expected …`.
  package static let words =
    "1 to 100 letters, digits, - _ and . that begin with a letter or a digit"

  /// Whether a text is one.
  package static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first), text.utf8.count <= 100 else {
      return false
    }
    return text.utf8.allSatisfy(isAllowed)
  }

  /// An id out of a file's name: what no id may have becomes `-`.
  package static func like(_ name: String) -> String {
    let id = String(
      decoding: name.utf8.prefix(100).map { isAllowed($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
    return isValid(id) ? id : String("rule\(id)".prefix(100))
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
