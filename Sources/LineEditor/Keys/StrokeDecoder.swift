/// Makes keys of the bytes that a terminal sends.
struct StrokeDecoder: Sendable {
  private var bytes: [UInt8] = []
  private var position = 0

  /// The text of a paste so far; nil outside of one.
  private var paste: [UInt8]?

  /// Where the end of the paste may still begin, in `bytes`.
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  mutating func feed(_ new: some Sequence<UInt8>) {
    if position == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      position = 0
    }
    bytes.append(contentsOf: new)
  }

  /// Whether bytes wait for the rest of their key. A paste has no time limit: what comes late is
  /// still not typed.
  var waitsForRest: Bool { paste == nil && position < bytes.count }

  /// The next key. `isLate` says that nothing more came for a while: what is begun is all there is.
  mutating func next(isLate: Bool = false) -> Stroke? {
    if paste != nil { return nextOfPaste() }
    guard position < bytes.count else { return nil }
    let first = bytes[position]
    if first == Stroke.escape { return nextEscape(isLate: isLate) }
    if first < 0x20 || first == 0x7F {
      position += 1
      return .control(first)
    }
    return nextScalar(from: position, isLate: isLate).map { scalar, length in
      position += length
      return .character(Character(scalar))
    }
  }

  private mutating func nextEscape(isLate: Bool) -> Stroke? {
    guard position + 1 < bytes.count else {
      guard isLate else { return nil }
      return take(1, .control)
    }
    switch bytes[position + 1] {
    case Stroke.escape: return take(1, .control)
    case UInt8(ascii: "["): return nextSequence(isLate: isLate)
    case UInt8(ascii: "O"):
      guard position + 2 < bytes.count else { return isLate ? take(2, .meta) : nil }
      // SS3 goes on with a letter or a sign; anything else was Alt-O and another key.
      return (0x21...0x7E).contains(bytes[position + 2]) ? take(3, .sequence) : take(2, .meta)
    case 0..<0x80: return take(2, .meta)
    default:
      return nextScalar(from: position + 1, isLate: isLate).flatMap { _, length in
        take(1 + length, .meta)
      }
    }
  }

  /// A control sequence: parameters, intermediates, a final byte. Source: ECMA-48, 5.4.
  private mutating func nextSequence(isLate: Bool) -> Stroke? {
    var end = position + 2
    // The Linux console's function keys: ESC [ [ A.
    if end < bytes.count, bytes[end] == UInt8(ascii: "[") { end += 1 }
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else {
      guard isLate else { return nil }
      let length = bytes.count - position
      return take(length, length == 2 ? .meta : .sequence)
    }
    // A byte that no sequence contains ends this one before it.
    guard (0x40...0x7E).contains(bytes[end]) else { return take(end - position, .sequence) }
    if bytes[position...end].elementsEqual(Self.pasteStart) {
      position = end + 1
      paste = []
      return nextOfPaste()
    }
    return take(end + 1 - position, .sequence)
  }

  private mutating func take(_ length: Int, _ kind: Stroke.Kind) -> Stroke {
    defer { position += length }
    return Stroke(kind: kind, bytes: Array(bytes[position..<(position + length)]))
  }

  /// The text of a paste, whole. Terminals send line breaks in it as carriage returns.
  private mutating func nextOfPaste() -> Stroke? {
    guard var text = paste else { return nil }
    let joint = max(0, text.count - Self.pasteEnd.count + 1)
    text.append(contentsOf: bytes[position...])
    position = bytes.count
    guard let end = Self.firstIndex(of: Self.pasteEnd, in: text, from: joint) else {
      paste = text
      return nil
    }
    paste = nil
    bytes = Array(text[(end + Self.pasteEnd.count)...])
    position = 0
    return Stroke(kind: .paste(Self.withLineFeeds(text[..<end])), bytes: [])
  }

  private static func firstIndex(of mark: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard text.count >= mark.count else { return nil }
    for place in start...(text.count - mark.count)
    where text[place] == mark[0] && text[place..<(place + mark.count)].elementsEqual(mark) {
      return place
    }
    return nil
  }

  /// Text with a line feed for each line break.
  static func withLineFeeds(_ text: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var afterReturn = false
    for byte in text {
      if byte == 0x0A, afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = byte == 0x0D
      result.append(afterReturn ? 0x0A : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// One scalar of UTF-8 and its length; U+FFFD for a byte that begins none.
  private func nextScalar(from start: Int, isLate: Bool) -> (Unicode.Scalar, Int)? {
    let length: Int
    switch bytes[start] {
    case 0..<0x80: return (Unicode.Scalar(bytes[start]), 1)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return ("\u{FFFD}", 1)
    }
    let rest = bytes[(start + 1)...].prefix(length - 1)
    let isBroken = rest.contains { $0 & 0xC0 != 0x80 }
    guard isBroken || rest.count == length - 1 || isLate else { return nil }
    let decoded = String(decoding: bytes[start...].prefix(length), as: UTF8.self)
    guard !isBroken, rest.count == length - 1, decoded.unicodeScalars.count == 1,
      let scalar = decoded.unicodeScalars.first
    else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
