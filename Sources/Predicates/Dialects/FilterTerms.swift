/// A filter pattern without braces: a search in the text of the event.
///
/// `A B` both, `?A ?B` either, `-A` not, `"a phrase"`, or one `%regex%` alone.
struct FilterTerms {
  var scanner: PatternScanner

  /// What stands in no word: the signs of the other kinds of pattern.
  private static let signs = Set("{}()[]$=&|<>!*'\u{2018}\u{2019}\u{201C}\u{201D}`".unicodeScalars)

  init(_ scanner: PatternScanner) { self.scanner = scanner }

  mutating func pattern() throws(PatternError) -> Predicate {
    if scanner.peek == "%" {
      let regex = try FilterRegex.take(from: &scanner)
      scanner.skipSpace()
      guard scanner.isAtEnd else {
        throw scanner.expected("nothing beside the regular expression, which stands alone")
      }
      return .text(.regex(regex))
    }
    var required: [Predicate] = []
    var optional: [Predicate] = []
    var excluded: [Predicate] = []
    while !scanner.isAtEnd {
      let mark = scanner.peek
      if mark == "?" || mark == "-" { scanner.index += 1 }
      let term = Predicate.text(.contains(ExactText(try word())))
      switch mark {
      case "?"?: optional.append(term)
      case "-"?: excluded.append(.not(term))
      default: required.append(term)
      }
      scanner.skipSpace()
    }
    if required.isEmpty && optional.isEmpty {
      scanner.warn(
        "whether AWS takes a pattern of excluded words alone is not documented", unknown: true,
        at: 0)
    }
    if !optional.isEmpty && !(required.isEmpty && excluded.isEmpty) {
      scanner.warn("AWS ignores ?words beside other words", at: 0)
      optional = []
    }
    return .all(required + excluded + (optional.isEmpty ? [] : [.any(optional)]))
  }

  /// What is between quotes, up to the closing one.
  private mutating func phrase() -> String {
    var phrase = String.UnicodeScalarView()
    while let scalar = scanner.peek, scalar != "\"" {
      scanner.index += 1
      guard scalar == "\\", let next = scanner.peek, next == "\"" || next == "\\" else {
        phrase.append(scalar)
        continue
      }
      scanner.warn(
        "whether AWS takes \\\(next) in a phrase for \(next) is not documented", unknown: true)
      phrase.append(next)
      scanner.index += 1
    }
    return String(phrase)
  }

  private mutating func word() throws(PatternError) -> String {
    let start = scanner.index
    if scanner.take("\"") {
      let phrase = phrase()
      guard scanner.take("\"") else {
        throw scanner.error(
          "expected a closing double quote for this one, found the end", at: start)
      }
      if phrase.isEmpty { throw scanner.error("the phrase is empty", at: start) }
      return phrase
    }
    let word = scanner.take { !$0.properties.isWhitespace && $0 != "\"" && $0 != "%" }
    guard !word.isEmpty else {
      throw scanner.expected(
        scanner.peek == "%" ? "a word: a regular expression stands alone" : "a word")
    }
    if let sign = word.unicodeScalars.firstIndex(where: Self.signs.contains) {
      let offset = word.unicodeScalars.distance(from: word.unicodeScalars.startIndex, to: sign)
      throw scanner.expected(
        "a word, or a phrase in double quotes", at: start + offset,
        hint: "conditions on fields stand in braces, { $.eventName = … }")
    }
    if !word.unicodeScalars.allSatisfy(PatternScanner.isAlphanumeric) {
      scanner.warn(
        "AWS documents quotes for words that are not alphanumeric; whether it takes \(word) without "
          + "is not known", unknown: true, at: start)
    }
    scanner.warn(
      "whether AWS finds \(word) inside a longer word is not documented; here it does",
      unknown: true, at: start)
    return word
  }
}
