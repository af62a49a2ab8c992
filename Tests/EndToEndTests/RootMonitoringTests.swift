import Foundation
import MotoServer
import Testing

/// `moonwatch implement root-usage-monitoring` on a stand-in for AWS, and back.
///
/// moto's gaps: it does not replace a metric filter of the same name but adds another one, knows no
/// EnableAlarmActions, no DisableAlarmActions and no alarm mute rules (those are tried on the practice account).
@Suite struct RootMonitoringTests {
  private static let everything = [
    "create bucket", "create log_group", "create role", "create trail", "create metric_filter",
    "create topic", "create subscription", "create alarm",
  ]
  private static let notify = ["--set", "notify=email:ops@example.com"]

  @Test func makesTheWholeChainOnceAndTakesItBack() throws {
    let account = try ControlledAccount()
    let before = try account.dump()
    let shown = try account.plan("implement", "--set", "notify=email:ops@example.com")
    #expect(shown.verdict == "planned")
    #expect(shown.actions == Self.everything)
    #expect(shown.manual.map(\.title) == ["Confirm the subscription"])
    #expect(try account.dump() == before)

    let done = try account.implement("--set", "notify=email:ops@example.com")
    #expect(done.verdict == "applied", "\(done.errors)")
    #expect(done.notes.isEmpty, "\(done.notes)")
    try seesTheChain(account.server)

    let again = try account.implement("--set", "notify=email:ops@example.com")
    #expect(again.verdict == "unchanged")
    #expect(again.actions.isEmpty)

    let undone = try account.backout("undo")
    #expect(undone.verdict == "applied", "\(undone.errors)")
    #expect(undone.kept.contains { $0.reason?.contains("15 months") == true })
    #expect(try account.dump() == before)
  }

  /// The document's own commands, and those of an auditor.
  private func seesTheChain(_ server: MotoServer) throws {
    let outcomes = try server.aws([
      [
        "cloudwatch", "describe-alarms", "--query",
        "MetricAlarms[?AlarmName=='RootAccountUsageAlarm'].[Namespace,MetricName,AlarmActions[0]]",
        "--output", "text",
      ],
      [
        "logs", "describe-metric-filters", "--query", "metricFilters[].filterPattern", "--output",
        "text",
      ],
      [
        "cloudtrail", "describe-trails", "--query",
        "trailList[].[IsMultiRegionTrail,LogFileValidationEnabled,CloudWatchLogsLogGroupArn]",
        "--output", "text",
      ],
      ["sns", "list-subscriptions", "--query", "Subscriptions[].Endpoint", "--output", "text"],
      [
        "s3api", "get-public-access-block", "--bucket", "cloudtrail-123456789012-us-east-1",
        "--query", "PublicAccessBlockConfiguration.BlockPublicPolicy", "--output", "text",
      ],
    ])
    let expected = [
      "CloudTrailMetrics\tRootAccountActions\tarn:aws:sns:us-east-1:123456789012:RootAccountUsage",
      "{ $.userIdentity.type = \"Root\" && $.userIdentity.invokedBy NOT EXISTS && "
        + "$.eventType != \"AwsServiceEvent\" }",
      "True\tTrue\tarn:aws:logs:us-east-1:123456789012:log-group:cloudtrail/management-events:*",
      "ops@example.com", "True",
    ]
    for (outcome, text) in zip(outcomes, expected) {
      #expect(outcome.output.trimmingCharacters(in: .newlines) == text, "\(outcome.errors)")
    }
  }

  // ---- what is there -----------------------------------------------------------------------------
  struct Adoption {
    var title: String
    var fixture: String
    var actions: [String]
    var set: [String] = []
  }

