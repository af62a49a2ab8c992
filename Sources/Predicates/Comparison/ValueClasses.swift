/// Values for one place of a record, one for each combination of answers that its tests can get there.
struct ValueClasses {
  /// A value and which of the demands it meets. Nil: nothing is there.
  struct Class {
    var value: JSONTree?
    var answers: Answers
    /// How unlike a usual value it is.
    var cost: Int
  }

  /// The demands that are met, by number.
  typealias Answers = [Bool]

  /// How many combinations one place may have.
  static let most = 4096

  private(set) var classes: [Class] = []
  /// Why combinations may have been missed; nil when none has.
  private(set) var gap: String?

  private var bench: TestBench
  private(set) var texts: KnownTextClasses
  private let tests: [ValueTest]

  /// - Parameter tests: what the demands refer to.
  init(
    _ tests: [ValueTest], _ demands: [Demand], in domain: RecordDomain, usual: [JSONTree?],
    texts: KnownTextClasses
  ) {
    self.tests = tests
    self.texts = texts
    bench = TestBench(tests)
    var seen: [Answers: Int] = [:]
    func add(_ value: JSONTree?, cost: Int, to classes: inout [Class], _ bench: inout TestBench) {
      let answers = demands.map { $0.holds(of: value, on: &bench) }
      if let known = seen[answers] {
        if classes[known].cost > cost {
          classes[known] = Class(value: value, answers: answers, cost: cost)
        }
        return
      }
      seen[answers] = classes.count
      classes.append(Class(value: value, answers: answers, cost: cost))
    }
    // What a usual event has here comes first; then what others have.
    for (number, value) in usual.enumerated() {
      add(value, cost: number == 0 ? 0 : 8, to: &classes, &bench)
    }
    // Fields that an event has are hardly ever missing.
    add(nil, cost: 15, to: &classes, &bench)
    for found in values(demands, in: domain, depth: 0) {
      add(found.value, cost: 10 + found.cost, to: &classes, &bench)
    }
    classes.sort { $0.cost < $1.cost }
  }

  private mutating func values(
    _ demands: [Demand], in domain: RecordDomain, depth: Int
  ) -> [Found] {
    var found = Distinct(demands)
    let own = demands.filter(\.steps.isEmpty).map { tests[$0.test] }
    for value in scalars(own, domain) { found.add(value.0, cost: value.1, &bench) }
    if domain.allowsObject {
      for object in objects(demands, in: domain, depth: depth) {
        found.add(object.value, cost: object.cost + 3, &bench)
      }
    }
    if domain.allowsArray {
      for array in arrays(demands, in: domain, depth: depth) {
        found.add(array.value, cost: array.cost + 12, &bench)
      }
    }
    if found.isFull { gap = "its tests have too many combinations of answers" }
    return found.all
  }

  // ---- values without parts --------------------------------------------------------------------
  private mutating func scalars(
    _ tests: [ValueTest], _ domain: RecordDomain
  ) -> [(JSONTree, Int)] {
    guard domain.allowsScalars else { return [] }
    let basic = tests.flatMap(\.basicTests)
    let texts = self.texts.classes(for: basic)
    gap = gap ?? texts.gap
    var found = texts.witnesses.map {
      (JSONTree.string(ExactText($0)), $0.isEmpty ? 3 : min(2, $0.utf8.count / 40))
    }
    found.append((.null, 6))
    found += [(.boolean(true), 7), (.boolean(false), 7)]
    found += NumberClasses.witnesses(for: basic).map { (.number($0), 4) }
    return found
  }

  // ---- objects ---------------------------------------------------------------------------------
  private mutating func objects(
    _ demands: [Demand], in domain: RecordDomain, depth: Int
  ) -> [Found] {
    var byName: [(name: ExactText, demands: [Demand])] = []
    for demand in demands {
      guard case .member(let name)? = demand.steps.first else { continue }
      if let known = byName.firstIndex(where: { $0.name == name }) {
        byName[known].demands.append(demand.stepping())
      } else {
        byName.append((name, [demand.stepping()]))
      }
    }
    var found = Distinct(demands)
    found.add(.object([]), cost: 0, &bench)
    for (name, inner) in byName {
      let members = values(inner, in: domain.member(name), depth: depth + 1)
      for object in found.all {
        guard case .object(let before) = object.value else { continue }
        for member in members {
          found.add(
            .object(before + [JSONTree.Member(name.string, member.value)]),
            cost: object.cost + member.cost + 1, &bench)
        }
      }
    }
    if found.isFull { gap = "the fields of one list have too many combinations" }
    return found.all
  }

