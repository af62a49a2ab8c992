-- Subscriptions of an SNS topic. One that waits for its owner's confirmation cannot be taken back:
-- it has no ARN.

local resources = require "resources"

local M = resources.define {
  kind = "subscription",
  identity = { "region", "topic", "protocol", "endpoint" },
  fields = {},
  volatile = { "SubscriptionArn", "Confirmed" },
}

function M.describe(id)
  return ("subscription of %s:%s to %s"):format(id.protocol, id.endpoint, id.topic:match("[^:]*$"))
end

function M.read(id, aws)
  local sns = aws { region = id.region }.sns
  local found = resources.unless({ "NotFound", "NotFoundException" }, function()
    for subscription in sns.list_subscriptions_by_topic:items { TopicArn = id.topic } do
      if subscription.Protocol == id.protocol and subscription.Endpoint == id.endpoint
        and subscription.SubscriptionArn ~= "Deleted" then
        return subscription
      end
    end
  end)
  if not found then return nil end
  return {
    Protocol = found.Protocol, Endpoint = found.Endpoint, SubscriptionArn = found.SubscriptionArn,
    Confirmed = found.SubscriptionArn:find("^arn:") ~= nil,
  }, {}
end

function M.plan(current, _, id)
  return resources.copy(current) or { Protocol = id.protocol, Endpoint = id.endpoint }
end

function M.write(current, target, id)
  if target then
    if current then return {} end
    return { {
      service = "sns", operation = "subscribe", region = id.region,
      parameters = { TopicArn = id.topic, Protocol = id.protocol, Endpoint = id.endpoint },
      why = "tell the one who is to know",
    } }
  end
  if not current.Confirmed then return {} end
  return { {
    service = "sns", operation = "unsubscribe", region = id.region,
    parameters = { SubscriptionArn = current.SubscriptionArn }, why = "remove the subscription",
  } }
end

--- A subscription that waits for confirmation goes with its topic, and in no other way.
function M.goes_with(current, id)
  if current.Confirmed then return nil end
  return { kind = "topic", id = { region = id.region, name = id.topic:match "[^:]*$" } }
end

function M.keep(current)
  if not current.Confirmed then
    return "it waits for confirmation, and AWS has no call that removes it before: it goes when "
      .. "its topic is deleted, or when the confirmation expires"
  end
end

return M
