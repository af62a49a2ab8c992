import FaultServer
import Foundation
import Testing

/// The shell as somebody at a terminal meets it.
@Suite(.timeLimit(.minutes(2)), .serialized)
struct ShellTerminalTests {
  @Test func valuesArePrintedAndCtrlDLeaves() throws {
    let shell = try ShellOnTerminal()
    try shell.enter("40 + 2", expecting: "42")
    try shell.enter("_ + 1", expecting: "43")
    shell.type("\u{04}")
    #expect(shell.status() == 0)
  }

  @Test func anInputGoesOnUntilItIsWhole() throws {
    let shell = try ShellOnTerminal()
    shell.type("for i = 1, 2 do\r")
    try shell.wait(for: "..")
    try shell.enter("print('row ' .. i) end", expecting: "row 1\nrow 2")
  }

  @Test func aPasteIsOneInput() throws {
    let shell = try ShellOnTerminal()
    let lines = (1...200).map { "t[\($0)] = 'line \($0)'" }
    shell.type("\u{1B}[200~" + (["t = {}"] + lines).joined(separator: "\n") + "\u{1B}[201~")
    try shell.enter("", expecting: "moonwatch> ")
    try shell.enter("#t", expecting: "200")
  }

  private static let stuck = [
    "while true do end", "while true do pcall(function() while true do end end) end",
    "_x = ('x'):rep(30):find(('x*'):rep(25) .. 'y')",
    "parallel({ 1, 2 }, function() while true do end end)",
    "coroutine.wrap(function() while true do end end)()",
    "_x = events 'samples:':where(function() while true do end end):count()",
    "_x = setmetatable({}, { __index = function() while true do end end }).x",
  ]

  @Test(arguments: stuck) func ctrlCEndsTheEvaluationAndNotTheShell(input: String) throws {
    let shell = try ShellOnTerminal()
    try shell.enter("kept = { 7 }", expecting: "")
    shell.type(
      "print 'be' .. 'gins' \(input)\r".replacing(
        "print 'be' .. 'gins'", with: "print('be' .. 'gins')"))
    try shell.wait(for: "begins")
    shell.type("\u{03}")
    try shell.wait(for: "interrupted")
    try shell.wait(for: "moonwatch> ")
    try shell.enter("kept[1] * 6", expecting: "42")
    try shell.enter("parallel({ 1 }, function(x) return x + 1 end)", expecting: "{ 2 }")
    try shell.enter("events 'samples:':count()", expecting: "424")
  }

  @Test(arguments: ["less", "head -n 1"]) func aPagerThatIsLeftEarlyLeavesTheShell(pager: String)
    throws
  {
    let shell = try ShellOnTerminal(environment: ["PAGER": pager])
    // More than a pipe holds, so that a write fails once the pager has gone.
    try shell.enter("t = {} for i = 1, 20000 do t[i] = 'row ' .. i end", expecting: "")
    shell.type("t\r")
    try shell.wait(for: "{")
    if pager == "less" { shell.type("q") }
    try shell.wait(for: "moonwatch> ")
    try shell.enter("6 * 7", expecting: "42")
    shell.type("\u{04}")
    #expect(shell.status() == 0)
  }

