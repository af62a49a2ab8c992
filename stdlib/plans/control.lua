-- The constructors of a control file: `control`, `parameter`, `way`. A mistake is an error that names the file and
-- line of the constructor, the key, and the nearest right name.

local nearest = require "plans.nearest"

local M = {}

-- What constructors were given, by what they gave back for it. Files get tables to read, the engine has copies of its
-- own: what was declared stays as it was checked, whatever a file does with its tables later.
local controls, parameters, ways, mistakes = {}, {}, {}, {}

local deepest = 32

-- A copy all the way down, without metatables. Functions are shared: they are what a plan is. Parameters and ways stay
-- what they are, or become `plain` tables.
local function copied(value, is_plain, depth)
  if type(value) ~= "table" then return value end
  local made = parameters[value] or ways[value]
  if made and not is_plain then return value end
  depth = (depth or 0) + 1
  if depth > deepest then error("a control is nested too deep, or contains itself", 0) end
  local copy = {}
  for key, item in next, made or value do copy[key] = copied(item, is_plain, depth) end
  return copy
end

-- What a file gets for a table that it gave: reads like it, cannot be changed.
local function sealed(kind, given)
  return setmetatable({}, {
    __index = given, __name = kind, __metatable = false,
    __newindex = function() error(("a %s cannot be changed"):format(kind), 2) end,
  })
end

-- Called by a constructor that a file has called: level 4 is the file. `return control { … }` is a tail call, of
-- which Lua keeps no line: the engine looks the key up in the file.
local function fail(what, path, message)
  if what == "control" then
    local mistake = { message = message, path = path }
    mistakes[mistake] = true
    error(mistake, 0)
  end
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
  needs = { "table" }, overrides = { "texts" },
  permissions = { "table" }, parameters = { "table" }, rule = { "text" },
  tests = { "table" }, test = { "plan", true }, implement = { "plan" }, backout = { "table" },
}

-- Names of files beside the control's own.
local function is_file_name(name)
  return name:find "^[%w_][%w_./ -]*$" and not name:find "%.%." and not name:find "//"
    and not name:find "/%." and not name:find "[/.]$"
end

local function check_files(list, wrong)
  if not is_list_of_texts(list) then
    wrong({ "needs", "files" }, "control: needs.files: expected a list of texts, found %s",
      found(list))
  end
  for _, file in ipairs(list) do
    if not is_file_name(file) then
      wrong({ "needs", "files" },
        "control: needs.files: expected names of files beside control.lua, found %q", file)
    end
  end
end

local function check_needs(given, wrong)
  for name in pairs(given.needs or {}) do
    if name ~= "files" then
      wrong({ "needs", tostring(name) }, "control: needs has no key %s%s", found(name),
        nearest.hint(tostring(name), { "files" }))
    end
  end
  if given.needs and given.needs.files ~= nil then check_files(given.needs.files, wrong) end
  for _, name in ipairs(given.overrides or {}) do
    if not name:find "^[%a_][%w_.]*$" then
      wrong({ "overrides" }, "control: overrides: expected names like resources.topic, found %q",
        name)
    end
  end
end

local verdicts = { pass = true, fail = true, manual = true, unknown = true }
local case_keys = { scenario = true, verdict = true, set = true }

-- One of a control's tests: `{ scenario = "monitored", set = { topic = "Alerts" }, verdict = "pass" }`.
local function check_case(case, number, wrong)
  local place = ("control: tests[%s]"):format(number)
  if type(case) ~= "table" then
    wrong({ "tests" }, "%s: expected a table, found %s", place, found(case))
  end
  for key in pairs(case) do
    if not case_keys[key] then
      wrong({ "tests" }, "%s has no key %s%s", place, found(key),
        nearest.hint(tostring(key), nearest.keys(case_keys)))
    end
  end
  if not verdicts[case.verdict] then
    wrong({ "tests" }, "%s: verdict: expected fail, manual, pass, unknown, found %s", place,
      found(case.verdict))
  end
  if case.scenario ~= nil and type(case.scenario) ~= "string" then
    wrong({ "tests" }, "%s: scenario: expected text, found %s", place, found(case.scenario))
  end
  for name, value in pairs(type(case.set) == "table" and case.set or {}) do
    if type(name) ~= "string" or type(value) ~= "string" then
      wrong({ "tests" }, "%s: set: expected texts by name, as --set has them, found %s", place,
        found(value))
    end
  end
end

local function check_members(given)
  local function wrong(path, message, ...) fail("control", path, message:format(...)) end
  for number, case in pairs(given.tests or {}) do check_case(case, number, wrong) end
  -- As Sources/Rules/Identifier.swift has it.
  if #given.id > 100 or not given.id:find "^[%w][%w%-_.]*$" then
    wrong({ "id" }, "control: id: expected 1 to 100 letters, digits, - _ and . that begin with a "
      .. "letter or a digit, found %q", given.id)
  end
  check_needs(given, wrong)
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
    if not parameters[parameter] then
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
    if not ways[way] then
      wrong({ "backout", name }, "control: backout: %s: expected way{ … }, found %s", name,
        found(way))
    end
  end
end

--- A control: what it is for, and its three plans (docs/plans.md).
---@param given plans.Control
---@return plans.Control
function M.control(given)
  given = copied(given)
  check("control", given, control_keys)
  check_members(given)
  local result = sealed("control", given)
  controls[result] = copied(given, true)
  return result
end

--- The control that a file has returned, as the engine has it; nil for any other value.
---@param value any
---@return plans.Control?
function M.declared(value) return controls[value] end

--- Whether an error is a constructor's, with the path of the key that it is about.
---@param err any
---@return boolean
function M.is_mistake(err) return mistakes[err] == true end

local types = {
  string = true, integer = true, number = true, duration = true, boolean = true, list = true,
}
local parameter_keys = {
  default = { "any" }, description = { "text" }, type = { "text" }, choices = { "table" },
  check = { "plan" }, begins = { "plan" }, sensitive = { "flag" },
}

-- Parameters are listed as the file has them: a constructor's arguments are evaluated in their order.
local count = 0

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
  given = copied(given)
  check("parameter", given, parameter_keys)
  given.type = given.type or type_of(given.default)
  if not types[given.type] then
    error(("parameter: type: expected %s, found %q%s"):format(
      table.concat(nearest.keys(types), ", "), given.type,
      nearest.hint(given.type, nearest.keys(types))), 2)
  end
  if given.begins and given.type ~= "list" then
    error("parameter: begins: only a list has items that begin", 2)
  end
  count = count + 1
  given.order = count
  local result = sealed("parameter", given)
  parameters[result] = copied(given, true)
  return result
end

local way_keys = {
  description = { "text", true }, run = { "plan", true }, values = { "text" }, check = { "plan" },
  ends = { "texts" },
}

--- A way of backing out of a control: `moonwatch backout CONTROL WAY`.
---@param given plans.Way
---@return plans.Way
function M.way(given)
  given = copied(given)
  check("way", given, way_keys)
  local result = sealed("way", given)
  ways[result] = copied(given, true)
  return result
end

return M
