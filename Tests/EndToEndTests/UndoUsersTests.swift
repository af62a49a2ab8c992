import Foundation
import Testing

/// Undo takes nothing away that others use, and says what it does not know.
@Suite struct UndoUsersTests {
  /// A practice account in a file with one trail, and two controls.
  private struct Practice {
    let scratch: Scratch
    let account: String
    let before: String

    init(_ setup: String = "practice.reset()") throws {
      scratch = try Scratch()
      account = "practice:\(scratch.path)/account.json"
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/second", withIntermediateDirectories: true)
      _ = try scratch.write("second/control.lua", Self.second)
      let outcome = try Tool.run(["-e", setup, "--account", account, "--allow-writes"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      before = try Self.list(account)
    }

    /// A control of other events, on the same trail.
    private static let second = """
      local spec = {
        title = "A call was denied", pattern = [[{ $.errorCode = "AccessDenied" }]],
        alarm_name = "Denied", metric_name = "Denied", filter_name = "Denied", topic = "Denied",
      }
      return control {
        id = "denied-calls", title = "Denied calls are monitored", description = "For tests.",
        parameters = require("metric_alarm.parameters")(spec),
        test = function(ctx) ctx:check("none", "Nothing", function(step) step:pass("as it is") end) end,
        implement = require("metric_alarm.implement")(spec),
        backout = require("metric_alarm.backout")(spec),
      }
      """

    private static let listing = """
      local function line(...) print(table.concat({ ... }, " ")) end
      for _, one in ipairs(aws.cloudwatch.describe_alarms{}.MetricAlarms or {}) do line("alarm", one.AlarmName) end
      for _, one in ipairs(aws.logs.describe_log_groups{}.logGroups or {}) do
        line("group", one.logGroupName)
        for _, filter in ipairs(aws.logs.describe_metric_filters{ logGroupName = one.logGroupName }.metricFilters or {}) do
          line("filter", filter.filterName, filter.filterPattern)
        end
      end
      for _, one in ipairs(aws.cloudtrail.describe_trails{}.trailList) do
        line("trail", one.Name, one.S3BucketName, tostring(one.CloudWatchLogsLogGroupArn))
      end
      for _, one in ipairs(aws.sns.list_topics{}.Topics or {}) do line("topic", one.TopicArn) end
      for _, one in ipairs(aws.sns.list_subscriptions{}.Subscriptions or {}) do line("subscription", one.Endpoint) end
      for _, one in ipairs(aws.iam.list_roles{}.Roles or {}) do line("role", one.RoleName) end
      for _, one in ipairs(aws.s3.list_buckets{}.Buckets or {}) do line("bucket", one.Name) end
      """

    static func list(_ account: String) throws -> String {
      let outcome = try Tool.run(["-e", listing, "--account", account])
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.text
    }

    func list() throws -> String { try Self.list(account) }

    func plan(_ words: String...) throws -> PlanDocument {
      try PlanDocument(
        try Tool.run(
          words + [
            "--rules", scratch.path + "/second", "--account", account, "--format", "json", "--yes",
          ]))
    }

    func implement(_ control: String = "root-usage-monitoring", _ options: String...) throws {
      let done = try PlanDocument(
        try Tool.run(
          ["implement", control, "--rules", scratch.path + "/second", "--account", account]
            + ["--format", "json", "--yes", "--set", "notify=email:ops@example.com"] + options))
      #expect(done.verdict == "applied", "\(done.errors)")
    }

    func undo(_ control: String = "root-usage-monitoring") throws -> PlanDocument {
      try plan("backout", control, "undo")
    }

    func run(_ code: String) throws {
      let outcome = try Tool.run(["-e", code, "--account", account, "--allow-writes"])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }

    var journal: String { scratch.path + "/account.journal.ndjson" }
  }

  private static let topic = "arn:aws:sns:us-east-1:111122223333:RootAccountUsage"

  @Test func whatOthersUseStaysAndIsListedWithItsUser() throws {
    let practice = try Practice()
    try practice.implement()
    try practice.run(
      """
      aws.sns.subscribe{ TopicArn = "\(Self.topic)", Protocol = "sqs", Endpoint = "arn:aws:sqs:us-east-1:111122223333:q" }
      aws.cloudwatch.put_metric_alarm{ AlarmName = "Other", Namespace = "X", MetricName = "y", Statistic = "Sum",
        Period = 300, EvaluationPeriods = 1, Threshold = 1, ComparisonOperator = "GreaterThanThreshold",
        AlarmActions = { "\(Self.topic)" } }
      aws.logs.put_metric_filter{ logGroupName = "cloudtrail/harbour-trail", filterName = "Theirs",
        filterPattern = "ERROR", metricTransformations = {
          { metricName = "a", metricNamespace = "b", metricValue = "1" } } }
      """)
    let undone = try practice.undo()
    #expect(undone.actions == ["delete alarm", "delete metric_filter"])
    let kept = undone.kept.compactMap(\.reason)
    #expect(kept.contains { $0.contains("used by alarm Other in us-east-1, subscription of sqs:") })
    #expect(
      kept.contains {
        $0.hasPrefix(
          "CloudWatchLogsLogGroupArn, CloudWatchLogsRoleArn: used by metric filter Theirs")
      })
    #expect(kept.contains("used by trail harbour-trail in us-east-1"))
    let there = try practice.list()
    for line in [
      "filter Theirs ERROR", "topic \(Self.topic)", "role CloudTrail-harbour-trail-logs",
    ] {
      #expect(there.contains(line + "\n"), "\(line)")
    }

    // When they are gone, the rest goes.
    try practice.run(
      """
      aws.cloudwatch.delete_alarms{ AlarmNames = { "Other" } }
      aws.logs.delete_metric_filter{ logGroupName = "cloudtrail/harbour-trail", filterName = "Theirs" }
      for _, one in ipairs(aws.sns.list_subscriptions{}.Subscriptions) do
        if one.Protocol == "sqs" then aws.sns.unsubscribe{ SubscriptionArn = one.SubscriptionArn } end
      end
      """)
    #expect(try practice.undo().verdict == "applied")
    #expect(try practice.list() == practice.before)
  }

