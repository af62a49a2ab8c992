-- CloudWatch's operations on alarms.

local alarm_rules = require "alarm_rules"
local actions = require "practice.actions"
local checks = require "practice.alarm_checks"
local evaluation = require "practice.evaluation"
local fault = require "practice.fault"
local listing = require "practice.listing"
local metrics = require "practice.metrics"
local state = require "practice.state"
local tags = require "practice.tags"

local M = {}
local operations = {}
M.operations = operations

local function store(call) return metrics.store(call.account, call.region) end

local function find(name, call)
  return store(call).alarms[name] or store(call).composites[name]
end

-- Putting -----------------------------------------------------------------------------------------------------

local metric_members = {
  "AlarmName", "AlarmDescription", "MetricName", "Namespace", "Statistic", "ExtendedStatistic",
  "Dimensions", "Period", "Unit", "EvaluationPeriods", "DatapointsToAlarm", "Threshold",
  "ComparisonOperator", "TreatMissingData", "EvaluateLowSampleCountPercentile", "Metrics",
  "ThresholdMetricId", "OKActions", "AlarmActions", "InsufficientDataActions",
}
local composite_members = {
  "AlarmName", "AlarmDescription", "AlarmRule", "OKActions", "AlarmActions",
  "InsufficientDataActions", "ActionsSuppressor", "ActionsSuppressorWaitPeriod",
  "ActionsSuppressorExtensionPeriod",
}

-- The whole alarm is replaced; its state, its history and its tags stay.
-- Source: API reference, PutMetricAlarm: "its state is left unchanged, but the update completely overwrites".
local function put(kind, members, p, call)
  local alarms, now = store(call)[kind], state.now()
  local held = alarms[p.AlarmName]
  local alarm = {
    AlarmArn = state.arn("cloudwatch", call.region, call.account, "alarm:" .. p.AlarmName),
    ActionsEnabled = p.ActionsEnabled ~= false, updated = now,
    state = "INSUFFICIENT_DATA", reason = "Unchecked: Initial alarm creation", changed = now,
    looked = now, tags = tags.from(p.Tags),
  }
  for _, name in ipairs(held and { "state", "reason", "changed", "transitioned", "looked", "tags",
    "muted" } or {}) do
    alarm[name] = held[name]
  end
  for _, name in ipairs(members) do alarm[name] = p[name] end
  alarms[p.AlarmName] = alarm
  actions.note(store(call), alarm, "ConfigurationUpdate",
    ('Alarm "%s" %s'):format(p.AlarmName, held and "updated" or "created"))
  return alarm
end

function operations.put_metric_alarm(p, call)
  checks.metric_alarm(p, call)
  if store(call).composites[p.AlarmName] then
    fault("ValidationError", "A composite alarm of this name exists already")
  end
  put("alarms", metric_members, p, call)
end

function operations.put_composite_alarm(p, call)
  checks.composite_alarm(p, call)
  if store(call).alarms[p.AlarmName] then
    fault("ValidationError", "A metric alarm of this name exists already")
  end
  put("composites", composite_members, p, call)
  evaluation.compose(call.account, call.region, state.now())
end

function operations.delete_alarms(p, call)
  local held = store(call)
  for _, composite in pairs(held.composites) do
    for _, name in ipairs(alarm_rules.parse(composite.AlarmRule).names) do
      if listing.has(p.AlarmNames, name) and not listing.has(p.AlarmNames, composite.AlarmName) then
        fault("ValidationError",
          ("Cannot delete %s as the composite alarm %s depends on it"):format(
          name, composite.AlarmName))
      end
    end
  end
  for _, name in ipairs(p.AlarmNames) do held.alarms[name], held.composites[name] = nil, nil end
end

local function set_flag(p, call, flag)
  for _, name in ipairs(p.AlarmNames) do
    local alarm = find(name, call)
    if alarm then
      alarm.ActionsEnabled, alarm.updated = flag, state.now()
      actions.note(store(call), alarm, "ConfigurationUpdate",
        flag and "Alarm actions enabled" or "Alarm actions disabled")
    end
  end
end

function operations.enable_alarm_actions(p, call) set_flag(p, call, true) end
function operations.disable_alarm_actions(p, call) set_flag(p, call, false) end

function operations.set_alarm_state(p, call)
  local alarm = find(p.AlarmName, call)
  if not alarm then fault("ResourceNotFound", "Alarm " .. p.AlarmName .. " does not exist", 404) end
  if not listing.has({ "OK", "ALARM", "INSUFFICIENT_DATA" }, p.StateValue) then
    fault("ValidationError", "The value " .. p.StateValue .. " for parameter StateValue is invalid")
  end
  if alarm.state == p.StateValue then return end
  actions.change(alarm,
    { from = alarm.state, to = p.StateValue, reason = p.StateReason, time = state.now() },
    call.account, call.region)
  evaluation.compose(call.account, call.region, state.now())
end

-- Reading -----------------------------------------------------------------------------------------------------

local function shown(alarm, members)
  local entry = {
    AlarmArn = alarm.AlarmArn, ActionsEnabled = alarm.ActionsEnabled,
    AlarmConfigurationUpdatedTimestamp = alarm.updated, StateValue = alarm.state,
    StateReason = alarm.reason, StateUpdatedTimestamp = alarm.changed,
    StateTransitionedTimestamp = alarm.transitioned,
  }
  for _, name in ipairs(members) do entry[name] = alarm[name] end
  for _, name in ipairs { "OKActions", "AlarmActions", "InsufficientDataActions" } do
    entry[name] = entry[name] or {}
  end
  if not alarm.AlarmRule then
    if not alarm.Metrics or #alarm.Metrics == 0 then entry.Metrics = nil end
    entry.Dimensions = alarm.Dimensions or {}
  end
  return entry
