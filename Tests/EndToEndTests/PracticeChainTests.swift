import Foundation
import Testing

/// The test plan of root usage on practice accounts: organizations, other accounts, EventBridge,
/// denied calls, and what the stand-in for AWS does not have.
@Suite struct PracticeChainTests {
  /// A scenario, and what the test has to say of it.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// Lua that makes it, after `prelude`.
    var setup: String
    var verdict: String
    /// The first link with the verdict.
    var link: String?
    /// Part of what is noted, or of a step's summary.
    var says: String?
    /// Whose account the test is run in.
    var account = "111122223333"
    /// Parameters of the control.
    var set: [String] = []
    var testDescription: String { name }

    init(
      _ name: String, _ setup: String, _ verdict: String, _ link: String? = nil,
      says: String? = nil, account: String = "111122223333", set: [String] = []
    ) {
      (self.name, self.setup, self.verdict) = (name, setup, verdict)
      (self.link, self.says, self.account, self.set) = (link, says, account, set)
    }
  }

  static let prelude = #"""
    local build = require "practice.build"
    local main = "111122223333"
    -- What is made belongs to the first account, whoever runs the test.
    local function admin(place)
      place = place or {}
      return practice.admin {
        account = place.account or main, region = place.region or "us-east-1",
      }
    end
    local aws = admin()
    local topic = "arn:aws:sns:us-east-1:111122223333:RootAccountUsage"
    local function start() require "practice.start" (practice) end
    local function scenario(name)
      local one = require("practice.scenarios." .. name)
      local others = setmetatable({ admin = admin }, { __index = practice })
      return (type(one) == "table" and one.setup or one)(others)
    end
    local function alarm(over)
      local one = {
        AlarmName = "RootAccountUsageAlarm", MetricName = "RootAccountActions",
        Namespace = "CloudTrailMetrics", Statistic = "Sum", Period = 300, EvaluationPeriods = 1,
        Threshold = 1, ComparisonOperator = "GreaterThanOrEqualToThreshold",
        TreatMissingData = "notBreaching", AlarmActions = { topic },
      }
      for name, value in pairs(over) do one[name] = value end
      aws.cloudwatch.put_metric_alarm(one)
    end
    -- The alarm has no action of its own; another one has, over it.
    local function composite(over)
      scenario "monitored"
      alarm { AlarmActions = {} }
      alarm { AlarmName = "Other", MetricName = "Other", AlarmActions = {} }
      local one = {
        AlarmName = "Over", AlarmRule = 'ALARM("RootAccountUsageAlarm")', AlarmActions = { topic },
      }
      for name, value in pairs(over) do one[name] = value end
      aws.cloudwatch.put_composite_alarm(one)
    end
    local suppressor = {
      ActionsSuppressor = "Other", ActionsSuppressorWaitPeriod = 60,
      ActionsSuppressorExtensionPeriod = 60,
    }
    local function filter(pattern, name)
      aws.logs.put_metric_filter { logGroupName = "cloudtrail",
        filterName = name or "RootAccountUsage", filterPattern = pattern,
        metricTransformations = { { metricName = "RootAccountActions",
          metricNamespace = "CloudTrailMetrics", metricValue = "1" } } }
    end
    local function ending(more) return (build.root_pattern:gsub("}$", more .. " }")) end
    local own = ending('&& $.recipientAccountId = "111122223333"')
    -- The metric filter in two halves, or only one of them.
    local function halves(first, second)
      aws.logs.delete_metric_filter { logGroupName = "cloudtrail",
        filterName = "RootAccountUsage" }
      if first then filter(ending("&& $.readOnly IS TRUE"), "reads") end
      if second then filter(ending("&& $.readOnly IS FALSE"), "writes") end
    end
    local queue_url
    local function only_queue(policy)
      for _, one in ipairs(aws.sns.list_subscriptions {}.Subscriptions) do
        aws.sns.unsubscribe { SubscriptionArn = one.SubscriptionArn }
      end
      queue_url = aws.sqs.create_queue { QueueName = "q",
        Attributes = policy and { Policy = policy } or nil }.QueueUrl
      aws.sns.subscribe { TopicArn = topic, Protocol = "sqs",
        Endpoint = "arn:aws:sqs:us-east-1:111122223333:q" }
    end
    local function subscribed()
      aws.sns.create_topic { Name = "RootAccountUsage" }
      aws.sns.subscribe { TopicArn = topic, Protocol = "email", Endpoint = "a@example.com" }
      practice.confirm "all"
    end
    """#

  static let chains: [Case] = [
    Case("the whole chain", #"scenario "monitored""#, "pass"),
    Case("the account as it starts", "start()", "fail", "log-group"),
    Case(
      "a subscription that waits for its owner",
      #"""
      start()
      build.chain(aws, { trail = "harbour-trail", endpoint = "security@example.com" })
      """#, "manual", "subscription", says: "48 hours after it was made"),
    Case(
      "actions disabled",
      #"""
      scenario "monitored"
      aws.cloudwatch.disable_alarm_actions { AlarmNames = { "RootAccountUsageAlarm" } }
      """#, "fail", "actions", says: "The actions of RootAccountUsageAlarm are disabled"),
    Case(
      "muted",
      #"""
      scenario "monitored"
      aws.cloudwatch.put_alarm_mute_rule {
        Name = "quiet", MuteTargets = { AlarmNames = { "RootAccountUsageAlarm" } },
        Rule = { Schedule = { Expression = "at(2026-03-01T00:00)", Duration = "P15D" } },
      }
      """#, "fail", "actions", says: "muted by the mute rule quiet"),
    Case(
      "muted from the next minute on",
      #"""
      scenario "monitored"
      aws.cloudwatch.put_alarm_mute_rule {
        Name = "quiet", MuteTargets = { AlarmNames = { "RootAccountUsageAlarm" } },
        Rule = { Schedule = { Expression = "at(2026-03-02T08:05)", Duration = "PT2H" } },
      }
      """#, "fail", "actions", says: "muted within minutes by the mute rule quiet"),
    Case("a composite alarm", "composite {}", "pass"),
    Case(
      "a composite alarm of a composite alarm",
      #"""
      composite { AlarmActions = {} }
      aws.cloudwatch.put_composite_alarm {
        AlarmName = "Top", AlarmRule = "ALARM(Over)", AlarmActions = { topic },
      }
      """#, "pass"),
    Case(
      "a composite alarm that wants another alarm too",
      #"composite { AlarmRule = 'ALARM(RootAccountUsageAlarm) AND ALARM(Other)' }"#,
      "fail", "actions", says: "does not trip the composite alarm Over"),
    Case(
      "a composite alarm that another alarm trips too",
      #"composite { AlarmRule = 'ALARM(RootAccountUsageAlarm) OR ALARM(Other)' }"#,
      "fail", "actions", says: "also depends on Other"),
    Case(
      "a composite alarm that is suppressed",
      #"""
      composite(suppressor)
      aws.cloudwatch.set_alarm_state {
        AlarmName = "Other", StateValue = "ALARM", StateReason = "work",
      }
      """#, "fail", "actions", says: "its suppressor Other is ALARM"),
    Case(
      "a composite alarm whose suppressor is quiet", "composite(suppressor)", "pass",
      says: "suppressed whenever Other is in ALARM"),

    Case(
      "the document's own alarm",
      #"start() alarm { Namespace = "AWS/CloudTrail", AlarmActions = {} }"#, "fail", "log-group",
      says: "RootAccountUsageAlarm in us-east-1 is blind"),
    Case(
      "an alarm whose metric something publishes",
      #"""
      start() subscribed() alarm {}
      aws.cloudwatch.put_metric_data { Namespace = "CloudTrailMetrics", MetricData = {
        { MetricName = "RootAccountActions", Value = 1 } } }
      """#, "manual", "feed",
      says: "CloudTrailMetrics/RootAccountActions has data, but no metric filter"),
    Case(
      "an alarm whose metric nothing publishes",
      #"start() build.logs(aws, { trail = "harbour-trail" }) subscribed() alarm {}"#,
      "fail", "metric-filter", says: "which no metric filter of the region publishes"),

    Case("an organization, its management account", #"scenario "organization""#, "pass"),
    Case(
      "an organization, a member", #"scenario "organization""#, "manual", "bucket",
      says: "belongs to account 111122223333", account: "222233334444"),
    Case(
      "a member with a chain of its own",
      #"""
      scenario "organization"
      local own = admin { account = "222233334444" }
      build.trail_bucket(own, "member-trail", { "222233334444" })
      local logs = build.logs(own, {})
      own.cloudtrail.create_trail {
        Name = "own", S3BucketName = "member-trail", IsMultiRegionTrail = true,
        CloudWatchLogsLogGroupArn = logs.group, CloudWatchLogsRoleArn = logs.role,
      }
      own.cloudtrail.start_logging { Name = "own" }
      local told = own.sns.create_topic { Name = "RootAccountUsage" }.TopicArn
      own.sns.subscribe { TopicArn = told, Protocol = "email", Endpoint = "m@example.com" }
      practice.confirm(told)
      build.alarm(own, { actions = { told } })
      """#, "pass", account: "222233334444"),
    Case(
      "another account's topic",
      #"practice.add_account "999988887777" scenario "cross_account""#, "manual", "topic",
      says: "belongs to account 999988887777"),

    Case("EventBridge in every region", #"scenario "eventbridge""#, "pass"),
    Case(
      "EventBridge while the trail is stopped",
      #"scenario "eventbridge" aws.cloudtrail.stop_logging { Name = "harbour-trail" }"#,
      "fail", "logging", says: "is stopped"),
    Case(
      "EventBridge without reads",
      #"scenario "eventbridge" aws.events.enable_rule { Name = "root-usage" }"#, "fail", "rule",
      says: "does not receive read-only events"),
    Case(
      "EventBridge without reads, which are accepted",
      #"scenario "eventbridge" aws.events.enable_rule { Name = "root-usage" }"#, "pass",
      says: "which --set reads=optional accepts", set: ["reads=optional"]),
    Case(
      "EventBridge on a trail of writes",
      #"""
      scenario "eventbridge" aws.cloudtrail.put_event_selectors { TrailName = "harbour-trail",
        EventSelectors = { { ReadWriteType = "WriteOnly", IncludeManagementEvents = true } } }
      """#, "fail", "selectors", says: "read-only events are not recorded"),
    Case(
      "a trail of writes, which are enough",
      #"""
      scenario "monitored" aws.cloudtrail.put_event_selectors { TrailName = "harbour-trail",
        EventSelectors = { { ReadWriteType = "WriteOnly", IncludeManagementEvents = true } } }
      """#, "pass", says: "which --set reads=optional accepts", set: ["reads=optional"]),
    Case(
      "two trails, one of reads and one of writes",
      #"""
      scenario "monitored" aws.cloudtrail.put_event_selectors { TrailName = "harbour-trail",
        EventSelectors = { { ReadWriteType = "WriteOnly", IncludeManagementEvents = true } } }
      local trail = aws.cloudtrail.describe_trails {}.trailList[1]
      build.trail_bucket(aws, "reads-of-the-company", { main })
      aws.cloudtrail.create_trail { Name = "reads", S3BucketName = "reads-of-the-company",
        IsMultiRegionTrail = true, CloudWatchLogsLogGroupArn = trail.CloudWatchLogsLogGroupArn,
        CloudWatchLogsRoleArn = trail.CloudWatchLogsRoleArn }
      aws.cloudtrail.put_event_selectors { TrailName = "reads",
        EventSelectors = { { ReadWriteType = "ReadOnly", IncludeManagementEvents = true } } }
      aws.cloudtrail.start_logging { Name = "reads" }
      """#, "pass"),
    Case("two filters on one metric", "scenario \"monitored\" halves(true, true)", "pass"),
    Case(
      "one of two filters", "scenario \"monitored\" halves(true, false)", "fail", "metric-filter",
      says: "misses a part of root activity"),
    Case(
      "two selectors, of which one leaves out KMS",
      #"""
      scenario "monitored" aws.cloudtrail.put_event_selectors { TrailName = "harbour-trail",
        EventSelectors = { { ReadWriteType = "All", IncludeManagementEvents = true },
          { ReadWriteType = "All", IncludeManagementEvents = true,
            ExcludeManagementEventSources = { "kms.amazonaws.com" } } } }
      """#, "pass"),
    Case(
      "a filter that names this account", #"scenario "monitored" filter(own)"#, "pass",
      says: "matches all root activity of account 111122223333"),
    Case(
      "a filter that names another account",
      #"scenario "monitored" filter((own:gsub("1111%d+", "999988887777")))"#, "fail",
      "metric-filter"),
    Case(
      "a queue that is gone is the only subscriber",
      #"scenario "monitored" only_queue() aws.sqs.delete_queue { QueueUrl = queue_url }"#, "fail",
      "subscription", says: "q does not exist"),
    Case(
      "a queue that does not let the topic in is the only subscriber",
      #"scenario "monitored" only_queue()"#, "fail", "subscription",
      says: "SNS may not call sqs:SendMessage on the queue q"),
    Case(
      "a queue that lets the topic in",
      #"""
      scenario "monitored" only_queue(build.policy { Effect = "Allow",
        Principal = { Service = "sns.amazonaws.com" }, Action = "sqs:SendMessage", Resource = "*",
        Condition = { ArnEquals = { ["aws:SourceArn"] = topic } } })
      """#, "pass"),
    Case(
      "a transformer makes a text that the filter policy does not know",
      #"""
      scenario "eventbridge"
      for _, one in ipairs(aws.sns.list_subscriptions {}.Subscriptions) do
        aws.sns.set_subscription_attributes { SubscriptionArn = one.SubscriptionArn,
          AttributeName = "FilterPolicyScope", AttributeValue = "MessageBody" }
        aws.sns.set_subscription_attributes { SubscriptionArn = one.SubscriptionArn,
          AttributeName = "FilterPolicy",
          AttributeValue = [[{"detail":{"userIdentity":{"type":["Root"]}}}]] }
      end
      """#, "fail", "subscription", says: "blocks the message"),
    Case(
      "AWS Chatbot behind a transformer",
      #"""
      scenario "eventbridge"
      local told = "arn:aws:sns:us-east-1:111122223333:root-usage"
      for _, one in ipairs(aws.sns.list_subscriptions {}.Subscriptions) do
        aws.sns.unsubscribe { SubscriptionArn = one.SubscriptionArn }
      end
      aws.sns.subscribe { TopicArn = told, Protocol = "https",
        Endpoint = "https://global.sns-api.chatbot.amazonaws.com" }
      practice.confirm "all"
      """#, "fail", "subscription", says: "AWS Chatbot does not show"),
    Case(
      "a denial of the role's attached policies hides what they deny",
      #"scenario "monitored" practice.deny "iam:ListAttachedRolePolicies""#, "unknown",
      "log-group", says: "iam:ListAttachedRolePolicies"),
    Case(
      "what is denied and not needed is named",
      #"""
      scenario "monitored"
      practice.deliver(practice.root_login())
      practice.deny "s3:ListBucket"
      """#, "pass", says: "denied, and not needed for the verdict: s3:ListBucket"),
    Case(
      "a delivery that failed before the bucket's policy was changed",
      #"""
      scenario "monitored"
      local name = aws.cloudtrail.describe_trails {}.trailList[1].S3BucketName
      local policy = aws.s3.get_bucket_policy { Bucket = name }.Policy
      aws.s3.delete_bucket_policy { Bucket = name }
      practice.deliver(practice.root_login())
      aws.s3.put_bucket_policy { Bucket = name, Policy = policy }
      """#, "manual", "logging", says: "lets CloudTrail write now"),
    Case(
      "EventBridge but for one region",
      #"""
      scenario "eventbridge"
      admin { region = "eu-west-1" }.events.disable_rule { Name = "root-usage" }
      """#,
      "fail", says: "Rule root-usage is disabled"),
    Case(
      "EventBridge that may not forward",
      #"""
      scenario "eventbridge"
      aws.iam.delete_role_policy { RoleName = "root-usage-forward", PolicyName = "forward" }
      """#, "fail", says: "may not call events:PutEvents"),
    Case(
      "EventBridge that may not publish",
      #"""
      scenario "eventbridge"
      aws.sns.set_topic_attributes {
        TopicArn = "arn:aws:sns:us-east-1:111122223333:root-usage", AttributeName = "Policy",
        AttributeValue = build.policy {
          Effect = "Allow", Principal = { Service = "cloudwatch.amazonaws.com" },
          Action = "sns:Publish", Resource = "*",
        },
      }
      """#, "fail", says: "does not let EventBridge publish"),
  ]

  /// What is denied, and the first link that it hides.
  static let denials: [Case] = [
    ("logs:DescribeMetricFilters", "metric-filter"), ("cloudtrail:DescribeTrails", "trail"),
    ("cloudtrail:GetTrailStatus", "logging"), ("cloudtrail:GetEventSelectors", "selectors"),
    ("s3:ListBucket", "bucket"), ("logs:DescribeLogGroups", "log-group"),
    ("iam:GetRole", "log-group"), ("cloudwatch:DescribeAlarms", "alarm"),
    ("cloudwatch:ListAlarmMuteRules", "actions"), ("sns:GetTopicAttributes", "topic"),
    ("sns:ListSubscriptionsByTopic", "subscription"),
    ("sns:GetSubscriptionAttributes", "subscription"),
  ].map { (permission: String, link: String) in
    Case(
      "\(permission) denied", #"scenario "monitored" practice.deny "\#(permission)""#, "unknown",
      link, says: permission)
  }

  private static func report(_ one: Case, _ more: [String]) throws -> (Report, Tool.Outcome) {
    let scratch = try Scratch()
    let file = try scratch.write(
      "scenario.lua",
      """
      local account, clock = "\(one.account)", "2026-03-02T08:00:00Z"
      return { account = account, clock = clock, setup = function(practice)
      if account ~= "111122223333" then practice.add_account "111122223333" end
      \(prelude)
      \(one.setup)
      end }
      """)
    let outcome = try Tool.run(
      ["test", "root-usage-monitoring", "--account", "practice:\(file.path)", "--format", "json"]
        + one.set.flatMap { ["--set", $0] } + more)
    return (try JSONDecoder().decode(Report.self, from: outcome.output), outcome)
  }

  /// Members of `moonwatch.plan/1` that are looked at.
  private struct Report: Decodable {
    struct Step: Decodable { var id, verdict, summary: String }
    struct Region: Decodable { var region, verdict: String }
    struct Problem: Decodable { var message: String }
    struct Permissions: Decodable { var missing: [String] }
    struct Row: Decodable { var event, assumed_by: String?; var seen_by_filter: Bool? }
    struct Information: Decodable { var title: String; var rows: [Row] }
    var verdict, summary: String
    var steps: [Step]
    var regions: [Region]
    var notes: [String]
    var errors: [Problem]
    var permissions: Permissions
    var information: [Information]

    func says(_ text: String) -> Bool {
      (notes + steps.map(\.summary) + [summary]).contains { $0.contains(text) }
    }
  }

  @Test("practice accounts have their verdicts", arguments: chains + denials)
  func verdicts(_ one: Case) throws {
    let (report, outcome) = try Self.report(one, ["--no-history"])
    #expect(report.verdict == one.verdict, "\(report.summary) \(outcome.errors)")
    #expect(report.errors.isEmpty, "\(report.errors)")
    if let link = one.link {
      let first = report.steps.first { $0.id != "permissions" && $0.verdict == one.verdict }
      #expect(first?.id == link, "\(report.summary)")
    }
    if let text = one.says { #expect(report.says(text), "\(report.summary) \(report.notes)") }
  }

  @Test("a denied call is named before anything else, and as missing", arguments: denials)
  func denied(_ one: Case) throws {
    let (report, outcome) = try Self.report(one, ["--no-history"])
    #expect(report.steps.first?.id == "permissions")
    #expect(report.permissions.missing == [one.says])
    #expect(report.steps.first?.summary.contains(one.says ?? "?") == true)
    #expect(!report.steps.contains { $0.verdict == "fail" }, "\(report.summary)")
    #expect(outcome.status == 2)
  }

  @Test("one region without a rule fails, and is the only one that does")
  func regions() throws {
    let one = try #require(Self.chains.first { $0.name == "EventBridge but for one region" })
    let (report, _) = try Self.report(one, ["--no-history"])
    #expect(report.regions.filter { $0.verdict == "fail" }.map(\.region) == ["eu-west-1"])
    let narrowed = try Self.report(one, ["--no-history", "--regions", "us-east-1,us-east-2"]).0
    #expect(narrowed.verdict == "pass")
    // The sign-in region cannot be left out.
    let elsewhere = try Self.report(one, ["--no-history", "--regions", "us-east-2"]).0
    #expect(elsewhere.regions.map(\.region) == ["us-east-1", "us-east-2"])
  }

  @Test("what root did is listed, with what the filter missed and who had assumed root")
  func history() throws {
    let one = Case(
      "used",
      #"""
      scenario "monitored"
      local function root(over)
        over.type, over.accountId, over.arn = "Root", main, "arn:aws:iam::111122223333:root"
        over.userName = "root"
        return over
      end
      practice.deliver {
        practice.event { eventName = "CreateUser", userIdentity = root {} },
        practice.event { eventName = "DeleteUser",
          userIdentity = root { invokedBy = "cloudformation.amazonaws.com" } },
        practice.event { eventName = "PutBucketPolicy", userIdentity = root {
          accessKeyId = "ASIAIOSFODNN7EXAMPLE", sessionContext = { assumedRoot = "true" } } },
        practice.event { eventName = "AssumeRoot", eventSource = "sts.amazonaws.com",
          userIdentity = {
            type = "AssumedRole", arn = "arn:aws:sts::111122223333:assumed-role/a/ann" },
          responseElements = { credentials = { accessKeyId = "ASIAIOSFODNN7EXAMPLE" } } },
        practice.event { eventName = "ListUsers",
          userIdentity = { type = "IAMUser", userName = "root" } },
      }
      """#, "pass")
    let (report, outcome) = try Self.report(one, [])
    #expect(report.verdict == "pass", "\(outcome.errors)")
    let rows = try #require(report.information.first { $0.title.hasPrefix("Recent root activity") })
      .rows
    #expect(Set(rows.compactMap(\.event)) == ["CreateUser", "DeleteUser", "PutBucketPolicy"])
    #expect(rows.first { $0.event == "CreateUser" }?.seen_by_filter == true)
    #expect(rows.first { $0.event == "DeleteUser" }?.seen_by_filter == false)
    #expect(
      rows.first { $0.event == "PutBucketPolicy" }?.assumed_by
        == "arn:aws:sts::111122223333:assumed-role/a/ann")
    #expect(report.says("The deployed filter does not match 1 of these events"))
  }

  @Test("a history that may not be read makes the information incomplete, not the verdict")
  func historyDenied() throws {
    let one = Case(
      "denied", #"scenario "monitored" practice.deny "cloudtrail:LookupEvents""#, "pass")
    let (report, _) = try Self.report(one, [])
    #expect(report.verdict == "pass")
    #expect(report.information.contains { $0.title.contains("incomplete") })
    #expect(report.says("Event history is incomplete"))
  }

  @Test("two more controls are a file each, and whole")
  func others() throws {
    for control in ["trail-changes-monitoring", "unauthorized-calls-monitoring"] {
      let scratch = try Scratch()
      let account = "practice:\(scratch.path)/account.json"
      func run(_ words: [String]) throws -> Tool.Outcome {
        try Tool.run(words + ["--account", account])
      }
      #expect(try run(["test", control]).status == 1)
      let implemented = try run(
        ["implement", control, "--yes", "--set", "notify=email:a@example.com"])
      #expect(implemented.status == 0, "\(implemented.text) \(implemented.errors)")
      let waiting = try run(["test", control, "--format", "json"])
      let report = try JSONDecoder().decode(Report.self, from: waiting.output)
      #expect(report.verdict == "manual", "\(report.summary)")
      #expect(try run(["-e", #"practice.confirm "all""#]).status == 0)
      let passes = try run(["test", control])
      #expect(passes.status == 0 && passes.text.contains("PASS"), "\(passes.text)")
    }
  }
}
