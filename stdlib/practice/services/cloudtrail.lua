-- CloudTrail: trails, and what they record. Selectors, tags and Event history are in modules of their own.

local fault = require "practice.fault"
local keys = require "practice.keys"
local listing = require "practice.listing"
local senders = require "policies.senders"
local setup = require "practice.setup"
local state = require "practice.state"
local tags = require "practice.tags"
local trails = require "practice.trails"

local M = {}

-- The trail of a name or ARN as the caller sees it from a region: its own there, and multi-region and organization
-- trails of elsewhere.
local function find(name, call)
  local wanted = state.parse_arn(name)
  for _, trail in ipairs(trails.all()) do
    local is_here = trail.account == call.account and trail.HomeRegion == call.region
    local is_shadow = trails.covers(trail, call.account)
      and (trail.IsMultiRegionTrail or trail.HomeRegion == call.region)
    if wanted and trail.TrailARN == name and (is_here or is_shadow) then return trail end
    if not wanted and trail.Name == name and (is_here or is_shadow) then return trail end
  end
  return nil
end

local function trail_of(name, call)
  local parts = state.parse_arn(name)
  if name:match "^arn:" and (not parts or parts.service ~= "cloudtrail") then
    fault("CloudTrailARNInvalidException", "The trail ARN is not valid: " .. name)
  end
  return find(name, call) or trails.refuse_unknown(name, call)
end

-- Whether an account may have trails of the organization's: its management account, or a delegated administrator.
local function leads(account)
  return setup.place_of(account) == "management"
    or listing.has(state.data.organization.delegated["cloudtrail.amazonaws.com"], account)
end

-- Only from where it lives, and by who owns it, can a trail be changed.
local function own_trail(name, call)
  local trail = trail_of(name, call)
  if trail.account ~= call.account then
    if leads(call.account) then return trail end
    fault("AccessDeniedException", "The trail belongs to the organization's management account.")
  end
  if trail.HomeRegion ~= call.region then
    fault("InvalidHomeRegionException",
      ("The trail %s can only be changed in its home region %s"):format(
      trail.TrailARN, trail.HomeRegion))
  end
  return trail
end

-- Putting -----------------------------------------------------------------------------------------------------

local function check_name(name)
  local fits = #name >= 3 and #name <= 128 and name:find "^%w[%w._-]*$" and name:find "%w$"
    and not name:find "[._-][._-]" and not name:find "^%d+%.%d+%.%d+%.%d+$"
  if not fits then
    fault("InvalidTrailNameException", "Trail name or ARN is not valid: " .. name)
  end
end

local function check_logs(trail)
  local group, role = trail.CloudWatchLogsLogGroupArn or "", trail.CloudWatchLogsRoleArn or ""
  if group == "" and role == "" then
    trail.CloudWatchLogsLogGroupArn, trail.CloudWatchLogsRoleArn = nil, nil
    return
  elseif role == "" then
    fault("InvalidCloudWatchLogsRoleArnException",
      "You must specify a role ARN as well as a log group.")
  elseif group == "" then
    fault("InvalidCloudWatchLogsLogGroupArnException",
      "You must specify a log group as well as a role ARN.")
  end
  local code, message = trails.log_group_problem(trail, group, role)
  if code then fault(code, message) end
end

local function check_organization(trail, call)
  if not trail.IsOrganizationTrail then return end
  local place = setup.place_of(call.account)
  if not place then
    fault("OrganizationsNotInUseException", "Your account is not a member of an organization.")
  elseif not leads(call.account) then
    fault("NotOrganizationMasterAccountException",
      "Your account is neither the management account nor a delegated administrator.")
  elseif not listing.has(state.data.organization.trusted, "cloudtrail.amazonaws.com") then
    fault("CloudTrailAccessNotEnabledException", "Trusted access for CloudTrail is not enabled.")
  end
end

-- Sets on a copy of a trail what is given, and checks the whole.
local function settled(trail, p, call)
  local set = {}
  for name, value in pairs(trail) do set[name] = value end
  for _, name in ipairs { "S3BucketName", "IncludeGlobalServiceEvents", "IsMultiRegionTrail",
    "IsOrganizationTrail", "CloudWatchLogsLogGroupArn", "CloudWatchLogsRoleArn" } do
    if p[name] ~= nil then set[name] = p[name] end
  end
  -- An empty text takes the setting away.
  for _, name in ipairs { "S3KeyPrefix", "SnsTopicName", "KmsKeyId" } do
    if p[name] ~= nil then set[name] = p[name] ~= "" and p[name] or nil end
  end
  if p.EnableLogFileValidation ~= nil then
    set.LogFileValidationEnabled = p.EnableLogFileValidation
  end
  if set.IsMultiRegionTrail and not set.IncludeGlobalServiceEvents then
    fault("InvalidParameterCombinationException",
      "Multi-Region trail must include global service events.")
  end
  check_organization(set, call)
  local code, message = trails.bucket_problem(set, set.S3BucketName, set.account)
  if code then fault(code, message) end
  if p.KmsKeyId and set.KmsKeyId then
    local key = keys.find(call.account, call.region, set.KmsKeyId)
    if not key then
      fault("KmsKeyNotFoundException", "The KMS key does not exist: " .. set.KmsKeyId)
    end
    local sender = senders.trail(set.TrailARN, set.account)
    sender.context["kms:EncryptionContext:aws:cloudtrail:arn"] = set.TrailARN
    if keys.problem(call.account, call.region, set.KmsKeyId, sender) then
      fault("InsufficientEncryptionPolicyException",
        "Insufficient permissions to access S3 bucket or KMS key " .. set.KmsKeyId)
    end
    set.KmsKeyId = key.arn
  end
  if p.CloudWatchLogsLogGroupArn ~= nil or p.CloudWatchLogsRoleArn ~= nil then check_logs(set) end
  return set
