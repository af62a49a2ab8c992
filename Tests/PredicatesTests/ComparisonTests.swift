import Testing

@testable import Predicates

@Suite("comparing patterns") struct ComparisonTests {
  static let reference = """
    { $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && \
    $.eventType != "AwsServiceEvent" }
    """

  static func predicate(_ text: String) throws -> Predicate {
    switch PatternDialect(recognising: text) {
    case .eventPattern: try EventPattern.parse(text).predicate
    default: try FilterPattern.parse(text).predicate
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    var relation: PatternComparison.Relation
    init(_ first: String, _ second: String, _ relation: PatternComparison.Relation) {
      self.first = first
      self.second = second
      self.relation = relation
    }
    var testDescription: String { "\(first) is \(relation) to \(second)" }
  }

  @Test(
    "the relation is that of the events matched",
    arguments: [
      Case(reference, reference, .equal),
      Case(
        #"{ $.eventType != AwsServiceEvent && ($.userIdentity.type = Root && $.userIdentity.invokedBy NOT EXISTS) }"#,
        reference, .equal),
      Case(#"{ $.userIdentity.type = "Root" }"#, reference, .broader),
      Case(
        #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS || $.eventType != "AwsServiceEvent" }"#,
        reference, .broader),
      Case(
        #"{ $.userIdentity.type != "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }"#,
        reference, .disjoint),
      Case(#"{ $.eventName = "ConsoleLogin" }"#, reference, .overlapping),
      Case(#"{ $.userIdentity.type = "R*" }"#, #"{ $.userIdentity.type = "Ro*" }"#, .broader),
      Case(
        #"{ $.a = %^[ab]+$% }"#,
        #"{ $.a = %^(a|b)(a|b)*$% }"#.replacing("(a|b)(a|b)*", with: "[ba][ab]*"), .equal),
      Case(#"{ $.a > 5 && $.a < 6 }"#, #"{ $.a >= 5 && $.a <= 6 }"#, .narrower),
      Case(#"{ $.a > 5 || $.a <= 5 }"#, #"{ $.a > 6 || $.a <= 6 }"#, .equal),
      Case(#"{ $.a IS NULL }"#, #"{ $.a NOT EXISTS }"#, .disjoint),
      Case(#"{ $.a != "x" }"#, #"{ $.a = "*" }"#, .narrower),
      Case(#"{ $.a.b = 1 }"#, #"{ $.a = "x" }"#, .disjoint),
      Case(#"{ $.a[0] = 1 }"#, #"{ $.a = "x" }"#, .disjoint),
      Case(#"{ $.a[0] = 1 && $.a[1] = 2 }"#, #"{ $.a[0] = 1 }"#, .narrower),
      Case(
        #"{ $.userIdentity NOT EXISTS && $.userIdentity.type = "Root" }"#,
        #"{ $.a < 1 && $.a > 1 }"#, .equal),
      Case(
        #"{"detail":{"userIdentity":{"type":["Root"]}}}"#, #"{ $.userIdentity.type = "Root" }"#,
        .equal),
      Case(
        #"{"detail":{"requestParameters":{"a":["x"]}}}"#, #"{ $.requestParameters.a = "x" }"#,
        .broader),
      Case(
        #"{"detail":{"eventType":[{"anything-but":"x"}]}}"#, #"{ $.eventType != "x" }"#, .broader),
      Case(
        #"{"detail":{"sourceIPAddress":[{"cidr":"10.0.0.0/8"}]}}"#,
        #"{"detail":{"sourceIPAddress":[{"cidr":"10.0.0.0/9"},{"cidr":"10.128.0.0/9"}]}}"#, .equal),
      Case(
        #"{"detail":{"a":[{"equals-ignore-case":"x"}]}}"#, #"{"detail":{"a":["x","X"]}}"#, .equal),
      Case(
        #"{"detail":{"resources":{"ARN":["a"],"type":["b"]}}}"#,
        #"{"detail":{"resources":{"ARN":["a"]}}}"#, .narrower),
      Case("Root", "Root ConsoleLogin", .broader), Case("Roots", "Root", .narrower),
      Case("?a ?b", "?b ?a", .equal),
      Case(#"{ $.eventName = %^a$% }"#, #"{ $.eventName = a }"#, .equal),
      Case("", #"{ $.eventName = "x" }"#, .broader),
    ])
  func relations(_ one: Case) throws {
    let result = PatternComparison(try Self.predicate(one.first), try Self.predicate(one.second))
    #expect(
      result.relation == one.relation,
      "\(result.reason ?? "") \(result.onlyFirst?.json ?? "") \(result.onlySecond?.json ?? "")")
  }

  @Test("a counterexample is a whole event that differs from the base as little as it can")
  func counterexample() throws {
    let result = PatternComparison(
      try Self.predicate(#"{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }"#),
      try Self.predicate(Self.reference))
    #expect(result.relation == .broader)
    let expected = SampleEvent.rootLogin.setting(
      "cloudformation.amazonaws.com", at: ["userIdentity", "invokedBy"])
    #expect(result.onlyFirst == expected)
  }

  @Test("elements of one list, and the event's text, are not decided where they cannot be")
  func unknown() throws {
    let spread = PatternComparison(
      .all([
        .test(FieldPath(["resources", "ARN"]), .equals(.string("a"))),
        .test(FieldPath(["resources", "type"]), .equals(.string("b"))),
      ]),
      try Self.predicate(#"{"detail":{"resources":{"ARN":["a"],"type":["b"]}}}"#))
    #expect(spread.relation == .broader)
    let text = PatternComparison(
      try Self.predicate("Root"), try Self.predicate(#"{ $.userIdentity.type = "Root" }"#))
    #expect(text.relation == .unknown)
    #expect(text.onlyFirst != nil)
    #expect(text.reason?.contains("event's text") == true)
  }

  @Test("a hostile pattern meets a budget and says so")
  func budget() throws {
    // The same language, but an automaton for it has 2^17 states.
    let result = PatternComparison(
      .test(FieldPath(["a"]), .regex(try ByteRegex("^[ab]*a[ab]{16}$"))),
      .test(FieldPath(["a"]), .regex(try ByteRegex("^[ab]*a[ab]{8}[ab]{8}$"))))
    #expect(result.relation == .unknown)
    #expect(result.reason?.contains("too many states") == true)
  }

  // ---- brute force -----------------------------------------------------------------------------
  @Test("no event of a lattice contradicts what is said of random pairs", arguments: 0..<8)
  func randomPairs(_ seed: UInt64) throws {
    var lattice = EventLattice(seed: seed)
    // Where one list element is asked for several fields, not everything is decided.
    lattice.usesGroups = seed % 2 == 1
    for _ in 0..<40 {
      let fields = lattice.fields()
      let (first, second) = (lattice.predicate(fields), lattice.predicate(fields))
      let result = PatternComparison(first, second)
      #expect(
        result.relation != .unknown || lattice.usesGroups,
        "\(first) \(second): \(result.reason ?? "")")
      let judgement = judge([first, second], lattice.events(fields), explains: false)
      for matched in judgement.matched {
        let onlyFirst = matched == [0]
        let onlySecond = matched == [1]
        switch result.relation {
        case .equal: #expect(!onlyFirst && !onlySecond, "\(first)\n\(second)")
        case .broader: #expect(!onlySecond, "\(first)\n\(second)")
        case .narrower: #expect(!onlyFirst, "\(first)\n\(second)")
        case .disjoint: #expect(matched.count < 2, "\(first)\n\(second)")
        case .overlapping, .unknown: break
        }
      }
    }
  }
}
