-- Who is told: a topic that lets CloudWatch publish, and its subscriptions.

local parameters = require "metric_alarm.parameters"
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

--- The ARN of an alarm.
---@return string
function M.alarm(ctx, region, name)
  return ("arn:%s:cloudwatch:%s:%s:alarm:%s"):format(ctx.partition, region, ctx.account_id, name)
end

local function topic_of(ctx, region, arn)
  local partition, place, account, name = arn:match "^arn:([^:]+):sns:([^:]+):(%d+):([^:]+)$"
  if partition == ctx.partition and place == region and account == ctx.account_id then
    return { region = region, name = name }
  end
end

--- What finds a topic of this account in a region, by its ARN.
---@param ctx table
---@param region string
---@param arn string?
---@return table? id
function M.id_of(ctx, region, arn) return arn and topic_of(ctx, region, arn) end

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

-- Whether a link holds, or can be made to.
local function can_hold(link)
  return link ~= nil and (link.verdict ~= "fail" or link.unrepaired == 0)
end

--- Which topic: the one that was asked for, the one that the chain leads to, or ours. The second result is whether the
--- alarm reaches it already.
---@param ctx table
---@param region string
---@param links table<string, table> of the chain that is taken over
---@return table id
---@return boolean is_reached
function M.choose(ctx, region, links)
  local wanted = ctx.parameters.topic
  local reached = links.topic and links.topic.evidence.topic
  local is_usable = reached and can_hold(links.actions) and can_hold(links.topic)
  local id = is_usable and topic_of(ctx, region, reached)
  if wanted:find "^arn:" then
    local named = topic_of(ctx, region, wanted)
    if not named then
      resources.conflict(("topic %s: an alarm of account %s in %s notifies topics of that account "
        .. "and region")
        :format(wanted, ctx.account_id, region))
    end
    return named, id ~= nil and id ~= false and id.name == named.name
  end
  if id and (not ctx.set.topic or id.name == wanted) then return id, true end
  return { region = region, name = wanted }, false
end

--- What lets a service publish to a topic.
---@param ctx table
---@param id table
---@param sid string
---@param service string
---@param source string pattern of ARNs
---@return table statement
local function statement(ctx, id, sid, service, source)
  return {
    Sid = sid, Effect = "Allow", Principal = { Service = service }, Action = "sns:Publish",
    Resource = topic.arn(id, ctx),
    Condition = {
      ArnLike = { ["aws:SourceArn"] = source },
      StringEquals = { ["aws:SourceAccount"] = ctx.account_id },
    },
  }
end

---@class metric_alarm.Publisher
---@field sid string
---@field sender policies.Sender
---@field source string pattern of the ARNs that may publish

-- The statements for those publishers that the topic's policy does not let in yet.
local function lacking(ctx, id, policy, publishers)
  local result = {}
  for _, one in ipairs(publishers) do
    local answer = policy and one.sender:says({ policy }, "sns:Publish", topic.arn(id, ctx))
    if answer == "deny" then
      ctx:warn(("The policy of topic %s denies %s to publish. Statements that deny are not "
        .. "removed: change the policy, or choose another topic with --set topic=NAME"):format(
        id.name, one.sender.service))
    end
    if answer ~= "allow" then
      result[#result + 1] = statement(ctx, id, one.sid, one.sender.service, one.source)
    end
  end
  return result
end

local function look_at_key(ctx, id, key, publishers)
  if not key or key == "none" then return end
  if M.is_managed_key(ctx, id.region, key) then
    resources.conflict(("topic %s is encrypted with SNS's own key, with which CloudWatch cannot "
      .. "publish; --set topic_key=KEY-ARN gives it a key whose policy lets CloudWatch in, --set "
      .. "topic_key=none none, --set topic=NAME takes another topic"):format(id.name))
  end
  local answer = ctx:try(ctx.aws_in(id.region).kms.get_key_policy,
    { KeyId = key, PolicyName = "default" })
  for _, one in ipairs(publishers) do
    if not answer or not one.sender:may({ answer.Policy }, "kms") then
      ctx:manual(("Let %s use the topic's key"):format(one.sender.name), (
        "The policy of %s must allow kms:Decrypt and kms:GenerateDataKey* to %s, or no "
        .. "notification can be sent"):format(key, one.sender.service))
    end
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
        .. "there before it is followed"):format(wanted.id.endpoint))
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
        pending[#pending + 1] = secrets.shown(other.Endpoint)
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

--- The topic, as publishers need it.
---@param ctx table
---@param id table
---@param publishers metric_alarm.Publisher[]
---@return table resource
---@return table? current
function M.topic(ctx, id, publishers)
  local current = topic.read(id, ctx.aws, ctx)
  return topic {
    region = id.region, name = id.name, DisplayName = not current and id.name or nil,
    KmsMasterKeyId = ctx.parameters.topic_key,
    Statements = lacking(ctx, id, current and current.Policy, publishers),
  }, current
end

--- Sees to the topic and its subscriptions.
---@param ctx table
---@param id table of the topic
---@param publishers metric_alarm.Publisher[]
---@return string arn
function M.ensure(ctx, id, publishers)
  local wanted, current = M.topic(ctx, id, publishers)
  look_at_key(ctx, id, ctx.parameters.topic_key or current and current.KmsMasterKeyId,
    publishers)
  ctx:ensure(wanted)
  M.subscribe(ctx, id, current ~= nil)
  return topic.arn(id, ctx)
end

--- Subscribes those that are to be told.
---@param ctx table
---@param id table of the topic
---@param exists boolean
function M.subscribe(ctx, id, exists)
  subscribe(ctx, id)
  if #ctx.parameters.notify == 0 then look_at_subscribers(ctx, id, exists) end
end

return M
