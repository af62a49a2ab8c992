-- Trails: which there are, which records they take, and where they put them.

local access = require "practice.access"
local fault = require "practice.fault"
local listing = require "practice.listing"
local log_groups = require "practice.log_groups"
local policies = require "policies"
local regions = require "practice.regions"
local selectors = require "selectors"
local senders = require "policies.senders"
local setup = require "practice.setup"
local state = require "practice.state"

local M = {}

--- What CloudTrail keeps in a region of an account.
function M.store(account, region)
  local store = state.at(account, region, "cloudtrail")
  store.trails = store.trails or {}
  store.history = store.history or {}
  return store
end

--- All trails of all accounts.
---@return table[]
function M.all()
  local trails = {}
  for account in listing.pairs(state.data.accounts) do
    for region, services in listing.pairs(state.data.accounts[account].regions) do
      if services.cloudtrail then
        for _, trail in listing.pairs(M.store(account, region).trails) do
          trails[#trails + 1] = trail
        end
      end
    end
  end
  return trails
end

--- Whether an account sees a trail: its own, or its organization's.
function M.covers(trail, account)
  return trail.account == account
    or (trail.IsOrganizationTrail == true and setup.place_of(account) ~= nil)
end

--- Whether a trail records what happened.
---@param trail table
---@param record practice.Record
function M.takes(trail, record)
  if not trail.logging or not M.covers(trail, record.account) then return false end
  if not trail.IsMultiRegionTrail and trail.HomeRegion ~= record.region then return false end
  if trail.IncludeGlobalServiceEvents == false and regions.is_global(record.event) then
    return false
  end
  return selectors.take(
    { EventSelectors = trail.selectors, AdvancedEventSelectors = trail.advanced }, record.event)
end

-- Where trails deliver ------------------------------------------------------------------------------------------

--- The key of a file in the bucket, up to its date. Organization trails have a part of their own.
function M.folder(trail, account)
  local prefix = trail.S3KeyPrefix and trail.S3KeyPrefix ~= "" and trail.S3KeyPrefix .. "/" or ""
  local organization = trail.IsOrganizationTrail and state.data.organization
    and state.data.organization.id .. "/" or ""
  return prefix .. "AWSLogs/" .. organization .. account .. "/CloudTrail"
end

--- Why CloudTrail cannot write to a bucket: a code of CreateTrail and a message; nil when it can.
function M.bucket_problem(trail, bucket_name, account)
  local bucket = state.data.buckets[bucket_name]
  if not bucket then
    return "S3BucketDoesNotExistException", ("S3 bucket %s does not exist!"):format(bucket_name)
  end
  local problem = ("Incorrect S3 bucket policy is detected for bucket: %s"):format(bucket_name)
  if not bucket.policy then return "InsufficientS3BucketPolicyException", problem end
  local document, partition = access.document(bucket.policy), state.data.partition
  local bucket_arn = ("arn:%s:s3:::%s"):format(partition, bucket_name)
  local sender = senders.trail(trail.TrailARN, trail.account)
  sender.context["s3:x-amz-acl"] = "bucket-owner-full-control"
  local function may(action, resource)
    return policies.decide(document, {
      action = action, resource = resource, principal = sender.principal,
      context = sender.context,
    }) == "allow"
  end
  local object = bucket_arn .. "/" .. M.folder(trail, account) .. "/us-east-1/file.json.gz"
  if may("s3:GetBucketAcl", bucket_arn) and may("s3:PutObject", object) then return nil end
  return "InsufficientS3BucketPolicyException", problem
end

-- The log group is the trail's account's; an organization's trail may have one of a delegated administrator.
-- Source: CloudTrail User Guide, "Sending events to CloudWatch Logs".
local function may_hold_logs(trail, account)
  if account == trail.account then return true end
  local organization = trail.IsOrganizationTrail and state.data.organization
  return organization
    and listing.has(organization.delegated["cloudtrail.amazonaws.com"], account) or false
end

--- Why CloudTrail cannot write to a log group: a code and a message; nil when it can.
function M.log_group_problem(trail, group_arn, role_arn)
  local bad = "InvalidCloudWatchLogsLogGroupArnException"
  local parts = state.parse_arn(group_arn)
  local name = parts and parts.service == "logs" and parts.resource:match "^log%-group:(.-):%*$"
  if not name or not may_hold_logs(trail, parts.account) or parts.region ~= trail.HomeRegion
    or not log_groups.find(parts.account, parts.region, name)
  then
    return bad, "CloudTrail cannot validate the specified log group ARN."
  end
  local sender = senders.trail(trail.TrailARN, trail.account)
  if not access.trusts(role_arn, sender.principal, sender.context) then
    return "InvalidCloudWatchLogsRoleArnException",
      "Access denied. Check the trust relationships for your role."
  end
  local organization = trail.IsOrganizationTrail and state.data.organization.id .. "_" or ""
  local stream = ("%s:log-stream:%s%s_CloudTrail_%s"):format(
    group_arn:gsub(":%*$", ""), organization, trail.account, trail.HomeRegion)
  for _, action in ipairs(senders.actions.logs) do
    if not access.role_may(role_arn, action, stream) then
      return bad, "Access denied. Verify in IAM that the role has adequate permissions."
    end
  end
  return nil
end

local function to_bucket(trail, records, now)
  local code = M.bucket_problem(trail, trail.S3BucketName, records[1].account)
  trail.delivery_attempt = now
  if code then
    local is_gone = code == "S3BucketDoesNotExistException"
    trail.delivery_error = is_gone and "NoSuchBucket" or "AccessDenied"
    return
  end
  trail.delivery_error, trail.delivered = nil, now
  local files = {}
  for _, record in ipairs(records) do
    local place = record.account .. "/" .. record.region
    files[place] = files[place] or { account = record.account, region = record.region, events = {} }
    table.insert(files[place].events, record.id)
  end
  local p = time.parse(now)
  local objects = state.data.buckets[trail.S3BucketName].objects
  for _, file in listing.pairs(files) do
    local key = ("%s/%s/%04d/%02d/%02d/%s_CloudTrail_%s_%04d%02d%02dT%02d%02dZ_%s.json.gz"):format(
      M.folder(trail, file.account), file.region, p.year, p.month, p.day, file.account, file.region,
      p.year, p.month, p.day, p.hour, p.minute, state.digits(16))
    objects[key] = { events = file.events, time = now }
  end
end

local function to_log_group(trail, records, now)
  if (trail.CloudWatchLogsLogGroupArn or "") == "" then return 0 end
  local code, message = M.log_group_problem(
    trail, trail.CloudWatchLogsLogGroupArn, trail.CloudWatchLogsRoleArn)
  if code then
    trail.logs_error = message
    M.note_failure(trail.TrailARN, trail.CloudWatchLogsLogGroupArn, message)
    return 0
  end
  trail.logs_error, trail.logs_delivered = nil, now
  local parts = state.parse_arn(trail.CloudWatchLogsLogGroupArn)
  local name = parts.resource:match "^log%-group:(.-):%*$"
  local lines = {}
  for _, record in ipairs(records) do
    lines[#lines + 1] = { time = now, record = record.id, account = record.account,
      region = record.region }
  end
  local organization = trail.IsOrganizationTrail and state.data.organization.id .. "_" or ""
  local stream = ("%s%s_CloudTrail_%s"):format(organization, trail.account, trail.HomeRegion)
  log_groups.append(parts.account, parts.region, name, stream, lines)
  return #lines
end

--- Notes what did not arrive.
function M.note_failure(from, to, reason)
  table.insert(state.data.failures, { time = state.now(), from = from, to = to, reason = reason })
  state.touch()
end

--- Delivers what trails take of some records.
---@param records practice.Record[]
---@return integer taken, integer logged
function M.deliver(records)
  local taken, logged, now = 0, 0, state.now()
  for _, trail in ipairs(M.all()) do
    local mine = {}
    for _, record in ipairs(records) do
      if M.takes(trail, record) then mine[#mine + 1] = record end
    end
    if #mine > 0 then
      taken = taken + #mine
      to_bucket(trail, mine, now)
      logged = logged + to_log_group(trail, mine, now)
    end
  end
  return taken, logged
end

--- Raises UnknownTrail as CloudTrail does.
function M.refuse_unknown(name, call)
  local arn = name:match "^arn:" and name
    or state.arn("cloudtrail", call.region, call.account, "trail/" .. name)
  fault("TrailNotFoundException", ("Unknown trail: %s for the user: %s"):format(arn, call.account))
end

return M
