-- SNS: topics and subscriptions.

local access = require "practice.access"
local fault = require "practice.fault"
local json = require "json"
local listing = require "practice.listing"
local policies = require "policies"
local state = require "practice.state"
local tags = require "practice.tags"
local topics = require "practice.topics"

local M = {}

local function store(call) return topics.store(call.account, call.region) end

local function refuse(message) fault("InvalidParameter", "Invalid parameter: " .. message) end

-- A topic of the account, or of another whose policy allows this.
local function topic_of(arn, call, action)
  local parts = state.parse_arn(arn)
  if not parts or parts.service ~= "sns" then refuse("TopicArn") end
  if parts.region ~= call.region then refuse("TopicArn Reason: the topic is in another region") end
  local topic = topics.find(arn)
  if not topic then fault("NotFound", "Topic does not exist", 404) end
  if topic.account ~= call.account and policies.decide(access.document(topic.attributes.Policy), {
    action = action, resource = arn, principal = { account = call.account, arn = call.arn },
  }) ~= "allow" then
    local message = "User: %s is not authorized to perform: %s on resource: %s"
    fault("AuthorizationError", message:format(call.arn, action, arn), 403)
  end
  return topic
end

-- Topics --------------------------------------------------------------------------------------------------------

local known = {
  DisplayName = true, Policy = true, KmsMasterKeyId = true, DeliveryPolicy = true,
  SignatureVersion = true, TracingConfig = true, FifoTopic = true, ContentBasedDeduplication = true,
}

local function check_attribute(name, value)
  if not known[name] then refuse("AttributeName") end
  if name == "Policy" then
    local ok, document = pcall(json.decode, value)
    if not ok or type(document) ~= "table" or not document.Statement then
      refuse("Policy Error: null")
    end
  end
end

function M.create_topic(p, call)
  local name = p.Name
  if #name > 256 or not name:gsub("%.fifo$", ""):find "^[%w_-]+$" then refuse("Topic Name") end
  local arn = state.arn("sns", call.region, call.account, name)
  local held = store(call).topics[name]
  for attribute, value in pairs(p.Attributes or {}) do
    check_attribute(attribute, value)
    if held and held.attributes[attribute] ~= value then
      refuse("Attributes Reason: Topic already exists with different attributes")
    end
  end
  local given = tags.from(p.Tags)
  if held then
    if p.Tags and not tags.same(given, held.tags) then
      refuse("Tags Reason: Topic already exists with different tags")
    end
    return { TopicArn = arn }
  end
  local attributes = { Policy = topics.default_policy(arn, call.account), DisplayName = "" }
  for attribute, value in pairs(p.Attributes or {}) do attributes[attribute] = value end
  store(call).topics[name] = {
    name = name, arn = arn, account = call.account, region = call.region, attributes = attributes,
    tags = given, created = state.now(),
  }
  return { TopicArn = arn }
end

function M.delete_topic(p, call)
  local parts = state.parse_arn(p.TopicArn)
  if not parts or parts.service ~= "sns" then refuse("TopicArn") end
  store(call).topics[parts.resource] = nil
  for id, subscription in pairs(store(call).subscriptions) do
    if subscription.topic == p.TopicArn then store(call).subscriptions[id] = nil end
  end
end

function M.list_topics(p, call)
  local found = listing.map(listing.values(store(call).topics), function(topic)
    return { TopicArn = topic.arn }
  end)
  local page, token = listing.page(found, p.NextToken, nil, 100, "InvalidParameter")
  return { Topics = page, NextToken = token }
end

local function count(topic, is_confirmed)
  local number = 0
  for _, subscription in pairs(topics.store(topic.account, topic.region).subscriptions) do
    if subscription.topic == topic.arn and (subscription.confirmed == true) == is_confirmed then
      number = number + 1
    end
  end
  return tostring(number)
end

-- Source: SNS Developer Guide, "Amazon SNS message delivery retries".
local delivery_policy = '{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":20,'
  .. '"maxDelayTarget":20,"numRetries":3,"numMaxDelayRetries":0,"numNoDelayRetries":0,'
  .. '"numMinDelayRetries":0,"backoffFunction":"linear"},"disableSubscriptionOverrides":false,'
  .. '"defaultRequestPolicy":{"headerContentType":"text/plain; charset=UTF-8"}}}'

function M.get_topic_attributes(p, call)
  local topic = topic_of(p.TopicArn, call, "SNS:GetTopicAttributes")
  local attributes = {
    TopicArn = topic.arn, Owner = topic.account, SubscriptionsConfirmed = count(topic, true),
    SubscriptionsPending = count(topic, false), SubscriptionsDeleted = "0",
    EffectiveDeliveryPolicy = delivery_policy,
  }
  for name, value in pairs(topic.attributes) do attributes[name] = value end
  return { Attributes = attributes }
end

function M.set_topic_attributes(p, call)
  local topic = topic_of(p.TopicArn, call, "SNS:SetTopicAttributes")
  check_attribute(p.AttributeName, p.AttributeValue or "")
  local value = p.AttributeValue
  -- An empty key takes the encryption away.
  if p.AttributeName == "KmsMasterKeyId" and value == "" then value = nil end
  topic.attributes[p.AttributeName] = value
end

function M.add_permission(p, call)
  local topic = topic_of(p.TopicArn, call, "SNS:AddPermission")
  local document = json.decode(topic.attributes.Policy)
  for _, statement in ipairs(document.Statement) do
    if statement.Sid == p.Label then refuse("Statement already exists") end
  end
  table.insert(document.Statement, {
    Sid = p.Label, Effect = "Allow", Resource = topic.arn,
    Principal = { AWS = listing.map(p.AWSAccountId, function(id)
      return ("arn:%s:iam::%s:root"):format(state.data.partition, id)
    end) },
    Action = listing.map(p.ActionName, function(name) return "SNS:" .. name end),
  })
  topic.attributes.Policy = json.encode(document)
end

function M.remove_permission(p, call)
  local topic = topic_of(p.TopicArn, call, "SNS:RemovePermission")
  local document = json.decode(topic.attributes.Policy)
  for index = #document.Statement, 1, -1 do
    if document.Statement[index].Sid == p.Label then table.remove(document.Statement, index) end
  end
  topic.attributes.Policy = json.encode(document)
end

function M.publish(p, call)
  local arn = p.TopicArn or p.TargetArn
  if not arn then refuse("TopicArn or TargetArn Reason: no value for required parameter") end
  if not topics.find(arn) then fault("NotFound", "Topic does not exist", 404) end
  local topic = topics.find(arn)
  local problem = topics.publish(arn, {
    text = p.Message, subject = p.Subject, attributes = p.MessageAttributes,
  }, { account = call.account, arn = call.arn, context = { ["aws:SourceOwner"] = call.account } })
  -- An account's own users need no topic policy.
  if problem and topic.account ~= call.account then fault("AuthorizationError", problem, 403) end
  return { MessageId = state.uuid() }
end

for name, body in pairs(require("practice.subscription_calls").operations(topic_of)) do
  M[name] = body
end

-- Tags ----------------------------------------------------------------------------------------------------------

local function tagged(p, call)
  local topic = topics.find(p.ResourceArn)
  if not topic or topic.account ~= call.account then
    fault("ResourceNotFound", "Resource does not exist", 404)
  end
  return topic
end

function M.tag_resource(p, call) tags.add(tagged(p, call), tags.from(p.Tags)) end
function M.untag_resource(p, call) tags.remove(tagged(p, call), p.TagKeys) end
function M.list_tags_for_resource(p, call) return { Tags = tags.list(tagged(p, call).tags) } end

return M
