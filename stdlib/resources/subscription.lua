-- Subscriptions of an SNS topic. One that waits for its owner's confirmation cannot be taken back:
-- it has no ARN.
--
-- The URL of a webhook is a secret. Identities and states have it in the form in which secrets are
-- shown, so that it is in no journal and no report; the URL itself is only in the call that
-- subscribes it. A subscription is taken back by its ARN.

local resources = require "resources"

local M = resources.define {
  kind = "subscription",
  identity = { "region", "topic", "protocol", "endpoint" },
  fields = { "Address" },
  volatile = { "SubscriptionArn", "Confirmed", "Address" },
}

local webhooks = { http = true, https = true }

-- An endpoint as it may be shown.
local function shown(protocol, endpoint)
  return webhooks[protocol] and secrets.shown(endpoint) or endpoint
end

--- The identity of a subscription, as ListSubscriptionsByTopic has it.
---@param found aws.sns.Subscription
---@param region string
---@param topic string
---@return table
function M.identity_of(found, region, topic)
  return {
    region = region, topic = topic, protocol = found.Protocol,
    endpoint = shown(found.Protocol, found.Endpoint),
  }
end

function M.wanted(wanted)
  local result = resources.copy(wanted)
  if type(wanted.endpoint) == "string" and webhooks[wanted.protocol] then
    result.endpoint = shown(wanted.protocol, wanted.endpoint)
    if result.endpoint ~= wanted.endpoint then result.Address = secrets.of(wanted.endpoint) end
  end
  return result
end

function M.describe(id)
  return ("subscription of %s:%s to %s"):format(id.protocol, shown(id.protocol, id.endpoint),
    id.topic:match("[^:]*$"))
end

function M.read(id, aws)
  local sns = aws { region = id.region }.sns
  -- Journals of earlier versions have the URL itself.
  local endpoint = shown(id.protocol, id.endpoint)
  local found = resources.unless({ "NotFound", "NotFoundException" }, function()
    for subscription in sns.list_subscriptions_by_topic:items { TopicArn = id.topic } do
      if subscription.Protocol == id.protocol
        and shown(subscription.Protocol, subscription.Endpoint) == endpoint
        and subscription.SubscriptionArn ~= "Deleted" then
        return subscription
      end
    end
  end)
  if not found then return nil end
  return {
    Protocol = found.Protocol, Endpoint = endpoint, SubscriptionArn = found.SubscriptionArn,
    Confirmed = found.SubscriptionArn:find("^arn:") ~= nil,
  }, {}
end

function M.plan(current, desired, id)
  local new = {
    Protocol = id.protocol, Endpoint = shown(id.protocol, id.endpoint), Address = desired.Address,
  }
  return resources.copy(current) or new
end

function M.write(current, target, id)
  if target then
    if current then return {} end
    local endpoint = target.Address
    if endpoint == nil then
      endpoint = id.endpoint
      if endpoint:find "/<secret %x+>$" then
        resources.conflict(("the address %s is a secret, which no journal keeps: subscribe it "
          .. "again"):format(endpoint))
      end
    end
    return { {
      service = "sns", operation = "subscribe", region = id.region,
      parameters = { TopicArn = id.topic, Protocol = id.protocol, Endpoint = endpoint },
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
    return "it waits for confirmation, and AWS gives no way to take it back before: it goes with "
      .. "its "
      .. "topic, or when the confirmation expires"
  end
end

return M
