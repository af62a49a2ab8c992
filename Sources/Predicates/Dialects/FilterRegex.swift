/// Regular expressions of filter patterns: `%AUTHORI[SZ]ED%`. They search; `^` and `$` hold them to the ends.
///
/// Source: CloudWatch Logs User Guide, "Supported regular expressions (regex) syntax".
enum FilterRegex {
  private static let symbols = "_#=@/;,-:"
  private static let operators = "^$?[]{}|\\*+."

  /// Takes `%…%`, of which the first `%` is next.
  static func take(from scanner: inout PatternScanner) throws(PatternError) -> ByteRegex {
    let start = scanner.index
    scanner.index += 1
    let first = scanner.index
    while let scalar = scanner.peek, scalar != "%" {
      if scalar == "\\", scanner.peek(1) != nil {
        scanner.index += 2
        continue
      }
      if scalar == " " {
        scanner.warn(
          "whether AWS takes a blank inside a regular expression is not documented", unknown: true)
      } else if scalar == "(" || scalar == ")" {
        throw scanner.error("AWS takes no parentheses in a regular expression")
      } else if !isAllowed(scalar) {
        throw scanner.expected(
          "letters, digits, \(symbols) and operators in a regular expression")
      }
      scanner.index += 1
    }
    let text = scanner.text(from: first)
    guard scanner.take("%") else {
      throw scanner.error("expected a closing % for this one, found the end", at: start)
    }
    if text.isEmpty { throw scanner.error("the regular expression is empty", at: start) }
    do throws(RegexSyntaxError) {
      return try ByteRegex(text, endsBeforeNewline: false)
    } catch {
      let before = text.utf8.prefix(error.offset)
      let offset = String(decoding: before, as: UTF8.self).unicodeScalars.count
      throw scanner.error(error.message, at: first + offset)
    }
  }

  /// Whether the expression could stand in a filter pattern.
  static func isAllowed(_ pattern: String) -> Bool {
    pattern.unicodeScalars.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    PatternScanner.isAlphanumeric(scalar) || symbols.unicodeScalars.contains(scalar)
      || operators.unicodeScalars.contains(scalar)
  }
}
