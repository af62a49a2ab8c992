-- What a run that was killed has left of a resource: something between before and what was meant.

local diff = require "plans.diff"

local M = {}

-- Whether a value is what is left of another one: nothing in it is new or different. A switch that is still off
-- is part of one that is to be on.
local function is_part(part, whole)
  if type(part) ~= "table" or type(whole) ~= "table" then
    return part == whole or part == false and whole == true
  end
  if part[1] ~= nil then
    for _, item in ipairs(part) do
      local found = false
      for _, other in ipairs(whole) do found = found or is_part(item, other) end
      if not found then return false end
    end
    return true
  end
  for name, value in pairs(part) do
    if not is_part(value, whole[name]) then return false end
  end
  return true
end

--- Whether a state can be what a removal that did not come to its end has left of another one.
---@param state table
---@param whole table
---@param apart string[] fields that are not compared
---@return boolean
function M.is_left_of(state, whole, apart)
  return is_part(diff.stable(state, apart), diff.stable(whole, apart))
end

--- Whether a state can be of a resource that was being made: what was meant of it is there or missing, never different.
--- AWS fills in what nothing was said about.
---@param state table
---@param meant table
---@param apart string[]
---@return boolean
function M.is_part_of_making(state, meant, apart)
  local there = diff.stable(state, apart)
  for name, value in pairs(diff.stable(meant or {}, apart)) do
    if there[name] ~= nil and not is_part(there[name], value) then return false end
  end
  return true
end

--- The changes of a resource with what is known of those that were cut short: a removal whose end is not in the
--- journal left what the next change found, or what is there now.
---@param changes table[] oldest first
---@param current table?
---@param apart string[]
---@return table[] copies
function M.settled(changes, current, apart)
  local list = {}
  for index, one in ipairs(changes) do
    local copy = {}
    for name, value in pairs(one) do copy[name] = value end
    if not one.is_known and one.before ~= nil and one.target == nil then
      local next_one, found = changes[index + 1], current
      if next_one then found = next_one.before end
      if found == nil or M.is_left_of(found, one.before, apart) then
        copy.is_known, copy.after = true, found
      end
    end
    list[index] = copy
  end
  return list
end

return M
