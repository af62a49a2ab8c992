-- What an implementation costs a month, in round terms: list prices of us-east-1, without the free
-- tier.
--
-- Sources: the pricing pages of CloudWatch, CloudTrail, S3 and EventBridge, as they read in
-- 2025. What depends on how much happens in an account is said for a small one: a million
-- management events, a gigabyte, a month.

local M = {}

---@class metric_alarm.Made what an implementation makes, and does not find
---@field trail boolean
---@field link boolean between trail and log group
---@field filter boolean
---@field alarm boolean
---@field route boolean
---@field others integer how many other trails record the same

---@param ctx table
---@param made metric_alarm.Made
function M.say(ctx, made)
  if made.alarm then ctx:cost("one standard alarm", 0.10) end
  if made.filter then
    ctx:cost("one custom metric, in hours in which the filter matched at most", 0.30)
  end
  if made.link then
    ctx:cost("CloudWatch Logs: 0.50 for each gigabyte of events that comes in, 0.03 for each that "
      .. "is kept", 1.00)
  end
  if made.trail then
    ctx:cost("S3: 0.023 for each gigabyte that is kept", 0.05)
    if made.others > 0 then
      ctx:cost("CloudTrail: a second copy of management events, 2.00 for each 100,000", 20.00)
    else
      ctx:cost("CloudTrail: the first copy of management events", 0)
    end
  end
  if made.route then
    ctx:cost("EventBridge: 1.00 for each million events that are passed on", 0.01)
  end
end

return M
