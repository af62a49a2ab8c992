/// Parses the filter patterns of CloudWatch Logs (docs/patterns.md).
///
/// Source: Amazon CloudWatch Logs User Guide, "Filter pattern syntax for metric filters, subscription
/// filters, filter log events, and Live Tail". What it leaves open is accepted with a warning.
package enum FilterPattern {
  /// Regular expressions that one pattern may have.
  static let mostRegexes = 2
  /// The longest pattern that PutMetricFilter takes, in characters. Source: its API reference.
  static let longest = 1024

  /// Reads terms (`ERROR -debug`) and patterns for JSON (`{ $.… }`).
  ///
  /// - Throws: `PatternError` with the place, in code points from 0: what PutMetricFilter refuses, and patterns for
  ///   lines of words (`[w1, w2]`), which no CloudTrail event is.
  package static func parse(_ text: String) throws(PatternError) -> Pattern {
    var scanner = PatternScanner(text)
    if scanner.scalars.count > longest {
      throw scanner.error(
        "expected at most \(longest) characters, which is what AWS takes, found "
          + "\(scanner.scalars.count)", at: longest)
    }
    scanner.skipSpace()
    let predicate: Predicate
    switch scanner.peek {
    case nil: predicate = .constant(true)
    case "[":
      throw scanner.error(
        "a space-delimited pattern, [w1, w2, …], is about lines of words: CloudTrail events are JSON, "
          + "for which a pattern stands in braces")
    case "{":
      var parser = FilterExpression(scanner)
      predicate = try parser.pattern()
      scanner = parser.scanner
    default:
      var parser = FilterTerms(scanner)
      predicate = try parser.pattern()
      scanner = parser.scanner
    }
    return Pattern(
      dialect: .filterPattern, text: text, predicate: predicate.simplified,
      warnings: scanner.warnings)
  }
}
