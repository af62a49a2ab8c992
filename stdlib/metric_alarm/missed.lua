-- What will be missed after a backout, said with events: one that the patterns give, and those of
-- Event history.

local json = require "json"
local trails = require "metric_alarm.trails"

local M = {}

-- Members that say what an event is.
local telling = {
  "eventName", "eventSource", "eventType", "readOnly", "sourceIPAddress", "errorCode",
  "userIdentity.type", "userIdentity.arn", "userIdentity.invokedBy",
}

-- The part of an event that says what it is, and what a pattern asks of it, which decides whether it is missed.
local function short(event, pattern)
  local names, seen, result = {}, {}, {}
  for _, name in ipairs(telling) do names[#names + 1] = name end
  for name in (pattern or ""):gmatch "%$%.([%w_.]+)" do names[#names + 1] = name end
  for _, path in ipairs(names) do
    local value, place = event, result
    local parts = {}
    for part in path:gmatch "[^.]+" do
      parts[#parts + 1] = part
      value = type(value) == "table" and value[part] or nil
    end
    if value ~= nil and not seen[path] then
      seen[path] = true
      for i = 1, #parts - 1 do
        place[parts[i]] = place[parts[i]] or {}
        place = place[parts[i]]
      end
      if type(place) == "table" then place[parts[#parts]] = value end
    end
  end
  return json.encode(result)
end

--- An event, in short.
---@param event table?
---@param pattern string? whose fields are shown
---@return string
function M.example(event, pattern)
  return event and short(event, pattern) or "(none could be made up)"
end

-- The latest events that the reference is about, of one page of Event history: newest first. Nil:
-- not to be had.
local function recent(ctx, spec)
  if ctx.options.history == false or not spec.lookup then return nil end
  local client = ctx.aws_in(ctx.sign_in_region)
  local answer, err = ctx:try(client.cloudtrail.lookup_events, {
    LookupAttributes = { spec.lookup }, MaxResults = 50,
  })
  if not answer then
    ctx:note(("what would have been missed lately is not known: Event history of %s: %s"):format(
      ctx.sign_in_region, err.permission and "missing " .. err.permission or tostring(err)))
    return nil
  end
  local reference, events = patterns.parse(spec.pattern), {}
  for _, item in ipairs(answer.Events or {}) do
    local ok, event = pcall(json.decode, item.CloudTrailEvent)
    if ok and reference:matches(event) then
      events[#events + 1] = { time = item.EventTime, event = event }
    end
  end
  return events
end

local function say(ctx, missed, all, pattern)
  if #all == 0 then return end
  local text = (
    "of the last %d such events in Event history of %s, %d would have been missed"):format(
    #all, ctx.sign_in_region, #missed)
  if missed[1] then
    text = text .. (", the last at %s: %s"):format(tostring(missed[1].time),
      short(missed[1].event, pattern))
  end
  ctx:warn(text)
end

--- Says which recent events a pattern does not match.
---@param ctx table
---@param spec metric_alarm.Spec
---@param pattern string
function M.by_pattern(ctx, spec, pattern)
  local events = recent(ctx, spec)
  if not events then return end
  local narrowed, missed = patterns.parse(pattern), {}
  for _, one in ipairs(events) do
    if not narrowed:matches(one.event) then missed[#missed + 1] = one end
  end
  say(ctx, missed, events, pattern)
end

--- Says which recent events came in groups too small for a threshold.
---@param ctx table
---@param spec metric_alarm.Spec
---@param threshold number
---@param period integer seconds
function M.by_threshold(ctx, spec, threshold, period)
  local events = recent(ctx, spec)
  if not events then return end
  local missed = {}
  for _, one in ipairs(events) do
    local near = 0
    for _, other in ipairs(events) do
      if math.abs(other.time - one.time) < period then near = near + 1 end
    end
    if near < threshold then missed[#missed + 1] = one end
  end
  say(ctx, missed, events)
end

-- Blind -------------------------------------------------------------------------------------------

local lost = {
  reads = [[{ $.readOnly IS TRUE }]],
  sources = [[{ $.eventSource = "kms.amazonaws.com" || $.eventSource = "rdsdata.amazonaws.com" }]],
}

--- The filters of a log group that see less when a trail records less, and the alarms on them are
--- as many.
---@param found aws.logs.MetricFilter[]
---@param what string
---@return string[] names
function M.filters(found, what)
  local names, known = {}, {}
  for _, filter in ipairs(found) do
    local relation = "overlapping"
    if lost[what] then
      local ok, comparison = pcall(patterns.compare, filter.filterPattern or "", lost[what])
      relation = ok and comparison.relation or "unknown"
    end
    if relation ~= "disjoint" and not known[filter.filterName] then
      known[filter.filterName] = true
      names[#names + 1] = filter.filterName
    end
  end
  table.sort(names)
  return names
end

--- Other trails that see the same region.
---@param ctx table
---@param chosen metric_alarm.Trail
---@return string[]
function M.other_trails(ctx, chosen)
  local names = {}
  for _, trail in ipairs(trails.list(ctx)) do
    if trail.TrailARN ~= chosen.trail.TrailARN then names[#names + 1] = trail.TrailARN end
  end
  return names
end

return M
