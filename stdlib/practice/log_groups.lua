-- Log groups, and the metric filters that look at what arrives in them.

local json = require "json"
local listing = require "practice.listing"
local metrics = require "practice.metrics"
local state = require "practice.state"

local M = {}

--- What CloudWatch Logs keeps in a region of an account.
function M.store(account, region)
  local store = state.at(account, region, "logs")
  store.groups = store.groups or {}
  return store
end

--- A log group, or nil.
function M.find(account, region, name)
  return state.account(account) and M.store(account, region).groups[name] or nil
end

--- The text of a line: what was put, or the record of a trail that delivered it.
function M.message(line) return line.message or state.data.records[line.record] end

-- Metric filters ------------------------------------------------------------------------------------------------

local parsed = {}

local function matches(filter, line)
  local predicate = parsed[filter.filterPattern]
  if not predicate then
    predicate = patterns.parse(filter.filterPattern, { dialect = "filter-pattern" })
    parsed[filter.filterPattern] = predicate
  end
  -- A line that is no JSON matches no JSON pattern.
  local ok, result = pcall(predicate.matches, predicate, M.message(line))
  return ok and result
end

-- Source: API reference, PutMetricFilter, fieldSelectionCriteria: @aws.account and @aws.region, = and IN.
local function is_selected(filter, line)
  local criteria = filter.fieldSelectionCriteria
  if not criteria or criteria == "" then return true end
  for field, test in criteria:gmatch "@aws%.(%a+)%s*(%S+.-)%f[@\0]" do
    local value, found = field == "account" and line.account or line.region, false
    for wanted in test:gmatch "[\"']([^\"']*)[\"']" do found = found or wanted == value end
    local is_negated = test:find "!=" or test:upper():find "NOT IN"
    if found == (is_negated ~= nil) then return false end
  end
  return true
end

local function selected(event, path)
  local value = event
  for part in path:gmatch "[^.%[%]']+" do
    if type(value) ~= "table" then return nil end
    value = value[math.tointeger(tonumber(part)) and tonumber(part) + 1 or part]
  end
  return value
end

local function dimensions_of(transformation, event)
  local dimensions = {}
  for name, selector in listing.pairs(transformation.dimensions or {}) do
    local value = event and selected(event, selector:gsub("^%$%.?", ""))
    if type(value) ~= "string" and type(value) ~= "number" then return nil end
    dimensions[#dimensions + 1] = { Name = name, Value = tostring(value) }
  end
  return dimensions
end

local function value_of(transformation, event)
  local text = transformation.metricValue
  if text:sub(1, 1) ~= "$" then return tonumber(text) end
  return event and tonumber(selected(event, text:gsub("^%$%.?", ""))) or nil
end

local function publish(account, region, transformation, line, has_matched)
  local value, dimensions = transformation.defaultValue, {}
  if has_matched then
    local ok, event = pcall(json.decode, M.message(line))
    event = ok and event or nil
    value, dimensions = value_of(transformation, event), dimensions_of(transformation, event)
  end
  if not value or not dimensions then return end
  metrics.put(account, region, {
    namespace = transformation.metricNamespace, name = transformation.metricName,
    dimensions = dimensions,
  }, { time = line.time, value = value, unit = transformation.unit })
end

-- A default value is published once for a minute in which events came and none matched.
-- Source: CloudWatch Logs User Guide, "Creating metric filters", on default values.
local function is_default_due(filter, line, matched)
  local minute = line.time // 60
  if matched[minute] or filter.minute == minute then return false end
  filter.minute = minute
  return true
end

-- The minutes of lines in which one matches a filter.
local function look(filter, lines)
  local matched, hits = {}, {}
  for index, line in ipairs(lines) do
    hits[index] = is_selected(filter, line) and matches(filter, line)
    if hits[index] then matched[line.time // 60] = true end
  end
  return matched, hits
end

local function filter_lines(account, region, filter, lines)
  local matched, hits = look(filter, lines)
  for index, line in ipairs(lines) do
    if hits[index] then filter.minute = line.time // 60 end
    for _, transformation in ipairs(filter.metricTransformations) do
      if hits[index] or transformation.defaultValue and is_default_due(filter, line, matched) then
        publish(account, region, transformation, line, hits[index])
      end
    end
  end
end

--- Adds lines to a stream, which is made if it is not there; metric filters look at them.
---@param lines { time: number, message: string?, record: string?, account: string?, region: string? }[]
function M.append(account, region, name, stream_name, lines)
  local group = M.find(account, region, name)
  local stream = group.streams[stream_name]
  if not stream then
    stream = { created = state.now(), lines = {} }
    group.streams[stream_name] = stream
  end
  for _, line in ipairs(lines) do
    line.ingested = state.now()
    table.insert(stream.lines, line)
  end
  for _, filter in listing.pairs(group.filters) do filter_lines(account, region, filter, lines) end
  state.touch()
end

return M
