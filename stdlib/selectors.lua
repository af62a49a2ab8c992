-- Event selectors of trails, basic and advanced: which management events they take. The test plan,
-- implementations, backouts and the practice account read them here.
-- Source: CloudTrail API Reference, PutEventSelectors, EventSelector, AdvancedFieldSelector.

local M = {}

---@class selectors.State as GetEventSelectors has it
---@field EventSelectors? table[]
---@field AdvancedEventSelectors? table[]

---@class selectors.Part what one selector takes of management events
---@field reads boolean
---@field writes boolean
---@field excluded string[] event sources that are left out
---@field conditions string[] other conditions, in words
---@field pattern? string those conditions as terms of a filter pattern; nil: they cannot be said in one

-- Basic ---------------------------------------------------------------------------------------------------------

local function of_basic(selector)
  if selector.IncludeManagementEvents == false then return nil end
  local kind = selector.ReadWriteType or "All"
  return {
    reads = kind ~= "WriteOnly", writes = kind ~= "ReadOnly",
    excluded = selector.ExcludeManagementEventSources or {}, conditions = {}, pattern = "",
  }
end

-- Advanced ------------------------------------------------------------------------------------------------------

local operators = {
  "Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith",
}

local spelt = {
  Equals = "%s", StartsWith = "%s*", EndsWith = "*%s",
  NotEquals = "%s", NotStartsWith = "%s*", NotEndsWith = "*%s",
}

local function used(field)
  local names = {}
  for _, name in ipairs(operators) do
    if field[name] and #field[name] > 0 then names[#names + 1] = name end
  end
  return names
end

