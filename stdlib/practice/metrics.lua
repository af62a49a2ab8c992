-- Metrics: what was put, by namespace, name and dimensions.

local listing = require "practice.listing"
local state = require "practice.state"

local M = {}

-- As long as the longest alarm looks back, and some.
local kept = 15 * 86400

--- What CloudWatch keeps in a region of an account.
function M.store(account, region)
  local store = state.at(account, region, "cloudwatch")
  for _, name in ipairs { "alarms", "composites", "metrics", "mute_rules", "history" } do
    store[name] = store[name] or {}
  end
  return store
end

--- The name under which a metric is kept.
---@param metric { namespace: string, name: string, dimensions: table[]? }
---@return string
function M.key(metric)
  local parts = {}
  for _, dimension in ipairs(metric.dimensions or {}) do
    parts[#parts + 1] = dimension.Name .. "=" .. dimension.Value
  end
  table.sort(parts)
  return metric.namespace .. "|" .. metric.name .. "|" .. table.concat(parts, "|")
end

--- Adds a data point: `{ time, value, unit, count }`, or with SampleCount, Sum, Minimum and Maximum for a value.
function M.put(account, region, metric, point)
  local metrics = M.store(account, region).metrics
  local key = M.key(metric)
  if not metrics[key] then
    metrics[key] = {
      namespace = metric.namespace, name = metric.name, dimensions = metric.dimensions or {},
      points = {},
    }
  end
  local points = metrics[key].points
  table.insert(points, point)
  while points[1] and points[1].time < state.now() - kept do table.remove(points, 1) end
  state.touch()
end

--- The points of a metric from one time to another, of a unit if one is given.
---@return table[]
function M.points(account, region, metric, from, to, unit)
  local found, held = {}, M.store(account, region).metrics[M.key(metric)]
  for _, point in ipairs(held and held.points or {}) do
    local fits = not unit or unit == (point.unit or "None")
    if fits and point.time >= from and point.time <= to then found[#found + 1] = point end
  end
  return found
end

--- Points as parts of periods: `{ time, SampleCount, Sum, Minimum, Maximum }` each.
---@return table[]
function M.periods(points, period)
  local parts = {}
  for _, point in ipairs(points) do
    local time = point.time // period * period
    local count = point.SampleCount or point.count or 1
    local part = parts[time]
    if not part then
      part = { time = time, SampleCount = 0, Sum = 0, Minimum = math.huge, Maximum = -math.huge }
      parts[time] = part
    end
    part.SampleCount = part.SampleCount + count
    part.Sum = part.Sum + (point.Sum or point.value * count)
    part.Minimum = math.min(part.Minimum, point.Minimum or point.value)
    part.Maximum = math.max(part.Maximum, point.Maximum or point.value)
  end
  return listing.values(parts)
end

return M
