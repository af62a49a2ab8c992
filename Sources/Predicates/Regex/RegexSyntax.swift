/// A regular expression as a tree, with flags already applied and groups already flattened.
///
/// Flags leave no trace: `(?i)a` is the set `[Aa]`, `(?s).` the set of all code points, and
/// `(?m)^` is `.lineStart`. Groups capture nothing, so they leave no trace either.
package indirect enum RegexNode: Sendable, Hashable {
  /// Matches the empty string.
  case empty
  /// Matches one code point of the set; an empty set matches nothing.
  case scalars(ScalarSet)
  /// Matches the empty string where the assertion holds.
  case assertion(RegexAssertion)
  /// All nodes, one after the other.
  case concatenation([RegexNode])
  /// Any one of the nodes.
  case alternation([RegexNode])
  /// The node `min` to `max` times in a row; no upper bound when `max` is nil.
  case repetition(RegexNode, min: Int, max: Int?)

  static func sequence(_ nodes: [RegexNode]) -> RegexNode {
    guard let first = nodes.first else { return .empty }
    return nodes.count == 1 ? first : .concatenation(nodes)
  }

  static func choice(_ nodes: [RegexNode]) -> RegexNode {
    guard let first = nodes.first else { return .empty }
    return nodes.count == 1 ? first : .alternation(nodes)
  }
}

/// Why a pattern was refused: what was expected, or which construct is not supported.
package struct RegexSyntaxError: Error, Hashable {
  /// One line, without the offset; for example "lookahead is not supported: '(?='".
  package var message: String
  /// Where the offending part of the pattern starts, in UTF-8 bytes.
  package var offset: Int

  package init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}
