-- The last links: a topic that can be published to, and somebody who gets its messages.

local Clock = require "practice.clock"
local Link = require "chains.link"
local Policy = require "chains.policy"
local Trail = require "chains.trail"
local json = require "json"

local M = {}

--- Seconds after which SNS deletes a subscription that nobody confirmed. Source: SNS Developer Guide, "Email
--- notifications".
M.pending_seconds = 48 * 3600

-- Who publishes: the service, and what its request carries.
local function publisher(kind, source, account)
  local service = kind == "alarm" and "cloudwatch.amazonaws.com" or "events.amazonaws.com"
  local name = kind == "alarm" and "CloudWatch" or "EventBridge"
  local context = { ["aws:SourceArn"] = source, ["aws:SourceAccount"] = account }
  -- An alarm publishes for the account that owns it, which the topic's default policy lets in. EventBridge
  -- needs a statement of its own (EventBridge User Guide, "Resource-based policies").
  if kind == "alarm" then context["aws:SourceOwner"] = account end
  return { service = service, name = name, context = context }
end

local function judge_policy(link, topic, attributes, who)
  local says, reason = Policy.says({ attributes.Policy }, {
    service = who.service, action = "SNS:Publish", resource = topic, context = who.context,
  })
  if says == "unknown" then
    return link:unknown(("whether %s may publish to the topic"):format(who.name), reason)
  elseif says == "deny" then
    return link:fail(("the topic's policy forbids %s to publish: %s"):format(who.name, reason),
      ("change that statement, so that %s may call SNS:Publish"):format(who.service))
  elseif says == "none" then
    return link:fail(("the topic's policy does not let %s publish"):format(who.name),
      ("add a statement that allows SNS:Publish on %s to %s"):format(topic, who.service))
  end
end

local function managed_key_problem(who)
  return ("the topic is encrypted with the AWS managed key alias/aws/sns, which %s may not use")
    :format(who.name), "encrypt the topic with a key of your own whose policy lets "
    .. who.service .. " use it, or not at all"
end

local function judge_key(run, link, region, attributes, who)
  local id = attributes.KmsMasterKeyId
  if not id or id == "" then return end
  link:shows("key", id)
  -- SNS Developer Guide, "Enable compatibility between event sources and encrypted topics".
  if id:match("alias/aws/sns$") then return link:fail(managed_key_problem(who)) end
  local owner = Trail.arn(id).account
  if owner ~= "" and owner ~= run.ctx.account_id then
    return link:manual(("the topic's key belongs to account %s"):format(owner),
      Trail.ask_owner(owner))
  end
  local key, err = run.reads:get("key", region, id)
  if not key then
    if err.absent then
      return link:fail(("the topic's key %s does not exist"):format(id),
        "encrypt the topic with a key that exists, or not at all")
    end
    return link:unknown("whether the topic's key lets " .. who.name .. " publish", err)
  end
  if key.KeyManager == "AWS" then return link:fail(managed_key_problem(who)) end
  if key.Enabled == false or (key.KeyState or "Enabled") ~= "Enabled" then
    link:fail(("the topic's key is %s"):format(key.KeyState or "disabled"), "enable the key")
  end
  local policy, unread = run.reads:get("key_policy", region, key.KeyId or id)
  if not policy then
    return link:unknown("whether the topic's key lets " .. who.name .. " publish", unread)
  end
  for _, action in ipairs { "kms:Decrypt", "kms:GenerateDataKey" } do
    local says, reason = Policy.says({ policy }, {
      service = who.service, action = action, resource = key.Arn, context = who.context,
    })
    if says == "unknown" then
      link:unknown(("whether %s may call %s with the topic's key"):format(who.name, action), reason)
    elseif says ~= "allow" then
      link:fail(("the key's policy does not let %s call %s"):format(who.name, action),
        ("allow kms:Decrypt and kms:GenerateDataKey* to %s in the key's policy"):format(
          who.service))
    end
  end
end

--- Notes what is to be read of a topic.
function M.need(run, arn)
  local parts = Trail.arn(arn)
  if parts.service ~= "sns" then return end
  run.reads:need("topic", parts.region, arn)
  run.reads:need("subscriptions", parts.region, arn)
end

