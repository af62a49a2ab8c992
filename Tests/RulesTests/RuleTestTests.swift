import Predicates
import Testing

@testable import Rules

private func failures(_ folder: RulesFolder) -> [String] {
  let tester = RuleTester(.test)
  defer { tester.end() }
  return folder.pack.rules.flatMap { rule in
    tester.test(rule).failures.map { failure in
      let culprits =
        failure.explanation?.culprits.map { "\($0.text), found \($0.found ?? "-")" } ?? []
      return ([failure.example.name, failure.message] + culprits).joined(separator: " | ")
    }
  }
}

@Test("an example that does not do as it says is named, with the parts of the match that said no")
func examplesThatFail() {
  let folder = RulesFolder([
    "sub/a.lua": rule(
      "a",
      """
      match = { eventName = { "A", "B" }, userIdentity = { type = is_not "Root" }, none_of { { errorCode = exists } } },
      where = function(e) return e.awsRegion ~= "x" end,
      examples = {
        fires = {
          { eventName = "C", userIdentity = { type = "Root" } }, { eventName = "A", errorCode = is_null },
          { eventName = "A", awsRegion = "x" }, "ok.json", "missing.json", "none.json", "two.json",
        },
        quiet = { { eventName = "B" }, { eventName = "C" } },
      },
      """),
    "sub/ok.json": #"{"eventName":"A"}"#, "sub/none.json": "{}",
    "sub/two.json": #"[{"eventName":"A"},{"eventName":"Q"}]"#,
  ])
  #expect(
    failures(folder) == [
      #"fires[1] | stays quiet, expected it to fire | eventName is one of "A", "B", found "C" | userIdentity.type is not "Root", found "Root""#,
      "fires[2] | stays quiet, expected it to fire | errorCode is absent, found null",
      "fires[3] | stays quiet, expected it to fire: match accepts it, where says no",
      "missing.json | cannot be read: expected a file in the rule's folder",
      "none.json | has no CloudTrail event: expected one at least",
      #"two.json | event 2: stays quiet, expected it to fire | eventName is one of "A", "B", found "Q""#,
      "quiet[1] | fires, expected it to stay quiet",
    ])
}
