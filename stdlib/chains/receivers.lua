-- What subscriptions and targets of rules send to: queues, functions and streams. They exist, and the sender may
-- invoke them.

local Key = require "chains.key"
local Link = require "chains.link"
local Trail = require "chains.trail"

local M = {}

-- Whether a resource policy lets the sender in.
local function judge_policy(link, sender, policy, action, arn, name)
  local says, reason = sender:says({ policy }, action, arn)
  if says == "unknown" then
    link:unknown(("whether %s may call %s on %s"):format(sender.name, action, name), reason)
  elseif says == "deny" then
    link:fail(("The policy of %s denies %s to %s: %s"):format(name, action, sender.name, reason),
      ("Change that statement so that %s may call %s"):format(sender.service, action))
  elseif says == "none" then
    link:fail(("%s may not call %s on %s"):format(sender.name, action, name),
      ("Allow %s to %s in the policy of %s"):format(action, sender.service, name))
  end
end

-- What another account has cannot be read; its owner knows.
local function unread(run, link, parts, err, kind, id, question)
  if parts.account ~= run.ctx.account_id then
    run.reads:forgive(kind, parts.region, id)
    return link:manual(("%s belongs to account %s, which does not let it be read"):format(
      parts.resource, parts.account), Trail.ask_owner(parts.account))
  elseif err.absent then
    return link:fail(("%s does not exist"):format(parts.resource),
      ("Create it, or remove what sends to it"))
  end
  return link:unknown(question, err)
end

local function judge_queue(run, link, sender, arn, parts)
  local suffix = run.ctx.partition == "aws-cn" and ".cn" or ""
  local url = ("https://sqs.%s.amazonaws.com%s/%s/%s"):format(
    parts.region, suffix, parts.account, parts.resource)
  local attributes, err = run.reads:get("queue", parts.region, url)
  if not attributes then
    return unread(run, link, parts, err, "queue", url,
      ("whether the queue %s exists"):format(parts.resource))
  end
  judge_policy(link, sender, attributes.Policy or "{}", "sqs:SendMessage", arn,
    "the queue " .. parts.resource)
  Key.judge(run, link, parts.region, attributes.KmsMasterKeyId, sender, "queue")
  return link:pass(("%s may send to the queue %s"):format(sender.name, parts.resource))
end

local function judge_function(run, link, sender, arn, parts)
  local name = parts.resource:match("^function:([^:]+)") or parts.resource
  local found, err = run.reads:get("function", parts.region, name)
  if not found then
    return unread(run, link, parts, err, "function", name,
      ("whether the function %s exists"):format(name))
  end
  local policy, failed = run.reads:get("function_policy", parts.region, name)
  if not policy and not failed.absent then
    return link:unknown(("whether %s may invoke the function %s"):format(sender.name, name), failed)
  end
  judge_policy(link, sender, policy or "{}", "lambda:InvokeFunction", arn, "the function " .. name)
  return link:pass(("%s may invoke the function %s"):format(sender.name, name))
end

local function judge_stream(run, link, sender, _, parts)
  local name = parts.resource:match("^deliverystream/(.+)$") or parts.resource
  local found, err = run.reads:get("stream", parts.region, name)
  if not found then
    return unread(run, link, parts, err, "stream", name,
      ("whether the delivery stream %s exists"):format(name))
  end
  if found.DeliveryStreamStatus ~= "ACTIVE" then
    link:fail(("The delivery stream %s is %s"):format(name, tostring(found.DeliveryStreamStatus)),
      "See why in the stream's FailureDescription")
  end
  return link:pass(("%s sends to the delivery stream %s"):format(sender.name, name))
end

local kinds = { sqs = judge_queue, lambda = judge_function, firehose = judge_stream }

--- Whether receivers of a service are judged here.
---@param service string of an ARN
---@return boolean
function M.knows(service) return kinds[service] ~= nil end

--- Says on a link whether a receiver exists and the sender may invoke it.
---@param run table
---@param link table
---@param sender policies.Sender
---@param arn string
---@return table link
function M.judge(run, link, sender, arn)
  local parts = Trail.arn(arn)
  return kinds[parts.service](run, link, sender, arn, parts)
end

--- The same on a link of its own.
function M.link(run, id, sender, arn)
  return M.judge(run, Link.new(id):shows("target", arn), sender, arn)
end

return M
