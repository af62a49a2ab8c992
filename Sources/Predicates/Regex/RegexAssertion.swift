/// A condition on a position between two bytes of the input, or at either end of it.
package enum RegexAssertion: Sendable, Hashable, CaseIterable {
  /// `\A`, and `^` without the flag m.
  case textStart
  /// `\z` and `\Z`: the very end.
  case textEnd
  /// `$` without the flag m: the very end, or before a newline that ends the text.
  case textEndOrFinalNewline
  /// `^` with the flag m: the start, or after any newline.
  case lineStart
  /// `$` with the flag m: the end, or before any newline.
  case lineEnd
  /// `\b`: between a word character `[0-9A-Za-z_]` and something else.
  case wordBoundary
  /// `\B`: between code points, where `\b` does not hold.
  case notWordBoundary

  /// Whether the assertion depends on what follows the position.
  var needsNextSymbol: Bool {
    self != .textStart && self != .lineStart
  }

  /// Whether the assertion holds at a position; nil when that depends on the next symbol and
  /// `next` is nil, that is, not known yet.
  func holds(after context: RegexContext, before next: RegexSymbol?) -> Bool? {
    switch self {
    case .textStart: return context == .textStart
    case .lineStart: return context == .textStart || context == .newline
    case .textEnd, .textEndOrFinalNewline, .lineEnd, .wordBoundary, .notWordBoundary: break
    }
    guard let next else { return nil }
    switch self {
    case .textStart, .lineStart: return nil
    case .textEnd: return next == .end
    case .textEndOrFinalNewline: return next == .end || next == .finalNewline
    case .lineEnd: return next == .end || next.byte == RegexSymbol.newline
    case .wordBoundary: return (context == .word) != next.isWord
    case .notWordBoundary: return (context == .word) == next.isWord && !next.isContinuation
    }
  }
}

/// What lies just before a position, as far as an assertion can tell.
enum RegexContext: Int32, CaseIterable {
  case textStart, newline, word, other

  init(after byte: UInt8) {
    switch byte {
    case RegexSymbol.newline: self = .newline
    case let byte where RegexSymbol.byte(byte).isWord: self = .word
    default: self = .other
    }
  }
}

/// What lies just after a position.
///
/// A newline that ends the text is a symbol of its own: that makes `$` a question about one
/// symbol, so that a deterministic automaton answers it without looking further ahead.
enum RegexSymbol: Hashable {
  case byte(UInt8), finalNewline, end

  static let newline = UInt8(ascii: "\n")

  /// The byte to consume; nil at the end.
  var byte: UInt8? {
    switch self {
    case .byte(let byte): byte
    case .finalNewline: RegexSymbol.newline
    case .end: nil
    }
  }

  var isWord: Bool {
    guard let byte else { return false }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
      return true
    default: return false
    }
  }

  /// Whether the position is inside the encoding of a code point.
  var isContinuation: Bool {
    guard let byte else { return false }
    return byte & 0xC0 == 0x80
  }
}