  static let adoptions = [
    Adoption(
      title: "a whole chain with other names and another text: nothing is done",
      fixture: "trail(); put_filter(); alarm(actions=[topic()])", actions: []),
    Adoption(
      title: "a trail alone gets a log group and keeps its bucket and its data events",
      fixture: """
        trail(group=None, logging=False)
        client("cloudtrail").put_event_selectors(TrailName="main", EventSelectors=[dict(
          ReadWriteType="WriteOnly", IncludeManagementEvents=True,
          DataResources=[dict(Type="AWS::S3::Object", Values=["arn:aws:s3"])])])
        """,
      actions: [
        "create log_group", "create role", "change trail", "change event_selectors",
        "create metric_filter", "create topic", "create alarm",
      ]),
    Adoption(
      title: "a filter that counts the same gets an alarm on its metric",
      fixture: "trail(); put_filter()", actions: ["create topic", "create alarm"]),
    Adoption(
      title: "a filter that counts nothing is left alone beside one that counts",
      fixture: "trail(); put_filter(value='0')",
      actions: ["create metric_filter", "create topic", "create alarm"]),
    Adoption(
      title: "an alarm that one event does not trip is changed in what it takes",
      fixture: """
        trail(); put_filter()
        alarm("RootAccountUsageAlarm", actions=[topic()], Threshold=1000, Statistic="Average",
          EvaluationPeriods=3, DatapointsToAlarm=2, AlarmDescription="ours", OKActions=[topic("ok")])
        """, actions: ["change alarm"]),
    Adoption(
      title: "an alarm without actions enabled is enabled",
      fixture: "trail(); put_filter(); alarm(actions=[topic()], ActionsEnabled=False)",
      actions: ["change alarm"]),
    Adoption(
      title: "an alarm keeps its topic that denies, and gets another",
      fixture: """
        trail(); put_filter(); alarm(actions=[topic(Policy=json.dumps({"Version": "2012-10-17",
          "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sns:Publish",
          "Resource": "*"}]}))])
        """, actions: ["create topic", "change alarm"]),
    Adoption(
      title: "a topic's policy is extended, and put back to the byte",
      fixture: """
        trail(); topic("shared", Policy=json.dumps({"Version": "2012-10-17", "Statement": [{
          "Sid": "ours", "Effect": "Allow", "Principal": {"AWS": [f"arn:aws:iam::{ACCOUNT}:root"]},
          "Action": ["sns:Publish"], "Resource": "*"}]}, indent=2))
        """, actions: ["create metric_filter", "change topic", "create alarm"],
      set: ["--set", "topic=shared"]),
    Adoption(
      title: "a bucket's policy is extended, and the rest of it left alone",
      fixture: """
        client("s3").create_bucket(Bucket="mine")
        client("s3").put_object(Bucket="mine", Key="report", Body=b"x")
        client("s3").put_bucket_policy(Bucket="mine", Policy=json.dumps({"Version": "2012-10-17",
          "Statement": {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
          "Action": "s3:GetObject", "Resource": "arn:aws:s3:::mine/*"}}, indent=2))
        """,
      actions: [
        "change bucket", "create log_group", "create role", "create trail", "create metric_filter",
        "create topic", "create alarm",
      ], set: ["--set", "bucket=mine"]),
    Adoption(
      title: "a trail for one region is not taken, unless it is named",
      fixture: "trail(multi=False)",
      actions: ["change trail", "create metric_filter", "create topic", "create alarm"],
      set: ["--set", "trail=main"]),
    Adoption(
      title: "a bucket that is gone is made again",
      fixture: "trail(); client('s3').delete_bucket(Bucket='org-logs')",
      actions: ["create bucket", "create metric_filter", "create topic", "create alarm"]),
    Adoption(
      title: "of two trails the one with the filter is taken",
      fixture: """
        trail("first", group=None); client("s3").delete_bucket(Bucket="org-logs")
        trail("second"); put_filter()
        """, actions: ["create topic", "create alarm"]),
  ]

