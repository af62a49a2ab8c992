-- Event selectors: what a trail records.

local fault = require "practice.fault"
local listing = require "practice.listing"

local M = {}

local function refuse(message) fault("InvalidEventSelectorsException", message) end

-- Source: API reference, PutEventSelectors and EventSelector.
local function check_basic(selectors)
  if #selectors > 5 then refuse("A trail can have up to 5 event selectors.") end
  local values = 0
  for _, selector in ipairs(selectors) do
    local kind = selector.ReadWriteType
    if kind and not listing.has({ "ReadOnly", "WriteOnly", "All" }, kind) then
      refuse("ReadWriteType must be ReadOnly, WriteOnly or All: " .. kind)
    end
    local resources, excluded =
      selector.DataResources or {}, selector.ExcludeManagementEventSources or {}
    if selector.IncludeManagementEvents == false and #resources == 0 then
      refuse("An event selector must include management events or at least one data resource.")
    end
    for _, source in ipairs(excluded) do
      if not listing.has({ "kms.amazonaws.com", "rdsdata.amazonaws.com" }, source) then
        refuse("Management events can be excluded for kms.amazonaws.com and rdsdata.amazonaws.com "
          .. "only: " .. source)
      end
    end
    if #excluded > 0 and selector.IncludeManagementEvents == false then
      refuse("Sources can be excluded only when management events are included.")
    end
    for _, resource in ipairs(resources) do
      if not listing.has(
        { "AWS::S3::Object", "AWS::Lambda::Function", "AWS::DynamoDB::Table" }, resource.Type)
      then
        refuse("The resource type is not valid: " .. tostring(resource.Type))
      end
      values = values + #(resource.Values or {})
    end
  end
  if values > 250 then refuse("A trail can have up to 250 data resources.") end
end

local fields = {
  readOnly = true, eventSource = true, eventName = true, eventCategory = true, eventType = true,
  ["resources.type"] = true, ["resources.ARN"] = true, sessionCredentialFromConsole = true,
  ["userIdentity.arn"] = true, errorCode = true, vpcEndpointId = true,
}

-- Source: API reference, AdvancedEventSelector and AdvancedFieldSelector.
local function check_advanced(selectors)
  local conditions = 0
  for _, selector in ipairs(selectors) do
    local category
    for _, field in ipairs(selector.FieldSelectors or {}) do
      if not fields[field.Field] then
        refuse("The field is not valid: " .. tostring(field.Field))
      end
      if field.Field == "eventCategory" then category = (field.Equals or {})[1] end
      for _, operator in ipairs { "Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith",
        "NotEndsWith" } do
        conditions = conditions + #(field[operator] or {})
      end
    end
    if not listing.has({ "Management", "Data", "NetworkActivity" }, category) then
      refuse("Each advanced event selector must have the field eventCategory, equal to Management, "
        .. "Data or NetworkActivity.")
    end
    if category ~= "Management" then
      local has_type = false
      for _, field in ipairs(selector.FieldSelectors) do
        has_type = has_type or field.Field == "resources.type" or field.Field == "eventSource"
      end
      if not has_type then
        refuse("Data events need a resources.type that is equal to something.")
      end
    end
  end
  if conditions > 500 then refuse("A trail can have up to 500 values for all its selectors.") end
end

local function shown(trail)
  if trail.advanced then
    return { TrailARN = trail.TrailARN, AdvancedEventSelectors = trail.advanced }
  end
  local usual = { { ReadWriteType = "All", IncludeManagementEvents = true, DataResources = {},
    ExcludeManagementEventSources = {} } }
  return {
    TrailARN = trail.TrailARN,
    EventSelectors = listing.map(trail.selectors or usual, function(selector)
      return {
        ReadWriteType = selector.ReadWriteType or "All",
        IncludeManagementEvents = selector.IncludeManagementEvents ~= false,
        DataResources = selector.DataResources or {},
        ExcludeManagementEventSources = selector.ExcludeManagementEventSources or {},
      }
    end),
  }
end

--- The operations, with the functions that find the trail of a call.
function M.operations(trail_of, own_trail)
  return {
    get_event_selectors = function(p, call) return shown(trail_of(p.TrailName, call)) end,
    put_event_selectors = function(p, call)
      local trail = own_trail(p.TrailName, call)
      local basic, advanced = p.EventSelectors or {}, p.AdvancedEventSelectors or {}
      if #basic > 0 and #advanced > 0 then
        refuse("You can use either event selectors or advanced event selectors, not both.")
      elseif #basic == 0 and #advanced == 0 then
        refuse("Specify at least one event selector or advanced event selector.")
      end
      check_basic(basic)
      check_advanced(advanced)
      -- One kind takes the place of the other. Source: API reference, PutEventSelectors.
      trail.selectors = #basic > 0 and basic or nil
      trail.advanced = #advanced > 0 and advanced or nil
      return shown(trail)
    end,
  }
end

return M
