-- What a trail needs: a bucket, and a log group with a role that may write to it. What is there is kept; what is wrong
-- with it the judge says, and metric_alarm.repairs repairs.

local LogGroup = require "chains.log_group"
local bucket = require "resources.bucket"
local event_selectors = require "resources.event_selectors"
local log_group = require "resources.log_group"
local resources = require "resources"
local role = require "resources.role"
local trail = require "resources.trail"

local M = {}

-- Sources: CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail" and "Role policy
-- document for CloudTrail to use CloudWatch Logs for monitoring"; S3 User Guide, "Blocking public
-- access" and "aws:SecureTransport".

local function bucket_statements(ctx, name, trail_arn, prefix)
  local arn = ("arn:%s:s3:::%s"):format(ctx.partition, name)
  local service = { Service = "cloudtrail.amazonaws.com" }
  return {
    {
      Sid = "AWSCloudTrailAclCheck", Effect = "Allow", Principal = service,
      Action = "s3:GetBucketAcl",
      Resource = arn, Condition = { StringEquals = { ["aws:SourceArn"] = trail_arn } },
    },
    {
      Sid = "AWSCloudTrailWrite", Effect = "Allow", Principal = service, Action = "s3:PutObject",
      Resource = ("%s/%sAWSLogs/%s/*"):format(arn, prefix, ctx.account_id),
      Condition = { StringEquals = {
        ["aws:SourceArn"] = trail_arn, ["s3:x-amz-acl"] = "bucket-owner-full-control",
      } },
    },
    {
      Sid = "OnlyOverTLS", Effect = "Deny", Principal = "*", Action = "s3:*",
      Resource = { arn, arn .. "/*" },
      Condition = { Bool = { ["aws:SecureTransport"] = "false" } },
    },
  }
end

--- The bucket of a trail, with the policy that CloudTrail needs.
---@param ctx table
---@param chosen metric_alarm.Trail
---@param name string
---@return table resource
function M.bucket(ctx, chosen, name)
  local prefix = chosen.trail and chosen.trail.S3KeyPrefix or ""
  local statements = bucket_statements(ctx, name, trail.arn(chosen, ctx),
    prefix ~= "" and prefix .. "/" or "")
  return bucket {
    region = chosen.region, name = name, Statements = statements,
    PublicAccessBlock = bucket.secure.PublicAccessBlock, Versioning = bucket.secure.Versioning,
    Encryption = bucket.secure.Encryption,
  }
end

local function log_group_arn(ctx, chosen, name)
  return ("arn:%s:logs:%s:%s:log-group:%s"):format(ctx.partition, chosen.region, ctx.account_id,
    name)
end

--- The role with which CloudTrail writes to a log group.
---@param ctx table
---@param chosen metric_alarm.Trail
---@param name string
---@param group string
---@return table resource
function M.writer(ctx, chosen, name, group)
  return role {
    name = name, Description = "CloudTrail writes events to CloudWatch Logs",
    AssumeRolePolicyDocument = { {
      Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" },
      Action = "sts:AssumeRole",
    } },
    Policies = { ["cloudtrail-to-cloudwatch-logs"] = { {
      Sid = "WriteEvents", Effect = "Allow",
      Action = { "logs:CreateLogStream", "logs:PutLogEvents" },
      Resource = log_group_arn(ctx, chosen, group) .. ":log-stream:*",
    } } },
  }
end

local function check_class(ctx, chosen, name, what)
  local state = ctx:try(log_group.read, { region = chosen.region, name = name }, ctx.aws)
  if state and not LogGroup.has_filters(state.logGroupClass) then
    resources.conflict(("log group %s%s is of class %s, which has no metric filters; --set "
      .. "log_group=NAME names another one"):format(name, what, state.logGroupClass))
  end
end

local function ensure_group(ctx, chosen, name)
  check_class(ctx, chosen, name, "")
  ctx:ensure(log_group {
    region = chosen.region, name = name,
    retentionInDays = ctx.parameters.retention ~= 0 and ctx.parameters.retention or nil,
  })
end

-- Something that the trail has and that stays as it is. It is in the plan so that the journal knows
-- that this control relies on it; what may not be read is another account's.
local function keep(ctx, resource)
  if ctx:try(resource.module.read, resource.id, ctx.aws, ctx) then ctx:ensure(resource) end
end

