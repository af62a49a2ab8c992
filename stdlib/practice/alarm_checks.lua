-- What PutMetricAlarm and PutCompositeAlarm refuse.

local alarm_rules = require "alarm_rules"
local fault = require "practice.fault"
local listing = require "practice.listing"
local metrics = require "practice.metrics"
local state = require "practice.state"

local M = {}

local function refuse(message) fault("ValidationError", message) end

--- A period: 10, 20, 30 or a multiple of 60. Source: API reference, PutMetricAlarm.
function M.period(period)
  if not period or listing.has({ 10, 20, 30 }, period) then return end
  if period < 60 or period % 60 ~= 0 then
    refuse(("1 validation error detected: Value '%d' at 'period' failed to satisfy constraint: "
      .. "period must be 10, 20, 30 or a multiple of 60"):format(period))
  end
end

--- Actions: ARNs of things that exist in this region for SNS.
function M.actions(p, call)
  for _, member in ipairs { "AlarmActions", "OKActions", "InsufficientDataActions" } do
    local actions = p[member] or {}
    if #actions > 5 then refuse("There can be 5 " .. member .. " at most") end
    for _, action in ipairs(actions) do
      local parts = state.parse_arn(action)
      if not parts then refuse("Invalid arn syntax: " .. action) end
      if parts.service == "sns" and parts.region ~= call.region then
        refuse(("Invalid region %s specified. Only %s is supported."):format(
          parts.region, call.region))
      end
    end
  end
end

local comparisons = {
  "GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold",
  "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold",
  "LessThanLowerThreshold", "GreaterThanUpperThreshold",
}

local function check_one_metric(p)
  if not p.MetricName then refuse("The parameter MetricName is required") end
  if not p.Namespace then refuse("The parameter Namespace is required") end
  if not p.Period then refuse("The parameter Period is required") end
  if (p.Statistic == nil) == (p.ExtendedStatistic == nil) then
    fault("InvalidParameterCombination",
      "You must specify one of the parameters Statistic and ExtendedStatistic")
  end
  local statistics = { "SampleCount", "Average", "Sum", "Minimum", "Maximum" }
  if p.Statistic and not listing.has(statistics, p.Statistic) then
    refuse("The value " .. p.Statistic .. " for parameter Statistic is invalid")
  end
end

local function check_queries(p)
  if p.MetricName or p.Namespace or p.Period or p.Statistic or p.Dimensions then
    fault("InvalidParameterCombination",
      "Metrics cannot be used with MetricName, Namespace, Dimensions, Period or Statistic")
  end
  local returned = 0
  for _, query in ipairs(p.Metrics) do
    if (query.MetricStat == nil) == (query.Expression == nil) then
      refuse("Each query has either MetricStat or Expression: " .. query.Id)
    end
    if query.MetricStat then M.period(query.MetricStat.Period) end
    if query.ReturnData ~= false then returned = returned + 1 end
  end
  if returned ~= 1 then
    refuse("Exactly one element of Metrics must have ReturnData set to true")
  end
end

--- All of a metric alarm.
function M.metric_alarm(p, call)
  if #p.AlarmName > 255 or p.AlarmName == "" then refuse("The alarm's name is not valid") end
  if p.EvaluationCriteria then refuse("the practice account has no PromQL alarms") end
  if p.Metrics and #p.Metrics > 0 then check_queries(p) else check_one_metric(p) end
  M.period(p.Period)
  if not p.EvaluationPeriods or p.EvaluationPeriods < 1 then
    refuse("The parameter EvaluationPeriods must be 1 or more")
  end
  if p.DatapointsToAlarm
    and (p.DatapointsToAlarm < 1 or p.DatapointsToAlarm > p.EvaluationPeriods)
  then
    refuse("DatapointsToAlarm must be from 1 to EvaluationPeriods")
  end
  if not listing.has(comparisons, p.ComparisonOperator) then
    refuse("The value " .. tostring(p.ComparisonOperator)
      .. " for parameter ComparisonOperator is invalid")
  end
  if not p.Threshold and not p.ThresholdMetricId then
    refuse("The parameter Threshold is required")
  end
  -- Source: API reference, PutMetricAlarm, EvaluationPeriods.
  local span = (p.Period or 0) * p.EvaluationPeriods
  if span > ((p.Period or 0) >= 3600 and 7 or 1) * 86400 then
    refuse("Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be "
      .. "<= 86400), or seven days for periods of an hour or more")
  end
  local treatments = { "breaching", "notBreaching", "ignore", "missing" }
  if p.TreatMissingData and not listing.has(treatments, p.TreatMissingData) then
    refuse("The value " .. p.TreatMissingData .. " for parameter TreatMissingData is invalid")
  end
  M.actions(p, call)
end

--- All of a composite alarm.
function M.composite_alarm(p, call)
  local ok, rule = pcall(alarm_rules.parse, p.AlarmRule)
  if not ok then refuse("AlarmRule is not valid: " .. tostring(rule)) end
  local store = metrics.store(call.account, call.region)
  for _, name in ipairs(rule.names) do
    if not store.alarms[name] and not store.composites[name] then
      refuse(("Could not save the composite alarm as alarms [%s] in the alarm rule do not exist")
        :format(name))
    end
  end
  M.actions(p, call)
end

return M
