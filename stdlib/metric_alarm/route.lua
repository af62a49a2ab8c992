-- The EventBridge route: a rule in every region sends what matches to the bus of one region, whose
-- rule tells the topic who, from where and what.
--
-- Sources: EventBridge User Guide, "Sending and receiving events between AWS Regions" (the role),
-- "Receiving read-only management events" (the rules' state), "Input transformation".

local event_rule = require "resources.event_rule"
local role = require "resources.role"

local M = {}

local state = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"

--- Rule, role and statement are named after the topic's default name.
local function names(ctx, spec, home)
  return {
    rule = { region = home, bus = "default", name = spec.topic },
    role = spec.topic .. "-EventBridge",
    bus = ("arn:%s:events:%s:%s:event-bus/default"):format(ctx.partition, home, ctx.account_id),
  }
end

--- The ARN of the rule that publishes.
---@param ctx table
---@param spec metric_alarm.Spec
---@param home string
---@return string
function M.source(ctx, spec, home) return event_rule.arn(names(ctx, spec, home).rule, ctx) end

local function rule(id, spec, target, description)
  return event_rule {
    region = id.region, bus = id.bus, name = id.name, EventPattern = spec.event_pattern,
    State = state,
    Description = description, Targets = { target },
  }
end

--- Sees to the rules of all regions and the role that passes events on.
---@param ctx table
---@param spec metric_alarm.Spec
---@param home string
---@param topic_arn string
function M.ensure(ctx, spec, home, topic_arn)
  local own = names(ctx, spec, home)
  local away = {}
  for _, region in ipairs(ctx.regions) do
    if region ~= home then away[#away + 1] = region end
  end
  ctx:ensure(rule(own.rule, spec, {
    Id = "topic", Arn = topic_arn,
    InputTransformer = { InputPathsMap = spec.message_paths, InputTemplate = spec.message },
  }, spec.title .. ": tell the topic who, from where and what"))
  if #away == 0 then return end
  ctx:ensure(role {
    name = own.role, Description = "EventBridge passes events on to " .. home,
    AssumeRolePolicyDocument = { {
      Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sts:AssumeRole",
    } },
    Policies = { ["put-events"] = { {
      Sid = "PassEventsOn", Effect = "Allow", Action = "events:PutEvents", Resource = own.bus,
    } } },
  })
  local role_arn = ("arn:%s:iam::%s:role/%s"):format(ctx.partition, ctx.account_id, own.role)
  for _, region in ipairs(away) do
    ctx:ensure(rule({ region = region, bus = "default", name = spec.topic }, spec,
      { Id = "home-bus", Arn = own.bus, RoleArn = role_arn }, spec.title .. ": pass it on to "
        .. home))
  end
end

return M
