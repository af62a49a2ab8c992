-- Which trail an implementation builds on: one that is there, or a new one.

local resources = require "resources"

local M = {}

---@class metric_alarm.Trail
---@field name string
---@field region string its home
---@field exists boolean
---@field trail? aws.cloudtrail.Trail as DescribeTrails has it
---@field log_group? string
---@field role_arn? string
---@field notes string[] why it was chosen, for whoever is to read a plan
---@field others integer how many other trails of this account record its events

local function account_of(arn) return arn and arn:match "^arn:[^:]*:[^:]*:[^:]*:(%d*):" end
local function group_of(arn) return arn and arn:match ":log%-group:([^:]+)" end

--- The trail of a description, as a place to build on.
---@param trail aws.cloudtrail.Trail
---@return metric_alarm.Trail
local function place(trail)
  return {
    name = trail.Name, region = trail.HomeRegion, exists = true, trail = trail,
    log_group = group_of(trail.CloudWatchLogsLogGroupArn), role_arn = trail.CloudWatchLogsRoleArn,
  }
end

local function covers(ctx, trail)
  if trail.IsMultiRegionTrail then return true end
  if not ctx.narrowed then return false end
  for _, region in ipairs(ctx.regions) do
    if region ~= trail.HomeRegion then return false end
  end
  return true
end

local function is_ours(ctx, trail)
  return account_of(trail.TrailARN) == ctx.account_id
    and (trail.CloudWatchLogsLogGroupArn == nil or trail.CloudWatchLogsLogGroupArn == ""
      or account_of(trail.CloudWatchLogsLogGroupArn) == ctx.account_id)
end

local function region_of_trail(ctx, text)
  return text:match "^arn:[^:]*:cloudtrail:([^:]+):" or ctx.region
end

local function refuse(ctx, text)
  resources.conflict(("the trail %s, or its log group, is another account's; name one of account "
    .. "%s, or none"):format(text, ctx.account_id))
end

-- The trail that the user names: one that can be seen, one of a region, or one to be made.
local function named(ctx, text, found)
  local of_another
  for _, trail in ipairs(found) do
    if trail.TrailARN == text or trail.Name == text then
      if is_ours(ctx, trail) then return place(trail) end
      of_another = true
    end
  end
  local region = region_of_trail(ctx, text)
  local answer = not of_another and resources.unless({ "TrailNotFoundException" },
    ctx.aws_in(region).cloudtrail.get_trail, { Name = text })
  local trail = answer and answer.Trail
  if of_another or trail and not is_ours(ctx, trail) then refuse(ctx, text) end
  if trail then
    trail.HomeRegion = trail.HomeRegion or region
    return place(trail)
  end
  if text:find "^arn:" and account_of(text) ~= ctx.account_id then refuse(ctx, text) end
  return { name = text:match "[^/]+$", region = region, exists = false }
end

--- All trails that can be seen from a region.
---@param ctx table
---@return aws.cloudtrail.Trail[]
function M.list(ctx)
  return ctx.aws_in(ctx.region).cloudtrail.describe_trails { includeShadowTrails = true }.trailList
    or {}
end

-- Why there is to be a new trail although there are some.
local function notes_on(ctx, found)
  local notes, of_others = {}, {}
  for _, trail in ipairs(found) do
    if not is_ours(ctx, trail) then
      of_others[#of_others + 1] = trail.TrailARN
    else
      notes[#notes + 1] = ("trail %s is for %s alone and stays as it is; --set trail=%s has it "
        .. "record all regions instead"):format(trail.Name, trail.HomeRegion, trail.Name)
    end
  end
  if #of_others > 0 then
    notes[#notes + 1] = ("%s records this account's events, too, but its log group is not this "
      .. "account's: no filter can be put there from here, so there is to be a trail of this "
      .. "account. If it is watched over there, none is needed here: the test plan calls that "
      .. "manual"):format(table.concat(of_others, ", "))
  end
  return notes
end

-- The best of those that will do.
local function best_of(ctx, found, points_of)
  local chosen, best = nil, -1
  for _, trail in ipairs(found) do
    if is_ours(ctx, trail) and covers(ctx, trail) then
      local points = points_of(trail)
      if points > best then chosen, best = place(trail), points end
    end
  end
  return chosen
end

local function new_trail(ctx, found)
  local name = "management-events"
  for _, trail in ipairs(found) do
    -- A name is a trail's in its home region; this one is for one region only.
    if trail.Name == name and trail.HomeRegion == ctx.region then
      name = "management-events-all-regions"
    end
  end
  return { name = name, region = ctx.region, exists = false, notes = notes_on(ctx, found) }
end

--- Chooses the trail.
---@param ctx table
---@param points_of fun(trail: aws.cloudtrail.Trail): number how much of the chain a trail has
---@return metric_alarm.Trail
function M.choose(ctx, points_of)
  local found = M.list(ctx)
  local wanted = ctx.parameters.trail
  local chosen = wanted and named(ctx, wanted, found) or not wanted
    and best_of(ctx, found, points_of)
    or new_trail(ctx, found)
  chosen.notes, chosen.others = chosen.notes or {}, 0
  for _, trail in ipairs(found) do
    if not (chosen.trail and trail.TrailARN == chosen.trail.TrailARN) then
      chosen.others = chosen.others + 1
    end
  end
  return chosen
end

return M
