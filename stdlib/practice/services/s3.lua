-- S3: buckets and their settings; objects as far as trails and tests need them.

local fault = require "practice.fault"
local json = require "json"
local listing = require "practice.listing"
local state = require "practice.state"
local tags = require "practice.tags"

local M = {}

local function bucket_of(p, call)
  local bucket = state.data.buckets[p.Bucket]
  if not bucket then
    fault("NoSuchBucket", "The specified bucket does not exist", 404,
      { details = { BucketName = p.Bucket } })
  end
  -- Of other accounts only what their policies allow could be seen: nothing here.
  local owner = p.ExpectedBucketOwner
  if bucket.account ~= call.account or (owner and owner ~= bucket.account) then
    fault("AccessDenied", "Access Denied", 403)
  end
  return bucket
end

local function check_name(name)
  local fits = #name >= 3 and #name <= 63 and name:find "^[%l%d][%l%d.-]*[%l%d]$"
    and not name:find("..", 1, true) and not name:find "^%d+%.%d+%.%d+%.%d+$"
  if not fits then fault("InvalidBucketName", "The specified bucket is not valid.") end
end

function M.create_bucket(p, call)
  check_name(p.Bucket)
  local held = state.data.buckets[p.Bucket]
  local constraint = (p.CreateBucketConfiguration or {}).LocationConstraint
  if call.region ~= "us-east-1" and constraint ~= call.region then
    fault("IllegalLocationConstraintException",
      ("The %s location constraint is incompatible for the "
      .. "region specific endpoint this request was sent to."):format(constraint or "unspecified"))
  elseif call.region == "us-east-1" and constraint == "us-east-1" then
    fault("InvalidLocationConstraint", "The specified location-constraint is not valid")
  end
  if held and held.account ~= call.account then
    fault("BucketAlreadyExists",
      "The requested bucket name is not available. The bucket namespace is "
      .. "shared by all users of the system. Please select a different name and try again.", 409)
  elseif held and (call.region ~= "us-east-1" or held.region ~= "us-east-1") then
    fault("BucketAlreadyOwnedByYou",
      "Your previous request to create the named bucket succeeded and you already own it.", 409)
  end
  -- Source: S3 User Guide, "Default encryption" and "Blocking public access": since 2023 both are on at first.
  state.data.buckets[p.Bucket] = held or {
    name = p.Bucket, account = call.account, region = constraint or "us-east-1",
    created = state.now(), objects = {},
    block = { BlockPublicAcls = true, IgnorePublicAcls = true, BlockPublicPolicy = true,
      RestrictPublicBuckets = true },
    encryption = { Rules = { {
      ApplyServerSideEncryptionByDefault = { SSEAlgorithm = "AES256" }, BucketKeyEnabled = false,
    } } },
    ownership = p.ObjectOwnership or "BucketOwnerEnforced",
  }
  return { Location = "/" .. p.Bucket }
end

function M.delete_bucket(p, call)
  local bucket = bucket_of(p, call)
  if next(bucket.objects) then
    fault("BucketNotEmpty", "The bucket you tried to delete is not empty", 409)
  end
  state.data.buckets[p.Bucket] = nil
end

function M.head_bucket(p, call)
  if not state.data.buckets[p.Bucket] then fault("404", "Not Found", 404) end
  return { BucketRegion = bucket_of(p, call).region }
end