  @Test(arguments: [
    (
      "filter",
      "aws.logs.put_metric_filter{ logGroupName = 'cloudtrail/harbour-trail', filterName = 'RootAccountUsage', filterPattern = 'ERROR', metricTransformations = { { metricName = 'RootAccountActions', metricNamespace = 'CloudTrailMetrics', metricValue = '1' } } }",
      ["delete alarm", "delete subscription", "delete topic", "conflict metric_filter"]
    ),
    (
      "alarm",
      "aws.cloudwatch.put_metric_alarm{ AlarmName = 'RootAccountUsageAlarm', Namespace = 'CloudTrailMetrics', MetricName = 'RootAccountActions', Statistic = 'Sum', Period = 60, EvaluationPeriods = 1, Threshold = 1, ComparisonOperator = 'GreaterThanOrEqualToThreshold', AlarmActions = { '\(topic)' } }",
      ["conflict alarm"]
    ),
  ])
  func whatAConflictStandsOnStays(_ name: String, _ code: String, _ actions: [String]) throws {
    let practice = try Practice()
    try practice.implement()
    try practice.run(code)
    let undone = try practice.undo()
    #expect(Set(undone.actions) == Set(actions))
    #expect(!undone.conflicts.isEmpty)
    #expect(undone.kept.contains { $0.resource.hasPrefix("log group") })
    #expect(try practice.list().contains("log-group:cloudtrail/harbour-trail"))

    let forced = try practice.plan(
      "backout", "root-usage-monitoring", "undo", "--override-conflicts")
    #expect(forced.verdict == "applied", "\(forced.errors)")
    #expect(try practice.list() == practice.before)
  }

  @Test func overridingSaysFirstWhatItBreaks() throws {
    let practice = try Practice()
    try practice.implement()
    try practice.run(
      "aws.sns.subscribe{ TopicArn = '\(Self.topic)', Protocol = 'sqs', Endpoint = 'arn:aws:sqs:us-east-1:111122223333:q' }"
    )
    let forced = try practice.plan(
      "backout", "root-usage-monitoring", "undo", "--override-conflicts")
    #expect(
      forced.warnings.first
        == "--override-conflicts breaks what uses topic RootAccountUsage in us-east-1: "
        + "subscription of sqs:arn:aws:sqs:us-east-1:111122223333:q to RootAccountUsage")
    #expect(try !practice.list().contains(Self.topic))
  }

