-- KMS keys: which there are, and who may use them.

local access = require "practice.access"
local json = require "json"
local policies = require "policies"
local senders = require "policies.senders"
local state = require "practice.state"

local M = {}

--- What KMS keeps in a region of an account.
function M.store(account, region)
  local store = state.at(account, region, "kms")
  store.keys, store.aliases = store.keys or {}, store.aliases or {}
  return store
end

local managed = { ["alias/aws/sns"] = "sns", ["alias/aws/s3"] = "s3", ["alias/aws/sqs"] = "sqs" }

--- The policy of a key that nobody has given one. Source: KMS Developer Guide, "Default key policy".
function M.default_policy(account)
  return json.encode {
    Version = "2012-10-17", Id = "key-default-1",
    Statement = { {
      Sid = "Enable IAM User Permissions", Effect = "Allow",
      Principal = { AWS = ("arn:%s:iam::%s:root"):format(state.data.partition, account) },
      Action = "kms:*", Resource = "*",
    } },
  }
end

--- Makes a key.
function M.create(account, region, options)
  local id = state.uuid()
  local key = {
    id = id, arn = state.arn("kms", region, account, "key/" .. id), account = account,
    created = state.now(), manager = options.manager or "CUSTOMER", state = "Enabled",
    description = options.description or "", policy = options.policy or M.default_policy(account),
    tags = options.tags or {},
  }
  M.store(account, region).keys[id] = key
  return key
end

-- AWS's own key for a service. Its policy lets the service's users use it, no other service.
local function managed_key(account, region, alias)
  local store = M.store(account, region)
  local service = managed[alias]
  local key = M.create(account, region, {
    manager = "AWS", description = "Default key that protects my data when no other key is defined",
    policy = json.encode {
      Version = "2012-10-17", Id = "auto-" .. service .. "-1",
      Statement = { {
        Effect = "Allow", Principal = { AWS = "*" }, Resource = "*",
        Action = { "kms:Decrypt", "kms:GenerateDataKey*", "kms:CreateGrant", "kms:DescribeKey" },
        Condition = { StringEquals = {
          ["kms:CallerAccount"] = account,
          ["kms:ViaService"] = service .. "." .. region .. ".amazonaws.com",
        } },
      } },
    },
  })
  store.aliases[alias] = key.id
  return key
end

--- A key by its id, ARN or alias; nil when there is none. AWS's own keys are made when they are first used.
---@param account string
---@param region string
---@param name string
---@return table?
function M.find(account, region, name)
  local parts = state.parse_arn(name)
  if parts then
    if parts.service ~= "kms" or not state.account(parts.account) then return nil end
    account, region, name = parts.account, parts.region, parts.resource:gsub("^key/", "")
  end
  local store = M.store(account, region)
  if name:match "^alias/" then
    local id = store.aliases[name]
    if not id and managed[name] then return managed_key(account, region, name) end
    return id and store.keys[id]
  end
  return store.keys[name]
end

--- Why a service cannot encrypt with a key; nil when it can.
---@param sender policies.Sender
---@return string?
function M.problem(account, region, name, sender)
  local key = M.find(account, region, name)
  if not key then return "the key " .. name .. " does not exist" end
  if key.state ~= "Enabled" then return "the key " .. key.arn .. " is " .. key.state end
  for _, action in ipairs(senders.actions.kms) do
    local decision = policies.decide(access.document(key.policy), {
      action = action, resource = key.arn, principal = sender.principal,
      context = sender.context,
    })
    if decision ~= "allow" then
      return ("the policy of the key %s does not let %s call %s"):format(
        key.arn, sender.service, action)
    end
  end
  return nil
end

return M
