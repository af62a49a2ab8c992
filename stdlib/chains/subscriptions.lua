-- The last link: the topic has a confirmed subscription, which the message reaches.

local FilterPolicies = require "filter_policies"
local Link = require "chains.link"
local Receivers = require "chains.receivers"
local Senders = require "policies.senders"
local Trail = require "chains.trail"
local json = require "json"

local M = {}

--- Seconds after which SNS deletes a subscription that nobody confirmed. Source: SNS Developer Guide, "Email
--- notifications".
M.pending_seconds = 48 * 3600

local function list_of(items)
  return json.array(table.move(items or {}, 1, #(items or {}), 1, {}))
end

--- What an alarm's message looks like to a filter policy, as JSON. It carries no message attributes (assumed: none
--- are documented). Source: CloudWatch User Guide, "Notifying users on alarm changes".
---@param run table
---@param region string
---@param alarm table
---@return string
function M.alarm_message(run, region, alarm)
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
    local made = time.iso8601(made_at(run, topic, one.Endpoint))
    if made then expires = math.min(expires or math.huge, made.epoch + M.pending_seconds) end
  end
  local when
  if expires then
    when = "it expires at " .. time.text(expires)
    link:shows("expires", time.text(expires))
  else
    when = ("it expires 48 hours after it was made, by %s at the latest"):format(
      time.text(run.ctx.now + M.pending_seconds))
    link:shows("expires_by", time.text(run.ctx.now + M.pending_seconds))
  end
  link:shows("pending", who)
  link:manual(("The subscription of %s waits for its owner to confirm it; %s"):format(
    table.concat(who, ", "), when), "Confirm it with the link in the message that SNS has sent, or "
    .. "subscribe again after it has expired")
end

-- AWS Chatbot shows events and alarms as AWS sends them, and messages of its own schema; anything else it drops.
-- Source: Amazon Q Developer in chat applications Administrator Guide, "Custom notifications".
local function is_shown_by_chatbot(endpoint, message, is_made)
  if not is_made or not endpoint:find("sns-api.chatbot.amazonaws.com", 1, true) then return true end
  local ok, document = pcall(json.decode, message or "")
  return ok and type(document) == "table" and document.source == "custom"
end

-- What keeps the message from a confirmed subscription, on a link of its own: pass when nothing does.
local function judge_one(run, region, topic, one, message, is_made)
  local who = ("%s:%s"):format(one.Protocol, one.Endpoint)
  local link = Link.new("subscription")
  local attributes, err = run.reads:get("subscription", region, one.SubscriptionArn)
  if not attributes then
    if one.Owner and one.Owner ~= run.ctx.account_id then
      run.reads:forgive("subscription", region, one.SubscriptionArn)
      return link:manual(("Only account %s can see the filter policy of %s"):format(one.Owner, who),
        Trail.ask_owner(one.Owner))
    end
    return link:unknown("whether the message reaches " .. who, err)
  end
  local passes, problem = FilterPolicies.passes(attributes, message)
  if passes == nil then
    link:unknown("whether the message reaches " .. who, problem)
  elseif not passes then
    link:shows("filter_policy", attributes.FilterPolicy)
      :shows("filter_policy_scope", attributes.FilterPolicyScope or "MessageAttributes")
    link:fail(("The filter policy of %s blocks the message"):format(who),
      "Remove the subscription's filter policy, or add a subscription without one")
  end
  if not is_shown_by_chatbot(tostring(one.Endpoint), message, is_made) then
    link:fail(("AWS Chatbot does not show the text that the rule's target makes of an event (%s)")
      :format(who), "Remove the input transformer of the rule's target, or add a subscription")
  end
  local service = Trail.arn(one.Endpoint).service
  if Receivers.knows(service) then
    Receivers.judge(run, link, Senders.topic(topic, run.ctx.account_id), one.Endpoint)
  end
  return link:pass(who .. " is confirmed and receives the message")
end

-- Of confirmed subscriptions the best counts. Gives false when none passes and `or_later` says what may still come.
local function judge_confirmed(run, link, region, topic, confirmed, message, is_made, or_later)
  local best
  for first = 1, #confirmed, 8 do
    local last = math.min(first + 7, #confirmed)
    for i = first, last do run.reads:need("subscription", region, confirmed[i].SubscriptionArn) end
    run.reads:fetch()
    for i = first, last do
      local one = judge_one(run, region, topic, confirmed[i], message, is_made)
      if not best or Link.better(one.verdict, best.verdict) then
        best = one
        best:shows("subscription", confirmed[i].SubscriptionArn)
          :shows("endpoint", ("%s:%s"):format(confirmed[i].Protocol, confirmed[i].Endpoint))
      end
      if best.verdict == "pass" then break end
    end
    if best.verdict == "pass" then break end
  end
  if best.verdict == "fail" and or_later then return or_later() end
  link:take(best)
end

--- The link of a topic's subscriptions.
---@param run table
---@param arn string
---@param message? string what they get
---@param is_made? any whether the message is not what AWS itself would send
---@return table link
function M.link(run, arn, message, is_made)
  local parts = Trail.arn(arn)
  local link = Link.new("subscription"):shows("topic", arn)
  local all, err = run.reads:get("subscriptions", parts.region, arn)
  if not all then
    if parts.account ~= run.ctx.account_id then
      run.reads:forgive("subscriptions", parts.region, arn)
      return link:manual(("Only account %s can see the topic's subscriptions"):format(
        parts.account), Trail.ask_owner(parts.account))
    end
    if err.absent then return link:fail("Not checked: the topic does not exist") end
    return link:unknown("which subscriptions the topic has", err)
  end
  local confirmed, pending = {}, {}
  for _, one in ipairs(all) do
    if tostring(one.SubscriptionArn):match("^arn:") then confirmed[#confirmed + 1] = one
    elseif one.SubscriptionArn ~= "Deleted" then pending[#pending + 1] = one end
  end
  link:shows("confirmed", #confirmed)
  local function wait() judge_pending(run, link, arn, pending) end
  if #confirmed > 0 then
    judge_confirmed(run, link, parts.region, arn, confirmed, message, is_made,
      #pending > 0 and wait or nil)
  elseif #pending > 0 then
    wait()
  else
    link:fail("The topic has no subscription",
      ("aws sns subscribe --topic-arn %s --protocol email --notification-endpoint ADDRESS "
        .. "--region %s"):format(arn, parts.region))
  end
  return link
end

return M
