import Foundation
import Testing

/// `--account practice…` as a user has it: state files, scenarios, and mistakes.
@Suite struct PracticeCommandTests {
  private static func run(
    _ account: String, _ code: String, writes: Bool = true, in folder: URL = Tool.root
  ) throws -> Tool.Outcome {
    try Tool.run(arguments(account, code, writes: writes), folder: folder)
  }

  private static func arguments(
    _ account: String, _ code: String, writes: Bool = true
  ) -> [String] {
    ["run", "--account", account] + (writes ? ["--allow-writes"] : []) + ["-e", code]
  }

  @Test func aFreshAccountNeedsNoCredentialsAndKeepsNothing() throws {
    let first = try Self.run(
      "practice", "aws.sns.create_topic{ Name = 'kept' } return #aws.sns.list_topics{}.Topics")
    #expect(first.text == "2\n")
    let second = try Self.run("practice", "return #aws.sns.list_topics{}.Topics")
    #expect(second.text == "1\n")
    #expect(first.errors == "" && second.errors == "")
  }

  @Test func aStateFileKeepsEverythingForItsOwnerAlone() throws {
    let scratch = try Scratch()
    let first = try Self.run(
      "practice:a.json",
      """
      aws.sns.create_topic{ Name = "kept", Tags = { { Key = "k", Value = "v" } } }
      practice.deny("logs:*")
      practice.deliver(practice.root_login{ eventID = "one" })
      practice.advance(3600)
      return practice.now()
      """, in: scratch.folder)
    #expect(first.status == 0)
    let second = try Tool.run(
      Self.arguments(
        "practice:a.json",
        """
        local topic = "arn:aws:sns:us-east-1:111122223333:kept"
        local ok, err = pcall(aws.logs.describe_log_groups, {})
        return aws.sns.list_tags_for_resource{ ResourceArn = topic }.Tags[1].Value, err.code,
          aws.cloudtrail.lookup_events{}.Events[1].EventId, practice.now() >= tonumber(arg[1])
        """) + ["--", first.text.trimmingCharacters(in: .newlines)], folder: scratch.folder)
    #expect(second.text == "v\nAccessDeniedException\none\ntrue\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + "/a.json")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["a.json"])
  }

  @Test func readsLeaveTheFileAsItIs() throws {
    let scratch = try Scratch()
    _ = try Self.run("practice:a.json", "aws.sns.create_topic{ Name = 'x' }", in: scratch.folder)
    let before = try Data(contentsOf: scratch.folder.appendingPathComponent("a.json"))
    _ = try Self.run(
      "practice:a.json", "return aws.cloudtrail.describe_trails{}", writes: false,
      in: scratch.folder)
    #expect(try Data(contentsOf: scratch.folder.appendingPathComponent("a.json")) == before)
  }

  @Test func processesTakeTurns() throws {
    let scratch = try Scratch()
    let tools = try (1...4).map { number in
      try Tool(
        Self.arguments(
          "practice:a.json",
          "for i = 1, 25 do aws.logs.create_log_group{ logGroupName = arg[1] .. '-' .. i } end")
          + ["--", "g\(number)"], folder: scratch.folder)
    }
    for tool in tools { #expect(try tool.outcome().status == 0) }
    let count = try Self.run(
      "practice:a.json",
      "local n = 0 for _ in aws.logs.describe_log_groups:items{} do n = n + 1 end return n",
      in: scratch.folder)
    #expect(count.text == "100\n")
  }

  @Test func aKilledRunLeavesAWholeFile() throws {
    let scratch = try Scratch()
    let file = scratch.folder.appendingPathComponent("a.json")
    for round in 1...5 {
      let tool = try Tool(
        Self.arguments(
          "practice:a.json",
          "for i = 1, 100000 do aws.logs.create_log_group{ logGroupName = arg[1] .. '-' .. i } end")
          + ["--", "g\(round)"], folder: scratch.folder)
      let wanted = Data("\"g\(round)-5\"".utf8)
      while (try? Data(contentsOf: file))?.range(of: wanted) == nil { sched_yield() }
      tool.signal(SIGKILL)
      _ = try tool.outcome()
      let after = try Self.run(
        "practice:a.json",
        "return #aws.logs.describe_log_groups{ logGroupNamePrefix = 'g\(round)-' }.logGroups >= 5",
        in: scratch.folder)
      #expect(after.text == "true\n", "\(after.errors)")
    }
  }

  @Test func filesThatAreNoStateAreLeftAlone() throws {
    let cases = [
      (#"{"a":1}"#, "this is not the state of a practice account: its \"schema\" is not"),
      ("{", "this is not the state of a practice account: "),
    ]
    for (content, message) in cases {
      let scratch = try Scratch()
      let file = try scratch.write("a.json", content)
      let outcome = try Self.run("practice:a.json", "return 1", in: scratch.folder)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("a.json: " + message), "\(outcome.errors)")
      #expect(try String(contentsOf: file, encoding: .utf8) == content)
    }
  }

  @Test func aFolderThatCannotBeWrittenIsSaid() throws {
    let outcome = try Self.run("practice:/proc/none/a.json", "return 1")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("/proc/none/a.json: cannot be written: No such file"))
  }