  @Test func takesOverWhatIsThere() throws {
    let account = try ControlledAccount()
    for one in Self.adoptions {
      try account.reset(AccountFixtures.parts + one.fixture)
      let before = try account.dump()
      let words = ["implement", "root-usage-monitoring", "--yes", "--format", "json"] + one.set
      let done = try PlanDocument(try account.run(words))
      #expect(done.actions == one.actions, "\(one.title): \(done.errors)")
      #expect(done.verdict == (one.actions.isEmpty ? "unchanged" : "applied"), "\(one.title)")
      let again = try PlanDocument(try account.run(words))
      #expect(again.verdict == "unchanged", "\(one.title): \(again.actions)")
      let undone = try account.backout("undo")
      // Where nothing was done the journal knows none of the control's resources: never a success.
      let status: Int32 = one.actions.isEmpty ? 1 : 0
      #expect(undone.status == status && undone.conflicts.isEmpty, "\(one.title): \(undone.errors)")
      #expect(try account.dump() == before, "\(one.title)")
    }
  }

  @Test func repairsTheAlarmOfTheDocumentAsADiff() throws {
    let account = try ControlledAccount()
    #expect(try account.server.aws([AccountFixtures.documentAlarm])[0].status == 0)
    try account.python(
      """
      other = client("sns").create_topic(Name="pager")["TopicArn"]
      found = client("cloudwatch").describe_alarms()["MetricAlarms"][0]
      client("cloudwatch").put_metric_alarm(AlarmActions=[other], OKActions=[other], Unit="Count",
        AlarmDescription="made by hand", **{k: found[k] for k in ("AlarmName", "MetricName", "Namespace",
        "Statistic", "Period", "EvaluationPeriods", "Threshold", "ComparisonOperator")})
      """)
    let before = try account.dump()
    let done = try account.implement()
    let step = try #require(done.step("alarm"))
    #expect(step.action == "change")
    #expect(step.changed == ["Namespace", "TreatMissingData", "Unit"])
    let namespace = try #require(step.changes.first { $0.field == "Namespace" })
    #expect(namespace.from?.description == "AWS/CloudTrail")
    #expect(namespace.to?.description == "CloudTrailMetrics")
    #expect(done.notes.contains { $0.contains("into which nothing in this account publishes") })
    let alarm = try account.python(
      """
      found = client("cloudwatch").describe_alarms()["MetricAlarms"][0]
      print(found["AlarmDescription"], found.get("Unit"), len(found["OKActions"]), len(found["AlarmActions"]))
      """)
    #expect(alarm == "made by hand None 1 1\n")
    #expect(try account.backout("undo").verdict == "applied")
    #expect(try account.dump() == before)
  }

  // ---- what is somebody else's -------------------------------------------------------------------
  @Test func leavesAloneWhatOthersManageUnlessTold() throws {
    let account = try ControlledAccount(
      AccountFixtures.parts + "trail(tags=[('ManagedBy', 'terraform')], logging=False)")
    let shown = try account.plan("implement")
    let step = try #require(shown.step("trail"))
    #expect(step.action == "foreign")
    #expect(step.summary.contains("Terraform (tag ManagedBy = terraform)"))
    #expect(try account.implement().step("trail")?.action == "foreign")
    #expect(try account.python(Self.isLogging) == "False\n")
    #expect(try account.implement("--include-managed").step("trail")?.verdict == "applied")
    #expect(try account.python(Self.isLogging) == "True\n")
  }

  private static let isLogging =
    "print(client('cloudtrail').get_trail_status(Name='main')['IsLogging'])"

  @Test func buildsNothingOnAForeignTrailWithoutALogGroup() throws {
    let account = try ControlledAccount(
      AccountFixtures.parts + "trail(group=None, tags=[('terraform', 'true')])")
    let shown = try account.plan("implement")
    #expect(shown.actions == ["foreign trail"])
    #expect(shown.warnings.contains { $0.contains("--include-managed, or --set trail=NAME") })
  }

