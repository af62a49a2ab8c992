internal import Values

/// Operators: `{"prefix": "x"}`, `{"anything-but": […]}`, …
extension EventPatternParser {
  private static let operators = [
    "prefix", "suffix", "equals-ignore-case", "wildcard", "anything-but", "exists", "numeric",
    "cidr", "exactly",
  ]

  /// The test of one operator; nil for absence.
  mutating func operation(
    _ members: [PatternJSON.Member], _ item: PatternJSON
  ) throws(PatternError) -> ValueTest? {
    let member = try only(members, item, "an operator")
    let value = member.value
    switch member.name {
    case "exists":
      guard case .boolean(let exists) = value.value else {
        throw wrong("true or false", value)
      }
      return exists ? .noneOf([]) : nil
    case "exactly":
      scanner.warn(
        "Ruler has \"exactly\"; no document says that EventBridge does", unknown: true,
        at: member.offset)
      return .equals(.string(ExactText(try string(value))))
    case "prefix", "suffix": return try affix(member.name, value)
    case "equals-ignore-case": return try folded(try string(value), .whole, value)
    case "wildcard": return .wildcard(try wildcard(value))
    case "numeric": return try numeric(value)
    case "cidr": return .inNetwork(try block(value))
    case "anything-but": return .noneOf(try excluded(value))
    default:
      let hint = NearestName.hint(for: member.name, in: Self.operators)
      throw PatternError(
        "expected an operator, found \"\(member.name)\"\(hint)", at: member.offset)
    }
  }

  private func only(
    _ members: [PatternJSON.Member], _ item: PatternJSON, _ what: String
  ) throws(PatternError) -> PatternJSON.Member {
    guard let first = members.first else {
      throw PatternError("expected \(what), found an empty object", at: item.offset)
    }
    guard members.count == 1 else {
      throw PatternError(
        "expected one operator in an object, found a second: put it in an object of its own",
        at: members[1].offset)
    }
    return first
  }

  private func wrong(_ what: String, _ value: PatternJSON) -> PatternError {
    PatternError("expected \(what), found \(value.found)", at: value.offset)
  }

  private func string(_ value: PatternJSON) throws(PatternError) -> String {
    guard case .string(let text) = value.value else { throw wrong("a string", value) }
    return text
  }

  private func folded(
    _ text: String, _ place: FoldedText.Place, _ value: PatternJSON
  ) throws(PatternError) -> ValueTest {
    do throws(RegexSyntaxError) {
      return .foldedText(try FoldedText(text, place))
    } catch {
      throw PatternError(
        "the text is too long to compare in upper and lower case", at: value.offset)
    }
  }

  /// `{"prefix": "x"}` or `{"prefix": {"equals-ignore-case": "x"}}`.
  private func affix(_ name: String, _ value: PatternJSON) throws(PatternError) -> ValueTest {
    let isPrefix = name == "prefix"
    guard case .object(let members) = value.value else {
      let text = ExactText(try string(value))
      return isPrefix ? .hasPrefix(text) : .hasSuffix(text)
    }
    let inner = try only(members, value, "equals-ignore-case")
    guard inner.name == "equals-ignore-case" else {
      throw PatternError(
        "expected a string or equals-ignore-case in \(name), found \"\(inner.name)\"",
        at: inner.offset)
    }
    return try folded(try string(inner.value), isPrefix ? .start : .end, inner.value)
  }

