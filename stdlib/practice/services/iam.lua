-- IAM: roles with their policies, and what they may do.

local access = require "practice.access"
local fault = require "practice.fault"
local json = require "json"
local listing = require "practice.listing"
local policies = require "policies"
local state = require "practice.state"
local tags = require "practice.tags"

local M = {}

local function roles(call) return state.account(call.account).iam.roles end

local function role_of(p, call)
  local role = roles(call)[p.RoleName]
  if not role then
    fault("NoSuchEntity", ("The role with name %s cannot be found."):format(p.RoleName), 404)
  end
  return role
end

local function check_document(text)
  local ok, document = pcall(json.decode, text)
  if not ok or type(document) ~= "table" or not document.Statement then
    fault("MalformedPolicyDocument", "Syntax errors in policy.")
  end
  local statements = document.Statement
  for _, statement in ipairs(statements.Effect and { statements } or statements) do
    if statement.Effect ~= "Allow" and statement.Effect ~= "Deny" then
      fault("MalformedPolicyDocument", "Syntax errors in policy.")
    end
  end
end

local function shown(role)
  return {
    Path = role.path, RoleName = role.name, RoleId = role.id, Arn = role.arn,
    CreateDate = role.created, AssumeRolePolicyDocument = role.trust,
    Description = role.description, MaxSessionDuration = role.longest,
    Tags = next(role.tags or {}) and tags.list(role.tags) or nil,
  }
end

function M.create_role(p, call)
  local held = roles(call)
  if held[p.RoleName] then
    fault("EntityAlreadyExists", ("Role with name %s already exists."):format(p.RoleName), 409)
  end
  if #p.RoleName > 64 or not p.RoleName:find "^[%w+=,.@_-]+$" then
    fault("ValidationError", "The specified value for roleName is invalid.")
  end
  check_document(p.AssumeRolePolicyDocument)
  local path = p.Path or "/"
  local role = {
    name = p.RoleName, id = state.unique_id "AROA", path = path, trust = p.AssumeRolePolicyDocument,
    arn = state.arn("iam", "", call.account, "role" .. path .. p.RoleName),
    description = p.Description, longest = p.MaxSessionDuration or 3600, created = state.now(),
    policies = {}, attached = {}, tags = tags.from(p.Tags),
    -- Other services learn of it some seconds later. Source: IAM User Guide, "Changes that I make are not always
    -- immediately visible".
    usable_from = state.data.eventual and state.now() + state.data.eventual or nil,
  }
  held[p.RoleName] = role
  return { Role = shown(role) }
end

function M.get_role(p, call) return { Role = shown(role_of(p, call)) } end

