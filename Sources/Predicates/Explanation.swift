package import JSONScan

/// Why a predicate is true or false of one event: the same tree, each part with its verdict.
package struct Explanation: Sendable {
  /// The part in words: `userIdentity.type is "Root"`, `all of`.
  package var text: String
  /// The verdict of this part.
  package var passed: Bool
  /// What the event has there; nil for the parts that read no field.
  package var found: String?
  /// What `all of`, `any of` and `not` are made of; empty for a test.
  package var parts: [Explanation] = []

  /// The innermost parts that decided a false verdict, in order.
  package var culprits: [Explanation] {
    if passed { return [] }
    let deeper = parts.filter { !$0.passed }.flatMap(\.culprits)
    return deeper.isEmpty ? [self] : deeper
  }
}

extension Predicate {
  /// Evaluates every part, without shortcuts.
  ///
  /// - Parameter record: the index of the record's first structural character.
  package func explain(_ view: js_view, record: UInt32) -> Explanation {
    var regexes: [ByteRegex] = []
    _ = Program(self, fields: FieldTable(fields), regexes: &regexes)
    var runner = TestRunner(regexes: regexes)
    return explain(js_value_at(view, record), view, regexes, &runner)
  }

  private func explain(
    _ record: js_value, _ view: js_view, _ regexes: [ByteRegex], _ runner: inout TestRunner
  ) -> Explanation {
    switch self {
    case .constant(let value):
      return Explanation(text: value ? "always" : "never", passed: value)
    case .not(.test(let field, let test)):
      var inner = Predicate.test(field, test).explain(record, view, regexes, &runner)
      inner.text = "\(field) \(test.negatedWords)"
      inner.passed.toggle()
      return inner
    case .not(.text(let test)):
      var inner = Predicate.text(test).explain(record, view, regexes, &runner)
      inner.text = "the event's text \(test.asValueTest.negatedWords)"
      inner.passed.toggle()
      return inner
    case .not(.below(let field, let test)):
      var inner = Predicate.below(field, test).explain(record, view, regexes, &runner)
      inner.text = "nothing in \(field) \(test.words)"
      inner.passed.toggle()
      return inner
    case .below(let field, let test):
      var known = regexes
      let program = Program(self, fields: FieldTable([]), regexes: &known)
      let row = Row(view: view, record: record.index, values: nil, arrays: false)
      let found = Predicate.test(field, .exists).explain(record, view, regexes, &runner).found
      return Explanation(
        text: "something in \(field) \(test.words)", passed: runner.passes(program, row),
        found: found)
    case .not(.same(let one, let other)):
      var inner = Predicate.same(one, other).explain(record, view, regexes, &runner)
      inner.text = "\(one) is not the text of \(other)"
      inner.passed.toggle()
      return inner
    case .same(let one, let other):
      var known = regexes
      let program = Program(self, fields: FieldTable([]), regexes: &known)
      let row = Row(view: view, record: record.index, values: nil, arrays: false)
      let found = Predicate.test(one, .exists).explain(record, view, regexes, &runner).found
      return Explanation(
        text: "\(one) is the text of \(other)", passed: runner.passes(program, row), found: found)
    case .not(.group(let group)):
      let inner = Predicate.group(group).explain(record, view, regexes, &runner)
      return Explanation(text: "none of", passed: !inner.passed, parts: inner.parts)
    case .not(let part):
      // Down to the tests, so that the part that decided can be named.
      return part.negated.explain(record, view, regexes, &runner)
    case .all(let parts):
      let inner = parts.map { $0.explain(record, view, regexes, &runner) }
      return Explanation(text: "all of", passed: inner.allSatisfy(\.passed), parts: inner)
    case .any(let parts):
      let inner = parts.map { $0.explain(record, view, regexes, &runner) }
      return Explanation(text: "any of", passed: inner.contains(where: \.passed), parts: inner)
    case .text(let test):
      var known = regexes
      let compiled = CompiledTest(test.asValueTest, regexes: &known)
      return Explanation(
        text: "the event's text \(test.asValueTest.words)",
        passed: runner.passes(compiled, record: record.index, in: view))
    case .group(let group):
      // Each part has its own line; whether one element meets all of them is the whole's verdict.
      var inner = group.separately.explain(record, view, regexes, &runner)
      if inner.parts.isEmpty { inner = Explanation(text: "", passed: inner.passed, parts: [inner]) }
      var known = regexes
      let program = GroupProgram(group, fields: FieldTable([]), regexes: &known)
      inner.text = "all of, in one element"
      inner.passed = runner.passes(program, record, view)
      return inner
    case .test(let field, let test):
      var known = regexes
      let compiled = CompiledTest(test, regexes: &known)
      var values: [js_value] = []
      if field.isExact {
        let value = ArrayPath.value(field.steps[...], from: record, in: view)
        if !value.isAbsent { values.append(value) }
      } else {
        _ = ArrayPath.any(field.names[...], from: record, in: view) {
          values.append($0)
          return false
        }
      }
      let passed = values.contains { value in
        if compiled.isAboutMember || field.isExact {
          return runner.passes(compiled, value, in: view)
        }
        return ArrayPath.anyLeaf(value, in: view) { runner.passes(compiled, $0, in: view) }
      }
      let found = values.map { Self.shown($0, view) }.joined(separator: ", ")
      return Explanation(
        text: "\(field) \(test.words)", passed: passed, found: values.isEmpty ? "absent" : found)
    }
  }

