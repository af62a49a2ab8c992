import AWS
import Scripting
import Testing

/// From an event to a notification, and every place where the way is broken.
struct PracticePathTests {
  /// The monitored scenario with a change, then root signs in: alarms, notifications, and why not.
  private func rootSignsIn(after change: String = "", event: String = "{}") async -> Run {
    await practise(
      """
      local topic = "arn:aws:sns:us-east-1:111122223333:RootAccountUsage"
      local group = "cloudtrail"
      \(change)
      local outcome = practice.deliver(practice.root_login(\(event)))
      local failure = practice.failures()[1]
      return ("%d trails %d lines %d alarms %d notifications"):format(
        outcome.trails, outcome.log_events, #outcome.alarms, outcome.notifications),
        failure and failure.reason or "nothing failed"
      """, on: .builtIn("monitored"))
  }

  @Test func aRootLoginIsToldOf() async {
    let run = await practise(
      """
      practice.deliver(practice.root_login{ sourceIPAddress = "198.51.100.7" })
      local alarm = aws.cloudwatch.describe_alarms{}.MetricAlarms[1]
      local notification = practice.notifications()[1]
      local message = json.decode(notification.message)
      local found = aws.cloudtrail.lookup_events{ LookupAttributes = {
        { AttributeKey = "Username", AttributeValue = "root" } } }.Events[1]
      local line = aws.logs.filter_log_events{ logGroupName = "cloudtrail",
        filterPattern = '{ $.userIdentity.type = "Root" }' }.events[1]
      local history = aws.cloudwatch.describe_alarm_history{ HistoryItemType = "Action" }.AlarmHistoryItems
      return alarm.StateValue, notification.endpoint, notification.subject, message.NewStateValue,
        json.decode(found.CloudTrailEvent).sourceIPAddress, json.decode(line.message).eventName,
        #history, #aws.s3.list_objects_v2{ Bucket = "harbour-coffee-trail-logs" }.Contents
      """, on: .builtIn("monitored"))
    #expect(run.fault == nil)
    #expect(
      run.text == """
        "ALARM"
        "security@example.com"
        "ALARM: \\"RootAccountUsageAlarm\\" in US East (N. Virginia)"
        "ALARM"
        "198.51.100.7"
        "ConsoleLogin"
        1
        1
        """)
  }

  @Test func theStartingAccountIsToldNothing() async {
    let run = await practise(
      """
      local outcome = practice.deliver(practice.root_login())
      return outcome.trails, outcome.log_events, #outcome.alarms, #practice.notifications()
      """)
    #expect(run.text == "1\n0\n0\n0")
  }

  private static let breaks: [(change: String, event: String, outcome: String, reason: String)] = [
    ("", "{}", "1 trails 1 lines 1 alarms 1 notifications", "nothing failed"),
    (
      "aws.cloudtrail.stop_logging{ Name = 'harbour-trail' }", "{}",
      "0 trails 0 lines 0 alarms 0 notifications", "nothing failed"
    ),
    (
      "aws.cloudtrail.put_event_selectors{ TrailName = 'harbour-trail', EventSelectors = { { ReadWriteType = 'ReadOnly' } } }",
      "{}", "0 trails 0 lines 0 alarms 0 notifications", "nothing failed"
    ),
    (
      "aws.cloudtrail.put_event_selectors{ TrailName = 'harbour-trail', AdvancedEventSelectors = { { FieldSelectors = { { Field = 'eventCategory', Equals = { 'Management' } }, { Field = 'eventName', NotEquals = { 'ConsoleLogin' } } } } } }",
      "{}", "0 trails 0 lines 0 alarms 0 notifications", "nothing failed"
    ),
    (
      "aws.cloudtrail.put_event_selectors{ TrailName = 'harbour-trail', EventSelectors = { { ExcludeManagementEventSources = { 'kms.amazonaws.com' } } } }",
      "{ eventSource = 'kms.amazonaws.com', eventName = 'Decrypt' }",
      "0 trails 0 lines 0 alarms 0 notifications", "nothing failed"
    ),
    (
      "aws.cloudtrail.update_trail{ Name = 'harbour-trail', IsMultiRegionTrail = false }",
      "{ awsRegion = 'eu-west-1' }", "0 trails 0 lines 0 alarms 0 notifications", "nothing failed"
    ),
    (
      "aws.logs.delete_log_group{ logGroupName = group }", "{}",
      "1 trails 0 lines 0 alarms 0 notifications",
      "CloudTrail cannot validate the specified log group ARN."
    ),
    (
      "aws.iam.delete_role_policy{ RoleName = 'cloudtrail-to-logs', PolicyName = 'logs' }", "{}",
      "1 trails 0 lines 0 alarms 0 notifications",
      "Access denied. Verify in IAM that the role has adequate permissions."
    ),
    (
      "aws.logs.delete_metric_filter{ logGroupName = group, filterName = 'RootAccountUsage' }",
      "{}",
      "1 trails 1 lines 0 alarms 0 notifications", "nothing failed"
    ),
    // What the CIS text leaves out.
    (
      "", "{ userIdentity = { type = 'Root', invokedBy = 'signin.amazonaws.com' } }",
      "1 trails 1 lines 0 alarms 0 notifications", "nothing failed"
    ),
    (
      "aws.cloudwatch.disable_alarm_actions{ AlarmNames = { 'RootAccountUsageAlarm' } }", "{}",
      "1 trails 1 lines 1 alarms 0 notifications", "nothing failed"
    ),
    (
      "aws.sns.delete_topic{ TopicArn = topic }", "{}", "1 trails 1 lines 1 alarms 0 notifications",
      "the topic arn:aws:sns:us-east-1:111122223333:RootAccountUsage does not exist"
    ),
    (
      "aws.sns.set_topic_attributes{ TopicArn = topic, AttributeName = 'Policy', AttributeValue = json.encode{ Statement = { Effect = 'Deny', Principal = '*', Action = 'sns:Publish', Resource = '*' } } }",
      "{}", "1 trails 1 lines 1 alarms 0 notifications",
      "the policy of the topic arn:aws:sns:us-east-1:111122223333:RootAccountUsage does not let cloudwatch.amazonaws.com publish"
    ),
    (
      "aws.sns.set_subscription_attributes{ SubscriptionArn = aws.sns.list_subscriptions{}.Subscriptions[1].SubscriptionArn, AttributeName = 'FilterPolicy', AttributeValue = '{\"severity\":[\"high\"]}' }",
      "{}", "1 trails 1 lines 1 alarms 0 notifications", "nothing failed"
    ),
    (
      "for _, a in ipairs{ { 'FilterPolicyScope', 'MessageBody' }, { 'FilterPolicy', '{\"NewStateValue\":[\"ALARM\"]}' } } do aws.sns.set_subscription_attributes{ SubscriptionArn = aws.sns.list_subscriptions{}.Subscriptions[1].SubscriptionArn, AttributeName = a[1], AttributeValue = a[2] } end",
      "{}", "1 trails 1 lines 1 alarms 1 notifications", "nothing failed"
    ),
  ]

  @Test(arguments: breaks) func eachLinkCounts(
    _ link: (change: String, event: String, outcome: String, reason: String)
  ) async {
    let run = await rootSignsIn(after: link.change, event: link.event)
    #expect(run.fault == nil)
    #expect(run.results.compactMap(\.string) == [link.outcome, link.reason])
  }

  @Test func aTopicUnderAWSsOwnKeyGetsNoAlarms() async {
    let run = await rootSignsIn(
      after: """
        aws.sns.set_topic_attributes{ TopicArn = topic, AttributeName = "KmsMasterKeyId",
          AttributeValue = "alias/aws/sns" }
        """)
    #expect(run.results.first?.string == "1 trails 1 lines 1 alarms 0 notifications")
    #expect(
      run.results.last?.string?.contains("does not let cloudwatch.amazonaws.com call") == true)
  }

  @Test func aKeyWhosePolicyAllowsItLetsAlarmsThrough() async {
    let run = await rootSignsIn(
      after: """
        local key = aws.kms.create_key{ Policy = json.encode{ Statement = { { Effect = "Allow",
          Principal = { Service = "cloudwatch.amazonaws.com" }, Resource = "*",
          Action = { "kms:Decrypt", "kms:GenerateDataKey*" } } } } }.KeyMetadata.KeyId
        aws.sns.set_topic_attributes{ TopicArn = topic, AttributeName = "KmsMasterKeyId",
          AttributeValue = key }
        """)
    #expect(run.results.first?.string == "1 trails 1 lines 1 alarms 1 notifications")
  }

  @Test func subscriptionsWaitAndAreForgottenAfterTwoDays() async {
    let run = await practise(
      """
      local topic = aws.sns.create_topic{ Name = "t" }.TopicArn
      local function listed()
        local first = aws.sns.list_subscriptions_by_topic{ TopicArn = topic }.Subscriptions[1]
        return first and first.SubscriptionArn or "none"
      end
      aws.sns.subscribe{ TopicArn = topic, Protocol = "email", Endpoint = "a@example.com" }
      local results = { listed() }
      practice.advance(2 * 86400 + 1)
      results[2] = listed()
      aws.sns.subscribe{ TopicArn = topic, Protocol = "email", Endpoint = "a@example.com" }
      results[3] = practice.confirm("a@example.com")
      results[4] = listed():match "^arn:aws:sns:us%-east%-1:111122223333:t:" ~= nil
      practice.advance(30 * 86400)
      results[5] = listed() ~= "none"
      return table.unpack(results)
      """)
    #expect(run.text == "\"PendingConfirmation\"\n\"none\"\n1\ntrue\ntrue")
  }

  @Test func mutedAlarmsTellWhenTheMuteIsOver() async {
    let run = await practise(
      """
      aws.cloudwatch.put_alarm_mute_rule{ Name = "quiet", Rule = { Schedule = {
        Expression = "at(" .. time.text(practice.now(), "minute") .. ")", Duration = "PT2M" } },
        MuteTargets = { AlarmNames = { "RootAccountUsageAlarm" } } }
      local outcome = practice.deliver(practice.root_login())
      local status = aws.cloudwatch.get_alarm_mute_rule{ AlarmMuteRuleName = "quiet" }.Status
      practice.advance(120)
      return #outcome.alarms, outcome.notifications, status, #practice.notifications(),
        aws.cloudwatch.get_alarm_mute_rule{ AlarmMuteRuleName = "quiet" }.Status
      """, on: .builtIn("monitored"))
    #expect(run.text == "1\n0\n\"ACTIVE\"\n1\n\"EXPIRED\"")
  }

  @Test func compositeAlarmsFollowTheirRuleAndSuppressors() async {
    let run = await practise(
      """
      local topic = "arn:aws:sns:us-east-1:111122223333:RootAccountUsage"
      aws.cloudwatch.put_metric_alarm{ AlarmName = "maintenance", MetricName = "m", Namespace = "n",
        Statistic = "Sum", Period = 60, EvaluationPeriods = 1, Threshold = 1,
        ComparisonOperator = "GreaterThanOrEqualToThreshold" }
      aws.cloudwatch.disable_alarm_actions{ AlarmNames = { "RootAccountUsageAlarm" } }
      aws.cloudwatch.put_composite_alarm{ AlarmName = "root", AlarmActions = { topic },
        AlarmRule = 'ALARM("RootAccountUsageAlarm") AND NOT ALARM(maintenance)' }
      local first = practice.deliver(practice.root_login())
      practice.advance(900)
      aws.cloudwatch.put_composite_alarm{ AlarmName = "root", AlarmActions = { topic },
        AlarmRule = 'ALARM("RootAccountUsageAlarm")', ActionsSuppressor = "maintenance" }
      aws.cloudwatch.set_alarm_state{ AlarmName = "maintenance", StateValue = "ALARM", StateReason = "r" }
      local second = practice.deliver(practice.root_login(), { wait = 60 })
      return #first.alarms, first.notifications, second.notifications
      """, on: .builtIn("monitored"))
    #expect(run.fault == nil)
    #expect(run.text == "2\n1\n0")
  }

  @Test func newRolesAreUnusableAtFirstWhenAsked() async {
    let run = await practise(
      """
      practice.eventual(true)
      aws.logs.create_log_group{ logGroupName = "trail" }
      local arn = "arn:aws:logs:us-east-1:111122223333:log-group:trail"
      local role = aws.iam.create_role{ RoleName = "r", AssumeRolePolicyDocument = json.encode{ Statement = {
        Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "sts:AssumeRole" } } }
      aws.iam.put_role_policy{ RoleName = "r", PolicyName = "p", PolicyDocument = json.encode{ Statement = {
        Effect = "Allow", Action = "logs:*", Resource = arn .. ":*" } } }
      local function update()
        return code(aws.cloudtrail.update_trail, { Name = "harbour-trail",
          CloudWatchLogsLogGroupArn = arn .. ":*", CloudWatchLogsRoleArn = role.Role.Arn })
      end
      local first = update()
      practice.advance(10)
      return first, update()
      """)
    #expect(run.text == "\"InvalidCloudWatchLogsRoleArnException\"\n\"ok\"")
  }

  @Test func anAlarmOnAMetricThatIsPutWorksToo() async {
    let run = await practise(
      """
      aws.cloudwatch.put_metric_data{ Namespace = "CloudTrailMetrics", MetricData = {
        { MetricName = "RootAccountActions", Value = 1 } } }
      practice.advance(60)
      return aws.cloudwatch.describe_alarms{}.MetricAlarms[1].StateValue, #practice.notifications()
      """, on: .builtIn("monitored"))
    #expect(run.text == "\"ALARM\"\n1")
  }

  @Test func rootIsLookedUpAsRootUnlessTheAccountHasAnAlias() async {
    let run = await practise(
      """
      practice.deliver{ practice.root_login(),
        practice.root_login{ userIdentity = { type = "Root", userName = "harbour" } }, practice.event{} }
      local function count(key, value)
        return #aws.cloudtrail.lookup_events{ LookupAttributes = {
          { AttributeKey = key, AttributeValue = value } } }.Events
      end
      return count("Username", "root"), count("Username", "harbour"), count("Username", "dana"),
        count("EventName", "ConsoleLogin"), count("ReadOnly", "true")
      """)
    #expect(run.text == "1\n1\n1\n2\n1")
  }

  @Test func eventsComeOnceAndHistoryForgetsThemAfterNinetyDays() async {
    let run = await practise(
      """
      local event = practice.root_login()
      local first, second = practice.deliver(event), practice.deliver(event)
      local function count() return #aws.cloudtrail.lookup_events{}.Events end
      local before = count()
      practice.advance(91 * 86400)
      return first.events, second.events, before, count()
      """)
    #expect(run.text == "1\n0\n1\n0")
  }

  @Test func recordsWithAnythingAnywhereAreTaken() async {
    let run = await practise(
      #"""
      local strange = {
        '{"eventName":"A","eventTime":null,"eventID":null,"awsRegion":null,"userIdentity":null,"resources":null,"recipientAccountId":null,"eventSource":7,"readOnly":"yes"}',
        '{"eventName":"B","eventID":"b","eventTime":"2026","userIdentity":{"userName":null,"type":"AssumedRole","arn":{}},"resources":[{"ARN":null,"type":3},7,null],"eventType":{},"eventCategory":[]}',
        { eventName = "C", resources = "x", userIdentity = "z", eventID = 7 },
      }
      local outcome = practice.deliver(strange)
      local bad = {}
      for _, what in ipairs{ "{", "{}", 7, { {} }, "/nonexistent" } do
        table.insert(bad, tostring(pcall(practice.deliver, what)))
      end
      return outcome.events, #aws.cloudtrail.lookup_events{}.Events, table.concat(bad, " ")
      """#)
    #expect(run.fault == nil)
    #expect(run.text == "3\n3\n\"false false false false false\"")
  }

  @Test func theSampleEventsSetItOff() async {
    let run = await practise(
      """
      local outcome = practice.deliver("samples:", { now = true })
      return outcome.events > 100, outcome.trails > 100, #outcome.alarms > 0
      """, on: .builtIn("monitored"))
    #expect(run.fault == nil)
    #expect(run.text == "true\ntrue\ntrue")
  }
}
