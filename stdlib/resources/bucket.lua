-- S3's buckets: who may reach them, versions, encryption, and their policy.

local dependents = require "dependents"
local documents = require "policies.document"
local resources = require "resources"

local M = resources.define {
  kind = "bucket",
  is_common = true,
  identity = { "region", "name" },
  replaces = {
    put_public_access_block = true, put_bucket_encryption = true, put_bucket_versioning = true,
  },
  fields = { "PublicAccessBlock", "Versioning", "Encryption", "Statements" },
  volatile = { "Objects" },
  silent = { "PolicyText" },
}

function M.describe(id) return ("bucket %s in %s"):format(id.name, id.region) end

--- What a bucket for logs has: nobody from outside, earlier versions kept, S3's own key.
M.secure = {
  PublicAccessBlock = {
    BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true,
    RestrictPublicBuckets = true,
  },
  Versioning = "Enabled",
  Encryption = { Rules = { { ApplyServerSideEncryptionByDefault = { SSEAlgorithm = "AES256" } } } },
}

-- The parts of a bucket: how each is read, what "none" is called, and how it is written and taken
-- away.
local parts = {
  {
    field = "PublicAccessBlock", read = "get_public_access_block",
    none = "NoSuchPublicAccessBlockConfiguration",
    value = function(answer) return answer.PublicAccessBlockConfiguration end,
    put = function(value)
      return "put_public_access_block", { PublicAccessBlockConfiguration = value }
    end,
    delete = "delete_public_access_block", why = "keep the public out",
  },
  {
    field = "Encryption", read = "get_bucket_encryption",
    none = "ServerSideEncryptionConfigurationNotFoundError",
    value = function(answer)
      local value = resources.copy(answer.ServerSideEncryptionConfiguration)
      for _, rule in ipairs(value.Rules or {}) do
        -- Without bucket keys is what no word of them means.
        if rule.BucketKeyEnabled == false then rule.BucketKeyEnabled = nil end
      end
      return value
    end,
    put = function(value)
      return "put_bucket_encryption", { ServerSideEncryptionConfiguration = value }
    end,
    delete = "delete_bucket_encryption", why = "encrypt what comes in",
  },
  {
    field = "Versioning", read = "get_bucket_versioning", none = "NoSuchBucketVersioning",
    value = function(answer) return answer.Status ~= "" and answer.Status or nil end,
    -- Versioning cannot be taken away, only suspended.
    put = function(value)
      local status = value or "Suspended"
      return "put_bucket_versioning", { VersioningConfiguration = { Status = status } }
    end,
    why = "keep earlier versions of files",
  },
  {
    field = "Policy", read = "get_bucket_policy", none = "NoSuchBucketPolicy",
    value = function(answer) return documents.read(answer.Policy) end,
    put = function(value, target)
      return "put_bucket_policy", { Policy = documents.write(value, target.PolicyText) }
    end,
    delete = "delete_bucket_policy", why = "let CloudTrail write, over TLS only",
  },
}

function M.read(id, aws)
  local s3 = aws { region = id.region }.s3
  if not resources.unless({ "NoSuchBucket" }, s3.get_bucket_location, { Bucket = id.name }) then
    return nil
  end
  local state, answers = {}, {}
  for _, part in ipairs(parts) do
    local answer = resources.unless({ part.none }, s3[part.read], { Bucket = id.name })
    if answer then
      answers[part.field] = answer
      state[part.field] = part.value(answer)
      if part.field == "Policy" then state.PolicyText = answer.Policy end
    end
  end
  local versions = s3.list_object_versions { Bucket = id.name, MaxKeys = 1 }
  state.Objects = #(versions.Versions or {}) + #(versions.DeleteMarkers or {}) > 0
  return state, resources.meta(answers, "s3:GetBucketTagging", function()
    local answer = resources.unless({ "NoSuchTagSet" }, s3.get_bucket_tagging, { Bucket = id.name })
    return answer and answer.TagSet
  end)
end

local function same_encryption(a, b)
  local function algorithm(value)
    local rule = value and value.Rules and value.Rules[1]
    return rule and rule.ApplyServerSideEncryptionByDefault or {}
  end
  return resources.equal(algorithm(a), algorithm(b))
end

--- The policy is extended by `Statements`. The rest is for a bucket that is made, or was made a
--- moment ago: one that has neither objects nor a policy.
function M.plan(current, desired)
  local target = resources.copy(current or { Objects = false })
  if not current or (not current.Objects and not current.Policy) then
    for _, field in ipairs { "PublicAccessBlock", "Versioning", "Encryption" } do
      local is_there = field == "Encryption" and current
        and same_encryption(current.Encryption, desired.Encryption)
      if desired[field] ~= nil and not is_there then
        target[field] = resources.copy(desired[field])
      end
    end
  end
  if #(desired.Statements or {}) > 0 then
    target.Policy = documents.extend(target.Policy, desired.Statements)
  end
  return target
end

function M.write(current, target, id)
  local calls = {}
  local function call(operation, parameters, why)
    parameters.Bucket = id.name
    calls[#calls + 1] = {
      service = "s3", operation = operation, region = id.region, parameters = parameters, why = why,
      -- A bucket that was just made is not known everywhere at once.
      retry = #calls > 0 and not current and { "NoSuchBucket" } or nil,
    }
  end
  if not target then
    call("delete_bucket", {}, "remove the empty bucket")
    return calls
  end
  if not current then
    call("create_bucket", {
      -- us-east-1 is what a bucket without a place is in, and may not be named.
      CreateBucketConfiguration = id.region ~= "us-east-1" and { LocationConstraint = id.region }
        or nil,
    }, "create the bucket")
  end
  for _, part in ipairs(parts) do
    local value = target[part.field]
    if not resources.equal((current or {})[part.field], value) then
      if value ~= nil or not part.delete then
        local operation, parameters = part.put(value, target)
        call(operation, parameters, part.why)
      else
        call(part.delete, {}, "as it was before")
      end
    end
  end
  return calls
end

--- Trails that deliver to it.
function M.users(_, id, _, account)
  return dependents.trails_that(account, function(trail) return trail.S3BucketName == id.name end)
end

--- Versioning can be suspended, never taken away.
function M.reachable(current, target)
  if target and current and current.Versioning and not target.Versioning then
    target.Versioning = "Suspended"
  end
  return target
end

function M.leaves(current, _, _, target)
  if target and target.Versioning == "Suspended" and current.Versioning ~= "Suspended" then
    return "its versioning stays Suspended: S3 cannot return a bucket to never versioned"
  end
end

function M.keep(current)
  return current.Objects and "it holds files, which would be lost" or nil
end

return M
