-- S3's objects: what trails have delivered, and what somebody has put.

local fault = require "practice.fault"
local listing = require "practice.listing"
local state = require "practice.state"

local M = {}

local function objects_of(p, call)
  local bucket = state.data.buckets[p.Bucket]
  if not bucket then fault("NoSuchBucket", "The specified bucket does not exist", 404) end
  if bucket.account ~= call.account then fault("AccessDenied", "Access Denied", 403) end
  return bucket.objects
end

-- A trail's file is put together when it is read, and not compressed.
local function body_of(object)
  if object.body then return object.body end
  local records = {}
  for index, id in ipairs(object.events) do records[index] = state.data.records[id] end
  return '{"Records":[' .. table.concat(records, ",") .. "]}"
end

local function keys_of(p, call)
  local prefix = p.Prefix or ""
  local keys = {}
  for _, key in ipairs(listing.names(objects_of(p, call))) do
    if key:sub(1, #prefix) == prefix and key > (p.StartAfter or p.KeyMarker or "") then
      keys[#keys + 1] = key
    end
  end
  return keys
end

-- Keys below a delimiter are one prefix.
local function grouped(keys, prefix, delimiter)
  local entries, seen = {}, {}
  for _, key in ipairs(keys) do
    local at = delimiter and key:find(delimiter, #prefix + 1, true)
    local group = at and key:sub(1, at + #delimiter - 1)
    if not group then
      entries[#entries + 1] = { key = key }
    elseif not seen[group] then
      seen[group] = true
      entries[#entries + 1] = { prefix = group }
    end
  end
  return entries
end

function M.list_objects_v2(p, call)
  local objects = objects_of(p, call)
  local entries = grouped(keys_of(p, call), p.Prefix or "", p.Delimiter)
  local page, token = listing.page(entries, p.ContinuationToken, p.MaxKeys, 1000, "InvalidArgument")
  local contents, prefixes = {}, {}
  for _, entry in ipairs(page) do
    if entry.prefix then
      prefixes[#prefixes + 1] = { Prefix = entry.prefix }
    else
      local object = objects[entry.key]
      contents[#contents + 1] = {
        Key = entry.key, LastModified = object.time, Size = #body_of(object),
        StorageClass = "STANDARD", ETag = '"practice"',
      }
    end
  end
  return {
    Name = p.Bucket, Prefix = p.Prefix or "", Delimiter = p.Delimiter, MaxKeys = p.MaxKeys or 1000,
    KeyCount = #page, Contents = contents, CommonPrefixes = prefixes,
    IsTruncated = token ~= nil, NextContinuationToken = token,
  }
end

function M.list_object_versions(p, call)
  local objects, versions = objects_of(p, call), {}
  for _, key in ipairs(keys_of(p, call)) do
    if #versions >= (p.MaxKeys or 1000) then break end
    versions[#versions + 1] = {
      Key = key, VersionId = "null", IsLatest = true, LastModified = objects[key].time,
      Size = #body_of(objects[key]), StorageClass = "STANDARD",
    }
  end
  return {
    Name = p.Bucket, Prefix = p.Prefix or "", MaxKeys = p.MaxKeys or 1000, Versions = versions,
    IsTruncated = false,
  }
end

function M.get_object(p, call)
  local object = objects_of(p, call)[p.Key]
  if not object then
    fault("NoSuchKey", "The specified key does not exist.", 404, { details = { Key = p.Key } })
  end
  local body = body_of(object)
  return { Body = body, ContentLength = #body, LastModified = object.time, ETag = '"practice"' }
end

function M.head_object(p, call)
  local object = objects_of(p, call)[p.Key]
  if not object then fault("404", "Not Found", 404) end
  return { ContentLength = #body_of(object), LastModified = object.time }
end

function M.put_object(p, call)
  objects_of(p, call)[p.Key] = { body = p.Body or "", time = state.now() }
  return { ETag = '"practice"' }
end

function M.delete_object(p, call) objects_of(p, call)[p.Key] = nil end

function M.delete_objects(p, call)
  local objects, deleted = objects_of(p, call), {}
  for index, object in ipairs(p.Delete.Objects) do
    objects[object.Key] = nil
    deleted[index] = { Key = object.Key }
  end
  return { Deleted = not p.Delete.Quiet and deleted or nil }
end

return M
