-- CloudWatch's operations on metrics.

local fault = require "practice.fault"
local listing = require "practice.listing"
local metrics = require "practice.metrics"
local state = require "practice.state"

local M = {}
local operations = {}
M.operations = operations

local function refuse(message) fault("InvalidParameterValue", message) end

-- Observed by users: namespaces of AWS are refused, though the API reference says "should not".
local function check_namespace(namespace)
  if namespace:find "^AWS/" then
    refuse(("The value %s for parameter Namespace is invalid."):format(namespace))
  elseif namespace == "" or #namespace > 255 or namespace:find "^:" then
    refuse("The parameter Namespace is not valid.")
  end
end

local function add(datum, namespace, call)
  local now = state.now()
  local time = datum.Timestamp or now
  if time < now - 14 * 86400 or time > now + 7200 then
    refuse(("The parameter MetricData.member.1.Timestamp must be within two weeks of the past and "
      .. "two hours of the future: %s"):format(time))
  end
  local metric = { namespace = namespace, name = datum.MetricName, dimensions = datum.Dimensions }
  local function put(point)
    point.time, point.unit = time, datum.Unit
    metrics.put(call.account, call.region, metric, point)
  end
  local set = datum.StatisticValues
  if set then
    put {
      SampleCount = set.SampleCount, Sum = set.Sum, Minimum = set.Minimum, Maximum = set.Maximum,
    }
  elseif datum.Values and #datum.Values > 0 then
    for index, value in ipairs(datum.Values) do
      put { value = value, count = (datum.Counts or {})[index] }
    end
  elseif datum.Value then
    put { value = datum.Value }
  else
    fault("MissingParameter", "At least one of the parameters must be specified: "
      .. "MetricData.member.1.Value, Values or StatisticValues.")
  end
end

function operations.put_metric_data(p, call)
  check_namespace(p.Namespace)
  for _, datum in ipairs(p.MetricData or {}) do add(datum, p.Namespace, call) end
end

function operations.list_metrics(p, call)
  local found = listing.values(metrics.store(call.account, call.region).metrics, function(metric)
    if p.Namespace and metric.namespace ~= p.Namespace then return false end
    if p.MetricName and metric.name ~= p.MetricName then return false end
    for _, wanted in ipairs(p.Dimensions or {}) do
      local has = false
      for _, dimension in ipairs(metric.dimensions) do
        has = has or (dimension.Name == wanted.Name
          and (not wanted.Value or dimension.Value == wanted.Value))
      end
      if not has then return false end
    end
    return true
  end)
  local page, token = listing.page(found, p.NextToken, nil, 500, "InvalidParameterValue")
  return {
    Metrics = listing.map(page, function(metric)
      return {
        Namespace = metric.namespace, MetricName = metric.name, Dimensions = metric.dimensions,
      }
    end),
    NextToken = token,
  }
end

local function periods(call, metric, period, from, to, unit)
  local points = metrics.points(call.account, call.region, metric, from, to - 0.001, unit)
  local parts = metrics.periods(points, period)
  for _, part in ipairs(parts) do part.Average = part.Sum / part.SampleCount end
  return parts
end

local function check_times(from, to, period)
  if from >= to then
    refuse("The parameter StartTime must be less than the parameter EndTime.")
  elseif period < 1 or (period % 60 ~= 0 and not listing.has({ 1, 5, 10, 30 }, period)) then
    refuse("The parameter Period must be 1, 5, 10, 30 or a multiple of 60.")
  end
end

function operations.get_metric_statistics(p, call)
  check_times(p.StartTime, p.EndTime, p.Period)
  local metric = { namespace = p.Namespace, name = p.MetricName, dimensions = p.Dimensions }
  local points = {}
  for index, part in ipairs(periods(call, metric, p.Period, p.StartTime, p.EndTime, p.Unit)) do
    local point = { Timestamp = part.time, Unit = p.Unit or "None" }
    for _, statistic in ipairs(p.Statistics or {}) do point[statistic] = part[statistic] end
    points[index] = point
  end
  return { Label = p.MetricName, Datapoints = points }
end

function operations.get_metric_data(p, call)
  local results = {}
  for _, query in ipairs(p.MetricDataQueries) do
    local stat = query.MetricStat
    if not stat then
      fault("ValidationError",
        "the practice account has no metric math: " .. tostring(query.Expression))
    end
    check_times(p.StartTime, p.EndTime, stat.Period)
    local metric = { namespace = stat.Metric.Namespace, name = stat.Metric.MetricName,
      dimensions = stat.Metric.Dimensions }
    local times, values = {}, {}
    for _, part in ipairs(periods(call, metric, stat.Period, p.StartTime, p.EndTime, stat.Unit)) do
      local at = p.ScanBy == "TimestampAscending" and #times + 1 or 1
      table.insert(times, at, part.time)
      table.insert(values, at, part[stat.Stat])
    end
    if query.ReturnData ~= false then
      results[#results + 1] = { Id = query.Id, Label = query.Label or stat.Metric.MetricName,
        Timestamps = times, Values = values, StatusCode = "Complete" }
    end
  end
  return { MetricDataResults = results }
end

return M
