-- SNS's topics, with their policy.

local dependents = require "dependents"
local documents = require "policies.document"
local resources = require "resources"
local senders = require "policies.senders"
local subscription = require "resources.subscription"

local M = resources.define {
  kind = "topic",
  identity = { "region", "name" },
  fields = { "Statements", "DisplayName", "KmsMasterKeyId" },
  silent = { "PolicyText" },
}

-- Counts, and what follows from other attributes.
local derived = {
  TopicArn = true, Owner = true, EffectiveDeliveryPolicy = true, SubscriptionsConfirmed = true,
  SubscriptionsPending = true, SubscriptionsDeleted = true, Policy = true, BeginningArchiveTime =
    true,
}

--- The ARN that a topic has or will have.
---@param id table
---@param ctx table
---@return string
function M.arn(id, ctx)
  return ("arn:%s:sns:%s:%s:%s"):format(ctx.partition, id.region, ctx.account_id, id.name)
end

function M.read(id, aws, ctx)
  local sns = aws { region = id.region }.sns
  local arn = M.arn(id, ctx)
  local answer = resources.unless({ "NotFound", "NotFoundException" }, sns.get_topic_attributes,
    { TopicArn = arn })
  if not answer then return nil end
  local state = {}
  for name, value in pairs(answer.Attributes) do
    if not derived[name] and value ~= "" then state[name] = value end
  end
  state.PolicyText = answer.Attributes.Policy
  state.Policy = documents.read(state.PolicyText)
  return state, resources.tags("sns:ListTagsForResource", function()
    return sns.list_tags_for_resource { ResourceArn = arn }.Tags
  end)
end

--- The policy is extended by `Statements`. Other attributes are for a topic that is made, but for a
--- key that is asked for by name (`KmsMasterKeyId`, `none` takes it away).
function M.plan(current, desired)
  local target = resources.copy(current or { DisplayName = desired.DisplayName })
  target.Policy = documents.extend(target.Policy, desired.Statements or {})
  if desired.KmsMasterKeyId then
    target.KmsMasterKeyId = desired.KmsMasterKeyId ~= "none" and desired.KmsMasterKeyId or nil
  end
  return target
end

local function text(name, state)
  if name == "Policy" then return documents.write(state.Policy, state.PolicyText) end
  return state[name]
end

function M.write(current, target, id, ctx)
  local calls = {}
  local function call(operation, parameters, why)
    calls[#calls + 1] = {
      service = "sns", operation = operation, region = id.region, parameters = parameters,
        why = why,
    }
  end
  if not target then
    call("delete_topic", { TopicArn = M.arn(id, ctx) }, "remove the topic and its subscriptions")
    return calls
  end
  local names = {}
  for name in pairs(resources.over(current, target)) do
    if name ~= "PolicyText" and not resources.equal((current or {})[name], target[name]) then
      names[#names + 1] = name
    end
  end
  table.sort(names)
  if not current then
    local attributes = {}
    for _, name in ipairs(names) do attributes[name] = text(name, target) end
    call("create_topic", { Name = id.name, Attributes = attributes },
      "create the topic, with a policy that lets the alarm publish")
    return calls
  end
  for _, name in ipairs(names) do
    call("set_topic_attributes", {
      TopicArn = M.arn(id, ctx), AttributeName = name, AttributeValue = text(name, target) or "",
    }, name == "Policy" and "change who may publish" or "change the topic")
  end
  return calls
end

local function add_alarms(users, current, id, ctx, account, arn)
  local function uses(alarm) return dependents.has_action(alarm, arn) end
  for kind, alarms in pairs(account:alarms(id.region)) do
    for _, alarm in ipairs(alarms) do
      if uses(alarm) then
        local sender = senders.alarm(alarm.AlarmArn, ctx.account_id)
        users[#users + 1] = {
          title = ("%salarm %s in %s"):format(kind == "composite" and "composite " or "",
            alarm.AlarmName, id.region),
          kind = kind == "metric" and "alarm" or nil,
          id = { region = id.region, name = alarm.AlarmName }, uses = uses,
          breaks = M.silences(sender, current, arn),
        }
      end
    end
  end
end

--- Whether what becomes of a topic keeps out a sender that it lets in now.
---@param sender policies.Sender
---@param current table
---@param arn string
---@return fun(target: table?): boolean
function M.silences(sender, current, arn)
  local function is_let_in(state)
    return sender:says({ state.Policy }, "sns:Publish", arn) == "allow"
  end
  return function(target)
    if not target then return true end
    return target.KmsMasterKeyId ~= current.KmsMasterKeyId
      or is_let_in(current) and not is_let_in(target)
  end
end

local function add_rules(users, current, id, ctx, account, arn)
  for _, name in ipairs(account:rules_to(id.region, arn)) do
    local rule = ("arn:%s:events:%s:%s:rule/%s"):format(ctx.partition, id.region, ctx.account_id,
      name)
    users[#users + 1] = {
      title = ("event rule %s in %s"):format(name, id.region), kind = "event_rule",
      id = { region = id.region, bus = "default", name = name },
      uses = function(state)
        for _, target in ipairs(state.Targets or {}) do
          if target.Arn == arn then return true end
        end
        return false
      end,
      breaks = M.silences(senders.rule(rule, ctx.account_id), current, arn),
    }
  end
end

local function add_subscriptions(users, id, account, arn)
  for _, one in ipairs(account:subscriptions(id.region, arn)) do
    local confirmed = one.SubscriptionArn:find "^arn:" ~= nil
    local own = subscription.identity_of(one, id.region, arn)
    users[#users + 1] = {
      title = (confirmed and "" or "pending ") .. subscription.describe(own),
      kind = "subscription", id = own, goes_along = not confirmed,
    }
  end
end

--- Alarms, rules and trails that notify it, and its subscriptions.
function M.users(current, id, ctx, account)
  local arn = M.arn(id, ctx)
  local users = dependents.trails_that(account, function(trail)
    return (trail.SnsTopicARN or trail.SnsTopicName) == arn
  end)
  add_alarms(users, current, id, ctx, account, arn)
  add_rules(users, current, id, ctx, account, arn)
  add_subscriptions(users, id, account, arn)
  return users
end

return M
