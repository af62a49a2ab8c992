-- Queues: what arrives in them.

local access = require "practice.access"
local policies = require "policies"
local state = require "practice.state"

local M = {}

--- What SQS keeps in a region of an account.
function M.store(account, region)
  local store = state.at(account, region, "sqs")
  store.queues = store.queues or {}
  return store
end

--- A queue by its ARN; nil when there is none.
function M.find(arn)
  local parts = state.parse_arn(arn)
  if not parts or parts.service ~= "sqs" or not state.account(parts.account) then return nil end
  return M.store(parts.account, parts.region).queues[parts.resource]
end

--- Adds a message.
function M.add(queue, body)
  table.insert(queue.messages, { id = state.uuid(), body = body, time = state.now(), received = 0 })
  state.touch()
end

--- A service's message arrives, if the queue's policy lets it.
---@param sender policies.Sender
---@return string? problem
function M.receive(arn, body, sender)
  local queue = M.find(arn)
  if not queue then return "the queue " .. arn .. " does not exist" end
  local policy = queue.attributes.Policy
  local decision = policy and policy ~= "" and policies.decide(access.document(policy), {
    action = "sqs:SendMessage", resource = arn, principal = sender.principal,
    context = sender.context,
  })
  if decision ~= "allow" then
    return ("the policy of the queue %s does not let %s send"):format(arn, sender.service)
  end
  M.add(queue, body)
  return nil
end

return M
