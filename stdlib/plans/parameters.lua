-- The parameters of a control, with what the user has set.

local nearest = require "plans.nearest"

local M = {}

-- Seconds of a duration; nil for anything else.
local function duration(text)
  local ok, seconds = pcall(time.duration, text)
  return ok and seconds or nil
end

local booleans = {
  ["true"] = true, yes = true, on = true, ["false"] = false, no = false, off = false,
}

local readers = {
  string = { "text", function(text) return text end },
  integer = { "an integer", function(text) return math.tointeger(tonumber(text)) end },
  number = { "a number", function(text) return tonumber(text) end },
  duration = { "a duration such as 30s, 5m, 2h, 7d or 1w, or a number of seconds", duration },
  boolean = { "true or false", function(text) return booleans[text] end },
  list = { "a list like a,b", function(text)
    local items = {}
    for item in text:gmatch "[^,]+" do
      item = item:match "^%s*(.-)%s*$"
      if item ~= "" then items[#items + 1] = item end
    end
    return items
  end },
}

-- Values may be secrets: the URL of a webhook is one.
local function usage(message, ...) error({ usage = secrets.shown(message:format(...)) }) end

local function check_value(name, parameter, value, shown)
  if parameter.choices then
    local known = false
    local choices = {}
    for index, choice in ipairs(parameter.choices) do
      choices[index] = tostring(choice)
      known = known or choice == value
    end
    if not known then
      usage("--set %s=%s: expected %s%s", name, shown, table.concat(choices, ", "),
        nearest.hint(shown, choices))
    end
  end
  if not parameter.check then return end
  local ok, result, message = pcall(parameter.check, value)
  if not ok then
    local text = type(result) == "table" and (result.usage or result.message) or tostring(result)
    usage("--set %s=%s: %s", name, shown, (text:gsub("^[^:]+:%d+: ", "")))
  elseif result == false or result == nil and message then
    usage("--set %s=%s: %s", name, shown, message or "that value is not allowed")
  end
end

--- The values of all parameters, and which of them the user gave.
---@param control plans.Control
---@param given { name: string, value: string }[]
---@return table<string, any> values
---@return table<string, true> set
function M.resolve(control, given)
  local declared = control.parameters or {}
  local values, set = {}, {}
  for name, parameter in pairs(declared) do
    local default = parameter.default
    if parameter.type == "duration" and default ~= nil then default = duration(default) end
    values[name] = default
  end
  for _, pair in ipairs(given) do
    local name, text = pair.name, pair.value
    local parameter = declared[name]
    if not parameter then
      local names = nearest.keys(declared)
      usage("--set %s: %s has no parameter %q%s", name, control.id, name,
        #names == 0 and "; it has none" or nearest.hint_or_list(name, names, "it has"))
    end
    local expected, read = readers[parameter.type][1], readers[parameter.type][2]
    local value = read(text)
    if value == nil or value ~= value then
      usage("--set %s=%s: expected %s, found %q", name, text, expected, text)
    end
    check_value(name, parameter, value, text)
    if parameter.type == "list" and set[name] then
      for _, item in ipairs(value) do table.insert(values[name], item) end
    else
      values[name] = value
    end
    set[name] = true
  end
  return values, set
end

-- A value as it may be shown.
local function shown(value)
  if type(value) == "string" then return secrets.shown(value) end
  if type(value) ~= "table" then return value end
  local result = setmetatable({}, getmetatable(value))
  for key, item in pairs(value) do result[key] = shown(item) end
  return result
end

--- Values for a report or the journal: sensitive ones are hidden, and URLs of webhooks are shown without their secret.
---@param control plans.Control
---@param values table<string, any>
---@return { [1]: string, [2]: any }[]
function M.shown(control, values)
  local pairs_ = {}
  for _, name in ipairs(nearest.keys(values)) do
    local parameter = (control.parameters or {})[name]
    local is_secret = parameter and parameter.sensitive
    pairs_[#pairs_ + 1] = { name, is_secret and "<secret>" or shown(values[name]) }
  end
  return pairs_
end

--- What a user can set, in words: for `moonwatch controls show` and programs.
---@param control plans.Control
---@return table[]
function M.list(control)
  local list = {}
  for _, name in ipairs(nearest.keys(control.parameters or {})) do
    local parameter = control.parameters[name]
    list[#list + 1] = {
      name = name, type = parameter.type, default = parameter.default,
      description = parameter.description, choices = parameter.choices,
    }
  end
  return list
end

return M
