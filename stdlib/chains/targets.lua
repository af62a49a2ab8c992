-- Targets of EventBridge rules: they exist, and EventBridge may invoke them. A target that is another event bus
-- leads on to the rules there.

local EventRules = require "chains.event_rules"
local Link = require "chains.link"
local LogGroup = require "chains.log_group"
local Senders = require "policies.senders"
local Receivers = require "chains.receivers"
local Subscriptions = require "chains.subscriptions"
local TargetInputs = require "target_inputs"
local Topic = require "chains.topic"
local Trail = require "chains.trail"

local M = {}

local deepest = 3

-- Whether the target's role may be taken by EventBridge and may put events on the bus.
local function judge_role(run, link, rule, role_arn, bus)
  local parts = Trail.arn(role_arn)
  if parts.account ~= run.ctx.account_id then
    return link:manual("The target's role belongs to account " .. parts.account,
      Trail.ask_owner(parts.account))
  end
  local name = parts.resource:match("([^/]+)$")
  local role, err = run.reads:get("role", run.ctx.region, name)
  if not role then
    if err.absent then
      return link:fail(("The target's role %s does not exist"):format(name), "Create it again")
    end
    return link:unknown("whether the target's role may forward", err)
  end
  local trust, reason = Senders.rule(rule.Arn, run.ctx.account_id):says(
    { role.AssumeRolePolicyDocument }, "sts:AssumeRole")
  if trust == "unknown" then
    link:unknown("whether EventBridge may assume the role " .. name, reason)
  elseif trust ~= "allow" then
    link:fail("EventBridge may not assume the role " .. name,
      "Allow sts:AssumeRole to events.amazonaws.com in the role's trust policy")
  end
  local may, why = LogGroup.role_may(run, role, name, "events:PutEvents", bus)
  if may == "unknown" then link:unknown(("whether %s may call events:PutEvents"):format(name), why)
  elseif may ~= "allow" then
    link:fail(("Role %s may not call events:PutEvents on %s"):format(name, bus),
      ("Allow events:PutEvents on %s to the role"):format(bus))
  end
end

local ways

-- On another bus the chain goes on with a rule there.
local function bus_ways(run, rule, region, origin, target, depth)
  local parts = Trail.arn(target.Arn)
  local link = Link.new("forward"):shows("bus", target.Arn)
  if parts.account ~= run.ctx.account_id then
    return { { link:manual(("The events go to a bus of account %s"):format(parts.account),
      Trail.ask_owner(parts.account)):done() } }
  end
  local name = parts.resource:gsub("^event%-bus/", "")
  if target.RoleArn then
    judge_role(run, link, rule, target.RoleArn, target.Arn)
  elseif parts.region ~= region then
    link:fail(("%s forwards to %s without a role"):format(rule.Name, parts.region),
      "Give the target a role that may call events:PutEvents on the bus")
  end
  local _, missing = run.reads:get("bus", parts.region, name)
  if missing and missing.absent then
    return { { link:fail(("The bus %s does not exist"):format(target.Arn), "Create it"):done() } }
  end
  local rules, err = EventRules.candidates(run, parts.region, name, origin)
  if not rules then
    return { { link:unknown("which rules the bus has", err):done() } }
  elseif #rules == 0 or depth >= deepest then
    return { { link:fail(("No rule on %s in %s matches %s"):format(
      name, parts.region, run.spec.title),
      "Create one: " .. run.implement .. " --set alert=eventbridge"):done() } }
  end
  link:pass(("%s forwards to %s in %s"):format(rule.Name, name, parts.region))
  local found = {}
  for _, next_rule in ipairs(rules) do
    local head = {
      link:done(), EventRules.link(run, next_rule, parts.region, origin, "forward-rule"):done(),
    }
    for _, way in ipairs(ways(run, next_rule, parts.region, origin, depth + 1)) do
      found[#found + 1] = table.move(way, 1, #way, #head + 1, { table.unpack(head) })
    end
  end
  return found
end

-- What the target of a rule gets of the events, as text.
local function message(run, rule, target)
  return TargetInputs.text(target, run.example(), { arn = rule.Arn, name = rule.Name }, run.ctx.now)
end

local function target_ways(run, rule, region, origin, target, depth)
  local parts = Trail.arn(target.Arn)
  if parts.service == "events" and parts.resource:match("^event%-bus/") then
    return bus_ways(run, rule, region, origin, target, depth)
  elseif parts.service == "sns" then
    local source = { arn = rule.Arn, region = region }
    return { {
      Topic.link(run, target.Arn, "rule", source):done(),
      Subscriptions.link(run, target.Arn, message(run, rule, target),
        target.Input or target.InputPath or target.InputTransformer):done(),
    } }
  end
  local link = Link.new("target"):shows("target", target.Arn)
  if Receivers.knows(parts.service) then
    Receivers.judge(run, link, Senders.rule(rule.Arn, run.ctx.account_id), target.Arn)
  else
    link:manual(("The rule's target is %s, which this test does not judge"):format(
      target.Arn), "Check what it does, or give the rule a topic as a target")
  end
  return { { link:done() } }
end

--- The ways from a rule to its targets: a list of links each.
---@param run table
---@param rule table
---@param region string where the rule is
---@param origin string where the events are from
---@param depth? integer
---@return table[][]
function ways(run, rule, region, origin, depth)
  local bus = rule.EventBusName or "default"
  local targets, err = run.reads:get("targets", region, bus .. "\n" .. rule.Name)
  if not targets then
    return { { Link.new("target"):unknown("which targets the rule has", err):done() } }
  elseif #targets == 0 then
    return { { Link.new("target"):fail(("Rule %s has no target"):format(rule.Name),
      "Give it one: " .. run.implement .. " --set alert=eventbridge"):done() } }
  end
  local found = {}
  for _, target in ipairs(targets) do
    for _, way in ipairs(target_ways(run, rule, region, origin, target, depth or 1)) do
      found[#found + 1] = way
    end
  end
  return found
end
M.ways = ways

return M
