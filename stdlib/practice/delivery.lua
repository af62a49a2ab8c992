-- What an event sets in motion: Event history, trails, and EventBridge.

local buses = require "practice.buses"
local events = require "practice.events"
local state = require "practice.state"
local trails = require "practice.trails"

local M = {}

-- Records are what somebody has put into files: where a text belongs there may be anything.
local function text(value) return type(value) == "string" and value or nil end

-- Event history has management events only. Source: CloudTrail User Guide, "Working with CloudTrail Event history".
local function remember(record)
  local event = record.event
  state.data.records[record.id] = record.json
  if event.eventCategory == "Data" or event.managementEvent == false then return end
  local identity = type(event.userIdentity) == "table" and event.userIdentity or {}
  local history = trails.store(record.account, record.region).history
  local resources = {}
  for _, resource in ipairs(events.resources(event)) do
    resources[#resources + 1] = {
      ResourceType = text(resource.type),
      ResourceName = text(resource.ARN) or text(resource.resourceName),
    }
  end
  table.insert(history, {
    id = record.id, time = record.time, name = event.eventName, source = text(event.eventSource),
    read_only = tostring(event.readOnly == true), access_key = text(identity.accessKeyId),
    username = M.username(event, identity), resources = resources,
  })
end

--- What Event history has for a user name. Root's own records carry none, unless the account has an alias, and are
--- found under "root". A session is found under its name. Basis: assumed, from answers of LookupEvents that users
--- have published.
function M.username(event, identity)
  if text(identity.userName) then return identity.userName end
  if identity.type == "Root" then return "root" end
  if identity.type == "AssumedRole" then
    return (text(identity.arn) or text(identity.principalId) or ""):match "([^/:]+)$"
  end
  return text(identity.invokedBy) or text(event.sourceIPAddress)
end

--- Delivers records, each once.
---@param records practice.Record[]
---@return practice.Delivered
function M.deliver(records)
  local fresh = {}
  for _, record in ipairs(records) do
    if not state.data.records[record.id] then
      remember(record)
      fresh[#fresh + 1] = record
    end
  end
  local taken, logged = trails.deliver(fresh)
  for _, record in ipairs(fresh) do buses.record(record) end
  state.touch()
  return { events = #fresh, trails = taken, log_events = logged }
end

return M
