-- Rules of composite alarms, `ALARM("a") AND NOT (OK(b) OR FALSE)`: reading one, and what part an alarm has in it.
-- Source: CloudWatch API reference, PutCompositeAlarm, AlarmRule.

local M = {}

local known = { ALARM = true, OK = true, INSUFFICIENT_DATA = true }

local function tokens_of(text)
  local tokens, at = {}, 1
  while true do
    at = text:find("%S", at)
    if not at then return tokens end
    local mark = text:sub(at, at)
    local token, stop
    if mark == "(" or mark == ")" then
      token, stop = mark, at
    elseif mark == '"' then
      stop = text:find('"', at + 1, true)
      if not stop then error("a quotation mark is not closed", 0) end
      token = { name = text:sub(at + 1, stop - 1) }
    else
      token = text:match("^[^%s()]+", at)
      stop = at + #token - 1
    end
    tokens[#tokens + 1], at = token, stop + 1
  end
end

local Reader = {}
Reader.__index = Reader

function Reader:take(wanted)
  local token = self.tokens[self.at]
  if wanted and token ~= wanted then
    error(("expected %s, found %s"):format(wanted, tostring(token or "the end")), 0)
  end
  self.at = self.at + 1
  return token
end

function Reader:term()
  local token = self:take()
  if token == "(" then
    local inner = self:either()
    self:take ")"
    return inner
  elseif token == "NOT" then
    local inner = self:term()
    return function(find) return not inner(find) end
  elseif token == "TRUE" or token == "FALSE" then
    return function() return token == "TRUE" end
  elseif type(token) == "string" and known[token] then
    self:take "("
    local name = self:take()
    name = type(name) == "table" and name.name or name
    if type(name) ~= "string" or name == ")" then error("expected the name of an alarm", 0) end
    name = name:match "^arn:[^:]+:cloudwatch:[^:]*:%d+:alarm:(.+)$" or name
    table.insert(self.names, name)
    self:take ")"
    return function(find) return find(name) == token end
  end
  error(("expected ALARM, OK, INSUFFICIENT_DATA, NOT, TRUE, FALSE or (, found %s"):format(
    tostring(type(token) == "table" and token.name or token or "the end")), 0)
end

function Reader:both()
  local left = self:term()
  while self.tokens[self.at] == "AND" do
    self:take()
    local first, second = left, self:term()
    left = function(find) return first(find) and second(find) end
  end
  return left
end

function Reader:either()
  local left = self:both()
  while self.tokens[self.at] == "OR" do
    self:take()
    local first, second = left, self:both()
    left = function(find) return first(find) or second(find) end
  end
  return left
end

---@class alarm_rules.Rule
---@field names string[] the alarms that it names, each once
---@field holds fun(find: fun(name: string): string?): boolean `find` gives the state of an alarm

--- Reads a rule; raises what is wrong with it.
---@param text string
---@return alarm_rules.Rule
function M.parse(text)
  local reader = setmetatable({ tokens = tokens_of(text), at = 1, names = {} }, Reader)
  local holds = reader:either()
  if reader.tokens[reader.at] then error("expected AND, OR or the end", 0) end
  local names, seen = {}, {}
  for _, name in ipairs(reader.names) do
    if not seen[name] then seen[name], names[#names + 1] = true, name end
  end
  return { names = names, holds = holds }
end

local others_most = 6

--- Whether an alarm alone decides the rule: "sole" (it does, whatever the others do), "masked" (it does while
--- the others are OK), "no" (it does not), "always" (the rule holds without it), or "unknown".
---@param rule alarm_rules.Rule
---@param name string
---@return string
---@return string? other an alarm that interferes
function M.role_of(rule, name)
  local others = {}
  for _, other in ipairs(rule.names) do
    if other ~= name then others[#others + 1] = other end
  end
  local function decides(states)
    states[name] = "ALARM"
    local with = rule.holds(function(one) return states[one] end)
    local without = true
    for _, quiet in ipairs { "OK", "INSUFFICIENT_DATA" } do
      states[name] = quiet
      without = without and not rule.holds(function(one) return states[one] end)
    end
    return with and without, with, without
  end
  local calm = {}
  for _, other in ipairs(others) do calm[other] = "OK" end
  local decided, with = decides(calm)
  if not decided then return with and "always" or "no", others[1] end
  if #others > others_most then return "masked", others[1] end
  local states, interferes = {}, nil
  local function all(i)
    if i > #others then
      if not decides(states) then interferes = interferes or true end
      return
    end
    for _, value in ipairs { "OK", "INSUFFICIENT_DATA", "ALARM" } do
      states[others[i]] = value
      all(i + 1)
      if interferes == true then interferes = others[i] end
    end
  end
  all(1)
  if interferes then return "masked", interferes end
  return "sole"
end

return M