  // ---- lists -----------------------------------------------------------------------------------
  private mutating func arrays(
    _ demands: [Demand], in domain: RecordDomain, depth: Int
  ) -> [Found] {
    var everywhere: [Demand] = []
    var byNumber: [Int: [Demand]] = [:]
    for demand in demands {
      switch demand.steps.first {
      case nil: if !demand.isExact && !demand.isAboutMember { everywhere.append(demand) }
      case .member: if !demand.isExact { everywhere.append(demand) }
      case .element(let number): byNumber[number, default: []].append(demand.stepping())
      }
    }
    var found = Distinct(demands)
    found.add(.array([]), cost: 0, &bench)
    // Far elements are reached over as many as are before them; nobody asks for more than a few.
    let last = byNumber.keys.max() ?? -1
    if last > 64 {
      gap = "an element's number is too great"
      return found.all
    }
    var rows: [Found] = found.all
    for number in stride(from: 0, through: last, by: 1) {
      let elements = values(
        everywhere + (byNumber[number] ?? []), in: elementDomain(domain, byNumber[number]),
        depth: depth + 1)
      rows = extended(rows, by: elements, judgedBy: demands)
      for row in rows { found.add(row.value, cost: row.cost, &bench) }
    }
    if everywhere.isEmpty { return found.all }
    let elements = values(everywhere, in: elementDomain(domain, nil), depth: depth + 1)
    var fresh = last < 0 ? found.all : rows
    while !fresh.isEmpty && !found.isFull {
      var next: [Found] = []
      for row in extended(fresh, by: elements, judgedBy: demands)
      where found.add(row.value, cost: row.cost, &bench) {
        next.append(row)
      }
      fresh = next
    }
    if found.isFull { gap = "the elements of one list have too many combinations" }
    return found.all
  }

  /// Lists in lists add nothing unless elements of elements are asked for: all are looked into.
  private func elementDomain(_ domain: RecordDomain, _ exact: [Demand]?) -> RecordDomain {
    var element = domain.element
    let goesOn =
      exact?.contains { if case .element? = $0.steps.first { true } else { false } } ?? false
    if !goesOn { element.allowsArray = false }
    return element
  }

  private mutating func extended(
    _ rows: [Found], by elements: [Found], judgedBy demands: [Demand]
  ) -> [Found] {
    var longer = Distinct(demands)
    for row in rows {
      guard case .array(let before) = row.value else { continue }
      for element in elements {
        longer.add(.array(before + [element.value]), cost: row.cost + element.cost + 1, &bench)
      }
    }
    if longer.isFull { gap = "the elements of one list have too many combinations" }
    return longer.all
  }

  /// A value that was built.
  private struct Found {
    var value: JSONTree
    var cost: Int
  }

  /// Values that answer some demands differently; of those that answer alike, the cheapest.
  private struct Distinct {
    private let demands: [Demand]
    private var places: [Answers: Int] = [:]
    private(set) var all: [Found] = []
    private(set) var isFull = false

    init(_ demands: [Demand]) { self.demands = demands }

    /// Returns whether the answers were new.
    @discardableResult
    mutating func add(_ value: JSONTree, cost: Int, _ bench: inout TestBench) -> Bool {
      let answers = demands.map { $0.holds(of: value, on: &bench) }
      if let known = places[answers] {
        if all[known].cost > cost { all[known] = Found(value: value, cost: cost) }
        return false
      }
      if all.count == ValueClasses.most {
        isFull = true
        return false
      }
      places[answers] = all.count
      all.append(Found(value: value, cost: cost))
      return true
    }
  }
}

extension ValueTest {
  /// The tests that a value's class depends on: those inside `noneOf`, too.
  fileprivate var basicTests: [ValueTest] {
    if case .noneOf(let tests) = self { return tests.flatMap(\.basicTests) }
    return [self]
  }
}
