import Foundation
import Glibc
import Testing

@testable import LineEditor

/// The editor in a process of its own on a pseudo-terminal.
@Suite(.serialized) struct TerminalSessionTests {
  private func temporaryFile() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
  }

  @Test(
    "an input of several lines is one input and one entry of the history, kept for the next shell")
  func history() throws {
    let file = temporaryFile()
    defer { try? FileManager.default.removeItem(atPath: file) }
    let first = try EchoTerminal([file])
    first.type("f{\r")
    try first.wait("a second line") { $0.lines.last == "." }
    first.type("a}\r")
    try first.wait(for: "read 7 bytes: \"f{\\n  a}\"")
    try first.end()
    #expect(first.isRestoredAtEnd())
    let second = try EchoTerminal([file])
    second.type("\u{1B}[A")
    try second.wait("the entry") { Array($0.lines.suffix(2)) == ["> f{", ".   a}"] }
    second.type("\r")
    try second.wait(for: "read 7 bytes: \"f{\\n  a}\"")
    try second.end()
    #expect(second.isRestoredAtEnd())
    #expect(second.screen.unknown.isEmpty)
  }

  @Test("200 lines pasted at once are one input")
  func paste() throws {
    let terminal = try EchoTerminal(width: 60, height: 20)
    #expect(terminal.screen.isBracketedPaste)
    let lines = (1...200).map { "line \($0) { } \t \($0)" }
    terminal.type("\u{1B}[200~" + lines.joined(separator: "\r") + "\u{1B}[201~")
    try terminal.wait("the last line") { $0.lines.last?.hasPrefix(". line 200") == true }
    terminal.type("\r")
    let bytes = lines.joined(separator: "\n").utf8.count
    try terminal.wait(for: "read \(bytes) bytes")
    try terminal.end()
    #expect(terminal.isRestoredAtEnd())
    let shown = terminal.screen.scrollback + terminal.screen.lines
    #expect(shown.filter { $0.hasPrefix(". line") }.count == 199)
  }

  @Test("a resize while an input is edited is followed at once")
  func resize() throws {
    let terminal = try EchoTerminal(width: 40, height: 10)
    terminal.type("123456789 123456789 123456789")
    try terminal.wait(for: "> 123456789 123456789 123456789")
    terminal.resize(width: 16, height: 10)
    try terminal.wait("two rows") {
      $0.lines == ["> 123456789 1234", "56789 123456789"]
    }
    // The emulator breaks rows itself; what is typed is drawn after the editor has done so too.
    terminal.type("0")
    try terminal.wait("what was typed") {
      $0.lines == ["> 123456789 1234", "56789 1234567890"]
    }
    terminal.resize(width: 50, height: 10)
    try terminal.wait("one row") { $0.lines == ["> 123456789 123456789 1234567890"] }
    terminal.type("\r")
    try terminal.end()
    #expect(terminal.isRestoredAtEnd())
  }

  @Test("Ctrl-C drops the input, and the shell goes on")
  func abandon() throws {
    let terminal = try EchoTerminal()
    terminal.type("f{\rabc\u{03}")
    try terminal.wait("the next prompt") {
      $0.lines == ["> f{", ". abc^C", "abandoned", ">"]
    }
    terminal.type("still here\r")
    try terminal.wait(for: "read 10 bytes")
    try terminal.end()
    #expect(terminal.isRestoredAtEnd())
  }

  @Test("what is typed while something else runs is there at the next prompt, Ctrl-D too")
  func typedAhead() throws {
    let terminal = try EchoTerminal()
    terminal.type("wait\r")
    try terminal.wait(for: "waiting")
    terminal.type("first\r\u{04}")
    terminal.resume()
    try terminal.wait(for: "read 5 bytes")
    #expect(terminal.isRestoredAtEnd())
  }

  @Test("the terminal is as before after each way out", arguments: ["crash", "exit"])
  func crash(way: String) throws {
    let terminal = try EchoTerminal()
    terminal.type("\(way)\t")
    #expect(terminal.isRestoredAtEnd())
  }

  @Test(
    "signals that end the process restore the terminal first; SIGINT is Ctrl-C",
    arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGQUIT, SIGINT])
  func signals(signal: Int32) throws {
    let terminal = try EchoTerminal()
    terminal.type("pid\r")
    try terminal.wait("the process id") { screen in
      screen.lines.contains { $0.hasPrefix("pid ") } && screen.lines.last == ">"
    }
    let line = terminal.screen.lines.first { $0.hasPrefix("pid ") } ?? ""
    let process = try #require(Int32(line.dropFirst(4)))
    terminal.type("abc")
    try terminal.wait(for: "> abc")
    kill(process, signal)
    if signal == SIGINT {
      try terminal.wait(for: "abandoned")
      try terminal.end()
    } else if signal == SIGTERM || signal == SIGHUP {
      try terminal.wait(for: "terminated by \(signal)")
    }
    #expect(terminal.isRestoredAtEnd())
  }

  @Test("output without a line end is not overwritten by the prompt")
  func partialLine() throws {
    let terminal = try EchoTerminal()
    terminal.type("partial\r")
    try terminal.wait("both") { Array($0.lines.suffix(2)) == ["no line end%", ">"] }
    try terminal.end()
    #expect(terminal.isRestoredAtEnd())
  }

  @Test("keys of ~/.editrc are used, and what it says in vain is named once")
  func editrc() throws {
    let file = temporaryFile()
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data("bind -v\nbind ^G ed-nonsense\n".utf8).write(to: URL(fileURLWithPath: file))
    let terminal = try EchoTerminal(["", file])
    #expect(
      terminal.screen.lines.joined().contains(
        "\(file):2: unknown editor command ed-nonsense; bind -l lists them"))
    // Escape and what is typed at once after it are one key to a terminal.
    terminal.type("foo bar\u{1B}")
    try terminal.wait("the cursor on the last character") { $0.column == 8 }
    terminal.type("bcwX\u{1B}")
    try terminal.wait("the cursor on the last character") { $0.column == 6 }
    terminal.type("\r")
    try terminal.wait(for: "read 5 bytes: \"foo X\"")
    try terminal.end()
    #expect(terminal.isRestoredAtEnd())
  }
}