  @Test func addsToWhatControlTowerMadeWithoutChangingIt() throws {
    let account = try ControlledAccount(
      AccountFixtures.parts
        + "trail('aws-controltower-BaselineCloudTrail', 'aws-controltower/CloudTrailLogs')")
    let done = try account.implement()
    #expect(done.actions == ["create metric_filter", "create topic", "create alarm"])
    #expect(done.verdict == "applied", "\(done.errors)")
    try account.python(
      "client('cloudtrail').stop_logging(Name='aws-controltower-BaselineCloudTrail')")
    let shown = try account.plan("implement")
    #expect(shown.actions == ["foreign trail"])
    #expect(shown.step("trail")?.summary.contains("Control Tower") == true)
  }

  static let conflicts: [(String, String)] = [
    ("trail(); alarm('RootAccountUsageAlarm', 'AWS/EC2', 'CPUUtilization')", "--set alarm_name="),
    (
      """
      trail(); client("cloudwatch").put_metric_alarm(AlarmName="RootAccountUsageAlarm", Metrics=[dict(
        Id="m", MetricStat=dict(Metric=dict(Namespace="a", MetricName="b"), Period=60, Stat="Sum"),
        ReturnData=True)], EvaluationPeriods=1, Threshold=1,
        ComparisonOperator="GreaterThanOrEqualToThreshold")
      """, "--set alarm_name="
    ),
    (
      "trail(); put_filter('RootAccountUsage', '{ $.errorCode = \"x\" }', metric='Denied')",
      "--set filter_name="
    ),
    ("trail(); topic('RootAccountUsage', KmsMasterKeyId='alias/aws/sns')", "--set topic_key="),
  ]

