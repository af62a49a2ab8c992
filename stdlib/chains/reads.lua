-- What a test plan reads from AWS: each thing once, many at a time, a denial kept as an answer.
--
--     local reads = Reads.new(ctx)
--     reads:need("trails", "us-east-1"); reads:need("alarms", "us-east-1"); reads:fetch()
--     local trails, err = reads:get("trails", "us-east-1")
--     if err and err.denied then print(err.permission) end

local M = {}
M.__index = M

local function items(operation, parameters)
  local found = {}
  for item, list in operation:items(parameters or {}) do
    found[#found + 1] = { item = item, list = list }
  end
  return found
end

local function of_list(operation, parameters)
  local found = {}
  for item in operation:items(parameters or {}) do found[#found + 1] = item end
  return found
end

-- Kinds of reads: the permission that each needs, and the call. An `optional` one is of an operation that an
-- endpoint may not have; it is tried once.
local kinds = {
  trails = { "cloudtrail:DescribeTrails", function(aws)
    return aws.cloudtrail.describe_trails{ includeShadowTrails = true }.trailList or {}
  end },
  trail_status = { "cloudtrail:GetTrailStatus", function(aws, arn)
    return aws.cloudtrail.get_trail_status{ Name = arn }
  end },
  selectors = { "cloudtrail:GetEventSelectors", function(aws, arn)
    return aws.cloudtrail.get_event_selectors{ TrailName = arn }
  end },
  data_stores = { "cloudtrail:ListEventDataStores", function(aws)
    return aws.cloudtrail.list_event_data_stores{}.EventDataStores or {}
  end, optional = true },
  bucket = { "s3:ListBucket", function(aws, name)
    return aws.s3.head_bucket{ Bucket = name }
  end },
  log_groups = { "logs:DescribeLogGroups", function(aws, name)
    return of_list(aws.logs.describe_log_groups, { logGroupNamePrefix = name })
  end },
  filters = { "logs:DescribeMetricFilters", function(aws)
    return of_list(aws.logs.describe_metric_filters)
  end },
  alarms = { "cloudwatch:DescribeAlarms", function(aws)
    local metric, composite = {}, {}
    local all = { AlarmTypes = { "MetricAlarm", "CompositeAlarm" } }
    for _, found in ipairs(items(aws.cloudwatch.describe_alarms, all)) do
      local list = found.list == "CompositeAlarms" and composite or metric
      list[#list + 1] = found.item
    end
    return { metric = metric, composite = composite }
  end },
  metrics = { "cloudwatch:ListMetrics", function(aws, id)
    local namespace, name = id:match("^(.-)\n(.*)$")
    return of_list(aws.cloudwatch.list_metrics, { Namespace = namespace, MetricName = name })
  end },
  mute_rules = { "cloudwatch:ListAlarmMuteRules", function(aws, name)
    return of_list(aws.cloudwatch.list_alarm_mute_rules, { AlarmName = name })
  end, optional = true },
  mute_rule = { "cloudwatch:GetAlarmMuteRule", function(aws, name)
    return aws.cloudwatch.get_alarm_mute_rule{ AlarmMuteRuleName = name }
  end, optional = true },
  role = { "iam:GetRole", function(aws, name)
    return aws.iam.get_role{ RoleName = name }.Role
  end },
  role_policies = { "iam:ListRolePolicies", function(aws, name)
    return of_list(aws.iam.list_role_policies, { RoleName = name })
  end },
  role_policy = { "iam:GetRolePolicy", function(aws, id)
    local role, policy = id:match("^(.-)\n(.*)$")
    return aws.iam.get_role_policy{ RoleName = role, PolicyName = policy }.PolicyDocument
  end },
  attached_policies = { "iam:ListAttachedRolePolicies", function(aws, name)
    return of_list(aws.iam.list_attached_role_policies, { RoleName = name })
  end },
  policy = { "iam:GetPolicy", function(aws, arn)
    return aws.iam.get_policy{ PolicyArn = arn }.Policy
  end },
  policy_version = { "iam:GetPolicyVersion", function(aws, id)
    local arn, version = id:match("^(.-)\n(.*)$")
    return aws.iam.get_policy_version{ PolicyArn = arn, VersionId = version }.PolicyVersion.Document
  end },
  topic = { "sns:GetTopicAttributes", function(aws, arn)
    return aws.sns.get_topic_attributes{ TopicArn = arn }.Attributes or {}
  end },
  subscriptions = { "sns:ListSubscriptionsByTopic", function(aws, arn)
    local found = of_list(aws.sns.list_subscriptions_by_topic, { TopicArn = arn })
    -- The URL of a webhook is a secret.
    for _, one in ipairs(found) do one.Endpoint = secrets.shown(one.Endpoint or "") end
    return found
  end },
  subscription = { "sns:GetSubscriptionAttributes", function(aws, arn)
    return aws.sns.get_subscription_attributes{ SubscriptionArn = arn }.Attributes or {}
  end },
  key = { "kms:DescribeKey", function(aws, id)
    return aws.kms.describe_key{ KeyId = id }.KeyMetadata
  end },
  key_policy = { "kms:GetKeyPolicy", function(aws, id)
    return aws.kms.get_key_policy{ KeyId = id, PolicyName = "default" }.Policy
  end },
  rules = { "events:ListRules", function(aws, bus)
    return of_list(aws.events.list_rules, { EventBusName = bus })
  end },
  targets = { "events:ListTargetsByRule", function(aws, id)
    local bus, rule = id:match("^(.-)\n(.*)$")
    return of_list(aws.events.list_targets_by_rule, { Rule = rule, EventBusName = bus })
  end },
  bus = { "events:DescribeEventBus", function(aws, name)
    return aws.events.describe_event_bus{ Name = name }
  end },
  ["function"] = { "lambda:GetFunctionConfiguration", function(aws, name)
    return aws.lambda.get_function_configuration{ FunctionName = name }
  end },
  function_policy = { "lambda:GetPolicy", function(aws, name)
    return aws.lambda.get_policy{ FunctionName = name }.Policy
  end },
  bucket_policy = { "s3:GetBucketPolicy", function(aws, name)
    return aws.s3.get_bucket_policy{ Bucket = name }.Policy
  end },
  stream = { "firehose:DescribeDeliveryStream", function(aws, name)
    return aws.firehose.describe_delivery_stream{ DeliveryStreamName = name }
      .DeliveryStreamDescription
  end },
  queue = { "sqs:GetQueueAttributes", function(aws, url)
    local all = { QueueUrl = url, AttributeNames = { "All" } }
    return aws.sqs.get_queue_attributes(all).Attributes or {}
  end },
}

local denials = {
  AccessDenied = true, AccessDeniedException = true, AccessDeniedFault = true,
  AuthorizationError = true, AuthorizationErrorException = true, UnauthorizedOperation = true,
  NotAuthorized = true, KMSAccessDeniedException = true, ["403"] = true, Forbidden = true,
}

local absences = {
  NotFound = true, NotFoundException = true, ResourceNotFoundException = true,
  NoSuchBucket = true, NoSuchBucketPolicy = true, NoSuchEntity = true, NoSuchEntityException = true,
  TrailNotFoundException = true, ["404"] = true, QueueDoesNotExist = true,
  ["AWS.SimpleQueueService.NonExistentQueue"] = true,
}

local unknown_operations = {
  UnknownOperationException = true, UnknownOperation = true, InvalidAction = true,
  NotImplemented = true, UnsupportedOperationException = true, ["404"] = true, ["501"] = true,
}

-- What an error of a call says: denied, absent (what was asked for is not there), unsupported (the endpoint
-- does not have the operation). A failure without any error code of AWS's form is no service's own answer.
local function classify(problem, kind, region)
  local code = tostring(problem.code or "")
  local failed = { message = tostring(problem), code = code, region = region }
  failed.error = problem
  failed.denied = denials[code] or nil
  failed.permission = failed.denied and kind[1] or nil
  -- AWS says so in the message: IAM User Guide, "Troubleshoot access denied error messages".
  failed.by_organization = failed.denied
    and failed.message:find("explicit deny in a %l+ control policy") ~= nil or nil
  failed.unsupported = kind.optional
    and (unknown_operations[code] or (code:match("^5%d%d$") and true)) or nil
  failed.absent = not failed.unsupported and absences[code] or nil
  return failed
end

local function key_of(name, region, id) return name .. "\n" .. region .. "\n" .. (id or "") end

--- Reads of one run.
---@param ctx table
---@return table
function M.new(ctx)
  return setmetatable({
    ctx = ctx, answers = {}, wanted = {}, used = {}, denied = {}, needless = {},
  }, M)
end

--- The same reads, as they would be after some changes: what is known is not read again.
---@param change fun(name: string, region: string, id: string?, value: any, failed: table?): any
--- gives the value after the changes, or nil where they change nothing
---@return table
function M:after(change)
  local later = M.new(self.ctx)
  later.before, later.change = self, change
  return later
end

-- What is read after changes: what they make of it, else what is there now.
local function run_after(self, name, region, id)
  local known = self.change(name, region, id, nil, nil)
  if known ~= nil then return { value = known } end
  local value, failed = self.before:get(name, region, id)
  local changed = value ~= nil and self.change(name, region, id, value, failed)
  if changed then return { value = changed } end
  if failed and failed.denied and not failed.by_organization then
    self.denied[name .. "\n" .. region .. "\n" .. (id or "")] = failed
  end
  return { value = value, failed = failed }
end

local function run(self, name, region, id)
  if self.before then return run_after(self, name, region, id) end
  local kind = assert(kinds[name], name)
  local client = self.ctx.aws_in(region)
  if kind.optional then client = client{ max_attempts = 1 } end
  self.used[kind[1]] = true
  local ok, value = pcall(kind[2], client, id)
  if ok then return { value = value } end
  if type(value) ~= "table" or value.code == nil or value.kind == "cancelled" then
    error(value, 0)
  end
  local failed = classify(value, kind, region)
  if failed.denied and not failed.by_organization then
    self.denied[key_of(name, region, id)] = failed
  end
  return { failed = failed }
end

--- Notes that something will be asked for, for the next `fetch`.
---@param name string a kind
---@param region string
---@param id? string
function M:need(name, region, id)
  local key = key_of(name, region, id)
  if not self.answers[key] and not self.wanted[key] then
    local want = { name = name, region = region, id = id, key = key }
    self.wanted[key], self.wanted[#self.wanted + 1] = want, want
  end
end

--- Reads all that was noted, side by side.
function M:fetch()
  local wanted = self.wanted
  self.wanted = {}
  if #wanted == 0 then return end
  if self.before then
    for _, want in ipairs(wanted) do
      if self.change(want.name, want.region, want.id, nil, nil) == nil then
        self.before:need(want.name, want.region, want.id)
      end
    end
    self.before:fetch()
    for _, want in ipairs(wanted) do
      self.answers[want.key] = run(self, want.name, want.region, want.id)
    end
    return
  end
  local list = table.move(wanted, 1, #wanted, 1, {})
  local answers = parallel(list, function(want)
    return run(self, want.name, want.region, want.id)
  end, { limit = 16 })
  for i, want in ipairs(list) do self.answers[want.key] = answers[i] end
end

--- Takes a denial for one that no verdict rests on: another account decides, or another read answers as well.
---@param name string
---@param region string
---@param id? string
function M:forgive(name, region, id)
  local key = key_of(name, region, id)
  self.needless[key] = self.denied[key] or self.needless[key]
  self.denied[key] = nil
end

--- The permissions that were denied and that no verdict rests on.
---@return table<string, table>
function M:unneeded()
  local found = {}
  for _, failed in pairs(self.needless) do found[failed.permission] = failed end
  return found
end

--- The denials that are left, by permission.
---@return table<string, table>
function M:missing()
  local missing = {}
  for _, failed in pairs(self.denied) do missing[failed.permission] = failed end
  return missing
end

--- What was read; reads it when it was not. The second result is why there is nothing: `denied` with its
--- `permission`, `absent`, `unsupported`, or another error's `message`.
---@param name string
---@param region string
---@param id? string
---@return any value
---@return table? err
function M:get(name, region, id)
  local key = key_of(name, region, id)
  if not self.answers[key] then
    self:need(name, region, id)
    self:fetch()
  end
  local answer = self.answers[key]
  return answer.value, answer.failed
end

return M
