import Foundation
import Testing

@testable import LineEditor

/// A folder that goes away with the test.
private final class Folder {
  let path: String
  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }
  var file: String { path + "/history" }
  var text: String { (try? String(contentsOfFile: file, encoding: .utf8)) ?? "" }
}

@Suite struct HistoryTests {
  @Test("entries of several lines, backslashes and all, come back as they were")
  func roundTrip() throws {
    let folder = try Folder()
    let entries = [
      "f{\n  a = 1,\n}", "x = \"\\n\\\\\"", "tab\there", "cr\rlf", "日本 \u{1B}[31m", "\\",
    ]
    var history = History(path: folder.file)
    for entry in entries { #expect(history.record(entry) == nil) }
    #expect(History(path: folder.file).entries == entries)
    #expect(folder.text.split(separator: "\n").count == entries.count)
  }

  @Test("the file is its owner's, also when it was everybody's")
  func permissions() throws {
    let folder = try Folder()
    _ = FileManager.default.createFile(
      atPath: folder.file, contents: Data("old\n".utf8), attributes: [.posixPermissions: 0o644])
    var history = History(path: folder.file)
    _ = history.record("new")
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(History(path: folder.file).entries == ["old", "new"])
  }

  @Test("blank inputs, repeated ones, and those that begin with a space are not kept")
  func notKept() {
    var history = History()
    for entry in ["a", "a", "", "  ", "\n", " secret", "b", "a"] { _ = history.record(entry) }
    #expect(history.entries == ["a", "b", "a"])
  }

  @Test("webhooks' URLs are kept without their secrets, in the file")
  func secrets() throws {
    let folder = try Folder()
    var history = History(path: folder.file)
    let url = "https://hooks.example.com/services/T0/hidden?token=hidden"
    for entry in [
      "f { Endpoint = \"\(url)\", n = 1 }",
      "events 'queue:https://sqs.eu-west-1.amazonaws.com/1/q'", "u = http://localhost:5000/x",
      "https://bucket.s3.amazonaws.com/key?X-Amz-Signature=hidden",
    ] { _ = history.record(entry) }
    #expect(!folder.text.contains("hidden"))
    let kept = History(path: folder.file).entries
    #expect(kept[0].hasPrefix("f { Endpoint = \"https://hooks.example.com/<secret "))
    #expect(kept[0].hasSuffix(">\", n = 1 }"))
    #expect(kept[1] == "events 'queue:https://sqs.eu-west-1.amazonaws.com/1/q'")
    #expect(kept[2] == "u = http://localhost:5000/x")
    #expect(kept[3].hasPrefix("https://bucket.s3.amazonaws.com/<secret "))
  }

  @Test("several shells add to it at once without losing or tearing an entry")
  func concurrent() async throws {
    let folder = try Folder()
    let path = folder.file
    await withTaskGroup(of: Void.self) { group in
      for shell in 0..<4 {
        group.addTask {
          var history = History(path: path)
          for number in 0..<50 { _ = history.record("shell \(shell)\nentry \(number)") }
        }
      }
    }
    let lines = folder.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.wholeMatch(of: /shell \d\\nentry \d+/) != nil })
    #expect(lines.count == 200)
  }

  @Test("a file twice as long as wanted is made shorter, and its last entries stay")
  func shortened() throws {
    let folder = try Folder()
    var history = History(path: folder.file, limit: 1000)
    for number in 0..<50 { _ = history.record("entry \(number)") }
    let short = History(path: folder.file, limit: 10)
    #expect(short.entries == (40..<50).map { "entry \($0)" })
    #expect(folder.text.split(separator: "\n").count == 10)
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["history"])
  }

  @Test("a torn last line does not swallow the next entry")
  func torn() throws {
    let folder = try Folder()
    try Data("whole\ntorn".utf8).write(to: URL(fileURLWithPath: folder.file))
    var history = History(path: folder.file)
    _ = history.record("next")
    #expect(History(path: folder.file).entries == ["whole", "torn", "next"])
  }

  @Test("a history that cannot be read or kept is reported, and works within the process")
  func faults() {
    var history = History(path: "/nonexistent/folder/history")
    #expect(history.fault == nil)
    let fault = history.record("a")
    #expect(
      fault?.description
        == "cannot write the history /nonexistent/folder/history: No such file or directory")
    #expect(history.entries == ["a"])
    #expect(History(path: "/").fault?.action == "read")
  }

  @Test("Up and Down walk through entries that begin with what is typed, and back to it")
  func prefix() {
    let typing = Typing(history: ["print(1)", "local x", "print(2)", "print(2)", "other"])
    typing.type("pri", "\u{1B}[A")
    #expect(typing.text == "print(2)")
    typing.type("\u{1B}[A")
    #expect(typing.text == "print(1)")
    typing.type("\u{1B}[A")
    #expect(typing.last == .bell)
    typing.type("\u{1B}[B", "\u{1B}[B")
    #expect(typing.marked == "pri|")
  }

  @Test("an entry of several lines is one step; its lines are walked once another key came between")
  func multiline() {
    let typing = Typing(history: ["first", "a\nb\nc"])
    typing.type("\u{1B}[A")
    #expect(typing.marked == "a\nb\nc|")
    typing.type("\u{1B}[A")
    #expect(typing.marked == "first|")
    typing.type("\u{1B}[B", "\u{02}", "\u{1B}[A")
    #expect(typing.marked == "a\n|b\nc")
  }

  @Test("what was made of an entry is still there on coming back")
  func edited() {
    let typing = Typing(history: ["one", "two"])
    typing.type("\u{10}", "X", "\u{1B}[5~", "\u{1B}[6~")
    #expect(typing.text == "twoX")
  }

  @Test("Ctrl-R searches as the query is typed, again for older ones, and Ctrl-S comes back")
  func incremental() {
    let typing = Typing(history: ["alpha one", "beta\nalpha", "Alpha three"])
    typing.type("draft", "\u{12}", "alp")
    #expect(typing.marked == "|Alpha three")
    typing.type("\u{12}")
    #expect(typing.marked == "beta\n|alpha")
    typing.type("\u{12}")
    #expect(typing.text == "alpha one")
    typing.type("\u{12}")
    #expect(typing.last == .bell)
    #expect(typing.editing.search?.hasFailed == true)
    typing.type("\u{13}")
    #expect(typing.text == "beta\nalpha")
    typing.type("\u{07}")
    #expect(typing.marked == "draft|")
  }

  @Test("Enter in a search hands the entry over; other keys go on editing it")
  func searchEnds() {
    let typing = Typing(history: ["alpha one", "beta"])
    typing.type("\u{12}", "alp", "\u{05}", "!")
    #expect(typing.marked == "alpha one!|")
    typing.type("\u{12}", "bet", "\r")
    #expect(typing.last == .submit)
    #expect(typing.text == "beta")
  }

  @Test("a query with capitals finds only capitals")
  func smartCase() {
    let typing = Typing(history: ["Alpha", "alpha"])
    typing.type("\u{12}", "A")
    #expect(typing.text == "Alpha")
  }

  @Test("the last word of the entries before comes with Alt-dot")
  func lastArgument() {
    let typing = Typing(history: ["a one", "b two"])
    typing.type("x ", "\u{1B}.")
    #expect(typing.text == "x two")
    typing.type("\u{1B}.")
    #expect(typing.text == "x one")
  }
}