-- The terms of a field selector in a filter pattern: a value is equal to one of some, or to none of some.
local function terms_of(field)
  local all = {}
  for _, name in ipairs(used(field)) do
    local negative = name:find "^Not" ~= nil
    local terms = {}
    for i, value in ipairs(field[name]) do
      if value:find '["*\\]' then return nil end
      terms[i] = ('$.%s %s "%s"'):format(field.Field, negative and "!=" or "=",
        spelt[name]:format(value))
    end
    all[#all + 1] = "(" .. table.concat(terms, negative and " && " or " || ") .. ")"
  end
  return table.concat(all, " && ")
end

local function says(list, value)
  for _, one in ipairs(list or {}) do
    if one == value then return true end
  end
  return false
end

local function of_advanced(selector)
  local part = {
    reads = true, writes = true, excluded = {}, conditions = {}, pattern = "",
  }
  local is_management, terms = false, {}
  for _, field in ipairs(selector.FieldSelectors or {}) do
    local names = used(field)
    local only = #names == 1 and names[1]
    if field.Field == "eventCategory" then
      is_management = says(field.Equals, "Management")
    elseif field.Field == "readOnly" and only == "Equals" then
      part.reads, part.writes = says(field.Equals, "true"), says(field.Equals, "false")
    elseif field.Field == "eventSource" and only == "NotEquals" then
      for _, value in ipairs(field.NotEquals) do part.excluded[#part.excluded + 1] = value end
    else
      part.conditions[#part.conditions + 1] = ("%s %s"):format(
        field.Field, table.concat(names, " and "))
      local text = not field.Field:find "%." and terms_of(field) or nil
      if text then terms[#terms + 1] = text else part.pattern = nil end
    end
  end
  if part.pattern then part.pattern = table.concat(terms, " && ") end
  return is_management and part or nil
end

--- What each selector takes of management events, and which kind of selectors there are. A trail without selectors
--- records all management events.
---@param state selectors.State
---@return selectors.Part[]
---@return "basic"|"advanced"|"default" kind
function M.parts(state)
  local basic, advanced = state.EventSelectors or {}, state.AdvancedEventSelectors or {}
  local parts = {}
  for _, selector in ipairs(basic) do parts[#parts + 1] = of_basic(selector) end
  for _, selector in ipairs(advanced) do parts[#parts + 1] = of_advanced(selector) end
  if #basic + #advanced == 0 then return { of_basic {} }, "default" end
  return parts, #advanced > 0 and "advanced" or "basic"
end

-- Event sources that all parts leave out which take reads, or writes.
local function excluded_by_all(parts, kind)
  local counts, total, found = {}, 0, {}
  for _, part in ipairs(parts) do
    if part[kind] and #part.conditions == 0 then
      total = total + 1
      for _, source in ipairs(part.excluded) do counts[source] = (counts[source] or 0) + 1 end
    end
  end
  for source, count in pairs(counts) do
    if count == total then found[source] = true end
  end
  return found
end

---@class selectors.Management what a trail records of management events
---@field reads boolean without further conditions
---@field writes boolean without further conditions
---@field excluded string[] event sources that no selector takes: the union counts
---@field conditions string[] of selectors that take management events under conditions only
---@field pattern? string a filter pattern of what is recorded, excluded sources aside; nil: no pattern says it

--- What selectors take of management events, all together.
---@param state selectors.State
---@return selectors.Management
---@return "basic"|"advanced"|"default" kind
function M.management(state)
  local parts, kind = M.parts(state)
  local result = { reads = false, writes = false, excluded = {}, conditions = {}, any = #parts > 0 }
  local terms, seen = {}, {}
  for _, part in ipairs(parts) do
    if #part.conditions == 0 then
      result.reads, result.writes = result.reads or part.reads, result.writes or part.writes
    else
      result.conditions[#result.conditions + 1] = table.concat(part.conditions, ", ")
    end
    local read_only = part.reads and part.writes and "" or part.reads and "$.readOnly IS TRUE"
      or "$.readOnly IS FALSE"
    if part.pattern and (part.reads or part.writes) then
      local all = part.pattern ~= "" and read_only ~= "" and part.pattern .. " && " .. read_only
        or part.pattern .. read_only
      terms[#terms + 1] = all == "" and "everything" or "(" .. all .. ")"
    end
  end
  for _, reason in ipairs { "reads", "writes" } do
    for source in pairs(excluded_by_all(parts, reason)) do
      if not seen[source] then
        seen[source] = true
        result.excluded[#result.excluded + 1] = source
      end
    end
  end
  table.sort(result.excluded)
  if says(terms, "everything") or result.reads and result.writes then result.pattern = "everything"
  elseif #terms > 0 then result.pattern = table.concat(terms, " || ") end
  return result, kind
end

-- One event -----------------------------------------------------------------------------------------------------

local function value_at(event, path)
  local value = event
  for name in path:gmatch "[^.]+" do
    if type(value) ~= "table" then return nil end
    value = value[name]
  end
  return value
end

local function resources_of(event)
  local list = {}
  for _, one in ipairs(type(event.resources) == "table" and event.resources or {}) do
    if type(one) == "table" then list[#list + 1] = one end
  end
  return list
end

local function is_data(event)
  return event.eventCategory == "Data" or event.managementEvent == false
end

local function basic_takes(selector, event)
  local kind = selector.ReadWriteType or "All"
  if kind == "ReadOnly" and event.readOnly ~= true then return false end
  if kind == "WriteOnly" and event.readOnly ~= false then return false end
  if not is_data(event) then
    return selector.IncludeManagementEvents ~= false
      and not says(selector.ExcludeManagementEventSources, event.eventSource)
  end
  for _, resource in ipairs(selector.DataResources or {}) do
    for _, item in ipairs(resources_of(event)) do
      for _, prefix in ipairs(resource.Values or {}) do
        if item.type == resource.Type and tostring(item.ARN):sub(1, #prefix) == prefix then
          return true
        end
      end
    end
  end
  return false
end

local function values_of(event, field)
  if field == "eventCategory" then return { tostring(event.eventCategory or "Management") } end
  if field == "readOnly" then return { tostring(event.readOnly == true) } end
  if field == "resources.type" or field == "resources.ARN" then
    local values, name = {}, field:match "%.(.+)$"
    for _, resource in ipairs(resources_of(event)) do
      values[#values + 1] = tostring(resource[name])
    end
    return values
  end
  local value = value_at(event, field)
  return { value ~= nil and tostring(value) or "" }
end

local tests = {
  Equals = function(v, w) return v == w end,
  StartsWith = function(v, w) return v:sub(1, #w) == w end,
  EndsWith = function(v, w) return w == "" or v:sub(-#w) == w end,
}

local function any(values, test, wanted)
  for _, value in ipairs(values) do
    for _, one in ipairs(wanted or {}) do
      if test(value, one) then return true end
    end
  end
  return false
end

local function field_takes(field, event)
  local values = values_of(event, field.Field)
  for name, test in pairs(tests) do
    local wanted = field[name] or {}
    if #wanted > 0 and not any(values, test, wanted) then return false end
    if any(values, test, field["Not" .. name]) then return false end
  end
  return true
end

local function advanced_takes(selector, event)
  for _, field in ipairs(selector.FieldSelectors or {}) do
    if not field_takes(field, event) then return false end
  end
  return true
end

--- Whether selectors take an event. Insights events are another setting of a trail.
---@param state selectors.State
---@param event table a CloudTrail record
---@return boolean
function M.take(state, event)
  if event.eventCategory == "Insight" then return false end
  local basic, advanced = state.EventSelectors or {}, state.AdvancedEventSelectors or {}
  if #basic + #advanced == 0 then basic = { {} } end
  for _, selector in ipairs(basic) do
    if basic_takes(selector, event) then return true end
  end
  for _, selector in ipairs(advanced) do
    if advanced_takes(selector, event) then return true end
  end
  return false
end

return M
