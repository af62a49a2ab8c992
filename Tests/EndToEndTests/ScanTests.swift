import Foundation
import Testing

@Suite struct ScanTests {
  static let samples = "stdlib/samples/AWSLogs"

  @Test func theSamplesTellTheirStory() throws {
    let outcome = try Tool.run(["scan", "--format", "json", Self.samples])
    #expect(outcome.status == 1)
    let document = try ScanDocument(outcome)
    #expect(document.schema == "moonwatch.scan/1")
    #expect(document.summary.files == 21)
    #expect(document.summary.events == 424)
    #expect(document.count("root-usage") == 61)
    #expect(document.count("control-trail-stopped") == 2)
    #expect(document.errors.isEmpty)
  }

  @Test func embeddedSamplesAndRulesAreTheSameAsTheFolders() throws {
    let inside = try ScanDocument(Tool.run(["scan", "--format", "json", "samples:"]))
    let outside = try ScanDocument(
      Tool.run(["scan", "--format", "json", "--rules", "rules", Self.samples]))
    #expect(inside.findings == outside.findings)
  }

  @Test func theBinaryRunsAnywhere() throws {
    let scratch = try Scratch()
    let moved = scratch.folder.appendingPathComponent("mw")
    try FileManager.default.copyItem(at: Tool.binary, to: moved)
    let outcome = try Tool.run(
      ["scan", "--format", "json", "samples:"], binary: moved, folder: scratch.folder)
    #expect(outcome.status == 1)
    #expect(try ScanDocument(outcome).count("root-usage") == 61)
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    func findings(_ jobs: String) throws -> String {
      let outcome = try Tool.run(
        ["scan", "--format", "json", "--keep-duplicates", "--jobs", jobs, Self.samples])
      return outcome.text.replacing(/"seconds":[0-9.]+/, with: "")
    }
    let one = try findings("1")
    #expect(try findings("2") == one)
    #expect(try findings("8") == one)
  }

