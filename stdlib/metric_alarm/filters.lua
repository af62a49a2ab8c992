-- Metric filters and alarms that are there, judged by what they do.

local json = require "json"
local alarm = require "resources.alarm"
local chain_filters = require "chains.filters"
local resources = require "resources"

local M = {}

--- How a filter's pattern relates to the reference: "equal", "broader", "narrower", …, "unknown",
--- or "invalid" for one that cannot be read.
---@param pattern string
---@param reference string
---@return string relation, patterns.Comparison?
function M.relation(pattern, reference)
  local ok, comparison = pcall(patterns.compare, pattern, reference)
  if not ok then return "invalid" end
  return comparison.relation, comparison
end

--- The filters of a log group; none if it does not exist.
---@param ctx table
---@param region string
---@param log_group string
---@return aws.logs.MetricFilter[]
function M.of_group(ctx, region, log_group)
  return resources.unless({ "ResourceNotFoundException" }, function()
    local found = {}
    local operation = ctx.aws_in(region).logs.describe_metric_filters
    for filter in operation:items { logGroupName = log_group } do
      found[#found + 1] = filter
    end
    return found
  end) or {}
end

--- The metric that a filter counts events into; nil if a value is no positive number, or has
--- dimensions.
---@param filter aws.logs.MetricFilter
---@return { Namespace: string, MetricName: string, value: number }?
function M.metric(filter)
  if filter.fieldSelectionCriteria and filter.fieldSelectionCriteria ~= "" then return nil end
  for _, transformation in ipairs(filter.metricTransformations or {}) do
    local value = tonumber(transformation.metricValue)
    if value and value > 0 and next(transformation.dimensions or {}) == nil then
      return {
        Namespace = transformation.metricNamespace, MetricName = transformation.metricName,
        value = value,
      }
    end
  end
end

local compare = {
  GreaterThanOrEqualToThreshold = function(value, threshold)
    return value >= threshold and threshold > 0
  end,
  GreaterThanThreshold = function(value, threshold) return value > threshold and threshold >= 0 end,
}

--- Whether one event trips an alarm, again and again.
---@param state table an alarm's
---@param value number what an event counts
---@return boolean
function M.trips(state, value)
  local compared = compare[state.ComparisonOperator]
  local seen = state.Statistic == "SampleCount" and 1 or value
  return compared ~= nil and state.Metrics == nil and state.Threshold ~= nil
    and (state.Statistic == "Sum" or state.Statistic == "Maximum"
      or state.Statistic == "SampleCount")
    and compared(seen, state.Threshold)
    and (state.DatapointsToAlarm or state.EvaluationPeriods) == 1
    and state.TreatMissingData ~= "ignore" and state.TreatMissingData ~= "breaching"
    and #(state.Dimensions or {}) == 0
    and (state.Unit == nil or state.Unit == "None" or state.Unit == "Count")
end

--- The alarms on a metric.
---@param ctx table
---@param region string
---@param metric { Namespace: string, MetricName: string }
---@return { name: string, state: table }[]
function M.alarms_on(ctx, region, metric)
  local found = {}
  local answer = ctx.aws_in(region).cloudwatch.describe_alarms_for_metric {
    Namespace = metric.Namespace, MetricName = metric.MetricName,
  }
  for _, description in ipairs(answer.MetricAlarms or {}) do
    found[#found + 1] = { name = description.AlarmName, state = alarm.state(description) }
  end
  table.sort(found, function(a, b) return a.name < b.name end)
  return found
end

local function rank(candidate, wanted)
  return (candidate.alarm and 8 or 0) + (candidate.relation == "equal" and 4 or 0)
    + (candidate.metric.MetricName == wanted.metric_name and 2 or 0)
    + (candidate.metric.Namespace == wanted.namespace and 1 or 0)
end

local function fits(ctx, filter, metric)
  local set, wanted = ctx.set, ctx.parameters
  return (not set.filter_name or filter.filterName == wanted.filter_name)
    and (not set.namespace or metric.Namespace == wanted.namespace)
    and (not set.metric_name or metric.MetricName == wanted.metric_name)
end

-- "equal" or "broader" if a test of the control would be content with a pattern: AWS is documented
-- to read it as it is read here, and it does not match what happens all day.
local function judged(pattern, reference)
  local relation, comparison = M.relation(pattern, reference)
  if relation ~= "equal" and relation ~= "broader" or not comparison.documented then return nil end
  if relation == "broader" and chain_filters.drowns(patterns.parse(pattern)) then return nil end
  return relation
end

--- The filter of a log group that already counts what the reference is about: the same events; or
--- more, if an alarm on them stands.
---@param ctx table
---@param region string
---@param log_group string
---@return { filter: aws.logs.MetricFilter, relation: string, metric: table, alarm: table? }?
function M.adoptable(ctx, region, log_group)
  local best, points
  for _, filter in ipairs(M.of_group(ctx, region, log_group)) do
    local metric = M.metric(filter)
    if metric and fits(ctx, filter, metric) then
      local relation = judged(filter.filterPattern or "", ctx.parameters.filter_pattern)
      local candidate = { filter = filter, relation = relation, metric = metric }
      if relation then
        for _, found in ipairs(M.alarms_on(ctx, region, metric)) do
          if M.trips(found.state, metric.value) then candidate.alarm = candidate.alarm or found end
        end
        local own = rank(candidate, ctx.parameters)
        if (relation == "equal" or candidate.alarm) and (not points or own > points) then
          best, points = candidate, own
        end
      end
    end
  end
  return best
end

--- How far a log group has come: 0 to 15.
---@param ctx table
---@return fun(region: string, log_group: string): number
function M.rate(ctx)
  return function(region, log_group)
    local found = ctx:try(M.adoptable, ctx, region, log_group)
    return found and rank(found, ctx.parameters) or 0
  end
end

--- The state of a filter as it is to be deployed.
---@param p table the plan's parameters
---@return table
function M.wanted(p)
  return {
    filterPattern = p.filter_pattern,
    metricTransformations = json.array { {
      metricName = p.metric_name, metricNamespace = p.namespace, metricValue = p.metric_value,
    } },
  }
end

return M
