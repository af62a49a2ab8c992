-- SNS's topics, with their policy.

local documents = require "policies.document"
local resources = require "resources"

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

return M
