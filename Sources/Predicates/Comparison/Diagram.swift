/// A Boolean formula over questions, kept so that equal parts are one node.
///
/// Questions belong to variables; a variable has classes, of which an event is in one. The formula is
/// decided variable by variable: each class is put in, and what remains is solved once, however often it
/// remains. That is a decision diagram with many-valued nodes, of which the cheapest way to "true" is wanted.
struct Diagram {
  /// Steps of putting a class into a formula.
  static let budget = 2_000_000

  enum Node: Hashable {
    case constant(Bool)
    case question(Int, wanted: Bool)
    case all([Int])
    case any([Int])
  }

  struct Variable {
    var questions: [Int]
    /// Per class, what it answers to each of the questions, in their order, and what it costs. Nil: the
    /// question is left to a later variable.
    var classes: [(answers: [Bool?], cost: Int)]
  }

  /// A cheapest way to make the formula true: the class of each variable that matters.
  struct Way {
    var cost: Int
    var choice: [Int: Int]
  }

  struct OverBudget: Error {}

  private var nodes: [Node] = [.constant(false), .constant(true)]
  private var numbers: [Node: Int] = [.constant(false): 0, .constant(true): 1]
  /// Per node, its first variable.
  private var first: [Int] = [.max, .max]
  private let variables: [Variable]
  /// Per question, the variable it belongs to.
  private var owner: [Int]
  private var steps = 0
  private var solved: [Int: Way?] = [:]

  init(questions: Int, variables: [Variable]) {
    self.variables = variables
    owner = Array(repeating: .max, count: questions)
    for (number, variable) in variables.enumerated() {
      // The last one: those before may answer it, or leave it.
      for question in variable.questions { owner[question] = number }
    }
  }

  mutating func constant(_ value: Bool) -> Int { value ? 1 : 0 }

  mutating func question(_ number: Int, wanted: Bool) -> Int {
    intern(.question(number, wanted: wanted), first: owner[number])
  }

  mutating func joined(_ parts: [Int], all: Bool) -> Int {
    let neutral = all ? 1 : 0
    var flat: Set<Int> = []
    for part in parts {
      if part == neutral { continue }
      if part == 1 - neutral { return part }
      switch nodes[part] {
      case .all(let inner) where all: flat.formUnion(inner)
      case .any(let inner) where !all: flat.formUnion(inner)
      default: flat.insert(part)
      }
    }
    for part in flat {
      if case .question(let number, let wanted) = nodes[part],
        let contrary = numbers[.question(number, wanted: !wanted)], flat.contains(contrary)
      {
        return 1 - neutral
      }
    }
    if flat.isEmpty { return neutral }
    let sorted = flat.sorted()
    if sorted.count == 1 { return sorted[0] }
    return intern(
      all ? .all(sorted) : .any(sorted), first: sorted.map { first[$0] }.min() ?? .max)
  }

  private mutating func intern(_ node: Node, first variable: Int) -> Int {
    if let known = numbers[node] { return known }
    nodes.append(node)
    first.append(variable)
    numbers[node] = nodes.count - 1
    return nodes.count - 1
  }

  /// The cheapest way to make a formula true; nil when there is none.
  mutating func solve(_ node: Int) throws(OverBudget) -> Way? {
    if node == 0 { return nil }
    if node == 1 { return Way(cost: 0, choice: [:]) }
    if let known = solved[node] { return known }
    let variable = first[node]
    var best: Way?
    for (number, one) in variables[variable].classes.enumerated() {
      if let found = best, one.cost >= found.cost { continue }
      var answers: [Int: Bool] = [:]
      for (question, answer) in zip(variables[variable].questions, one.answers) {
        if let answer { answers[question] = answer }
      }
      var done: [Int: Int] = [:]
      let rest = try putting(answers, into: node, &done)
      guard var way = try solve(rest) else { continue }
      way.cost += one.cost
      if let found = best, way.cost >= found.cost { continue }
      way.choice[variable] = number
      best = way
    }
    solved[node] = .some(best)
    return best
  }

  /// What remains of a formula when some questions are answered.
  private mutating func putting(
    _ answers: [Int: Bool], into node: Int, _ done: inout [Int: Int]
  ) throws(OverBudget) -> Int {
    if node < 2 { return node }
    if let known = done[node] { return known }
    steps += 1
    if steps > Self.budget { throw OverBudget() }
    let result: Int
    switch nodes[node] {
    case .constant: result = node
    case .question(let number, let wanted):
      result = answers[number].map { constant($0 == wanted) } ?? node
    case .all(let parts):
      var rest: [Int] = []
      for part in parts { rest.append(try putting(answers, into: part, &done)) }
      result = joined(rest, all: true)
    case .any(let parts):
      var rest: [Int] = []
      for part in parts { rest.append(try putting(answers, into: part, &done)) }
      result = joined(rest, all: false)
    }
    done[node] = result
    return result
  }
}
