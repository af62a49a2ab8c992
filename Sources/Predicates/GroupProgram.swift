internal import JSONScan

/// A field group in the form in which it runs over records.
struct GroupProgram: Sendable {
  struct Part: Sendable {
    var field: Program.Field
    var tests: [CompiledTest]
    var orAbsent: Bool
    /// For each depth up to the whole path: whether a later part goes the same way so far, so that the
    /// element of a list there is not free any more.
    var isSharedLater: [Bool]
  }
  let parts: [Part]

  init(_ group: FieldGroup, fields: FieldTable, regexes: inout [ByteRegex]) {
    var parts: [Part] = []
    var later: Set<FieldPath> = []
    for part in group.parts.reversed() {
      let beginnings = (0...part.field.names.count).map {
        FieldPath(Array(part.field.names.prefix($0)))
      }
      parts.append(
        Part(
          field: Program.Field(part.field, in: fields),
          tests: part.tests.map { CompiledTest($0, regexes: &regexes) },
          orAbsent: part.orAbsent, isSharedLater: beginnings.map(later.contains)))
      later.formUnion(beginnings)
    }
    parts.reverse()
    self.parts = parts
  }
}

/// Which element of each list has been chosen: the list's place in the record, the element's number.
private typealias Choice = [UInt32: Int]

extension TestRunner {
  mutating func passes(_ group: GroupProgram, _ row: Row) -> Bool {
    if row.arrays { return passes(group, js_value_at(row.view, row.record), row.view) }
    for part in group.parts {
      var passed = false
      for test in part.tests where passes(part.field, test, row) {
        passed = true
        break
      }
      if !passed && part.orAbsent { passed = !passes(part.field, .noneOf([]), row) }
      if !passed { return false }
    }
    return true
  }

  /// The same for a record with lists. After each part, what matters of its choices is only what a later
  /// part shares: there are few different ones.
  mutating func passes(_ group: GroupProgram, _ record: js_value, _ view: js_view) -> Bool {
    var choices: Set<Choice> = [[:]]
    for part in group.parts {
      let leaves = Leaves(of: part, record, view)
      var next: Set<Choice> = []
      for choice in choices {
        var isAbsent = true
        for leaf in leaves.found where leaf.choice.allSatisfy({ choice[$0] ?? $1 == $1 }) {
          isAbsent = false
          var passed = false
          for test in part.tests where passes(test, leaf.value, in: view) {
            passed = true
            break
          }
          if passed { next.insert(choice.merging(leaf.choice) { a, _ in a }) }
        }
        if isAbsent && part.orAbsent { next.insert(choice) }
      }
      if next.isEmpty { return false }
      choices = Set(next.map { $0.filter { leaves.isSharedLater[$0.key] ?? true } })
    }
    return true
  }
}

/// The values that a path leads to, each with the elements on its way.
private struct Leaves {
  private(set) var found: [(value: js_value, choice: Choice)] = []
  /// Per list on the way: whether a later part may meet it.
  private(set) var isSharedLater: [UInt32: Bool] = [:]

  init(of part: GroupProgram.Part, _ record: js_value, _ view: js_view) {
    visit(record, part, depth: 0, [:], view)
  }

  private mutating func visit(
    _ value: js_value, _ part: GroupProgram.Part, depth: Int, _ choice: Choice, _ view: js_view
  ) {
    if value.isArray {
      isSharedLater[value.index] = part.isSharedLater[depth]
      var number = 0
      _ = ArrayPath.anyElement(of: value, in: view) { element in
        var choice = choice
        choice[value.index] = number
        number += 1
        visit(element, part, depth: depth, choice, view)
        return false
      }
    } else if depth == part.field.names.count {
      if !value.isObject && !value.isAbsent { found.append((value, choice)) }
    } else if value.isObject {
      let member = ArrayPath.member(part.field.names[depth], of: value, in: view)
      if !member.isAbsent { visit(member, part, depth: depth + 1, choice, view) }
    }
  }
}
