-- Who makes a call, and whether they may.

local fault = require "practice.fault"
local listing = require "practice.listing"
local policies = require "policies"
local state = require "practice.state"

local M = {}

-- The policies of AWS that roles here may have, as far as anything is decided by them.
local managed = {
  AdministratorAccess = { "*" },
  ReadOnlyAccess = { "*:Describe*", "*:Get*", "*:List*", "cloudtrail:LookupEvents" },
  SecurityAudit = {
    "*:Describe*", "*:Get*", "*:List*", "cloudtrail:LookupEvents", "logs:TestMetricFilter",
  },
  CloudWatchLogsFullAccess = { "logs:*" },
  CloudWatchFullAccess = { "cloudwatch:*", "logs:*", "sns:*" },
}

--- The identity policies of a role: its own, and those that are attached.
---@param role table
---@return table[]
function M.policies_of(role)
  local documents = {}
  for _, text in listing.pairs(role.policies) do documents[#documents + 1] = M.document(text) end
  for _, arn in ipairs(role.attached) do
    local actions = managed[arn:match "([^/]+)$"]
    if actions then
      documents[#documents + 1] =
        { Statement = { { Effect = "Allow", Action = actions, Resource = "*" } } }
    end
  end
  return documents
end

--- A policy that is kept as text.
---@param text string
---@return table
function M.document(text) return require("json").decode(text) end

--- A role by its ARN; nil when there is none.
---@param arn string
---@return table?
function M.role(arn)
  local parts = state.parse_arn(arn)
  local account = parts and parts.service == "iam" and state.account(parts.account)
  return account and account.iam.roles[parts.resource:match "^role/.-([^/]+)$" or ""] or nil
end

--- Whether a role may be assumed: it exists, trusts the principal, and AWS has spread the news of it.
---@param arn string
---@param principal table as policies.decide takes it
---@param context? table
---@return boolean
function M.trusts(arn, principal, context)
  local role = M.role(arn)
  if not role or (role.usable_from or 0) > state.now() then return false end
  return policies.decide(M.document(role.trust), {
    action = "sts:AssumeRole", principal = principal, context = context or {},
  }) == "allow"
end

--- Whether a role may do something.
function M.role_may(arn, action, resource, context)
  local role = M.role(arn)
  return role ~= nil and policies.decide(M.policies_of(role),
    { action = action, resource = resource, context = context or {} }) == "allow"
end

-- Permissions whose name is not the operation's. Source: the Service Authorization Reference.
local permissions = {
  s3 = {
    list_buckets = "s3:ListAllMyBuckets", head_bucket = "s3:ListBucket",
    list_objects_v2 = "s3:ListBucket", list_object_versions = "s3:ListBucketVersions",
    delete_objects = "s3:DeleteObject",
    get_public_access_block = "s3:GetBucketPublicAccessBlock",
    put_public_access_block = "s3:PutBucketPublicAccessBlock",
    delete_public_access_block = "s3:PutBucketPublicAccessBlock",
    get_bucket_encryption = "s3:GetEncryptionConfiguration",
    put_bucket_encryption = "s3:PutEncryptionConfiguration",
    delete_bucket_encryption = "s3:PutEncryptionConfiguration",
    get_bucket_lifecycle_configuration = "s3:GetLifecycleConfiguration",
    put_bucket_lifecycle_configuration = "s3:PutLifecycleConfiguration",
    delete_bucket_lifecycle = "s3:PutLifecycleConfiguration",
    delete_bucket_tagging = "s3:PutBucketTagging",
  },
}

local prefixes = { sts = "sts", iam = "iam" }

--- The permission that a call needs: `cloudtrail:DescribeTrails`.
---@param call table
---@return string
function M.permission(call)
  local known = (permissions[call.service] or {})[call.operation]
  if known then return known end
  local name = call.operation:gsub("%f[%w]%l", string.upper):gsub("_", "")
  name = name:gsub("^ListAccountAliase?s$", "ListAccountAliases")
  return (prefixes[call.service] or call.service) .. ":" .. name
end

-- How services say no. Source: their API references, "Common Errors".
local refusals = {
  s3 = { "AccessDenied", 403 }, iam = { "AccessDenied", 403 }, sts = { "AccessDenied", 403 },
  ec2 = { "UnauthorizedOperation", 403 }, sns = { "AuthorizationError", 403 },
  cloudwatch = { "AccessDenied", 403 }, sqs = { "AccessDenied", 403 },
}

local function refuse(call, permission)
  local refusal = refusals[call.service] or { "AccessDeniedException", 400 }
  fault(refusal[1], ("User: %s is not authorized to perform: %s because no identity-based policy "
    .. "allows the %s action"):format(call.arn, permission, permission), refusal[2])
end

--- Raises when the caller may not make this call. Resources are not looked at: a policy that allows an action for
--- some resource allows it here.
function M.check(call)
  local permission = M.permission(call)
  for _, pattern in ipairs(state.data.denied) do
    if policies.like(pattern:lower(), permission:lower()) then refuse(call, permission) end
  end
  local role = call.role and M.role(call.role)
  if role and permission ~= "sts:GetCallerIdentity" then
    local decision = policies.decide(M.policies_of(role), { action = permission })
    if decision ~= "allow" and decision ~= "unknown" then refuse(call, permission) end
  end
end

--- Who calls: the account's administrator, or the role that the client assumes.
---@param place table region, role, external_id, session_name, profile, account
---@return table call region, account, arn, user_id, role
function M.caller(place)
  local data = state.data
  local account = place.account or data.account
  if place.profile then
    account = data.profiles[place.profile]
    if not account then
      fault("ProfileNotFound",
        "The practice account has no profile \"" .. place.profile .. "\"", nil,
        { kind = "configuration" })
    end
  end
  local call = {
    region = place.region, account = account, user_id = "AROAPRACTICEADMIN00:moonwatch",
    arn = ("arn:%s:sts::%s:assumed-role/Administrator/moonwatch"):format(data.partition, account),
  }
  if place.role then M.assume(call, place) end
  M.check_region(place.region)
  return call
end

--- Makes a call the one of a session of a role.
function M.assume(call, place)
  local role, session = M.role(place.role), place.session_name or "moonwatch"
  local context = { ["sts:ExternalId"] = place.external_id, ["sts:RoleSessionName"] = session }
  local principal = { account = call.account, arn = call.arn }
  if not role or not M.trusts(place.role, principal, context) then
    fault("AccessDenied", ("User: %s is not authorized to perform: sts:AssumeRole on resource: %s")
      :format(call.arn, place.role), 403, { kind = "credentials" })
  end
  local parts = state.parse_arn(place.role)
  call.account, call.role = parts.account, place.role
  call.user_id = role.id .. ":" .. session
  call.arn = ("arn:%s:sts::%s:assumed-role/%s/%s"):format(
    parts.partition, parts.account, role.name, session)
end

--- Raises when no calls can be made in a region.
function M.check_region(region)
  local data = state.data
  if listing.has(data.regions, region) then return end
  if listing.has(data.disabled_regions, region) then
    fault("UnrecognizedClientException", "The security token included in the request is invalid.")
  end
  fault("EndpointConnectionError", ("the practice account has no region \"%s\"; it has %s"):format(
    region, table.concat(data.regions, ", ")), nil, { kind = "endpoint" })
end

return M
