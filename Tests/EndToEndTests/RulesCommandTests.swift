import Foundation
import Testing

@Suite struct RulesCommandTests {
  @Test func listNamesEveryRule() throws {
    let outcome = try Tool.run(["rules", "list"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("root-usage  "))
    #expect(outcome.lines.last == "15 rules, 1 to compare with")
  }

  @Test func showPutsAMatchIntoWords() throws {
    let outcome = try Tool.run(["rules", "show", "root-usage"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("userIdentity.type is \"Root\""))
    #expect(outcome.text.contains("eventType is not \"AwsServiceEvent\""))
  }

  @Test func theRootPackPassesItsOwnExamples() throws {
    let outcome = try Tool.run(["rules", "test"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.last?.hasSuffix("passed, 0 failed") == true)
  }

  @Test func theRootPackHasNothingToMend() throws {
    let outcome = try Tool.run(["rules", "lint"])
    #expect(outcome.text == "16 rules, 0 remarks\n")
    #expect(outcome.status == 0)
  }

  @Test func aFailedExampleNamesThePartThatSaidNo() throws {
    let scratch = try Scratch()
    try scratch.write(
      "r.lua",
      """
      return rule {
        id = "r", title = "R", severity = "low", tags = { "t" },
        match = { eventName = "ConsoleLogin", userIdentity = { type = "Root" } },
        examples = {
          fires = {
            { eventName = "ConsoleLogin", userIdentity = { type = "IAMUser" } },
          },
          quiet = { { eventName = "ConsoleLogin", userIdentity = { type = "Root" } } },
        },
      }
      """)
    let outcome = try Tool.run(["rules", "test", "--rules", scratch.path])
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("r.lua:6: fires[1]: stays quiet, expected it to fire"))
    #expect(outcome.text.contains("no: userIdentity.type is \"Root\", found \"IAMUser\""))
    #expect(outcome.text.contains("quiet[1]: fires, expected it to stay quiet"))
    #expect(outcome.lines.last == "0 passed, 2 failed")
  }

  @Test func aBrokenRuleIsNamedAndTheOthersRun() throws {
    let scratch = try Scratch()
    try scratch.write(
      "good.lua",
      "return rule { id = 'good', title = 'G', severity = 'low', match = { eventName = 'X' } }")
    try scratch.write(
      "typo.lua",
      """
      return rule {
        id = "typo", title = "T", severity = "low",
        match = {
          userIdentity = {
            tpye = "Root",
          },
        },
      }
      """)
    try scratch.write(
      "call.lua",
      "return rule { id = 'c', title = 'C', severity = 'low', match = { eventName = is_nto 'X' } }")
    let outcome = try Tool.run(
      ["scan", "--format", "json", "--rules", scratch.path, "-"],
      input: Data(#"{"eventName":"X"}"#.utf8))
    #expect(outcome.status == 2)
    let document = try ScanDocument(outcome)
    #expect(document.findings.map(\.rule) == ["good"])
    let problems = document.errors.map {
      "\($0.where.split(separator: "/").last ?? ""): \($0.message)"
    }
    #expect(
      problems == [
        "call.lua:1: unknown name \"is_nto\"; did you mean is_not?",
        "typo.lua:5: no CloudTrail event has the field userIdentity.tpye; did you mean userIdentity.type?",
      ])
  }

  @Test func aRulesFolderThatCannotBeReadWholeSaysSo() throws {
    let scratch = try Scratch()
    try scratch.write(
      "r.lua",
      "return rule { id = 'r', title = 'R', severity = 'low', match = { eventName = 'X' } }")
    symlink("nowhere", scratch.path + "/gone.lua")
    symlink(scratch.path, scratch.path + "/circle")
    mkfifo(scratch.path + "/pipe.lua", 0o600)
    let outcome = try Tool.run(["rules", "list", "--rules", scratch.path])
    #expect(outcome.status == 2)
    #expect(outcome.lines.last == "1 rule")
    #expect(outcome.errors.contains("gone.lua: cannot be read: No such file or directory"))
    #expect(outcome.errors.contains("pipe.lua: cannot be read"))
  }

  @Test func noRuleTakesTheIdOfOneThatComesAlong() throws {
    let scratch = try Scratch()
    try scratch.write(
      "r.lua",
      "return rule { id = 'root-usage', title = 'R', severity = 'low', match = { eventName = 'X' } }"
    )
    let outcome = try Tool.run(
      ["rules", "show", "root-usage", "--rules", scratch.path, "--rules", "builtin:"])
    #expect(outcome.text.contains("rules/root/usage.lua"))
  }

  @Test func aFullDiskIsAnError() throws {
    let process = Process()
    process.executableURL = Tool.binary
    process.arguments = ["rules", "list"]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }

  @Test func aNewRulePassesItsOwnExamples() throws {
    let scratch = try Scratch()
    let file = scratch.path + "/mine.lua"
    #expect(try Tool.run(["rules", "new", "mine", "--output", file]).status == 0)
    let outcome = try Tool.run(["rules", "test", "--rules", file])
    #expect(outcome.lines.last == "2 passed, 0 failed")
    #expect(try Tool.run(["rules", "lint", "--rules", file]).status == 0)
    #expect(try Tool.run(["rules", "new", "mine", "--output", file]).status == 2)
    #expect(try Tool.run(["rules", "new", "no spaces"]).status == 2)
  }

  @Test func rulesComeFromTheEnvironmentToo() throws {
    let scratch = try Scratch()
    try scratch.write(
      "r.lua",
      "return rule { id = 'mine', title = 'M', severity = 'low', match = { eventName = 'X' } }")
    let outcome = try Tool.run(["rules", "list"], environment: ["MOONWATCH_RULES": scratch.path])
    #expect(outcome.lines.last == "1 rule")
    let both = try Tool.run(
      ["rules", "list"], environment: ["MOONWATCH_RULES": "\(scratch.path):builtin:"])
    #expect(both.lines.last == "16 rules, 1 to compare with")
  }
}
