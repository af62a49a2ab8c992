-- Requests that AWS services make for what an account has set up: who sends, and which condition keys the
-- request carries. A test of an account and the practice account's delivery decide by the same statements.
--
-- Sources: for alarms the SNS Developer Guide, "Example cases for Amazon SNS access control" (that they carry
-- aws:SourceOwner, which the default policy of a topic asks for, is observed); for rules the EventBridge User
-- Guide, "Using resource-based policies"; for topics the SNS Developer Guide, "Fanout to Amazon SQS queues";
-- for trails the CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail" and "Role policy document".

local decision = require "policies.decision"

local M = {}

--- The actions that a sender calls on what receives, by the service of the receiver.
--- `kms` is of a key that encrypts a topic: SNS Developer Guide, "Enable compatibility between event sources and
--- encrypted topics".
M.actions = {
  sns = { "sns:Publish" }, sqs = { "sqs:SendMessage" }, lambda = { "lambda:InvokeFunction" },
  kms = { "kms:GenerateDataKey", "kms:Decrypt" }, events = { "events:PutEvents" },
  logs = { "logs:CreateLogStream", "logs:PutLogEvents" }, firehose = { "firehose:PutRecord" },
}

---@class policies.Sender
---@field service string
---@field principal { service: string } as `policies.decide` takes it
---@field name string as AWS's documents call it
---@field account string whose resource sends
---@field arn string the resource that sends
---@field context table<string, string> condition keys
local Sender = {}
Sender.__index = Sender

local function sender(service, name, arn, account, more)
  local context = {
    ["aws:SourceArn"] = arn, ["aws:SourceAccount"] = account, ["aws:SecureTransport"] = "true",
    ["aws:PrincipalIsAWSService"] = "true",
    ["aws:PrincipalServiceName"] = service .. ".amazonaws.com",
  }
  for key, value in pairs(more or {}) do context[key] = value end
  return setmetatable({
    service = service .. ".amazonaws.com", name = name, account = account, arn = arn,
    principal = { service = service .. ".amazonaws.com" }, context = context,
  }, Sender)
end

--- An alarm that runs its actions.
---@return policies.Sender
function M.alarm(arn, account)
  return sender("cloudwatch", "CloudWatch", arn, account, { ["aws:SourceOwner"] = account })
end

--- A rule of EventBridge that invokes its targets.
---@return policies.Sender
function M.rule(arn, account) return sender("events", "EventBridge", arn, account) end

--- A topic that delivers to a subscription.
---@return policies.Sender
function M.topic(arn, account) return sender("sns", "SNS", arn, account) end

--- A trail that delivers.
---@return policies.Sender
function M.trail(arn, account) return sender("cloudtrail", "CloudTrail", arn, account) end

--- What policies say to the sender: as `policies.says`.
---@param documents (string|table)[]
---@param action string
---@param resource? string
---@return "allow"|"deny"|"none"|"unknown"
---@return string? reason
function Sender:says(documents, action, resource)
  return decision.says(documents, {
    service = self.service, action = action, resource = resource, context = self.context,
  })
end

--- Whether policies let the sender do all that its receiver needs.
---@param documents (string|table)[]
---@param receiver string a key of `actions`
---@param resource? string
---@return boolean
function Sender:may(documents, receiver, resource)
  for _, action in ipairs(M.actions[receiver]) do
    if self:says(documents, action, resource) ~= "allow" then return false end
  end
  return true
end

return M