--- The link of a topic that an alarm or a rule publishes to.
---@param run table
---@param arn string
---@param kind "alarm"|"rule"
---@param source { arn: string, region: string }
---@return table link
function M.link(run, arn, kind, source)
  local parts = Trail.arn(arn)
  local link = Link.new("topic"):shows("topic", arn)
  if parts.region ~= source.region then
    return link:fail(("the topic is in %s, what publishes to it in %s"):format(
      parts.region, source.region), "use a topic in " .. source.region)
  end
  if kind == "alarm" and parts.resource:match("%.fifo$") then
    link:unknown("whether an alarm can publish to a FIFO topic", "AWS's documents do not say so")
  end
  local attributes, err = run.reads:get("topic", parts.region, arn)
  if not attributes then
    if parts.account ~= run.ctx.account_id then
      run.reads:forgive("topic", parts.region, arn)
      return link:manual(("the topic belongs to account %s, which does not let it be read"):format(
        parts.account), Trail.ask_owner(parts.account))
    end
    if err.absent then
      return link:fail("the topic does not exist", "make the topic again, and its subscriptions")
    end
    return link:unknown("whether the topic can be published to", err)
  end
  local who = publisher(kind, source.arn, run.ctx.account_id)
  judge_policy(link, arn, attributes, who)
  judge_key(run, link, parts.region, attributes, who)
  return link:pass(("%s may publish to %s"):format(who.name, parts.resource))
end

