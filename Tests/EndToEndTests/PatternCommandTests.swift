import Foundation
import Testing

/// `moonwatch.pattern/1`, as far as tests look at it.
struct PatternJSONDocument: Decodable {
  struct Warning: Decodable {
    var message: String
    var unknown_on_aws: Bool
  }
  struct Event: Decodable {
    struct Identity: Decodable { var type, invokedBy: String? }
    var userIdentity: Identity?
    var eventType: String?
  }
  var schema: String
  var valid: Bool
  var error: String?
  var relation: String?
  var only_first, only_second: Event?
  var reason: String?
  var documented: Bool?
  var warnings: [Warning]?
  var matches_never: Bool?
  var fields: [String]?
  var record_types: [String]?
  var count, read: Int?
  var events: [Event]?

  init(_ outcome: Tool.Outcome) throws {
    self = try JSONDecoder().decode(PatternJSONDocument.self, from: outcome.output)
  }
}

@Suite struct PatternCommandTests {
  static let reference =
    #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }"#

  @Test("the reference rule is the CIS text")
  func reference() throws {
    let outcome = try Tool.run([
      "pattern", "compare", "--format", "json", "rule:root-usage-reference", Self.reference,
    ])
    #expect(outcome.status == 0)
    #expect(try PatternJSONDocument(outcome).relation == "equal")
  }

  @Test("a counterexample is an event that matches one pattern only, by match itself")
  func counterexample() throws {
    let first = #"{ $.userIdentity.type = "Root" }"#
    let outcome = try Tool.run(["pattern", "compare", first, Self.reference])
    #expect(outcome.status == 0)
    let lines = outcome.lines
    #expect(lines.first?.hasPrefix("broader:") == true)
    let event = try #require(lines.first { $0.hasPrefix("  {") })
    for (pattern, count) in [(first, "1\n"), (Self.reference, "0\n")] {
      let matched = try Tool.run(
        ["pattern", "match", "--count", pattern, "-"], input: Data(event.utf8))
      #expect(matched.text == count)
    }
  }

  @Test("dialects are recognised, and given where they are not")
  func dialects() throws {
    let scratch = try Scratch()
    let file = try scratch.write("filter.txt", Self.reference + "\n")
    let pairs = [
      ("@\(file.path)", "rule:root-usage-reference", "equal"),
      (
        #"{"detail":{"userIdentity":{"type":["Root"]}}}"#, "{ userIdentity = { type = \"Root\" } }",
        "equal"
      ),
      ("{ eventName = { \"a\", \"b\" } }", "{ ($.eventName = a) || ($.eventName = b) }", "equal"),
    ]
    for (first, second, relation) in pairs {
      let outcome = try Tool.run(["pattern", "compare", "--format", "json", first, second])
      #expect(try PatternJSONDocument(outcome).relation == relation, "\(first) \(outcome.errors)")
    }
    let forced = try Tool.run(["pattern", "explain", "--dialect", "event-pattern", "Root"])
    #expect(forced.status == 2)
  }

  @Test("a bad pattern ends with status 2, with a caret or a document")
  func bad() throws {
    let text = try Tool.run(["pattern", "explain", "{ $.a == 1 }"])
    #expect(text.status == 2)
    #expect(text.errors.contains("single =, at character 7\n  { $.a == 1 }\n        ^"))
    let json = try Tool.run([
      "pattern", "compare", "--format", "json", Self.reference, "{ $.a EXISTS }",
    ])
    #expect(json.status == 2)
    let document = try PatternJSONDocument(json)
    #expect(!document.valid && document.relation == nil)
    #expect(document.error?.contains("the second pattern") == true)
    let rule = try Tool.run(["pattern", "explain", "rule:root-usge"])
    #expect(rule.status == 2)
    #expect(rule.errors.contains("did you mean rule:root-usage?"))
  }

  @Test("explain names fields that do not exist, what never matches and what AWS leaves open")
  func explain() throws {
    let outcome = try Tool.run([
      "pattern", "explain", "--format", "json",
      #"{ $.userIdentity.tpye = "a" && $.userIdentity.tpye = "b*c" }"#,
    ])
    let document = try PatternJSONDocument(outcome)
    #expect(document.matches_never == true)
    #expect(document.documented == false)
    let messages = (document.warnings ?? []).map(\.message)
    #expect(messages.contains { $0.contains("did you mean userIdentity.type") })
    #expect(messages.contains("this can never match"))
    #expect(document.fields == ["userIdentity.tpye"])
    let words = try Tool.run(["pattern", "explain", Self.reference])
    #expect(words.lines.contains("    userIdentity.invokedBy is absent"))
  }

  @Test("a where function makes the relation unknown, with the reason")
  func functions() throws {
    let scratch = try Scratch()
    try scratch.write(
      "rule.lua",
      """
      return rule { id = "mine", title = "t", severity = "low", match = { eventName = "x" },
        where = function(event) return event.errorCode end }
      """)
    let outcome = try Tool.run([
      "pattern", "compare", "--format", "json", "--rules", scratch.path, "rule:mine",
      "{ $.eventName = x }",
    ])
    let document = try PatternJSONDocument(outcome)
    #expect(document.relation == "unknown")
    #expect(document.reason?.contains("rule mine") == true)
  }

  @Test("match writes events, a document or a count, and says what it could not read")
  func match() throws {
    let lines = try Tool.run(["pattern", "match", "rule:root-usage-reference", "samples:"])
    let json = try Tool.run([
      "pattern", "match", "--format", "json", Self.reference, "samples:",
    ])
    let document = try PatternJSONDocument(json)
    #expect(document.count == lines.lines.count)
    #expect(document.events?.count == lines.lines.count)
    #expect(document.events?.allSatisfy { $0.userIdentity?.type == "Root" } == true)
    let missing = try Tool.run([
      "pattern", "match", "--count", Self.reference, "samples:", "nowhere",
    ])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("nowhere"))
    #expect(missing.text == "\(lines.lines.count)\n")
  }

  @Test("--expect decides the status")
  func expect() throws {
    let arguments = ["pattern", "compare", "{ $.eventName = \"*\" }", "{ $.eventName = \"a\" }"]
    #expect(try Tool.run(arguments + ["--expect", "broader"]).status == 0)
    #expect(try Tool.run(arguments + ["--expect", "equal", "--expect", "narrower"]).status == 1)
  }
}
