-- The link from a trail to its log group: the group exists where it can be used, and CloudTrail may write to it.

local Link = require "chains.link"
local Policies = require "policies"
local Senders = require "policies.senders"
local Trail = require "chains.trail"

local M = {}

--- Which group a trail writes to; nil when it writes to none. The ARN's `:*` is no part of the name.
---@param entry table of Trail.survey
---@return { region: string, account: string, name: string }?
function M.of(entry)
  local arn = entry.trail.CloudWatchLogsLogGroupArn
  if not arn or arn == "" then return nil end
  local parts = Trail.arn(arn)
  local name = parts.resource:gsub("^log%-group:", ""):gsub(":%*$", "")
  return { region = parts.region, account = parts.account, name = name, arn = arn }
end

local function role_name(entry)
  local arn = entry.trail.CloudWatchLogsRoleArn
  if not arn or arn == "" then return nil end
  return Trail.arn(arn).resource:match("([^/]+)$"), Trail.arn(arn).account
end

--- Notes what is to be read of a trail's group.
function M.need(run, entry)
  local group = M.of(entry)
  if not group or group.account ~= run.ctx.account_id then return end
  run.reads:need("log_groups", group.region, group.name)
  run.reads:need("filters", group.region)
  run.reads:need("alarms", group.region)
  local role, account = role_name(entry)
  if role and account == run.ctx.account_id then
    local region = run.ctx.region
    run.reads:need("role", region, role)
    run.reads:need("role_policies", region, role)
    run.reads:need("attached_policies", region, role)
  end
end

