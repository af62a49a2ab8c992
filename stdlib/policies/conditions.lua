-- The conditions of policy statements: operators, keys and values, which may be unknown.
-- Source: IAM User Guide, "IAM JSON policy elements: Condition operators".

local M = {}

--- A value of a condition key that is not known: conditions on it are neither true nor false.
M.unknown = setmetatable({}, { __tostring = function() return "unknown" end })

--- A condition key that is certainly not in the request, also where "*" says that others are unknown.
M.absent = setmetatable({}, { __tostring = function() return "absent" end })

--- A value as a list: policies write one or many.
---@param value any
---@return any[]
function M.list(value)
  if value == nil then return {} end
  if type(value) == "table" and (value[1] ~= nil or next(value) == nil) then return value end
  return { value }
end

--- Whether a text is like a pattern with `*` and `?`, as policies have them.
---@param pattern string
---@param text string
---@return boolean
function M.like(pattern, text)
  local lua = pattern:gsub("[%^%$%(%)%%%.%[%]%+%-]", "%%%0"):gsub("%*+", ".*"):gsub("%?", ".")
  return text:find("^" .. lua .. "$") ~= nil
end

-- The six parts of an ARN, one by one: a star reaches over a colon in the last part alone.
-- Source: IAM User Guide, "ARN condition operators".
local function arn_like(pattern, text)
  local function parts(arn)
    local found = {}
    for part, stop in (arn .. ":"):gmatch "([^:]*)():" do
      found[#found + 1] = part
      if #found == 5 then
        found[6] = arn:sub(stop + 1)
        break
      end
    end
    return found
  end
  local wanted, given = parts(pattern), parts(text)
  if #wanted < 6 or #given < 6 then return pattern == text or pattern == "*" end
  for index, part in ipairs(wanted) do
    if not M.like(part, given[index]) then return false end
  end
  return true
end

local function address(text)
  local a, b, c, d, bits = text:match "^(%d+)%.(%d+)%.(%d+)%.(%d+)/?(%d*)$"
  if not a then return nil end
  return ((a * 256 + b) * 256 + c) * 256 + d, tonumber(bits) or 32
end

local function in_block(text, block)
  local one, other, bits = address(text), address(block)
  if not one or not other then return nil end
  local size = 2 ^ (32 - bits)
  return one // size == other // size
end

local function number_test(test)
  return function(found, wanted)
    local a, b = tonumber(found), tonumber(wanted)
    if not a or not b then return nil end
    return test(a, b)
  end
end

local function text_test(test) return function(f, w) return test(tostring(f), tostring(w)) end end

local tests = {
  StringEquals = text_test(function(f, w) return f == w end),
  StringEqualsIgnoreCase = text_test(function(f, w) return f:lower() == w:lower() end),
  StringLike = text_test(function(f, w) return M.like(w, f) end),
  ArnEquals = text_test(function(f, w) return arn_like(w, f) end),
  ArnLike = text_test(function(f, w) return arn_like(w, f) end),
  Bool = text_test(function(f, w) return f:lower() == w:lower() end),
  IpAddress = text_test(in_block),
  NumericEquals = number_test(function(f, w) return f == w end),
  NumericLessThan = number_test(function(f, w) return f < w end),
  NumericLessThanEquals = number_test(function(f, w) return f <= w end),
  NumericGreaterThan = number_test(function(f, w) return f > w end),
  NumericGreaterThanEquals = number_test(function(f, w) return f >= w end),
}

-- Their opposites: true of a value that is like none of those that are named, and of a key that is absent.
local opposites = {
  StringNotEquals = "StringEquals", StringNotEqualsIgnoreCase = "StringEqualsIgnoreCase",
  StringNotLike = "StringLike", ArnNotEquals = "ArnEquals", ArnNotLike = "ArnLike",
  NotIpAddress = "IpAddress", NumericNotEquals = "NumericEquals",
}

-- Whether any of the wanted values holds for the value that was found.
local function any(test, found, wanted)
  local result = false
  for _, value in ipairs(wanted) do
    local holds = test(found, value)
    if holds then return true end
    if holds == nil then result = nil end
  end
  return result
end

local function quantified(quantifier, test, found, wanted)
  if not quantifier and #found == 1 then return any(test, found[1], wanted) end
  local all, one = true, false
  for _, value in ipairs(found) do
    local holds = any(test, value, wanted)
    if holds == nil then return nil end
    all, one = all and holds, one or holds
  end
  if quantifier == "ForAllValues" then return all end
  return one
end

-- One line of a condition: true, false, or nil when it cannot be told.
local function holds(operator, found, wanted)
  local quantifier, plain = operator:match "^(For%a+):(.+)$"
  plain = plain or operator
  local if_exists = plain:match "IfExists$" ~= nil
  plain = plain:gsub("IfExists$", "")
  if found == M.unknown then return nil end
  if plain == "Null" then
    return tostring(M.list(wanted)[1]):lower() == tostring(found == nil)
  end
  local opposite = opposites[plain]
  local test = tests[opposite or plain]
  if not test then return nil end
  if found == nil then
    return if_exists or opposite ~= nil or quantifier == "ForAllValues"
  end
  local result = quantified(quantifier, test, M.list(found), M.list(wanted))
  if opposite and result ~= nil then return not result end
  return result
end

local function find_key(context, key)
  local found = context[key]
  for name, value in pairs(context) do
    if found == nil and name:lower() == key:lower() then found = value end
  end
  if found == M.absent then return nil end
  if found == nil then return context["*"] end
  return found
end

--- Whether a Condition element holds in a request's context; nil if that depends on an unknown value.
---@param condition table?
---@param context table<string, any>
---@return boolean?
function M.hold(condition, context)
  local result = true
  for operator, keys in pairs(condition or {}) do
    for key, wanted in pairs(keys) do
      local one = holds(operator, find_key(context, key), wanted)
      if one == false then return false end
      if one == nil then result = nil end
    end
  end
  return result
end

return M