-- What an alarm's message looks like to a filter policy. Source: CloudWatch User Guide, "Notifying users on
-- alarm changes"; it carries no message attributes (assumed: none are documented).
local function list_of(items)
  return json.array(table.move(items or {}, 1, #(items or {}), 1, {}))
end

local function alarm_message(run, region, alarm)
  return json.encode {
    AlarmName = alarm.AlarmName, AlarmArn = alarm.AlarmArn,
    AlarmDescription = alarm.AlarmDescription,
    AWSAccountId = run.ctx.account_id, Region = region, NewStateValue = "ALARM",
    OldStateValue = "OK", NewStateReason = "Threshold Crossed",
    StateChangeTime = "2026-03-14T15:09:26.535+0000",
    AlarmConfigurationUpdatedTimestamp = "2026-03-14T15:09:26.535+0000",
    OKActions = list_of(alarm.OKActions), AlarmActions = list_of(alarm.AlarmActions),
    InsufficientDataActions = json.array{},
    Trigger = alarm.MetricName and {
      MetricName = alarm.MetricName, Namespace = alarm.Namespace, Period = alarm.Period,
      StatisticType = "Statistic", Statistic = (alarm.Statistic or ""):upper(),
      EvaluationPeriods = alarm.EvaluationPeriods, Threshold = alarm.Threshold,
      ComparisonOperator = alarm.ComparisonOperator, TreatMissingData = alarm.TreatMissingData,
      Dimensions = json.array{},
    } or nil,
  }
end

-- Filter policies are event patterns over the message or its attributes: true, false, or nil and why not.
local function lets_through(attributes, message)
  local text = attributes.FilterPolicy
  if not text or text == "" or text:match("^%s*{%s*}%s*$") then return true end
  local ok, result = pcall(function()
    local policy = json.encode { detail = json.decode(text) }
    local pattern = patterns.parse(policy, { dialect = "event-pattern" })
    if attributes.FilterPolicyScope == "MessageBody" then
      return message and pattern:matches(message)
    end
    return pattern:matches("{}")
  end)
  if ok then return result end
  return nil, tostring(result)
end

-- When a pending subscription was made, by the journal; nil when it is not known.
local function made_at(run, topic, endpoint)
  local calls = run.ctx.journal_calls and run.ctx:journal_calls("sns", "subscribe") or {}
  local made
  for _, call in ipairs(calls) do
    local parameters = call.parameters or {}
    if parameters.TopicArn == topic and parameters.Endpoint == endpoint then made = call.time end
  end
  return made
end

local function judge_pending(run, link, topic, pending)
  local who, expires = {}, nil
  for _, one in ipairs(pending) do
    who[#who + 1] = ("%s:%s"):format(one.Protocol, one.Endpoint)
    local made = Clock.read(made_at(run, topic, one.Endpoint))
    if made then expires = math.min(expires or math.huge, made + M.pending_seconds) end
  end
  local when
  if expires then
    when = "it expires at " .. Clock.text(expires)
    link:shows("expires", Clock.text(expires))
  else
    when = ("it expires 48 hours after it was made, by %s at the latest"):format(
      Clock.text(run.ctx.now + M.pending_seconds))
    link:shows("expires_by", Clock.text(run.ctx.now + M.pending_seconds))
  end
  link:shows("pending", who)
  link:manual(("the subscription of %s waits for its owner to confirm it; %s"):format(
    table.concat(who, ", "), when), "confirm it by the link in the message that SNS has sent, or "
    .. "subscribe again once it has expired")
end

-- Of some confirmed subscriptions, whether one gets the message; without one, `later` says what else may come.
local function judge_confirmed(run, link, region, confirmed, message, later)
  local filtered, doubt
  for first = 1, #confirmed, 8 do
    local last = math.min(first + 7, #confirmed)
    for i = first, last do run.reads:need("subscription", region, confirmed[i].SubscriptionArn) end
    run.reads:fetch()
    for i = first, last do
      local one = confirmed[i]
      local who = ("%s:%s"):format(one.Protocol, one.Endpoint)
      local attributes, err = run.reads:get("subscription", region, one.SubscriptionArn)
      if attributes then
        local passes, problem = lets_through(attributes, message)
        if passes then
          return link:shows("subscription", one.SubscriptionArn):shows("endpoint", who)
            :pass(who .. " has confirmed, and gets the message")
        elseif passes == nil then
          doubt = doubt or { "unknown", who, problem or "its filter policy is about the message" }
        else
          filtered = filtered or { who, attributes }
        end
      elseif one.Owner and one.Owner ~= run.ctx.account_id then
        run.reads:forgive("subscription", region, one.SubscriptionArn)
        doubt = doubt or { "manual", who, one.Owner }
      else
        doubt = doubt or { "unknown", who, err }
      end
    end
  end
  if doubt and doubt[1] == "manual" then
    link:manual(("the filter policy of %s is known to its account %s alone"):format(
      doubt[2], doubt[3]), Trail.ask_owner(doubt[3]))
  elseif doubt then
    link:unknown("whether the message gets through to " .. doubt[2], doubt[3])
  elseif filtered then
    if later then return later() end
    link:shows("filter_policy", filtered[2].FilterPolicy)
      :shows("filter_policy_scope", filtered[2].FilterPolicyScope or "MessageAttributes")
    link:fail(("the filter policy of %s keeps the message away"):format(filtered[1]),
      "take the subscription's filter policy away, or subscribe somebody without one")
  end
end

--- The link of a topic's subscriptions.
---@param run table
---@param arn string
---@param message? string what they get, as JSON
---@return table link
function M.subscription_link(run, arn, message)
  local parts = Trail.arn(arn)
  local link = Link.new("subscription"):shows("topic", arn)
  local all, err = run.reads:get("subscriptions", parts.region, arn)
  if not all then
    if parts.account ~= run.ctx.account_id then
      run.reads:forgive("subscriptions", parts.region, arn)
      return link:manual(("who is subscribed is known to account %s"):format(parts.account),
        Trail.ask_owner(parts.account))
    end
    if err.absent then return link:fail("nothing to look at: the topic does not exist") end
    return link:unknown("who is subscribed", err)
  end
  local confirmed, pending = {}, {}
  for _, one in ipairs(all) do
    if tostring(one.SubscriptionArn):match("^arn:") then confirmed[#confirmed + 1] = one
    elseif one.SubscriptionArn ~= "Deleted" then pending[#pending + 1] = one end
  end
  link:shows("confirmed", #confirmed)
  local function wait() judge_pending(run, link, arn, pending) end
  if #confirmed > 0 then
    judge_confirmed(run, link, parts.region, confirmed, message, #pending > 0 and wait or nil)
  elseif #pending > 0 then
    wait()
  else
    link:fail("nobody is subscribed to the topic",
      ("aws sns subscribe --topic-arn %s --protocol email --notification-endpoint … --region %s")
        :format(arn, parts.region))
  end
  return link
end

M.alarm_message = alarm_message

return M
