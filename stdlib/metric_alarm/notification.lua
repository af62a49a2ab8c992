-- Who is told: a topic that lets CloudWatch publish, and its subscriptions.

local json = require "json"
local parameters = require "metric_alarm.parameters"
local policies = require "policies"
local resources = require "resources"
local subscription = require "resources.subscription"
local topic = require "resources.topic"

local M = {}

--- The ARNs of a region's alarms.
---@param ctx table
---@param region string
---@return string pattern
function M.alarms(ctx, region)
  return ("arn:%s:cloudwatch:%s:%s:alarm:*"):format(ctx.partition, region, ctx.account_id)
end

local function topic_of(ctx, region, arn)
  local partition, place, account, name = arn:match "^arn:([^:]+):sns:([^:]+):(%d+):([^:]+)$"
  if partition == ctx.partition and place == region and account == ctx.account_id then
    return { region = region, name = name }
  end
end

-- What a topic's policy says of a service that publishes for a source.
local function says(ctx, id, policy, service, source)
  if not policy then return "none" end
  return policies.decide(policy, {
    principal = { service = service }, action = "sns:Publish", resource = topic.arn(id, ctx),
    context = {
      ["aws:SourceArn"] = source, ["aws:SourceAccount"] = ctx.account_id,
      ["AWS:SourceOwner"] = ctx.account_id,
    },
  })
end

-- The first topic that an alarm already notifies and that a message can get through.
local function usable(ctx, region, alarm_state)
  for _, action in ipairs(alarm_state and alarm_state.AlarmActions or {}) do
    local id = topic_of(ctx, region, action)
    local state = id and topic.read(id, ctx.aws, ctx)
    if state and not M.is_managed_key(ctx, region, state.KmsMasterKeyId)
      and says(ctx, id, state.Policy, "cloudwatch.amazonaws.com",
        M.alarms(ctx, region)) ~= "deny" then
      return id
    end
  end
end

--- Whether a key is SNS's own, which CloudWatch may not use. Source: CloudWatch User Guide, "Using
--- Amazon CloudWatch alarms", on encrypted topics.
---@param ctx table
---@param region string
---@param key string?
---@return boolean
function M.is_managed_key(ctx, region, key)
  if not key then return false end
  if key:find "alias/aws/sns$" then return true end
  local answer = ctx:try(ctx.aws_in(region).kms.describe_key, { KeyId = key })
  return answer ~= nil and answer.KeyMetadata.KeyManager == "AWS"
end

--- Which topic: the one that was asked for, one that the alarm has, or ours.
---@param ctx table
---@param region string
---@param alarm_state table?
---@return table id
function M.choose(ctx, region, alarm_state)
  local wanted = ctx.parameters.topic
  if wanted:find "^arn:" then
    local id = topic_of(ctx, region, wanted)
    if not id then
      resources.conflict(("topic %s: an alarm of account %s in %s notifies topics of that account "
        .. "and region")
        :format(wanted, ctx.account_id, region))
    end
    return id
  end
  return not ctx.set.topic and usable(ctx, region, alarm_state)
    or { region = region, name = wanted }
end

--- What lets a service publish to a topic.
---@param ctx table
---@param id table
---@param sid string
---@param service string
---@param source string pattern of ARNs
---@return table statement
function M.statement(ctx, id, sid, service, source)
  return {
    Sid = sid, Effect = "Allow", Principal = { Service = service }, Action = "sns:Publish",
    Resource = topic.arn(id, ctx),
    Condition = {
      ArnLike = { ["aws:SourceArn"] = source },
      StringEquals = { ["aws:SourceAccount"] = ctx.account_id },
    },
  }
end

