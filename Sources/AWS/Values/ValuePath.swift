/// A path into a value: the part of JMESPath that AWS's models use for pages and endpoints.
///
/// Names, `a.b`, `a[-1]`, `a[*].b`, `a[]`, `[a, b.c]`, `a || b`, `keys(a)`, `@`, `'text'`. Source: jmespath.org.
package struct ValuePath: Sendable {
  private let root: Step

  indirect enum Step: Sendable {
    case current
    case literal(String)
    case member(String)
    case index(Int)
    /// What is left, then what is right of it.
    case chain(Step, Step)
    /// The right side for each item of the left.
    case each(Step, Step)
    /// Lists within the list put in their place.
    case flatten(Step)
    case either(Step, Step)
    case keys(Step)
    case several([Step])
  }

  /// - Throws: when the text is another part of JMESPath, with what is not known.
  package init(_ text: String) throws(ModelError) {
    var parser = ValuePathParser(text)
    root = try parser.path()
  }

  /// Nil when there is nothing.
  package func value(in value: Value) -> Value? { Self.value(of: root, in: value) }

  private static func value(of step: Step, in value: Value) -> Value? {
    switch step {
    case .current: return present(value)
    case .literal(let text): return .string(text)
    case .member(let name): return present(value[name])
    case .index(let index):
      guard let items = value.list else { return nil }
      let place = index < 0 ? items.count + index : index
      return items.indices.contains(place) ? present(items[place]) : nil
    case .chain(let left, let right):
      return self.value(of: left, in: value).flatMap { self.value(of: right, in: $0) }
    case .each(let left, let right):
      let items = self.value(of: left, in: value)?.list
      return items.map { .list($0.compactMap { self.value(of: right, in: $0) }) }
    case .flatten(let inner):
      let items = self.value(of: inner, in: value)?.list
      return items.map { .list($0.flatMap { $0.list ?? [$0] }) }
    case .either(let left, let right):
      if let first = self.value(of: left, in: value), !first.isEmptyToPaths { return first }
      return self.value(of: right, in: value)
    case .keys(let inner):
      let names = self.value(of: inner, in: value)?.members?.names
      return names.map { .list($0.map(Value.string)) }
    case .several(let steps):
      return .list(steps.map { self.value(of: $0, in: value) ?? .null })
    }
  }

  private static func present(_ value: Value?) -> Value? {
    if case .null? = value { nil } else { value }
  }
}

extension Value {
  /// What `||` passes over.
  fileprivate var isEmptyToPaths: Bool {
    switch self {
    case .null, .boolean(false): true
    case .string(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .members(let members): members.isEmpty
    default: false
    }
  }
}

/// Parses by the grammar of jmespath.org, as far as `ValuePath` goes.
private struct ValuePathParser {
  private let text: String
  private var rest: Substring

  init(_ text: String) {
    self.text = text
    rest = text[...]
  }

  mutating func path() throws(ModelError) -> ValuePath.Step {
    let step = try either()
    guard rest.isEmpty else { throw fault("the end") }
    return step
  }

  private mutating func either() throws(ModelError) -> ValuePath.Step {
    var step = try chain()
    while take("||") { step = .either(step, try chain()) }
    return step
  }

  /// Steps one after the other. Those after `[*]` and `[]` belong to every item.
  private mutating func chain() throws(ModelError) -> ValuePath.Step {
    try following(try primary())
  }

  private mutating func following(_ first: ValuePath.Step) throws(ModelError) -> ValuePath.Step {
    var step = first
    while true {
      if take("[*]") {
        step = .each(step, try followingItem())
      } else if take("[]") {
        step = .each(.flatten(step), try followingItem())
      } else if rest.hasPrefix("["), let index = index() {
        step = .chain(step, .index(index))
      } else if take(".") {
        step = .chain(step, try part())
      } else {
        return step
      }
    }
  }

  /// What is done with every item, up to the next `[]`, which takes the items together.
  private mutating func followingItem() throws(ModelError) -> ValuePath.Step {
    var step = ValuePath.Step.current
    while !rest.hasPrefix("[]") {
      if take("[*]") {
        return .each(step, try followingItem())
      } else if rest.hasPrefix("["), let index = index() {
        step = .chain(step, .index(index))
      } else if take(".") {
        step = .chain(step, try part())
      } else {
        break
      }
    }
    return step
  }

  private mutating func primary() throws(ModelError) -> ValuePath.Step {
    skipSpace()
    if rest.hasPrefix("[*]") || rest.hasPrefix("[]") { return .current }
    if take("@") { return .current }
    if take("'") {
      let literal = rest.prefix { $0 != "'" }
      rest = rest[literal.endIndex...]
      guard take("'"), !literal.contains("\\") else { throw fault("a text in single quotes") }
      return .literal(String(literal))
    }
    if rest.hasPrefix("["), let index = index() { return .index(index) }
    return try part()
  }

  /// A name, `keys(…)`, or a list of paths in brackets.
  private mutating func part() throws(ModelError) -> ValuePath.Step {
    skipSpace()
    if take("[") {
      var steps = [try either()]
      while take(",") { steps.append(try either()) }
      guard take("]") else { throw fault("\",\" or \"]\"") }
      return .several(steps)
    }
    let name = rest.prefix { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard let first = name.first, !first.isNumber else { throw fault("a name") }
    rest = rest[name.endIndex...]
    guard take("(") else { return .member(String(name)) }
    guard name == "keys" else { throw fault("the function keys, not \(name)") }
    let argument = try either()
    guard take(")") else { throw fault("\")\"") }
    return .keys(argument)
  }

  /// `[-1]`; nil, and nothing taken, for anything else.
  private mutating func index() -> Int? {
    guard let end = rest.firstIndex(of: "]"),
      let index = Int32(rest[..<end].dropFirst()), rest.dropFirst().first != "+"
    else { return nil }
    rest = rest[rest.index(after: end)...]
    skipSpace()
    return Int(index)
  }

  private mutating func take(_ mark: String) -> Bool {
    skipSpace()
    guard rest.hasPrefix(mark) else { return false }
    rest = rest.dropFirst(mark.count)
    return true
  }

  private mutating func skipSpace() { rest = rest.drop { $0 == " " } }

  private func fault(_ expected: String) -> ModelError {
    let place = text.count - rest.count + 1
    return ModelError(
      message: "path \"\(text)\", column \(place): expected \(expected) (of JMESPath, only what "
        + "AWS's models use is known)")
  }
}