end

local function wanted(alarm, p)
  if p.AlarmNames and #p.AlarmNames > 0 and not listing.has(p.AlarmNames, alarm.AlarmName) then
    return false
  end
  local prefix = p.AlarmNamePrefix or ""
  if alarm.AlarmName:sub(1, #prefix) ~= prefix then return false end
  if p.StateValue and alarm.state ~= p.StateValue then return false end
  if not p.ActionPrefix then return true end
  for _, action in ipairs(alarm.AlarmActions or {}) do
    if action:sub(1, #p.ActionPrefix) == p.ActionPrefix then return true end
  end
  return false
end

local function relatives(p, call)
  local found = {}
  if p.ChildrenOfAlarmName then
    local composite = store(call).composites[p.ChildrenOfAlarmName]
    local rule = alarm_rules.parse(composite and composite.AlarmRule or "TRUE")
    for _, name in ipairs(rule.names) do found[name] = true end
  else
    for name, composite in pairs(store(call).composites) do
      local names = alarm_rules.parse(composite.AlarmRule).names
      if listing.has(names, p.ParentsOfAlarmName) then found[name] = true end
    end
  end
  return found
end

-- Metric alarms alone, unless others are asked for. Source: API reference, DescribeAlarms, AlarmTypes.
function operations.describe_alarms(p, call)
  if p.AlarmNames and #p.AlarmNames > 0 and p.AlarmNamePrefix then
    fault("InvalidParameterCombination", "AlarmNames and AlarmNamePrefix cannot be used together")
  end
  local related = (p.ChildrenOfAlarmName or p.ParentsOfAlarmName) and relatives(p, call)
  local types = p.AlarmTypes and #p.AlarmTypes > 0 and p.AlarmTypes
    or (related and { "MetricAlarm", "CompositeAlarm" }) or { "MetricAlarm" }
  local found = {}
  for _, kind in ipairs { "alarms", "composites" } do
    if listing.has(types, kind == "alarms" and "MetricAlarm" or "CompositeAlarm") then
      for _, alarm in listing.pairs(store(call)[kind]) do
        local fits = wanted(alarm, p)
        if related then fits = related[alarm.AlarmName] end
        if fits then found[#found + 1] = alarm end
      end
    end
  end
  local page, token = listing.page(found, p.NextToken, p.MaxRecords, p.MaxRecords and 100 or 50,
    "InvalidNextToken")
  local metric, composite = {}, {}
  for _, alarm in ipairs(page) do
    if alarm.AlarmRule then
      composite[#composite + 1] = shown(alarm, composite_members)
    else
      metric[#metric + 1] = shown(alarm, metric_members)
    end
  end
  return { MetricAlarms = metric, CompositeAlarms = composite, NextToken = token }
end

function operations.describe_alarms_for_metric(p, call)
  local key =
    metrics.key { namespace = p.Namespace, name = p.MetricName, dimensions = p.Dimensions }
  local found = listing.values(store(call).alarms, function(alarm)
    return alarm.MetricName ~= nil and key == metrics.key {
      namespace = alarm.Namespace, name = alarm.MetricName, dimensions = alarm.Dimensions,
    } and (not p.Period or p.Period == alarm.Period)
      and (not p.Statistic or p.Statistic == alarm.Statistic)
  end)
  return {
    MetricAlarms = listing.map(found, function(alarm) return shown(alarm, metric_members) end),
  }
end

function operations.describe_alarm_history(p, call)
  local found = {}
  for _, item in ipairs(store(call).history) do
    local fits = (not p.AlarmName or item.name == p.AlarmName)
      and (not p.HistoryItemType or item.kind == p.HistoryItemType)
      and (not p.StartDate or item.time >= p.StartDate)
      and (not p.EndDate or item.time <= p.EndDate)
      and (not p.AlarmTypes or #p.AlarmTypes == 0 or listing.has(p.AlarmTypes, item.type))
    if fits then
      table.insert(found, p.ScanBy == "TimestampAscending" and #found + 1 or 1, {
        AlarmName = item.name, AlarmType = item.type, Timestamp = item.time,
        HistoryItemType = item.kind, HistorySummary = item.summary, HistoryData = item.data,
      })
    end
  end
  local page, token = listing.page(found, p.NextToken, p.MaxRecords, 100, "InvalidNextToken")
  return { AlarmHistoryItems = page, NextToken = token }
end

-- Tags --------------------------------------------------------------------------------------------------------

local function tagged(p, call)
  local kind, name = p.ResourceARN:match "^arn:[^:]+:cloudwatch:[^:]+:%d+:([%a-]+):(.+)$"
  local holder = kind == "alarm" and find(name, call)
    or (kind == "alarm-mute-rule" and store(call).mute_rules[name]) or nil
  if not holder then
    fault("ResourceNotFoundException", "The resource does not exist: " .. p.ResourceARN, 404)
  end
  return holder
end

function operations.tag_resource(p, call) tags.add(tagged(p, call), tags.from(p.Tags)) end
function operations.untag_resource(p, call) tags.remove(tagged(p, call), p.TagKeys) end
function operations.list_tags_for_resource(p, call)
  return { Tags = tags.list(tagged(p, call).tags) }
end

return M
