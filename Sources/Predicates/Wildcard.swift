/// A pattern in which `*` stands for any text and `?` for one character; `\*`, `\?` and `\\` for
/// themselves. The whole value has to match; upper and lower case differ.
package struct Wildcard: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case byte(UInt8)
    case character
    case text
  }
  /// The pattern as it was written.
  package let pattern: String
  let pieces: [Piece]

  /// Any text is a pattern; a backslash at the end stands for itself.
  package init(_ pattern: String) {
    self.pattern = pattern
    var pieces: [Piece] = []
    var escaped = false
    for byte in pattern.utf8 {
      if escaped {
        // A backslash before anything else is a backslash: paths and regular expressions stay readable.
        if byte != UInt8(ascii: "*") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "\\") {
          pieces.append(.byte(UInt8(ascii: "\\")))
        }
        pieces.append(.byte(byte))
        escaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): escaped = true
      case UInt8(ascii: "?"): pieces.append(.character)
      case UInt8(ascii: "*"): if pieces.last != .text { pieces.append(.text) }
      default: pieces.append(.byte(byte))
      }
    }
    if escaped { pieces.append(.byte(UInt8(ascii: "\\"))) }
    self.pieces = pieces
  }

  /// Greedy with one point to come back to: at most `bytes × pieces` steps.
  func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    pieces.withUnsafeBufferPointer { pieces in
      var at = 0
      var piece = 0
      var resume: (at: Int, piece: Int)?
      while true {
        if piece < pieces.count, case .text = pieces[piece] {
          piece += 1
          if piece == pieces.count { return true }
          resume = (at, piece)
          continue
        }
        if at == bytes.count && piece == pieces.count { return true }
        if at < bytes.count, piece < pieces.count, let width = Self.step(pieces[piece], bytes, at) {
          at += width
          piece += 1
          continue
        }
        guard let (from, again) = resume, from < bytes.count else { return false }
        resume = (from + 1, again)
        at = from + 1
        piece = again
      }
    }
  }

  private static func step(_ piece: Piece, _ bytes: UnsafeRawBufferPointer, _ at: Int) -> Int? {
    switch piece {
    case .byte(let byte): return bytes[at] == byte ? 1 : nil
    case .text: return nil
    case .character:
      var end = at + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      return end - at
    }
  }
}
