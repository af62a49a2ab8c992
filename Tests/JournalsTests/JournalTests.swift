import Foundation
import Values
import Journals
import Testing

/// The journal's file: what is written, what of it is believed, and who may write.
@Suite struct JournalTests {
  /// A folder that goes away with its owner.
  final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("moonwatch-journal-\(UUID().uuidString)")
    var path: String { url.appendingPathComponent("state/j.ndjson").path }

    deinit { try? FileManager.default.removeItem(at: url) }

    var lines: [String] {
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    func write(_ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    /// Takes back what the file beside the journal says, as if a run had been killed while it wrote the last record.
    func forgetTheEnd() throws { try FileManager.default.removeItem(atPath: path + ".end") }

    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return (attributes[.posixPermissions] as? Int) ?? 0
    }

    /// A journal with so many records.
    func filled(_ count: Int, run: String = "r") throws -> Journal {
      let journal = Journal(path: path)
      try journal.opened()
      for number in 1...count {
        try journal.append(Array(#"{"type":"call","run":"\#(run)","n":\#(number)}"#.utf8))
      }
      return journal
    }
  }

  @Test func recordsReadAsTheyWereWrittenAndNameTheLineBefore() throws {
    let folder = Folder()
    _ = try folder.filled(3)
    let records = try Journal(path: folder.path).records()
    #expect(records.map(\.number) == [1, 2, 3])
    #expect(records.map { $0.json["n"]?.integer } == [1, 2, 3])
    #expect(records[0].json["previous"]?.string == String(repeating: "0", count: 64))
    #expect(records[1].json["previous"]?.string?.count == 64)
    #expect(records[1].type == "call" && records[1].run == "r")
  }

  @Test func itIsForItsOwnerAlone() throws {
    let before = umask(0)
    defer { umask(before) }
    let folder = Folder()
    _ = try folder.filled(1)
    #expect(try folder.mode(folder.path) == 0o600)
    #expect(try folder.mode(folder.path + ".lock") == 0o600)
    #expect(try folder.mode((folder.path as NSString).deletingLastPathComponent) == 0o700)
  }

  @Test func thereIsNoFileBeforeTheFirstRecord() throws {
    let folder = Folder()
    let journal = Journal(path: folder.path)
    #expect(try journal.records().isEmpty)
    try journal.opened()
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    #expect(!journal.exists)
  }

  // ---- tampering -------------------------------------------------------------------------------
  /// What is done to the lines of a journal of five records, and the first line that is bad then.
  private static let tampering:
    [(name: String, line: Int, edit: @Sendable ([String]) -> [String])] =
      [
        ("a value", 3, { edited($0, 2) { $0.replacing(#""n":3"#, with: #""n":9"#) } }),
        ("the time", 1, { edited($0, 0) { $0.replacing(#""time":"2"#, with: #""time":"1"#) } }),
        (
          "the hash", 2,
          {
            edited($0, 1) { String($0.dropLast(3)) + ($0.hasSuffix(#"0"}"#) ? "1" : "0") + #""}"# }
          }
        ),
        (
          "the previous hash", 4,
          { edited($0, 3) { $0.replacing(#""previous":""#, with: #""previous":"0"#) } }
        ),
        (
          "a line removed", 3,
          { lines in lines.enumerated().filter { $0.offset != 2 }.map(\.element) }
        ),
        ("the first line removed", 1, { Array($0.dropFirst()) }),
        ("two lines exchanged", 2, { [$0[0], $0[2], $0[1], $0[3], $0[4], ""] }),
        ("a line twice", 3, { [$0[0], $0[1], $0[1], $0[2], $0[3], $0[4], ""] }),
        ("a line made up", 6, { Array($0.dropLast()) + [#"{"seq":6,"type":"end"}"#, ""] }),
        ("an empty line", 2, { [$0[0], ""] + $0.dropFirst() }),
        ("a blank at its end", 5, { edited($0, 4) { $0 + " " } }),
        ("another's line", 4, { edited($0, 3) { _ in foreignLine } }),
      ]

  /// A line with a good hash of its own, of another journal.
  private static let foreignLine: String = {
    let folder = Folder()
    _ = try? folder.filled(4, run: "other")
    return folder.lines[3]
  }()

  private static func edited(
    _ lines: [String], _ index: Int, _ edit: (String) -> String
  ) -> [String] {
    var lines = lines
    lines[index] = edit(lines[index])
    return lines
  }

  @Test(arguments: tampering.indices) func theFirstBadLineIsNamed(index: Int) throws {
    let (name, line, edit) = Self.tampering[index]
    let folder = Folder()
    _ = try folder.filled(5)
    try folder.write(edit(folder.lines).joined(separator: "\n"))
    let text = try Journal(path: folder.path).read()
    #expect(text.fault?.lineNumber == line, "\(name): \(text.fault?.message ?? "no fault")")
    #expect(text.records.count == line - 1, "\(name)")
    #expect(throws: JournalFault.self, "\(name)") { try Journal(path: folder.path).records() }
    #expect(throws: JournalFault.self, "\(name)") { try Journal(path: folder.path).opened() }
  }

  // ---- torn lines ------------------------------------------------------------------------------
  @Test(arguments: [1, 20, 100]) func aLineThatWasCutShortIsSetAside(cut: Int) throws {
    let folder = Folder()
    _ = try folder.filled(3)
    let whole = folder.lines
    let torn = String(whole[2].dropLast(cut))
    try folder.forgetTheEnd()
    try folder.write(whole[0] + "\n" + whole[1] + "\n" + torn)
    let text = try Journal(path: folder.path).read()
    #expect(text.fault == nil && text.records.count == 2)
    #expect(text.tornTail.count == torn.utf8.count)

    let journal = Journal(path: folder.path)
    try journal.opened()
    try journal.append(Array(#"{"type":"begin","run":"s"}"#.utf8))
    let records = try Journal(path: folder.path).records()
    #expect(records.map(\.type) == ["call", "call", "torn", "begin"])
    #expect(records[2].json["bytes"]?.integer == Int64(torn.utf8.count))
    let aside = try #require(records[2].json["file"]?.string)
    #expect(try String(contentsOfFile: aside, encoding: .utf8) == torn)
  }

  @Test func aLineThatOnlyLacksItsEndIsKept() throws {
    let folder = Folder()
    _ = try folder.filled(2)
    try folder.write(folder.lines.prefix(2).joined(separator: "\n"))
    #expect(try Journal(path: folder.path).records().count == 2)
    let journal = Journal(path: folder.path)
    try journal.opened()
    try journal.append(Array(#"{"type":"end"}"#.utf8))
    #expect(try Journal(path: folder.path).records().map(\.type) == ["call", "call", "end"])
  }

  // ---- the end ---------------------------------------------------------------------------------
  @Test(arguments: [0, 1, 4]) func linesCutOffCleanlyAreNoticed(left: Int) throws {
    let folder = Folder()
    _ = try folder.filled(5)
    try folder.write(folder.lines.prefix(left).map { $0 + "\n" }.joined())
    let text = try Journal(path: folder.path).read()
    #expect(text.records.count == left && text.missing == Int64(5 - left))
    #expect(text.fault?.message.hasPrefix("5 records were written, and \(left) ") == true)
    #expect(throws: JournalFault.self) { try Journal(path: folder.path).opened() }
  }

  @Test func aJournalThatIsGoneIsNoticed() throws {
    let folder = Folder()
    _ = try folder.filled(2)
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(Journal(path: folder.path).exists)
    #expect(throws: JournalFault.self) { try Journal(path: folder.path).opened() }
  }

  @Test func aLastRecordThatWasWrittenAndIsCutShortIsNoticed() throws {
    let folder = Folder()
    _ = try folder.filled(3)
    let lines = folder.lines
    try folder.write(lines[0] + "\n" + lines[1] + "\n" + lines[2].dropLast(5))
    let text = try Journal(path: folder.path).read()
    #expect(text.isTorn && text.fault != nil)
  }

  @Test func linesThatWereReplacedByOthersAreNoticed() throws {
    let folder = Folder()
    _ = try folder.filled(3)
    let other = Folder()
    _ = try other.filled(3, run: "other")
    try folder.write(other.lines.joined(separator: "\n"))
    #expect(try Journal(path: folder.path).read().fault?.message.contains("replaced") == true)
  }

  /// A run that was killed between a record and its end, and a journal of an earlier version.
  @Test func anEndThatIsBehindOrMissingIsNoFault() throws {
    let folder = Folder()
    var journal: Journal? = try folder.filled(2)
    let end = try Data(contentsOf: URL(fileURLWithPath: folder.path + ".end"))
    try journal?.append(Array(#"{"type":"end"}"#.utf8))
    journal = nil
    try end.write(to: URL(fileURLWithPath: folder.path + ".end"))
    #expect(try Journal(path: folder.path).records().count == 3)
    try Data().write(to: URL(fileURLWithPath: folder.path + ".end"))
    #expect(try Journal(path: folder.path).records().count == 3)
    try FileManager.default.removeItem(atPath: folder.path + ".end")
    let text = try Journal(path: folder.path).read()
    #expect(text.fault == nil && text.end == nil && text.records.count == 3)
    let next = Journal(path: folder.path)
    try next.opened()
    try next.append(Array(#"{"type":"end"}"#.utf8))
    #expect(try Journal(path: folder.path).read().end?.records == 4)
  }

  @Test func timesHaveOneWidth() throws {
    let folder = Folder()
    _ = try folder.filled(20)
    let times = try Journal(path: folder.path).records().map { $0.json["time"]?.string?.count }
    #expect(Set(times) == ["2026-03-01T08:12:01.250Z".count])
  }

  // ---- repair ----------------------------------------------------------------------------------
  @Test func aRepairGoesOnWithWhatStandsAndKeepsTheBrokenFile() throws {
    let folder = Folder()
    _ = try folder.filled(5)
    let broken = Self.edited(folder.lines, 2) { $0.replacing(#""n":3"#, with: #""n":9"#) }
      .joined(separator: "\n")
    try folder.write(broken)
    let text = try Journal(path: folder.path).read()
    #expect(text.lostLines.count == 3 && text.records.count == 2)
    let aside = try #require(try Journal(path: folder.path).repair(holder: "test", timeout: 0))
    #expect(try String(contentsOfFile: aside, encoding: .utf8) == broken)
    let records = try Journal(path: folder.path).records()
    #expect(records.map(\.type) == ["call", "call", "repaired"])
    #expect(records[2].json["lines"]?.integer == 3)
    #expect(try folder.mode(folder.path) == 0o600)
    #expect(try Journal(path: folder.path).repair(holder: "test", timeout: 0) == nil)
  }

  @Test func aRepairOfAnEmptiedJournalSaysHowManyRecordsAreLost() throws {
    let folder = Folder()
    _ = try folder.filled(4)
    try folder.write("")
    try Journal(path: folder.path).repair(holder: "test", timeout: 0)
    let records = try Journal(path: folder.path).records()
    #expect(records.map(\.type) == ["repaired"])
    #expect(records[0].json["missing"]?.integer == 4)
  }

  // ---- one writer ------------------------------------------------------------------------------
  @Test func aSecondRunIsToldWhomItWaitsForAndGivesUpInTime() throws {
    let folder = Folder()
    let first = Journal(path: folder.path)
    try first.opened(as: "implement a (run 1)")
    var told: [String] = []
    let second = Journal(path: folder.path)
    let fault = #expect(throws: JournalFault.self) {
      try second.open(
        holder: "backout a (run 2)", timeout: 0.1, waiting: { told.append($0) },
        isCancelled: { false })
    }
    let process = ProcessInfo.processInfo.processIdentifier
    #expect(told == ["implement a (run 1), process \(process)"])
    #expect(
      fault?.message.contains("another run changes this account: implement a (run 1)") == true)
  }

  @Test func aSecondRunGoesOnWhenTheFirstIsOver() throws {
    let folder = Folder()
    var first: Journal? = try folder.filled(1)
    let second = Journal(path: folder.path)
    try second.open(
      holder: "two", timeout: 20,
      waiting: { _ in
        _ = try? first?.append(Array(#"{"type":"end"}"#.utf8))
        first = nil
      }, isCancelled: { false })
    #expect(try second.records().map(\.type) == ["call", "end"])
  }

  @Test func waitingEndsWithAnInterruption() throws {
    let folder = Folder()
    let first = Journal(path: folder.path)
    try first.opened()
    let fault = #expect(throws: JournalFault.self) {
      try Journal(path: folder.path).open(
        holder: "two", timeout: 60, waiting: { _ in }, isCancelled: { true })
    }
    #expect(fault?.message.contains("interrupted") == true)
  }

  @Test func aLinkIsNotWrittenThrough() throws {
    let folder = Folder()
    _ = try folder.filled(1)
    let link = folder.url.appendingPathComponent("link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path)
    let journal = Journal(path: link)
    try journal.opened()
    #expect(throws: JournalFault.self) { try journal.append(Array("{}".utf8)) }
  }

  // ---- places ----------------------------------------------------------------------------------
  @Test(
    arguments: [
      (["HOME": "/h"], nil, "/h/.local/state/moonwatch/journal/aws-111122223333.ndjson"),
      (
        ["HOME": "/h", "XDG_STATE_HOME": "/s"], nil,
        "/s/moonwatch/journal/aws-111122223333.ndjson"
      ),
      (["XDG_STATE_HOME": "relative"], nil, nil), ([:], nil, nil),
      (["HOME": "/h", "MOONWATCH_JOURNAL": "j"], nil, "j"),
      (
        ["HOME": "/h"], "http://127.0.0.1:5000/a",
        "/h/.local/state/moonwatch/journal/aws-111122223333@127.0.0.1-5000-a.ndjson"
      ),
    ] as [([String: String], String?, String?)])
  func everyAccountHasAJournalOfItsOwn(
    variables: [String: String], endpoint: String?, path: String?
  ) {
    let found = JournalPlace.path(
      partition: "aws", account: "111122223333", endpoint: endpoint
    ) { variables[$0] }
    #expect(found == path)
  }
}

extension Journal {
  /// Opened by a run for which nobody has to wait.
  func opened(as holder: String = "test") throws(JournalFault) {
    try open(holder: holder, timeout: 0, waiting: { _ in }, isCancelled: { false })
  }
}
