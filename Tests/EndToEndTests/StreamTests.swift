import FaultServer
import Foundation
import Testing

/// Streams in the built binary.
@Suite(.timeLimit(.minutes(2)))
struct StreamTests {
  /// Scripts in `lua events` blocks of the pages run.
  @Test func examplesRun() throws {
    var count = 0
    for block in try DocumentationTests.blocks() where block.language == "lua events" {
      let scratch = try Scratch()
      let file = try scratch.write("example.lua", block.lines.joined(separator: "\n"))
      let outcome = try Tool.run(["run", file.path])
      #expect(outcome.status == 0, "\(block.page): \(outcome.text)\(outcome.errors)")
      count += 1
    }
    #expect(count >= 1)
  }

  @Test func standardInputIsASource() throws {
    let input = Data(#"{"Records":[{"eventName":"A"},{"eventName":"B"},{"eventName":"A"}]}"#.utf8)
    let outcome = try Tool.run(
      ["--format", "json", "-e", "return events '-':count_by 'eventName'"], input: input)
    #expect(outcome.status == 0)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
    #expect(rows.map { $0["eventName"] as? String } == ["A", "B"])
    #expect(rows.map { $0["count"] as? Int } == [2, 1])
  }

  @Test func problemsAreToldAndEndWithStatusTwo() throws {
    let scratch = try Scratch()
    try scratch.write("a.json", #"{"Records":[{"eventName":"A"}]}"#)
    try scratch.write("b\u{1B}[2J.json", #"{"Records":[{"eventName":"B"},{"#)
    let outcome = try Tool.run(
      ["-e", "local s = events '\(scratch.path)' print(s:count()) print(s:count())"])
    #expect(outcome.status == 2)
    #expect(outcome.text == "2\n2\n")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("is truncated") && !outcome.errors.contains("\u{1B}"))
  }

  @Test func rowsGoToStandardOutput() throws {
    let outcome = try Tool.run(
      ["-e", "events 'samples:':count_by 'awsRegion':head(1):write('-', 'csv')"])
    #expect(outcome.text.hasPrefix("\"awsRegion\",\"count\"\r\n\"eu-west-1\",321\r\n"))
  }

  /// A walk that waits for a pipe ends at Ctrl-C, however it is walked.
  @Test(arguments: [
    "s:count()", "s:count_by 'eventName':to_list()", "for e in s do end", "print(s)",
    "s:where(function(e) return true end):count()", "s:each(function() end)",
    "parallel({ 1, 2 }, function() s:count() end)", "while true do pcall(s.count, s) end",
    "s:sort 'eventTime':write('/dev/null', 'csv')",
  ])
  func aWalkEndsAtCtrlC(script: String) throws {
    let scratch = try Scratch()
    let pipe = scratch.folder.appendingPathComponent("pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let tool = try Tool(["-e", "local s = events '\(pipe)' \(script)"])
    // Returns when the walk has opened the pipe.
    let writer = open(pipe, O_WRONLY)
    #expect(writer >= 0)
    defer { close(writer) }
    tool.signal(SIGINT)
    #expect(try tool.outcome().status == 130)
  }

  @Test func aStalledLookUpEndsAtCtrlC() throws {
    let server = try FaultServer([#"{"end":"stall"}"#])
    let tool = try WeatherTests.tool(
      "events 'history:':count()", server.url, options: ["--read-timeout", "3600"])
    #expect(server.request() != nil, "nothing was called")
    tool.signal(SIGINT)
    #expect(try tool.outcome().status == 130)
  }
}