  @Test(arguments: [true, false])
  func twoControlsThatShareAGroupAreUndoneInEitherOrder(_ firstFirst: Bool) throws {
    let practice = try Practice()
    try practice.implement()
    try practice.implement("denied-calls", "--set", "topic=RootAccountUsage")
    if firstFirst {
      #expect(try practice.undo().actions == ["delete alarm", "delete metric_filter"])
      // The other one goes on working.
      #expect(try practice.list().contains("log-group:cloudtrail/harbour-trail"))
    }
    #expect(try practice.undo("denied-calls").verdict == "applied")
    #expect(try practice.undo().verdict == "applied")
    #expect(try practice.list() == practice.before)
  }

  @Test func aPendingSubscriptionGoesWithItsTopicAndIsSaidSo() throws {
    let practice = try Practice()
    try practice.implement()
    try practice.run(
      "aws.sns.subscribe{ TopicArn = '\(Self.topic)', Protocol = 'email', Endpoint = 'else@example.com' }"
    )
    let shown = try PlanDocument(
      try Tool.run(
        [
          "backout", "root-usage-monitoring", "undo", "--account", practice.account, "--format",
          "json",
        ]))
    #expect(shown.step("subscription")?.summary == "goes with topic RootAccountUsage in us-east-1")
    let undone = try practice.undo()
    #expect(
      undone.notes.contains { $0.hasPrefix("pending subscription of email:else@example.com") })
    #expect(!undone.kept.contains { $0.resource.contains("subscription") })
    #expect(try practice.list() == practice.before)
  }

  @Test func whatTheJournalDoesNotKnowIsSaidAndNoSuccess() throws {
    let practice = try Practice()
    try practice.implement()
    Scratch.forget(journal: practice.journal)
    let undone = try practice.undo()
    #expect(undone.status == 1 && undone.verdict == "failed")
    #expect(
      undone.warnings.contains {
        $0.hasPrefix("8 resources of this control exist that the journal")
      })
    #expect(undone.kept.contains { $0.resource == "alarm RootAccountUsageAlarm in us-east-1" })
  }

  @Test func nothingIsSaidOfWhatTheJournalKnows() throws {
    let practice = try Practice("practice.reset(require 'practice.scenarios.monitored')")
    try practice.implement()
    try practice.run("practice.confirm('all')")
    #expect(try practice.undo().status == 0)
    let again = try practice.undo()
    #expect(again.status == 0 && again.verdict == "unchanged" && again.warnings.isEmpty)
    #expect(again.summary == "nothing to undo")
    #expect(try practice.list() == practice.before)
  }

  /// The alarm named a topic that was gone: it does again.
  @Test func whatPointedAtNothingBeforeHoldsNothing() throws {
    let practice = try Practice(
      """
      practice.reset(require "practice.scenarios.monitored")
      aws.sns.delete_topic{ TopicArn = "\(Self.topic)" }
      aws.logs.delete_metric_filter{ logGroupName = "cloudtrail", filterName = "RootAccountUsage" }
      """)
    try practice.implement()
    #expect(try practice.undo().status == 0)
    #expect(try practice.list() == practice.before)
  }

  /// The journal has the URL of a webhook without its secret, and so has everything that undo says.
  @Test func theSubscriptionOfAWebhookIsTheControlsOwn() throws {
    let practice = try Practice()
    try practice.implement(
      "root-usage-monitoring", "--set", "notify=https://hooks.example.com/services/T0/B0/abcdef")
    try practice.run(
      "aws.sns.subscribe{ TopicArn = '\(Self.topic)', Protocol = 'https', Endpoint = 'https://hooks.example.com/services/T1/B1/ghijkl' }"
    )
    try practice.run("practice.confirm('all')")
    let undone = try practice.undo()
    #expect(undone.actions.contains("delete subscription"))
    let kept = undone.kept.first { $0.resource.hasPrefix("topic") }?.reason ?? ""
    #expect(kept.contains("https://hooks.example.com/") && !kept.contains("ghijkl"), "\(kept)")
    #expect(!kept.contains(","))
  }

  @Test func whoUsesItMustBeReadable() throws {
    let practice = try Practice()
    try practice.implement()
    try practice.run("practice.deny('events:ListRuleNamesByTarget')")
    let undone = try practice.undo()
    #expect(
      undone.kept.contains {
        $0.reason == "who uses it is not known: not allowed: events:ListRuleNamesByTarget"
      })
    #expect(try practice.list().contains(Self.topic))
  }
}
