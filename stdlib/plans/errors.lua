-- What errors of calls mean to a plan: a denied call is not a finding, it names the permission that is missing.

local M = {}

-- Codes with which services refuse a caller. Source: the services' API references, "Common Errors"; EC2's
-- "UnauthorizedOperation", SNS' and CloudTrail's own.
local denied_codes = {
  AccessDenied = true, AccessDeniedException = true, AccessDeniedFault = true,
  AuthorizationError = true, AuthorizationErrorException = true, Forbidden = true,
  NotAuthorized = true, NotAuthorizedException = true, UnauthorizedOperation = true,
  UnauthorizedException = true, UnauthorizedAccess = true, ["403"] = true,
  InsufficientDependencyServiceAccessPermissionException = true,
  KMSAccessDeniedException = true,
}

-- IAM names that are not the operation's. Source: Service Authorization Reference, "Actions, resources, and
-- condition keys for Amazon S3".
local actions = {
  ["s3:HeadBucket"] = "s3:ListBucket", ["s3:ListObjectsV2"] = "s3:ListBucket",
  ["s3:ListObjects"] = "s3:ListBucket", ["s3:ListObjectVersions"] = "s3:ListBucketVersions",
  ["s3:ListBuckets"] = "s3:ListAllMyBuckets", ["s3:HeadObject"] = "s3:GetObject",
  ["s3:GetBucketEncryption"] = "s3:GetEncryptionConfiguration",
  ["s3:PutBucketEncryption"] = "s3:PutEncryptionConfiguration",
  ["s3:DeleteBucketEncryption"] = "s3:PutEncryptionConfiguration",
  ["s3:GetPublicAccessBlock"] = "s3:GetBucketPublicAccessBlock",
  ["s3:PutPublicAccessBlock"] = "s3:PutBucketPublicAccessBlock",
  ["s3:DeletePublicAccessBlock"] = "s3:PutBucketPublicAccessBlock",
  ["s3:GetBucketLifecycleConfiguration"] = "s3:GetLifecycleConfiguration",
  ["s3:PutBucketLifecycleConfiguration"] = "s3:PutLifecycleConfiguration",
  ["s3:GetBucketReplication"] = "s3:GetReplicationConfiguration",
}

--- Whether a value is the error of a call.
---@param err any
---@return boolean
function M.is_call(err)
  return type(err) == "table" and type(err.code) == "string" and type(err.kind) == "string"
end

--- Whether a call was refused for a lack of permission.
---@param err any
---@return boolean
function M.is_denied(err)
  return M.is_call(err) and err.kind == "service" and denied_codes[err.code] == true
end

--- The permission that a denied call wanted: what AWS's message says, else what the operation is called.
---@param err aws.Error
---@param host plans.Host
---@return string
function M.permission(err, host)
  local said = (err.message or ""):match "perform:? ([%w%-]+:%w+)"
  -- Some services write their own name large: IAM does not mind, lists do.
  if said then return (said:gsub("^[^:]+", string.lower)) end
  local action = host.action(err.service, err.operation)
  return actions[action] or action
end

-- Codes of names that are taken and quotas that are reached. Sources: the services' API references, "Errors".
local taken = { BucketAlreadyExists = true, BucketAlreadyOwnedByYou = true }
local quotas = {
  MaximumNumberOfTrailsExceededException = "A region has at most 5 trails: build on one that "
    .. "exists, or delete one.",
  TooManyBuckets = true, LimitExceeded = true, LimitExceededException = true,
  LimitExceededFault = true, TopicLimitExceeded = true, TopicLimitExceededException = true,
  SubscriptionLimitExceeded = true, SubscriptionLimitExceededException = true,
  ServiceQuotaExceededException = true, ResourceLimitExceeded = true,
}

--- What to do about an error of a call for a resource; nil where nothing is known.
---@param err any
---@param kind string the resource's
---@param control plans.Control whose parameters may name another resource
---@param permission? string the one that is missing, if the call was denied
---@return string?
function M.remedy(err, kind, control, permission)
  if not M.is_call(err) then return nil end
  local declared = control.parameters or {}
  local name = declared[kind] and kind or declared[kind .. "_name"] and kind .. "_name"
  if kind == "bucket" and M.is_denied(err) then
    -- S3 answers so, too, when the name is another account's.
    return ("allow %s; if the bucket is another account's, choose another name%s"):format(
      permission, name and (" (--set %s=NAME)"):format(name) or "")
  end
  if taken[err.code] then
    local words = "Choose another name: the names of buckets are taken in all accounts together"
    return name and ("%s (--set %s=NAME)"):format(words, name) or words
  end
  local quota = quotas[err.code]
  if not quota then return nil end
  if quota == true then
    quota = ("The account's quota of %s is reached: delete what is not used, or ask for a higher "
      .. "quota in Service Quotas."):format(err.service or kind)
  end
  if not name then return quota end
  return ("%s To use one that exists: --set %s=NAME"):format(quota, name)
end

--- An error as the contexts' `try` gives it.
---@param err aws.Error
---@param host plans.Host
---@return table
function M.plain(err, host)
  if not M.is_denied(err) then return err end
  return {
    denied = true, permission = M.permission(err, host), region = err.region, code = err.code,
    message = err.message, service = err.service, operation = err.operation,
  }
end

--- Words for any error.
---@param err any
---@return string
function M.text(err)
  if type(err) == "table" and not M.is_call(err) then
    return tostring(err.usage or err.conflict or err.message or err.permission
      or "an error without words")
  end
  return tostring(err)
end

return M