function M.list_roles(p, call)
  local found = listing.values(roles(call), function(role)
    return role.path:sub(1, #(p.PathPrefix or "/")) == (p.PathPrefix or "/")
  end)
  local page, marker = listing.page(found, p.Marker, p.MaxItems, 100, "ValidationError")
  -- Lists have no tags. Source: IAM API reference, ListRoles.
  local shown_roles = listing.map(page, function(role)
    local entry = shown(role)
    entry.Tags = nil
    return entry
  end)
  return { Roles = shown_roles, IsTruncated = marker ~= nil, Marker = marker }
end

function M.delete_role(p, call)
  local role = role_of(p, call)
  if next(role.policies) or #role.attached > 0 then
    local first = next(role.policies) and "delete policies" or "detach all policies"
    fault("DeleteConflict", "Cannot delete entity, must " .. first .. " first.", 409)
  end
  roles(call)[p.RoleName] = nil
end

function M.update_assume_role_policy(p, call)
  check_document(p.PolicyDocument)
  role_of(p, call).trust = p.PolicyDocument
end

function M.update_role(p, call)
  local role = role_of(p, call)
  role.description = p.Description or role.description
  role.longest = p.MaxSessionDuration or role.longest
end

-- Policies of roles -------------------------------------------------------------------------------------------

function M.put_role_policy(p, call)
  check_document(p.PolicyDocument)
  role_of(p, call).policies[p.PolicyName] = p.PolicyDocument
end

local function policy_of(p, call)
  local text = role_of(p, call).policies[p.PolicyName]
  if not text then
    fault("NoSuchEntity",
      ("The role policy with name %s cannot be found."):format(p.PolicyName), 404)
  end
  return text
end

function M.get_role_policy(p, call)
  return {
    RoleName = p.RoleName, PolicyName = p.PolicyName, PolicyDocument = policy_of(p, call),
  }
end

function M.delete_role_policy(p, call)
  policy_of(p, call)
  role_of(p, call).policies[p.PolicyName] = nil
end

function M.list_role_policies(p, call)
  return { PolicyNames = listing.names(role_of(p, call).policies), IsTruncated = false }
end

function M.attach_role_policy(p, call)
  local attached = role_of(p, call).attached
  if not p.PolicyArn:find "^arn:[^:]+:iam::%w+:policy/" then
    fault("ValidationError", "ARN " .. p.PolicyArn .. " is not valid.")
  end
  if not listing.has(attached, p.PolicyArn) then table.insert(attached, p.PolicyArn) end
end

function M.detach_role_policy(p, call)
  local attached = role_of(p, call).attached
  for index, arn in ipairs(attached) do
    if arn == p.PolicyArn then
      table.remove(attached, index)
      return {}
    end
  end
  fault("NoSuchEntity", ("Policy %s was not found."):format(p.PolicyArn), 404)
end

function M.list_attached_role_policies(p, call)
  local list = listing.map(role_of(p, call).attached, function(arn)
    return { PolicyName = arn:match "([^/]+)$", PolicyArn = arn }
  end)
  return { AttachedPolicies = list, IsTruncated = false }
end

function M.tag_role(p, call) tags.add(role_of(p, call), tags.from(p.Tags)) end
function M.untag_role(p, call) tags.remove(role_of(p, call), p.TagKeys) end

function M.list_role_tags(p, call)
  return { Tags = tags.list(role_of(p, call).tags), IsTruncated = false }
end

-- Accounts ----------------------------------------------------------------------------------------------------

function M.list_account_aliases(_, call)
  local alias = state.account(call.account).alias
  return { AccountAliases = alias and { alias } or {}, IsTruncated = false }
end

function M.create_account_alias(p, call) state.account(call.account).alias = p.AccountAlias end
function M.delete_account_alias(_, call) state.account(call.account).alias = nil end

function M.get_account_summary(_, call)
  local count = #listing.names(roles(call))
  return { SummaryMap = { AccountMFAEnabled = 1, AccountAccessKeysPresent = 0, Roles = count } }
end

-- What a principal may do -------------------------------------------------------------------------------------

local decisions = { allow = "allowed", deny = "explicitDeny", none = "implicitDeny" }

local function decide(role, action, resource, context)
  for _, pattern in ipairs(state.data.denied) do
    if policies.like(pattern:lower(), action:lower()) then return "explicitDeny" end
  end
  if not role then return "allowed" end
  return decisions[policies.decide(access.policies_of(role),
    { action = action, resource = resource, context = context })] or "implicitDeny"
end

--- Roles by their policies; whoever is no role here is the administrator, who may do all that is not denied.
function M.simulate_principal_policy(p)
  local role = access.role(p.PolicySourceArn)
  local is_administrator = p.PolicySourceArn:find ":role/Administrator$"
  if not role and p.PolicySourceArn:find ":role/" and not is_administrator then
    fault("NoSuchEntity", ("The role %s cannot be found."):format(p.PolicySourceArn), 404)
  end
  if p.PolicySourceArn:find ":assumed%-role/" then
    fault("InvalidInput", "Invalid Entity Arn: " .. p.PolicySourceArn
      .. " does not clearly define entity type and name.")
  end
  local context, results = {}, {}
  for _, entry in ipairs(p.ContextEntries or {}) do
    context[entry.ContextKeyName] = entry.ContextKeyValues
  end
  for _, action in ipairs(p.ActionNames) do
    for _, resource in ipairs(p.ResourceArns or { "*" }) do
      local named = resource ~= "*" and resource or nil
      results[#results + 1] = {
        EvalActionName = action, EvalResourceName = resource,
        EvalDecision = decide(role, action, named, context),
        MatchedStatements = {}, MissingContextValues = {},
      }
    end
  end
  local page, marker = listing.page(results, p.Marker, p.MaxItems, 1000, "InvalidInput")
  return { EvaluationResults = page, IsTruncated = marker ~= nil, Marker = marker }
end

return M