  /// `not` of the predicate, with the negation moved one level inwards.
  private var negated: Predicate {
    switch self {
    case .constant(let value): .constant(!value)
    case .not(let part): part
    case .all(let parts): .any(parts.map { .not($0) })
    case .any(let parts): .all(parts.map { .not($0) })
    case .test, .text, .group, .same, .below: .not(self)
    }
  }

  /// The most characters of a value that are shown: a policy document can fill a screen.
  private static let mostShown = 200

  private static func shown(_ value: js_value, _ view: js_view) -> String {
    let text = value.string(in: view)
    let whole = text ?? String(decoding: value.raw(in: view), as: UTF8.self)
    let start = whole.count > mostShown ? whole.prefix(mostShown) + "…" : Substring(whole)
    return text == nil ? String(start) : "\"\(start)\""
  }
}

extension Predicate {
  /// The predicate in words, a line each, parts indented.
  package var outline: [String] {
    switch self {
    case .constant(let value): return [value ? "any event" : "never"]
    case .test(let field, let test): return ["\(field) \(test.words)"]
    case .not(.test(let field, let test)): return ["\(field) \(test.negatedWords)"]
    case .text(let test): return ["the event's text \(test.asValueTest.words)"]
    case .not(.text(let test)): return ["the event's text \(test.asValueTest.negatedWords)"]
    case .below(let field, let test): return ["something in \(field) \(test.words)"]
    case .not(.below(let field, let test)): return ["nothing in \(field) \(test.words)"]
    case .same(let one, let other): return ["\(one) is the text of \(other)"]
    case .not(.same(let one, let other)): return ["\(one) is not the text of \(other)"]
    case .group(let group):
      return ["all of, in one element where there is a list"]
        + group.parts.flatMap(\.separately.outline).map { "  " + $0 }
    case .not(let part): return ["none of"] + part.outline.map { "  " + $0 }
    case .all(let parts): return ["all of"] + parts.flatMap(\.outline).map { "  " + $0 }
    case .any(let parts): return ["any of"] + parts.flatMap(\.outline).map { "  " + $0 }
    }
  }
}

extension ValueTest {
  /// `is "Root"`, `starts with "arn:"`.
  package var words: String {
    switch self {
    case .exists: "exists"
    case .isNull: "is null"
    case .equals(let value): "is \(value.words)"
    case .oneOf(let values):
      "is one of \(values.sorted().map { "\"\($0)\"" }.joined(separator: ", "))"
    case .hasPrefix(let text): "starts with \"\(text)\""
    case .hasSuffix(let text): "ends with \"\(text)\""
    case .contains(let text): "contains \"\(text)\""
    case .wildcard(let pattern): "is like \"\(pattern.pattern)\""
    case .regex(let regex): "matches \"\(regex.pattern)\""
    case .lessThan(let limit): "is less than \(limit)"
    case .atLeast(let limit): "is at least \(limit)"
    case .greaterThan(let limit): "is greater than \(limit)"
    case .atMost(let limit): "is at most \(limit)"
    case .inRange(let range): "is \(range)"
    case .inNetwork(let block): "is in \(block.text)"
    case .foldedText(let text):
      switch text.place {
      case .whole: "is \"\(text.text)\", in upper or lower case"
      case .start: "starts with \"\(text.text)\", in upper or lower case"
      case .end: "ends with \"\(text.text)\", in upper or lower case"
      case .anywhere: "contains \"\(text.text)\", in upper or lower case"
      case .pattern: "is like \"\(text.text)\", in upper or lower case"
      }
    case .isText: "is text"
    case .isNumber: "is a number"
    case .noneOf(let tests) where tests.isEmpty: "has a value"
    case .noneOf(let tests):
      "has a value that \(tests.map(\.negatedWords).joined(separator: " and "))"
    }
  }

  var negatedWords: String {
    switch self {
    case .foldedText(let text) where [.start, .end].contains(text.place):
      "does not " + (text.place == .start ? "start" : "end")
        + words.dropFirst(text.place == .start ? 6 : 4)
    case .foldedText(let text) where text.place == .anywhere:
      "does not contain" + words.dropFirst("contains".count)
    case .noneOf(let tests) where tests.isEmpty: "has no value"
    case .noneOf: "is not so that it " + words
    case .exists: "is absent"
    case .hasPrefix(let text): "does not start with \"\(text)\""
    case .hasSuffix(let text): "does not end with \"\(text)\""
    case .contains(let text): "does not contain \"\(text)\""
    case .regex(let regex): "does not match \"\(regex.pattern)\""
    default: "is not " + words.dropFirst("is ".count)
    }
  }
}

extension RecordTest {
  /// The same question about a text.
  var asValueTest: ValueTest {
    switch self {
    case .contains(let text): .contains(text)
    case .regex(let regex): .regex(regex)
    }
  }
}

extension Scalar {
  /// As a rule would write it.
  package var words: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let number): "\(number)"
    case .string(let text): "\"\(text)\""
    }
  }
}

extension JSONNumber: CustomStringConvertible {
  package var description: String {
    switch self {
    case .integer(let value): "\(value)"
    case .double(let value): "\(value)"
    }
  }
}
