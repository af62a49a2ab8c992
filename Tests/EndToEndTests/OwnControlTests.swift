import Foundation
import Testing

/// Controls and kinds of resource of one's own: made, checked, tested, and what the engine says of their wishes.
@Suite struct OwnControlTests {
  @Test func aNewControlLoadsIsCleanAndPassesItsTests() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/own/alerts/control.lua"
    let made = try Tool.run(["controls", "new", "alerts-topic", "--output", path])
    #expect(made.status == 0, "\(made.errors)")
    let again = try Tool.run(["controls", "new", "alerts-topic", "--output", path])
    #expect(again.status == 2 && again.errors.contains("exists already"))
    for command in ["lint", "test"] {
      let outcome = try Tool.run(["controls", command, "alerts-topic", "--rules", scratch.path])
      #expect(outcome.status == 0, "\(command): \(outcome.text)\(outcome.errors)")
    }
    let account = "practice:\(scratch.path)/a.json"
    let options = ["alerts-topic", "--rules", scratch.path, "--account", account]
    #expect(try Tool.run(["test"] + options).status == 1)
    #expect(try Tool.run(["implement", "--yes"] + options).text.contains("APPLIED  1 created"))
    #expect(try Tool.run(["test"] + options).status == 0)
    #expect(
      try Tool.run(["backout", "alerts-topic", "undo", "--yes"] + options.dropFirst()).status == 0)
    #expect(try Tool.run(["test"] + options).status == 1)
  }

  @Test(arguments: [
    (["new", "my control"], "the name of a control is its id"),
    (["new", "mine", "--output", "mine.lua"], "controls are found by the name control.lua"),
    (["test", "root-usage-monitorin"], "did you mean root-usage-monitoring?"),
    (["lint", "nothing-like-it"], #"there is no control "nothing-like-it""#),
  ]) func wrongUsageIsNamed(words: [String], message: String) throws {
    let outcome = try Tool.run(["controls"] + words)
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func theControlsThatComeAlongAreCleanAndPass() throws {
    let lint = try Tool.run(["controls", "lint"])
    #expect(lint.status == 0, "\(lint.text)\(lint.errors)")
    let test = try Tool.run(["controls", "test"])
    #expect(test.status == 0 && test.text.contains("0 failed"), "\(test.text)\(test.errors)")
    #expect(!test.text.contains("no tests"), "\(test.text)")
  }

  private static let head = #"""
    return control {
      id = "mine", title = "Mine", description = "d",
      test = function(ctx) ctx:check("a", "A", function(step) step:pass "good" end) end,

    """#

  private func control(_ rest: String) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("mine/control.lua", Self.head + rest + "\n}\n")
    return scratch
  }

  @Test func lintNamesWhatIsMissingWithItsLine() throws {
    let scratch = try control(
      #"""
        permissions = { test = { "ListTopics" } }, references = { "page 4" },
        parameters = {
          topic = parameter { default = "no topic", check = require("aws_names").topic },
        },
        implement = function() end,
      """#)
    let outcome = try Tool.run(["controls", "lint", "mine", "--rules", scratch.path])
    #expect(outcome.status == 1)
    for message in [
      #"control.lua:4: permissions.test: expected IAM actions such as sns:ListTopics, found "ListTopics""#,
      "permissions.implement is missing", "control.lua:6: parameter topic has no description",
      "control.lua:6: parameter topic: its default is not allowed: expected 1 to 256 letters",
      "rationale is missing", #"references: expected URLs, found "page 4""#, "tests is missing",
      "1 control, 7 remarks",
    ] {
      #expect(outcome.text.contains(message), "\(message): \(outcome.text)")
    }
  }

  @Test func aFailedTestSaysWhatWasExpected() throws {
    let scratch = try control(
      #"tests = { { verdict = "fail" }, { scenario = "none_such", verdict = "pass" } }"#)
    let outcome = try Tool.run(["controls", "test", "mine", "--rules", scratch.path])
    #expect(outcome.status == 2)
    #expect(
      outcome.text.contains(
        "tests[1]: the practice account as it begins: expected fail, found pass"),
      "\(outcome.text)")
    #expect(outcome.text.contains("tests[2]: cannot be run"), "\(outcome.text)")
  }

  @Test func aScenarioMayLieBesideTheControl() throws {
    let scratch = try control(
      #"tests = { { scenario = "empty.lua", verdict = "pass" } }"#)
    try scratch.write("mine/empty.lua", "return { setup = function() end }")
    let outcome = try Tool.run(["controls", "test", "mine", "--rules", scratch.path])
    #expect(outcome.status == 0 && outcome.text.contains("1 passed"), "\(outcome.text)")
  }

  @Test(arguments: [
    (
      #"tests = { { verdict = "good" } }"#,
      "tests[1]: verdict: expected fail, manual, pass, unknown"
    ),
    (#"tests = { { verdict = "pass", scenaro = "a" } }"#, "did you mean scenario?"),
    (#"tests = { { verdict = "pass", set = { a = 1 } } }"#, "expected texts by name"),
  ]) func aWrongTestIsNamed(text: String, message: String) throws {
    let scratch = try control(text)
    let outcome = try Tool.run(["controls", "list", "--rules", scratch.path])
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
  }

  // ---- wishes ----------------------------------------------------------------------------------
  private func implement(_ body: String, _ more: [String: String] = [:]) throws -> Tool.Outcome {
    let scratch = try control("implement = function(ctx)\n\(body)\nend")
    for (name, text) in more { try scratch.write(name, text) }
    return try Tool.run([
      "implement", "mine", "--rules", scratch.path, "--account", "practice:monitored",
    ])
  }

  @Test(arguments: [
    (
      #"require "resources.topic" { region = "us-east-1", name = "RootAccountUsage", DisplayName = "Us" }"#,
      "topic RootAccountUsage in us-east-1: DisplayName differs from the plan"
    ),
    (
      #"require "resources.log_group" { region = "us-east-1", name = "GROUP", kmsKeyId = "arn:aws:kms:us-east-1:111122223333:key/a" }"#,
      "log group GROUP in us-east-1: kmsKeyId differs from the plan"
    ),
    (
      #"require "resources.bucket" { region = "us-east-1", name = "BUCKET", Versioning = "Suspended", Statements = {} }"#,
      "bucket BUCKET in us-east-1: Versioning differs from the plan"
    ),
  ]) func aWishThatIsNotHonouredIsTold(resource: String, message: String) throws {
    let names = try Tool.run([
      "-e",
      """
      local trail = aws.cloudtrail.describe_trails{}.trailList[1]
      return trail.S3BucketName .. " " .. trail.CloudWatchLogsLogGroupArn:match ":log%-group:([^:]+)"
      """, "--account", "practice:monitored",
    ]).text.split(separator: "\n")[0].split(separator: " ").map(String.init)
    func filled(_ text: String) -> String {
      text.replacing("BUCKET", with: names[0]).replacing("GROUP", with: names[1])
    }
    let outcome = try implement("ctx:ensure(\(filled(resource)))")
    #expect(outcome.text.contains(filled(message)), "\(outcome.text)\(outcome.errors)")
    #expect(outcome.text.contains("not changed; differs from the plan"), "\(outcome.text)")
  }

  @Test func aWishThatIsHonouredIsNotTold() throws {
    let outcome = try implement(
      #"""
      ctx:ensure(require "resources.topic" { region = "us-east-1", name = "New", DisplayName = "Us",
        Statements = { { Sid = "A", Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*" } } })
      ctx:ensure(require "resources.alarm" { region = "us-east-1", name = "RootAccountUsageAlarm",
        AlarmActions = { "arn:aws:sns:us-east-1:111122223333:New" } })
      """#)
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
    #expect(!outcome.text.contains("differs from the plan"), "\(outcome.text)")
  }

  @Test func aPlanThatWantsNothingIsNoSuccess() throws {
    let outcome = try implement("")
    #expect(outcome.status == 2)
    #expect(outcome.text.contains("FAILED  the plan registered no resource"), "\(outcome.text)")
    let told = try implement(#"ctx:manual("Ask the owner", "There is no API for it.")"#)
    #expect(told.status == 0, "\(told.text)")
  }

  private static let kind = #"""
    local M = require("resources").define { kind = "KIND", identity = { "name" }, fields = {} }
    function M.read() return nil end
    function M.plan() return {} end
    function M.write() return {} end
    return M
    """#

  @Test func aKindThatUndoCouldNotFindIsRefused() throws {
    let body = #"ctx:ensure(require "resources.queue" { name = "a" })"#
    for (kind, message) in [
      ("my queue", "kind: expected lowercase letters, digits and _"),
      (
        "other", #"the kind "other" could not be undone: expected resources/other.lua to return it"#
      ),
    ] {
      let outcome = try implement(
        body, ["resources/queue.lua": Self.kind.replacing("KIND", with: kind)])
      #expect(outcome.status == 2, "\(kind)")
      #expect(outcome.text.contains(message), "\(kind): \(outcome.text)\(outcome.errors)")
    }
    let good = try implement(
      body, ["resources/queue.lua": Self.kind.replacing("KIND", with: "queue")])
    #expect(good.status == 0 && good.text.contains("queue a: to be created"), "\(good.text)")
  }

  // ---- documentation ---------------------------------------------------------------------------
  /// docs/resources.md lists what finds a resource of each kind and what can be wanted of it.
  @Test func everyKindAndFieldIsDocumented() throws {
    let page = try String(
      contentsOf: Tool.root.appendingPathComponent("docs/resources.md"), encoding: .utf8)
    let folder = Tool.root.appendingPathComponent("stdlib/resources")
    let kinds = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".lua") }.map { String($0.dropLast(4)) }.sorted()
    for kind in kinds {
      let code = """
        local kind = require "resources.\(kind)"
        local function list(names)
          local quoted = {}
          for index, name in ipairs(names) do quoted[index] = "`" .. name .. "`" end
          return #quoted > 0 and table.concat(quoted, ", ") or "none"
        end
        print(("| `%s` | %s | %s |"):format(kind.kind, list(kind.identity), list(kind.fields)))
        """
      let row = try Tool.run(["-e", code, "--account", "practice"])
      #expect(row.status == 0, "\(row.errors)")
      let line = row.text.trimmingCharacters(in: .newlines)
      #expect(page.contains(line), "docs/resources.md: expected the row \(line)")
    }
    #expect(kinds.count >= 11)
  }
}
