-- Metric math, as far as alarms on one event need it: numbers, metrics, + - * / ^, comparisons, &&, ||, and
-- FILL, SUM, MAX, MIN, AVG, IF, ABS, CEIL, FLOOR, METRICS.
--
-- Source: CloudWatch User Guide, "Using math expressions with CloudWatch metrics". A value is nil where there is
-- no data: a sum of two metrics has data where both have, SUM([a, b]) where one has.

local M = {}

local function tokens_of(text)
  local tokens, at = {}, 1
  while true do
    at = text:find("%S", at)
    if not at then return tokens end
    local token = text:match("^%d+%.?%d*[eE][+-]?%d+", at) or text:match("^%d*%.?%d+", at)
      or text:match("^[%a_][%w_]*", at) or text:match("^[<>=!]=", at) or text:match("^&&", at)
      or text:match("^||", at) or text:match('^"[^"]*"', at) or text:sub(at, at)
    tokens[#tokens + 1] = token
    at = at + #token
  end
end

local function arithmetic(apply)
  return function(a, b) if a and b then return apply(a, b) end end
end

local function truth(test)
  return arithmetic(function(a, b) return test(a, b) and 1 or 0 end)
end

local operators = {
  ["||"] = { 1, truth(function(a, b) return a ~= 0 or b ~= 0 end) },
  ["&&"] = { 2, truth(function(a, b) return a ~= 0 and b ~= 0 end) },
  ["=="] = { 3, truth(function(a, b) return a == b end) },
  ["!="] = { 3, truth(function(a, b) return a ~= b end) },
  ["<"] = { 4, truth(function(a, b) return a < b end) },
  [">"] = { 4, truth(function(a, b) return a > b end) },
  ["<="] = { 4, truth(function(a, b) return a <= b end) },
  [">="] = { 4, truth(function(a, b) return a >= b end) },
  ["+"] = { 5, arithmetic(function(a, b) return a + b end) },
  ["-"] = { 5, arithmetic(function(a, b) return a - b end) },
  ["*"] = { 6, arithmetic(function(a, b) return a * b end) },
  ["/"] = { 6, arithmetic(function(a, b) if b ~= 0 then return a / b end end) },
  ["^"] = { 7, arithmetic(function(a, b) return a ^ b end) },
}

-- Over the values that there are.
local function aggregate(fold)
  return function(values)
    local list = values
    if #values == 1 and type(values[1]) == "table" then list = values[1] end
    local result, count
    for i = 1, list.n do
      local value = list[i]
      if value then
        result, count = result and fold(result, value) or value, (count or 0) + 1
      end
    end
    return result, count
  end
end

local sum = aggregate(function(a, b) return a + b end)

local functions = {
  SUM = function(values) return (sum(values)) end,
  MAX = function(values) return (aggregate(math.max)(values)) end,
  MIN = function(values) return (aggregate(math.min)(values)) end,
  AVG = function(values)
    local total, count = sum(values)
    return total and total / count
  end,
  FILL = function(values) return values[1] or values[2] end,
  IF = function(values)
    if values[1] == nil then return nil end
    if values[1] ~= 0 then return values[2] end
    return values[3]
  end,
  ABS = function(values) return values[1] and math.abs(values[1]) end,
  CEIL = function(values) return values[1] and math.ceil(values[1]) end,
  FLOOR = function(values) return values[1] and math.floor(values[1]) end,
}

local Reader = {}
Reader.__index = Reader

local function refuse(what) error({ unread = what }, 0) end

function Reader:take(token)
  if self.tokens[self.at] ~= token then
    refuse(("expected %s, found %s"):format(token, self.tokens[self.at] or "the end"))
  end
  self.at = self.at + 1
end

function Reader:list(closing)
  local values = { n = 0 }
  while self.tokens[self.at] ~= closing do
    if values.n > 0 then self:take(",") end
    values.n = values.n + 1
    values[values.n] = self:value(1)
  end
  self:take(closing)
  return values
end

function Reader:call(name)
  self:take("(")
  if name == "METRICS" then
    self:take(")")
    return self.metrics()
  end
  local apply = functions[name]
  if not apply then refuse("the function " .. name) end
  -- FILL's second argument may be a word, which repeats or interpolates: no constant to rely on.
  local word = self.tokens[self.at + 2]
  if name == "FILL" and (word == "REPEAT" or word == "LINEAR") then refuse("FILL with " .. word) end
  return apply(self:list(")"))
end

function Reader:factor()
  local token = self.tokens[self.at]
  if not token then refuse("an expression that ends too early") end
  self.at = self.at + 1
  if token == "-" then
    local value = self:value(7)
    return value and -value
  elseif token == "(" then
    local value = self:value(1)
    self:take(")")
    return value
  elseif token == "[" then
    return self:list("]")
  elseif tonumber(token) then
    return tonumber(token)
  elseif self.tokens[self.at] == "(" then
    return self:call(token:upper())
  elseif token:match("^[%a_]") then
    return self.metric(token)
  end
  refuse("the sign " .. token)
end

function Reader:value(level)
  local left = self:factor()
  while true do
    local operator = operators[self.tokens[self.at]]
    if not operator or operator[1] < level then return left end
    self.at = self.at + 1
    local right = self:value(operator[1] + 1)
    if type(left) == "table" or type(right) == "table" then refuse("arithmetic on lists") end
    left = operator[2](left, right)
  end
end

--- The value of an expression, nil where it has no data.
---
---@param text string
---@param metric fun(id: string): number? the value of an id; may raise { unread = … }
---@param metrics fun(): table all metrics, a list with n
---@return number? value
---@return string? problem what of it is not understood
function M.value(text, metric, metrics)
  local reader = setmetatable(
    { tokens = tokens_of(text), at = 1, metric = metric, metrics = metrics }, Reader)
  local ok, value = pcall(function()
    local result = reader:value(1)
    if reader.tokens[reader.at] then refuse("what follows " .. reader.tokens[reader.at]) end
    if type(result) == "table" then refuse("a list as the result") end
    return result
  end)
  if ok then return value end
  if type(value) == "table" and value.unread then return nil, value.unread end
  error(value, 0)
end

return M
