-- Alarms look at their metrics. What happened since they last looked is found out when somebody asks: at each call.

local actions = require "practice.actions"
local alarm_rules = require "alarm_rules"
local listing = require "practice.listing"
local metrics = require "practice.metrics"
local state = require "practice.state"
local subscriptions = require "practice.subscriptions"

local M = {}

-- What of an alarm the evaluator looks at: also of one on a single metric that is written as metric math.
local function plain(alarm)
  if not alarm.Metrics or #alarm.Metrics == 0 then return alarm, alarm end
  local used = {}
  for _, query in ipairs(alarm.Metrics) do
    if query.Expression then return nil end
    used[#used + 1] = query
  end
  local stat = #used == 1 and used[1].MetricStat
  if not stat then return nil end
  local metric = stat.Metric
  return {
    Namespace = metric.Namespace, MetricName = metric.MetricName, Dimensions = metric.Dimensions,
    Period = stat.Period, Statistic = stat.Stat, Unit = stat.Unit,
    EvaluationPeriods = alarm.EvaluationPeriods, DatapointsToAlarm = alarm.DatapointsToAlarm,
    Threshold = alarm.Threshold, ComparisonOperator = alarm.ComparisonOperator,
    TreatMissingData = alarm.TreatMissingData,
  }, metric
end

local function data_of(alarm, from, to, account, region)
  local points = metrics.points(account, region, {
    namespace = alarm.Namespace, name = alarm.MetricName, dimensions = alarm.Dimensions,
  }, from, to, alarm.Unit)
  return listing.map(points, function(point)
    if point.value then return { point.time, point.value, point.count or 1 } end
    return {
      time = point.time, SampleCount = point.SampleCount, Sum = point.Sum,
      Minimum = point.Minimum, Maximum = point.Maximum,
    }
  end)
end

local evaluated = {
  "Period", "EvaluationPeriods", "DatapointsToAlarm", "Statistic", "Threshold",
  "ComparisonOperator", "TreatMissingData",
}

-- The changes of one alarm since it last looked.
local function look(alarm, now, account, region)
  local from = alarm.looked
  if now <= from then return {} end
  alarm.looked = now
  local seen = plain(alarm)
  if not seen or not seen.Statistic then return {} end
  local question = {}
  for _, name in ipairs(evaluated) do question[name] = seen[name] end
  local back = (seen.EvaluationPeriods + 2) * seen.Period
  -- The host's evaluator, the same that backtests use.
  return alarms.evaluate {
    alarm = question, data = data_of(seen, from - back, now, account, region),
    from = from, to = now, state = alarm.state,
  }
end

-- Composite alarms --------------------------------------------------------------------------------------------

local function finder(store)
  return function(name)
    local alarm = store.alarms[name] or store.composites[name]
    return alarm and alarm.state
  end
end

-- Whether the actions of a composite alarm are held back now.
-- Source: CloudWatch User Guide, "Suppressing composite alarm actions".
local function is_suppressed(store, alarm)
  local name = alarm.ActionsSuppressor
  if not name or name == "" then return false end
  name = name:match ":alarm:(.+)$" or name
  return finder(store)(name) == "ALARM"
end

--- Gives composite alarms the state that their rules say now.
---@param time number
function M.compose(account, region, time)
  local store = metrics.store(account, region)
  -- One may be about another: until nothing changes, and no longer than a chain can be.
  for _ = 1, 10 do
    local has_changed = false
    for _, alarm in listing.pairs(store.composites) do
      local to = alarm_rules.parse(alarm.AlarmRule).holds(finder(store)) and "ALARM" or "OK"
      if to ~= alarm.state then
        has_changed = true
        actions.change(alarm, {
          from = alarm.state, to = to, time = time,
          reason = "the rule " .. alarm.AlarmRule .. " is " .. tostring(to == "ALARM"),
        }, account, region, is_suppressed(store, alarm))
      end
    end
    if not has_changed then return end
  end
end

-- All of them -------------------------------------------------------------------------------------------------

local function look_at(account, region, now)
  local store, changes = metrics.store(account, region), {}
  for _, alarm in listing.pairs(store.alarms) do
    for _, change in ipairs(look(alarm, now, account, region)) do
      changes[#changes + 1] = { alarm = alarm, change = change, number = #changes }
    end
  end
  table.sort(changes, function(a, b)
    if a.change.time ~= b.change.time then return a.change.time < b.change.time end
    return a.number < b.number
  end)
  for _, entry in ipairs(changes) do
    actions.change(entry.alarm, entry.change, account, region)
    M.compose(account, region, entry.change.time)
  end
  for _, alarm in listing.pairs(store.alarms) do actions.unmute(alarm, account, region) end
  for _, alarm in listing.pairs(store.composites) do actions.unmute(alarm, account, region) end
end

--- Brings everything that hangs on time up to now.
function M.run()
  local now = state.now()
  for account, held in listing.pairs(state.data.accounts) do
    for region, services in listing.pairs(held.regions) do
      if services.cloudwatch then look_at(account, region, now) end
    end
  end
  subscriptions.expire()
end

--- The names of the alarms that are in ALARM.
---@return table<string, boolean>
function M.in_alarm()
  local names = {}
  for _, held in pairs(state.data.accounts) do
    for _, services in pairs(held.regions) do
      for _, kind in ipairs { "alarms", "composites" } do
        for name, alarm in pairs((services.cloudwatch or {})[kind] or {}) do
          if alarm.state == "ALARM" then names[name] = true end
        end
      end
    end
  end
  return names
end

return M
