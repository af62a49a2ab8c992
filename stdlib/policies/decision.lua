-- What policy documents say of a request: resource policies, trust policies and identity policies.

local conditions = require "policies.conditions"
local json = require "json"

local M = {}

local list = conditions.list

local function names_aws(name, principal)
  if name == "*" then return true end
  if not principal.account then return false end
  if name == principal.account or name == principal.arn or name == principal.role then
    return true
  end
  return name:match "^arn:[^:]+:iam::(%d+):root$" == principal.account
end

local function is_named(value, principal)
  if value == "*" then return true end
  if type(value) ~= "table" then return false end
  for _, name in ipairs(list(value.AWS)) do
    if names_aws(name, principal) then return true end
  end
  for _, name in ipairs(list(value.Service)) do
    if name == principal.service or (name == "*" and principal.service) then return true end
  end
  return false
end

local function matches_any(patterns, text, fold)
  for _, pattern in ipairs(list(patterns)) do
    if fold and conditions.like(pattern:lower(), text:lower())
      or conditions.like(pattern, text) then
      return true
    end
  end
  return false
end

local function applies(statement, request)
  if request.principal then
    if statement.NotPrincipal then
      if is_named(statement.NotPrincipal, request.principal) then return false end
    elseif not is_named(statement.Principal, request.principal) then
      return false
    end
  end
  if statement.NotAction then
    if matches_any(statement.NotAction, request.action, true) then return false end
  elseif not matches_any(statement.Action, request.action, true) then
    return false
  end
  if request.resource then
    if statement.NotResource then
      if matches_any(statement.NotResource, request.resource) then return false end
    elseif statement.Resource and not matches_any(statement.Resource, request.resource) then
      return false
    end
  end
  return conditions.hold(statement.Condition, request.context or {})
end

---@class policies.Request
---@field action string `sns:Publish`
---@field resource? string an ARN; without it what statements say of resources is not looked at
---@field principal? { service: string?, account: string?, arn: string?, role: string? } without it: an identity's policy
---@field context? table<string, any> condition keys; `policies.unknown` for a value that is not known, also under "*"

--- What policy documents say of a request: "deny" before "allow"; "none" when no statement is about it;
--- "unknown" when it hangs on a condition that cannot be told.
---@param documents table a document, or a list of them
---@param request policies.Request
---@return "allow"|"deny"|"none"|"unknown"
function M.decide(documents, request)
  local allowed, doubt, doubtful_deny = false, false, false
  for _, document in ipairs(documents.Statement and { documents } or documents) do
    local statements = document.Statement
    for _, statement in ipairs(statements.Effect and { statements } or statements) do
      local applied = applies(statement, request)
      if applied == nil then
        doubt = true
        doubtful_deny = doubtful_deny or statement.Effect == "Deny"
      elseif applied and statement.Effect == "Deny" then
        return "deny"
      elseif applied then
        allowed = true
      end
    end
  end
  if doubtful_deny or (doubt and not allowed) then return "unknown" end
  return allowed and "allow" or "none"
end

-- With reasons -----------------------------------------------------------------------------------------

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
    ["aws:SecureTransport"] = "true", ["*"] = conditions.unknown,
    ["aws:PrincipalOrgID"] = conditions.absent, ["aws:PrincipalAccount"] = conditions.absent,
    ["aws:PrincipalArn"] = conditions.absent, ["aws:SourceVpce"] = conditions.absent,
    ["aws:SourceVpc"] = conditions.absent, ["aws:MultiFactorAuthPresent"] = conditions.absent,
  }
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
        and M.decide({ Statement = { statement } }, request) == answer then
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
  local decoded_list = {}
  for i, document in ipairs(documents) do
    local policy, problem = decoded(document)
    if not policy then return "unknown", problem end
    decoded_list[i] = policy
  end
  local full = {
    action = request.action, resource = request.resource, context = context_of(request),
    principal = request.service and { service = request.service } or nil,
  }
  local answer = M.decide(decoded_list, full)
  if answer == "unknown" then
    local statement = deciding(decoded_list, full, "unknown", "Deny")
      or deciding(decoded_list, full, "unknown")
    return answer, (statement or "a statement") .. " has a condition that cannot be told from here"
  elseif answer == "deny" or answer == "allow" then
    return answer, deciding(decoded_list, full, answer)
  end
  return answer
end

return M
