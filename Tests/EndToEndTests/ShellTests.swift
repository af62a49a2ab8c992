import Foundation
import Testing

/// The shell in a pipe: a plain interpreter.
struct ShellTests {
  private func shell(
    _ input: String, _ arguments: [String] = [], folder: URL = Tool.root
  ) throws -> Tool.Outcome {
    try Tool.run(["shell"] + arguments, input: Data(input.utf8), folder: folder)
  }

  @Test func inputsRunInTurnWithoutPrompts() throws {
    let outcome = try shell("x = 20\nx + 1\nfor i = 1, 2 do\n  print(i)\nend\n\n.mode json\n{ x }")
    #expect(outcome.text == "21\n1\n2\n[\n  20\n]\n")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  private static let failures: [(input: String, status: Int32, error: String)] = [
    ("print 'a'\nerror 'b'\nprint 'c'", 2, "moonwatch: input:1: b\n"),
    ("x = = 1\nprint 'c'", 2, "moonwatch: input:1: unexpected symbol near '='\n"),
    ("for i = 1, 2 do", 2, "moonwatch: the input ends too early\n"),
    (".nonsense", 2, "moonwatch: there is no command .nonsense (.help lists them)\n"),
    (
      ".mod json", 2,
      "moonwatch: there is no command .mod; did you mean .mode? (.help lists them)\n"
    ),
    (".mode jason", 2, "mode: expected one of table"),
    ("exit(7)\nprint 'c'", 7, ""), ("quit(false)", 1, ""), (".quit\nprint 'c'", 0, ""),
    ("pcall(exit, 4) print 'c'", 4, ""), ("exit(256)", 2, "expected an exit status"),
    ("unknown_name", 2, "moonwatch: input:1: unknown name \"unknown_name\"\n"),
  ]

  @Test(arguments: failures.indices) func theFirstFaultEndsIt(index: Int) throws {
    let (input, status, error) = Self.failures[index]
    let outcome = try shell(input)
    #expect(outcome.status == status, "\(input)")
    #expect(error.isEmpty || outcome.errors.contains(error), "\(outcome.errors)")
    #expect(!outcome.text.contains("c"))
  }

  @Test func bareWordsAndValuesAfterStatementsDoWhatTheySay() throws {
    let outcome = try shell("x = 1; x\nlocal y = 2; x + y\nhelp\nexit\nprint 'not reached'")
    #expect(outcome.text.hasPrefix("1\n3\n"))
    #expect(outcome.text.contains(".explain"))
    #expect(!outcome.text.contains("not reached"))
    #expect(!outcome.text.contains("function:"))
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func optionsChooseModeRulesAndAccount() throws {
    let scratch = try Scratch()
    try scratch.write(
      "mine.lua",
      "return rule { id = 'mine', title = 't', severity = 'low', match = { eventName = 'ConsoleLogin' } }"
    )
    let outcome = try shell(
      "rules()\n", ["--mode", "csv", "--rules", "mine.lua"], folder: scratch.folder)
    #expect(outcome.text.contains("\"mine\",\"low\",\"t\""))
  }

  @Test func aBrokenRuleIsSaidAtTheStart() throws {
    let scratch = try Scratch()
    try scratch.write("mine.lua", "return rule {\n  id = 'mine', titel = 't' }")
    let outcome = try shell("1\n", ["--rules", "mine.lua"], folder: scratch.folder)
    #expect(outcome.errors.contains("mine.lua:2: "))
    #expect(outcome.errors.contains("  2 |   id = 'mine', titel = 't' }"))
    #expect(outcome.text == "1\n")
  }

  @Test func aSessionIsSavedAsAScriptThatRuns() throws {
    let scratch = try Scratch()
    let outcome = try shell(
      "local n = 2\nfunction twice(x) return x * n end\ntwice(21)\n.mode json\n.save session.lua\n",
      folder: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let run = try Tool.run(["./session.lua"], folder: scratch.folder)
    #expect(run.text == "42\n", "\(run.errors)")
    let again = try shell("load 'session.lua'\ntwice(1)", folder: scratch.folder)
    #expect(again.text == "42\n2\n")
  }

  @Test func scriptsCanBeProgramsWithArgumentsAndAStatus() throws {
    let scratch = try Scratch()
    let script = try scratch.write(
      "tool", "#!/usr/bin/env moonwatch\nprint(arg[0] ~= nil, arg[1], ...)\nexit(#arg)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
    let folder = Tool.binary.deletingLastPathComponent().path
    let outcome = try Tool.run(
      ["a", "--b"], environment: ["PATH": "\(folder):/usr/bin:/bin"], binary: script)
    #expect(outcome.text == "true\ta\ta\t--b\n", "\(outcome.errors)")
    #expect(outcome.status == 2)
  }

  @Test func profilesAndTimesSayWhereTimeGoes() throws {
    let outcome = try shell(
      ".time 1 + 1\n.profile (function() local s = 0\nfor i = 1, 1000 do s = s + i end\nreturn s end)()"
    )
    #expect(outcome.status == 2)
    let good = try shell(
      ".time 1 + 1\nprofile(function() local s = 0\nfor i = 1, 1000 do s = s + i end end)")
    #expect(good.errors.contains("took "))
    #expect(good.text.contains("input:2"))
  }

  @Test func aRuleIsMadeFromAnEventAndTestedWithMore() throws {
    let scratch = try Scratch()
    let outcome = try shell(
      """
      found = scan("samples:", "root-console-login")
      found[1]
      .save rule my/first-rule.lua
      #scan("samples:", "first-rule") > 0
      logs = events "samples:"
      logs:where{ userIdentity = { type = "IAMUser" } }:first()
      .save example first-rule quiet
      .explain first-rule
      """, folder: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let tested = try Tool.run(["rules", "test", "--rules", "my"], folder: scratch.folder)
    #expect(tested.status == 0, "\(tested.text)\(tested.errors)")
    #expect(tested.text.contains("first-rule  3 examples"))
  }

  @Test func nextAndPrevWalkTheLastStream() throws {
    let outcome = try shell(
      """
      .mode ndjson
      s = events "samples:":head(3)
      a = next() b = next() c = prev()
      """)
    #expect(outcome.status == 2)
    let walked = try shell(
      """
      s = events "samples:":head(2)
      n = s:count()
      a = next()
      b = next()
      c = prev()
      a.eventID == c.eventID, a.eventID ~= b.eventID
      next() ~= nil
      next()
      next({ 5 })
      """)
    #expect(walked.text.hasPrefix("true\ntrue\ntrue\n"), "\(walked.text)\(walked.errors)")
    #expect(walked.errors.contains("that was the last one"))
    #expect(walked.text.hasSuffix("1\n5\n"))
  }

  /// Every input of the tour runs, in order, in one shell.
  @Test func theTourRuns() throws {
    let page = try String(
      contentsOf: Tool.root.appendingPathComponent("docs/tour.md"), encoding: .utf8)
    var inputs: [String] = []
    var isInput = false
    for line in page.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInput = line.hasPrefix("```lua shell")
      } else if isInput {
        inputs.append(line)
      }
    }
    let scratch = try Scratch()
    let outcome = try shell(
      inputs.joined(separator: "\n"), ["--account", "practice"], folder: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for rule in ["root-console-login", "root-usage", "mine"] {
      #expect(outcome.text.contains("\(rule) fires"))
    }
    let tested = try Tool.run(["rules", "test", "--rules", "my-rules"], folder: scratch.folder)
    #expect(tested.status == 0, "\(tested.text)\(tested.errors)")
  }
}
