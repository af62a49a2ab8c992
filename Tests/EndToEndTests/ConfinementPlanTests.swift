import Foundation
import Testing

/// What the code of a plan can reach: the account of its run, by reads alone, and nothing of the engine.
@Suite struct ConfinementPlanTests {
  private static func control(_ body: String, declares: String = "") -> String {
    """
    return control {
      id = "mine", title = "Mine", description = "d", \(declares)
      test = function(ctx)
        ctx:check("a", "A", function(step)
          \(body)
          step:pass "got through"
        end)
      end,
    }
    """
  }

  private static let hostile: [(name: String, code: String, message: String)] = [
    (
      "another endpoint", #"ctx.aws{ endpoint_url = "http://127.0.0.1:9" }.s3.list_buckets{}"#,
      "aws: endpoint_url: a plan calls the account of its run"
    ),
    ("a profile", #"aws{ profile = "other" }.sts.get_caller_identity{}"#, "aws: profile: a plan"),
    (
      "a role",
      #"ctx.aws_in("eu-west-1"){ role = "arn:aws:iam::1:role/x" }.sts.get_caller_identity{}"#,
      "aws: role: a plan"
    ),
    (
      "a region that is a host", #"aws{ region = "evil.example/" }.sts.get_caller_identity{}"#,
      "has no region"
    ),
    ("a model", #"ctx.aws.load_model "/tmp/model.json""#, "not available to a plan"),
    ("a write", #"ctx.aws.sns.create_topic{ Name = "x" }"#, "only reads are allowed"),
    ("a file", #"events "/etc/passwd""#, "a plan reads the account's Event history"),
    ("standard input", #"events "-""#, "a plan reads the account's Event history"),
    ("the samples", #"events "samples:""#, "a plan reads the account's Event history"),
    ("files in a list", #"events{ "/etc/passwd" }"#, "a plan reads the account's Event history"),
    (
      "another account's history", #"events "history:?profile=other""#,
      "history of its run's account alone"
    ),
    (
      "another role's history", #"events("history:", { role = "arn:aws:iam::1:role/x" })"#,
      "history of its run's account alone"
    ),
    ("a written file", #"events{ { a = 1 } }:write "OUT.csv""#, "a plan writes no files"),
    ("the engine", #"require("plans.test").run = print"#, #"there is no module "plans.test""#),
    ("the practice account", #"require "practice""#, #"there is no module "practice""#),
    ("its table", "practice.reset()", #"unknown name "practice""#),
    ("a host module", "time.duration = print", "tried to change an event or the library"),
    ("the host's patterns", "patterns.compare = print", "tried to change an event or the library"),
    ("a file that was not declared", #"ctx:file "table.csv""#, "not in the control's needs.files"),
    ("files", #"io.open("/tmp/x")"#, #"unknown name "io""#),
    ("the end of the run", "exit(0)", #"unknown name "exit""#),
    ("the person's word", "writes(true)", #"unknown name "writes""#),
    ("steps", "getmetatable(step).__index.fail = step.pass", "index"),
    ("the context", "getmetatable(ctx).__index = print", "index"),
  ]

  @Test(arguments: hostile.indices) func aPlanReachesItsAccountAlone(index: Int) throws {
    let (name, code, message) = Self.hostile[index]
    let scratch = try Scratch()
    let out = scratch.path + "/out"
    try scratch.write(
      "mine/control.lua", Self.control(code.replacingOccurrences(of: "OUT", with: out)))
    let outcome = try Tool.run(
      ["test", "mine", "--rules", scratch.path, "--account", "practice", "--regions", "us-east-1"])
    #expect(outcome.status == 2, "\(name): \(outcome.text)\(outcome.errors)")
    #expect((outcome.text + outcome.errors).contains(message), "\(name): \(outcome.text)")
    #expect(!outcome.text.contains("got through"), "\(name)")
    #expect(!FileManager.default.fileExists(atPath: out + ".csv"))
  }

  /// Only plans are kept to the account of their run.
  @Test func aScriptChoosesTheProfileOfItsHistory() throws {
    let script = "for e in events('history:?profile=nobody') do print(e) end"
    let outcome = try Tool.run(["-e", script, "--account", "practice"])
    #expect(outcome.errors.contains(#"there is no profile "nobody""#), "\(outcome.errors)")
  }

  @Test func aBodyIsReadAndNotSaved() throws {
    let scratch = try Scratch()
    try scratch.write(
      "mine/control.lua",
      Self.control(
        #"""
        local bucket = ctx.aws.s3.list_buckets{}.Buckets[1]
        step:evidence("bucket", bucket and bucket.Name or "none")
        for page in ctx.aws.s3.list_objects_v2:pages{ Bucket = bucket.Name } do
          for _, object in ipairs(page.Contents or {}) do
            ctx.aws.s3.get_object{ Bucket = bucket.Name, Key = object.Key }.Body:save "\#(scratch.path)/out"
          end
        end
        """#))
    _ = try Tool.run(
      ["test", "mine", "--rules", scratch.path, "--account", "practice", "--regions", "us-east-1"])
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/out"))
  }

  /// Files with the names of the library's and of the engine's modules, in the folder of another control.
  @Test func aFolderChangesNothingForTheBuiltInControls() throws {
    let scratch = try Scratch()
    let names = [
      "json", "resources", "resources/topic", "resources/alarm", "chains/test", "chains/link",
      "plans/test", "plans/control", "plans/engine", "plans/errors", "policies/document",
      "dependents", "metric_alarm/implement", "root/usage_monitoring/alert",
      "root/usage_monitoring/test", "practice", "lib/json",
    ]
    for name in names { try scratch.write("\(name).lua", #"error "a file of the folder ran""#) }
    try scratch.write("mine/control.lua", Self.control(""))
    for words in [["test", "--no-history"], ["implement"]] {
      let arguments = [words[0], "root-usage-monitoring"] + words.dropFirst()
      let plain = try Tool.run(
        arguments + ["--account", "practice", "--regions", "us-east-1"])
      let beside = try Tool.run(
        arguments
          + ["--account", "practice", "--regions", "us-east-1", "--rules", scratch.path])
      #expect(beside.status == plain.status, "\(beside.errors)")
      // The practice account is of the moment; remedies name the folder.
      let times = /\d{4}-\d\d-\d\d[T ][\d:.]+Z?/
      #expect(
        beside.text.replacing(" --rules \(scratch.path)", with: "").replacing(times, with: "T")
          == plain.text.replacing(times, with: "T"))
    }
    let own = try Tool.run(
      ["test", "mine", "--rules", scratch.path, "--account", "practice", "--regions", "us-east-1"])
    #expect(own.status == 0 && own.text.contains("got through"), "\(own.text)\(own.errors)")
  }

  @Test func aControlsOwnFilesFindItsFolderFirstAndTheLibraryDoesNot() throws {
    let scratch = try Scratch()
    try scratch.write("json.lua", #"return { mine = true }"#)
    try scratch.write(
      "mine/control.lua",
      Self.control(
        """
        assert(require("json").mine)
        -- The library's file: it requires the library's json.
        local documents = require "policies.document"
        assert(documents.read '{"Statement":[]}')
        """))
    let outcome = try Tool.run(
      ["test", "mine", "--rules", scratch.path, "--account", "practice", "--regions", "us-east-1"])
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
  }

  @Test func aModuleIsOverriddenByNameAlone() throws {
    let scratch = try Scratch()
    try scratch.write("json.lua", #"return { decode = function() return { mine = true } end }"#)
    let body = #"""
      local read = require("policies.document").read('{"Statement":[]}')
      step:evidence("mine", read and read.mine or false)
      """#
    for (declares, isMine) in [("", false), (#"overrides = { "json" },"#, true)] {
      try scratch.write("mine/control.lua", Self.control(body, declares: declares))
      let outcome = try Tool.run([
        "test", "mine", "--rules", scratch.path, "--account", "practice", "--regions", "us-east-1",
        "--format", "json",
      ])
      #expect(outcome.text.contains(#""mine":\#(isMine)"#), "\(outcome.text)\(outcome.errors)")
      #expect(
        outcome.errors.contains("replaces the library's module json") == isMine,
        "\(outcome.errors)")
    }
    let show = try Tool.run(["controls", "show", "mine", "--rules", scratch.path])
    #expect(show.text.contains("replaces the library's module json"))
  }

  @Test func aLookupFileIsDeclaredShownAndRead() throws {
    let scratch = try Scratch()
    try scratch.write("mine/table.csv", "a,b\n")
    try scratch.write(
      "mine/control.lua",
      Self.control(
        #"step:evidence("table", ctx:file "table.csv")"#,
        declares: #"needs = { files = { "table.csv" } },"#))
    let show = try Tool.run(["controls", "show", "mine", "--rules", scratch.path])
    #expect(show.text.contains("reads the file table.csv"), "\(show.text)\(show.errors)")
    let arguments = [
      "test", "mine", "--rules", scratch.path, "--account", "practice", "--regions", "us-east-1",
      "--format", "json",
    ]
    let outcome = try Tool.run(arguments)
    #expect(outcome.status == 0 && outcome.text.contains(#"a,b\n"#), "\(outcome.text)")
    #expect(
      outcome.errors.contains("control mine reads the file \(scratch.path)/mine/table.csv"),
      "\(outcome.errors)")
    // A link to elsewhere is not read.
    let file = scratch.folder.appendingPathComponent("mine/table.csv")
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createSymbolicLink(
      at: file, withDestinationURL: URL(fileURLWithPath: "/etc/passwd"))
    let linked = try Tool.run(arguments)
    #expect(linked.status == 2 && linked.text.contains("is a link to outside of"), "\(linked.text)")
    #expect(!linked.text.contains("root:"))
  }

  /// What the engine goes by is not the context that a plan can change, and the call that the journal has is the one
  /// that is made.
  @Test func aPlanCannotMisleadTheJournal() throws {
    let scratch = try Scratch()
    try scratch.write(
      "resources/probe.lua",
      """
      local resources = require "resources"
      local M = resources.define {
        kind = "probe", identity = { "region", "name" }, fields = { "DisplayName" },
      }
      local made = false
      function M.read(id, aws, ctx)
        return made and { DisplayName = "x" } or nil
      end
      function M.plan(current, desired) return { DisplayName = desired.DisplayName } end
      function M.write(current, target, id, ctx)
        made = true
        local asked = 0
        local call = setmetatable({
          service = "sns", region = id.region, parameters = { Name = id.name }, why = "w",
        }, { __index = function(_, key)
          if key ~= "operation" then return nil end
          asked = asked + 1
          return asked == 1 and "list_topics" or "create_topic"
        end })
        return { call }
      end
      return M
      """)
    try scratch.write(
      "mine/control.lua",
      """
      return control {
        id = "mine", title = "Mine", description = "d", test = function() end,
        implement = function(ctx)
          ctx.account_id, ctx.arn, ctx.partition = "123412341234", "arn:aws:iam::0:user/x", "aws-cn"
          local operation = ctx.aws.sns.create_topic
          ctx.aws_in = function()
            return setmetatable({}, { __index = function()
              return setmetatable({}, { __index = function() return operation end })
            end })
          end
          ctx:ensure(require("resources.probe") {
            region = "us-east-1", name = "planted", DisplayName = "x",
          })
        end,
      }
      """)
    let state = scratch.path + "/account.json"
    let outcome = try Tool.run([
      "implement", "mine", "--yes", "--rules", scratch.path, "--account", "practice:" + state,
      "--regions", "us-east-1",
    ])
    // The operation was not given with the call itself: there is none.
    #expect(outcome.status == 2, "\(outcome.text)\(outcome.errors)")
    let topics = try Tool.run([
      "-e", "for t in aws.sns.list_topics:items{} do print(t.TopicArn) end", "--account",
      "practice:" + state,
    ])
    #expect(!topics.text.contains("planted"), "\(topics.text)")
    let journal = (try? String(contentsOfFile: scratch.path + "/account.journal.ndjson")) ?? ""
    #expect(!journal.contains("123412341234") && !journal.contains("aws-cn"), "\(journal)")
  }
}
