-- Topics: who may publish to them, and whom messages reach.

local access = require "practice.access"
local filter_policies = require "filter_policies"
local json = require "json"
local keys = require "practice.keys"
local listing = require "practice.listing"
local policies = require "policies"
local queues = require "practice.queues"
local senders = require "policies.senders"
local state = require "practice.state"

local M = {}

--- What SNS keeps in a region of an account.
function M.store(account, region)
  local store = state.at(account, region, "sns")
  store.topics, store.subscriptions = store.topics or {}, store.subscriptions or {}
  return store
end

--- A topic by its ARN; nil when there is none.
function M.find(arn)
  local parts = state.parse_arn(arn)
  if not parts or parts.service ~= "sns" or not state.account(parts.account) then return nil end
  return M.store(parts.account, parts.region).topics[parts.resource]
end

--- The policy of a topic that nobody has given one. Source: what SNS answers for such a topic, as users have
--- published it.
---@param arn string
---@param account string
---@return string
function M.default_policy(arn, account)
  return json.encode {
    Version = "2008-10-17", Id = "__default_policy_ID",
    Statement = { {
      Sid = "__default_statement_ID", Effect = "Allow", Principal = { AWS = "*" },
      Action = {
        "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission",
        "SNS:RemovePermission", "SNS:DeleteTopic", "SNS:Subscribe", "SNS:ListSubscriptionsByTopic",
        "SNS:Publish",
      },
      Resource = arn, Condition = { StringEquals = { ["AWS:SourceOwner"] = account } },
    } },
  }
end

local function land(topic, subscription, message)
  local id = state.uuid()
  if subscription.protocol == "sqs" then
    local reason = queues.receive(subscription.endpoint, json.encode {
      Type = "Notification", MessageId = id, TopicArn = topic.arn, Subject = message.subject,
      Message = message.text,
    }, senders.topic(topic.arn, topic.account))
    if reason then return reason end
  end
  table.insert(state.data.notifications, {
    id = id, time = state.now(), topic = topic.arn, subscription = subscription.arn,
    protocol = subscription.protocol, endpoint = subscription.endpoint,
    subject = message.subject, message = message.text,
  })
  return nil
end

--- Publishes a service's message.
---@param arn string
---@param message { text: string, subject: string?, attributes: table? }
---@param sender policies.Sender|{ account: string, arn: string, region: string } a service, or a caller
---@return string? problem why it was refused; nil when it was accepted
function M.publish(arn, message, sender)
  local topic = M.find(arn)
  if not topic then return "the topic " .. arn .. " does not exist" end
  local context = sender.context or { ["aws:SecureTransport"] = "true" }
  local principal = sender.service and { service = sender.service }
    or { account = sender.account, arn = sender.arn }
  local decision = policies.decide(access.document(topic.attributes.Policy),
    { action = "sns:Publish", resource = arn, principal = principal, context = context })
  if decision ~= "allow" then
    return ("the policy of the topic %s does not let %s publish"):format(
      arn, sender.service or sender.arn)
  end
  local key = topic.attributes.KmsMasterKeyId
  if sender.service and (key or "") ~= "" then
    local problem = keys.problem(topic.account, topic.region, key, sender)
    if problem then return problem end
  end
  for _, subscription in listing.pairs(M.store(topic.account, topic.region).subscriptions) do
    if subscription.topic == arn and subscription.confirmed
      and filter_policies.passes(subscription.attributes, message.text, message.attributes)
    then
      local problem = land(topic, subscription, message)
      if problem then
        table.insert(state.data.failures,
          { time = state.now(), from = arn, to = subscription.endpoint, reason = problem })
      end
    end
  end
  state.touch()
  return nil
end

return M
