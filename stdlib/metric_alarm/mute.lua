-- The alarm mute rule with which `backout quiet=2h` mutes an alarm, and which `resume` and an
-- implementation take away.

local mute_rule = require "resources.mute_rule"

local M = {}

--- What finds the rule.
---@param ctx table
---@param region string
---@return table id
function M.id(ctx, region)
  return { region = region, name = ctx.parameters.alarm_name .. "-quiet" }
end

--- The rule as it is; nil if there is none, or, with the error, if there are none of these rules.
--- They came to CloudWatch lately, so that whether there are any is asked once and not again and
--- again.
---@param ctx table
---@param region string
---@return table? state
---@return table? err
function M.read(ctx, region)
  return ctx:try(function()
    return (mute_rule.read(M.id(ctx, region), ctx.aws { max_attempts = 1 }))
  end)
end

--- Takes the rule away, if there is one.
---@param ctx table
---@param region string
function M.lift(ctx, region)
  if M.read(ctx, region) then ctx:remove(mute_rule(M.id(ctx, region))) end
end

return M
