import Foundation
import MotoServer
import Testing

/// The life of a control: tested, put in place, taken back.
@Suite(.serialized) struct PlanCommandTests {
  static let moto = Result { try MotoServer() }
  let bench: PlanBench

  init() throws { bench = try PlanBench(Self.moto.get()) }

  /// A report without what differs from run to run.
  private static func constant(_ text: String) -> String {
    text
      .replacing(/\n\d{4}-[^ ]+Z, by arn:[^ ]+, moonwatch [0-9.]+\n/) { _ in
        "\nDATE, by CALLER, moonwatch VERSION\n"
      }
      .replacing(/small-alarm --rules [^ ]+ .* --apply/) { _ in "small-alarm OPTIONS --apply" }
  }

  // ---- test ------------------------------------------------------------------------------------
  @Test func aTestSaysWhatIsWrongAndWhatMendsIt() throws {
    let outcome = try bench.run("test", "small-alarm")
    #expect(outcome.status == 1)
    #expect(
      Self.constant(outcome.text) == """
        test small-alarm: A small alarm tells a topic
        account 123456789012, us-east-1
        DATE, by CALLER, moonwatch VERSION

        FAIL  The alarm: there is none

          pass    Caller has the permissions that the test needs: 1 permissions were used

        the best chain: alarm Small (us-east-1): fail
          pass    The metric
          fail    The alarm: there is none
                  name: Small
                  remedy: moonwatch implement small-alarm OPTIONS --apply

        another chain: a feed of its own: fail
          fail    The feed: nobody feeds it
                  remedy: feed it

        regions
          fail    there is none
                  us-east-1

        Recent logins
          time 2026-03-01  who ann\\u{1B}[2J

        frameworks
          CIS AWS 9.9

        """)
  }

  @Test func aTestPassesOnceTheControlIsInPlace() throws {
    try bench.run("implement", "small-alarm", "--yes")
    let report = try bench.report("test", "small-alarm")
    #expect(report.verdict == "pass" && report.schema == "moonwatch.plan/1")
    #expect(report.steps.map(\.id) == ["permissions", "alarm", "metric"])
    #expect(report.chains.map(\.id) == ["alarm", "feed"])
    #expect(report.chains[0].links.map(\.id) == ["metric", "alarm"])
    #expect(report.regions.map(\.region) == ["us-east-1"])
    #expect(report.permissions.needed == ["cloudwatch:DescribeAlarms"])
  }

  @Test func manualIsNoFailureUnlessAskedFor() throws {
    #expect(try bench.run("test", "small-parts").status == 0)
    #expect(try bench.run("test", "small-parts", "--fail-on", "manual").status == 1)
  }

  @Test func aPlanThatStopsWithAnErrorIsUnknown() throws {
    let report = try bench.report("test", "small-parts", "--set", "broken=true", status: 2)
    #expect(report.verdict == "unknown")
    #expect(report.errors.map(\.where) == ["topics"])
    #expect(report.errors[0].message.hasSuffix("the plan is broken"))
  }

  // ---- implement -------------------------------------------------------------------------------
  @Test func aPreviewIsADiffAndChangesNothing() throws {
    _ = try bench.aws(
      "cloudwatch", "put-metric-alarm", "--alarm-name", "Small", "--metric-name", "Logins",
      "--namespace", "Tests", "--statistic", "Sum", "--period", "300", "--threshold", "5",
      "--comparison-operator", "GreaterThanOrEqualToThreshold", "--evaluation-periods", "1",
      "--alarm-actions", "arn:aws:sns:us-east-1:123456789012:theirs", "--alarm-description",
      "Somebody else wrote a long description of what this alarm is for, and it stays.")
    let before = try bench.dump()
    let outcome = try bench.run("implement", "small-alarm", "--set", "threshold=2", "display=us")
    #expect(outcome.status == 0)
    #expect(
      Self.constant(outcome.text) == """
        implement small-alarm: A small alarm tells a topic
        account 123456789012, us-east-1
        DATE, by CALLER, moonwatch VERSION

          + topic Told in us-east-1: to be created
              + Arn         = "arn:aws:sns:us-east-1:123456789012:Told"
              + DisplayName = "us"
          ~ alarm Small in us-east-1: 2 fields to be changed
              ~ AlarmActions = [
              +     "arn:aws:sns:us-east-1:123456789012:Told"
                    "arn:aws:sns:us-east-1:123456789012:theirs"
                  ]
              ~ Threshold    = 5 -> 2
                (8 more fields stay as they are)

        what it costs
          about $0.10 a month: one alarm

        permissions it needs
          cloudwatch  PutMetricAlarm
          sns         CreateTopic

        by hand
          tell somebody
              subscribe to the topic

        frameworks
          CIS AWS 9.9

        PLANNED  1 to create, 1 to change
        Nothing was changed; --apply does it.

        """)
    #expect(try bench.dump() == before)
    #expect(try bench.records().isEmpty)
  }

  @Test func withoutATerminalNobodyIsAskedAndNothingIsDone() throws {
    let before = try bench.dump()
    let report = try bench.report("implement", "small-alarm", "--apply", status: 2)
    #expect(report.verdict == "planned")
    #expect(report.errors.first?.message.contains("--yes was not given") == true)
    #expect(try bench.dump() == before)
    #expect(try bench.records().isEmpty)
  }

  @Test func aSecondTimeThereIsNothingToDo() throws {
    let first = try bench.report("implement", "small-alarm", "--yes")
    #expect(first.verdict == "applied" && first.steps.map(\.action) == ["create", "create"])
    let records = try bench.records()
    #expect(
      records.map(\.type) == [
        "begin", "change", "call", "result", "changed", "change", "call", "result", "changed",
        "end",
      ])
    let second = try bench.report("implement", "small-alarm", "--yes")
    #expect(second.verdict == "unchanged" && second.steps.map(\.action) == ["keep", "keep"])
    #expect(second.steps[0].changes.allSatisfy { $0.action == "keep" })
    #expect(try bench.records().count == records.count)
  }

  @Test func theCommandsWorkAsPrinted() throws {
    // What a shell or the CLI could take for something else.
    let display = #"it's "$HOME" & `id` \"#
    let script = try bench.run(
      "implement", "small-alarm", "--set", "alarm_name=An alarm; true", "display=\(display)",
      "threshold=3", "--format", "aws-cli")
    #expect(script.status == 0)
    #expect(try bench.records().isEmpty)
    let outcome = try bench.moto.run("sh", ["-c", script.text])
    #expect(outcome.status == 0, "\(outcome.errors)\n\(script.text)")
    let report = try bench.report(
      "implement", "small-alarm", "--set", "alarm_name=An alarm; true", "display=\(display)",
      "threshold=3")
    #expect(report.verdict == "unchanged")
  }

  @Test func whatOthersOwnIsLeftAloneUnlessToldOtherwise() throws {
    _ = try bench.aws(
      "sns", "create-topic", "--name", "Told", "--tags",
      "Key=aws:cloudformation:stack-name,Value=web")
    let report = try bench.report("implement", "small-alarm")
    #expect(report.steps.map(\.action) == ["foreign", "create"])
    #expect(report.steps[0].verdict == "unchanged")
    #expect(report.steps[0].summary.contains("CloudFormation"))
    let told = try bench.report("implement", "small-alarm", "--include-managed")
    #expect(told.steps.map(\.action) == ["change", "create"])
  }

  @Test func aConflictOfAResourceFailsThePlan() throws {
    let report = try bench.report(
      "implement", "small-alarm", "--yes", "--set", "display=refused", status: 2)
    #expect(report.verdict == "failed" && report.steps[0].verdict == "failed")
    #expect(report.steps[0].remedy == "call it something else")
    #expect(try bench.records().isEmpty)
  }

  // ---- backout ---------------------------------------------------------------------------------
  @Test func aBackoutIsNotedByLaterTestsUntilItIsOver() throws {
    try bench.run("implement", "small-alarm", "--yes")
    let quiet = try bench.report("backout", "small-alarm", "quiet", "--yes")
    #expect(quiet.verdict == "applied" && quiet.way == "quiet")
    let failing = try bench.report("test", "small-alarm", status: 1)
    #expect(failing.notes.first?.hasPrefix("a backout is in effect: quiet, since 2") == true)
    try bench.run("backout", "small-alarm", "resume", "--yes")
    #expect(try bench.report("test", "small-alarm").notes.isEmpty)
    try bench.run("backout", "small-alarm", "threshold=5", "--yes")
    #expect(
      try bench.report("test", "small-alarm").notes.first?.contains("threshold=5, since") == true)
    try bench.run("backout", "small-alarm", "undo", "--yes")
    #expect(try bench.report("test", "small-alarm", status: 1).notes.isEmpty)
  }

  @Test func undoPutsEverythingBackNewestFirst() throws {
    _ = try bench.aws("sns", "create-topic", "--name", "Told", "--attributes", "DisplayName=old")
    let before = try bench.dump()
    try bench.run("implement", "small-alarm", "--yes")
    try bench.run("backout", "small-alarm", "threshold=7", "--yes")
    try bench.run("implement", "small-alarm", "--yes", "--set", "display=newer")
    #expect(try bench.dump() != before)
    let count = try bench.records().count
    let report = try bench.report("backout", "small-alarm", "undo", "--yes")
    #expect(report.verdict == "applied")
    #expect(
      report.kept.map(\.reason) == ["the history of alarm Small in us-east-1 stays"])
    #expect(try bench.dump() == before)
    #expect(
      try bench.aws(
        "sns", "get-topic-attributes", "--topic-arn",
        "arn:aws:sns:us-east-1:123456789012:Told"
      ).contains(#""DisplayName": "old""#))
    // The topic was changed last; the alarm was made before that.
    #expect(
      try bench.records().dropFirst(count).compactMap(\.operation)
        == ["set_topic_attributes", "delete_alarms"])
    let again = try bench.report("backout", "small-alarm", "undo", "--yes")
    #expect(again.verdict == "unchanged" && again.steps.isEmpty)
  }

  @Test func whatWasMadeFirstGoesLast() throws {
    try bench.run("implement", "small-alarm", "--yes")
    try bench.run("implement", "small-alarm", "--yes", "--set", "display=newer")
    let count = try bench.records().count
    try bench.run("backout", "small-alarm", "undo", "--yes")
    #expect(
      try bench.records().dropFirst(count).compactMap(\.operation)
        == ["delete_alarms", "delete_topic"])
  }

  @Test func whatSomebodyElseChangedIsAConflictAndStays() throws {
    _ = try bench.aws("sns", "create-topic", "--name", "Told", "--attributes", "DisplayName=old")
    try bench.run("implement", "small-alarm", "--yes")
    _ = try bench.aws(
      "sns", "set-topic-attributes", "--topic-arn", "arn:aws:sns:us-east-1:123456789012:Told",
      "--attribute-name", "DisplayName", "--attribute-value", "theirs")
    let report = try bench.report("backout", "small-alarm", "undo", "--yes")
    #expect(report.conflicts.map(\.field) == ["DisplayName"])
    #expect(report.conflicts[0].journal.hasPrefix("run "))
    #expect(report.steps.map(\.action) == ["delete", "conflict"])
    let attributes = [
      "sns", "get-topic-attributes", "--topic-arn", "arn:aws:sns:us-east-1:123456789012:Told",
    ]
    #expect(try bench.moto.aws(attributes).output.contains("theirs"))
    let overridden = try bench.report(
      "backout", "small-alarm", "undo", "--yes", "--override-conflicts")
    #expect(overridden.verdict == "applied")
    #expect(try bench.moto.aws(attributes).output.contains("old"))
  }

  @Test func whatSomebodyElseAddedToAListStaysAndOursGoes() throws {
    _ = try bench.aws(
      "cloudwatch", "put-metric-alarm", "--alarm-name", "Small", "--metric-name", "Logins",
      "--namespace", "Tests", "--statistic", "Sum", "--period", "300", "--threshold", "1",
      "--comparison-operator", "GreaterThanOrEqualToThreshold", "--evaluation-periods", "1",
      "--alarm-actions", "arn:aws:sns:us-east-1:123456789012:a")
    try bench.run("implement", "small-alarm", "--yes")
    _ = try bench.aws(
      "cloudwatch", "put-metric-alarm", "--alarm-name", "Small", "--metric-name", "Logins",
      "--namespace", "Tests", "--statistic", "Sum", "--period", "300", "--threshold", "1",
      "--comparison-operator", "GreaterThanOrEqualToThreshold", "--evaluation-periods", "1",
      "--alarm-actions", "arn:aws:sns:us-east-1:123456789012:a",
      "arn:aws:sns:us-east-1:123456789012:b", "arn:aws:sns:us-east-1:123456789012:Told")
    let report = try bench.report("backout", "small-alarm", "undo", "--yes")
    #expect(report.conflicts.map(\.field) == ["AlarmActions"])
    let alarms = try bench.aws(
      "cloudwatch", "describe-alarms", "--query", "MetricAlarms[].AlarmActions[]",
      "--output", "text")
    #expect(
      alarms.split(whereSeparator: \.isWhitespace).map(String.init) == [
        "arn:aws:sns:us-east-1:123456789012:a", "arn:aws:sns:us-east-1:123456789012:b",
      ])
  }

  @Test func whatCannotBeTakenBackIsKeptAndListed() throws {
    let set = ["--set", "topics=keep-this,other"]
    _ = try Tool.run(
      bench.arguments(["implement", "small-parts", "--yes"] + set), environment: bench.environment)
    let report = try bench.report("backout", "small-parts", "undo", "--yes")
    #expect(report.kept.map(\.resource) == ["topic keep-this in us-east-1"])
    #expect(report.kept.map(\.reason) == ["its name says so"])
    #expect(try bench.aws("sns", "list-topics", "--output", "text").contains("keep-this"))
    #expect(try !bench.aws("sns", "list-topics", "--output", "text").contains("other"))
  }

  @Test func whatAnotherControlUsesIsKept() throws {
    try bench.run("implement", "small-parts", "--yes", "--set", "topics=Told")
    try bench.run("implement", "small-alarm", "--yes", "--set", "display=Told")
    let report = try bench.report("backout", "small-parts", "undo", "--yes")
    #expect(report.kept.map(\.reason) == ["used by the control small-alarm"])
    try bench.run("backout", "small-alarm", "undo", "--yes")
    #expect(try bench.aws("sns", "list-topics", "--output", "text").contains("Told"))
  }

  @Test func removedResourcesComeBack() throws {
    _ = try bench.aws("sns", "create-topic", "--name", "One", "--attributes", "DisplayName=One")
    let before = try bench.dump()
    #expect(try bench.report("backout", "small-parts", "remove", "--yes").verdict == "applied")
    #expect(try bench.dump() != before)
    try bench.run("backout", "small-parts", "undo", "--yes")
    #expect(try bench.dump() == before)
  }

  // ---- secrets ---------------------------------------------------------------------------------
  @Test func secretsReachNeitherJournalNorReport() throws {
    let outcome = try bench.run(
      "implement", "small-parts", "--yes", "--set", "password=hunter2-hunter2")
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.text)")
    let journal = try String(contentsOfFile: bench.journal, encoding: .utf8)
    #expect(!journal.contains("hunter2") && journal.contains(#""SecretString":"<secret>""#))
    #expect(journal.contains(#""password":"<secret>""#))
    let shown = try bench.run("journal", "show")
    #expect(!(outcome.text + outcome.errors + shown.text).contains("hunter2"))
    #expect(
      try bench.aws("secretsmanager", "get-secret-value", "--secret-id", "hidden").contains(
        "hunter2-hunter2"))
  }

  // ---- journal ---------------------------------------------------------------------------------
  @Test func theJournalIsListedShownAndVerified() throws {
    #expect(try bench.run("journal", "list").status == 2)
    try bench.run("implement", "small-alarm", "--yes")
    try bench.run("backout", "small-alarm", "threshold=5", "--yes")
    let list = try bench.run("journal", "list")
    #expect(list.status == 0 && list.lines.count == 3)
    #expect(list.lines[1].contains("small-alarm  implement"))
    #expect(list.lines[2].contains("backout threshold=5  applied"))
    let show = try bench.run("journal", "show")
    #expect(show.text.contains("call cloudwatch put_metric_alarm in us-east-1: done"))
    let id = try #require(list.lines[1].split(separator: " ").first).description
    #expect(try bench.run("journal", "show", id).text.contains("2. alarm Small in us-east-1"))
    #expect(try bench.run("journal", "show", "zz").status == 2)
    #expect(try bench.run("journal", "verify").status == 0)
    let text = try String(contentsOfFile: bench.journal, encoding: .utf8)
    try text.replacing("Small", with: "Smal1").write(
      toFile: bench.journal, atomically: true, encoding: .utf8)
    let verify = try bench.run("journal", "verify")
    #expect(verify.status == 1 && verify.text.contains("journal.ndjson:1: the record was changed"))
    // Nothing is changed on the word of a journal that cannot be believed.
    let undo = try bench.run("backout", "small-alarm", "undo", "--yes")
    #expect(undo.status == 2 && undo.errors.contains("journal.ndjson:1: the record was changed"))
  }
}
