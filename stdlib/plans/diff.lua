-- Differences between two states of a resource, and what remains of a state when a change is taken back.

local M = {}

--- Whether two values are the same all the way down.
---@param a any
---@param b any
---@return boolean
function M.equal(a, b)
  if a == b then return true end
  if type(a) ~= "table" or type(b) ~= "table" then return false end
  for key, value in pairs(a) do
    if not M.equal(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

--- The fields that a kind of resource does not want compared: those that change by themselves, and those that say
--- again what others say.
---@param module resources.Kind
---@return string[]
function M.apart(module)
  local names = {}
  for _, list in ipairs { module.volatile or {}, module.silent or {} } do
    for _, name in ipairs(list) do names[#names + 1] = name end
  end
  return names
end

--- A state without fields that are not compared. A table of its own.
---@param state table?
---@param apart string[]
---@return table?
function M.stable(state, apart)
  if state == nil then return nil end
  local copy = {}
  for key, value in pairs(state) do copy[key] = value end
  for _, name in ipairs(apart) do copy[name] = nil end
  return copy
end

local function keys_of(...)
  local seen, keys = {}, {}
  for index = 1, select("#", ...) do
    for key in pairs((select(index, ...)) or {}) do
      if not seen[key] then
        seen[key] = true
        keys[#keys + 1] = key
      end
    end
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

--- The names of the fields of two states, as keys.
---@param a table?
---@param b table?
---@return table<string, boolean>
function M.union(a, b)
  local names = {}
  for _, key in ipairs(keys_of(a, b)) do names[key] = true end
  return names
end

local function is_list(value)
  return type(value) == "table" and (value[1] ~= nil or next(value) == nil)
end

local function is_map(value)
  return type(value) == "table" and (value[1] == nil)
end

-- Members that tell the items of a list apart: of policy statements, targets, tags, dimensions.
local names = { "Sid", "Id", "Name", "Key", "Field", "id", "name", "key" }

-- The member by which every item of every list can be told; nil when there is none.
local function naming(...)
  for _, name in ipairs(names) do
    local holds, any = true, false
    for index = 1, select("#", ...) do
      local seen = {}
      for _, item in ipairs((select(index, ...)) or {}) do
        local value = type(item) == "table" and item[name]
        any = true
        if type(value) ~= "string" or seen[value] then holds = false end
        seen[value or false] = true
      end
    end
    if holds and any then return name end
  end
  return nil
end

local function by_name(list, name)
  local items = {}
  for _, item in ipairs(list or {}) do items[item[name]] = item end
  return items
end

local function member(path, key)
  if math.type(key) == "integer" then return ("%s[%d]"):format(path, key) end
  if type(key) == "string" and key:find "^[%a_][%w_%-]*$" then
    return path == "" and key or path .. "." .. key
  end
  return ("%s[%q]"):format(path, tostring(key))
end

local function compare(list, path, from, to)
  if M.equal(from, to) then return end
  if is_map(from) and is_map(to) and next(from) ~= nil and next(to) ~= nil then
    for _, key in ipairs(keys_of(from, to)) do
      compare(list, member(path, key), from[key], to[key])
    end
    return
  end
  if is_list(from) and is_list(to) then
    local name = naming(from, to)
    if name then
      local old, new = by_name(from, name), by_name(to, name)
      for _, value in ipairs(keys_of(old, new)) do
        compare(list, ("%s[%s=%s]"):format(path, name, value), old[value], new[value])
      end
      return
    end
    if #from == #to and type(from[1]) == "table" then
      for index = 1, #from do compare(list, member(path, index), from[index], to[index]) end
      return
    end
  end
  list[#list + 1] = {
    field = path, from = from, to = to,
    action = from == nil and "create" or to == nil and "delete" or "change",
  }
end

--- The fields in which two states differ, with their paths: `Policy.Statement[Sid=Alarms].Effect`.
---@param from table? nil: the resource does not exist
---@param to table? nil: it is not to exist
---@param apart string[] fields that are not compared
---@return plans.Change[]
function M.diff(from, to, apart)
  from, to = M.stable(from, apart), M.stable(to, apart)
  local list = {}
  if from and to then
    compare(list, "", from, to)
  else
    for _, key in ipairs(keys_of(from, to)) do
      list[#list + 1] = {
        field = member("", key), from = from and from[key], to = to and to[key],
        action = from and "delete" or "create",
      }
    end
  end
  return list
end

--- The top-level fields that two states share.
---@param from table?
---@param to table?
---@param apart string[] fields that are not compared
---@return plans.Change[]
function M.kept(from, to, apart)
  from, to = M.stable(from, apart), M.stable(to, apart)
  local list = {}
  for _, key in ipairs(keys_of(from, to)) do
    if from and to and M.equal(from[key], to[key]) then
      list[#list + 1] = { field = member("", key), from = from[key], to = to[key], action = "keep" }
    end
  end
  return list
end

-- Taking back ---------------------------------------------------------------------------------------------------

local function is_set(value)
  if not is_list(value) then return false end
  local seen = {}
  for _, item in ipairs(value) do
    if type(item) == "table" or seen[item] then return false end
    seen[item] = true
  end
  return true
end

local function contains(list, item)
  for _, one in ipairs(list) do
    if one == item then return true end
  end
  return false
end

-- A set without what we added and with what we removed; what others added or removed stays as it is.
local function restored_set(current, before, after)
  local result = {}
  for _, item in ipairs(current) do
    if contains(before, item) or not contains(after, item) then result[#result + 1] = item end
  end
  for _, item in ipairs(before) do
    if not contains(after, item) and not contains(result, item) then result[#result + 1] = item end
  end
  local sortable = true
  for _, item in ipairs(result) do sortable = sortable and type(item) == type(result[1]) end
  if sortable and type(result[1]) ~= "boolean" then table.sort(result) end
  return result
end

local restore

local function restored_items(work, path, current, before, after)
  local name = naming(current, before, after)
  if not name then return nil end
  local now, old, new = by_name(current, name), by_name(before, name), by_name(after, name)
  local order, known = {}, {}
  for _, list in ipairs { before, current } do
    for _, item in ipairs(list) do
      if not known[item[name]] then
        known[item[name]] = true
        order[#order + 1] = item[name]
      end
    end
  end
  local result = setmetatable({}, getmetatable(current))
  for _, value in ipairs(order) do
    result[#result + 1] = restore(work, ("%s[%s=%s]"):format(path, name, value),
      now[value], old[value], new[value])
  end
  return result
end

local function conflict(work, path, current, before, after)
  table.insert(work.conflicts, { field = path, expected = after, found = current })
  if work.override then return before end
  return current
end

function restore(work, path, current, before, after)
  if M.equal(before, after) then return current end
  if M.equal(current, after) then return before end
  if M.equal(current, before) then return current end
  if is_set(current) and is_set(before) and is_set(after) then
    local result = restored_set(current, before, after)
    if not M.equal(result, before) then
      table.insert(work.conflicts, { field = path, expected = after, found = current })
      if work.override then return before end
    end
    return result
  end
  if is_list(current) and is_list(before) and is_list(after) then
    local result = restored_items(work, path, current, before, after)
    if result then return result end
  elseif is_map(current) and is_map(before) and is_map(after) then
    local result = {}
    for _, key in ipairs(keys_of(current, before, after)) do
      result[key] = restore(work, member(path, key), current[key], before[key], after[key])
    end
    return result
  end
  return conflict(work, path, current, before, after)
end

--- A state after a change from `before` to `after` is taken back: fields that the change did not touch stay as they
--- are, and so do those that someone else has changed since, which are conflicts.
---@param current table
---@param before table
---@param after table
---@param override? boolean take conflicts back too
---@return table target
---@return { field: string, expected: any, found: any }[] conflicts
function M.restored(current, before, after, override)
  local work = { conflicts = {}, override = override }
  return restore(work, "", current, before, after), work.conflicts
end

return M
