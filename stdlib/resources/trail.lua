-- CloudTrail's trails, with their link to a log group and whether they are logging.

local dependents = require "dependents"
local resources = require "resources"

-- As a trail reads, and as the calls that set it have it.
local settings = {
  { "S3BucketName", "S3BucketName" }, { "S3KeyPrefix", "S3KeyPrefix" },
    { "SnsTopicARN", "SnsTopicName" },
  { "IncludeGlobalServiceEvents", "IncludeGlobalServiceEvents" },
  { "IsMultiRegionTrail", "IsMultiRegionTrail" },
    { "LogFileValidationEnabled", "EnableLogFileValidation" },
  { "CloudWatchLogsLogGroupArn", "CloudWatchLogsLogGroupArn" },
  { "CloudWatchLogsRoleArn", "CloudWatchLogsRoleArn" }, { "KmsKeyId", "KmsKeyId" },
  { "IsOrganizationTrail", "IsOrganizationTrail" },
}

local fields = { "IsLogging" }
for _, setting in ipairs(settings) do fields[#fields + 1] = setting[1] end

local M = resources.define {
  kind = "trail", is_common = true, identity = { "region", "name" }, fields = fields,
}

-- A new role, its policy, a new bucket's policy: CloudTrail sees them some seconds later.
local not_yet = {
  "InvalidCloudWatchLogsRoleArnException", "InvalidCloudWatchLogsLogGroupArnException",
  "CloudWatchLogsDeliveryUnavailableException", "InsufficientS3BucketPolicyException",
  "S3BucketDoesNotExistException", "InsufficientEncryptionPolicyException",
  "InsufficientSnsTopicPolicyException", "ConflictException",
}

--- The ARN that a trail of this account has or will have.
---@param id table
---@param ctx table
---@return string
function M.arn(id, ctx)
  return ("arn:%s:cloudtrail:%s:%s:trail/%s"):format(ctx.partition, id.region, ctx.account_id,
    id.name)
end

--- What of a trail, as DescribeTrails has it, can be set.
---@param trail aws.cloudtrail.Trail
---@return table
function M.state(trail)
  local state = {}
  for _, setting in ipairs(settings) do
    local value = trail[setting[1]]
    if value ~= nil and value ~= "" then state[setting[1]] = value end
  end
  return state
end

function M.read(id, aws)
  local cloudtrail = aws { region = id.region }.cloudtrail
  local answer = resources.unless({ "TrailNotFoundException" }, cloudtrail.get_trail,
    { Name = id.name })
  if not answer then return nil end
  local state = M.state(answer.Trail)
  state.IsLogging = cloudtrail.get_trail_status { Name = id.name }.IsLogging or false
  return state, resources.tags("cloudtrail:ListTags", function()
    local list = cloudtrail.list_tags { ResourceIdList = { answer.Trail.TrailARN } }.ResourceTagList
    return list and list[1] and list[1].TagsList
  end)
end

local function group_of(arn) return arn and arn:gsub(":%*$", "") end

function M.plan(current, desired)
  local target = resources.over(current or {
    IncludeGlobalServiceEvents = true, IsMultiRegionTrail = false, IsOrganizationTrail = false,
    LogFileValidationEnabled = false, IsLogging = false,
  }, desired)
  if current and group_of(current.CloudWatchLogsLogGroupArn) == group_of(
    target.CloudWatchLogsLogGroupArn) then
    target.CloudWatchLogsLogGroupArn = current.CloudWatchLogsLogGroupArn
  end
  return target
end

local function changed_settings(current, target)
  local parameters = {}
  for _, setting in ipairs(settings) do
    local from, to = (current or {})[setting[1]], target[setting[1]]
    -- A text that is empty takes a setting away; UpdateTrail leaves alone what it is not given.
    if from ~= to then parameters[setting[2]] = to == nil and "" or to end
  end
  -- These two are accepted only together.
  if parameters.CloudWatchLogsLogGroupArn or parameters.CloudWatchLogsRoleArn then
    parameters.CloudWatchLogsLogGroupArn = target.CloudWatchLogsLogGroupArn or ""
    parameters.CloudWatchLogsRoleArn = target.CloudWatchLogsRoleArn or ""
  end
  return next(parameters) and parameters or nil
end

function M.write(current, target, id)
  local calls = {}
  local function call(operation, parameters, why, retry)
    parameters.Name = id.name
    calls[#calls + 1] = {
      service = "cloudtrail", operation = operation, region = id.region, parameters = parameters,
      why = why, retry = retry,
    }
  end
  if not target then
    call("delete_trail", {}, "remove the trail; what it wrote stays", { "ConflictException" })
    return calls
  end
  local parameters = changed_settings(current, target)
  if not current then
    call("create_trail", parameters, "create the trail", not_yet)
  elseif parameters then
    call("update_trail", parameters, "change the trail, and leave the rest of it alone", not_yet)
  end
  if target.IsLogging and not (current and current.IsLogging) then
    call("start_logging", {}, "start logging", { "TrailNotFoundException", "ConflictException" })
  elseif current and current.IsLogging and not target.IsLogging then
    call("stop_logging", {}, "stop logging", { "ConflictException" })
  end
  return calls
end

-- Whether filters of the trail's log group get less.
local function starves(current)
  return function(target)
    if not target then return true end
    return group_of(target.CloudWatchLogsLogGroupArn) ~= group_of(current.CloudWatchLogsLogGroupArn)
      or target.CloudWatchLogsRoleArn ~= current.CloudWatchLogsRoleArn
      or current.IsLogging and not target.IsLogging
      or current.IsMultiRegionTrail and not target.IsMultiRegionTrail
  end
end

--- Filters of its log group, which nothing else feeds.
function M.users(current, id, _, account)
  local users = dependents.readers_of_trail(account, id,
    dependents.group_name(current.CloudWatchLogsLogGroupArn))
  for _, user in ipairs(users) do user.breaks = starves(current) end
  return users
end

return M