  @Test func ctrlCEndsACallThatStalls() throws {
    let server = try FaultServer([#"{"end":"stall"}"#])
    let shell = try ShellOnTerminal(
      ["--endpoint-url", server.url, "--read-timeout", "3600"],
      environment: WeatherTests.environment())
    for call in [
      "aws.sts.get_caller_identity{}",
      "parallel({ 1, 2 }, function() return aws.sts.get_caller_identity{} end)",
    ] {
      shell.type(call + "\r")
      #expect(server.request() != nil)
      shell.type("\u{03}")
      try shell.wait(for: "interrupted")
      try shell.wait(for: "moonwatch> ")
      try shell.enter("1 + 1", expecting: "2")
    }
  }

  @Test func ctrlCEndsAStuckRule() throws {
    let scratch = try Scratch()
    try scratch.write(
      "rules/stuck.lua",
      """
      return rule { id = "stuck", title = "t", severity = "low", match = { eventName = exists },
        where = function() print "stuck now" while true do end end }
      """)
    let shell = try ShellOnTerminal(
      ["--rules", "rules", "--rule-time", "3600000"], scratch: scratch)
    shell.type("scan 'samples:'\r")
    try shell.wait(for: "stuck now")
    shell.type("\u{03}")
    try shell.wait(for: "interrupted")
    try shell.wait(for: "moonwatch> ")
    try shell.enter("1 + 1", expecting: "2")
  }

  @Test func ctrlCDropsWhatIsBeingTyped() throws {
    let shell = try ShellOnTerminal()
    shell.type("print 'typed")
    try shell.wait(for: "typed")
    shell.type("\u{03}")
    try shell.wait(for: "moonwatch> ")
    try shell.enter("1 + 1", expecting: "2")
  }

  @Test func historyStaysBetweenShells() throws {
    let scratch = try Scratch()
    let first = try ShellOnTerminal(scratch: scratch)
    try first.enter("remembered = 'one ' .. 'two'", expecting: "")
    first.type("\u{04}")
    #expect(first.status() == 0)
    let second = try ShellOnTerminal(scratch: scratch)
    second.type("\u{12}rememb")
    try second.wait(for: "remembered = 'one '")
    second.type("\r\r")
    try second.wait(for: "moonwatch> ")
    try second.enter("remembered", expecting: "\"one two\"")
    let file = scratch.folder.appendingPathComponent(".local/state/moonwatch/history")
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func tabCompletes() throws {
    let shell = try ShellOnTerminal()
    shell.type("aws.cloudtrail.describe_tr\t")
    try shell.wait(for: "describe_trails{")
    shell.type("\u{03}")
    try shell.wait(for: "moonwatch> ")
    shell.type("logs = events 'samples:'\r")
    try shell.wait(for: "moonwatch> ")
    shell.type("logs:where{ eventName = \"ConsoleLog\t")
    try shell.wait(for: "ConsoleLogin")
  }

  @Test func tablesFollowTheTerminalsWidth() throws {
    let shell = try ShellOnTerminal(width: 60)
    try shell.enter("{ { a = ('x'):rep(80) } }", expecting: String(repeating: "x", count: 59) + "…")
    shell.resize(width: 90, height: 30)
    try shell.enter("{ { a = ('x'):rep(80) } }", expecting: String(repeating: "x", count: 80))
  }

  @Test func nothingHostileReachesTheTerminal() throws {
    let scratch = try Scratch()
    try scratch.write(
      "events.json",
      #"{"Records":[{"eventVersion":"1.11","eventName":"A\u001b]0;owned\u0007\u001b[2J","userAgent":"\u202ex","eventTime":"2026-03-01T08:12:01Z","userIdentity":{"type":"Root\u001b[31mX"}}]}"#
    )
    let shell = try ShellOnTerminal(scratch: scratch)
    try shell.enter("s = events 'events.json'", expecting: "")
    try shell.enter("s", expecting: "\\u{1B}]0;owned")
    try shell.enter("next()", expecting: "\\u{202e}x")
    try shell.enter("scan(s, 'root-usage')", expecting: "0 findings")
    try shell.enter("explain('root-usage', s:first())", expecting: "found \"Root\\u{1B}[31mX\"")
    try shell.enter(".schema", expecting: "owned")
    shell.type("s:where{ eventName = \"A\t")
    try shell.wait(for: "owned")
    for sequence in ["\u{1B}]0;", "\u{07}", "\u{202E}", "\u{1B}[31mX"] {
      #expect(!String(decoding: shell.raw, as: UTF8.self).contains(sequence))
    }
  }

  @Test func aBrokenRuleKeepsItsLastGoodVersion() throws {
    let scratch = try Scratch()
    func rule(_ name: String) -> String {
      "return rule { id = \"mine\", title = \"t\", severity = \"low\",\n  match = { eventName = \"\(name)\" } }\n"
    }
    try scratch.write("rules/mine.lua", rule("ConsoleLogin"))
    let shell = try ShellOnTerminal(["--rules", "rules"], scratch: scratch)
    try shell.enter("#scan 'samples:' > 0", expecting: "true")
    try scratch.write("rules/mine.lua", rule("ConsoleLogin\" .. oops .. \""))
    try shell.enter("#scan 'samples:' > 0", expecting: "rules/mine.lua:2: ")
    try shell.enter("explain 'mine'", expecting: "eventName is \"ConsoleLogin\"")
    try scratch.write("rules/mine.lua", rule("NoSuchEvent"))
    try shell.enter("#scan 'samples:'", expecting: "reloaded mine")
    try shell.enter("_", expecting: "0")
    try scratch.write("rules/more.lua", rule("A").replacing("mine", with: "more"))
    try shell.enter("#rules()", expecting: "new rule more")
    try FileManager.default.removeItem(atPath: scratch.path + "/rules/more.lua")
    try shell.enter("#rules()", expecting: "the rule was removed")
  }

  @Test func theTourFillsInTheLine() throws {
    let shell = try ShellOnTerminal()
    shell.type(".tour\r")
    try shell.wait(for: "[1/")
    try shell.wait(for: "moonwatch> logs = events \"samples:\"")
    shell.type("\r")
    try shell.wait(for: "moonwatch> logs")
    shell.type("\r")
    try shell.wait(for: "eventTime")
  }

  @Test func quitAndSignalsHaveTheirStatus() throws {
    let shell = try ShellOnTerminal()
    shell.type("quit(3)\r")
    #expect(shell.status() == 3)
  }

  @Test func aTerminalThatCanDoNothingGetsPlainPrompts() throws {
    let shell = try ShellOnTerminal(term: "dumb")
    try shell.enter("1 + 1", expecting: "2")
    shell.type("\u{04}")
    #expect(shell.status() == 0)
    // Nor any control sequence: the editor draws nothing there.
    #expect(!shell.raw.contains(0x1B))
  }
}
