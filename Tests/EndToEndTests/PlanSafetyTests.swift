import FaultServer
import Foundation
import MotoServer
import Testing

/// What happens to plans that are killed, interrupted, refused, or meet another run.
@Suite(.serialized, .timeLimit(.minutes(5))) struct PlanSafetyTests {
  static let moto = Result { try MotoServer() }
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  // ---- a server that answers as told -----------------------------------------------------------
  private static let identity = #"""
    {"status":200,"body":"<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/ann</Arn><UserId>A</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"}
    """#
  private static let missing = #"""
    {"status":404,"body":"<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code><Message>Topic does not exist</Message></Error></ErrorResponse>"}
    """#
  private static let topic = #"""
    {"status":200,"body":"<GetTopicAttributesResponse><GetTopicAttributesResult><Attributes><entry><key>DisplayName</key><value>One</value></entry></Attributes></GetTopicAttributesResult></GetTopicAttributesResponse>"}
    """#
  private static let tags = #"""
    {"status":200,"body":"<ListTagsForResourceResponse><ListTagsForResourceResult><Tags/></ListTagsForResourceResult></ListTagsForResourceResponse>"}
    """#
  private static let created = #"""
    {"status":200,"body":"<CreateTopicResponse><CreateTopicResult><TopicArn>arn:aws:sns:us-east-1:111122223333:One</TopicArn></CreateTopicResult></CreateTopicResponse>"}
    """#
  private static let deleted = #"{"status":200,"body":"<DeleteTopicResponse/>"}"#
  private static let stall = #"{"end":"stall"}"#
  private static let denied = #"""
    {"status":403,"body":"<ErrorResponse><Error><Type>Sender</Type><Code>AuthorizationError</Code><Message>User: arn:aws:iam::111122223333:user/ann is not authorized to perform: SNS:CreateTopic on resource: x</Message></Error></ErrorResponse>"}
    """#

  private var journal: String { scratch.path + "/journal.ndjson" }

  private func tool(
    _ server: FaultServer, _ words: [String], options: [String] = []
  ) throws -> Tool {
    try Tool(
      words + [
        "--rules", PlanBench.controls, "--regions", "us-east-1", "--journal", journal,
        "--endpoint-url", server.url,
      ] + options,
      environment: WeatherTests.environment(["AWS_REGION": "us-east-1"]))
  }

  private func report(_ outcome: Tool.Outcome) throws -> PlanReportDocument {
    try JSONDecoder().decode(PlanReportDocument.self, from: outcome.output)
  }

  private func types() throws -> [String] {
    try String(contentsOfFile: journal, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(JournalLine.self, from: Data($0.utf8)).type
    }
  }

  private static let implement = ["implement", "small-parts", "--yes", "--format", "json"]

  // ---- killed ----------------------------------------------------------------------------------
  /// Kills a run while its one call that writes is with the server.
  private func kill() throws {
    let server = try FaultServer([Self.identity, Self.missing, Self.missing, Self.stall])
    let tool = try tool(server, Self.implement)
    for _ in 0..<4 { #expect(server.request() != nil) }
    tool.signal(SIGKILL)
    _ = try tool.outcome()
    #expect(try types() == ["begin", "change", "call"])
  }

  @Test func aKilledRunIsToldOfAndFinishedWhenItsCallWasMade() throws {
    try kill()
    let server = try FaultServer([Self.identity, Self.topic, Self.tags])
    let report = try report(try tool(server, Self.implement).outcome())
    #expect(report.verdict == "unchanged")
    let note = try #require(report.notes.first)
    #expect(note.hasPrefix("an earlier run was cut short: implement of small-parts, 2"))
    #expect(
      note.hasSuffix(
        "topic One in us-east-1 was being changed, and the call sns create_topic may or may not have been made"
      ))
  }

  @Test func aKilledRunIsFinishedWhenItsCallWasNotMade() throws {
    try kill()
    let server = try FaultServer([
      Self.identity, Self.missing, Self.missing, Self.created, Self.topic, Self.tags,
    ])
    let report = try report(try tool(server, Self.implement).outcome())
    #expect(report.verdict == "applied" && report.notes.count == 1)
    // It was taken note of: later runs do not tell of it again.
    let next = try FaultServer([Self.identity, Self.topic, Self.tags])
    #expect(try self.report(try tool(next, Self.implement).outcome()).notes.isEmpty)
  }

  @Test func undoTakesBackWhatAKilledRunMayHaveMade() throws {
    try kill()
    let undo = ["backout", "small-parts", "undo", "--yes", "--format", "json"]
    // After its own reads undo asks for what an implementation would find.
    let server = try FaultServer([
      Self.identity, Self.topic, Self.tags, Self.identity, Self.topic, Self.tags,
      Self.topic, Self.tags, Self.deleted, Self.missing,
    ])
    let report = try report(try tool(server, undo).outcome())
    #expect(report.verdict == "applied" && report.steps.map(\.action) == ["delete"])
    #expect(server.requests().contains { $0.body.contains("Action=DeleteTopic") })
    #expect(try types().suffix(4) == ["changed", "undone", "undone", "end"])
  }

  @Test func undoOfWhatWasNeverMadeChangesNothing() throws {
    try kill()
    let undo = ["backout", "small-parts", "undo", "--yes", "--format", "json"]
    let answers = [Self.identity, Self.missing, Self.identity, Self.missing]
    let server = try FaultServer(answers)
    let report = try report(try tool(server, undo).outcome())
    #expect(report.verdict == "unchanged" && report.errors.isEmpty)
    let again = try FaultServer([Self.identity, Self.identity, Self.missing])
    #expect(try self.report(try tool(again, undo).outcome()).steps.isEmpty)
  }

  /// Killed at whatever moment: the next run comes to the same end, and undo to the beginning.
  @Test func killedAtAnyMomentNothingIsLostAndNothingDoubled() throws {
    let bench = try PlanBench(Self.moto.get())
    let before = try bench.dump()
    try bench.run("implement", "small-alarm", "--yes")
    let whole = try bench.dump()
    let records = try bench.records().count
    try bench.run("backout", "small-alarm", "undo", "--yes")
    let undoRecords = try bench.records().count - records
    #expect(try bench.dump() == before)

    for (words, moments) in [
      (["implement", "small-alarm", "--yes"], records),
      (["backout", "small-alarm", "undo", "--yes"], undoRecords),
    ] {
      let isUndo = words[0] == "backout"
      // Every third: a step has four kinds of records, so each is met.
      for moment in stride(from: 1, through: moments, by: 3) {
        Scratch.forget(journal: bench.journal)
        if isUndo { try bench.run("implement", "small-alarm", "--yes") }
        let start = try bench.records().count
        let tool = try Tool(bench.arguments(words), environment: bench.environment)
        try Self.kill(tool, bench.journal, atLine: start + moment)
        if isUndo {
          #expect(try bench.run("backout", "small-alarm", "undo", "--yes").status == 0)
          #expect(try bench.dump() == before, "undo, killed at record \(moment)")
        } else {
          #expect(try bench.run("implement", "small-alarm", "--yes").status == 0)
          #expect(try bench.dump() == whole, "implement, killed at record \(moment)")
          #expect(try bench.run("backout", "small-alarm", "undo", "--yes").status == 0)
          #expect(try bench.dump() == before, "undo after implement, killed at record \(moment)")
        }
        #expect(try bench.run("journal", "verify").status == 0)
      }
    }
  }

  /// Kills a tool as soon as the journal has so many lines, or when it is over.
  private static func kill(_ tool: Tool, _ journal: String, atLine count: Int) throws {
    while tool.isRunning {
      let text = (try? Data(contentsOf: URL(fileURLWithPath: journal))) ?? Data()
      if text.count(where: { $0 == 0x0A }) >= count { break }
      usleep(500)
    }
    tool.signal(SIGKILL)
    _ = try tool.outcome()
  }

  // ---- interrupted -----------------------------------------------------------------------------
  @Test func anInterruptionBetweenStepsEndsTheRunInOrder() throws {
    // The first step's topic cannot be read back before the time is over; the signal comes meanwhile.
    let server = try FaultServer([
      Self.identity, Self.missing, Self.missing, Self.missing, Self.created, Self.stall,
    ])
    let tool = try tool(
      server, Self.implement + ["--set", "topics=One,Two"], options: ["--read-timeout", "1"])
    for _ in 0..<6 { #expect(server.request() != nil) }
    tool.signal(SIGINT)
    let outcome = try tool.outcome()
    #expect(outcome.status == 130)
    let report = try report(outcome)
    #expect(report.summary.hasPrefix("interrupted"))
    #expect(report.steps.map(\.verdict) == ["applied", "planned"])
    let records = try String(contentsOfFile: journal, encoding: .utf8)
    #expect(records.contains(#""type":"end","verdict":"interrupted""#))
  }

  @Test func anInterruptionWhileReadingEndsAtOnce() throws {
    let server = try FaultServer([Self.identity, Self.stall])
    let tool = try tool(server, Self.implement, options: ["--read-timeout", "3600"])
    for _ in 0..<2 { #expect(server.request() != nil) }
    tool.signal(SIGINT)
    #expect(try tool.outcome().status == 130)
    #expect(!FileManager.default.fileExists(atPath: journal))
  }

  // ---- another run -----------------------------------------------------------------------------
  @Test func twoRunsAtOnceFollowEachOtherAndSaySo() throws {
    let server = try FaultServer([Self.identity, Self.missing, Self.missing, Self.stall])
    let first = try tool(server, Self.implement)
    for _ in 0..<4 { #expect(server.request() != nil) }
    let other = try FaultServer([Self.identity, Self.topic, Self.tags])
    let impatient = try tool(other, Self.implement, options: ["--lock-timeout", "0.2"]).outcome()
    #expect(impatient.status == 2)
    #expect(
      impatient.errors.contains(
        "another run changes this account: implement small-parts (run "))
    #expect(impatient.errors.contains("arn:aws:iam::111122223333:user/ann, process "))

    let third = try FaultServer([Self.identity, Self.topic, Self.tags])
    let patient = try tool(third, Self.implement)
    while !(try patient.errorText().contains("waiting for another run")) { usleep(2000) }
    first.signal(SIGKILL)
    _ = try first.outcome()
    let outcome = try patient.outcome()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try report(outcome).notes.first?.contains("cut short") == true)
  }

  // ---- refused ---------------------------------------------------------------------------------
  @Test func aDeniedCallNamesThePermissionAndStopsTheRun() throws {
    let server = try FaultServer([
      Self.identity, Self.missing, Self.missing, Self.missing, Self.denied, Self.missing,
    ])
    let outcome = try tool(server, Self.implement + ["--set", "topics=One,Two"]).outcome()
    let report = try report(outcome)
    #expect(outcome.status == 2 && report.verdict == "failed")
    #expect(report.permissions.missing == ["sns:CreateTopic"])
    #expect(report.steps.map(\.verdict) == ["failed", "planned"])
    #expect(try types() == ["begin", "change", "call", "result", "changed", "end"])
  }

  @Test func aDeniedReadIsUnknownAndNoFailure() throws {
    let denied = Self.denied.replacing("SNS:CreateTopic", with: "SNS:ListTopics")
    let server = try FaultServer([Self.identity, denied])
    let outcome = try tool(server, ["test", "small-parts", "--format", "json"]).outcome()
    let report = try report(outcome)
    #expect(outcome.status == 2 && report.verdict == "unknown" && report.errors.isEmpty)
    #expect(report.steps[0].summary == "not allowed: sns:ListTopics in us-east-1")
    #expect(report.permissions.missing == ["sns:ListTopics"])
  }

  @Test func whatChangedSinceItWasShownIsNotTouched() throws {
    let server = try FaultServer([Self.identity, Self.missing, Self.topic, Self.tags])
    let outcome = try tool(server, Self.implement + ["--set", "topics=One"]).outcome()
    let report = try report(outcome)
    #expect(outcome.status == 2 && report.verdict == "failed")
    #expect(report.summary.contains("it has changed since it was shown"))
    #expect(try types() == ["begin", "end"])
  }

  @Test func aCallIsRepeatedWhileAWSCatchesUp() throws {
    let busy = #"""
      {"status":400,"body":"<ErrorResponse><Error><Type>Sender</Type><Code>InternalError</Code><Message>not yet</Message></Error></ErrorResponse>"}
      """#
    let server = try FaultServer([
      Self.identity, Self.missing, Self.missing, busy, busy, Self.created, Self.topic, Self.tags,
    ])
    let outcome = try tool(server, Self.implement).outcome()
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.text)")
    #expect(server.requests().count { $0.body.contains("Action=CreateTopic") } == 3)
    #expect(try types() == ["begin", "change", "call", "result", "changed", "end"])
  }

  /// The answer was a failure, and the topic was made all the same.
  @Test func aCallThatFailedOnTheServersSideIsReadBack() throws {
    let failure =
      #"{"status":500,"body":"<ErrorResponse><Error><Code>InternalFailure</Code></Error></ErrorResponse>"}"#
    let server = try FaultServer([
      Self.identity, Self.missing, Self.missing, failure, Self.topic, Self.tags, Self.topic,
      Self.tags,
    ])
    let report = try report(try tool(server, Self.implement).outcome())
    #expect(report.verdict == "applied", "\(report.errors)")
    #expect(server.requests().count { $0.body.contains("Action=CreateTopic") } == 1)
  }

  /// It was not made: it is made again.
  @Test func aCallThatWasNotMadeIsMadeAgainAfterReading() throws {
    let failure =
      #"{"status":500,"body":"<ErrorResponse><Error><Code>InternalFailure</Code></Error></ErrorResponse>"}"#
    let server = try FaultServer([
      Self.identity, Self.missing, Self.missing, failure, Self.missing, Self.created, Self.topic,
      Self.tags,
    ])
    let report = try report(try tool(server, Self.implement).outcome())
    #expect(report.verdict == "applied" && report.notes.count == 1, "\(report.errors)")
    #expect(
      try types() == ["begin", "change", "call", "result", "call", "result", "changed", "end"])
  }

  // ---- the journal -----------------------------------------------------------------------------
  /// A file may not grow beyond some size here, as on a full disk.
  @Test func aFullDiskEndsWithAReportOfWhatWasMade() throws {
    let outcome = try Tool.run(
      [
        "-o", "pipefail", "-c", "(trap '' XFSZ; ulimit -f 8; exec \"$@\") | cat", "sh",
        Tool.binary.path, "implement",
        "root-usage-monitoring", "--account", "practice", "--journal", journal, "--yes", "--format",
        "json",
      ], binary: URL(fileURLWithPath: "/bin/bash"))
    let report = try report(outcome)
    #expect(outcome.status == 2 && report.verdict == "failed")
    let verdicts = report.steps.map(\.verdict)
    #expect(verdicts.contains("applied") && verdicts.contains("planned"), "\(verdicts)")
    #expect(
      report.errors.contains { $0.where == "journal" && $0.message.contains("File too large") })
    // What is in the file is whole.
    #expect(try Tool.run(["journal", "verify", "--journal", journal]).status == 0)
  }

  @Test func linesThatWereCutOffStopAPlanUntilARepair() throws {
    let account = "practice:\(scratch.path)/account.json"
    let words = ["--account", account, "--journal", journal, "--yes", "--format", "json"]
    // No one is subscribed: the changes are made, and the account still fails.
    #expect(try Tool.run(["implement", "root-usage-monitoring"] + words).status == 1)
    let lines = try String(contentsOfFile: journal, encoding: .utf8).split(separator: "\n")
    try (lines.prefix(6).joined(separator: "\n") + "\n").write(
      toFile: journal, atomically: true, encoding: .utf8)

    let verify = try Tool.run(["journal", "verify", "--journal", journal])
    #expect(verify.status == 1)
    #expect(verify.text.contains("\(lines.count) records were written, and 6 are there"))
    let refused = try Tool.run(["backout", "root-usage-monitoring", "undo"] + words)
    #expect(refused.status == 2 && refused.errors.contains("`moonwatch journal repair`"))

    let shown = try Tool.run(["journal", "repair", "--journal", journal])
    #expect(shown.status == 1)
    #expect(shown.text.contains("lost: \(lines.count - 6) records, of which nothing is left"))
    #expect(try Tool.run(["journal", "repair", "--yes", "--journal", journal]).status == 0)
    #expect(try Tool.run(["journal", "verify", "--journal", journal]).status == 0)
    let undone = try Tool.run(["backout", "root-usage-monitoring", "undo"] + words)
    #expect(undone.status == 1)
    #expect(undone.text.contains("did not make"))
  }

  @Test func aRunThatWasKilledAtItsLastCallIsToldOfOnce() throws {
    try kill()
    let server = try FaultServer([Self.identity, Self.topic, Self.tags])
    #expect(try report(try tool(server, Self.implement).outcome()).verdict == "unchanged")
    let next = try FaultServer([Self.identity, Self.topic, Self.tags])
    #expect(try report(try tool(next, Self.implement).outcome()).notes.isEmpty)
  }
}
