import AWS
import Testing

/// What AWS refuses, the practice account refuses, with AWS's code.
struct PracticeRefusalTests {
  /// Expressions that call, and the codes they end with.
  private func check(_ cases: [(call: String, code: String)], after setup: String = "") async {
    let calls = cases.map { "results[#results + 1] = code(\($0.call))" }.joined(separator: "\n")
    let run = await practise(
      setup + "\nlocal results = {}\n" + calls + "\nreturn table.concat(results, '\\n')")
    #expect(run.fault == nil)
    let found = run.results.first?.string?.split(separator: "\n").map(String.init) ?? []
    #expect(found == cases.map(\.code))
  }

  @Test func metricFilters() async {
    let filter = { (members: String) in
      """
      aws.logs.put_metric_filter, merged({ logGroupName = "trail", filterName = "f",
        filterPattern = '{ $.a = "b" }', metricTransformations = { { metricName = "m",
        metricNamespace = "n", metricValue = "1" } } }, { \(members) })
      """
    }
    await check(
      [
        (filter(""), "ok"),
        (filter(#"logGroupName = "none""#), "ResourceNotFoundException"),
        (filter("filterPattern = '{ $.a == 1 }'"), "InvalidParameterException"),
        (filter("filterPattern = '{ $.a EXISTS }'"), "InvalidParameterException"),
        (filter("filterPattern = \"{ $.a = 'b' }\""), "InvalidParameterException"),
        (filter(#"filterPattern = """#), "ok"),
        (filter("metricTransformations = {}"), "InvalidParameterException"),
        (
          filter(
            "metricTransformations = { { metricName = 'm', metricNamespace = 'n', metricValue = 'x' } }"
          ), "InvalidParameterException"
        ),
        (
          filter(
            "metricTransformations = { { metricName = 'm', metricNamespace = 'AWS/Own', metricValue = '1' } }"
          ), "ok"
        ),
        (
          "aws.logs.delete_metric_filter, { logGroupName = 'trail', filterName = 'g' }",
          "ResourceNotFoundException"
        ),
        ("aws.logs.create_log_group, { logGroupName = 'trail' }", "ResourceAlreadyExistsException"),
        (
          "aws.logs.put_retention_policy, { logGroupName = 'trail', retentionInDays = 8 }",
          "InvalidParameterException"
        ),
      ], after: Self.merged + "aws.logs.create_log_group{ logGroupName = 'trail' }")
  }

  private static let merged = """
    local function merged(base, more)
      for name, value in pairs(more) do base[name] = value end
      return base
    end

    """

  @Test func aMetricFilterReplacesTheOneOfItsName() async {
    let run = await practise(
      """
      aws.logs.create_log_group{ logGroupName = "trail" }
      for _, pattern in ipairs{ "{ $.a = 1 }", "{ $.a = 2 }" } do
        aws.logs.put_metric_filter{ logGroupName = "trail", filterName = "f", filterPattern = pattern,
          metricTransformations = { { metricName = "m", metricNamespace = "n", metricValue = "1" } } }
      end
      local filters = aws.logs.describe_metric_filters{}.metricFilters
      return #filters, filters[1].filterPattern
      """)
    #expect(run.text == "1\n\"{ $.a = 2 }\"")
  }

  @Test func alarms() async {
    let alarm = { (members: String) in
      """
      aws.cloudwatch.put_metric_alarm, merged({ AlarmName = "a", MetricName = "m", Namespace = "n",
        Statistic = "Sum", Period = 300, EvaluationPeriods = 1, Threshold = 1,
        ComparisonOperator = "GreaterThanThreshold" }, { \(members) })
      """
    }
    await check(
      [
        (alarm(""), "ok"), (alarm("Period = 10"), "ok"), (alarm("Period = 20"), "ok"),
        (alarm("Period = 45"), "ValidationError"), (alarm("Period = 90"), "ValidationError"),
        (alarm("Period = 5"), "ValidationError"),
        (alarm("Period = 3600, EvaluationPeriods = 168"), "ok"),
        (alarm("Period = 3600, EvaluationPeriods = 169"), "ValidationError"),
        (alarm("EvaluationPeriods = 289"), "ValidationError"),
        (alarm("DatapointsToAlarm = 2"), "ValidationError"),
        (alarm("TreatMissingData = 'never'"), "ValidationError"),
        (alarm("ComparisonOperator = '>='"), "ValidationError"),
        (alarm("Statistic = 'Median'"), "ValidationError"),
        (alarm("ExtendedStatistic = 'p99'"), "InvalidParameterCombination"),
        (alarm("AlarmActions = { 'topic' }"), "ValidationError"),
        (
          alarm("AlarmActions = { 'arn:aws:sns:eu-west-1:111122223333:t' }"), "ValidationError"
        ),
        (
          "aws.cloudwatch.put_composite_alarm, { AlarmName = 'c', AlarmRule = 'ALARM(none)' }",
          "ValidationError"
        ),
        (
          "aws.cloudwatch.put_composite_alarm, { AlarmName = 'c', AlarmRule = 'ALARM(a) AND' }",
          "ValidationError"
        ),
        (
          "aws.cloudwatch.put_composite_alarm, { AlarmName = 'c', AlarmRule = 'NOT ALARM(a)' }",
          "ok"
        ),
        ("aws.cloudwatch.delete_alarms, { AlarmNames = { 'a' } }", "ValidationError"),
        (
          "aws.cloudwatch.put_metric_data, { Namespace = 'AWS/CloudTrail', MetricData = { { MetricName = 'm', Value = 1 } } }",
          "InvalidParameterValue"
        ),
        (
          "aws.cloudwatch.put_metric_data, { Namespace = 'Own', MetricData = { { MetricName = 'm', Value = 1 } } }",
          "ok"
        ),
        (
          "aws.cloudwatch.set_alarm_state, { AlarmName = 'x', StateValue = 'OK', StateReason = 'r' }",
          "ResourceNotFound"
        ),
        (
          "aws.cloudwatch.put_alarm_mute_rule, { Name = 'm', Rule = { Schedule = { Expression = 'soon', Duration = 'PT1H' } } }",
          "ValidationError"
        ),
      ], after: Self.merged)
  }

  @Test func trails() async {
    let update = { (members: String) in
      "aws.cloudtrail.update_trail, { Name = 'harbour-trail', \(members) }"
    }
    let group =
      "CloudWatchLogsLogGroupArn = 'arn:aws:logs:us-east-1:111122223333:log-group:trail:*'"
    await check(
      [
        (
          "aws.cloudtrail.create_trail, { Name = 'ok', S3BucketName = 'x' }",
          "InvalidTrailNameException"
        ),
        (
          "aws.cloudtrail.create_trail, { Name = 'new', S3BucketName = 'no-such-bucket' }",
          "S3BucketDoesNotExistException"
        ),
        (
          "aws.cloudtrail.create_trail, { Name = 'new', S3BucketName = 'bare-bucket' }",
          "InsufficientS3BucketPolicyException"
        ),
        (
          "aws.cloudtrail.create_trail, { Name = 'harbour-trail', S3BucketName = 'bare-bucket' }",
          "TrailAlreadyExistsException"
        ),
        (update(group), "InvalidCloudWatchLogsRoleArnException"),
        (
          update("CloudWatchLogsRoleArn = 'arn:aws:iam::111122223333:role/r'"),
          "InvalidCloudWatchLogsLogGroupArnException"
        ),
        (
          update(
            "CloudWatchLogsLogGroupArn = 'arn:aws:logs:us-east-1:111122223333:log-group:none:*', CloudWatchLogsRoleArn = 'arn:aws:iam::111122223333:role/trusting'"
          ), "InvalidCloudWatchLogsLogGroupArnException"
        ),
        (
          update(group + ", CloudWatchLogsRoleArn = 'arn:aws:iam::111122223333:role/none'"),
          "InvalidCloudWatchLogsRoleArnException"
        ),
        (
          update(
            group + ", CloudWatchLogsRoleArn = 'arn:aws:iam::111122223333:role/Administrator'"),
          "InvalidCloudWatchLogsRoleArnException"
        ),
        // It trusts CloudTrail and may do nothing.
        (
          update(group + ", CloudWatchLogsRoleArn = 'arn:aws:iam::111122223333:role/trusting'"),
          "InvalidCloudWatchLogsLogGroupArnException"
        ),
        (update("IncludeGlobalServiceEvents = false"), "InvalidParameterCombinationException"),
        (update("IsOrganizationTrail = true"), "OrganizationsNotInUseException"),
        (update("KmsKeyId = 'none'"), "KmsKeyNotFoundException"),
        ("aws.cloudtrail.stop_logging, { Name = 'none' }", "TrailNotFoundException"),
        (
          "aws{ region = 'eu-west-1' }.cloudtrail.stop_logging, { Name = 'harbour-trail' }",
          "InvalidHomeRegionException"
        ),
        (
          "aws.cloudtrail.lookup_events, { LookupAttributes = { { AttributeKey = 'Colour', AttributeValue = 'x' } } }",
          "InvalidLookupAttributesException"
        ),
        ("aws.cloudtrail.lookup_events, { MaxResults = 51 }", "InvalidMaxResultsException"),
      ],
      after: """
        aws.s3.create_bucket{ Bucket = "bare-bucket" }
        aws.logs.create_log_group{ logGroupName = "trail" }
        aws.iam.create_role{ RoleName = "trusting", AssumeRolePolicyDocument = json.encode{ Statement = {
          Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "sts:AssumeRole" } } }
        """)
  }

  @Test func eventSelectors() async {
    let put = { (members: String) in
      "aws.cloudtrail.put_event_selectors, { TrailName = 'harbour-trail', \(members) }"
    }
    await check([
      (
        put("EventSelectors = { { IncludeManagementEvents = false } }"),
        "InvalidEventSelectorsException"
      ),
      (
        put(
          "EventSelectors = { { IncludeManagementEvents = false, DataResources = { { Type = 'AWS::S3::Object', Values = { 'arn:aws:s3' } } } } }"
        ), "ok"
      ),
      (
        put(
          "EventSelectors = { {} }, AdvancedEventSelectors = { { FieldSelectors = { { Field = 'eventCategory', Equals = { 'Management' } } } } }"
        ), "InvalidEventSelectorsException"
      ),
      (
        put("EventSelectors = { { ExcludeManagementEventSources = { 'iam.amazonaws.com' } } }"),
        "InvalidEventSelectorsException"
      ),
      (
        put(
          "EventSelectors = { { ReadWriteType = 'WriteOnly', ExcludeManagementEventSources = { 'kms.amazonaws.com' } } }"
        ),
        "ok"
      ),
      (
        put(
          "AdvancedEventSelectors = { { FieldSelectors = { { Field = 'eventName', Equals = { 'x' } } } } }"
        ),
        "InvalidEventSelectorsException"
      ),
      (
        put(
          "AdvancedEventSelectors = { { FieldSelectors = { { Field = 'eventCategory', Equals = { 'Management' } }, { Field = 'readOnly', Equals = { 'false' } } } } }"
        ),
        "ok"
      ),
    ])
  }

  @Test func topicsBucketsRulesAndRoles() async {
    await check(
      [
        ("aws.sns.create_topic, { Name = 'a b' }", "InvalidParameter"),
        (
          "aws.sns.create_topic, { Name = 't', Attributes = { DisplayName = 'other' } }",
          "InvalidParameter"
        ),
        ("aws.sns.create_topic, { Name = 't' }", "ok"),
        (
          "aws.sns.subscribe, { TopicArn = topic, Protocol = 'email', Endpoint = 'nobody' }",
          "InvalidParameter"
        ),
        (
          "aws.sns.subscribe, { TopicArn = topic .. 'x', Protocol = 'email', Endpoint = 'a@example.com' }",
          "NotFound"
        ),
        (
          "aws.sns.set_topic_attributes, { TopicArn = topic, AttributeName = 'Policy', AttributeValue = '{' }",
          "InvalidParameter"
        ),
        ("aws.s3.create_bucket, { Bucket = 'UPPER' }", "InvalidBucketName"),
        (
          "aws{ region = 'eu-west-1' }.s3.create_bucket, { Bucket = 'elsewhere' }",
          "IllegalLocationConstraintException"
        ),
        (
          "aws.s3.put_bucket_policy, { Bucket = 'harbour-coffee-trail-logs', Policy = 'x' }",
          "MalformedPolicy"
        ),
        (
          "aws.events.put_rule, { Name = 'r', EventPattern = '{\"a\":1}' }",
          "InvalidEventPatternException"
        ),
        ("aws.events.put_rule, { Name = 'r' }", "ValidationException"),
        (
          "aws.events.put_targets, { Rule = 'none', Targets = { { Id = '1', Arn = topic } } }",
          "ResourceNotFoundException"
        ),
        ("aws.events.delete_rule, { Name = 'full' }", "ValidationException"),
        (
          "aws.events.put_targets, { Rule = 'full', Targets = { { Id = '2', Arn = topic, InputTransformer = { InputTemplate = '<x>' } } } }",
          "ValidationException"
        ),
        (
          "aws.iam.create_role, { RoleName = 'Administrator', AssumeRolePolicyDocument = '{\"Statement\":[]}' }",
          "EntityAlreadyExists"
        ),
        (
          "aws.iam.create_role, { RoleName = 'r', AssumeRolePolicyDocument = '{' }",
          "MalformedPolicyDocument"
        ),
        ("aws.iam.get_role, { RoleName = 'r' }", "NoSuchEntity"),
        ("aws.iam.delete_role, { RoleName = 'Administrator' }", "DeleteConflict"),
        ("aws.organizations.describe_organization, {}", "AWSOrganizationsNotInUseException"),
        ("aws.kms.describe_key, { KeyId = 'alias/none' }", "NotFoundException"),
      ],
      after: """
        local topic = aws.sns.create_topic{ Name = "t" }.TopicArn
        aws.events.put_rule{ Name = "full", EventPattern = '{"source":["aws.iam"]}' }
        aws.events.put_targets{ Rule = "full", Targets = { { Id = "1", Arn = topic } } }
        """)
  }
}
