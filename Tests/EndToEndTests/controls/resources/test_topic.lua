-- A topic, as far as tests of the engine need one. A display name that begins with "keep" keeps it.
local M = { kind = "test_topic", volatile = { "Subscriptions" } }

local function arn(id, ctx)
  return ("arn:%s:sns:%s:%s:%s"):format(ctx.partition, id.region, ctx.account_id, id.name)
end

function M.read(id, client, ctx)
  local answer, err = ctx:try(function()
    return client.sns.get_topic_attributes{ TopicArn = arn(id, ctx) }
  end)
  if not answer then
    if err.code == "NotFound" or err.code == "NotFoundException" then return nil end
    error(err, 0)
  end
  local tags = {}
  local listed = client.sns.list_tags_for_resource{ ResourceArn = arn(id, ctx) }
  for _, tag in ipairs(listed.Tags or {}) do
    tags[tag.Key] = tag.Value
  end
  return {
    Arn = arn(id, ctx), DisplayName = answer.Attributes.DisplayName or "",
    Subscriptions = answer.Attributes.SubscriptionsConfirmed,
  }, { tags = tags }
end

function M.plan(_, desired, id, ctx)
  if desired.DisplayName == "refused" then
    error{ conflict = "a topic is not called that", remedy = "call it something else" }
  end
  return { Arn = arn(id, ctx), DisplayName = desired.DisplayName }
end

function M.write(current, target, id)
  local function call(operation, parameters, why, retry)
    return { {
      service = "sns", operation = operation, parameters = parameters, region = id.region,
      why = why, retry = retry,
    } }
  end
  if not target then return call("delete_topic", { TopicArn = current.Arn }, "remove the topic") end
  if not current then
    return call("create_topic",
      { Name = id.name, Attributes = { DisplayName = target.DisplayName } },
      "the topic that people are told by", { "InternalError" })
  end
  return call("set_topic_attributes", {
    TopicArn = current.Arn, AttributeName = "DisplayName", AttributeValue = target.DisplayName,
  }, "rename the topic")
end

function M.keep(current)
  return current.DisplayName:find "^keep" and "its name says so" or nil
end

function M.describe(id) return ("topic %s in %s"):format(id.name, id.region) end

return setmetatable(M, { __call = function(_, wanted)
  return {
    kind = M.kind, module = M, id = { name = wanted.name, region = wanted.region },
    desired = { DisplayName = wanted.display },
  }
end })