-- The statements of those wanted that the topic's policy does not say yet, in these or other words.
local function lacking(ctx, id, policy, wanted)
  local result = {}
  for _, statement in ipairs(wanted) do
    local source = statement.Condition.ArnLike["aws:SourceArn"]
    local service = statement.Principal.Service
    local answer = says(ctx, id, policy, service, source)
    if answer == "deny" then
      ctx:warn(("the policy of topic %s denies %s to publish; a statement that denies is not ours "
        .. "to take away")
        :format(id.name, service))
    end
    if answer ~= "allow" then result[#result + 1] = statement end
  end
  return result
end

local function look_at_key(ctx, id, key)
  if not key or key == "none" then return end
  if M.is_managed_key(ctx, id.region, key) then
    resources.conflict(("topic %s is encrypted with SNS's own key, with which CloudWatch cannot "
      .. "publish; --set topic_key=KEY-ARN gives it a key whose policy lets CloudWatch in, --set "
      .. "topic_key=none none, --set topic=NAME takes another topic"):format(id.name))
  end
  local answer = ctx:try(ctx.aws_in(id.region).kms.get_key_policy,
    { KeyId = key, PolicyName = "default" })
  local decision = answer and policies.decide(json.decode(answer.Policy), {
    principal = { service = "cloudwatch.amazonaws.com" }, action = "kms:GenerateDataKey",
    context = { ["aws:SourceAccount"] = ctx.account_id, ["*"] = policies.unknown },
  })
  if decision ~= "allow" then
    ctx:manual("Let CloudWatch use the topic's key", (
      "the policy of %s has to allow cloudwatch.amazonaws.com kms:Decrypt and "
      .. "kms:GenerateDataKey*, or no notification can be sent"):format(key))
  end
end

local asks = { email = true, ["email-json"] = true, http = true, https = true }

local function subscribe(ctx, id)
  for _, text in ipairs(ctx.parameters.notify) do
    local protocol, endpoint = parameters.subscriber(text)
    local wanted = ctx:ensure(subscription {
      region = id.region, topic = topic.arn(id, ctx), protocol = protocol, endpoint = endpoint,
    })
    if asks[protocol] and not (wanted.current and wanted.current.Confirmed) then
      ctx:manual("Confirm the subscription", ("AWS sends %s a message with a link; nothing is sent "
        .. "there before it is followed"):format(endpoint))
    elseif not wanted.current and endpoint:find "^arn:" then
      ctx:manual(
        "Let the topic in", ("the policy of %s has to let sns.amazonaws.com in for %s"):format(
        endpoint, topic.arn(id, ctx)))
    end
  end
end

local function look_at_subscribers(ctx, id, exists)
  local confirmed, pending = 0, {}
  if exists then
    local operation = ctx.aws_in(id.region).sns.list_subscriptions_by_topic
    for other in operation:items { TopicArn = topic.arn(id, ctx) } do
      if other.SubscriptionArn:find "^arn:" then
        confirmed = confirmed + 1
      elseif other.SubscriptionArn ~= "Deleted" then
        pending[#pending + 1] = other.Endpoint
      end
    end
  end
  if #pending > 0 and confirmed == 0 then
    ctx:manual("Confirm the subscription", ("%s did not confirm yet"):format(table.concat(pending,
      ", ")))
  elseif confirmed == 0 then
    ctx:manual("Say who is told", ("topic %s has no subscription: --set notify=email:ADDRESS adds "
      .. "one")
      :format(id.name))
  end
end

--- Sees to the topic and its subscriptions.
---@param ctx table
---@param id table of the topic
---@param statements table[] what its policy has to say
---@return string arn
function M.ensure(ctx, id, statements)
  local current = topic.read(id, ctx.aws, ctx)
  look_at_key(ctx, id, ctx.parameters.topic_key or current and current.KmsMasterKeyId)
  ctx:ensure(topic {
    region = id.region, name = id.name, DisplayName = not current and id.name or nil,
    KmsMasterKeyId = ctx.parameters.topic_key,
    Statements = lacking(ctx, id, current and current.Policy, statements),
  })
  subscribe(ctx, id)
  if #ctx.parameters.notify == 0 then look_at_subscribers(ctx, id, current ~= nil) end
  return topic.arn(id, ctx)
end

return M
