-- The last link: somebody has subscribed to the topic, has confirmed, and gets the message.

local FilterPolicies = require "filter_policies"
local Link = require "chains.link"
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
        local passes, problem = FilterPolicies.passes(attributes, message)
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
function M.link(run, arn, message)
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

return M
