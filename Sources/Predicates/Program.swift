internal import JSONScan

/// A predicate bound to the slots of a field table.
indirect enum Program: Sendable {
  case constant(Bool)
  case test(Field, CompiledTest)
  case text(CompiledTest)
  case group(GroupProgram)
  case same([String], [String])
  case below([String], CompiledTest)
  case not(Program)
  case all([Program])
  case any([Program])

  struct Field: Sendable {
    var slot: Int
    var around: [Int]
    var names: [String]
    var isExact: Bool
    var rest: [FieldPath.Step]

    init(_ path: FieldPath, in fields: FieldTable) {
      let place = fields.slot(of: path)
      slot = place.slot
      around = place.around
      names = path.names
      isExact = path.isExact
      rest = path.rest
    }
  }

  init(_ predicate: Predicate, fields: FieldTable, regexes: inout [ByteRegex]) {
    switch predicate {
    case .constant(let value): self = .constant(value)
    case .not(let part): self = .not(Program(part, fields: fields, regexes: &regexes))
    case .all(let parts): self = .all(parts.map { Program($0, fields: fields, regexes: &regexes) })
    case .any(let parts): self = .any(parts.map { Program($0, fields: fields, regexes: &regexes) })
    case .test(let path, let test):
      self = .test(Field(path, in: fields), CompiledTest(test, regexes: &regexes))
    case .same(let one, let other): self = .same(one.names, other.names)
    case .below(let field, let test):
      self = .below(field.names, CompiledTest(test, regexes: &regexes))
    case .text(let test): self = .text(CompiledTest(test.asValueTest, regexes: &regexes))
    case .group(let group):
      self = .group(GroupProgram(group, fields: fields, regexes: &regexes))
    }
  }
}

/// One record: its window, its place there and the row of its values.
struct Row {
  var view: js_view
  var record: UInt32
  var values: UnsafePointer<js_value>?
  /// Whether a path crosses an array.
  var arrays: Bool
}

extension TestRunner {
  mutating func passes(_ program: Program, _ row: Row) -> Bool {
    switch program {
    case .constant(let value): return value
    case .not(let part): return !passes(part, row)
    case .all(let parts):
      for part in parts where !passes(part, row) { return false }
      return true
    case .any(let parts):
      for part in parts where passes(part, row) { return true }
      return false
    case .test(let field, let test): return passes(field, test, row)
    case .text(let test): return passes(test, record: row.record, in: row.view)
    case .group(let group): return passes(group, row)
    case .below(let names, let test):
      let record = js_value_at(row.view, row.record)
      return ArrayPath.any(names[...], from: record, in: row.view) {
        passesBelow(test, $0, row.view)
      }
    case .same(let one, let other):
      let record = js_value_at(row.view, row.record)
      let texts = Self.texts(one, record, row.view)
      return !texts.isEmpty && !texts.isDisjoint(with: Self.texts(other, record, row.view))
    }
  }

  private mutating func passesBelow(
    _ test: CompiledTest, _ value: js_value, _ view: js_view
  ) -> Bool {
    guard value.isObject || value.isArray else { return passes(test, value, in: view) }
    var position: UInt32 = 0
    var key = js_value()
    var inner = js_value()
    while js_each(view, value.index, &position, &key, &inner) {
      if passesBelow(test, inner, view) { return true }
    }
    return false
  }

  /// The texts that a path leads to.
  private static func texts(_ names: [String], _ record: js_value, _ view: js_view) -> Set<
    ExactText
  > {
    var texts: Set<ExactText> = []
    _ = ArrayPath.any(names[...], from: record, in: view) { value in
      ArrayPath.anyLeaf(value, in: view) { leaf in
        if let text = leaf.string(in: view) { texts.insert(ExactText(text)) }
        return false
      }
    }
    return texts
  }

  mutating func passes(_ field: Program.Field, _ test: CompiledTest, _ row: Row) -> Bool {
    let value = row.values.map { $0[field.slot] } ?? js_value()
    if field.isExact {
      if field.rest.isEmpty { return passes(test, value, in: row.view) }
      return passes(
        test, ArrayPath.value(field.rest[...], from: value, in: row.view), in: row.view)
    }
    if row.arrays && field.around.contains(where: { row.values?[$0].isArray ?? false }) {
      let record = js_value_at(row.view, row.record)
      return ArrayPath.any(field.names[...], from: record, in: row.view) {
        passesLeaf(test, $0, row.view)
      }
    }
    return passesLeaf(test, value, row.view)
  }

  private mutating func passesLeaf(_ test: CompiledTest, _ value: js_value, _ view: js_view) -> Bool
  {
    guard value.isArray else { return passes(test, value, in: view) }
    if test.isAboutMember { return passes(test, value, in: view) }
    return ArrayPath.anyLeaf(value, in: view) { passes(test, $0, in: view) }
  }
}
