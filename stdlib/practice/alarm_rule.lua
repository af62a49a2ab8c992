-- The rule of a composite alarm: `ALARM("a") AND NOT (OK(b) OR FALSE)`.
-- Source: CloudWatch API reference, PutCompositeAlarm, AlarmRule.

local M = {}

local states = { ALARM = true, OK = true, INSUFFICIENT_DATA = true }

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
  elseif type(token) == "string" and states[token] then
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

--- Reads a rule; raises what is wrong with it.
---@param text string
---@return fun(find: fun(name: string): string?): boolean holds
---@return string[] names the alarms that it is about
function M.parse(text)
  local reader = setmetatable({ tokens = tokens_of(text), at = 1, names = {} }, Reader)
  local rule = reader:either()
  if reader.tokens[reader.at] then error("expected AND, OR or the end", 0) end
  return rule, reader.names
end

return M
