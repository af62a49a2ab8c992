-- Alarms on a filter's metric: whether they watch it, and a single event takes them to ALARM.

local Link = require "chains.link"
local Trips = require "chains.trips"
local resources = require "resources"

local M = {}

local function dimensions_of(list)
  local names, values = {}, {}
  for _, one in ipairs(list or {}) do
    names[#names + 1] = one.Name
    values[#values + 1] = one.Name .. "=" .. one.Value
  end
  table.sort(names)
  table.sort(values)
  return names, values
end

local insights_words = {
  SUM = "Sum", MAX = "Maximum", MIN = "Minimum", AVG = "Average", COUNT = "SampleCount",
}

-- Metrics Insights: SELECT SUM(name) FROM "namespace", over all dimensions; nil for anything else.
local function of_insights(query)
  local expression = query.Expression or ""
  local select, rest = expression:match("^%s*(%a+)%s+(.-)%s*$")
  if not select or select:upper() ~= "SELECT" then return nil end
  local word, name, from, source = rest:match('^(%a+)%(%s*"?([^")]+)"?%s*%)%s+(%a+)%s+(.+)$')
  if not word or from:upper() ~= "FROM" then return nil end
  local namespace = source:match('^"([^"]+)"$') or source:match("^([%w_./#:-]+)$")
    or source:match('^SCHEMA%(%s*"([^"]+)"[^)]*%)$')
    or source:match("^SCHEMA%(%s*([%w_./#:-]+)[^)]*%)$")
  if not namespace then return nil end
  return {
    id = query.Id, namespace = namespace, name = name, insights = true, dimensions = {},
    statistic = insights_words[word:upper()] or word, period = query.Period,
    account = query.AccountId,
  }
end

--- The metrics that an alarm is about.
---@param alarm table
---@return table[] inputs { id, namespace, name, dimensions, statistic, period, unit, account, insights }
function M.inputs_of(alarm)
  if alarm.MetricName then
    return { {
      id = "metric", namespace = alarm.Namespace, name = alarm.MetricName,
      dimensions = alarm.Dimensions or {}, statistic = alarm.ExtendedStatistic or alarm.Statistic,
      period = alarm.Period, unit = alarm.Unit,
    } }
  end
  local inputs = {}
  for _, query in ipairs(alarm.Metrics or {}) do
    local stat = query.MetricStat
    if stat then
      inputs[#inputs + 1] = {
        id = query.Id, namespace = stat.Metric.Namespace, name = stat.Metric.MetricName,
        dimensions = stat.Metric.Dimensions or {}, statistic = stat.Stat, period = stat.Period,
        unit = stat.Unit, account = query.AccountId,
      }
    else
      inputs[#inputs + 1] = of_insights(query)
    end
  end
  return inputs
end

local function watches(input, metric)
  return input.namespace == metric.namespace and input.name == metric.name
end

--- The alarms worth a chain for a metric: those that watch it; else those that seem meant to.
---@param run table
---@param region string
---@param metric table? of a filter
---@return table[]? alarms
---@return table? err
function M.candidates(run, region, metric)
  local answer, err = run.reads:get("alarms", region)
  if not answer then return nil, err end
  local watching, meant = {}, {}
  for _, alarm in ipairs(answer.metric) do
    local exact, near = false, alarm.AlarmName == run.parameters.alarm_name
    for _, input in ipairs(M.inputs_of(alarm)) do
      exact = exact or (metric ~= nil and watches(input, metric))
      near = near or (metric ~= nil and input.name == metric.name)
        or input.name == run.parameters.metric_name
    end
    if exact then watching[#watching + 1] = alarm
    elseif near then meant[#meant + 1] = alarm end
  end
  return #watching > 0 and watching or meant
end

local function judge_percentile(run, link, alarm, region, input)
  local percentile = (input.statistic or ""):match("^[pP](%d+)")
  if percentile and alarm.EvaluateLowSampleCountPercentile == "ignore" then
    link:fail(("%s is not evaluated while its percentile has few samples"):format(
      alarm.AlarmName), Trips.command(run, alarm, region), not alarm.Metrics
        and { kind = "alarm", set = { EvaluateLowSampleCountPercentile = "evaluate" } } or nil)
  end
end

local function judge_agreement(run, link, alarm, input, metric)
  if input.account and input.account ~= run.ctx.account_id then
    link:fail(("%s watches the metric of account %s"):format(alarm.AlarmName, input.account),
      "Let the alarm watch this account's metric")
  end
  if input.unit and input.unit ~= metric.unit then
    link:fail(("%s looks at data of unit %s only, and the filter publishes unit %s"):format(
      alarm.AlarmName, input.unit, metric.unit), "Remove the unit from the alarm",
      alarm.MetricName and { kind = "alarm", set = { Unit = resources.none } } or nil)
  end
  if input.insights then return end
  local names, values = dimensions_of(input.dimensions)
  if table.concat(names, "\n") ~= table.concat(metric.dimensions, "\n") then
    link:fail(("%s watches the metric with dimensions %s; the filter publishes it with %s"):format(
      alarm.AlarmName, #values > 0 and table.concat(values, ", ") or "none",
      #metric.dimensions > 0 and table.concat(metric.dimensions, ", ") or "none"),
      #metric.dimensions > 0 and "Remove the dimensions from the metric filter"
        or "Remove the dimensions from the alarm", alarm.MetricName and #names > 0
        and { kind = "alarm", set = { Dimensions = resources.none } } or nil)
  elseif #names > 0 then
    link:fail(("%s sees only events with %s"):format(alarm.AlarmName, table.concat(values, ", ")),
      "Remove the dimensions from the metric filter and the alarm")
  end
  if #metric.dimensions > 0 then
    link:repair { kind = "metric_filter", set = { dimensions = resources.none } }
  end
end

--- The link of an alarm.
---@param run table
---@param region string where it is
---@param alarm table
---@param metric table? what it should watch; nil when there is none
---@return table link
function M.link(run, region, alarm, metric)
  local inputs = M.inputs_of(alarm)
  local first = inputs[1] or {}
  local link = Link.new("alarm")
    :shows("alarm", alarm.AlarmName):shows("region", region):shows("state", alarm.StateValue)
    :shows("namespace", first.namespace):shows("metric", first.name)
    :shows("statistic", first.statistic):shows("period", first.period)
    :shows("evaluation_periods", alarm.EvaluationPeriods)
    :shows("datapoints_to_alarm", alarm.DatapointsToAlarm):shows("threshold", alarm.Threshold)
    :shows("comparison", alarm.ComparisonOperator)
    :shows("treat_missing_data", alarm.TreatMissingData or "missing")
  if not metric then
    link:fail(("%s watches %s/%s, which no metric filter of a trail's log group publishes"):format(
      alarm.AlarmName, tostring(first.namespace), tostring(first.name)),
      "Create a metric filter and let the alarm watch its metric: " .. run.implement)
    metric = { namespace = first.namespace, name = first.name, value = 1, dimensions = {} }
  else
    local input
    for _, one in ipairs(inputs) do input = input or (watches(one, metric) and one) end
    if input then
      judge_agreement(run, link, alarm, input, metric)
      judge_percentile(run, link, alarm, region, input)
    else
      link:fail(("%s watches %s/%s, not %s/%s that the filter publishes"):format(alarm.AlarmName,
        tostring(first.namespace), tostring(first.name), metric.namespace, metric.name),
        "Let the alarm watch the metric that the filter publishes")
      metric = setmetatable(
        { namespace = first.namespace, name = first.name }, { __index = metric })
    end
  end
  if metric.value and metric.value > 0 then
    Trips.judge(run, link, alarm, region, inputs, metric)
  end
  for _, input in ipairs(inputs) do
    if input.period and input.period < 60 then
      link:shows("note", "a period under a minute, on a metric that has data by the minute")
    end
  end
  return link
end

return M
