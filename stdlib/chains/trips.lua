-- Whether a single event takes an alarm to ALARM, and the next one again; and what would make it do so.

local Expression = require "chains.expression"
local Link = require "chains.link"
local resources = require "resources"

local M = {}

local function is_about(input, metric)
  return input.namespace == metric.namespace and input.name == metric.name
end

-- The value of one period, for an input: with one event in it, or none. nil: no data.
local function period_value(input, metric, with_event)
  local value, default = metric.value, metric.default or nil
  local statistic = input.statistic
  -- With a default value, data comes also while nothing matches.
  if not with_event and default == nil then return nil end
  local percentile = tonumber((statistic or ""):match("^[pP](%d+%.?%d*)$"))
  if not with_event then
    if statistic == "SampleCount" then return 1 end
    return default
  end
  if statistic == "Sum" then return value + (default or 0) end
  if statistic == "Maximum" or percentile == 100 then return math.max(value, default or value) end
  if statistic == "Minimum" then return math.min(value, default or value) end
  if statistic == "SampleCount" then return default == nil and 1 or 2 end
  -- One sample among the defaults of the other minutes.
  if statistic == "Average" then return default == nil and value or (value + default) / 2 end
  if percentile then return default == nil and value or default end
  return nil, ("the statistic %s is not one that is judged here"):format(tostring(statistic))
end

local function query_returned(alarm)
  for _, query in ipairs(alarm.Metrics or {}) do
    if query.ReturnData ~= false then return query end
  end
end

-- What the alarm compares, for a period with or without an event; `other` stands for all other metrics.
local function compared(alarm, inputs, metric, with_event, other)
  local by_id, queries = {}, {}
  for _, input in ipairs(inputs) do by_id[input.id] = input end
  for _, query in ipairs(alarm.Metrics or {}) do queries[query.Id] = query end
  local depth = 0
  local value_of
  local function all_metrics()
    local values = { n = 0 }
    for _, input in ipairs(inputs) do
      values.n = values.n + 1
      values[values.n] = value_of(input.id)
    end
    return values
  end
  function value_of(id)
    local input = by_id[id]
    if input then
      if not is_about(input, metric) then return other end
      local value, problem = period_value(input, metric, with_event)
      if problem then error({ unread = problem }, 0) end
      return value
    end
    local query = queries[id]
    if not query or not query.Expression then error({ unread = "no metric " .. id }, 0) end
    depth = depth + 1
    if depth > 20 then error({ unread = "expressions that are about each other" }, 0) end
    local value, problem = Expression.value(query.Expression, value_of, all_metrics)
    depth = depth - 1
    if problem then error({ unread = ("%s in %q"):format(problem, query.Expression) }, 0) end
    return value
  end
  local returned = alarm.MetricName and "metric" or (query_returned(alarm) or {}).Id
  local ok, value = pcall(value_of, returned)
  if ok then return value end
  if type(value) == "table" and value.unread then return nil, value.unread end
  error(value, 0)
end

-- What one event does to an alarm, by the evaluator of `alarms`; a problem if that cannot be told. What is not a
-- plain alarm (expressions, percentiles) is worked out here, and is then an alarm on its own values.
local function single_event(alarm, inputs, metric, other)
  local is_plain = alarm.MetricName and alarm.Statistic
  local quiet, problem = compared(alarm, inputs, metric, false, other)
  local event, second = compared(alarm, inputs, metric, true, other)
  if problem or second then return nil, problem or second end
  if event == nil then return { fires = false, before = "OK" } end
  local ok, result = pcall(alarms.single_event, {
    value = is_plain and metric.value or event,
    default_value = is_plain and (metric.default or nil) or not is_plain and quiet or nil,
    alarm = {
      AlarmName = alarm.AlarmName, Statistic = is_plain and alarm.Statistic or "Maximum",
      Period = inputs[1].period or 60, EvaluationPeriods = alarm.EvaluationPeriods,
      DatapointsToAlarm = alarm.DatapointsToAlarm, Threshold = alarm.Threshold,
      ComparisonOperator = alarm.ComparisonOperator, TreatMissingData = alarm.TreatMissingData,
    },
  })
  if not ok then return nil, tostring(result) end
  result.value = event
  return result
end

