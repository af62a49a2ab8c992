import Rules
import Values
import Testing

@testable import Reports

@Suite struct TextReportTests {
  private static let timeline = [
    finding("2026-03-01T08:12:01Z", .high, message: "Root ConsoleLogin from 198.51.100.7"),
    finding("2026-03-01T08:13:00Z", .low, message: "Root ListUsers", event: "ListUsers"),
    finding("2026-03-01T08:13:09Z", .low, message: "Root ListUsers", event: "ListUsers"),
    finding(
      "2026-03-02T00:01:30Z", .critical, rule: "trail-stopped", title: "A trail was stopped",
      message: "mallory stopped trail main",
      actor: "arn:aws:sts::111122223333:assumed-role/Admin/mallory", event: "StopLogging"),
  ]

  @Test func aTerminalGetsDatesCountsAndWhatFits() throws {
    let text = try written(scan(Self.timeline), as: TextReport(width: 80, colour: false))
    #expect(
      text == """
        Source: 198.51.100.7  Region: us-east-1  Account: 111122223333

        TIME UTC  SEVERITY  ACTOR                       MESSAGE
        2026-03-01
        08:12:01  high      root                        Root ConsoleLogin from 198.51.1…
        08:13:00  low       root                        2× Root ListUsers
        2026-03-02
        00:01:30  critical  assumed-role/Admin/mallory  mallory stopped trail main

        Not shown for want of room: RULE, EVENT.

        SEVERITY  RULE           COUNT  FIRST             LAST              TITLE
        critical  trail-stopped      1  2026-03-02 00:01  2026-03-02 00:01  A trail was…
        high      root-usage         1  2026-03-01 08:12  2026-03-01 08:12  The root us…
        low       root-usage         2  2026-03-01 08:13  2026-03-01 08:13  The root us…

        4 findings (1 critical, 1 high, 2 low) in 3,872 files, 30,477 events.
        Read 45.2 MB in 0.41 s (110.2 MB/s). Skipped 12 files.

        """)
  }

  @Test func elsewhereEveryFindingIsOneWholeLine() throws {
    let text = try written(scan(Self.timeline), as: TextReport(width: nil, colour: false))
    #expect(
      text.split(separator: "\n\n").dropFirst().first.map(String.init) == """
        TIME                  SEVERITY  RULE           ACTOR                                     EVENT         MESSAGE
        2026-03-01T08:12:01Z  high      root-usage     root                                      ConsoleLogin  Root ConsoleLogin from 198.51.100.7
        2026-03-01T08:13:00Z  low       root-usage     root                                      ListUsers     Root ListUsers
        2026-03-01T08:13:09Z  low       root-usage     root                                      ListUsers     Root ListUsers
        2026-03-02T00:01:30Z  critical  trail-stopped  arn:aws:sts::111122223333:assumed-role/Admin/mallory  StopLogging   mallory stopped trail main
        """)
  }

  @Test func nothingFoundSaysWhatWasRead() throws {
    #expect(
      try written(scan(), as: TextReport(width: 80, colour: true)) == """
        No findings in 3,872 files, 30,477 events.
        Read 45.2 MB in 0.41 s (110.2 MB/s). Skipped 12 files.

        """)
    let little = ScanReport(summary: ScanSummary(files: 1, events: 1))
    #expect(
      try written(little, as: TextReport(width: nil, colour: false)) == """
        No findings in 1 file, 1 event.
        Read 0 bytes in 0.00 s.

        """)
  }

  @Test func errorsComeBeforeTheSummaryAndManyAreCutShort() throws {
    let problems = (1...23).map { ScanProblem(where: "\($0).json", message: "bad\u{1B}") }
    var lines = try written(
      scan([finding()], problems: problems), as: TextReport(width: 80, colour: false)
    ).split(separator: "\n")
    _ = lines.popLast()
    #expect(lines.popLast()?.hasPrefix("Incomplete: 1 finding (") == true)
    #expect(lines.popLast() == "  and 3 more")
    #expect(lines.popLast() == "  20.json: bad\\u{1B}")
    #expect(lines.dropLast(19).last == "23 errors: the scan is incomplete")

    var counted = scan(problems: Array(problems.prefix(2)))
    counted.summary.errors = 5
    let text = try written(counted, as: TextReport(width: 80, colour: false))
    #expect(text.hasPrefix("5 errors: ") && text.contains("  and 3 more\n"))
  }

  @Test func errorsWithoutFindingsAreNoAllClear() throws {
    let report = scan(problems: [ScanProblem(where: "/nope", message: "cannot be read")])
    let text = try written(report, as: TextReport(width: nil, colour: false))
    #expect(!text.contains("No findings"))
    #expect(text.contains("\n\nIncomplete: 0 findings in 3,872 files, 30,477 events.\n"))
  }

  @Test func colourChangesNothingButTheColour() throws {
    let plain = try written(scan(Self.timeline), as: TextReport(width: 100, colour: false))
    let coloured = try written(scan(Self.timeline), as: TextReport(width: 100, colour: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31mcritical\u{1B}[0m  "))
    #expect(coloured.contains("\u{1B}[31mhigh\u{1B}[0m      "))
    #expect(coloured.contains("\u{1B}[36mlow\u{1B}[0m       "))
    let sequences = ["1", "1;31", "31", "33", "36", "0"]
    #expect(
      sequences.reduce(coloured) { text, code in
        text.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
      } == plain)
  }

  @Test(arguments: hostileTexts, [nil, 10, 40, 80, 200])
  func hostileTextIsOnlyText(sample: Sample, width: Int?) throws {
    let text = sample.text
    // One row, where all is shared, and two rows, where all has a column.
    for findings in [[finding(saying: text)], [finding(saying: text), finding()]] {
      let report = scan(findings, problems: [ScanProblem(where: text, message: text)])
      let shown = try written(report, as: TextReport(width: width, colour: false))
      #expect(!hasRawControls(shown))
      #expect(!shown.unicodeScalars.contains { isDisplayHazard($0) && $0 != "\n" })
    }
  }

  @Test(arguments: [5, 18, 20, 30, 45, 60, 79, 80, 100, 132, 250, 4000])
  func rowsFitTheTerminal(width: Int) throws {
    let long = finding(
      message: String(repeating: "日本 message ", count: 40),
      actor: String(repeating: "role/", count: 30), source: "2001:db8:85a3:1111:2222:8a2e:370:7334",
      event: "DescribeSomethingLong", region: "ap-southeast-1", account: "444455556666")
    let table = FindingsTable([finding(rule: "other"), long], width: width)
    var output = ReportOutput()
    try table.write(paint: Paint(colour: false), to: &output)
    let lines = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("08:1") }
    #expect(rows.count == 2)
    // Time and severity stay, and a column of the message, so nothing fits into less than 21.
    for row in rows { #expect(displayWidth(String(row)) <= max(width, 21)) }
  }

  @Test(
    "columns that say nothing new are left out",
    arguments: [
      // The same everywhere: once above. Absent everywhere: nowhere.
      ([finding(message: "a"), finding(message: "b")], "TIME  SEVERITY  MESSAGE"),
      ([finding(source: nil), finding(source: nil)], "TIME  SEVERITY  MESSAGE"),
      // In every message.
      (
        [
          finding(message: "used from 10.0.0.1", source: "10.0.0.1"),
          finding(message: "used from 10.0.0.2.", source: "10.0.0.2"),
        ], "TIME  SEVERITY  MESSAGE"
      ),
      // Only part of a word in a message, or in some messages.
      (
        [
          finding(message: "used from 110.0.0.1", source: "10.0.0.1"),
          finding(message: "used from 10.0.0.2", source: "10.0.0.2"),
        ], "TIME  SEVERITY  SOURCE  MESSAGE"
      ),
      ([finding(source: nil), finding()], "TIME  SEVERITY  SOURCE  MESSAGE"),
      (
        [finding(), finding(region: "eu-west-1", account: "444455556666")],
        "TIME  SEVERITY  REGION  ACCOUNT  MESSAGE"
      ),
    ])
  func columns(findings: [Finding], headings: String) throws {
    let text = try written(scan(findings), as: TextReport(width: nil, colour: false))
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("TIME") })
    #expect(line.split(separator: " ").joined(separator: "  ") == headings)
  }

  @Test(
    "an actor is shortened by what its account says",
    arguments: [
      ("arn:aws:iam::111122223333:root", "111122223333", "root"),
      ("arn:aws:sts::111122223333:assumed-role/A/b:c", "111122223333", "assumed-role/A/b:c"),
      ("arn:aws:iam::444455556666:user/eve", "111122223333", "444455556666:user/eve"),
      ("arn:aws:iam::111122223333:", "111122223333", "arn:aws:iam::111122223333:"),
      ("arn:", "111122223333", "arn:"), ("root", "111122223333", "root"),
      ("arn:aws:iam::111122223333:root", nil, "111122223333:root"),
    ])
  func actors(actor: String, account: String?, expected: String) {
    let found = finding(actor: actor, account: account)
    #expect(FindingField.actor.shortValue(of: found) == expected)
    #expect(FindingField.actor.value(of: found) == actor)
  }

  @Test func timesThatAreNotTimesAreShownWhole() throws {
    let findings = [finding("2026-03-01T08:12:01Z"), finding("yesterday\u{1B}"), finding(nil)]
    let text = try written(scan(findings), as: TextReport(width: 100, colour: false))
    #expect(text.contains("\nyesterday\\u{1B}  high"))
    #expect(text.contains("\n-                high"))
  }
}
