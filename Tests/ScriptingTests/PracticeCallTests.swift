import AWS
import Scripting
import Testing

/// Calls on the practice account behave as calls on AWS do.
struct PracticeCallTests {
  @Test func resultsHaveTheTypesOfTheModel() async {
    let run = await practise(
      """
      aws.cloudwatch.put_metric_alarm{ AlarmName = "a", MetricName = "m", Namespace = "n",
        Statistic = "Sum", Period = 60, EvaluationPeriods = 1, Threshold = 1,
        ComparisonOperator = "GreaterThanThreshold" }
      local alarm = aws.cloudwatch.describe_alarms{}.MetricAlarms[1]
      local trail = aws.cloudtrail.get_trail_status{ Name = "harbour-trail" }
      local role = aws.iam.get_role{ RoleName = "Administrator" }.Role
      local keys = aws.sts.assume_role{ RoleArn = role.Arn, RoleSessionName = "x" }.Credentials
      return math.type(alarm.Threshold), math.type(alarm.Period), trail.IsLogging,
        trail.StartLoggingTime > "2020-01-01", type(role.AssumeRolePolicyDocument),
        tostring(keys.SecretAccessKey), #alarm.AlarmActions
      """, allowedReads: ["sts:AssumeRole"])
    #expect(run.fault == nil)
    #expect(
      run.text
        == "\"float\"\n\"integer\"\ntrue\ntrue\n\"table\"\n\"<secret>\"\n0")
  }

  @Test func everythingItAnswersIsAnOperationOfAWS() async {
    let run = await practise(
      """
      local strange = {}
      for _, service in ipairs{ "sts", "account", "ec2", "iam", "s3", "logs", "cloudtrail", "cloudwatch",
          "sns", "events", "kms", "organizations", "sqs" } do
        for name in pairs(require("practice.services." .. service)) do
          if not pcall(function() return aws[service][name] end) then
            table.insert(strange, service .. "." .. name)
          end
        end
      end
      return table.concat(strange, " ")
      """)
    #expect(run.fault == nil)
    #expect(run.text == "\"\"")
  }

  @Test func errorsAreThoseOfCalls() async {
    let run = await practise(
      """
      local ok, err = pcall(aws.s3.get_bucket_policy, { Bucket = "nobody-has-this" })
      return ok, err.service, err.operation, err.region, err.code, err.status, err.kind, tostring(err)
      """)
    #expect(
      run.text == """
        false
        "s3"
        "get_bucket_policy"
        "us-east-1"
        "NoSuchBucket"
        404
        "service"
        "s3 get_bucket_policy in us-east-1: NoSuchBucket: The specified bucket does not exist (status 404)"
        """)
  }

  @Test func parametersAreCheckedFirst() async {
    let run = await practise("return code(aws.logs.create_log_group, { logGroupNam = 1 })")
    #expect(run.text == "\"ParameterValidation\"")
  }

  @Test func writesAreRefusedWithoutLeave() async {
    let run = await practise(
      """
      return code(aws.logs.create_log_group, { logGroupName = "a" }), #aws.logs.describe_log_groups{}.logGroups
      """, allowsWrites: false)
    #expect(run.text == "\"WriteRefused\"\n0")
  }

  @Test func whatItDoesNotHaveIsSaid() async {
    let run = await practise(
      "return select(2, pcall(aws.guardduty.list_detectors, {})).message, code(aws.s3.get_bucket_cors, { Bucket = 'x' })"
    )
    #expect(
      run.text
        == "\"the practice account does not have guardduty.list_detectors\"\n\"NotInPracticeAccount\""
    )
  }

  @Test func pagesAndItemsWalkAndParallelWorks() async {
    let run = await practise(
      """
      local events = {}
      for i = 1, 120 do events[i] = practice.event{ eventName = "Call" .. i } end
      practice.deliver(events)
      local pages, items = 0, 0
      for page in aws.cloudtrail.lookup_events:pages{} do pages = pages + 1 end
      for event in aws.cloudtrail.lookup_events:items{} do items = items + 1 end
      local names = parallel({ "us-east-1", "eu-west-1" }, function(region)
        return aws{ region = region }.cloudtrail.describe_trails{}.trailList[1].HomeRegion
      end)
      return pages, items, names[1] .. names[2], code(aws.cloudtrail.lookup_events, { NextToken = "x" })
      """)
    #expect(run.fault == nil)
    #expect(
      run.text == "3\n120\n\"us-east-1us-east-1\"\n\"InvalidNextTokenException\"")
  }

  @Test func regionsAreThoseOfTheAccount() async {
    let run = await practise(
      """
      local function kind(region)
        local err = select(2, pcall(aws{ region = region }.sns.list_topics, {}))
        return err.kind .. " " .. err.code
      end
      local enabled = {}
      for _, region in ipairs(aws.ec2.describe_regions{}.Regions) do
        table.insert(enabled, region.RegionName)
      end
      return #enabled, #aws.account.list_regions{}.Regions, kind "eu-west-9", kind "af-south-1"
      """)
    #expect(
      run.text
        == "4\n6\n\"endpoint EndpointConnectionError\"\n\"service UnrecognizedClientException\"")
  }

  @Test func rolesAreAssumedAndMayDoWhatTheirPoliciesSay() async {
    let run = await practise(
      """
      local trust = json.encode{ Version = "2012-10-17", Statement = { { Effect = "Allow",
        Principal = { AWS = "111122223333" }, Action = "sts:AssumeRole",
        Condition = { StringEquals = { ["sts:ExternalId"] = "secret" } } } } }
      local arn = aws.iam.create_role{ RoleName = "audit", AssumeRolePolicyDocument = trust }.Role.Arn
      aws.iam.put_role_policy{ RoleName = "audit", PolicyName = "p", PolicyDocument = json.encode{
        Statement = { Effect = "Allow", Action = "sns:List*", Resource = "*" } } }
      local audit = aws{ role = arn, external_id = "secret", session_name = "jo" }
      return audit.sts.get_caller_identity{}.Arn, code(audit.sns.list_topics),
        code(audit.logs.describe_log_groups), code(aws{ role = arn }.sns.list_topics),
        code(aws{ role = "arn:aws:iam::111122223333:role/none" }.sns.list_topics)
      """)
    #expect(run.fault == nil)
    #expect(
      run.text == """
        "arn:aws:sts::111122223333:assumed-role/audit/jo"
        "ok"
        "AccessDeniedException"
        "AccessDenied"
        "AccessDenied"
        """)
  }

  @Test func deniedPermissionsAreRefusedAsEachServiceDoes() async {
    let run = await practise(
      """
      practice.deny("logs:DescribeMetricFilters", "sns:*", "s3:GetBucketPublicAccessBlock")
      local bucket = { Bucket = "harbour-coffee-trail-logs" }
      local denied = code(aws.logs.describe_metric_filters) .. " " .. code(aws.sns.list_topics)
        .. " " .. code(aws.s3.get_public_access_block, bucket)
      local simulated = aws.iam.simulate_principal_policy{ ActionNames = { "sns:Publish", "s3:GetObject" },
        PolicySourceArn = "arn:aws:iam::111122223333:role/Administrator" }.EvaluationResults
      practice.allow("sns:*")
      return denied, simulated[1].EvalDecision, simulated[2].EvalDecision, code(aws.sns.list_topics),
        code(aws.logs.describe_metric_filters)
      """)
    #expect(run.fault == nil)
    #expect(
      run.text == """
        "AccessDeniedException AuthorizationError AccessDenied"
        "explicitDeny"
        "allowed"
        "ok"
        "AccessDeniedException"
        """)
  }

  @Test func thereIsNoPracticeAccountOnAWS() async {
    let run = await run("return pcall(require('practice').deliver, {})")
    #expect(run.text.hasPrefix("false\n\"there is no practice account"))
  }
}
