-- A trail's event selectors, basic or advanced: never both. A trail without any records all
-- management events (CloudTrail's API reference, PutEventSelectors).

local dependents = require "dependents"
local json = require "json"
local resources = require "resources"
local selectors = require "selectors"

local M = resources.define {
  kind = "event_selectors",
  is_common = true,
  identity = { "region", "trail" },
  replaces = { put_event_selectors = true },
  fields = { "EventSelectors", "AdvancedEventSelectors" },
}

function M.describe(id) return ("event selectors of trail %s in %s"):format(id.trail, id.region) end

-- What a selector has that does not say so (CloudTrail's API reference, EventSelector).
local function basic(selector)
  return resources.over({
    ReadWriteType = "All", IncludeManagementEvents = true, DataResources = json.array {},
    ExcludeManagementEventSources = json.array {},
  }, selector)
end

-- Without the operators that are not used.
local function advanced(selector)
  local copy = resources.copy(selector)
  for _, field in ipairs(copy.FieldSelectors or {}) do
    for operator, values in pairs(resources.copy(field)) do
      if type(values) == "table" and #values == 0 then field[operator] = nil end
    end
  end
  return copy
end

--- Selectors, as GetEventSelectors has them.
---@param answer aws.cloudtrail.GetEventSelectorsResponse
---@return table
function M.state(answer)
  if #(answer.AdvancedEventSelectors or {}) > 0 and #(answer.EventSelectors or {}) == 0 then
    local state = { AdvancedEventSelectors = json.array {} }
    for i, selector in ipairs(answer.AdvancedEventSelectors) do
      state.AdvancedEventSelectors[i] = advanced(selector)
    end
    return state
  end
  return { EventSelectors = json.array(resources.copy(answer.EventSelectors or {})) }
end

-- The basic selectors of a state with all that they leave to say.
local function basics(state)
  local list = json.array {}
  for i, selector in ipairs(state.EventSelectors or {}) do list[i] = basic(selector) end
  if #list == 0 and not state.AdvancedEventSelectors then list[1] = basic {} end
  return list
end

function M.read(id, aws)
  local cloudtrail = aws { region = id.region }.cloudtrail
  local answer = resources.unless({ "TrailNotFoundException" }, cloudtrail.get_event_selectors,
    { TrailName = id.trail })
  if not answer then return nil end
  return M.state(answer), resources.meta(answer, "cloudtrail:ListTags", function()
    if not answer.TrailARN then return {} end
    local list = cloudtrail.list_tags { ResourceIdList = { answer.TrailARN } }.ResourceTagList
    return list and list[1] and list[1].TagsList
  end)
end

function M.plan(current, desired)
  if not current or next(desired) then return resources.copy(desired) end
  return resources.copy(current)
end

function M.write(current, target, id)
  -- Without its trail there are none.
  if not target or resources.equal(current, target) then return {} end
  local parameters = resources.over(target, { TrailName = id.trail })
  -- A list of none is no way to set what a trail has without any.
  if #(target.EventSelectors or {}) == 0 and not target.AdvancedEventSelectors then
    parameters.EventSelectors = { basic {} }
  end
  return { {
    service = "cloudtrail", operation = "put_event_selectors", region = id.region,
    parameters = parameters, why = "change which events the trail records",
    retry = { "ConflictException", "TrailNotFoundException" },
  } }
end

-- Management events -------------------------------------------------------------------------------

local function field_of(selector, name)
  for i, field in ipairs(selector.FieldSelectors) do
    if field.Field == name then return field, i end
  end
end

--- Whether an advanced selector is about management events.
---@param selector table
---@return boolean
function M.is_management(selector)
  local category = field_of(selector, "eventCategory")
  return category ~= nil and resources.contains(category.Equals, "Management")
end

-- Whether a selector takes management events under no other condition than reads or writes, and sources left out.
local function is_plain(selector)
  for _, field in ipairs(selector.FieldSelectors) do
    local is_excluding = field.Field == "eventSource" and field.NotEquals and not field.Equals
    if field.Field ~= "eventCategory" and field.Field ~= "readOnly" and not is_excluding then
      return false
    end
  end
  return true
end

--- The selectors with reads and writes of management events recorded; data events stay as they are,
--- and so do sources that are left out.
---@param state table
---@return table
function M.record_management(state)
  local target = resources.copy(state)
  local now = selectors.management(state)
  if now.reads and now.writes then return target end
  if target.AdvancedEventSelectors then
    for _, selector in ipairs(target.AdvancedEventSelectors) do
      local _, place = field_of(selector, "readOnly")
      if M.is_management(selector) and place and is_plain(selector) then
        table.remove(selector.FieldSelectors, place)
        return target
      end
    end
    table.insert(target.AdvancedEventSelectors, {
      Name = "Management events",
      FieldSelectors = { { Field = "eventCategory", Equals = { "Management" } } },
    })
    return target
  end
  target.EventSelectors = basics(target)
  for _, selector in ipairs(target.EventSelectors) do
    -- A selector without data events can be widened; one with them would record more of those, too.
    if #selector.DataResources == 0 then
      selector.IncludeManagementEvents, selector.ReadWriteType = true, "All"
      return target
    end
  end
  table.insert(target.EventSelectors, basic {})
  return target
end

--- Sources of many management events that CloudTrail can leave out (its user guide, "Logging
--- management events").
M.noisy_sources = { "kms.amazonaws.com", "rdsdata.amazonaws.com" }

local reduce_basic = {
  reads = function(selector)
    if selector.ReadWriteType == "ReadOnly" then
      selector.IncludeManagementEvents = false
    else
      selector.ReadWriteType = "WriteOnly"
    end
  end,
  sources = function(selector)
    for _, source in ipairs(M.noisy_sources) do
      if not resources.contains(selector.ExcludeManagementEventSources, source) then
        table.insert(selector.ExcludeManagementEventSources, source)
      end
    end
  end,
  management = function(selector)
    selector.IncludeManagementEvents = false
    selector.ExcludeManagementEventSources = json.array {}
  end,
}

local function set_field(selector, name, operator, values)
  local field, place = field_of(selector, name)
  field = field or { Field = name }
  field[operator] = values
  selector.FieldSelectors[place or #selector.FieldSelectors + 1] = field
end

local function reduced_advanced(list, what)
  local result = json.array {}
  for _, selector in ipairs(list) do
    if M.is_management(selector) then
      if what == "management" then goto continue end
      if what == "reads" then
        local read_only = field_of(selector, "readOnly")
        if read_only and resources.contains(read_only.Equals, "true") then goto continue end
        set_field(selector, "readOnly", "Equals", { "false" })
      else
        local sources = (field_of(selector, "eventSource") or {}).NotEquals or {}
        for _, source in ipairs(M.noisy_sources) do
          if not resources.contains(sources, source) then table.insert(sources, source) end
        end
        set_field(selector, "eventSource", "NotEquals", sources)
      end
    end
    table.insert(result, selector)
    ::continue::
  end
  return result
end

--- The selectors with less of the management events; nil, and why, when AWS would refuse what is
--- left.
---@param state table
---@param what "reads"|"sources"|"management"
---@return table?, string?
function M.reduced(state, what)
  local target = resources.copy(state)
  if target.AdvancedEventSelectors then
    target.AdvancedEventSelectors = reduced_advanced(target.AdvancedEventSelectors, what)
    if #target.AdvancedEventSelectors == 0 then
      return nil, "a trail needs at least one selector, and this one has none but that of "
        .. "management events"
    end
    return target
  end
  target.EventSelectors = basics(target)
  local records_data = false
  for _, selector in ipairs(target.EventSelectors) do
    local data = #selector.DataResources > 0
    if selector.IncludeManagementEvents then
      -- Data events of the same selector would be cut, too: they get one of their own.
      if what == "reads" and data and selector.ReadWriteType == "All" then
        local copy = basic(selector)
        copy.IncludeManagementEvents, copy.ExcludeManagementEventSources = false, json.array {}
        selector.DataResources = json.array {}
        table.insert(target.EventSelectors, copy)
      end
      reduce_basic[what](selector)
    end
    records_data = records_data or data
  end
  if not records_data and not selectors.management(target).any then
    return nil, "AWS refuses IncludeManagementEvents = false on a trail that records no data "
      .. "events either"
  end
  local kept = json.array {}
  for _, selector in ipairs(target.EventSelectors) do
    if selector.IncludeManagementEvents or #selector.DataResources > 0 then
      table.insert(kept, selector)
    end
  end
  target.EventSelectors = kept
  return target
end

-- Users -----------------------------------------------------------------------------------------------------------

-- Whether less of the management events is recorded.
local function narrows(current)
  local before = selectors.management(current)
  return function(target)
    -- Without its trail there are none: its own users are asked then.
    if not target then return false end
    local after = selectors.management(target)
    return before.reads and not after.reads or before.writes and not after.writes
      or #after.excluded > #before.excluded
  end
end

--- Filters of the trail's log group.
function M.users(current, id, _, account)
  local trail_id = { region = id.region, name = id.trail }
  for _, trail in ipairs(account:trails()) do
    if trail.Name == id.trail and trail.HomeRegion == id.region then
      local users = dependents.readers_of_trail(account, trail_id,
        dependents.group_name(trail.CloudWatchLogsLogGroupArn))
      for _, user in ipairs(users) do user.breaks = narrows(current) end
      return users
    end
  end
  return {}
end

return M
