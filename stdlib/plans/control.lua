-- The constructors of a control file: `control`, `parameter`, `way`. A mistake is an error that names the file and
-- line of the constructor, the key, and the nearest right name.

local nearest = require "plans.nearest"

local M = {}

local Control = { __name = "control" }
local Parameter = { __name = "parameter" }
local Way = { __name = "way" }

-- Called by a constructor that a file has called: level 4 is the file. `return control { … }` is a tail call, of
-- which Lua keeps no line: the engine looks the key up in the file.
local function fail(what, path, message)
  if what == "control" then error({ message = message, path = path }, 0) end
  error(message, 4)
end

local function found(value)
  local kind = type(value)
  if kind == "string" then return ("%q"):format(value) end
  if kind == "number" or kind == "boolean" then return tostring(value) end
  return kind == "nil" and "nothing" or kind == "table" and "a table" or "a " .. kind
end

local function is_list_of_texts(value)
  if type(value) ~= "table" then return false end
  local count = 0
  for _, item in pairs(value) do
    if type(item) ~= "string" then return false end
    count = count + 1
  end
  return count == #value
end

local kinds = {
  text = { "text", function(value) return type(value) == "string" and value ~= "" end },
  texts = { "a list of texts", is_list_of_texts },
  plan = { "a function", function(value) return type(value) == "function" end },
  table = { "a table", function(value) return type(value) == "table" end },
  any = { "a value", function() return true end },
  flag = { "true or false", function(value) return type(value) == "boolean" end },
}

-- Checks the keys of a constructor's table against what it may have: name -> { kind, required }.
local function check(what, given, keys)
  if type(given) ~= "table" then
    error(("%s takes a table, found %s"):format(what, found(given)), 3)
  end
  for key, value in pairs(given) do
    local key_kind = keys[key]
    if not key_kind then
      fail(what, { tostring(key) }, ("%s has no key %s%s"):format(what, found(key),
        nearest.hint(tostring(key), nearest.keys(keys))))
    end
    local expected, holds = kinds[key_kind[1]][1], kinds[key_kind[1]][2]
    if not holds(value) then
      fail(what, { key },
        ("%s: %s: expected %s, found %s"):format(what, key, expected, found(value)))
    end
  end
  for _, key in ipairs(nearest.keys(keys)) do
    if keys[key][2] and given[key] == nil then
      fail(what, {},
        ("%s: %s is missing: expected %s"):format(what, key, kinds[keys[key][1]][1]))
    end
  end
end

local plans = { test = true, implement = true, backout = true }

local control_keys = {
  id = { "text", true }, title = { "text", true }, profile = { "text" },
  description = { "text", true }, rationale = { "text" }, impact = { "text" },
  default_value = { "text" }, references = { "texts" }, frameworks = { "texts" },
  permissions = { "table" }, parameters = { "table" }, rule = { "text" },
  test = { "plan", true }, implement = { "plan" }, backout = { "table" },
}

local function check_members(given)
  local function wrong(path, message, ...) fail("control", path, message:format(...)) end
  -- As Sources/Rules/Identifier.swift has it.
  if #given.id > 100 or not given.id:find "^[%w][%w%-_.]*$" then
    wrong({ "id" }, "control: id: expected 1 to 100 letters, digits, - _ and . that begin with a "
      .. "letter or a digit, found %q", given.id)
  end
  for plan, list in pairs(given.permissions or {}) do
    if not plans[plan] then
      wrong({ "permissions", tostring(plan) }, "control: permissions has no plan %s%s", found(plan),
        nearest.hint(tostring(plan), nearest.keys(plans)))
    end
    if not is_list_of_texts(list) then
      wrong({ "permissions", plan }, "control: permissions.%s: expected a list of texts, found %s",
        plan, found(list))
    end
  end
  for name, parameter in pairs(given.parameters or {}) do
    if type(name) ~= "string" or not name:find "^%l[%w_]*$" then
      wrong({ "parameters", tostring(name) },
        "control: parameters: expected names like alarm_name, found %s", found(name))
    end
    if getmetatable(parameter) ~= Parameter then
      wrong({ "parameters", name }, "control: parameters.%s: expected parameter{ … }, found %s",
        name, found(parameter))
    end
  end
  for name, way in pairs(given.backout or {}) do
    if type(name) ~= "string" or not name:find "^%l[%l%d%-]*$" then
      wrong({ "backout", tostring(name) },
        "control: backout: expected names like reduce-logging, found %s", found(name))
    end
    if name == "undo" then
      wrong({ "backout", name }, "control: backout: undo is the engine's own way")
    end
    if getmetatable(way) ~= Way then
      wrong({ "backout", name }, "control: backout: %s: expected way{ … }, found %s", name,
        found(way))
    end
  end
end

--- A control: what it is for, and its three plans (docs/plans.md).
---@param given plans.Control
---@return plans.Control
function M.control(given)
  check("control", given, control_keys)
  check_members(given)
  return setmetatable(given, Control)
end

--- Whether a value is a control.
---@param value any
---@return boolean
function M.is_control(value) return getmetatable(value) == Control end

local types = {
  string = true, integer = true, number = true, duration = true, boolean = true, list = true,
}
local parameter_keys = {
  default = { "any" }, description = { "text" }, type = { "text" }, choices = { "table" },
  check = { "plan" }, sensitive = { "flag" },
}

local function type_of(default)
  if math.type(default) == "integer" then return "integer" end
  if math.type(default) == "float" then return "number" end
  if type(default) == "boolean" then return "boolean" end
  return type(default) == "table" and "list" or "string"
end

--- A parameter of a control, which `--set name=value` sets.
---@param given plans.Parameter
---@return plans.Parameter
function M.parameter(given)
  check("parameter", given, parameter_keys)
  given.type = given.type or type_of(given.default)
  if not types[given.type] then
    error(("parameter: type: expected %s, found %q%s"):format(
      table.concat(nearest.keys(types), ", "), given.type,
      nearest.hint(given.type, nearest.keys(types))), 2)
  end
  return setmetatable(given, Parameter)
end

local way_keys = {
  description = { "text", true }, run = { "plan", true }, values = { "text" }, ends = { "texts" },
}

--- A way of backing out of a control: `moonwatch backout CONTROL WAY`.
---@param given plans.Way
---@return plans.Way
function M.way(given)
  check("way", given, way_keys)
  return setmetatable(given, Way)
end

return M
