import Foundation
import Testing

/// What the code of a control file can do while it is loaded: declare, and nothing else. Each file is listed beside the
/// controls that come with Moonwatch, which go on as if it were not there.
@Suite struct ConfinementLoadTests {
  private static let control = """
    return control {
      id = "mine", title = "Mine", description = "d",
      test = function(ctx) ctx:check("a", "A", function(step) step:pass "good" end) end,
    }
    """

  private static let hostile: [(name: String, code: String, message: String)] = [
    ("a call", "aws.sts.get_caller_identity{}", "aws is not available while a control's file"),
    (
      "another endpoint", #"aws{ endpoint_url = "http://127.0.0.1:9" }.s3.list_buckets{}"#,
      "aws is not available"
    ),
    ("a model", #"aws.load_model "/tmp/model.json""#, "aws is not available"),
    (
      "a file of events", #"for e in events "/etc/passwd" do print(e) end"#,
      "events is not available"
    ),
    ("a written file", #"events{ { a = 1 } }:write "/tmp/out.csv""#, "events is not available"),
    ("jobs", "parallel({ 1 }, function() end)", "parallel is not available"),
    ("the clock", "print(time.now())", "time is not available"),
    ("in a coroutine", "coroutine.wrap(function() return aws.s3 end)()", "aws is not available"),
    (
      "in a metamethod", "local _ = setmetatable({}, { __index = function() return aws.s3 end }).x",
      "aws is not available"
    ),
    ("the engine", #"require("plans.test").run = print"#, #"there is no module "plans.test""#),
    ("the engine's way in", #"require "plans.engine""#, #"there is no module "plans.engine""#),
    ("the practice account", #"require "practice""#, #"there is no module "practice""#),
    ("a path for a module", #"require "../../etc/passwd""#, "a module's name has letters"),
    ("a library", "string.rep = nil", "tried to change an event or the library"),
    (
      "the library's metatable", "setmetatable(table, {})",
      "tried to change an event or the library"
    ),
    ("a global", "pairs = nil", #""pairs" is no variable"#),
    ("files", #"io.open("/tmp/x", "w")"#, #"unknown name "io""#),
    ("processes", #"os.execute "true""#, #"unknown name "os""#),
    ("the environment", #"print(os.getenv "HOME")"#, #"unknown name "os""#),
    ("code as text", #"load "return 1""#, #"unknown name "load""#),
    ("debug", "debug.getregistry()", #"unknown name "debug""#),
    ("the person's word", "writes(true)", #"unknown name "writes""#),
    ("the end of the run", "exit(0)", #"unknown name "exit""#),
    ("a loop", "while true do end", "time"),
    ("a loop in pcall", "while true do pcall(error) end", "time"),
    ("a loop in a coroutine", "coroutine.wrap(function() while true do end end)()", "time"),
    ("memory", "local t = {} for i = 1, 1e9 do t[i] = { i } end", "memory"),
    ("a long text", #"local s = ("x"):rep(1 << 40)"#, "resulting string too large"),
    ("a format", #"print(("%099999d"):format(1))"#, "invalid conversion specification"),
    (
      "a pattern", #"print((("a"):rep(50000)):find(("a-"):rep(200) .. "b"))"#, "pattern too complex"
    ),
    ("output", #"while true do print(("x"):rep(1000)) end"#, "output"),
    ("a finalizer", "setmetatable({}, { __gc = function() end })", "'__gc' is not available"),
    (
      "an error object", "error(setmetatable({}, { __tostring = function() return aws.s3 end }))",
      "an error without words"
    ),
    (
      "an endless error", "error(setmetatable({}, { __index = function() while true do end end }))",
      "time"
    ),
    ("a control that contains itself", "local t = {} t.t = t return control(t)", "contains itself"),
    (
      "a lookup file elsewhere",
      #"return control { id = "m", title = "M", description = "d", test = print, needs = { files = { "../x" } } }"#,
      "needs.files: expected names of files beside control.lua"
    ),
    (
      "an unknown need",
      #"return control { id = "m", title = "M", description = "d", test = print, needs = { network = {} } }"#,
      #"needs has no key "network""#
    ),
    (
      "a function for a default",
      #"return control { id = "m", title = "M", description = "d", test = print, parameters = { a = parameter { type = "string", default = print } } }"#,
      "expected plain values"
    ),
  ]

  @Test(arguments: hostile.indices) func loadingDeclaresAndNothingElse(index: Int) throws {
    let (name, code, message) = Self.hostile[index]
    let scratch = try Scratch()
    let hasControl = code.contains("return control")
    try scratch.write("mine/control.lua", code + "\n" + (hasControl ? "" : Self.control))
    let list = try Tool.run(["controls", "list", "--rules", scratch.path])
    #expect(list.status == 2, "\(name): \(list.text)\(list.errors.prefix(2000))")
    #expect(list.errors.contains(message), "\(name): \(list.errors.prefix(2000))")
    #expect(list.text.contains("root-usage-monitoring") && !list.text.contains("Mine"), "\(name)")
  }

  @Test func linksThatLeadOutOfTheFolderAreNotFollowed() throws {
    let scratch = try Scratch()
    let outside = try scratch.write("outside/secret.lua", #"return "secret""#)
    let control = try scratch.write("outside/control.lua", Self.control)
    try scratch.write("rules/module/control.lua", #"require "module.secret""# + "\n" + Self.control)
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appendingPathComponent("rules/module/secret.lua"),
      withDestinationURL: outside)
    try scratch.write("rules/control/readme", "")
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appendingPathComponent("rules/control/control.lua"),
      withDestinationURL: control)
    let list = try Tool.run(["controls", "list", "--rules", scratch.path + "/rules"])
    #expect(list.status == 2 && list.errors.contains(#"there is no module "module.secret""#))
    #expect(list.errors.contains("is a link to outside of"), "\(list.errors)")
    #expect(!list.text.contains("Mine"))
  }

  @Test func modulesThatRequireEachOtherAreAnError() throws {
    let scratch = try Scratch()
    try scratch.write("mine/control.lua", #"require "mine.a""# + "\n" + Self.control)
    try scratch.write("mine/a.lua", #"return require "mine.b""#)
    try scratch.write("mine/b.lua", #"return require "mine.a""#)
    let list = try Tool.run(["controls", "list", "--rules", scratch.path])
    #expect(list.status == 2 && list.errors.contains(#"module "mine.a" requires itself"#))
  }

  /// The test of one control runs no code of another but what declares it.
  @Test func anotherControlsCodeDoesNotRun() throws {
    let scratch = try Scratch()
    try scratch.write("mine/control.lua", Self.control)
    try scratch.write(
      "other/control.lua",
      """
      print "loaded"
      return control {
        id = "other", title = "O", description = "d", test = function() print "tested" end,
        parameters = { a = parameter { default = 1, check = function() print "checked" end } },
      }
      """)
    let outcome = try Tool.run(
      ["test", "mine", "--rules", scratch.path, "--account", "practice", "--regions", "us-east-1"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    // Once, to declare.
    #expect(outcome.errors.components(separatedBy: "loaded").count == 2, "\(outcome.errors)")
    #expect(!outcome.errors.contains("tested") && !outcome.errors.contains("checked"))
  }

  @Test func whatIsShownOfAControlIsWhatRuns() throws {
    let scratch = try Scratch()
    try scratch.write(
      "mine/control.lua",
      """
      return control {
        id = "mine", title = "Mine", description = tostring({}), test = function() end,
      }
      """)
    let outcome = try Tool.run(["test", "mine", "--rules", scratch.path, "--account", "practice"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("declares something else each time"), "\(outcome.errors)")
  }

  @Test func aDeclarationStaysAsItWasChecked() throws {
    let scratch = try Scratch()
    try scratch.write(
      "mine/control.lua",
      """
      local given = {
        id = "mine", title = "Mine", description = "d", references = { "first" },
        test = function(ctx) ctx:check("a", "A", function(step) step:pass "good" end) end,
      }
      local made = control(given)
      given.title, given.references[1], made.references[1] = "Other", "second", "third"
      assert(made.title == "Mine" and not getmetatable(made))
      assert(not pcall(function() made.title = "Other" end))
      return made
      """)
    let show = try Tool.run(["controls", "show", "mine", "--rules", scratch.path])
    #expect(show.status == 0 && show.text.hasPrefix("mine: Mine"), "\(show.errors)")
    #expect(show.text.contains("see first"), "\(show.text)")
  }
}
