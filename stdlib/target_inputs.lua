-- What a target of an EventBridge rule gets: the event, a part of it, a constant, or a text with values of it.
-- Source: EventBridge User Guide, "Amazon EventBridge input transformation".

local json = require "json"

local M = {}

--- The value at a path, `$.detail.userIdentity.arn`; nil when there is none.
---@param value any
---@param path string
---@return any
function M.value(value, path)
  local function step(key)
    if type(value) ~= "table" then value = nil else value = value[key] end
  end
  for name, index in path:gsub("^%$%.?", ""):gmatch "([^.%[%]]*)%[?(%d*)%]?" do
    if name ~= "" then step(name) end
    if index ~= "" then step(tonumber(index) + 1) end
  end
  return value
end

-- A value inside quotation marks: its text, without the marks.
local function quoted(value)
  if value == nil then return "" end
  if type(value) == "string" then return json.encode(value):sub(2, -2) end
  return (json.encode(value):gsub('"', '\\"'))
end

local function bare(value)
  if value == nil then return "" end
  return json.encode(value)
end

--- What a target gets.
---@param transformer { InputPathsMap: table<string, string>?, InputTemplate: string }
---@param envelope table
---@param rule { arn: string, name: string }
---@param now number
---@return string
local function fill(transformer, envelope, rule, now)
  local values = {
    ["aws.events.rule-arn"] = rule.arn, ["aws.events.rule-name"] = rule.name,
    ["aws.events.event.ingestion-time"] = time.text(now),
    ["aws.events.event"] = envelope, ["aws.events.event.json"] = envelope,
  }
  for name, path in pairs(transformer.InputPathsMap or {}) do
    values[name] = M.value(envelope, path)
  end
  local made, at, is_quoted = {}, 1, false
  local text = transformer.InputTemplate
  while at <= #text do
    local name = text:match("^<([%w_.%-]+)>", at)
    local mark = text:sub(at, at)
    if name then
      made[#made + 1] = (is_quoted and quoted or bare)(values[name])
      at = at + #name + 2
    else
      if mark == '"' and text:sub(at - 1, at - 1) ~= "\\" then is_quoted = not is_quoted end
      made[#made + 1] = mark
      at = at + 1
    end
  end
  return table.concat(made)
end

--- The text that a target gets of an event.
---@param target { Input: string?, InputPath: string?, InputTransformer: table? }
---@param envelope table
---@param rule { arn: string, name: string }
---@param now number seconds since 1970
---@return string
function M.text(target, envelope, rule, now)
  if target.Input then return target.Input end
  if target.InputPath then return json.encode(M.value(envelope, target.InputPath)) end
  if target.InputTransformer then return fill(target.InputTransformer, envelope, rule, now) end
  return json.encode(envelope)
end

return M
