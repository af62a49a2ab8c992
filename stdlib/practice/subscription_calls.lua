-- SNS's operations on subscriptions.

local fault = require "practice.fault"
local listing = require "practice.listing"
local queues = require "practice.queues"
local state = require "practice.state"
local topics = require "practice.topics"

local M = {}

local function refuse(message) fault("InvalidParameter", "Invalid parameter: " .. message) end

local endpoints = {
  email = "^[^%s@]+@[^%s@]+$", ["email-json"] = "^[^%s@]+@[^%s@]+$", http = "^http://",
  https = "^https://", sqs = "^arn:[^:]+:sqs:", lambda = "^arn:[^:]+:lambda:",
  sms = "^%+?%d[%d-]+$", firehose = "^arn:[^:]+:firehose:", application = "^arn:[^:]+:sns:",
}

local known = {
  FilterPolicy = true, FilterPolicyScope = true, RawMessageDelivery = true, DeliveryPolicy = true,
  RedrivePolicy = true, SubscriptionRoleArn = true,
}

local function check_attribute(name, value)
  if not known[name] then refuse("AttributeName") end
  if name == "FilterPolicy" and value ~= "" and value ~= "{}" then
    local ok, problem =
      pcall(patterns.parse, '{"detail":' .. value .. "}", { dialect = "event-pattern" })
    if not ok then refuse("FilterPolicy: " .. tostring(problem)) end
  elseif name == "FilterPolicyScope"
    and not listing.has({ "MessageAttributes", "MessageBody" }, value)
  then
    refuse("FilterPolicyScope")
  end
end

local function shown_arn(subscription)
  return subscription.confirmed and subscription.arn or "PendingConfirmation"
end

local function shown(subscription)
  return {
    SubscriptionArn = shown_arn(subscription), Owner = subscription.account,
    Protocol = subscription.protocol, Endpoint = subscription.endpoint,
    TopicArn = subscription.topic,
  }
end

-- By its ARN, whoever's store it is in.
local function find(arn)
  local parts = state.parse_arn(arn)
  local topic, id = (parts and parts.resource or ""):match "^(.+):([%x-]+)$"
  if not topic or not state.account(parts.account) then refuse("SubscriptionArn") end
  local subscription = topics.store(parts.account, parts.region).subscriptions[id]
  if not subscription then fault("NotFound", "Subscription does not exist", 404) end
  return subscription, topics.store(parts.account, parts.region).subscriptions, id
end

-- A queue or function of the same account needs no confirmation.
-- Source: API reference, Subscribe: for HTTP, e-mail and other accounts the owner has to confirm.
local function needs_confirmation(p, call)
  if listing.has({ "email", "email-json", "http", "https" }, p.Protocol) then return true end
  local parts = state.parse_arn(p.Endpoint)
  return parts ~= nil and parts.account ~= call.account and p.Protocol == "sqs"
    and queues.find(p.Endpoint) ~= nil
end

local function subscribe(p, call, topic)
  local form = endpoints[p.Protocol]
  if not form then refuse("Invalid protocol type: " .. p.Protocol) end
  if not p.Endpoint or not p.Endpoint:find(form) then
    refuse("Endpoint Reason: the endpoint is none of the protocol " .. p.Protocol)
  end
  for name, value in pairs(p.Attributes or {}) do check_attribute(name, value) end
  local subscriptions = topics.store(topic.account, topic.region).subscriptions
  for _, held in pairs(subscriptions) do
    if held.topic == topic.arn and held.protocol == p.Protocol and held.endpoint == p.Endpoint then
      return held
    end
  end
  local id = state.uuid()
  subscriptions[id] = {
    arn = topic.arn .. ":" .. id, topic = topic.arn, protocol = p.Protocol, endpoint = p.Endpoint,
    account = call.account, confirmed = not needs_confirmation(p, call), created = state.now(),
    attributes = p.Attributes or {}, token = state.digits(16),
  }
  return subscriptions[id]
end

local function attributes_of(subscription)
  local attributes = {
    SubscriptionArn = subscription.arn, TopicArn = subscription.topic, Owner = subscription.account,
    Protocol = subscription.protocol, Endpoint = subscription.endpoint,
    PendingConfirmation = tostring(not subscription.confirmed),
    ConfirmationWasAuthenticated = tostring(subscription.confirmed == true),
    RawMessageDelivery = "false",
  }
  for name, value in pairs(subscription.attributes) do attributes[name] = value end
  if attributes.FilterPolicy == "{}" then attributes.FilterPolicy = nil end
  if attributes.FilterPolicy and not attributes.FilterPolicyScope then
    attributes.FilterPolicyScope = "MessageAttributes"
  end
  return attributes
end

local function listed(p, call, topic)
  local found = {}
  local account = topic and topic.account or call.account
  for _, subscription in listing.pairs(topics.store(account, call.region).subscriptions) do
    if not topic or subscription.topic == topic.arn then found[#found + 1] = shown(subscription) end
  end
  local page, token = listing.page(found, p.NextToken, nil, 100, "InvalidParameter")
  return { Subscriptions = page, NextToken = token }
end

--- The operations, with the function that finds a topic by its ARN.
---@param topic_of fun(arn: string, call: table, action: string): table
---@return table<string, function>
function M.operations(topic_of)
  return {
    subscribe = function(p, call)
      local subscription = subscribe(p, call, topic_of(p.TopicArn, call, "SNS:Subscribe"))
      local is_shown = subscription.confirmed or p.ReturnSubscriptionArn
      return { SubscriptionArn = is_shown and subscription.arn or "pending confirmation" }
    end,
    confirm_subscription = function(p, call)
      local topic = topic_of(p.TopicArn, call, "SNS:ConfirmSubscription")
      for _, subscription in pairs(topics.store(topic.account, topic.region).subscriptions) do
        if subscription.topic == p.TopicArn and subscription.token == p.Token then
          subscription.confirmed = true
          return { SubscriptionArn = subscription.arn }
        end
      end
      refuse("Token")
    end,
    unsubscribe = function(p)
      local subscription, holder, id = find(p.SubscriptionArn)
      -- Basis: documented for pending ones: they cannot be deleted, they expire.
      if not subscription.confirmed then
        refuse("This subscription has not been confirmed; it is deleted when it expires")
      end
      holder[id] = nil
    end,
    list_subscriptions = function(p, call) return listed(p, call) end,
    list_subscriptions_by_topic = function(p, call)
      return listed(p, call, topic_of(p.TopicArn, call, "SNS:ListSubscriptionsByTopic"))
    end,
    get_subscription_attributes = function(p)
      return { Attributes = attributes_of((find(p.SubscriptionArn))) }
    end,
    set_subscription_attributes = function(p)
      local subscription = find(p.SubscriptionArn)
      check_attribute(p.AttributeName, p.AttributeValue or "")
      subscription.attributes[p.AttributeName] = p.AttributeValue
    end,
  }
end

return M
