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

  @Test(arguments: ["match", "where"]) func aNewRulePassesItsOwnExamples(kind: String) throws {
    let scratch = try Scratch()
    let file = scratch.path + "/mine.lua"
    #expect(
      try Tool.run(["rules", "new", "mine", "--kind", kind, "--output", file]).status == 0)
    let outcome = try Tool.run(["rules", "test", "--rules", file])
    #expect(outcome.lines.last?.hasSuffix("passed, 0 failed") == true, "\(outcome.text)")
    #expect(try Tool.run(["rules", "lint", "--rules", file]).status == 0)
    #expect(try Tool.run(["rules", "new", "mine", "--output", file]).status == 2)
    let source = try String(contentsOfFile: file, encoding: .utf8)
    #expect(source.contains("where = function") == (kind == "where"))
  }

  @Test(
    arguments: [
      (["no spaces"], "expected 1 to 100 letters, digits, - _ and . that begin with"),
      (["mine", "--kind", "threshold"], "threshold rules are not available in this version"),
      (["mine", "--kind", "sequence"], "sequence rules are not available in this version"),
      (["mine", "--kind", "mach"], "expected match or where, found \"mach\"; did you mean match?"),
      (["mine", "--from", "/nonexistent"], "/nonexistent: cannot be read"),
      (["mine", "--from", "-"], "CloudTrail"),
    ])
  func aNewRuleThatCannotBeIsRefused(arguments: [String], message: String) throws {
    let outcome = try Tool.run(["rules", "new"] + arguments, input: Data("[]".utf8))
    #expect(outcome.status == 2)
    #expect(outcome.text == "")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  /// Whatever the event holds, the rule loads, finds it, and leaves the example beside it alone.
  @Test(
    arguments: [
      #"{"eventName":"X","eventSource":"sts.amazonaws.com","userIdentity":{"type":"IAMUser"},"requestParameters":null}"#,
      #"{"Records":[{"eventName":"X","eventSource":"s","errorCode":"AccessDenied"},{"eventName":"Y"}]}"#,
      #"{"eventName":"X","unknown":{"a":[1,null,{"b":true}]}}"#,
      #"{"eventName":"Li\"st]]\n--Tags","eventSource":"s","userIdentity":{"type":"Ro\u001bot"},"and":2}"#,
      #"{"eventName":"ListTags","eventSource":"s","eventTime":"2026-03-01T08:00:00Z"}"#,
    ], ["match", "where"])
  func aNewRuleFindsTheEventItIsMadeFrom(event: String, kind: String) throws {
    let scratch = try Scratch()
    let file = scratch.path + "/mine.lua"
    let made = try Tool.run(
      ["rules", "new", "mine", "--kind", kind, "--from", "-", "--output", file],
      input: Data(event.utf8))
    #expect(made.status == 0, "\(made.errors)")
    let outcome = try Tool.run(["rules", "test", "--rules", file])
    #expect(outcome.lines.last == "2 passed, 0 failed", "\(outcome.text)\(outcome.errors)")
    let lint = try Tool.run(["rules", "lint", "--rules", file])
    #expect(lint.status == 0, "\(lint.text)")
  }

  @Test func listAsJSON() throws {
    let scratch = try Scratch()
    try scratch.write(
      "r.lua",
      """
      -- Finds "X".
      --
      -- Why: a reason.
      return rule {
        id = "r", title = "R", severity = "low", tags = { "a", "b" }, match = { eventName = "X" },
      }
      """)
    try scratch.write("bad.lua", "return 1")
    let outcome = try Tool.run(["rules", "list", "--format", "json", "--rules", scratch.path])
    #expect(outcome.status == 2)
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(document["schema"] as? String == "moonwatch.rules/1")
    let rules = try #require(document["rules"] as? [[String: Any]])
    #expect(rules.count == 1)
    #expect(rules.first?["id"] as? String == "r")
    #expect(rules.first?["comment"] as? String == "Finds \"X\".\n\nWhy: a reason.")
    #expect(rules.first?["tags"] as? [String] == ["a", "b"])
    #expect(rules.first?["reference"] as? Bool == false)
    let errors = try #require(document["errors"] as? [[String: String]])
    #expect(errors.first?["where"]?.hasSuffix("/bad.lua") == true)
    let all = try Tool.run(["rules", "list", "--format", "json"])
    #expect(all.status == 0)
  }

  @Test func showPrintsTheComment() throws {
    let outcome = try Tool.run(["rules", "show", "control-trail-stopped"])
    #expect(outcome.text.contains("  Why: no later event, in any region"))
    #expect(outcome.text.contains("  Do: `aws cloudtrail start-logging`"))
  }

  @Test func whatARulePrintsKeepsItsTabsAndLines() throws {
    let scratch = try Scratch()
    try scratch.write(
      "r.lua",
      """
      return rule {
        id = "r", title = "R", severity = "low", match = { eventName = "X" },
        where = function(event)
          print("a", { b = 1, c = { true } }, event.userAgent)
          print "one\\ntwo"
          return true
        end,
      }
      """)
    let outcome = try Tool.run(
      ["scan", "--rules", scratch.path, "-"],
      input: Data(#"{"eventName":"X","userAgent":"\u001b[2J"}"#.utf8))
    let place = "moonwatch: \(scratch.path)/r.lua: "
    #expect(
      outcome.errors.contains(
        "\(place)a\t{\"b\":1,\"c\":[true]}\t\\u{1B}[2J\n\(place)one\n\(place)two\n"),
      "\(outcome.errors)")
  }

  /// One definition, for rules and controls.
  @Test func idsOfRulesAndControlsAreTheSame() throws {
    let ids = [
      "a", "A", "0", "a-b", "a--b-", "a_b.c", "-a", ".a", "_a", "a:b", "a/b", "a b", "é", "",
      String(repeating: "x", count: 100), String(repeating: "x", count: 101),
    ]
    let scratch = try Scratch()
    for (number, id) in ids.enumerated() {
      try scratch.write(
        "r\(number).lua",
        "return rule { id = '\(id)', title = 'T', severity = 'low', match = { eventName = 'X' } }")
      try scratch.write(
        "c\(number)/control.lua",
        "return control { id = '\(id)', title = 'T', description = 'D', test = function() end }")
    }
    let rules = try Tool.run(["rules", "list", "--rules", scratch.path])
    let controls = try Tool.run(["controls", "list", "--rules", scratch.path])
    for (number, id) in ids.enumerated() {
      let isGood = number < 6 || id.count == 100
      #expect(rules.errors.contains("/r\(number).lua") != isGood, "\(id)")
      #expect(controls.errors.contains("/c\(number)/control.lua") != isGood, "\(id)")
    }
  }

  @Test func stubsAreWrittenForEditors() throws {
    let scratch = try Scratch()
    let folder = scratch.path + "/my/rules"
    let outcome = try Tool.run(["stubs", folder])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let stubs = folder + "/.moonwatch/stubs"
    let event = try String(contentsOfFile: stubs + "/event.lua", encoding: .utf8)
    for line in [
      "---@class events.Event.userIdentity.sessionContext", "---@field errorCode string? ",
      "---@field [\"userIdentity.type\"]? rules.Condition ",
      "---@field userIdentity? rules.Match.userIdentity|rules.Test ",
      "---@field resources? rules.Record.resources[]|rules.Test ",
    ] {
      #expect(event.contains(line), "\(line)")
    }
    // Each service, as the repository has it but for the order of members.
    let services = Tool.root.path + "/stdlib/_meta/aws"
    for file in try FileManager.default.contentsOfDirectory(atPath: services) {
      let lines = { (path: String) in
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").sorted()
      }
      #expect(try lines("\(stubs)/aws/\(file)") == lines("\(services)/\(file)"), "\(file)")
    }
    // What controls use.
    for (file, line) in [
      ("resources/topic.lua", "---@field DisplayName? any"),
      ("resources/topic.lua", "---@overload fun(wanted: resources.TopicWish): plans.Resource"),
      ("resources/metric_filter.lua", "---@meta resources.metric_filter"),
      ("resources.lua", "---@class resources.Kind"), ("chains.lua", "---@meta chains.test"),
      ("metric_alarm/parameters.lua", "---@class metric_alarm.Spec"),
      ("aws_names.lua", "function M.topic(text)"), ("plans.lua", "---@class plans.Case"),
    ] {
      let text = try String(contentsOfFile: "\(stubs)/\(file)", encoding: .utf8)
      #expect(text.contains(line), "\(file): \(line)")
    }
    let settings = folder + "/.luarc.json"
    let written = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: settings)))
        as? [String: Any])
    #expect(written["workspace.library"] as? [String] == [".moonwatch/stubs"])
    // The stubs are no rules.
    let rules = try Tool.run(["rules", "list", "--rules", folder])
    #expect(rules.errors.contains("the folder has no rules"))
    // Settings that are there stay.
    try scratch.write("my/rules/.luarc.json", "{}")
    let again = try Tool.run(["stubs", folder])
    #expect(again.status == 0)
    #expect(again.errors.contains("add \".moonwatch/stubs\" to its workspace.library"))
    #expect(try String(contentsOfFile: settings, encoding: .utf8) == "{}")
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
