-- Alarms on a filter's metric: do they watch it, and does a single event trip them?

local Expression = require "chains.expression"
local Link = require "chains.link"

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

-- The value of one period, for an input: with one event in it, or none. nil: no data.
local function period_value(input, metric, with_event)
  local value, default = metric.value, metric.default
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
      if not watches(input, metric) then return other end
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
    default_value = is_plain and metric.default or not is_plain and quiet or nil,
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

local function single_event_remedy(run, alarm)
  return ("let %s alarm at Sum >= 1 over one period of %d seconds, missing data not breaching: "
    .. "aws cloudwatch put-metric-alarm with all that it has, and --statistic Sum --period %d "
    .. "--evaluation-periods 1 --datapoints-to-alarm 1 --threshold 1 --comparison-operator "
    .. "GreaterThanOrEqualToThreshold --treat-missing-data notBreaching"):format(
    alarm.AlarmName, run.parameters.period or 300, run.parameters.period or 300)
end

local signs = { GreaterThanOrEqualToThreshold = "at least", GreaterThanThreshold = "more than" }

local function explain_no_trip(alarm, found)
  local name = alarm.AlarmName
  local breaches = found.value and (found.value > alarm.Threshold
    or found.value == alarm.Threshold and signs[alarm.ComparisonOperator] == "at least")
  if found.before == "ALARM" then
    return ("%s is in ALARM while nothing happens%s, so that an event changes nothing"):format(name,
      alarm.TreatMissingData == "breaching" and ": missing data is treated as breaching" or "")
  elseif found.fires and not found.again then
    return ("%s stays in ALARM after the first event, since missing data is ignored, and does not "
      .. "tell of a second"):format(name)
  elseif not breaches then
    return ("one event gives %s, and %s wants %s %g"):format(
      found.value and ("%g"):format(found.value) or "no data", name,
      signs[alarm.ComparisonOperator] or alarm.ComparisonOperator, alarm.Threshold)
  end
  return ("%s wants %d breaching periods of %d, and one event is one"):format(
    name, alarm.DatapointsToAlarm or alarm.EvaluationPeriods, alarm.EvaluationPeriods)
end

local function judge_trip(run, link, alarm, inputs, metric)
  local question = "whether a single event trips " .. alarm.AlarmName
  if (alarm.EvaluationCriteria or {}).PromQLCriteria then
    return link:unknown(question, "it is a PromQL query")
  end
  local operator = alarm.ComparisonOperator or ""
  if operator:match("^Less") and not operator:match("Greater") then
    return link:fail(
      alarm.AlarmName .. " alarms when there are fewer events, not when there are more",
      single_event_remedy(run, alarm))
  elseif not signs[operator] or alarm.ThresholdMetricId then
    return link:fail(alarm.AlarmName .. " compares with a band that it learns, not with a number",
      single_event_remedy(run, alarm))
  end
  local alone, problem = single_event(alarm, inputs, metric, nil)
  if problem then return link:unknown(question, problem) end
  -- Other metrics of an expression may have data or not.
  local beside = single_event(alarm, inputs, metric, 0)
  local first, second = alone.fires and alone.again, beside.fires and beside.again
  if first and second then
    return link:pass(("%s goes into ALARM at a single event"):format(alarm.AlarmName))
  elseif first or second then
    return link:unknown(question, "that depends on its other metrics")
  end
  return link:fail(explain_no_trip(alarm, alone), single_event_remedy(run, alarm))
end

local function judge_percentile(run, link, alarm, input)
  local percentile = (input.statistic or ""):match("^[pP](%d+)")
  if percentile and alarm.EvaluateLowSampleCountPercentile == "ignore" then
    link:fail(("%s is not evaluated while there are few samples of its percentile"):format(
      alarm.AlarmName), single_event_remedy(run, alarm))
  end
end

local function judge_agreement(run, link, alarm, input, metric)
  if input.account and input.account ~= run.ctx.account_id then
    link:fail(("%s watches the metric of account %s"):format(alarm.AlarmName, input.account),
      "let the alarm watch this account's metric")
  end
  if input.unit and input.unit ~= metric.unit then
    link:fail(("%s wants data of unit %s, the filter publishes %s"):format(
      alarm.AlarmName, input.unit, metric.unit), "take the unit away from the alarm")
  end
  if input.insights then return end
  local names, values = dimensions_of(input.dimensions)
  if table.concat(names, "\n") ~= table.concat(metric.dimensions, "\n") then
    link:fail(("%s watches the metric with dimensions %s; the filter publishes it with %s"):format(
      alarm.AlarmName, #values > 0 and table.concat(values, ", ") or "none",
      #metric.dimensions > 0 and table.concat(metric.dimensions, ", ") or "none"),
      #metric.dimensions > 0 and "take the dimensions away from the metric filter"
        or "take the dimensions away from the alarm")
  elseif #names > 0 then
    link:fail(("%s sees only events with %s"):format(alarm.AlarmName, table.concat(values, ", ")),
      "take the dimensions away from the metric filter and the alarm")
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
      run.implement .. " makes a metric filter, and lets the alarm watch its metric")
    metric = { namespace = first.namespace, name = first.name, value = 1, dimensions = {} }
  else
    local input
    for _, one in ipairs(inputs) do input = input or (watches(one, metric) and one) end
    if input then
      judge_agreement(run, link, alarm, input, metric)
      judge_percentile(run, link, alarm, input)
    else
      link:fail(("%s watches %s/%s, not %s/%s that the filter publishes"):format(alarm.AlarmName,
        tostring(first.namespace), tostring(first.name), metric.namespace, metric.name),
        "let the alarm watch the metric that the filter publishes")
      metric = setmetatable(
        { namespace = first.namespace, name = first.name }, { __index = metric })
    end
  end
  if metric.value and metric.value > 0 then judge_trip(run, link, alarm, inputs, metric) end
  for _, input in ipairs(inputs) do
    if input.period and input.period < 60 then
      link:shows("note", "a period under a minute, on a metric that has data by the minute")
    end
  end
  return link
end

return M