-- The command that lets an alarm trip at one event and leaves the rest; an alarm on an expression has no such
-- short form.
local function command(run, alarm, region)
  local period = run.parameters.period or 300
  if not alarm.MetricName then
    return ("Change %s to Sum >= 1 over one period, missing data not breaching; or create an alarm "
      .. "that does: %s"):format(alarm.AlarmName, run.implement)
  end
  local words = {
    "aws cloudwatch put-metric-alarm --region", region,
    "--alarm-name", Link.quoted(alarm.AlarmName),
    "--namespace", Link.quoted(alarm.Namespace), "--metric-name", Link.quoted(alarm.MetricName),
    "--statistic Sum --period", tostring(period), "--evaluation-periods 1 --datapoints-to-alarm 1",
    "--threshold 1 --comparison-operator GreaterThanOrEqualToThreshold",
    "--treat-missing-data notBreaching",
  }
  local function add(option, list)
    if #(list or {}) == 0 then return end
    words[#words + 1] = option
    for _, value in ipairs(list) do words[#words + 1] = Link.quoted(value) end
  end
  local dimensions = {}
  for i, one in ipairs(alarm.Dimensions or {}) do
    dimensions[i] = ("Name=%s,Value=%s"):format(one.Name, one.Value)
  end
  add("--dimensions", dimensions)
  add("--alarm-description", { alarm.AlarmDescription })
  add("--alarm-actions", alarm.AlarmActions)
  add("--ok-actions", alarm.OKActions)
  add("--insufficient-data-actions", alarm.InsufficientDataActions)
  words[#words + 1] = alarm.ActionsEnabled == false and "--no-actions-enabled"
    or "--actions-enabled"
  return table.concat(words, " ")
end
M.command = command

-- Fields of an alarm and the parameters that give them.
M.settings = {
  Statistic = "statistic", Period = "period", Threshold = "threshold",
  ComparisonOperator = "comparison_operator", EvaluationPeriods = "evaluation_periods",
  DatapointsToAlarm = "datapoints_to_alarm", TreatMissingData = "treat_missing_data",
}

local fallback = {
  Statistic = "Sum", Period = 300, Threshold = 1, EvaluationPeriods = 1, DatapointsToAlarm = 1,
  ComparisonOperator = "GreaterThanOrEqualToThreshold", TreatMissingData = "notBreaching",
}

--- What of an alarm on one metric has to change for a single event to take it to ALARM; its period stays.
---@param run table
---@param alarm table
---@return table set
function M.wanted(run, alarm)
  local set = {}
  for field, name in pairs(M.settings) do
    local value = run.parameters[name]
    set[field] = value == nil and fallback[field] or value
  end
  if alarm.Period and not alarm.ExtendedStatistic then set.Period = nil end
  if set.DatapointsToAlarm == set.EvaluationPeriods and not alarm.DatapointsToAlarm then
    set.DatapointsToAlarm = nil
  end
  -- One statistic is sent, not both.
  set.ExtendedStatistic, set.EvaluateLowSampleCountPercentile = resources.none, resources.none
  set.ThresholdMetricId = resources.none
  return set
end

-- A default value that keeps the alarm in ALARM goes from the metric filter; anything else is the alarm's.
local function repair(run, alarm, inputs, metric)
  if alarm.Metrics and #alarm.Metrics > 0 or alarm.EvaluationCriteria then return nil end
  if metric.default ~= nil then
    local bare = setmetatable({ default = false }, { __index = metric })
    local found = single_event(alarm, inputs, bare, nil)
    if found and found.fires and found.again then
      return { kind = "metric_filter", set = { defaultValue = resources.none } }
    end
  end
  local set = M.wanted(run, alarm)
  local mended = single_event(resources.over(alarm, set), inputs, metric, nil)
  if mended and not (mended.fires and mended.again) then
    -- What one event counts is too little, or too much beside what comes without it.
    return { kind = "metric_filter", set = { metricValue = "1", defaultValue = resources.none } },
      { kind = "alarm", set = set }
  end
  return { kind = "alarm", set = set }
end

local signs = { GreaterThanOrEqualToThreshold = ">=", GreaterThanThreshold = ">" }

local function explain_no_trip(alarm, metric, found)
  local name = alarm.AlarmName
  local breaches = found.value and (found.value > alarm.Threshold
    or found.value == alarm.Threshold and signs[alarm.ComparisonOperator] == ">=")
  if found.before == "ALARM" then
    return ("%s is in ALARM without any event%s, so an event changes nothing"):format(name,
      metric.default and (": the metric filter publishes the default value %g for other events")
        :format(metric.default)
      or alarm.TreatMissingData == "breaching" and ": missing data is treated as breaching" or "")
  elseif found.fires and not found.again then
    return ("%s stays in ALARM after the first event, because missing data is ignored, and does "
      .. "not notify of a second event"):format(name)
  elseif not breaches then
    return ("One event gives %s, and %s needs %s %g"):format(
      found.value and ("%g"):format(found.value) or "no data", name,
      signs[alarm.ComparisonOperator] or alarm.ComparisonOperator, alarm.Threshold)
  end
  return ("%s needs %d breaching periods of %d, and one event gives one"):format(
    name, alarm.DatapointsToAlarm or alarm.EvaluationPeriods, alarm.EvaluationPeriods)
end

--- Says on a link whether one event takes the alarm to ALARM.
---@param run table
---@param link table
---@param alarm table
---@param region string
---@param inputs table[] of Alarms.inputs_of
---@param metric table of Filters.metric
function M.judge(run, link, alarm, region, inputs, metric)
  local question = "whether a single event takes " .. alarm.AlarmName .. " to ALARM"
  if (alarm.EvaluationCriteria or {}).PromQLCriteria then
    return link:unknown(question, "it is a PromQL query")
  end
  local operator = alarm.ComparisonOperator or ""
  local function fail(summary)
    local first, second = repair(run, alarm, inputs, metric)
    link:fail(summary, command(run, alarm, region), first)
    return second and link:repair(second) or link
  end
  if operator:match("^Less") and not operator:match("Greater") then
    return fail(alarm.AlarmName .. " fires when there are fewer events, not when there are more")
  elseif not signs[operator] or alarm.ThresholdMetricId then
    return fail(alarm.AlarmName .. " compares with an anomaly band, not with a number")
  end
  local alone, problem = single_event(alarm, inputs, metric, nil)
  if problem then return link:unknown(question, problem) end
  -- Other metrics of an expression may have data or not.
  local beside = single_event(alarm, inputs, metric, 0)
  local first, second = alone.fires and alone.again, beside.fires and beside.again
  if first and second then
    return link:pass(("%s fires on a single event"):format(alarm.AlarmName))
  elseif first or second then
    return link:unknown(question, "that depends on its other metrics")
  end
  return fail(explain_no_trip(alarm, metric, alone))
end

return M
