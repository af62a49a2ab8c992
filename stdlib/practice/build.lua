-- Pieces that scenarios are put together from, made by AWS calls.

local json = require "json"

local M = {}

--- The metric filter of the CIS AWS Foundations Benchmark, 4.3.
M.root_pattern = '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && '
  .. '$.eventType != "AwsServiceEvent" }'

--- A policy document as text.
---@param ... table statements
---@return string
function M.policy(...) return json.encode { Version = "2012-10-17", Statement = { ... } } end

--- A bucket that CloudTrail may write to, for the folders that are named: accounts and organizations.
---@param aws table
---@param name string
---@param folders string[]
function M.trail_bucket(aws, name, folders)
  local principal, paths = { Service = "cloudtrail.amazonaws.com" }, {}
  for index, folder in ipairs(folders) do
    paths[index] = ("arn:%s:s3:::%s/AWSLogs/%s/*"):format(aws.partition, name, folder)
  end
  local constraint = aws.region ~= "us-east-1" and { LocationConstraint = aws.region } or nil
  aws.s3.create_bucket { Bucket = name, CreateBucketConfiguration = constraint }
  aws.s3.put_bucket_policy { Bucket = name, Policy = M.policy(
    { Effect = "Allow", Principal = principal, Action = "s3:GetBucketAcl",
      Resource = ("arn:%s:s3:::%s"):format(aws.partition, name) },
    { Effect = "Allow", Principal = principal, Action = "s3:PutObject", Resource = paths,
      Condition = { StringEquals = { ["s3:x-amz-acl"] = "bucket-owner-full-control" } } }) }
end

--- A log group, and the role with which CloudTrail writes to it; a trail that is there gets them.
---@param aws table
---@param options { trail: string?, group: string?, role: string? }
---@return { group: string, role: string } ARNs
function M.logs(aws, options)
  local group, role = options.group or "cloudtrail", options.role or "cloudtrail-to-logs"
  local arn = ("arn:%s:logs:%s:%s:log-group:%s"):format(
    aws.partition, aws.region, aws.account, group)
  aws.logs.create_log_group { logGroupName = group }
  local made = aws.iam.create_role { RoleName = role, AssumeRolePolicyDocument = M.policy {
    Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" },
    Action = "sts:AssumeRole",
  } }
  aws.iam.put_role_policy { RoleName = role, PolicyName = "logs", PolicyDocument = M.policy {
    Effect = "Allow", Action = { "logs:CreateLogStream", "logs:PutLogEvents" },
    Resource = arn .. ":log-stream:*",
  } }
  if options.trail then
    aws.cloudtrail.update_trail {
      Name = options.trail, CloudWatchLogsLogGroupArn = arn .. ":*",
      CloudWatchLogsRoleArn = made.Role.Arn,
    }
  end
  return { group = arn .. ":*", role = made.Role.Arn }
end

--- A metric filter for root usage, and an alarm on it.
---@param aws table
---@param options { group: string?, actions: string[]? }
function M.alarm(aws, options)
  aws.logs.put_metric_filter {
    logGroupName = options.group or "cloudtrail", filterName = "RootAccountUsage",
    filterPattern = M.root_pattern,
    metricTransformations = { {
      metricName = "RootAccountActions", metricNamespace = "CloudTrailMetrics", metricValue = "1",
    } },
  }
  aws.cloudwatch.put_metric_alarm {
    AlarmName = "RootAccountUsageAlarm", MetricName = "RootAccountActions",
    Namespace = "CloudTrailMetrics", Statistic = "Sum", Period = 300, EvaluationPeriods = 1,
    Threshold = 1, ComparisonOperator = "GreaterThanOrEqualToThreshold",
    TreatMissingData = "notBreaching", AlarmActions = options.actions or {},
  }
end

--- All of it, from the log group to the subscription, which waits for its owner.
---@param aws table
---@param options { trail: string, endpoint: string? }
---@return { topic: string }
function M.chain(aws, options)
  M.logs(aws, { trail = options.trail })
  local topic = aws.sns.create_topic { Name = "RootAccountUsage" }.TopicArn
  if options.endpoint then
    aws.sns.subscribe { TopicArn = topic, Protocol = "email", Endpoint = options.endpoint }
  end
  M.alarm(aws, { actions = { topic } })
  return { topic = topic }
end

return M