  @Test func scenariosSetAccountsUpAndAreForgotten() throws {
    let scratch = try Scratch()
    try scratch.write(
      "s.lua",
      """
      return { account = "444455556666", home = "eu-west-1", clock = "2026-03-01T08:00:00Z",
        setup = function(practice)
          practice.admin{ region = "eu-west-1" }.logs.create_log_group{ logGroupName = "mine" }
        end }
      """)
    let code = """
      return aws.sts.get_caller_identity{}.Account, tostring(aws.logs.describe_log_groups{}.logGroups[1].arn),
        practice.now() // 60 == 29539200
      """
    let outcome = try Tool.run(
      Self.arguments("practice:s.lua", code), folder: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.text == "444455556666\narn:aws:logs:eu-west-1:444455556666:log-group:mine:*\ntrue\n")
  }

  @Test func mistakesInScenariosAreSaid() throws {
    let cases = [
      ("return 1", "s.lua: a scenario returns a function or a table"),
      ("return { acount = '1' }", "a scenario has no \"acount\"; it has account,"),
      ("return function(practice)", "s.lua:1: 'end' expected"),
      (
        "return function(practice) practice.admin{}.sns.create_topic{ Nam = 'x' } end",
        "unknown Nam; did you mean Name?"
      ),
      (
        "return function(practice) practice.admin{}.sns.make_topic{} end",
        "aws.sns has no operation \"make_topic\""
      ),
    ]
    for (content, message) in cases {
      let scratch = try Scratch()
      try scratch.write("s.lua", content)
      let outcome = try Self.run("practice:s.lua", "return 1", in: scratch.folder)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(message), "\(content): \(outcome.errors)")
    }
  }

  @Test func badAccountsAreSaid() throws {
    let cases = [
      (["--account", "practise"], 2, "Please provide one of 'aws', 'practice'"),
      (["--account", "practice:none"], 2, "no scenario \"none\"; there are cross_account"),
      (
        ["--account", "practice", "--endpoint-url", "http://127.0.0.1:1"], 2,
        "--endpoint-url does not go"
      ),
      (["--account", "practice", "--profile", "x"], 2, "no profile \"x\""),
      (
        ["--account", "practice:none.lua"], 2, "none.lua: cannot be read: No such file or directory"
      ),
    ]
    for (options, status, message) in cases {
      let outcome = try Tool.run(
        ["run"] + options + ["-e", "return aws.sts.get_caller_identity{}"])
      #expect(outcome.status == Int32(status), "\(options): \(outcome.errors)")
      #expect(outcome.errors.contains(message), "\(options): \(outcome.errors)")
    }
  }

  /// `lua practice` blocks of the pages run on a fresh account, `lua scenario` blocks set one up.
  @Test func examplesInThePagesRun() throws {
    let scratch = try Scratch()
    var count = 0
    for block in try DocumentationTests.blocks() {
      let text = block.lines.joined(separator: "\n")
      var arguments: [String]
      switch block.language {
      case "lua practice":
        arguments = ["practice", try scratch.write("example.lua", text).path]
      case "lua scenario":
        let scenario = try scratch.write("scenario.lua", text).path
        arguments = ["practice:" + scenario, try scratch.write("one.lua", "return 1").path]
      default: continue
      }
      let outcome = try Tool.run(["run", "--allow-writes", "--account"] + arguments)
      #expect(outcome.status == 0, "\(block.page): \(outcome.errors)")
      count += 1
    }
    #expect(count >= 2)
  }
}
