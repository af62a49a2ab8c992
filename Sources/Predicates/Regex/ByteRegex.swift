/// A regular expression over UTF-8 bytes: checked, compiled and immutable.
///
/// The syntax is that of Python's `re`, without what a finite automaton cannot match:
/// backreferences, lookaround, possessive quantifiers, atomic groups and conditionals. Classes
/// such as `\w` and `[[:alpha:]]`, the assertion `\b` and the flag i are ASCII; `.` and negated
/// classes match whole code points. A byte that is not part of valid UTF-8 matches nothing.
///
/// To search, make a `RegexMatcher`, one per thread.
///
/// Differences from Python 3.11 with `re.ASCII`: `\B` holds in an empty text (as from Python
/// 3.14); `\z`, `\x{...}`, `(?<name>...)` and POSIX classes are understood; refused are inline
/// flags other than i, m and s, octal escapes that do not start with `\0`, `\N{...}`, surrogates,
/// counts over 1000 and groups nested deeper than 200.
package struct ByteRegex: Sendable {
  /// The pattern as given.
  package let pattern: String
  /// The pattern as a tree.
  package let syntax: RegexNode
  let program: RegexProgram

  /// Whether `$` holds before a line break that ends the text, too.
  let endsBeforeNewline: Bool

  /// Compiles the pattern.
  ///
  /// - Parameter endsBeforeNewline: whether `$` holds before a line break that ends the text, too, as in
  ///   Python and Perl; otherwise at the very end only.
  ///
  /// Throws when the syntax is wrong, a construct is not supported, or the program would be over
  /// the limits of `RegexProgram`.
  package init(
    _ pattern: String, endsBeforeNewline: Bool = true
  ) throws(RegexSyntaxError) {
    self.pattern = pattern
    self.endsBeforeNewline = endsBeforeNewline
    syntax = try RegexParser.parse(pattern, endsBeforeNewline: endsBeforeNewline)
    program = try RegexCompiler.compile(syntax)
  }
}

/// Two regular expressions are equal when their patterns have the same bytes; strings compare by
/// canonical equivalence, under which patterns that match different bytes would be equal.
extension ByteRegex: Hashable {
  package static func == (left: ByteRegex, right: ByteRegex) -> Bool {
    left.endsBeforeNewline == right.endsBeforeNewline
      && left.pattern.utf8.elementsEqual(right.pattern.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var pattern = pattern
    pattern.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
