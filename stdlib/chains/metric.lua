-- The metric that a filter publishes.

local Filters = require "chains.filters"
local Link = require "chains.link"

local M = {}

--- The metric that a filter publishes: namespace, name, dimensions (a set of names), value, default, unit.
---@param filter table
---@return table?
function M.of(filter)
  local transformation = (filter.metricTransformations or {})[1]
  if not transformation then return nil end
  local dimensions = {}
  for name in pairs(transformation.dimensions or {}) do dimensions[#dimensions + 1] = name end
  for _, name in ipairs(filter.emitSystemFieldDimensions or {}) do
    dimensions[#dimensions + 1] = name
  end
  table.sort(dimensions)
  return {
    namespace = transformation.metricNamespace, name = transformation.metricName,
    text = transformation.metricValue, value = tonumber(transformation.metricValue),
    default = tonumber(transformation.defaultValue), dimensions = dimensions,
    unit = transformation.unit or "None",
  }
end

-- Other filters of the group that publish the same metric: what they count, the alarm sees too.
local function others(run, filter, region, metric)
  local found = {}
  for _, other in ipairs(run.reads:get("filters", region) or {}) do
    if other.logGroupName == filter.logGroupName and other.filterName ~= filter.filterName
      and Filters.publishes(other, metric.namespace, metric.name) then
      found[#found + 1] = other
    end
  end
  return found
end

--- The metric of a filter with what other filters of its group publish into it: they may have a default value.
---@param run table
---@param filter table
---@param region string
---@return table?
function M.shared(run, filter, region)
  local metric = M.of(filter)
  if not metric then return nil end
  for _, other in ipairs(others(run, filter, region, metric)) do
    local default = M.of(other).default
    if default then metric.default = (metric.default or 0) + default end
  end
  return metric
end

-- A filter beside it that counts routine events keeps the alarm in ALARM.
local function judge_others(run, link, filter, region, metric)
  for _, other in ipairs(others(run, filter, region, metric)) do
    local ok, predicate = pcall(patterns.parse, other.filterPattern or "",
      { dialect = "filter-pattern" })
    local routine = ok and Filters.drowns(predicate)
    local value = M.of(other).value
    if routine and not (value and value <= 0) then
      link:fail(("The filter %s publishes routine events (%s) into %s/%s too: the alarm stays in "
        .. "ALARM, and a new event does not notify"):format(other.filterName, routine,
        metric.namespace, metric.name),
        ("Give %s another metric, or the control its own: %s --set metric_name=NAME --set "
          .. "filter_name=NAME --set alarm_name=NAME"):format(other.filterName, run.implement))
    end
  end
end

--- The link of the metric: one that counts these events alone.
---@param run table
---@param filter table
---@param region string
---@return table link
function M.link(run, filter, region)
  local link, metric = Link.new("metric"), M.of(filter)
  if not metric then
    return link:fail(filter.filterName .. " publishes no metric",
      "Give the filter a metric with the value 1")
  end
  link:shows("namespace", metric.namespace):shows("metric", metric.name)
    :shows("value", metric.text):shows("default_value", metric.default)
  if #metric.dimensions > 0 then link:shows("dimensions", metric.dimensions) end
  local remedy = Filters.command(filter, region, nil, "1")
  local repair = { kind = "metric_filter", set = { metricValue = "1" } }
  local name = metric.namespace .. "/" .. metric.name
  if metric.value == nil then
    return link:fail(("The value of %s is %s, a field of the event and not a count"):format(
      name, metric.text), remedy, repair)
  elseif metric.value <= 0 then
    return link:fail(("The value of %s is %s: an event adds nothing"):format(name, metric.text),
      remedy, repair)
  end
  judge_others(run, link, filter, region, metric)
  return link:pass(("%s increases by %s for each event"):format(name, metric.text))
end

return M