-- All policies of a role, and what of them may not be read.
local function policies(run, role)
  local reads, region = run.reads, run.ctx.region
  local inline, inline_err = reads:get("role_policies", region, role)
  local attached, attached_err = reads:get("attached_policies", region, role)
  for _, name in ipairs(inline or {}) do reads:need("role_policy", region, role .. "\n" .. name) end
  for _, one in ipairs(attached or {}) do reads:need("policy", region, one.PolicyArn) end
  reads:fetch()
  local documents, err = {}, inline_err or attached_err
  for _, name in ipairs(inline or {}) do
    local document, failed = reads:get("role_policy", region, role .. "\n" .. name)
    documents[#documents + 1], err = document, err or failed
  end
  for _, one in ipairs(attached or {}) do
    local policy, failed = reads:get("policy", region, one.PolicyArn)
    err = err or failed
    if policy then
      local document, unread = reads:get(
        "policy_version", region, one.PolicyArn .. "\n" .. policy.DefaultVersionId)
      documents[#documents + 1], err = document, err or unread
    end
  end
  return documents, err
end

local function managed(run, arn)
  local policy, err = run.reads:get("policy", run.ctx.region, arn)
  if not policy then return nil, err end
  return run.reads:get("policy_version", run.ctx.region, arn .. "\n" .. policy.DefaultVersionId)
end

--- Whether a role may do something, by its own policies and its permissions boundary.
---@param run table
---@param role table as GetRole gives it
---@param name string
---@param action string
---@param resource string
---@return "allow"|"deny"|"none"|"unknown"
---@return string|table? reason
function M.role_may(run, role, name, action, resource)
  local request = { action = action, resource = resource }
  local documents, err = policies(run, name)
  local says, reason = Policies.says(documents, request)
  -- A policy that may not be read may allow it, or deny what another one allows.
  if says ~= "deny" and err then return "unknown", err end
  if says == "allow" and role.PermissionsBoundary then
    local boundary, unread = managed(run, role.PermissionsBoundary.PermissionsBoundaryArn)
    if not boundary then return "unknown", unread end
    local within = Policies.says({ boundary }, request)
    if within ~= "allow" then
      return within == "unknown" and "unknown" or "deny", "its permissions boundary"
    end
  end
  return says, reason
end

-- What lets CloudTrail write: a repair of the role, as long as no statement denies it.
local function repair(says) return says == "none" and { kind = "role", set = {} } or nil end

local function judge_trust(link, entry, role, name)
  local says, reason = Senders.trail(entry.arn, entry.account):says(
    { role.AssumeRolePolicyDocument }, "sts:AssumeRole")
  if says == "unknown" then
    link:unknown("whether CloudTrail may assume the role " .. name, reason)
  elseif says ~= "allow" then
    link:fail(("CloudTrail may not assume the role %s%s"):format(
      name, reason and ": " .. reason .. " denies it" or ""),
      "Allow sts:AssumeRole to cloudtrail.amazonaws.com in the role's trust policy", repair(says))
  end
end

local function judge_role(run, link, entry, group)
  local name, account = role_name(entry)
  if not name then
    return link:fail("The trail has no role with which to write to the log group",
      "Give the trail a role that CloudTrail may assume, with logs:CreateLogStream and "
      .. "logs:PutLogEvents")
  end
  link:shows("role", entry.trail.CloudWatchLogsRoleArn)
  if account ~= run.ctx.account_id then
    return link:manual(("Role %s belongs to account %s"):format(name, account),
      Trail.ask_owner(account))
  end
  local role, err = run.reads:get("role", run.ctx.region, name)
  if not role then
    if err.absent then
      return link:fail(("Role %s does not exist"):format(name),
        "Create the role again, or give the trail another", { kind = "role", set = {} })
    end
    return link:unknown("whether the trail's role may write", err)
  end
  judge_trust(link, entry, role, name)
  local stream = ("arn:%s:logs:%s:%s:log-group:%s:log-stream:%s_CloudTrail_%s"):format(
    run.ctx.partition or "aws", group.region, group.account, group.name, entry.account, entry.home)
  for _, action in ipairs(Senders.actions.logs) do
    local says, reason = M.role_may(run, role, name, action, stream)
    if says == "unknown" then
      link:unknown(("whether the role %s may call %s"):format(name, action), reason)
    elseif says ~= "allow" then
      link:fail(("Role %s may not call %s on the log group%s"):format(name, action,
        reason and ": " .. reason .. " denies it" or ""),
        ("Allow %s on %s:* to the role %s"):format(action, stream:match("^(.*):log%-stream"), name),
        repair(says))
    end
  end
end

local function judge_group(run, link, group)
  local groups, err = run.reads:get("log_groups", group.region, group.name)
  if not groups then return link:unknown("whether the log group exists", err) end
  local found
  for _, one in ipairs(groups) do
    if one.logGroupName == group.name then found = one end
  end
  if not found then
    return link:fail(("Log group %s does not exist in %s"):format(group.name, group.region),
      "Create the log group again, or give the trail another", { kind = "log_group", set = {} })
  end
  link:shows("retention_days", found.retentionInDays)
  local class = found.logGroupClass or "STANDARD"
  if not M.has_filters(class) then
    link:fail(("Log group %s is of class %s, which has no metric filters"):format(group.name,
      class), "Give the trail a log group of class STANDARD: --set log_group=NAME")
  end
end

--- Whether log groups of a class have metric filters. Source: CloudWatch Logs User Guide, "Log classes".
---@param class string?
---@return boolean
function M.has_filters(class) return (class or "STANDARD") == "STANDARD" end

-- A delivery that failed is the past; whether CloudTrail may write now is judged by group and role.
local function judge_delivery(run, link, entry)
  local status = run.reads:get("trail_status", entry.home, entry.arn)
  if not status then return end
  link:shows("latest_log_delivery", status.LatestCloudWatchLogsDeliveryTime)
  local message = status.LatestCloudWatchLogsDeliveryError or ""
  if message == "" then return end
  link:shows("log_delivery_error", message)
  if link.verdict == "pass" then
    link:manual("The latest delivery to the log group failed: " .. message
      .. "; role and log group let CloudTrail write now",
      "Run the test again after the next delivery, which AWS makes about every 5 minutes")
  else
    link:fail("The latest delivery to the log group failed: " .. message)
  end
end

--- The link from a trail to its log group.
---@param run table
---@param entry table
---@return table link
function M.link(run, entry)
  local group = M.of(entry)
  local link = Link.new("log-group")
  if not group then
    local foreign = entry.account ~= run.ctx.account_id
    if foreign then
      return link:manual(("Account %s does not show whether trail %s has a log group"):format(
        entry.account, entry.trail.Name), Trail.ask_owner(entry.account))
    end
    return link:fail(("%s has no log group, so no metric filter can see its events"):format(
      entry.trail.Name), "Attach a log group: " .. run.implement)
  end
  link:shows("log_group", group.name):shows("region", group.region):shows("account", group.account)
  if group.account ~= run.ctx.account_id then
    if group.account ~= entry.account and not entry.trail.IsOrganizationTrail then
      return link:fail(("The log group belongs to account %s, where only an organization's trail "
        .. "may write"):format(group.account), "Give the trail a log group of its own account")
    end
    return link:manual(("Log group %s belongs to account %s, and so do its filters and alarms")
      :format(group.name, group.account), Trail.ask_owner(group.account))
  end
  if group.region ~= entry.home then
    link:fail(("The log group is in %s, the trail's home region is %s: CloudTrail does not write "
      .. "there"):format(group.region, entry.home), "Give the trail a log group in its home region")
  end
  judge_group(run, link, group)
  judge_role(run, link, entry, group)
  judge_delivery(run, link, entry)
  return link:pass(("%s writes to %s"):format(entry.trail.Name, group.name))
end

return M
