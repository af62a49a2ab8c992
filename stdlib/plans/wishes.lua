-- What a plan wants of a resource, and what the resource's kind makes of it: a kind may leave alone what a resource has
-- (the retention of a log group with events), and the plan's reader is told.

local diff = require "plans.diff"
local documents = require "policies.document"
local resources = require "resources"

local M = {}

local covers

local function is_list(value) return value[1] ~= nil or next(value) == nil end

local function holds(list, item)
  for _, other in ipairs(list) do
    if covers(other, item) then return true end
  end
  return false
end

-- Statements of policies that mean the same are the same, and log groups may end in `:*` or not.
local function same(value, wish)
  if value == wish then return true end
  if type(value) == "string" and type(wish) == "string" then
    return value:gsub(":%*$", "") == wish:gsub(":%*$", "")
  end
  if type(value) ~= "table" or type(wish) ~= "table" or not (value.Effect and wish.Effect) then
    return false
  end
  local ok, is_same = pcall(function()
    return resources.equal(documents.normal(value), documents.normal(wish))
  end)
  return ok and is_same
end

-- Whether a value has all that a wish has: more members and items than are wished for are others'.
function covers(value, wish)
  if same(value, wish) then return true end
  if type(wish) ~= "table" then return false end
  if type(value) ~= "table" then return value == nil and next(wish) == nil end
  if is_list(wish) then
    for _, item in ipairs(wish) do
      if not holds(value, item) then return false end
    end
    return true
  end
  for name, item in pairs(wish) do
    if not covers(value[name], item) then return false end
  end
  return true
end

local function fresh(step, wish, ctx)
  local ok, state = pcall(step.module.plan, nil, wish, step.id, ctx)
  return ok and type(state) == "table" and state or {}
end

--- The wishes that a step's target does not fulfil, by name. A wish is measured by what its kind makes of it for a
--- resource that does not exist yet.
---@param step table
---@param ctx plans.ChangeContext
---@return string[]
function M.unmet(step, ctx)
  local names = {}
  if type(step.target) ~= "table" then return names end
  local without, apart = fresh(step, {}, ctx), {}
  for _, name in ipairs(diff.apart(step.module)) do apart[name] = true end
  for name, wish in pairs(step.resource.desired or {}) do
    local is_met = true
    if apart[name] then
      is_met = true
    elseif wish == resources.none then
      is_met = step.target[name] == nil
    else
      for field, value in pairs(fresh(step, { [name] = wish }, ctx)) do
        local is_asked = not apart[field] and not resources.equal(value, without[field])
        if is_asked and not covers(step.target[field], value) then
          is_met = false
        end
      end
    end
    if not is_met then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

return M
