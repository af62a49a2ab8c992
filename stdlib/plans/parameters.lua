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

-- Items of `a,b`. A comma inside of one is written \,; what follows a comma and does not begin an item, as
-- `begins` says, belongs to the item before it.
local function items_of(text, begins)
  local pieces, piece = {}, {}
  local index = 1
  while index <= #text do
    local char, following = text:sub(index, index), text:sub(index + 1, index + 1)
    if char == "\\" and (following == "," or following == "\\") then
      piece[#piece + 1] = following
      index = index + 1
    elseif char == "," then
      pieces[#pieces + 1] = table.concat(piece)
      piece = {}
    else
      piece[#piece + 1] = char
    end
    index = index + 1
  end
  pieces[#pieces + 1] = table.concat(piece)
  local items = {}
  for _, one in ipairs(pieces) do
    local item = one:match "^%s*(.-)%s*$"
    if #items > 0 and item ~= "" and begins and not begins(item) then
      items[#items] = items[#items] .. "," .. one
    else
      items[#items + 1] = item
    end
  end
  return items
end

local function whole(value) return math.tointeger(value) or value end

local readers = {
  string = { "text", function(text) return text end },
  integer = { "an integer", function(text) return math.tointeger(tonumber(text)) end },
  number = { "a number", function(text)
    local number = tonumber(text)
    local is_finite = number and number == number and math.abs(number) < math.huge
    return is_finite and number or nil
  end },
  duration = { "a duration such as 30s, 5m, 2h, 7d or 1w, or a number of seconds", function(text)
    return whole(duration(text))
  end },
  boolean = { "true or false", function(text) return booleans[text] end },
  list = { "a list such as a,b", function(text, parameter)
    return items_of(text, parameter.begins)
  end },
}

--- What a check says of a value; nil if it is allowed.
---@param check plans.Check
---@param value any
---@param values table<string, any> of all parameters
---@return string?
function M.problem(check, value, values)
  local ok, result, message = pcall(check, value, values)
  if not ok then
    local raised = type(result) == "table" and (result.usage or result.message) or tostring(result)
    return (raised:gsub("^[^:]+:%d+: ", ""))
  elseif result == false or result == nil and message then
    return message or "that value is not allowed"
  end
end

-- What is wrong with a value that was read; nil if nothing is.
local function problem_of(parameter, value, text, values)
  if parameter.choices then
    local known, choices = false, {}
    for index, choice in ipairs(parameter.choices) do
      choices[index] = tostring(choice)
      known = known or choice == value
    end
    if not known then
      return ("expected %s%s"):format(table.concat(choices, ", "), nearest.hint(text, choices))
    end
  end
  if parameter.type == "list" then
    local seen = {}
    for index, item in ipairs(value) do
      if item == "" then return ("item %d is empty"):format(index) end
      if seen[item] then return ("%s is given twice"):format(item) end
      seen[item] = true
    end
  end
  return parameter.check and M.problem(parameter.check, value, values)
end

-- Reads what the user gave. Gives each parameter's value and its text, in the order in which they were given.
local function read_all(control, given, values, add)
  local declared, order, texts = control.parameters or {}, {}, {}
  for _, pair in ipairs(given) do
    local name, text = pair.name, pair.value
    local parameter = declared[name]
    if not parameter then
      local names = nearest.keys(declared)
      add(name, nil, ("%s has no parameter %q%s"):format(control.id, name,
        #names == 0 and "; it has none" or nearest.hint_or_list(name, names, "it has")))
    elseif not text:find "%S" then
      add(name, text, ("expected %s, found an empty value"):format(readers[parameter.type][1]))
    else
      local expected, read = readers[parameter.type][1], readers[parameter.type][2]
      local value = read(text, parameter)
      if value == nil then
        add(name, text, ("expected %s, found %q"):format(expected, text))
      else
        if not texts[name] then
          order[#order + 1] = name
        elseif parameter.type == "list" then
          value = table.move(value, 1, #value, #values[name] + 1, values[name])
          text = texts[name] .. "," .. text
        end
        values[name], texts[name] = value, text
      end
    end
  end
  return order, texts
end

--- The values of all parameters, and which of them the user gave. Raises with all that is wrong at once, before
--- anything of an account is read.
---@param control plans.Control
---@param given { name: string, value: string }[]
---@return table<string, any> values
---@return table<string, true> set
function M.resolve(control, given)
  local declared = control.parameters or {}
  local values, set, problems = {}, {}, {}
  local function add(name, text, problem)
    local parameter = declared[name]
    local is_secret = parameter and parameter.sensitive
    -- Values may be secrets: the URL of a webhook is one.
    local given_text = text and "=" .. (is_secret and "…" or secrets.shown(text)) or ""
    problems[#problems + 1] = ("--set %s%s: %s"):format(name, given_text, secrets.shown(problem))
  end
  for name, parameter in pairs(declared) do
    local default = parameter.default
    if parameter.type == "duration" and default ~= nil then default = whole(duration(default)) end
    values[name] = default
  end
  local order, texts = read_all(control, given, values, add)
  for _, name in ipairs(order) do
    set[name] = true
    local problem = problem_of(declared[name], values[name], texts[name], values)
    if problem then add(name, texts[name], problem) end
  end
  if #problems == 1 then error({ usage = problems[1] }, 0) end
  if #problems > 1 then
    error({ usage = ("%d parameters are not valid:\n  %s"):format(#problems,
      table.concat(problems, "\n  ")) }, 0)
  end
  return values, set
end

--- The names of a control's parameters, as its file has them.
---@param control plans.Control
---@return string[]
function M.names(control)
  local declared = control.parameters or {}
  local names = nearest.keys(declared)
  table.sort(names, function(a, b) return declared[a].order < declared[b].order end)
  return names
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
  for _, name in ipairs(M.names(control)) do
    if values[name] ~= nil then
      local is_secret = control.parameters[name].sensitive
      pairs_[#pairs_ + 1] = { name, is_secret and "<secret>" or shown(values[name]) }
    end
  end
  return pairs_
end

--- What a user can set, in words: for `moonwatch controls show` and programs.
---@param control plans.Control
---@return table[]
function M.list(control)
  local list = {}
  for _, name in ipairs(M.names(control)) do
    local parameter = control.parameters[name]
    list[#list + 1] = {
      name = name, type = parameter.type, default = parameter.default,
      description = parameter.description, choices = parameter.choices,
    }
  end
  return list
end

--- What is wrong with a parameter's own default; nil if nothing is.
---@param parameter plans.Parameter
---@param value any the default, as plans get it
---@param values table<string, any>
---@return string?
function M.default_problem(parameter, value, values)
  if value == nil then return nil end
  return problem_of(parameter, value, tostring(value), values)
end

return M
