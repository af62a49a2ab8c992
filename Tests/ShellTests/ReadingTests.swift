import Scripting
import LuaHost
import Shell
import Testing

struct ReadingTests {
  private enum Expected { case nothing, command, chunk, incomplete, fault }

  private static func kind(_ reading: InputReading) -> Expected {
    switch reading {
    case .nothing: .nothing
    case .command: .command
    case .chunk: .chunk
    case .incomplete: .incomplete
    case .fault: .fault
    }
  }

  private static let cases: [(text: String, expected: Expected)] = [
    ("", .nothing), ("  \n ", .nothing), ("-- a comment", .nothing), ("--[[ open", .incomplete),
    ("1 + 1", .chunk), ("x = 1", .chunk), ("print 'a'", .chunk), ("x", .chunk), ("#'abc'", .chunk),
    ("for i = 1, 3 do", .incomplete), ("for i = 1, 3 do print(i) end", .chunk),
    ("function f(a)", .incomplete), ("f(", .incomplete), ("{ 1,", .incomplete),
    ("events 'x'\n  :where{", .incomplete), ("x = ", .incomplete), ("return", .chunk),
    ("return 1,", .incomplete), ("if x then", .incomplete), ("repeat x = 1", .incomplete),
    ("[[ open", .incomplete), ("x = [==[ a ]]", .incomplete), ("x = [==[ a ]==]", .chunk),
    // An open quote is a fault, unless its line goes on.
    ("x = 'abc", .fault), ("x = 'abc\\", .incomplete), ("x = 'abc\\\ndef'", .chunk),
    ("1 +* 2", .fault), (")", .fault), ("end", .fault), ("x = = 1", .fault), ("goto", .incomplete),
    (".help", .command), ("  .mode json ", .command), (".5 + 1", .chunk), ("...", .chunk),
    (".unknown", .command), ("a.b", .chunk), (".help.me", .fault),
    // Text that looks like Lua's own end mark is no end.
    ("x = '<eof>", .fault), ("x = 1 <eof>", .incomplete), ("error '<eof>'", .chunk),
    ("local", .incomplete), ("local x <const", .incomplete), ("local x,", .incomplete),
    ("local 5", .fault), ("local x <odd> = 1", .fault), ("local x =", .incomplete),
    ("x = 1; x", .chunk), ("local x = 1; x", .chunk), ("x = 1; x + 1", .chunk),
    ("x = 1; for i = 1, 2 do", .incomplete), ("x = 1; x = ", .incomplete), ("x = 1; +", .fault),
    ("f(function() x = 1; x", .incomplete), ("help", .command), (" exit ", .command),
    ("quit", .command), ("help()", .chunk),
    ("local x <close> = nil", .chunk), ("\u{FEFF}", .chunk), ("x = 'a\0b'", .chunk),
  ]

  @Test(arguments: cases.indices) func enterIsDecidedByCompiling(index: Int) throws {
    let (text, expected) = Self.cases[index]
    let kind = try TestShell.with { Self.kind($0.session.reading(of: text)) }
    #expect(kind == expected, "\(text)")
  }

  @Test func nothingRunsBeforeEnter() throws {
    let output = try TestShell.with { shell in
      _ = shell.session.reading(of: "print 'ran'")
      _ = shell.session.reading(of: "ran = true; for i = 1, 2 do")
      return shell.run("pcall(function() return ran end)")
    }
    #expect(output.hasPrefix("false"))
  }

  /// As the terminal does: it asks whether an input is complete, and runs it.
  @Test(arguments: [
    ("1 + 1", 1), ("events 'samples:'", 1), ("{ a = 1 }", 1), ("print 'a'", 1), ("x = 1", 1),
    ("local x = 1", 1), ("x, y = 1, 2", 1), ("for i = 1, 2 do local z = i end", 1),
    ("function f() return 1 end", 1), ("if true then y = 1 end", 1), ("return 5", 1),
    ("local function g() return 5 end", 1), ("t = {} t.a = 1", 1), (".mode json", 1),
    // Two calls begin like an expression: tried as one, and then as statements.
    ("print 'a' print 'b'", 2),
  ])
  func anInputIsCompiledOnce(_ text: String, _ expected: Int) throws {
    let count = try TestShell.with { shell in
      _ = shell.run("1")  // compiles what all inputs share
      let before = shell.session.script.state.compilations
      _ = shell.session.reading(of: text)
      _ = shell.run(text)
      return shell.session.script.state.compilations - before
    }
    #expect(count == expected)
  }

  @Test func anInputThatWasReadRunsAsItWasRead() throws {
    let output = try TestShell.with { shell in
      _ = shell.run("n = 0")
      _ = shell.session.reading(of: "n = n + 1")
      _ = shell.session.reading(of: "1 + 1")
      _ = shell.run("n = n + 1")
      _ = shell.run("n = n + 1")
      return shell.run("n")
    }
    #expect(output == "2\n")
  }

  private static let local: [(inputs: [String], output: String)] = [
    (["local x = 1", "x"], "1\n"),
    (["local a, b = 1, 2", "a + b"], "3\n"),
    (["local x", "x"], "nil\n"),
    (["local a <const> = 4 local b = a", "b"], "4\n"),
    (["local function f() return 5 end", "f()"], "5\n"),
    (["local n = 0\nlocal function up() n = n + 1 end\nup() up()", "n"], "2\n"),
    // What is not at the top stays local.
    (["do local y = 1 end", "y == nil"], ""),
    (["for i = 1, 2 do local z = i end", "z == nil"], ""),
    (["function g() local q = 1 return q end", "g()"], "1\n"),
    (["if true then local w = 1 end", "w == nil"], ""),
  ]

  @Test(arguments: local.indices) func topLevelNamesStay(index: Int) throws {
    let (inputs, output) = Self.local[index]
    let printed = try TestShell.with { shell in
      var last = ""
      for input in inputs { last = shell.run(input) }
      return last
    }
    #expect(printed == output, "\(inputs)")
  }

  @Test func aPasteOfSeveralInputsRunsThemInTurn() throws {
    let (output, said) = try TestShell.with { shell in
      (
        shell.run("x = 2\nx * 21\n.mode json\n{ a = x }\nfor i = 1, 2 do\n  x = x + i\nend\nx"),
        shell.said
      )
    }
    #expect(output == "42\n{\n  \"a\": 2\n}\n5\n")
    #expect(said == [])
  }

  @Test func aPasteWithAFaultRunsNothing() throws {
    let (output, said) = try TestShell.with { shell in
      (shell.run("print 'ran'\nx = = 1"), shell.said)
    }
    #expect(output == "")
    #expect(said.count == 1)
  }

  @Test func longPastesAreOneInput() throws {
    let lines = (1...200).map { "t[\($0)] = \"line \($0)\"" }
    let output = try TestShell.with { shell in
      shell.run((["t = {}"] + lines + ["return #t"]).joined(separator: "\n"))
    }
    #expect(output == "200\n")
  }
}
