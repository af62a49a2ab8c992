-- Filter policies of SNS subscriptions: whether a message gets through.
-- Source: SNS Developer Guide, "Amazon SNS message filtering".

local json = require "json"

local M = {}

--- Whether a subscription's filter policy lets a message through; nil, and why, where that cannot be told.
---@param subscription table its attributes: FilterPolicy, FilterPolicyScope
---@param message? string the body; nil: not known
---@param attributes? table<string, { StringValue: string }> the message's attributes
---@return boolean? passes
---@return string? problem
function M.passes(subscription, message, attributes)
  local text = subscription.FilterPolicy
  if not text or text == "" or text:match "^%s*{%s*}%s*$" then return true end
  local record = {}
  if subscription.FilterPolicyScope == "MessageBody" then
    if not message then return nil, "its filter policy is about the message's body" end
    local ok, body = pcall(json.decode, message)
    -- A body that is not a JSON object matches no policy.
    if not ok or type(body) ~= "table" then return false end
    record = message
  else
    for name, attribute in pairs(attributes or {}) do record[name] = attribute.StringValue end
    if next(record) == nil then record = "{}" end
  end
  local ok, result = pcall(function()
    local pattern = '{"detail":' .. text .. "}"
    return patterns.parse(pattern, { dialect = "event-pattern" }):matches(record)
  end)
  if ok then return result end
  return nil, tostring(result)
end

return M
