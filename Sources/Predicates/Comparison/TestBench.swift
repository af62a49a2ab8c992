internal import JSONScan

/// Runs tests on values that are no part of a record.
struct TestBench {
  private let tests: [ValueTest]
  private let compiled: [CompiledTest]
  private var runner: TestRunner

  init(_ tests: [ValueTest]) {
    self.tests = tests
    var regexes: [ByteRegex] = []
    compiled = tests.map { CompiledTest($0, regexes: &regexes) }
    runner = TestRunner(regexes: regexes)
  }

  /// Whether a value without parts passes the test of a number; objects and arrays pass none.
  mutating func passes(_ number: Int, _ value: JSONTree) -> Bool {
    if case .string(let text) = value {
      var string = text.string
      let test = compiled[number]
      return string.withUTF8 { runner.passes(test, text: UnsafeRawBufferPointer($0)) }
    }
    return Self.passes(tests[number], value)
  }

  private static func passes(_ test: ValueTest, _ value: JSONTree) -> Bool {
    switch (test, value) {
    case (.exists, _): return true
    case (_, .object), (_, .array), (_, .string): return false
    case (.isNull, .null), (.equals(.null), .null), (.isNumber, .number): return true
    case (.equals(.boolean(let wanted)), .boolean(let found)): return wanted == found
    case (.equals(.number(let wanted)), .number(let found)): return wanted == found
    case (.lessThan(let limit), .number(let found)): return found < limit
    case (.atLeast(let limit), .number(let found)): return found >= limit
    case (.greaterThan(let limit), .number(let found)): return found > limit
    case (.atMost(let limit), .number(let found)): return found <= limit
    case (.inRange(let range), .number(let found)): return range.contains(found)
    case (.noneOf(let tests), _): return !tests.contains { passes($0, value) }
    default: return false
    }
  }
}

/// A test at a place below some value: what of an atom is left when the walk has come to the value.
struct Demand {
  /// The number of its test on the bench.
  var test: Int
  var steps: ArraySlice<FieldPath.Step>
  var isExact: Bool
  /// Whether it asks about the member itself, and not about the elements of a list.
  var isAboutMember: Bool

  func stepping() -> Demand {
    var next = self
    next.steps = steps.dropFirst()
    return next
  }

  /// Whether the value, and what is below it, gives a true answer. Nil: nothing is there.
  func holds(of value: JSONTree?, on bench: inout TestBench) -> Bool {
    guard let value else { return false }
    guard let step = steps.first else {
      if case .array(let elements) = value, !isExact, !isAboutMember {
        for element in elements where holds(of: element, on: &bench) { return true }
        return false
      }
      return bench.passes(test, value)
    }
    switch (step, value) {
    case (.member(let name), .object(let members)):
      let member = members.last { $0.name == name }
      return stepping().holds(of: member?.value, on: &bench)
    case (.member, .array(let elements)) where !isExact:
      for element in elements where holds(of: element, on: &bench) { return true }
      return false
    case (.element(let number), .array(let elements)):
      return number < elements.count && stepping().holds(of: elements[number], on: &bench)
    default: return false
    }
  }
}
