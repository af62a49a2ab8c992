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

--- The link of the metric: one that counts.
---@param filter table
---@param region string
---@return table link
function M.link(filter, region)
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
  return link:pass(("%s increases by %s for each event"):format(name, metric.text))
end

return M
