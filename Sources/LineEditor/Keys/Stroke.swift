/// One key, as the terminal sent it.
struct Stroke: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Something to insert.
    case character(Character)

    /// A control character, Escape alone among them.
    case control

    /// Escape and a character: Alt was held, or Escape was typed just before.
    case meta

    /// A sequence for a key that is not a character.
    case sequence

    /// Text from the clipboard.
    case paste(String)
  }

  var kind: Kind
  var bytes: [UInt8]

  static let escape: UInt8 = 0x1B

  static func control(_ byte: UInt8) -> Stroke { Stroke(kind: .control, bytes: [byte]) }

  static func character(_ character: Character) -> Stroke {
    Stroke(kind: .character(character), bytes: Array(character.utf8))
  }

  /// The two keys that a meta key may have been.
  var parts: [Stroke] {
    guard kind == .meta else { return [self] }
    let rest = String(decoding: bytes.dropFirst(), as: UTF8.self)
    guard let scalar = rest.unicodeScalars.first else { return [.control(Self.escape)] }
    let isControl = scalar.value < 0x20 || scalar.value == 0x7F
    let second: Stroke =
      isControl ? .control(UInt8(scalar.value)) : .character(Character(scalar))
    return [.control(Self.escape), second]
  }
}
