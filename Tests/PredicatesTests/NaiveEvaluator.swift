@testable import Predicates

/// A record as a tree, from which its text is written.
indirect enum Tree {
  case null
  case boolean(Bool)
  /// The text, and its place among the numbers of the test.
  case number(String, rank: Int)
  case string(String)
  case array([Tree])
  case object([(name: String, value: Tree)])
}

/// Predicates by their definition (docs/predicates.md), as plainly as can be: nothing compiled, no
/// bytes, no shortcuts.
struct NaiveEvaluator {
  /// What a regular expression, a pattern or a block of the test means.
  var patterns: [String: @Sendable (String) -> Bool]
  /// The place of a number among those of the test.
  var rank: (JSONNumber) -> Int

  func holds(_ predicate: Predicate, _ record: Tree) -> Bool {
    switch predicate {
    case .constant(let value): value
    case .not(let part): !holds(part, record)
    case .all(let parts): parts.allSatisfy { holds($0, record) }
    case .any(let parts): parts.contains { holds($0, record) }
    case .test(let field, let test) where field.isExact:
      value(record, field.steps[...]).map { exactly(test, $0) } ?? false
    case .same(let one, let other):
      !texts(record, one).isDisjoint(with: texts(record, other))
    // Drawn by no test of this evaluator: their semantics are in tables of their own.
    case .text, .group, .below: false
    case .test(let field, let test):
      values(record, field.names[...]).contains { passes(test, $0) }
    }
  }

  private func texts(_ tree: Tree, _ field: FieldPath) -> Set<ExactText> {
    Set(
      values(tree, field.names[...]).flatMap(leaves).compactMap {
        if case .string(let text) = $0 { ExactText(text) } else { nil }
      })
  }

  /// What a path leads to: through each element of an array on the way.
  private func values(_ tree: Tree, _ names: ArraySlice<String>) -> [Tree] {
    guard let name = names.first else { return [tree] }
    switch tree {
    case .array(let elements): return elements.flatMap { values($0, names) }
    case .object(let members):
      guard let last = members.last(where: { Array($0.name.utf8) == Array(name.utf8) }) else {
        return []
      }
      return values(last.value, names.dropFirst())
    default: return []
    }
  }

  /// The value at one place, entering arrays by number only.
  private func value(_ tree: Tree, _ steps: ArraySlice<FieldPath.Step>) -> Tree? {
    guard let step = steps.first else { return tree }
    switch (step, tree) {
    case (.element(let number), .array(let elements)) where number < elements.count:
      return value(elements[number], steps.dropFirst())
    case (.member(let name), .object(let members)):
      return members.last { ExactText($0.name) == name }.flatMap {
        value($0.value, steps.dropFirst())
      }
    default: return nil
    }
  }

  private func exactly(_ test: ValueTest, _ value: Tree) -> Bool {
    switch test {
    case .exists: return true
    case .isNull: if case .null = value { return true } else { return false }
    default: return leafPasses(test, value)
    }
  }

  private func leaves(_ tree: Tree) -> [Tree] {
    if case .array(let elements) = tree { return elements.flatMap(leaves) }
    return [tree]
  }

  private func passes(_ test: ValueTest, _ value: Tree) -> Bool {
    switch test {
    case .exists: return true
    case .isNull: if case .null = value { return true } else { return false }
    default: return leaves(value).contains { leafPasses(test, $0) }
    }
  }

  private func leafPasses(_ test: ValueTest, _ value: Tree) -> Bool {
    switch (test, value) {
    case (.equals(.null), .null): return true
    case (.equals(.boolean(let wanted)), .boolean(let found)): return wanted == found
    case (.equals(.number(let wanted)), .number(_, let found)): return rank(wanted) == found
    case (.lessThan(let limit), .number(_, let found)): return found < rank(limit)
    case (.atLeast(let limit), .number(_, let found)): return found >= rank(limit)
    case (.greaterThan(let limit), .number(_, let found)): return found > rank(limit)
    case (.atMost(let limit), .number(_, let found)): return found <= rank(limit)
    case (.isText, .string), (.isNumber, .number): return true
    case (.noneOf, .array), (.noneOf, .object): return false
    case (.noneOf(let tests), _): return !tests.contains { leafPasses($0, value) }
    case (.isNull, .null): return true
    case (_, .string(let text)): return textPasses(test, text)
    default: return false
    }
  }

  private func textPasses(_ test: ValueTest, _ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    func of(_ text: ExactText) -> [Unicode.Scalar] { Array(text.string.unicodeScalars) }
    switch test {
    case .equals(.string(let wanted)): return of(wanted) == scalars
    case .oneOf(let wanted): return wanted.contains { of($0) == scalars }
    case .hasPrefix(let start): return scalars.starts(with: of(start))
    case .hasSuffix(let end): return scalars.reversed().starts(with: of(end).reversed())
    case .contains(let part):
      return scalars.indices.contains { scalars[$0...].starts(with: of(part)) } || part == ""
    case .wildcard(let pattern): return patterns[pattern.pattern]?(text) ?? false
    case .regex(let regex): return patterns[regex.pattern]?(text) ?? false
    case .inNetwork(let block): return patterns[block.text]?(text) ?? false
    default: return false
    }
  }
}
