-- Metric filters of a log group. PutMetricFilter replaces the filter of that name.

local dependents = require "dependents"
local json = require "json"
local resources = require "resources"

local M = resources.define {
  kind = "metric_filter",
  identity = { "region", "log_group", "name" },
  replaces = { put_metric_filter = true },
  fields = {
    "filterPattern", "metricTransformations", "fieldSelectionCriteria", "emitSystemFieldDimensions",
    "applyOnTransformedLogs",
  },
}

function M.describe(id)
  return ("metric filter %s of %s in %s"):format(id.name, id.log_group, id.region)
end

-- What is not set with PutMetricFilter, or is what finds the filter.
local read_only = { filterName = true, logGroupName = true, creationTime = true }

--- What of a filter, as DescribeMetricFilters has it, can be set.
---@param filter aws.logs.MetricFilter
---@return table
function M.state(filter)
  local state = resources.without(filter, read_only)
  state.filterPattern, state.metricTransformations = filter.filterPattern or "", json.array {}
  for i, transformation in ipairs(filter.metricTransformations or {}) do
    local copy = resources.copy(transformation)
    if copy.dimensions and next(copy.dimensions) == nil then copy.dimensions = nil end
    if copy.unit == "None" then copy.unit = nil end
    state.metricTransformations[i] = copy
  end
  -- What says nothing is as good as absent.
  if state.fieldSelectionCriteria == "" then state.fieldSelectionCriteria = nil end
  if #(state.emitSystemFieldDimensions or {}) == 0 then state.emitSystemFieldDimensions = nil end
  if not state.applyOnTransformedLogs then state.applyOnTransformedLogs = nil end
  return state
end

function M.read(id, aws)
  local logs = aws { region = id.region }.logs
  local found = resources.unless({ "ResourceNotFoundException" }, function()
    local last
    for filter in logs.describe_metric_filters:items {
      logGroupName = id.log_group, filterNamePrefix = id.name,
    } do
      if filter.filterName == id.name then last = filter end
    end
    return last
  end)
  if not found then return nil end
  return M.state(found), { unknown_members = resources.unknown(found) }
end

function M.plan(current, desired) return resources.over(current, desired) end

function M.write(current, target, id)
  local parameters = { logGroupName = id.log_group, filterName = id.name }
  local operation, why = "delete_metric_filter", "remove the metric filter"
  if target then
    operation = "put_metric_filter"
    why = current and "change the metric filter" or "turn matching events into a metric"
    parameters = resources.over(target, parameters)
  end
  return { {
    service = "logs", operation = operation, region = id.region, parameters = parameters, why = why,
  } }
end

local function publishes(state, namespace, name)
  for _, one in ipairs(state and state.metricTransformations or {}) do
    if one.metricNamespace == namespace and one.metricName == name then return true end
  end
  return false
end

--- Alarms on its metrics.
function M.users(current, id, _, account)
  local users = {}
  for _, one in ipairs(current.metricTransformations) do
    local namespace, name = one.metricNamespace, one.metricName
    local function watches(alarm) return dependents.watches(alarm, namespace, name) end
    for _, alarm in ipairs(account:alarms(id.region).metric) do
      if watches(alarm) then
        users[#users + 1] = {
          title = ("alarm %s in %s"):format(alarm.AlarmName, id.region), kind = "alarm",
          id = { region = id.region, name = alarm.AlarmName }, uses = watches,
          breaks = function(target) return not publishes(target, namespace, name) end,
        }
      end
    end
  end
  return users
end

function M.leaves(current)
  local names = {}
  for _, transformation in ipairs(current.metricTransformations or {}) do
    names[#names + 1] = ("%s/%s"):format(transformation.metricNamespace, transformation.metricName)
  end
  return ("data points of %s stay with CloudWatch for up to 15 months"):format(table.concat(names,
    ", "))
end

return M
