-- Whether policies let an AWS service do something, and which statement decides.
--
-- What is not known of a request makes the answer "unknown", never a guess.

local json = require "json"
local policies = require "policies"

local M = {}

local function decoded(document)
  if type(document) == "table" then return document end
  if type(document) ~= "string" or document == "" then return nil, "there is no policy" end
  local ok, value = pcall(json.decode, document)
  if not ok or type(value) ~= "table" then
    return nil, "the policy is no JSON: " .. tostring(value)
  end
  return value.Statement and value or { Statement = {} }
end

-- What a request by an AWS service carries in any case. The caller's organization and network are those of
-- people and roles. Source: IAM User Guide, "AWS global condition context keys".
local function context_of(request)
  local context = {
    ["aws:SecureTransport"] = "true", ["*"] = policies.unknown,
    ["aws:PrincipalOrgID"] = policies.absent, ["aws:PrincipalAccount"] = policies.absent,
    ["aws:PrincipalArn"] = policies.absent, ["aws:SourceVpce"] = policies.absent,
    ["aws:SourceVpc"] = policies.absent, ["aws:MultiFactorAuthPresent"] = policies.absent,
  }
  if request.service then
    context["aws:PrincipalIsAWSService"] = "true"
    context["aws:PrincipalServiceName"] = request.service
  end
  for key, value in pairs(request.context or {}) do context[key] = value end
  return context
end

local function name_of(statement)
  local sid = statement.Sid
  return sid and sid ~= "" and ("statement %q"):format(sid) or "a statement without a Sid"
end

-- The first statement that alone gives an answer.
local function deciding(documents, request, answer, effect)
  for _, document in ipairs(documents) do
    local statements = document.Statement
    for _, statement in ipairs(statements.Effect and { statements } or statements) do
      if (not effect or statement.Effect == effect)
        and policies.decide({ Statement = { statement } }, request) == answer then
        return name_of(statement)
      end
    end
  end
end

--- What policies say to a request: "allow", "deny", "none" (nothing allows it) or "unknown", and which
--- statement, or why it is not known.
---
---@param documents (string|table)[] all count together
---@param request table action, resource, service (the principal; nil for a role's own policies), context
---@return "allow"|"deny"|"none"|"unknown"
---@return string? reason
function M.says(documents, request)
  local list = {}
  for i, document in ipairs(documents) do
    local policy, problem = decoded(document)
    if not policy then return "unknown", problem end
    list[i] = policy
  end
  local full = {
    action = request.action, resource = request.resource, context = context_of(request),
    principal = request.service and { service = request.service } or nil,
  }
  local answer = policies.decide(list, full)
  if answer == "unknown" then
    local statement = deciding(list, full, "unknown", "Deny") or deciding(list, full, "unknown")
    return answer, (statement or "a statement") .. " has a condition that cannot be told from here"
  elseif answer == "deny" or answer == "allow" then
    return answer, deciding(list, full, answer)
  end
  return answer
end

return M
