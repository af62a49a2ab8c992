-- Event history: LookupEvents. Newest first, 50 a page, 90 days back.

local fault = require "practice.fault"
local listing = require "practice.listing"
local state = require "practice.state"
local trails = require "practice.trails"

local M = {}

local kept = 90 * 86400

local attributes = {
  EventId = function(entry) return entry.id end,
  EventName = function(entry) return entry.name end,
  ReadOnly = function(entry) return entry.read_only end,
  Username = function(entry) return entry.username end,
  EventSource = function(entry) return entry.source end,
  AccessKeyId = function(entry) return entry.access_key end,
}

local function has_resource(entry, member, value)
  for _, resource in ipairs(entry.resources or {}) do
    if resource[member] == value then return true end
  end
  return false
end

local function test_of(p)
  local wanted = (p.LookupAttributes or {})[1]
  if #(p.LookupAttributes or {}) > 1 then
    fault("InvalidLookupAttributesException", "You can specify one lookup attribute only.")
  end
  if not wanted then return function() return true end end
  local key, value = wanted.AttributeKey, wanted.AttributeValue
  if value == "" or #value > 2000 then
    fault("InvalidLookupAttributesException", "The attribute's value is not valid.")
  end
  if key == "ResourceType" or key == "ResourceName" then
    return function(entry) return has_resource(entry, key, value) end
  end
  local read = attributes[key]
  if not read then
    fault("InvalidLookupAttributesException", "The attribute's key is not valid: " .. tostring(key))
  end
  return function(entry) return read(entry) == value end
end

local function shown(entry)
  return {
    EventId = entry.id, EventName = entry.name, ReadOnly = entry.read_only,
    AccessKeyId = entry.access_key, EventTime = math.floor(entry.time), EventSource = entry.source,
    Username = entry.username, Resources = entry.resources or {},
    CloudTrailEvent = state.data.records[entry.id],
  }
end

function M.lookup_events(p, call)
  if p.StartTime and p.EndTime and p.StartTime > p.EndTime then
    fault("InvalidTimeRangeException", "The start time is after the end time.")
  end
  if p.MaxResults and (p.MaxResults < 1 or p.MaxResults > 50) then
    fault("InvalidMaxResultsException", "MaxResults must be from 1 to 50.")
  end
  local fits, now = test_of(p), state.now()
  local from, to = math.max(p.StartTime or 0, now - kept), p.EndTime or now
  local found = {}
  for _, entry in ipairs(trails.store(call.account, call.region).history) do
    if entry.time >= from and entry.time <= to and fits(entry) then found[#found + 1] = entry end
  end
  table.sort(found, function(a, b)
    if a.time ~= b.time then return a.time > b.time end
    return a.id < b.id
  end)
  local page, token = listing.page(found, p.NextToken, p.MaxResults, 50)
  return { Events = listing.map(page, shown), NextToken = token }
end

return M
