/// What events can answer to the questions of a model: a variable for each place that they ask about.
extension ComparisonModel {
  mutating func addPlaces(
    below path: [ExactText], _ domain: RecordDomain, _ demands: [Demand], _ tests: [ValueTest]
  ) {
    var byName: [(name: ExactText, demands: [Demand])] = []
    for demand in demands {
      guard case .member(let name)? = demand.steps.first else {
        // An element of what is no list.
        add([demand.test], [([false], 0)], .open)
        continue
      }
      if let known = byName.firstIndex(where: { $0.name == name }) {
        byName[known].demands.append(demand.stepping())
      } else {
        byName.append((name, [demand.stepping()]))
      }
    }
    for (name, demands) in byName {
      add(path + [name], domain.member(name), demands, tests)
    }
  }

  mutating func add(
    _ path: [ExactText], _ domain: RecordDomain, _ demands: [Demand], _ tests: [ValueTest]
  ) {
    let own = demands.filter(\.steps.isEmpty)
    let below = demands.filter { !$0.steps.isEmpty }
    guard domain.allowsObject, !domain.allowsArray, !below.isEmpty else {
      return addValues(path, domain, demands, tests)
    }
    // Fields of an object that can be no list do not limit each other: a variable each. Only if something
    // is asked of the object itself, it may be missing, and they with it.
    if !own.isEmpty {
      var bench = TestBench(tests)
      let before = base.value(at: path)
      let isObject = if case .object? = before { true } else { false }
      var values: [JSONTree?] = [.object([])]
      let answers = own.map { $0.holds(of: values[0], on: &bench) }
      var classes: [(answers: [Bool?], cost: Int)] = [
        (answers.map(Optional.some) + below.map { _ in nil }, isObject ? 0 : 9)
      ]
      var scalars = domain
      scalars.allowsObject = false
      let gapsBefore = gaps.count
      let others = classesOfValues(path, scalars, own, tests, usual: isObject ? [] : [before])
      if gaps.count > gapsBefore, purpose == .proof {
        for demand in own { addOpen(demand.test) }
        return addPlaces(below: path, domain, below, tests)
      }
      for other in others {
        values.append(other.value)
        classes.append((other.answers.map(Optional.some) + below.map { _ in false }, other.cost))
      }
      add((own + below).map(\.test), classes, .value(path: path, values: values))
    }
    addPlaces(below: path, domain, below, tests)
  }

  mutating func addValues(
    _ path: [ExactText], _ domain: RecordDomain, _ demands: [Demand], _ tests: [ValueTest]
  ) {
    let usual = SampleEvent.usual(at: path, in: base)
    let before = gaps.count
    let found = classesOfValues(path, domain, demands, tests, usual: usual)
    if gaps.count > before, purpose == .proof {
      for demand in demands { addOpen(demand.test) }
      return
    }
    add(
      demands.map(\.test), found.map { ($0.answers.map(Optional.some), $0.cost) },
      .value(path: path, values: found.map(\.value)))
  }

  mutating func classesOfValues(
    _ path: [ExactText], _ domain: RecordDomain, _ demands: [Demand], _ tests: [ValueTest],
    usual: [JSONTree?]
  ) -> [ValueClasses.Class] {
    let found = ValueClasses(tests, demands, in: domain, usual: usual, texts: texts)
    texts = found.texts
    if let reason = found.gap { gap("\(FieldPath(path.map(\.string))): \(reason)") }
    return found.classes
  }

  /// Searches in the event's text: the texts that answer them differently.
  mutating func addTexts() {
    let asked = questions.enumerated().compactMap { number, question in
      if case .text(let test) = question { (number, test.asValueTest) } else { nil }
    }
    if asked.isEmpty { return }
    gap("searches in the event's text depend on how the whole event is written")
    let texts = self.texts.classes(for: asked.map(\.1))
    if let reason = texts.gap, purpose == .proof {
      gap(reason)
      for (number, _) in asked { addOpen(number) }
      return
    }
    var bench = TestBench(asked.map(\.1))
    let whole = JSONTree.string(ExactText(base.json))
    let before = asked.indices.map { bench.passes($0, whole) }
    var classes: [([Bool?], Int)] = [(before, 0)]
    for text in texts.witnesses {
      let value = JSONTree.string(ExactText(text))
      classes.append((asked.indices.map { bench.passes($0, value) }, 12 + text.utf8.count))
    }
    add(asked.map(\.0), classes, .text([""] + texts.witnesses))
  }

  mutating func addOpen(_ question: Int) {
    add([question], [([true], 0), ([false], 0)], .open)
  }

  mutating func add(
    _ questions: [Int], _ classes: [(answers: [Bool?], cost: Int)], _ place: Place
  ) {
    variables.append(Diagram.Variable(questions: questions, classes: classes))
    places.append(place)
  }
}
