-- KMS: keys, their policies and aliases. Nothing is encrypted.

local fault = require "practice.fault"
local json = require "json"
local keys = require "practice.keys"
local listing = require "practice.listing"
local state = require "practice.state"
local tags = require "practice.tags"

local M = {}

local function key_of(id, call)
  local key = keys.find(call.account, call.region, id)
  if not key then
    local is_alias = id:find "^alias/"
    local arn = state.arn("kms", call.region, call.account, (is_alias and "" or "key/") .. id)
    fault("NotFoundException",
      (is_alias and "Alias %s is not found." or "Key '%s' does not exist"):format(arn))
  end
  return key
end

local function shown(key)
  return {
    AWSAccountId = key.account, KeyId = key.id, Arn = key.arn, CreationDate = key.created,
    Enabled = key.state == "Enabled", Description = key.description, KeyUsage = "ENCRYPT_DECRYPT",
    KeyState = key.state, Origin = "AWS_KMS", KeyManager = key.manager, MultiRegion = false,
    KeySpec = "SYMMETRIC_DEFAULT", CustomerMasterKeySpec = "SYMMETRIC_DEFAULT",
    EncryptionAlgorithms = { "SYMMETRIC_DEFAULT" }, DeletionDate = key.deletion,
  }
end

local function check_policy(text)
  local ok, document = pcall(json.decode, text)
  if not ok or type(document) ~= "table" or not document.Statement then
    fault("MalformedPolicyDocumentException", "The policy is not valid.")
  end
end

function M.create_key(p, call)
  if p.Policy then check_policy(p.Policy) end
  local key = keys.create(call.account, call.region, {
    policy = p.Policy, description = p.Description,
    tags = tags.from(p.Tags, "TagKey", "TagValue"),
  })
  return { KeyMetadata = shown(key) }
end

function M.describe_key(p, call) return { KeyMetadata = shown(key_of(p.KeyId, call)) } end

function M.list_keys(p, call)
  local found = listing.values(keys.store(call.account, call.region).keys)
  local page, marker = listing.page(found, p.Marker, p.Limit, 100, "InvalidMarkerException")
  return {
    Keys = listing.map(page, function(key) return { KeyId = key.id, KeyArn = key.arn } end),
    Truncated = marker ~= nil, NextMarker = marker,
  }
end

function M.list_aliases(p, call)
  local store, found = keys.store(call.account, call.region), {}
  for name, id in listing.pairs(store.aliases) do
    if not p.KeyId or key_of(p.KeyId, call).id == id then
      found[#found + 1] = { AliasName = name, TargetKeyId = id,
        AliasArn = state.arn("kms", call.region, call.account, name) }
    end
  end
  local page, marker = listing.page(found, p.Marker, p.Limit, 50, "InvalidMarkerException")
  return { Aliases = page, Truncated = marker ~= nil, NextMarker = marker }
end

function M.create_alias(p, call)
  if not p.AliasName:find "^alias/[%w/_-]+$" or p.AliasName:find "^alias/aws/" then
    fault("InvalidAliasNameException", "The alias's name is not valid: " .. p.AliasName)
  end
  local aliases = keys.store(call.account, call.region).aliases
  if aliases[p.AliasName] then
    fault("AlreadyExistsException", "An alias with the name " .. p.AliasName .. " already exists")
  end
  aliases[p.AliasName] = key_of(p.TargetKeyId, call).id
end

function M.delete_alias(p, call)
  local aliases = keys.store(call.account, call.region).aliases
  if not aliases[p.AliasName] then
    fault("NotFoundException", "Alias " .. p.AliasName .. " is not found.")
  end
  aliases[p.AliasName] = nil
end

function M.get_key_policy(p, call)
  return { Policy = key_of(p.KeyId, call).policy, PolicyName = "default" }
end

function M.put_key_policy(p, call)
  local key = key_of(p.KeyId, call)
  if key.manager == "AWS" then
    fault("AccessDeniedException", "AWS managed keys cannot be changed.")
  end
  check_policy(p.Policy)
  key.policy = p.Policy
end

function M.list_key_policies(p, call)
  key_of(p.KeyId, call)
  return { PolicyNames = { "default" }, Truncated = false }
end

function M.enable_key(p, call) key_of(p.KeyId, call).state = "Enabled" end
function M.disable_key(p, call) key_of(p.KeyId, call).state = "Disabled" end

function M.schedule_key_deletion(p, call)
  local key, days = key_of(p.KeyId, call), p.PendingWindowInDays or 30
  if days < 7 or days > 30 then
    fault("ValidationException", "PendingWindowInDays must be from 7 to 30.")
  end
  key.state, key.deletion = "PendingDeletion", state.now() + days * 86400
  return { KeyId = key.arn, DeletionDate = key.deletion, KeyState = key.state,
    PendingWindowInDays = days }
end

function M.cancel_key_deletion(p, call)
  local key = key_of(p.KeyId, call)
  key.state, key.deletion = "Disabled", nil
  return { KeyId = key.arn }
end

function M.list_resource_tags(p, call)
  return { Tags = tags.list(key_of(p.KeyId, call).tags, "TagKey", "TagValue"), Truncated = false }
end

function M.tag_resource(p, call)
  tags.add(key_of(p.KeyId, call), tags.from(p.Tags, "TagKey", "TagValue"))
end

function M.untag_resource(p, call) tags.remove(key_of(p.KeyId, call), p.TagKeys) end

return M
