/// Two predicates as formulas over the same questions, and what events can answer to them.
struct ComparisonModel {
  /// What a predicate asks: its leaves.
  enum Question: Hashable {
    case field(FieldPath, ValueTest)
    case text(RecordTest)
    case group(FieldGroup)
    case same(FieldPath, FieldPath)
    case below(FieldPath, ValueTest)
  }

  /// What a variable's classes stand for in an event.
  enum Place {
    /// A value at a path. Of the class that the base event is in, nothing is changed.
    case value(path: [ExactText], values: [JSONTree?])
    /// A text somewhere in the event.
    case text([String])
    /// Nothing: the question is left open.
    case open
  }

  /// A counterexample is looked for under this; a proof needs the other.
  enum Purpose { case search, proof }

  let base: JSONTree
  let purpose: Purpose
  private(set) var questions: [Question] = []
  private var numbers: [Question: Int] = [:]
  var variables: [Diagram.Variable] = []
  var places: [Place] = []
  /// Why "there is one" may be wrong, or "there is none" under `search`.
  private(set) var gaps: [String] = []
  var texts: KnownTextClasses
  private var diagram: Diagram

  init(
    _ predicates: [Predicate], base: JSONTree, purpose: Purpose, texts: KnownTextClasses
  ) {
    self.texts = texts
    self.base = base
    self.purpose = purpose
    diagram = Diagram(questions: 0, variables: [])
    for predicate in predicates { collect(predicate) }
    let fields = questions.enumerated().compactMap { number, question in
      if case .field(let field, let test) = question { (number, field, test) } else { nil }
    }
    var tests: [ValueTest] = Array(repeating: .exists, count: questions.count)
    for (number, _, test) in fields { tests[number] = test }
    addPlaces(
      below: [], RecordDomain.record,
      fields.map { number, field, test in
        Demand(
          test: number, steps: field.steps[...], isExact: field.isExact,
          isAboutMember: test == .exists || test == .isNull)
      }, tests)
    addTexts()
    for (number, question) in questions.enumerated() {
      switch question {
      case .group, .same, .below: addOpen(number)
      default: break
      }
    }
    diagram = Diagram(questions: questions.count, variables: variables)
  }

  // ---- formulas --------------------------------------------------------------------------------
  private mutating func collect(_ predicate: Predicate) {
    switch predicate {
    case .constant: break
    case .test(let field, let test): note(.field(field, test))
    case .text(let test): note(.text(test))
    case .group(let group):
      collect(group.separately)
      if group.mayMeetList, purpose == .proof {
        note(.group(group))
        gap("several fields are asked of one element of a list")
      }
    case .same(let one, let other):
      note(.same(one, other))
      gap("two fields are compared with each other")
    case .below(let field, let test):
      note(.below(field, test))
      gap("all that is below a field is asked for")
    case .not(let part): collect(part)
    case .all(let parts): for part in parts { collect(part) }
    case .any(let parts): for part in Self.joiningEqualities(parts) { collect(part) }
    }
  }

  private mutating func note(_ question: Question) {
    if numbers[question] != nil { return }
    numbers[question] = questions.count
    questions.append(question)
  }

  mutating func gap(_ reason: String) {
    if !gaps.contains(reason) { gaps.append(reason) }
  }

  /// The formula of a predicate, or of its contrary.
  private mutating func formula(_ predicate: Predicate, wanted: Bool) -> Int {
    switch predicate {
    case .constant(let value): return diagram.constant(value == wanted)
    case .test(let field, let test): return leaf(.field(field, test), wanted)
    case .text(let test): return leaf(.text(test), wanted)
    case .not(let part): return formula(part, wanted: !wanted)
    case .below(let field, let test): return leaf(.below(field, test), wanted)
    case .same(let one, let other): return leaf(.same(one, other), wanted)
    case .group(let group):
      guard purpose == .proof, group.mayMeetList else {
        return formula(group.separately, wanted: wanted)
      }
      let whole = leaf(.group(group), wanted)
      if !wanted { return whole }
      // Where the group is met, each of its parts is; absence is about some elements only.
      let parts = group.parts.filter { !$0.orAbsent }.map { formula($0.separately, wanted: true) }
      return diagram.joined([whole] + parts, all: true)
    case .all(let parts):
      return diagram.joined(parts.map { formula($0, wanted: wanted) }, all: wanted)
    case .any(let parts):
      let joined = Self.joiningEqualities(parts)
      return diagram.joined(joined.map { formula($0, wanted: wanted) }, all: !wanted)
    }
  }

  /// Alternatives that are texts of one field are one question, however many they are.
  private static func joiningEqualities(_ parts: [Predicate]) -> [Predicate] {
    var joined: [Predicate] = []
    var texts: [FieldPath: Set<ExactText>] = [:]
    var order: [FieldPath] = []
    for part in parts {
      guard case .test(let field, .equals(.string(let text))) = part else {
        joined.append(part)
        continue
      }
      if texts[field] == nil { order.append(field) }
      texts[field, default: []].insert(text)
    }
    for field in order {
      guard let all = texts[field], let first = all.first else { continue }
      joined.append(.test(field, all.count == 1 ? .equals(.string(first)) : .oneOf(all)))
    }
    return joined
  }

  private mutating func leaf(_ question: Question, _ wanted: Bool) -> Int {
    guard let number = numbers[question] else { return diagram.constant(false) }
    return diagram.question(number, wanted: wanted)
  }

  /// A cheapest event that is said to meet and not to meet the predicates as wanted; nil if there is none.
  ///
  /// - Parameter spreads: whether objects that fields are asked of become lists of their members.
  mutating func event(
    _ wanted: [(Predicate, Bool)], spreads: Bool = false
  ) throws(Diagram.OverBudget) -> JSONTree? {
    let parts = wanted.map { formula($0.0, wanted: $0.1) }
    guard let way = try diagram.solve(diagram.joined(parts, all: true)) else { return nil }
    var event = base
    for (variable, number) in way.choice.sorted(by: { $0.key < $1.key }) {
      switch places[variable] {
      case .open: break
      case .text(let texts):
        if !texts[number].isEmpty {
          let path: [ExactText] = ["additionalEventData", "text"]
          event = event.setting(.string(ExactText(texts[number])), at: path[...])
        }
      case .value(let path, let values):
        let before = base.value(at: path)
        guard values[number] != before else { continue }
        let value = spreads ? values[number]?.spread : values[number]
        // An object that is only made certain keeps what it has.
        if case .object([])? = value, case .object? = before { continue }
        event = event.setting(value, at: path[...])
      }
    }
    return event
  }
}

extension JSONTree {
  /// The same members, each in a list element of its own.
  fileprivate var spread: JSONTree {
    switch self {
    case .object(let members) where members.count > 1: .array(members.map { .object([$0]) })
    case .array(let elements):
      .array(
        elements.flatMap { element in
          if case .array(let parts) = element.spread { parts } else { [element] }
        })
    default: self
    }
  }
}

extension FieldGroup {
  /// Whether two of the fields may lead through the same list of some record.
  var mayMeetList: Bool {
    for names in FieldPath.longestCommonNames(parts.map(\.field)) {
      var domain = RecordDomain.record
      for name in names {
        domain = domain.member(ExactText(name))
        if domain.allowsArray { return true }
      }
    }
    return false
  }
}
