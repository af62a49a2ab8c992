local M = { kind = "topic_x" }
local function arn(id, ctx) return ("arn:%s:sns:%s:%s:%s"):format(ctx.partition, id.region, ctx.account_id, id.name) end
M.arn = arn
function M.read(id, client, ctx)
  local answer, err = ctx:try(function()
    return client.sns.get_topic_attributes{ TopicArn = arn(id, ctx) }
  end)
  if not answer then
    if err.code == "NotFound" or err.code == "NotFoundException" then return nil end
    error(err, 0)
  end
  return { DisplayName = answer.Attributes.DisplayName or "", Arn = arn(id, ctx) }
end
function M.plan(_, desired, id, ctx) return { DisplayName = desired.DisplayName, Arn = arn(id, ctx) } end
function M.write(current, target, id)
  if not target then return { { service = "sns", operation = "delete_topic", parameters = { TopicArn = current.Arn }, region = id.region } } end
  if not current then return { { service = "sns", operation = "create_topic", parameters = { Name = id.name, Attributes = { DisplayName = target.DisplayName } }, region = id.region, why = "the topic that is told" } } end
  return { { service = "sns", operation = "set_topic_attributes", parameters = { TopicArn = current.Arn, AttributeName = "DisplayName", AttributeValue = target.DisplayName }, region = id.region } }
end
function M.describe(id) return ("topic %s in %s"):format(id.name, id.region) end
return setmetatable(M, { __call = function(_, t)
  return { kind = M.kind, module = M, id = { name = t.name, region = t.region }, desired = { DisplayName = t.display } }
end })
