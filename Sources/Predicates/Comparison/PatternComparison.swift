/// How two predicates relate, by the events they match (docs/patterns.md).
package struct PatternComparison: Sendable {
  /// The first seen from the second.
  package enum Relation: String, CaseIterable, Sendable {
    case equal, broader, narrower, overlapping, disjoint, unknown
  }

  /// What the first is, seen from the second; `unknown` when the search gave up.
  package var relation: Relation
  /// An event that only the first matches, as far as one was found.
  package var onlyFirst: JSONTree?
  /// An event that only the second matches, as far as one was found.
  package var onlySecond: JSONTree?
  /// An event that both match; looked for only where the relation depends on it.
  package var both: JSONTree?
  /// Why the relation is unknown.
  package var reason: String?

  /// Compares. An event that is given was tried with the evaluator; that there is none is proven, or the
  /// relation is `unknown`.
  package init(_ first: Predicate, _ second: Predicate) {
    var search = EventSearch([first, second])
    let left = search.find([(first, true), (second, false)])
    let right = search.find([(first, false), (second, true)])
    onlyFirst = left.event
    onlySecond = right.event
    switch (left, right) {
    case (.none, .none): relation = .equal
    case (.event, .none): relation = .broader
    case (.none, .event): relation = .narrower
    case (.event, .event):
      switch search.find([(first, true), (second, true)]) {
      case .event(let event): (relation, both) = (.overlapping, event)
      case .none: relation = .disjoint
      case .unknown(let why):
        (relation, reason) = (.unknown, "whether they have events in common: \(why)")
      }
    case (.unknown(let why), _):
      (relation, reason) = (.unknown, "whether the first matches more: \(why)")
    case (_, .unknown(let why)):
      (relation, reason) = (.unknown, "whether the second matches more: \(why)")
    }
  }
}

/// Looks for events that some predicates match and others do not.
package struct EventSearch {
  /// What a search ends with; `unknown` has the reason in words.
  package enum Finding: Sendable {
    /// There is none: proven.
    case none
    /// The evaluator agrees.
    case event(JSONTree)
    case unknown(String)

    /// The event that was found, if one was.
    package var event: JSONTree? { if case .event(let event) = self { event } else { nil } }
  }

  private let predicates: [Predicate]
  /// By the number of the base event.
  private var models: [ComparisonModel] = []
  private var proof: ComparisonModel?
  private var texts = KnownTextClasses()

  /// - Parameter predicates: all that `find` will be asked about: their fields and texts make the events.
  package init(_ predicates: [Predicate]) { self.predicates = predicates }

  /// The event nearest to a root console login that the predicates match or do not, as wanted.
  package mutating func find(_ wanted: [(Predicate, Bool)]) -> Finding {
    do throws(Diagram.OverBudget) {
      return try search(wanted)
    } catch {
      return .unknown("the patterns have too many combinations to go through")
    }
  }

  private mutating func search(_ wanted: [(Predicate, Bool)]) throws(Diagram.OverBudget) -> Finding
  {
    for (number, base) in SampleEvent.all.enumerated() {
      if models.count == number {
        models.append(model(base, .search))
      }
      guard let event = try models[number].event(wanted) else {
        if number == 0, !hasGaps(models[0]) { return .none }
        break
      }
      if isConfirmed(event, wanted) { return .event(event) }
    }
    if proof == nil {
      proof = model(SampleEvent.rootLogin, .proof)
    }
    guard let event = try proof?.event(wanted, spreads: true) else { return .none }
    if isConfirmed(event, wanted) { return .event(event) }
    let reasons = proof.map(\.gaps) ?? []
    return .unknown(
      reasons.isEmpty
        ? "an event was found that the evaluator does not confirm" : reasons.joined(separator: "; ")
    )
  }

  private mutating func model(
    _ base: JSONTree, _ purpose: ComparisonModel.Purpose
  ) -> ComparisonModel {
    let model = ComparisonModel(predicates, base: base, purpose: purpose, texts: texts)
    texts = model.texts
    return model
  }

  /// Whether "none" of the model is no proof.
  private func hasGaps(_ model: ComparisonModel) -> Bool {
    !model.gaps.isEmpty || predicates.contains(where: \.asksOneElement)
  }

  private func isConfirmed(_ event: JSONTree, _ wanted: [(Predicate, Bool)]) -> Bool {
    RecordJudge.verdicts(of: wanted.map(\.0), on: event) == wanted.map(\.1)
  }
}

extension Predicate {
  /// Whether fields of one list element are asked for together.
  fileprivate var asksOneElement: Bool {
    switch self {
    case .group(let group): group.mayMeetList
    case .not(let part): part.asksOneElement
    case .all(let parts), .any(let parts): parts.contains(where: \.asksOneElement)
    case .constant, .test, .text, .same, .below: false
    }
  }
}
