-- What part an alarm has in the rule of a composite alarm.

local Rule = require "practice.alarm_rule"

local M = {}

--- Reads a rule. The second result is what is not understood.
---@param text string
---@return { names: string[], holds: fun(states: table<string, string>): boolean }? rule
---@return string? problem
function M.parse(text)
  local ok, holds, names = pcall(Rule.parse, text)
  if not ok then return nil, tostring(holds) end
  local seen, once = {}, {}
  for _, name in ipairs(names) do
    if not seen[name] then seen[name], once[#once + 1] = true, name end
  end
  return {
    names = once,
    holds = function(states) return holds(function(name) return states[name] end) end,
  }
end

local others_most = 6

--- Whether an alarm alone decides the rule: "sole" (it does, whatever the others do), "masked" (it does while
--- the others are OK), "no" (it does not), "always" (the rule holds without it), or "unknown".
---@param rule table as `parse` gives it
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
    local with = rule.holds(states)
    local without = true
    for _, quiet in ipairs { "OK", "INSUFFICIENT_DATA" } do
      states[name] = quiet
      without = without and not rule.holds(states)
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
