/// Bracket classes such as `[^a-z\d[:punct:]]`.
extension RegexParser {
  /// Reads a class after its `[`, up to and with its `]`. A `]` in the first place is a member.
  mutating func bracketClass(from start: Int) throws(RegexSyntaxError) -> ScalarSet {
    let isNegated = take("^")
    let first = index
    var ranges: [ClosedRange<UInt32>] = []
    while index == first || peek() != "]" {
      ranges += try classRange(in: start)
    }
    index += 1
    let set = folded(ScalarSet(ranges))
    return isNegated ? set.inverted : set
  }

  /// Reads one member, or a range `a-b`. A `-` before the closing `]` is a member.
  private mutating func classRange(
    in start: Int
  ) throws(RegexSyntaxError) -> [ClosedRange<UInt32>] {
    let rangeStart = index
    let low = try classMember(in: start)
    let dash = index
    guard take("-"), peek() != "]" else {
      index = dash
      return RegexParser.ranges(of: low)
    }
    let high = try classMember(in: start)
    guard case .scalar(let lower) = low, case .scalar(let upper) = high, lower <= upper else {
      throw error("bad character range: '\(text(from: rangeStart))'", at: rangeStart)
    }
    return [lower...upper]
  }

  private mutating func classMember(in start: Int) throws(RegexSyntaxError) -> RegexEscape {
    let memberStart = index
    guard let scalar = next() else {
      throw error("missing ']': this class is not closed", at: start)
    }
    switch scalar {
    case "\\": return try classEscape(from: memberStart)
    case "[": return try posixClass(from: memberStart).map { .set($0) } ?? .scalar(scalar.value)
    default: return .scalar(scalar.value)
    }
  }

  /// Reads `:name:]` or `:^name:]` after a `[`; nil, taking nothing, when none is next.
  private mutating func posixClass(from start: Int) throws(RegexSyntaxError) -> ScalarSet? {
    let nameStart = index
    guard take(":") else { return nil }
    let isNegated = take("^")
    var name = ""
    while let letter = peek(), ("a"..."z").contains(letter) {
      name.unicodeScalars.append(letter)
      index += 1
    }
    guard !name.isEmpty, take(":"), take("]") else {
      index = nameStart
      return nil
    }
    guard let set = ScalarSet.posix(named: name) else {
      throw error("unknown class name: '\(text(from: start))'", at: start)
    }
    return isNegated ? set.inverted : set
  }

  private static func ranges(of member: RegexEscape) -> [ClosedRange<UInt32>] {
    switch member {
    case .scalar(let value): [value...value]
    case .set(let set): set.ranges
    case .assertion: []
    }
  }
}
