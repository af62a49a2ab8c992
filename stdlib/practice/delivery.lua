-- What an event sets in motion: Event history, trails, and EventBridge.

local buses = require "practice.buses"
local state = require "practice.state"
local trails = require "practice.trails"

local M = {}

-- Event history has management events only. Source: CloudTrail User Guide, "Working with CloudTrail Event history".
local function remember(record)
  local event = record.event
  state.data.records[record.id] = record.json
  if event.eventCategory == "Data" or event.managementEvent == false then return end
  local identity = type(event.userIdentity) == "table" and event.userIdentity or {}
  local issuer = type(identity.sessionContext) == "table" and identity.sessionContext.sessionIssuer
  local history = trails.store(record.account, record.region).history
  local resources = {}
  for _, resource in ipairs(type(event.resources) == "table" and event.resources or {}) do
    resources[#resources + 1] =
      { ResourceType = resource.type, ResourceName = resource.ARN or resource.resourceName }
  end
  table.insert(history, {
    id = record.id, time = record.time, name = event.eventName, source = event.eventSource,
    read_only = tostring(event.readOnly == true), access_key = identity.accessKeyId,
    username = M.username(event, identity, issuer), resources = resources,
  })
end

--- What Event history has for a user name. Root's own records carry none, unless the account has an alias, and are
--- found under "root". A session is found under its name. Basis: assumed, from answers of LookupEvents that users
--- have published.
function M.username(event, identity)
  if identity.userName then return identity.userName end
  if identity.type == "Root" then return "root" end
  if identity.type == "AssumedRole" then
    return tostring(identity.arn or identity.principalId):match "([^/:]+)$"
  end
  return identity.invokedBy or event.sourceIPAddress
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
