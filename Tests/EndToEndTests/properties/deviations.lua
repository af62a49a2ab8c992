-- Deviations of an account from one that monitors its root user: what people really have. Each takes the random numbers
-- and changes the account by AWS calls; what AWS would refuse is not a deviation. `lasting` ones are not an
-- implementation's to repair: others have said so, or only they can. Of `doubtful` ones the judge thinks of more than the
-- five events that are tried: a fail may be told all the same.

local function deviations(world)
  local aws, topic, account, policy = world.aws, world.topic, world.account, world.policy
  local group, alarm_name = "cloudtrail", "RootAccountUsageAlarm"
  local list = {}
  local function add(name, make, lasting, doubtful)
    list[#list + 1] = { name = name, make = make, lasting = lasting, doubtful = doubtful }
  end

  -- Trails ------------------------------------------------------------------------------------------------------
  local function selectors(value) aws.cloudtrail.put_event_selectors(value) end
  local function basic(...)
    selectors { TrailName = "harbour-trail", EventSelectors = { ... } }
  end
  local function advanced(...)
    local given = {}
    for i, fields in ipairs { ... } do given[i] = { Name = "s" .. i, FieldSelectors = fields } end
    selectors { TrailName = "harbour-trail", AdvancedEventSelectors = given }
  end
  local management = { Field = "eventCategory", Equals = { "Management" } }
  add("trail stopped", function() aws.cloudtrail.stop_logging { Name = "harbour-trail" } end)
  add("trail of one region", function()
    aws.cloudtrail.update_trail { Name = "harbour-trail", IsMultiRegionTrail = false }
  end)
  add("trail of one region without global services", function()
    aws.cloudtrail.update_trail { Name = "harbour-trail", IsMultiRegionTrail = false,
      IncludeGlobalServiceEvents = false }
  end)
  add("trail without a group", function()
    aws.cloudtrail.update_trail { Name = "harbour-trail", CloudWatchLogsLogGroupArn = "",
      CloudWatchLogsRoleArn = "" }
  end)
  add("writes only", function()
    basic { ReadWriteType = "WriteOnly", IncludeManagementEvents = true }
  end)
  add("reads only", function()
    basic { ReadWriteType = "ReadOnly", IncludeManagementEvents = true }
  end)
  add("reads and writes in two selectors", function()
    basic({ ReadWriteType = "ReadOnly", IncludeManagementEvents = true },
      { ReadWriteType = "WriteOnly", IncludeManagementEvents = true })
  end)
  add("KMS left out by one of two selectors", function()
    basic({ ReadWriteType = "All", IncludeManagementEvents = true },
      { ReadWriteType = "All", IncludeManagementEvents = true,
        ExcludeManagementEventSources = { "kms.amazonaws.com" } })
  end)
  add("data events alone", function()
    basic { ReadWriteType = "All", IncludeManagementEvents = false,
      DataResources = { { Type = "AWS::S3::Object", Values = { "arn:aws:s3" } } } }
  end)
  add("advanced selector", function() advanced { management } end)
  add("advanced selector of writes", function()
    advanced { management, { Field = "readOnly", Equals = { "false" } } }
  end)
  add("advanced selectors of reads and of writes", function()
    advanced({ management, { Field = "readOnly", Equals = { "false" } } },
      { management, { Field = "readOnly", Equals = { "true" } } })
  end)
  add("advanced selector of data events", function()
    advanced { { Field = "eventCategory", Equals = { "Data" } },
      { Field = "resources.type", Equals = { "AWS::S3::Object" } } }
  end)
  add("second trail of writes", function()
    world.build.trail_bucket(aws, "second-logs", { account })
    aws.cloudtrail.create_trail { Name = "second", S3BucketName = "second-logs",
      IsMultiRegionTrail = true }
    aws.cloudtrail.start_logging { Name = "second" }
    selectors { TrailName = "second", EventSelectors = { {
      ReadWriteType = "WriteOnly", IncludeManagementEvents = true,
    } } }
  end)

  -- Bucket, group, role -----------------------------------------------------------------------------------------
  local bucket = "harbour-coffee-trail-logs"
  add("bucket gone", function() aws.s3.delete_bucket { Bucket = bucket } end)
  add("group gone", function() aws.logs.delete_log_group { logGroupName = group } end)
  local role = "cloudtrail-to-logs"
  local function trust(principal, condition)
    aws.iam.update_assume_role_policy { RoleName = role, PolicyDocument = policy {
      Effect = "Allow", Principal = principal, Action = "sts:AssumeRole", Condition = condition,
    } }
  end
  local function may(...)
    aws.iam.put_role_policy { RoleName = role, PolicyName = "logs", PolicyDocument = policy(...) }
  end
  local arn = ("arn:aws:logs:us-east-1:%s:log-group:%s"):format(account, group)
  local writes = { "logs:CreateLogStream", "logs:PutLogEvents" }
  add("role of EC2", function() trust { Service = "ec2.amazonaws.com" } end)
  add("role for another trail", function()
    trust({ Service = "cloudtrail.amazonaws.com" },
      { StringEquals = { ["aws:SourceArn"] = "arn:aws:cloudtrail:us-east-1:1:trail/other" } })
  end)
  add("role for this account", function()
    trust({ Service = "cloudtrail.amazonaws.com" },
      { StringEquals = { ["aws:SourceAccount"] = account } })
  end)
  add("role that may not write", function()
    may { Effect = "Allow", Action = "logs:DescribeLogGroups", Resource = "*" }
  end)
  add("role for another group", function()
    may { Effect = "Allow", Action = writes,
      Resource = arn:gsub(group, "another") .. ":log-stream:*" }
  end)
  add("role that may do all", function()
    may { Effect = "Allow", Action = "logs:*", Resource = "*" }
  end)
  add("role with a denial", function()
    may({ Effect = "Allow", Action = "logs:*", Resource = "*" },
      { Effect = "Deny", Action = "logs:PutLogEvents", Resource = arn .. ":*" })
  end, true)
  add("role gone", function()
    aws.iam.delete_role_policy { RoleName = role, PolicyName = "logs" }
    aws.iam.delete_role { RoleName = role }
  end)

  -- Metric filter -----------------------------------------------------------------------------------------------
  local function filter(pattern, over, name, more)
    local one = { metricName = "RootAccountActions", metricNamespace = "CloudTrailMetrics",
      metricValue = "1" }
    for key, value in pairs(over or {}) do one[key] = value end
    local put = { logGroupName = group, filterName = name or "RootAccountUsage",
      filterPattern = pattern or world.build.root_pattern, metricTransformations = { one } }
    for key, value in pairs(more or {}) do put[key] = value end
    aws.logs.put_metric_filter(put)
  end
  local function unfilter()
    aws.logs.delete_metric_filter { logGroupName = group, filterName = "RootAccountUsage" }
  end
  local function ending(more) return (world.build.root_pattern:gsub("}$", more .. " }")) end
  local patterns_ = {
    '{ $.userIdentity.type = "Root" }',
    '{ $.userIdentity.type = "Root" && $.eventName = "ConsoleLogin" }',
    '{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }',
    '{ $.userIdentity.type = Root && $.userIdentity.invokedBy NOT EXISTS }',
    '{ ($.userIdentity.type = "Root") || ($.eventName = "DescribeInstances") }',
    '{ $.userIdentity.type = "*" }', '{ $.eventName = "StopLogging" }',
    '{ $.userIdentity.arn = "*:root" }', '{ $.userIdentity.type = "IAMUser" }',
    ending '&& $.awsRegion = "us-east-1"', ending "&& $.readOnly IS FALSE",
    ending '&& $.errorMessage NOT EXISTS', ending '&& $.additionalEventData.MFAUsed != "Yes"',
    ending(('&& $.recipientAccountId = "%s"'):format(account)),
    ending(('&& $.userIdentity.accountId = %s'):format(account)),
    ending '&& $.recipientAccountId = "999988887777"',
    ending '&& $.responseElements.ConsoleLogin != "Failure"',
  }
  for i, text in ipairs(patterns_) do
    local doubtful = text:find "%*:root" ~= nil
    add("pattern " .. i, function() filter(text) end, false, doubtful)
    -- Another's filter that counts routine events into the same metric is for them to change.
    local drowns = text:find '"%*"' or text:find "DescribeInstances"
    add("pattern " .. i .. " of another filter", function()
      unfilter()
      filter(text, nil, "theirs")
    end, drowns ~= nil, doubtful)
  end
  add("two halves", function()
    unfilter()
    filter(ending "&& $.readOnly IS TRUE", nil, "reads")
    filter(ending "&& $.readOnly IS FALSE", nil, "writes")
  end)
  add("no filter", unfilter)
  for _, over in ipairs {
    { metricValue = "0" }, { metricValue = "5" }, { metricValue = "0.5" }, { metricValue = "-1" },
    { metricValue = "$.userIdentity.accountId" },
    { defaultValue = 0 }, { defaultValue = 1 }, { defaultValue = 0.5 }, { unit = "Count" },
    { metricName = "Others" }, { metricNamespace = "Others" },
    { dimensions = { Region = "$.awsRegion" } },
  } do
    local key, value = next(over)
    local doubtful = key == "defaultValue" or key == "metricValue" and (tonumber(value) or 0) <= 0
    add(("filter with %s %s"):format(key, tostring(value)), function() filter(nil, over) end, false,
      doubtful)
  end
  add("filter and alarm of unit Count", function()
    filter(nil, { unit = "Count" })
    world.alarm { Unit = "Count" }
  end)
  add("field selection of this account", function()
    filter(nil, nil, nil, { fieldSelectionCriteria = ('@aws.account = "%s"'):format(account) })
  end)
  add("field selection of another account", function()
    filter(nil, nil, nil, { fieldSelectionCriteria = '@aws.account = "999988887777"' })
  end)

  -- Alarm -------------------------------------------------------------------------------------------------------
  for _, over in ipairs {
    { Threshold = 0 }, { Threshold = 2 }, { Threshold = 5 }, { Threshold = -1 },
    { Threshold = 0, ComparisonOperator = "GreaterThanThreshold" },
    { Threshold = -1, ComparisonOperator = "GreaterThanThreshold" },
    { ComparisonOperator = "GreaterThanThreshold" },
    { ComparisonOperator = "LessThanThreshold" },
    { ComparisonOperator = "LessThanOrEqualToThreshold" },
    { Statistic = "Average" }, { Statistic = "Minimum" }, { Statistic = "Maximum" },
    { Statistic = "SampleCount" }, { Period = 60 }, { Period = 3600 }, { Period = 21600 },
    { EvaluationPeriods = 3 }, { EvaluationPeriods = 3, DatapointsToAlarm = 1 },
    { EvaluationPeriods = 3, DatapointsToAlarm = 3 },
    { EvaluationPeriods = 5, DatapointsToAlarm = 1, Period = 60 },
    { TreatMissingData = "breaching" }, { TreatMissingData = "ignore" },
    { TreatMissingData = "missing" }, { Unit = "Count" }, { Unit = "None" },
    { Dimensions = { { Name = "Region", Value = "us-east-1" } } }, { ActionsEnabled = false },
    { AlarmActions = {} }, { MetricName = "Others" }, { Namespace = "AWS/CloudTrail" },
    { AlarmActions = {}, OKActions = { topic } },
    { AlarmActions = {}, InsufficientDataActions = { topic } }, { OKActions = { topic } },
    { AlarmActions = { "arn:aws:sns:us-east-1:" .. account .. ":orders" } },
    { AlarmActions = { "arn:aws:sns:us-east-1:" .. account .. ":orders", topic } },
  } do
    local words = {}
    for key, value in pairs(over) do
      words[#words + 1] = key .. "=" .. (type(value) == "table" and "…" or tostring(value))
    end
    table.sort(words)
    -- The name is taken by an alarm on something else.
    add("alarm " .. table.concat(words, " "), function() world.alarm(over) end,
      over.MetricName ~= nil, (over.ComparisonOperator or ""):find "^Less" ~= nil)
  end
  add("no alarm", function() aws.cloudwatch.delete_alarms { AlarmNames = { alarm_name } } end)
  add("alarm of another name", function()
    aws.cloudwatch.delete_alarms { AlarmNames = { alarm_name } }
    world.alarm { AlarmName = "theirs" }
  end)
  add("alarm of another name and threshold", function()
    aws.cloudwatch.delete_alarms { AlarmNames = { alarm_name } }
    world.alarm { AlarmName = "theirs", Threshold = 10 }
  end)
  local function composite(rule, over)
    world.alarm { AlarmActions = {} }
    world.alarm { AlarmName = "Other", MetricName = "Other", AlarmActions = {} }
    local one = { AlarmName = "Over", AlarmRule = rule, AlarmActions = { topic } }
    for key, value in pairs(over or {}) do one[key] = value end
    aws.cloudwatch.put_composite_alarm(one)
  end
  local own = ("ALARM(%q)"):format(alarm_name)
  add("composite alarm", function() composite(own) end)
  add("composite alarm of two, either", function() composite(own .. ' OR ALARM("Other")') end, false, true)
  add("composite alarm of two, both", function() composite(own .. ' AND ALARM("Other")') end)
  add("composite alarm, disabled", function() composite(own, { ActionsEnabled = false }) end)
  add("muted", function()
    aws.cloudwatch.put_alarm_mute_rule { Name = "maintenance",
      MuteTargets = { AlarmNames = { alarm_name } }, Rule = { Schedule = {
        Expression = ("at(%s)"):format(time.text(practice.now() - 3600, "minute")),
        Duration = "P15D",
      } } }
  end, true)

  -- Topic and subscriptions ---------------------------------------------------------------------------------------
  local function topic_policy(...)
    aws.sns.set_topic_attributes { TopicArn = topic, AttributeName = "Policy",
      AttributeValue = policy(...) }
  end
  local function publish(principal, condition, effect)
    return { Effect = effect or "Allow", Principal = principal, Action = "SNS:Publish",
      Resource = topic, Condition = condition }
  end
  local cloudwatch = { Service = "cloudwatch.amazonaws.com" }
  add("topic of EventBridge", function()
    topic_policy(publish { Service = "events.amazonaws.com" })
  end)
  add("topic of CloudWatch", function() topic_policy(publish(cloudwatch)) end)
  add("topic of CloudWatch and EventBridge", function()
    topic_policy(publish { Service = { "events.amazonaws.com", "cloudwatch.amazonaws.com" } })
  end)
  add("topic of this account's alarms", function()
    topic_policy(publish(cloudwatch, { StringEquals = { ["aws:SourceAccount"] = account } }))
  end)
  add("topic of another account's alarms", function()
    topic_policy(publish(cloudwatch, { StringEquals = { ["aws:SourceAccount"] = "999988887777" } }))
  end)
  add("topic of another alarm", function()
    topic_policy(publish(cloudwatch, { ArnLike = {
      ["aws:SourceArn"] = "arn:aws:cloudwatch:us-east-1:" .. account .. ":alarm:Other*",
    } }))
  end)
  add("topic that denies", function()
    topic_policy(publish "*", publish("*", nil, "Deny"))
  end, true)
  add("topic under SNS's key", function()
    aws.sns.set_topic_attributes { TopicArn = topic, AttributeName = "KmsMasterKeyId",
      AttributeValue = "alias/aws/sns" }
  end, true)
  local function key(services, actions)
    local arn_ = aws.kms.create_key { Policy = policy(
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::" .. account .. ":root" },
        Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { Service = services }, Action = actions, Resource = "*" })
    }.KeyMetadata.Arn
    aws.sns.set_topic_attributes { TopicArn = topic, AttributeName = "KmsMasterKeyId",
      AttributeValue = arn_ }
    return arn_
  end
  local both = { "cloudwatch.amazonaws.com", "events.amazonaws.com" }
  local decrypt = { "kms:Decrypt", "kms:GenerateDataKey*" }
  add("topic under a key", function() key(both, decrypt) end)
  add("topic under a key that lets S3 in", function() key("s3.amazonaws.com", decrypt) end, true)
  add("topic under a key without Decrypt", function() key(both, "kms:GenerateDataKey*") end, true)
  add("topic under a disabled key", function()
    aws.kms.disable_key { KeyId = key(both, decrypt) }
  end, true)
  add("topic gone", function() aws.sns.delete_topic { TopicArn = topic } end)
  local function subscriptions() return aws.sns.list_subscriptions_by_topic { TopicArn = topic }
    .Subscriptions end
  local function unsubscribe()
    for _, one in ipairs(subscriptions()) do
      aws.sns.unsubscribe { SubscriptionArn = one.SubscriptionArn }
    end
  end
  local function attribute(name, value)
    for _, one in ipairs(subscriptions()) do
      aws.sns.set_subscription_attributes { SubscriptionArn = one.SubscriptionArn,
        AttributeName = name, AttributeValue = value }
    end
  end
  add("no subscription", unsubscribe)
  add("pending subscription", function()
    unsubscribe()
    aws.sns.subscribe { TopicArn = topic, Protocol = "email", Endpoint = "new@example.com" }
  end)
  add("filter policy on attributes", function()
    attribute("FilterPolicy", '{"severity":["high"]}')
  end)
  for _, text in ipairs {
    '{"AlarmName":["RootAccountUsageAlarm"]}', '{"AlarmName":["Other"]}',
    '{"NewStateValue":["ALARM"]}', '{"detail":{"userIdentity":{"type":["Root"]}}}',
  } do
    add("filter policy " .. text, function()
      attribute("FilterPolicyScope", "MessageBody")
      attribute("FilterPolicy", text)
    end)
  end
  local function queue(document)
    unsubscribe()
    aws.sqs.create_queue { QueueName = "q", Attributes = document and { Policy = document } }
    aws.sns.subscribe { TopicArn = topic, Protocol = "sqs",
      Endpoint = "arn:aws:sqs:us-east-1:" .. account .. ":q" }
  end
  local q = "arn:aws:sqs:us-east-1:" .. account .. ":q"
  local function sends(condition)
    return policy { Effect = "Allow", Principal = { Service = "sns.amazonaws.com" },
      Action = "sqs:SendMessage", Resource = q, Condition = condition }
  end
  add("queue without a policy", function() queue() end)
  add("queue of SNS", function() queue(sends()) end)
  add("queue of the topic", function()
    queue(sends { ArnEquals = { ["aws:SourceArn"] = topic } })
  end)
  add("queue of another topic", function()
    queue(sends { ArnEquals = { ["aws:SourceArn"] = topic .. "2" } })
  end)
  add("queue gone", function()
    queue(sends())
    aws.sqs.delete_queue { QueueUrl = aws.sqs.get_queue_url { QueueName = "q" }.QueueUrl }
  end)

  -- EventBridge ---------------------------------------------------------------------------------------------------
  local all = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
  local pattern = '{"detail":{"userIdentity":{"type":["Root"]},"eventType":[{"anything-but":'
    .. '"AwsServiceEvent"}]}}'
  local bus = "arn:aws:events:us-east-1:" .. account .. ":event-bus/default"
  local function rules(state, text, transformer, without_role)
    aws.iam.create_role { RoleName = "forward", AssumeRolePolicyDocument = policy {
      Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sts:AssumeRole",
    } }
    aws.iam.put_role_policy { RoleName = "forward", PolicyName = "p", PolicyDocument = policy {
      Effect = "Allow", Action = "events:PutEvents", Resource = bus,
    } }
    local told = aws.sns.create_topic { Name = "events" }.TopicArn
    aws.sns.set_topic_attributes { TopicArn = told, AttributeName = "Policy",
      AttributeValue = policy { Effect = "Allow", Action = "sns:Publish", Resource = told,
        Principal = { Service = "events.amazonaws.com" } } }
    aws.sns.subscribe { TopicArn = told, Protocol = "email", Endpoint = "e@example.com" }
    practice.confirm(told)
    for _, region in ipairs { "us-east-1", "us-east-2", "eu-west-1", "ap-southeast-2" } do
      local there = practice.admin { region = region }
      there.events.put_rule { Name = "root", EventPattern = text or pattern, State = state }
      local target = { Id = "1", Arn = told, InputTransformer = transformer }
      if region ~= "us-east-1" then
        target = { Id = "1", Arn = bus, RoleArn = not without_role
          and "arn:aws:iam::" .. account .. ":role/forward" or nil }
      end
      there.events.put_targets { Rule = "root", Targets = { target } }
    end
  end
  add("rules in all regions", function() rules(all) end)
  add("rules without reads", function() rules "ENABLED" end)
  add("disabled rules", function() rules "DISABLED" end)
  add("rules that ask for sign-ins", function()
    rules(all, '{"detail-type":["AWS Console Sign In via CloudTrail"],'
      .. '"detail":{"userIdentity":{"type":["Root"]}}}')
  end)
  add("rules that ask for calls", function()
    rules(all, '{"detail-type":["AWS API Call via CloudTrail"],'
      .. '"detail":{"userIdentity":{"type":["Root"]}}}')
  end)
  add("rules of this account", function()
    rules(all, '{"account":["' .. account .. '"],"detail":{"userIdentity":{"type":["Root"]}}}')
  end)
  add("rules with a transformer", function()
    rules(all, nil, { InputPathsMap = { a = "$.account" }, InputTemplate = '"root of <a>"' })
  end)
  add("rules without a role", function() rules(all, nil, nil, true) end)
  add("rules, but for one region", function()
    rules(all)
    practice.admin { region = "eu-west-1" }.events.disable_rule { Name = "root" }
  end, false, true)
  add("rules without their home rule", function()
    rules(all)
    aws.events.remove_targets { Rule = "root", Ids = { "1" } }
    aws.events.delete_rule { Name = "root" }
  end)
  return list
end