end

local function answer(trail)
  return {
    Name = trail.Name, S3BucketName = trail.S3BucketName, S3KeyPrefix = trail.S3KeyPrefix,
    SnsTopicName = trail.SnsTopicName,
    IncludeGlobalServiceEvents = trail.IncludeGlobalServiceEvents,
    IsMultiRegionTrail = trail.IsMultiRegionTrail, TrailARN = trail.TrailARN,
    LogFileValidationEnabled = trail.LogFileValidationEnabled,
    CloudWatchLogsLogGroupArn = trail.CloudWatchLogsLogGroupArn,
    CloudWatchLogsRoleArn = trail.CloudWatchLogsRoleArn, KmsKeyId = trail.KmsKeyId,
    IsOrganizationTrail = trail.IsOrganizationTrail,
  }
end

-- Whose a new trail is: an organization's is its management account's, whoever made it.
-- Source: CloudTrail User Guide, "Organization delegated administrator".
local function owner_of(p, call)
  if p.IsOrganizationTrail and leads(call.account) then
    return state.data.organization.management
  end
  return call.account
end

function M.create_trail(p, call)
  check_name(p.Name)
  local owner = owner_of(p, call)
  local held = trails.store(owner, call.region).trails
  if held[p.Name] then
    fault("TrailAlreadyExistsException", ("Trail %s already exists for customer: %s"):format(
      p.Name, call.account))
  end
  if #listing.names(held) >= 5 then
    fault("MaximumNumberOfTrailsExceededException", ("User: %s already has 5 trails in %s."):format(
      call.account, call.region))
  end
  local trail = settled({
    Name = p.Name, account = owner, HomeRegion = call.region,
    TrailARN = state.arn("cloudtrail", call.region, owner, "trail/" .. p.Name),
    IncludeGlobalServiceEvents = true, IsMultiRegionTrail = false, IsOrganizationTrail = false,
    LogFileValidationEnabled = false, logging = false, tags = tags.from(p.TagsList),
  }, p, call)
  held[p.Name] = trail
  return answer(trail)
end

function M.update_trail(p, call)
  local trail = own_trail(p.Name, call)
  local set = settled(trail, p, call)
  trails.store(trail.account, trail.HomeRegion).trails[trail.Name] = set
  return answer(set)
end

function M.delete_trail(p, call)
  local trail = own_trail(p.Name, call)
  trails.store(trail.account, trail.HomeRegion).trails[trail.Name] = nil
end

function M.start_logging(p, call)
  local trail = own_trail(p.Name, call)
  trail.logging, trail.started = true, state.now()
end

function M.stop_logging(p, call)
  local trail = own_trail(p.Name, call)
  trail.logging, trail.stopped = false, state.now()
end

-- Reading -----------------------------------------------------------------------------------------------------

local function shown(trail)
  local entry = answer(trail)
  entry.HomeRegion = trail.HomeRegion
  entry.HasCustomEventSelectors = trail.selectors ~= nil or trail.advanced ~= nil
  entry.HasInsightSelectors = false
  if trail.SnsTopicName then
    entry.SnsTopicARN = trail.SnsTopicName:find "^arn:" and trail.SnsTopicName
      or state.arn("sns", trail.HomeRegion, trail.account, trail.SnsTopicName)
  end
  return entry
end

local function seen(call, with_shadows)
  local found = {}
  for _, trail in ipairs(trails.all()) do
    local is_here = trail.account == call.account and trail.HomeRegion == call.region
    local is_shadow = trails.covers(trail, call.account)
      and (trail.IsMultiRegionTrail or trail.HomeRegion == call.region)
    if is_here or (with_shadows and is_shadow) then found[#found + 1] = trail end
  end
  return found
end

function M.describe_trails(p, call)
  local list = {}
  if p.trailNameList and #p.trailNameList > 0 then
    for _, name in ipairs(p.trailNameList) do
      local trail = find(name, call)
      if trail then list[#list + 1] = shown(trail) end
    end
  else
    list = listing.map(seen(call, p.includeShadowTrails ~= false), shown)
  end
  return { trailList = list }
end

function M.get_trail(p, call) return { Trail = shown(trail_of(p.Name, call)) } end

function M.list_trails(p, call)
  local list = {}
  for _, trail in ipairs(trails.all()) do
    if trails.covers(trail, call.account) then
      list[#list + 1] =
        { TrailARN = trail.TrailARN, Name = trail.Name, HomeRegion = trail.HomeRegion }
    end
  end
  local page, token = listing.page(list, p.NextToken, nil, 100)
  return { Trails = page, NextToken = token }
end

function M.get_trail_status(p, call)
  local trail = trail_of(p.Name, call)
  return {
    IsLogging = trail.logging, StartLoggingTime = trail.started, StopLoggingTime = trail.stopped,
    LatestDeliveryError = trail.delivery_error, LatestDeliveryTime = trail.delivered,
    LatestCloudWatchLogsDeliveryError = trail.logs_error,
    LatestCloudWatchLogsDeliveryTime = trail.logs_delivered,
  }
end

function M.list_event_data_stores() return { EventDataStores = {} } end

function M.get_insight_selectors(p, call)
  local trail = trail_of(p.TrailName, call)
  fault("InsightNotEnabledException",
    "Trail " .. trail.TrailARN .. " does not have Insights enabled.")
end

for _, part in ipairs { "practice.selector_calls", "practice.trail_tags" } do
  for name, body in pairs(require(part).operations(trail_of, own_trail)) do M[name] = body end
end
for name, body in pairs(require "practice.lookups") do M[name] = body end

return M
