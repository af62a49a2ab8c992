internal import func Glibc.memcmp
internal import JSONScan

/// A test in the form in which it runs over bytes.
enum CompiledTest: Sendable {
  case exists
  case isNull
  case null
  case boolean(Bool)
  case number(JSONNumber)
  case string([UInt8])
  case oneOf(Set<[UInt8]>)
  case prefix([UInt8])
  case suffix([UInt8])
  case contains([UInt8])
  case wildcard(Wildcard)
  /// The number of the expression in its set: a matcher belongs to one thread.
  case regex(Int)
  case lessThan(JSONNumber)
  case atLeast(JSONNumber)
  case greaterThan(JSONNumber)
  case atMost(JSONNumber)
  case inRange(NumberRange)
  case network(NetworkBlock)
  case isText
  case isNumber
  case noneOf([CompiledTest])

  init(_ test: ValueTest, regexes: inout [ByteRegex]) {
    switch test {
    case .exists: self = .exists
    case .isNull: self = .isNull
    case .equals(.null): self = .null
    case .equals(.boolean(let value)): self = .boolean(value)
    case .equals(.number(let value)): self = .number(value)
    case .equals(.string(let text)): self = .string(text.bytes)
    case .oneOf(let texts): self = .oneOf(Set(texts.map(\.bytes)))
    case .hasPrefix(let text): self = .prefix(text.bytes)
    case .hasSuffix(let text): self = .suffix(text.bytes)
    case .contains(let text): self = .contains(text.bytes)
    case .wildcard(let pattern): self = .wildcard(pattern)
    case .lessThan(let limit): self = .lessThan(limit)
    case .atLeast(let limit): self = .atLeast(limit)
    case .greaterThan(let limit): self = .greaterThan(limit)
    case .atMost(let limit): self = .atMost(limit)
    case .inRange(let range): self = .inRange(range)
    case .inNetwork(let block): self = .network(block)
    case .isText: self = .isText
    case .isNumber: self = .isNumber
    case .noneOf(let tests): self = .noneOf(tests.map { CompiledTest($0, regexes: &regexes) })
    case .foldedText(let text): self = .regex(Self.number(text.regex, &regexes))
    case .regex(let regex): self = .regex(Self.number(regex, &regexes))
    }
  }

  static func number(_ regex: ByteRegex, _ regexes: inout [ByteRegex]) -> Int {
    if let known = regexes.firstIndex(of: regex) { return known }
    regexes.append(regex)
    return regexes.count - 1
  }

  /// Whether it asks about the member itself, and not about the elements of a list.
  var isAboutMember: Bool {
    switch self {
    case .exists, .isNull: true
    default: false
    }
  }
}

/// Runs tests on values. One per thread: it owns scratch space and the regular expressions' caches.
struct TestRunner {
  private var scratch = TextScratch()
  private let matchers: [RegexMatcher]

  init(regexes: [ByteRegex]) { matchers = regexes.map(RegexMatcher.init) }

  /// Whether one value passes; arrays are not looked into.
  mutating func passes(_ test: CompiledTest, _ value: js_value, in view: js_view) -> Bool {
    switch test {
    case .exists: return !value.isAbsent
    case .isNull, .null: return value.isNull
    case .boolean(let wanted): return value.boolean == wanted
    case .number(let wanted): return value.number(in: view) == wanted
    case .lessThan(let limit): return value.number(in: view).map { $0 < limit } ?? false
    case .atLeast(let limit): return value.number(in: view).map { $0 >= limit } ?? false
    case .greaterThan(let limit): return value.number(in: view).map { $0 > limit } ?? false
    case .atMost(let limit): return value.number(in: view).map { $0 <= limit } ?? false
    case .inRange(let range):
      return value.number(in: view).map { range.contains($0) } ?? false
    case .isText: return value.isString
    case .isNumber: return value.isNumber
    case .noneOf(let tests):
      if value.isAbsent || value.isObject || value.isArray { return false }
      for test in tests where passes(test, value, in: view) { return false }
      return true
    default:
      let matchers = matchers
      return scratch.withText(of: value, in: view) { text in
        guard let text else { return false }
        return Self.passes(test, text: text, matchers)
      }
    }
  }

  /// Tests of strings, on unescaped text.
  mutating func passes(_ test: CompiledTest, text: UnsafeRawBufferPointer) -> Bool {
    Self.passes(test, text: text, matchers)
  }

  private static func passes(
    _ test: CompiledTest, text: UnsafeRawBufferPointer, _ matchers: [RegexMatcher]
  ) -> Bool {
    switch test {
    case .exists, .isText: true
    case .noneOf(let tests): !tests.contains { passes($0, text: text, matchers) }
    case .string(let wanted): text.count == wanted.count && starts(text, at: 0, wanted)
    case .oneOf(let wanted): wanted.contains(Array(text))
    case .prefix(let start): text.count >= start.count && starts(text, at: 0, start)
    case .suffix(let end): text.count >= end.count && starts(text, at: text.count - end.count, end)
    case .contains(let part): contains(text, part)
    case .wildcard(let pattern): pattern.matches(text)
    case .regex(let number): matchers[number].matches(text)
    case .network(let block): block.contains(text)
    case .isNull, .null, .boolean, .number, .lessThan, .atLeast, .greaterThan, .atMost, .inRange,
      .isNumber:
      false
    }
  }

  /// Whether the record as it is written passes.
  mutating func passes(_ test: CompiledTest, record: UInt32, in view: js_view) -> Bool {
    Self.passes(test, text: js_value_at(view, record).raw(in: view), matchers)
  }

  private static func starts(_ text: UnsafeRawBufferPointer, at offset: Int, _ part: [UInt8])
    -> Bool
  {
    part.withUnsafeBytes { part in
      guard let a = text.baseAddress, let b = part.baseAddress else { return part.isEmpty }
      return memcmp(a + offset, b, part.count) == 0
    }
  }

  private static func contains(_ text: UnsafeRawBufferPointer, _ part: [UInt8]) -> Bool {
    part.withUnsafeBytes { part in
      guard let a = text.baseAddress, let b = part.baseAddress else { return part.isEmpty }
      return js_contains(a, text.count, b, part.count)
    }
  }
}
