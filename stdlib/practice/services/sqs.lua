-- SQS: queues that targets and subscriptions deliver to.

local fault = require "practice.fault"
local listing = require "practice.listing"
local queues = require "practice.queues"
local state = require "practice.state"
local tags = require "practice.tags"

local M = {}

local function store(call) return queues.store(call.account, call.region).queues end

local function url(name, call)
  return ("https://sqs.%s.amazonaws.com/%s/%s"):format(call.region, call.account, name)
end

local function queue_of(p, call)
  local queue = store(call)[tostring(p.QueueUrl):match "([^/]+)$" or ""]
  if not queue then
    fault("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist.")
  end
  return queue
end

function M.create_queue(p, call)
  if #p.QueueName > 80 or not p.QueueName:gsub("%.fifo$", ""):find "^[%w_-]+$" then
    fault("InvalidParameterValue",
      "Can only include alphanumeric characters, hyphens, or underscores. "
      .. "1 to 80 in length")
  end
  local held = store(call)[p.QueueName]
  for name, value in pairs(held and p.Attributes or {}) do
    if held.attributes[name] ~= value then
      fault("QueueNameExists",
        "A queue already exists with the same name and a different value for "
        .. "attribute " .. name)
    end
  end
  store(call)[p.QueueName] = held or {
    name = p.QueueName, attributes = p.Attributes or {}, tags = p.tags or {}, messages = {},
    created = state.now(), arn = state.arn("sqs", call.region, call.account, p.QueueName),
  }
  return { QueueUrl = url(p.QueueName, call) }
end

function M.delete_queue(p, call) store(call)[queue_of(p, call).name] = nil end

function M.get_queue_url(p, call)
  queue_of({ QueueUrl = p.QueueName }, call)
  return { QueueUrl = url(p.QueueName, call) }
end

function M.list_queues(p, call)
  local prefix, list = p.QueueNamePrefix or "", {}
  for name in listing.pairs(store(call)) do
    if name:sub(1, #prefix) == prefix then list[#list + 1] = url(name, call) end
  end
  local page, token = listing.page(list, p.NextToken, p.MaxResults, 1000, "InvalidParameterValue")
  return { QueueUrls = page, NextToken = token }
end

function M.get_queue_attributes(p, call)
  local queue = queue_of(p, call)
  local all = {
    QueueArn = queue.arn, CreatedTimestamp = ("%d"):format(queue.created // 1),
    ApproximateNumberOfMessages = tostring(#queue.messages), VisibilityTimeout = "30",
    MessageRetentionPeriod = "345600", SqsManagedSseEnabled = "true",
  }
  for name, value in pairs(queue.attributes) do all[name] = value end
  local wanted = p.AttributeNames or {}
  if listing.has(wanted, "All") then return { Attributes = all } end
  local attributes = {}
  for _, name in ipairs(wanted) do attributes[name] = all[name] end
  return { Attributes = attributes }
end

function M.set_queue_attributes(p, call)
  local queue = queue_of(p, call)
  for name, value in pairs(p.Attributes) do
    queue.attributes[name] = value ~= "" and value or nil
  end
end

function M.send_message(p, call)
  local queue = queue_of(p, call)
  queues.add(queue, p.MessageBody)
  return { MessageId = queue.messages[#queue.messages].id }
end

function M.receive_message(p, call)
  local list, now = {}, state.now()
  for _, message in ipairs(queue_of(p, call).messages) do
    if #list < (p.MaxNumberOfMessages or 1) and (message.hidden_until or 0) <= now then
      message.received = message.received + 1
      message.hidden_until = now + (p.VisibilityTimeout or 30)
      list[#list + 1] = { MessageId = message.id, ReceiptHandle = message.id, Body = message.body,
        Attributes = { SentTimestamp = ("%d"):format(message.time * 1000 // 1),
          ApproximateReceiveCount = tostring(message.received) } }
    end
  end
  return { Messages = list }
end

function M.delete_message(p, call)
  local messages = queue_of(p, call).messages
  for index, message in ipairs(messages) do
    if message.id == p.ReceiptHandle then
      table.remove(messages, index)
      return {}
    end
  end
end

function M.purge_queue(p, call) queue_of(p, call).messages = {} end
function M.tag_queue(p, call) tags.add(queue_of(p, call), p.Tags) end
function M.untag_queue(p, call) tags.remove(queue_of(p, call), p.TagKeys) end
function M.list_queue_tags(p, call) return { Tags = queue_of(p, call).tags } end

return M
