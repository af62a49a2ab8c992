-- What an alarm does when its state changes.

local buses = require "practice.buses"
local json = require "json"
local metrics = require "practice.metrics"
local mute_rules = require "practice.mute_rules"
local regions = require "practice.regions"
local senders = require "policies.senders"
local state = require "practice.state"
local topics = require "practice.topics"

local M = {}

local lists = {
  ALARM = "AlarmActions", OK = "OKActions", INSUFFICIENT_DATA = "InsufficientDataActions",
}

--- Adds a line to an alarm's history.
function M.note(store, alarm, kind, summary, data)
  table.insert(store.history, {
    name = alarm.AlarmName, type = alarm.AlarmRule and "CompositeAlarm" or "MetricAlarm",
    time = state.now(), kind = kind, summary = summary, data = data and json.encode(data) or "{}",
  })
  while #store.history > 500 do table.remove(store.history, 1) end
  state.touch()
end

local function trigger(alarm)
  local dimensions = {}
  for _, dimension in ipairs(alarm.Dimensions or {}) do
    dimensions[#dimensions + 1] = { name = dimension.Name, value = dimension.Value }
  end
  return {
    MetricName = alarm.MetricName, Namespace = alarm.Namespace, StatisticType = "Statistic",
    Statistic = alarm.Statistic and alarm.Statistic:upper(), Unit = alarm.Unit,
    Dimensions = json.array(dimensions), Period = alarm.Period,
    EvaluationPeriods = alarm.EvaluationPeriods, DatapointsToAlarm = alarm.DatapointsToAlarm,
    ComparisonOperator = alarm.ComparisonOperator, Threshold = alarm.Threshold,
    TreatMissingData = alarm.TreatMissingData or "missing",
    EvaluateLowSampleCountPercentile = "",
  }
end

-- The message that SNS gets. Source: what CloudWatch sends, as users have published it.
local function message(alarm, change, account, region)
  return json.encode {
    AlarmName = alarm.AlarmName, AlarmDescription = alarm.AlarmDescription, AWSAccountId = account,
    AlarmConfigurationUpdatedTimestamp = time.text(alarm.updated),
    NewStateValue = change.to, NewStateReason = change.reason, OldStateValue = change.from,
    StateChangeTime = time.text(change.time), Region = regions.name(region),
    AlarmArn = alarm.AlarmArn, OKActions = json.array(alarm.OKActions),
    AlarmActions = json.array(alarm.AlarmActions), AlarmRule = alarm.AlarmRule,
    InsufficientDataActions = json.array(alarm.InsufficientDataActions),
    Trigger = not alarm.AlarmRule and trigger(alarm) or nil,
  }
end

local function publish(store, alarm, action, change, account, region)
  local problem = topics.publish(action, {
    text = message(alarm, change, account, region),
    subject = ('%s: "%s" in %s'):format(change.to, alarm.AlarmName, regions.name(region))
      :sub(1, 100),
  }, senders.alarm(alarm.AlarmArn, account))
  if problem then
    table.insert(state.data.failures,
      { time = state.now(), from = alarm.AlarmArn, to = action, reason = problem })
    M.note(store, alarm, "Action", "Failed to execute action " .. action, { error = problem })
  else
    M.note(store, alarm, "Action", "Successfully executed action " .. action)
  end
end

--- Runs the actions of an alarm's state.
---@param change { from: string, to: string, reason: string, time: number }
function M.run(alarm, change, account, region)
  local store = metrics.store(account, region)
  if not alarm.ActionsEnabled then return end
  if mute_rules.mutes(store.mute_rules, alarm.AlarmName, change.time) then
    alarm.muted = change
    M.note(store, alarm, "Action", "Actions are muted")
    return
  end
  for _, action in ipairs(alarm[lists[change.to]] or {}) do
    if action:match "^arn:[^:]+:sns:" then
      publish(store, alarm, action, change, account, region)
    else
      M.note(store, alarm, "Action", "Actions of this kind are not simulated: " .. action)
    end
  end
end

--- Runs what a mute rule has held back, once it is over and the alarm is still in that state.
--- Source: CloudWatch User Guide, "Alarm mute rules".
function M.unmute(alarm, account, region)
  local store, change = metrics.store(account, region), alarm.muted
  if not change or mute_rules.mutes(store.mute_rules, alarm.AlarmName, state.now()) then return end
  alarm.muted = nil
  state.touch()
  if alarm.state == change.to then
    M.run(alarm, { from = change.from, to = change.to, reason = change.reason, time = state.now() },
      account, region)
  end
end

--- Gives an alarm another state, and runs its actions.
---@param is_quiet? boolean whether a suppressor holds the actions back
function M.change(alarm, change, account, region, is_quiet)
  local store = metrics.store(account, region)
  alarm.state, alarm.reason, alarm.changed = change.to, change.reason, change.time
  alarm.transitioned = change.time
  M.note(store, alarm, "StateUpdate",
    ("Alarm updated from %s to %s"):format(change.from, change.to),
    { newState = { stateValue = change.to, stateReason = change.reason },
      oldState = { stateValue = change.from } })
  buses.alarm(alarm, change, account, region)
  if not is_quiet then M.run(alarm, change, account, region) end
  state.touch()
end

return M