  @Test func findingsAreOrderedByTimeThenIdThenRule() throws {
    let document = try ScanDocument(
      Tool.run(["scan", "--format", "json", "--keep-duplicates", Self.samples]))
    let keys = document.findings.map { [$0.time ?? "", $0.event_id ?? "", $0.rule] }
    #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(
      document.findings.map { ($0.time ?? "") + $0.id }
        == document.findings.map { ($0.time ?? "") + $0.id }.sorted())
  }

  @Test func anEventDeliveredTwiceIsOneFinding() throws {
    let once = try ScanDocument(Tool.run(["scan", "--format", "json", Self.samples]))
    let kept = try ScanDocument(
      Tool.run(["scan", "--format", "json", "--keep-duplicates", Self.samples]))
    #expect(Set(once.findings.map(\.id)).count == once.findings.count)
    #expect(kept.count("root-usage") == 65)
    #expect(Set(kept.findings.map(\.id)) == Set(once.findings.map(\.id)))
  }

  static let archive = Tool.shared.appendingPathComponent("data/cloudtrail/sans-504-files.tar")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: archive.path),
      "sans-504-files.tar is not in ../shared/data (or MOONWATCH_SHARED)"))
  func realEvents() throws {
    let scratch = try Scratch()
    let tar = try Process.run(
      URL(fileURLWithPath: "/usr/bin/env"),
      arguments: ["tar", "xf", Self.archive.path, "-C", scratch.path])
    tar.waitUntilExit()
    let once = try ScanDocument(Tool.run(["scan", "--format", "json", scratch.path]))
    #expect(once.summary.files == 3872)
    #expect(once.summary.events == 30477)
    #expect(once.count("root-usage") == 656)
    let kept = try ScanDocument(
      Tool.run(["scan", "--format", "json", "--keep-duplicates", scratch.path]))
    #expect(kept.count("root-usage") == 725)
  }

  @Test(arguments: [
    ("low", 1), ("high", 1), ("critical", 1), ("none", 0),
  ]) func failOnDecidesTheStatus(severity: String, status: Int32) throws {
    #expect(try Tool.run(["scan", "--fail-on", severity, "samples:"]).status == status)
  }

  @Test func nothingToReportIsStatusZero() throws {
    let quiet = #"{"Records":[{"eventName":"ListBuckets","userIdentity":{"type":"IAMUser"}}]}"#
    let outcome = try Tool.run(["scan", "-"], input: Data(quiet.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("No findings in 1 file, 1 event."))
  }

  @Test func whatCannotBeReadIsReportedAndTheRestIsScanned() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a-cut.json",
      #"{"Records":[{"eventName":"X","eventTime":"2026-03-01T00:00:00Z","userIdentity":{"type":"Root"}},{"eventNa"#
    )
    try scratch.write("b-text.json", "this is no JSON")
    try scratch.write(
      "c-good.json",
      #"{"eventName":"Y","eventTime":"2026-03-01T00:00:01Z","userIdentity":{"type":"Root"}}"#)
    try scratch.write("d-empty.json", "")
    let outcome = try Tool.run([
      "scan", "--format", "json", scratch.path, scratch.path + "/missing",
    ])
    #expect(outcome.status == 2)
    let document = try ScanDocument(outcome)
    #expect(document.findings.map(\.event_name) == ["X", "Y"])
    let problems = document.errors.map {
      "\($0.where.split(separator: "/").last ?? ""): \($0.message)"
    }
    #expect(problems.count == 4)
    #expect(problems[0].hasPrefix("missing: cannot be read: No such file"))
    #expect(
      problems[1].hasPrefix(
        "a-cut.json: is truncated: the JSON ends too early, at byte 105, after 1 event"))
    #expect(problems[2].hasPrefix("b-text.json: is not JSON at byte 0"))
    #expect(problems[3].hasPrefix("d-empty.json: is empty"))
  }

  @Test func jsonWithoutAnEventIsAnErrorWhenItIsAllThereIs() throws {
    let outcome = try Tool.run(
      ["scan", "--format", "json", "-"], input: Data(#"{"events":[{"message":"{}"}]}"#.utf8))
    #expect(outcome.status == 2)
    #expect(
      try ScanDocument(outcome).errors.first?.message.hasPrefix("has no CloudTrail event") == true)
  }

  @Test func aManifestAmongEventsIsNoError() throws {
    let scratch = try Scratch()
    try scratch.write("manifest.json", #"{"files":1}"#)
    try scratch.write("one.json", #"{"Records":[{"eventName":"ListBuckets"}]}"#)
    let outcome = try Tool.run(["scan", "--format", "json", scratch.path])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("manifest.json"))
  }

  @Test func aPipeWithoutAWriterCanBeInterrupted() throws {
    let scratch = try Scratch()
    let pipe = scratch.path + "/pipe"
    mkfifo(pipe, 0o600)
    let process = Process()
    process.executableURL = Tool.binary
    process.arguments = ["scan", "--format", "json", "--rule-time", "60000", pipe]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(300_000)
    process.interrupt()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    let document = try JSONDecoder().decode(ScanDocument.self, from: data)
    #expect(document.errors.map(\.where) == ["scan"])
  }

  @Test func whatARulePrintsOrFailsAtDoesNotDecideWhatIsFound() throws {
    let scratch = try Scratch()
    try scratch.write(
      "r.lua",
      """
      return rule { id = "r", title = "R", severity = "low", match = {}, where = function(event)
        print(("x"):rep(1000))
        if event.eventName == "Wanted" then return true end
        return event.requestParameters.no.such ~= nil
      end }
      """)
    let names = (0..<2999).map { "E\($0)" } + ["Wanted"]
    let events = names.map { #"{"eventName":"\#($0)"}"# }
    let input = Data(events.joined(separator: "\n").utf8)
    let outcome = try Tool.run(
      ["scan", "--format", "json", "--rules", scratch.path, "-"], input: input)
    #expect(outcome.status == 2)
    let document = try ScanDocument(outcome)
    #expect(document.findings.map(\.event_name) == ["Wanted"])
    #expect(document.errors.first?.message.contains("2999 events in all") == true)
    #expect(outcome.errors.utf8.count < 2_000_000)
  }

  @Test func theLimitOfOneFileIsAnOption() throws {
    let events = (0..<2000).map { #"{"eventName":"E\#($0)","userIdentity":{"type":"Root"}}"# }
    let input = Data(events.joined(separator: "\n").utf8)
    let outcome = try Tool.run(
      ["scan", "--format", "json", "--max-bytes", "10K", "-"], input: input)
    #expect(outcome.status == 2)
    let document = try ScanDocument(outcome)
    #expect(document.summary.events > 100 && document.summary.events < 2000)
    #expect(document.errors.first?.message.contains("limit of 10240 bytes") == true)
  }

  @Test func everyFormatSaysTheSame() throws {
    let json = try ScanDocument(Tool.run(["scan", "--format", "json", Self.samples]))
    let ndjson = try Tool.run(["scan", "--format", "ndjson", Self.samples])
    #expect(ndjson.lines.count == json.findings.count)
    for (line, finding) in zip(ndjson.lines, json.findings) {
      #expect(try JSONDecoder().decode(ScanDocument.Finding.self, from: Data(line.utf8)) == finding)
    }
    let csv = try Tool.run(["scan", "--format", "csv", Self.samples])
    #expect(csv.text.split(separator: "\r\n").count == json.findings.count + 1)
    let text = try Tool.run(["scan", Self.samples])
    #expect(
      text.text.contains("120 findings (15 critical, 60 high, 45 medium) in 21 files, 424 events."))
  }

  @Test func outputIsAFileOrNothing() throws {
    let scratch = try Scratch()
    let file = scratch.folder.appendingPathComponent("out.json")
    let outcome = try Tool.run(["scan", "--format", "json", "--output", file.path, "samples:"])
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(try Data(contentsOf: file).starts(with: Data(#"{"schema":"moonwatch.scan/1""#.utf8)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["out.json"])
    let nowhere = try Tool.run(["scan", "--output", scratch.path + "/no/out.json", "samples:"])
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("no/out.json"))
  }

  @Test(arguments: [
    ["scan"], ["scan", "--nonsense", "x"], ["scan", "--format", "yaml", "samples:"],
    ["scan", "--fail-on", "huge", "samples:"], ["scan", "--jobs", "0", "samples:"],
    ["scan", "--max-bytes", "many", "samples:"], ["frobnicate"], ["rules", "show", "root-usge"],
  ]) func badUsageIsStatusTwo(arguments: [String]) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test func ctrlCReportsWhatWasFoundSoFar() throws {
    let process = Process()
    process.executableURL = Tool.binary
    process.arguments = ["scan", "--format", "json", "-"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // More than a window, so that events are seen while the pipe stays open.
    let event =
      #"{"eventName":"E","userIdentity":{"type":"Root"},"requestParameters":"\#(String(repeating: "x", count: 4000))"}"#
      + "\n"
    for _ in 0..<400 { try input.fileHandleForWriting.write(contentsOf: Data(event.utf8)) }
    usleep(300_000)
    process.interrupt()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    let document = try JSONDecoder().decode(ScanDocument.self, from: data)
    #expect(document.summary.events > 0)
  }

  @Test func hostileTextReachesNoTerminal() throws {
    let event =
      #"{"eventName":"\u001b[2J=cmd","sourceIPAddress":"=1+1","userIdentity":{"type":"Root"},"userAgent":"\#u{9B}31m\#u{202E}"}"#
    for format in ["text", "json", "ndjson", "csv"] {
      let outcome = try Tool.run(["scan", "--format", format, "-"], input: Data(event.utf8))
      #expect(outcome.status == 1)
      let dangerous = outcome.text.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F...0x9F).contains($0.value)
          || $0.value == 0x202E
      }
      #expect(dangerous.isEmpty, "\(format)")
      // A cell that begins with a formula sign; in the event's JSON the sign stands behind a quote.
      #expect(format != "csv" || !outcome.text.contains(",\"="))
    }
  }
}