function M.list_buckets(p, call)
  local found = listing.values(state.data.buckets, function(bucket)
    local prefix = p.Prefix or ""
    return bucket.account == call.account and bucket.name:sub(1, #prefix) == prefix
  end)
  local page, token =
    listing.page(found, p.ContinuationToken, p.MaxBuckets, 1000, "InvalidArgument")
  return {
    Buckets = listing.map(page, function(bucket)
      return { Name = bucket.name, CreationDate = bucket.created, BucketRegion = bucket.region }
    end),
    Owner = { ID = call.account }, ContinuationToken = token,
  }
end

function M.get_bucket_location(p, call)
  local region = bucket_of(p, call).region
  return { LocationConstraint = region ~= "us-east-1" and region or nil }
end

-- Settings ----------------------------------------------------------------------------------------------------

function M.put_bucket_policy(p, call)
  local bucket = bucket_of(p, call)
  local ok, document = pcall(json.decode, p.Policy)
  if not ok or type(document) ~= "table" or not document.Statement then
    fault("MalformedPolicy", "Policies must be valid JSON and the first byte must be '{'")
  end
  local statements = document.Statement
  for _, statement in ipairs(statements.Effect and { statements } or statements) do
    if not statement.Principal and not statement.NotPrincipal then
      fault("MalformedPolicy", "Missing required field Principal")
    end
    local is_public = statement.Effect == "Allow" and not statement.Condition
      and (statement.Principal == "*" or (type(statement.Principal) == "table"
        and statement.Principal.AWS == "*"))
    if is_public and bucket.block and bucket.block.BlockPublicPolicy then
      fault("AccessDenied", "User is not authorized to perform: s3:PutBucketPolicy because public "
        .. "policies are blocked by the BlockPublicPolicy block public access setting.", 403)
    end
  end
  bucket.policy = p.Policy
end

function M.get_bucket_policy(p, call)
  local policy = bucket_of(p, call).policy
  if not policy then fault("NoSuchBucketPolicy", "The bucket policy does not exist", 404) end
  return { Policy = policy }
end

function M.delete_bucket_policy(p, call) bucket_of(p, call).policy = nil end

function M.put_public_access_block(p, call)
  local block = p.PublicAccessBlockConfiguration
  local set = {}
  for _, name in ipairs { "BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy",
    "RestrictPublicBuckets" } do
    set[name] = block[name] == true
  end
  bucket_of(p, call).block = set
end

function M.get_public_access_block(p, call)
  local block = bucket_of(p, call).block
  if not block then
    fault("NoSuchPublicAccessBlockConfiguration",
      "The public access block configuration was not found", 404)
  end
  return { PublicAccessBlockConfiguration = block }
end

function M.delete_public_access_block(p, call) bucket_of(p, call).block = nil end

function M.put_bucket_versioning(p, call)
  bucket_of(p, call).versioning = p.VersioningConfiguration.Status
end

function M.get_bucket_versioning(p, call) return { Status = bucket_of(p, call).versioning } end

function M.put_bucket_encryption(p, call)
  bucket_of(p, call).encryption = p.ServerSideEncryptionConfiguration
end

function M.get_bucket_encryption(p, call)
  return { ServerSideEncryptionConfiguration = bucket_of(p, call).encryption }
end

function M.delete_bucket_encryption(p, call)
  bucket_of(p, call).encryption = { Rules = { {
    ApplyServerSideEncryptionByDefault = { SSEAlgorithm = "AES256" }, BucketKeyEnabled = false,
  } } }
end

function M.put_bucket_lifecycle_configuration(p, call)
  bucket_of(p, call).lifecycle = p.LifecycleConfiguration.Rules
end

function M.get_bucket_lifecycle_configuration(p, call)
  local rules = bucket_of(p, call).lifecycle
  if not rules then
    fault("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist", 404)
  end
  return { Rules = rules }
end

function M.delete_bucket_lifecycle(p, call) bucket_of(p, call).lifecycle = nil end

function M.put_bucket_tagging(p, call) bucket_of(p, call).tags = tags.from(p.Tagging.TagSet) end

function M.get_bucket_tagging(p, call)
  local held = bucket_of(p, call).tags
  if not held or not next(held) then fault("NoSuchTagSet", "The TagSet does not exist", 404) end
  return { TagSet = tags.list(held) }
end

function M.delete_bucket_tagging(p, call) bucket_of(p, call).tags = nil end

function M.put_bucket_ownership_controls(p, call)
  bucket_of(p, call).ownership = p.OwnershipControls.Rules[1].ObjectOwnership
end

function M.get_bucket_ownership_controls(p, call)
  local ownership = bucket_of(p, call).ownership
  return { OwnershipControls = { Rules = { { ObjectOwnership = ownership } } } }
end

function M.get_bucket_logging(p, call)
  bucket_of(p, call)
  return {}
end

for name, body in pairs(require "practice.objects") do M[name] = body end

return M
