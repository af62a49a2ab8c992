-- Targets of EventBridge rules: they exist, and EventBridge may invoke them. A target that is another event bus
-- leads on to the rules there.

local EventRules = require "chains.event_rules"
local Link = require "chains.link"
local LogGroup = require "chains.log_group"
local Senders = require "policies.senders"
local Subscriptions = require "chains.subscriptions"
local Topic = require "chains.topic"
local Trail = require "chains.trail"

local M = {}

local deepest = 3

-- Whether a resource policy lets EventBridge do something.
local function judge_policy(run, link, rule, policy, action, resource)
  local says, reason = Senders.rule(rule.Arn, run.ctx.account_id):says({ policy }, action, resource)
  if says == "unknown" then
    link:unknown("whether EventBridge may invoke the target", reason)
  elseif says ~= "allow" then
    link:fail(("EventBridge may not call %s on %s"):format(action, resource),
      ("allow %s to events.amazonaws.com in the target's policy"):format(action))
  end
end

local function judge_function(run, link, rule, arn, parts)
  local name = parts.resource:match("^function:([^:]+)")
  local found, err = run.reads:get("function", parts.region, name)
  if not found then
    if err.absent then
      return link:fail(("the function %s does not exist"):format(name), "make it")
    end
    return link:unknown("whether the function exists", err)
  end
  local policy, unread = run.reads:get("function_policy", parts.region, name)
  if not policy and not unread.absent then
    return link:unknown("whether EventBridge may invoke the function", unread)
  end
  judge_policy(run, link, rule, policy or "{}", "lambda:InvokeFunction", arn)
  link:pass(("EventBridge may invoke %s"):format(name))
end

local function judge_queue(run, link, rule, arn, parts)
  local suffix = run.ctx.partition == "aws-cn" and ".cn" or ""
  local url = ("https://sqs.%s.amazonaws.com%s/%s/%s"):format(
    parts.region, suffix, parts.account, parts.resource)
  local attributes, err = run.reads:get("queue", parts.region, url)
  if not attributes then
    if err.absent then
      return link:fail(("the queue %s does not exist"):format(parts.resource), "make it")
    end
    return link:unknown("whether the queue exists", err)
  end
  judge_policy(run, link, rule, attributes.Policy or "{}", "sqs:SendMessage", arn)
  link:pass(("EventBridge may send to %s"):format(parts.resource))
end

-- Whether the target's role may be taken by EventBridge and may put events on the bus.
local function judge_role(run, link, rule, role_arn, bus)
  local parts = Trail.arn(role_arn)
  if parts.account ~= run.ctx.account_id then
    return link:manual("the target's role belongs to account " .. parts.account,
      Trail.ask_owner(parts.account))
  end
  local name = parts.resource:match("([^/]+)$")
  local role, err = run.reads:get("role", run.ctx.region, name)
  if not role then
    if err.absent then
      return link:fail(("the target's role %s does not exist"):format(name), "make it again")
    end
    return link:unknown("whether the target's role may forward", err)
  end
  local trust, reason = Senders.rule(rule.Arn, run.ctx.account_id):says(
    { role.AssumeRolePolicyDocument }, "sts:AssumeRole")
  if trust == "unknown" then link:unknown("whether EventBridge may take the role " .. name, reason)
  elseif trust ~= "allow" then
    link:fail("EventBridge may not take the role " .. name,
      "let the role's trust policy allow sts:AssumeRole to events.amazonaws.com")
  end
  local may, why = LogGroup.role_may(run, role, name, "events:PutEvents", bus)
  if may == "unknown" then link:unknown(("whether %s may call events:PutEvents"):format(name), why)
  elseif may ~= "allow" then
    link:fail(("the role %s may not call events:PutEvents on %s"):format(name, bus),
      ("allow events:PutEvents on %s to the role"):format(bus))
  end
end

local ways

-- On another bus the chain goes on with a rule there.
local function bus_ways(run, rule, region, origin, target, depth)
  local parts = Trail.arn(target.Arn)
  local link = Link.new("forward", "Events are forwarded to another bus"):shows("bus", target.Arn)
  if parts.account ~= run.ctx.account_id then
    return { { link:manual(("the events go to a bus of account %s"):format(parts.account),
      Trail.ask_owner(parts.account)):done() } }
  end
  local name = parts.resource:gsub("^event%-bus/", "")
  if target.RoleArn then
    judge_role(run, link, rule, target.RoleArn, target.Arn)
  elseif parts.region ~= region then
    link:fail(("%s forwards to %s without a role"):format(rule.Name, parts.region),
      "give the target a role that may call events:PutEvents on the bus")
  end
  local _, missing = run.reads:get("bus", parts.region, name)
  if missing and missing.absent then
    return { { link:fail(("the bus %s does not exist"):format(target.Arn), "make it"):done() } }
  end
  local rules, err = EventRules.candidates(run, parts.region, name, origin)
  if not rules then
    return { { link:unknown("which rules the bus has", err):done() } }
  elseif #rules == 0 or depth >= deepest then
    return { { link:fail(("no rule on %s in %s matches %s"):format(
      name, parts.region, run.spec.title),
      run.implement .. " --set alert=eventbridge makes one"):done() } }
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

local function target_ways(run, rule, region, origin, target, depth)
  local parts = Trail.arn(target.Arn)
  if parts.service == "events" and parts.resource:match("^event%-bus/") then
    return bus_ways(run, rule, region, origin, target, depth)
  elseif parts.service == "sns" then
    local source = { arn = rule.Arn, region = region }
    return { {
      Topic.link(run, target.Arn, "rule", source):done(),
      Subscriptions.link(run, target.Arn, run.example()):done(),
    } }
  end
  local link = Link.new("target"):shows("target", target.Arn)
  if parts.service == "lambda" and parts.account == run.ctx.account_id then
    judge_function(run, link, rule, target.Arn, parts)
  elseif parts.service == "sqs" and parts.account == run.ctx.account_id then
    judge_queue(run, link, rule, target.Arn, parts)
  else
    link:manual(("the rule's target is %s: whether it exists and tells anybody is not judged here")
      :format(target.Arn), "see what it does, or give the rule a topic as a target")
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
    return { { Link.new("target"):fail(("the rule %s has no target"):format(rule.Name),
      run.implement .. " --set alert=eventbridge gives it one"):done() } }
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