local function role_arn(ctx, name)
  return ("arn:%s:iam::%s:role/%s"):format(ctx.partition, ctx.account_id, name)
end

-- The names of the log group and of the role of a trail that has none yet, and what the trail says
-- of them.
local function link_of(ctx, chosen)
  local p = ctx.parameters
  local group = p.log_group or "cloudtrail/" .. chosen.name
  local given = p.role or ("CloudTrail-" .. chosen.name .. "-logs"):sub(1, 64)
  local name = given:match "[^/]+$"
  return group, name, {
    CloudWatchLogsLogGroupArn = log_group_arn(ctx, chosen, group) .. ":*",
    CloudWatchLogsRoleArn = given:find "^arn:" and given or role_arn(ctx, name),
  }
end

local function ensure_link(ctx, chosen)
  local group, name, link = link_of(ctx, chosen)
  ensure_group(ctx, chosen, group)
  ctx:ensure(M.writer(ctx, chosen, name, group))
  return group, link
end

-- A link that is there is kept; what it leads to is made if it is gone.
local function keep_link(ctx, chosen)
  local name = (chosen.role_arn or ""):match "[^/]+$"
  ctx:ensure(log_group { region = chosen.region, name = chosen.log_group })
  if not name then return end
  local exists, err = ctx:try(resources.unless, { "NoSuchEntity" }, ctx.aws.iam.get_role,
    { RoleName = name })
  if exists == nil and not err then
    ctx:ensure(M.writer(ctx, chosen, name, chosen.log_group))
  else
    keep(ctx, role { name = name })
  end
end

local function wanted_of_existing(ctx, chosen)
  local wanted = { IsLogging = true }
  if not chosen.trail.IsMultiRegionTrail and not ctx.narrowed then
    wanted.IsMultiRegionTrail, wanted.IncludeGlobalServiceEvents = true, true
  end
  return wanted
end

local function is_gone(ctx, name)
  local _, err = ctx:try(ctx.aws.s3.get_bucket_location, { Bucket = name })
  return err ~= nil and err.code == "NoSuchBucket"
end

local function make_trail(ctx, chosen)
  local name = ctx.parameters.bucket or ("cloudtrail-%s-%s"):format(ctx.account_id, chosen.region)
  ctx:ensure(M.bucket(ctx, chosen, name))
  local group, link = ensure_link(ctx, chosen)
  ctx:ensure(trail(resources.over(link, {
    region = chosen.region, name = chosen.name, S3BucketName = name, IsMultiRegionTrail = true,
    IncludeGlobalServiceEvents = true, LogFileValidationEnabled = true, IsLogging = true,
  })))
  return group
end

-- The log group that a trail has and that can have filters; nil if it is to be given one.
local function linked_group(ctx, chosen)
  local name, wanted = chosen.log_group, ctx.parameters.log_group
  if not name or (wanted and wanted ~= name) then return nil end
  check_class(ctx, chosen, name, " of trail " .. chosen.name)
  return name
end

--- Sees to a trail that records management events into a log group. Returns the group's name; nil,
--- and why, if the trail is somebody else's to change.
---@param ctx table
---@param chosen metric_alarm.Trail
---@return string? log_group
---@return string? reason
function M.ensure(ctx, chosen)
  if not chosen.exists then return make_trail(ctx, chosen) end
  local wanted, group = wanted_of_existing(ctx, chosen), linked_group(ctx, chosen)
  local _, meta = trail.read(chosen, ctx.aws, ctx)
  local owner = resources.owner(meta, { name = chosen.name })
  local id = { region = chosen.region, name = chosen.name }
  if owner and not group and not ctx.options.include_managed then
    local _, _, link = link_of(ctx, chosen)
    ctx:ensure(trail(resources.over(resources.over(wanted, link), id)))
    return nil, owner
  end
  if is_gone(ctx, chosen.trail.S3BucketName) then
    ctx:ensure(M.bucket(ctx, chosen, chosen.trail.S3BucketName))
  else
    keep(ctx, bucket { region = chosen.region, name = chosen.trail.S3BucketName })
  end
  if group then
    keep_link(ctx, chosen)
  else
    local link
    group, link = ensure_link(ctx, chosen)
    wanted = resources.over(wanted, link)
  end
  ctx:ensure(trail(resources.over(wanted, id)))
  ctx:ensure(event_selectors { region = chosen.region, trail = chosen.name })
  return group
end

return M