  @Test func replacesNothingThatIsNotItsOwn() throws {
    let account = try ControlledAccount()
    for (fixture, way) in Self.conflicts {
      try account.reset(AccountFixtures.parts + fixture)
      let before = try account.dump()
      let refused = try account.implement()
      #expect(refused.status == 2 && refused.verdict == "failed", "\(way)")
      #expect(
        refused.summary.contains(way) || refused.errors.contains { $0.message.contains(way) })
      #expect(try account.dump() == before, "\(way)")
    }
  }

  @Test func leavesAloneWhatSomeoneElseHasChangedSince() throws {
    let account = try ControlledAccount()
    let before = try account.dump()
    #expect(try account.implement().verdict == "applied")
    try account.python(
      """
      client("sns").set_topic_attributes(AttributeName="DisplayName", AttributeValue="Night shift",
        TopicArn=f"arn:aws:sns:us-east-1:{ACCOUNT}:RootAccountUsage")
      """)
    let undone = try account.backout("undo")
    #expect(undone.conflicts.map(\.field) == ["DisplayName"])
    #expect(
      try account.python("print(len(client('sns').list_topics()['Topics']))") == "1\n")
    let forced = try account.backout("undo", "--override-conflicts")
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(try account.dump() == before)
  }

  @Test func keepsAndListsWhatHasReceivedEvents() throws {
    let account = try ControlledAccount()
    #expect(try account.implement().verdict == "applied")
    try account.python(
      """
      client("logs").create_log_stream(logGroupName="cloudtrail/management-events", logStreamName="s")
      # The policy lets nobody in without TLS, which moto does not have.
      bucket = dict(Bucket=f"cloudtrail-{ACCOUNT}-us-east-1")
      policy = client("s3").get_bucket_policy(**bucket)["Policy"]
      client("s3").delete_bucket_policy(**bucket)
      client("s3").put_object(Key="AWSLogs/x.json.gz", Body=b"x", **bucket)
      client("s3").put_bucket_policy(Policy=policy, **bucket)
      """)
    let undone = try account.backout("undo")
    #expect(undone.verdict == "applied", "\(undone.errors)")
    #expect(
      undone.kept.filter { $0.reason?.contains("would be lost") == true }.map(\.resource).sorted()
        == [
          "bucket cloudtrail-123456789012-us-east-1 in us-east-1",
          "log group cloudtrail/management-events in us-east-1",
        ])
  }

  @Test func sharesItsTrailWithOtherControls() throws {
    let account = try ControlledAccount()
    let before = try account.dump()
    func run(_ arguments: String...) throws -> PlanDocument {
      try PlanDocument(try account.run(arguments + ["--yes", "--format", "json"]))
    }
    #expect(try run("implement", "root-usage-monitoring").verdict == "applied")
    let other = try run("implement", "trail-changes-monitoring")
    #expect(other.actions == ["create metric_filter", "create topic", "create alarm"])
    let undone = try run("backout", "root-usage-monitoring", "undo")
    #expect(undone.actions == ["delete alarm", "delete topic", "delete metric_filter"])
    #expect(
      undone.kept.count { $0.reason == "used by the control trail-changes-monitoring" } == 2)
    #expect(try run("backout", "trail-changes-monitoring", "undo").actions == undone.actions)
    #expect(
      try run("backout", "root-usage-monitoring", "undo").actions
        == ["delete trail", "delete role", "delete log_group", "delete bucket"])
    #expect(try account.dump() == before)
  }

  // ---- more --------------------------------------------------------------------------------------
  @Test func commandsOfTheAWSCLIMakeTheSame() throws {
    let account = try ControlledAccount()
    let words =
      ["implement", "root-usage-monitoring", "--regions", "us-east-1,eu-west-1"]
      + Self.notify + ["alert=eventbridge"]
    let printed = try account.run(words + ["--format", "aws-cli"])
    #expect(printed.status == 0, "\(printed.errors)")
    let script = try account.write("change.sh", printed.text)
    let outcome = try account.server.run("sh", ["-e", script])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let byHand = try account.dump()
    #expect(try PlanDocument(try account.run(words + ["--format", "json"])).verdict == "unchanged")

    let other = try ControlledAccount()
    #expect(try PlanDocument(try other.run(words + ["--yes", "--format", "json"])).status == 0)
    #expect(try other.dump() == byHand)
  }

  @Test func addsARuleInEveryRegionThatTellsWhoFromWhereAndWhat() throws {
    let account = try ControlledAccount()
    let before = try account.dump()
    let done = try account.implement(
      "--regions", "us-east-1,eu-west-1,ap-southeast-2", "--set", "alert=eventbridge")
    #expect(done.verdict == "applied", "\(done.errors)")
    #expect(done.steps.count { $0.title.hasPrefix("event rule") } == 3)
    let rules = try account.python(
      """
      for region in ("us-east-1", "eu-west-1", "ap-southeast-2"):
        rule = client("events", region).list_rules()["Rules"][0]
        target = client("events", region).list_targets_by_rule(Rule=rule["Name"])["Targets"][0]
        print(rule["State"], target["Arn"], "RoleArn" in target,
          sorted(target.get("InputTransformer", {}).get("InputPathsMap", {}).values())[:1])
      """)
    let state = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
    #expect(
      rules == """
        \(state) arn:aws:sns:us-east-1:123456789012:RootAccountUsage False ['$.account']
        \(state) arn:aws:events:us-east-1:123456789012:event-bus/default True []
        \(state) arn:aws:events:us-east-1:123456789012:event-bus/default True []

        """)
    #expect(try account.backout("undo").verdict == "applied")
    #expect(try account.dump() == before)
  }

  @Test(arguments: [
    ("notify=ops", "expected email:ADDRESS"), ("namespace=AWS/CloudTrail", "for AWS's own metrics"),
    ("period=45", "10, 20 or 30 seconds, or whole minutes"), ("threshold=0", "never leaves ALARM"),
    ("retention=31", "0 (without end)"), ("filter_pattern={ $.a == 1 }", "single ="),
  ]) func refusesParametersThatAWSWouldNotTake(_ set: String, _ why: String) throws {
    let outcome = try Tool.run(["implement", "root-usage-monitoring", "--set", set])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(why), "\(outcome.errors)")
  }
}