  /// `*` is any text; `\*` and `\\` are plain.
  private func wildcard(_ value: PatternJSON) throws(PatternError) -> Wildcard {
    let text = try string(value)
    var pattern = ""
    var last: Unicode.Scalar?
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        guard scalar == "*" || scalar == "\\" else {
          throw PatternError(
            "expected * or \\ after a backslash in a wildcard, found '\(scalar)'", at: value.offset)
        }
        pattern += "\\\(scalar)"
        isEscaped = false
        last = nil
        continue
      }
      if scalar == "*" && last == "*" {
        throw PatternError("two stars in a row in a wildcard: one says the same", at: value.offset)
      }
      last = scalar
      if scalar == "\\" {
        isEscaped = true
      } else {
        pattern += scalar == "?" ? "\\?" : String(scalar)
      }
    }
    if isEscaped {
      throw PatternError(
        "expected * or \\ after a backslash in a wildcard, found its end", at: value.offset)
    }
    return Wildcard(pattern)
  }

  private mutating func block(_ value: PatternJSON) throws(PatternError) -> NetworkBlock {
    let text = try string(value)
    guard text.contains("/"), let block = NetworkBlock(text) else {
      throw wrong("a block of addresses such as \"10.0.0.0/8\"", value)
    }
    if block.hasBitsBeyondPrefix {
      scanner.warn(
        "\(text) has bits beyond its prefix; whether EventBridge drops them, as here, is not documented",
        unknown: true, at: value.offset)
    }
    return block
  }

  // ---- numeric ---------------------------------------------------------------------------------
  /// Numbers are compared up to this. Source: EventBridge User Guide, "Numeric matching".
  private static let greatest = JSONNumber.integer(5_000_000_000)
  private static let least = JSONNumber.integer(-5_000_000_000)

  private func limit(_ value: PatternJSON) throws(PatternError) -> JSONNumber {
    guard case .number(let text) = value.value else { throw wrong("a number", value) }
    let number = Self.number(text)
    guard number >= Self.least, number <= Self.greatest else {
      throw wrong("a number from -5e9 to 5e9, which is what EventBridge compares", value)
    }
    return number
  }

  /// `["=", n]`, `["<", n]`, `[">", n, "<=", m]`.
  private func numeric(_ value: PatternJSON) throws(PatternError) -> ValueTest {
    guard case .array(let items) = value.value else { throw wrong("an array", value) }
    guard items.count == 2 || items.count == 4 else {
      throw PatternError(
        "expected an operator and a number, once or twice, found \(items.count) items",
        at: value.offset)
    }
    let first = try string(items[0])
    let bound = try limit(items[1])
    switch first {
    case "=" where items.count == 2: return .equals(.number(bound))
    case "<" where items.count == 2:
      return .inRange(NumberRange(from: Self.least, to: bound, includingHigh: false))
    case "<=" where items.count == 2: return .inRange(NumberRange(from: Self.least, to: bound))
    case ">", ">=": break
    case "=", "<", "<=":
      throw PatternError(
        "expected > or >= for the lower end of a range, found \(first)", at: items[0].offset)
    default: throw wrong("=, <, <=, > or >=", items[0])
    }
    var range = NumberRange(from: bound, to: Self.greatest, includingLow: first == ">=")
    if items.count == 4 {
      let second = try string(items[2])
      guard second == "<" || second == "<=" else {
        throw wrong("< or <= for the upper end of a range", items[2])
      }
      range.high = try limit(items[3])
      range.includesHigh = second == "<="
      guard range.low < range.high else {
        throw PatternError(
          "expected an upper end above \(range.low), found \(range.high)", at: items[3].offset)
      }
    }
    return .inRange(range)
  }

  // ---- anything-but ----------------------------------------------------------------------------
  private mutating func excluded(_ value: PatternJSON) throws(PatternError) -> [ValueTest] {
    guard case .object(let members) = value.value else { return try excludedValues(value) }
    let inner = try only(members, value, "prefix, suffix, equals-ignore-case or wildcard")
    var items = [inner.value]
    if case .array(let list) = inner.value.value { items = list }
    if items.isEmpty { throw wrong("at least one string", inner.value) }
    var tests: [ValueTest] = []
    for item in items {
      let text = try string(item)
      switch inner.name {
      case "prefix", "suffix":
        if text.isEmpty {
          throw PatternError("expected a \(inner.name), found an empty string", at: item.offset)
        }
        tests.append(
          inner.name == "prefix" ? .hasPrefix(ExactText(text)) : .hasSuffix(ExactText(text)))
      case "equals-ignore-case": tests.append(try folded(text, .whole, item))
      case "wildcard": tests.append(.wildcard(try wildcard(item)))
      default:
        throw PatternError(
          "expected prefix, suffix, equals-ignore-case or wildcard in anything-but, found "
            + "\"\(inner.name)\"", at: inner.offset)
      }
    }
    return tests
  }

  private func excludedValues(_ value: PatternJSON) throws(PatternError) -> [ValueTest] {
    var items = [value]
    if case .array(let list) = value.value { items = list }
    var texts: Set<ExactText> = []
    var numbers: [ValueTest] = []
    for item in items {
      switch item.value {
      case .string(let text): texts.insert(ExactText(text))
      case .number: numbers.append(.equals(.number(try limit(item))))
      default: throw wrong("strings or numbers in anything-but", item)
      }
    }
    if texts.isEmpty && numbers.isEmpty { throw wrong("at least one string or number", value) }
    if !texts.isEmpty && !numbers.isEmpty {
      throw PatternError(
        "expected all strings or all numbers in anything-but, found both", at: value.offset)
    }
    if texts.count == 1, let only = texts.first { return [.equals(.string(only))] }
    return texts.isEmpty ? numbers : [.oneOf(texts)]
  }
}
