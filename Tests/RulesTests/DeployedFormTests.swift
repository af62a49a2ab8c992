import Events
import LuaHost
import Predicates
import System
import Testing

@testable import Rules

/// What a rule is printed as decides its own examples as the rule does.
@Suite struct DeployedFormTests {
  /// Nil when the text is no pattern.
  private static func predicate(_ text: String, _ form: DeployedForm) throws -> Predicate? {
    switch form {
    case .filterPattern: return try FilterPattern.parse(text).predicate
    case .eventPattern: return try EventPattern.parse(text).predicate
    case .sigma:
      guard case .rules(let rules) = SigmaTests.load(text) else { return nil }
      return rules.first?.predicate
    case .athena, .lua: return nil
    }
  }

  private static func matches(_ predicate: Predicate, _ json: [UInt8]) -> Bool {
    var matching = MatchingEvents(predicate)
    let reader = EventReader(limits: EventLimits(), cancelled: Cancellation())
    let bytes = Array(#"{"Records":["#.utf8) + json + Array("]}".utf8)
    return matching.read(
      EventSource(name: "e", origin: .bytes(bytes)), with: reader, countsOnly: true,
      problem: { _ in }, { _ in true }
    ).matched == 1
  }

  @Test(arguments: [DeployedForm.filterPattern, .eventPattern, .sigma])
  func decidesTheExamplesAsTheRuleDoes(form: DeployedForm) throws {
    let pack = RulePack(places: [], environment: RuleEnvironment(library: .embedded))
    var count = 0
    for rule in pack.rules {
      guard let printed = try? form.print(rule) else { continue }
      let predicate = try #require(try Self.predicate(printed.text, form), "\(rule.id)")
      for example in rule.examples.fires + rule.examples.quiet {
        guard case .json(let json) = example.content else { continue }
        #expect(
          Self.matches(predicate, json) == Self.matches(rule.predicate, json),
          "\(rule.id), \(example.name), as \(form.rawValue)")
        count += 1
      }
    }
    #expect(count >= 30)
  }
}
