/// Reads a pattern in the syntax of Python's `re`, as far as a finite automaton can match it.
///
/// This file holds alternation, sequence and repetition; groups, classes and escapes have files
/// of their own. Positions are indices of code points; errors convert them to byte offsets.
///
/// Source: https://docs.python.org/3.11/library/re.html#regular-expression-syntax
struct RegexParser {
  struct Flags {
    var ignoreCase = false
    var dotAll = false
    var multiline = false
    var endsBeforeNewline = true
  }

  static let maximumRepeat = 1000
  static let maximumDepth = 200

  let scalars: [Unicode.Scalar]
  var index = 0
  var flags = Flags()
  var depth = 0
  var groupNames: Set<String> = []

  static func parse(
    _ pattern: String, endsBeforeNewline: Bool = true
  ) throws(RegexSyntaxError) -> RegexNode {
    var parser = RegexParser(scalars: Array(pattern.unicodeScalars))
    parser.flags.endsBeforeNewline = endsBeforeNewline
    try parser.leadingFlags()
    let node = try parser.alternation()
    guard parser.isAtEnd else {
      throw parser.error("unbalanced parenthesis: this ')' closes no group", at: parser.index)
    }
    return node
  }

  mutating func alternation() throws(RegexSyntaxError) -> RegexNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return .choice(branches)
  }

  private mutating func sequence() throws(RegexSyntaxError) -> RegexNode {
    var items: [RegexNode] = []
    while let next = peek(), next != "|", next != ")" {
      if try skipComment() { continue }
      let start = index
      let isGroup = next == "("
      let item = try quantifier() == nil ? atom() : nil
      guard let item else {
        throw error(
          "nothing to repeat: expected an expression before '\(text(from: start))'", at: start)
      }
      items.append(try repeated(item, isGroup: isGroup))
    }
    return .sequence(items)
  }

  private mutating func atom() throws(RegexSyntaxError) -> RegexNode {
    let start = index
    guard let scalar = next() else { return .empty }
    switch scalar {
    case "(": return try group(from: start)
    case "[": return .scalars(try bracketClass(from: start))
    case ".": return .scalars(flags.dotAll ? .all : ScalarSet.newline.inverted)
    case "^": return .assertion(flags.multiline ? .lineStart : .textStart)
    case "$":
      if flags.multiline { return .assertion(.lineEnd) }
      return .assertion(flags.endsBeforeNewline ? .textEndOrFinalNewline : .textEnd)
    case "\\":
      switch try escape(from: start) {
      case .scalar(let value): return .scalars(folded(ScalarSet(value)))
      case .set(let set): return .scalars(set)
      case .assertion(let assertion): return .assertion(assertion)
      }
    default: return .scalars(folded(ScalarSet(scalar.value)))
    }
  }

  func folded(_ set: ScalarSet) -> ScalarSet {
    flags.ignoreCase ? set.foldingASCIICase : set
  }
}

/// Repetition.
extension RegexParser {
  /// The item with the quantifier that follows it, if any. A lazy quantifier is accepted, and
  /// means the same: the question is whether the pattern matches, not where.
  private mutating func repeated(
    _ item: RegexNode, isGroup: Bool
  ) throws(RegexSyntaxError) -> RegexNode {
    while try skipComment() {}
    let start = index
    guard let bounds = try quantifier() else { return item }
    if case .assertion = item, !isGroup {
      throw error("nothing to repeat: an assertion stands before '\(text(from: start))'", at: start)
    }
    if peek() == "+" {
      throw error(
        "possessive quantifiers are not supported: '\(text(from: start))+'", at: start)
    }
    _ = take("?")
    while try skipComment() {}
    let second = index
    if try quantifier() != nil {
      throw error("multiple repeat: '\(text(from: second))' follows a quantifier", at: second)
    }
    return .repetition(item, min: bounds.min, max: bounds.max)
  }

  /// Takes `*`, `+`, `?`, `{m}`, `{m,}`, `{,n}` or `{m,n}`; nil, taking nothing, when none is
  /// next. As in Python, a brace that starts no quantifier is a literal.
  private mutating func quantifier() throws(RegexSyntaxError) -> (min: Int, max: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = index
    guard take("{"), peek() != "}" else {
      index = start
      return nil
    }
    let low = count()
    let high = take(",") ? count() : low
    guard take("}") else {
      index = start
      return nil
    }
    if max(low ?? 0, high ?? 0) > RegexParser.maximumRepeat {
      throw error(
        "repeat count is over the limit of \(RegexParser.maximumRepeat): '\(text(from: start))'",
        at: start)
    }
    if let low, let high, high < low {
      throw error("min repeat is greater than max repeat: '\(text(from: start))'", at: start)
    }
    return (low ?? 0, high)
  }

  /// Takes decimal digits; nil when there are none. A count far over the limit is cut short.
  private mutating func count() -> Int? {
    var value: Int?
    while let digit = peek(), ("0"..."9").contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit.value - 0x30), RegexParser.maximumRepeat + 1)
      index += 1
    }
    return value
  }
}

/// Reading code points.
extension RegexParser {
  var isAtEnd: Bool { index == scalars.count }

  func peek() -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek() else { return nil }
    index += 1
    return scalar
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    index += 1
    return true
  }

  /// The pattern from `start` to what was read last, with control characters escaped, so that
  /// a message that shows it stays on one line.
  func text(from start: Int) -> String {
    var text = ""
    for scalar in scalars[start..<index] {
      if scalar.properties.generalCategory == .control {
        text += scalar.escaped(asASCII: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  func error(_ message: String, at index: Int) -> RegexSyntaxError {
    let offset = scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
    return RegexSyntaxError(message: message, offset: offset)
  }
}
