-- The first links: a trail that records a region, is logging, records what it should, into a bucket that exists.

local Link = require "chains.link"
local Selectors = require "chains.selectors"

local M = {}

--- The parts of an ARN that chains join on.
---@param arn string
---@return { service: string, region: string, account: string, resource: string }
function M.arn(arn)
  local service, region, account, resource =
    tostring(arn):match("^arn:[^:]*:([^:]*):([^:]*):([^:]*):(.*)$")
  return {
    service = service or "", region = region or "", account = account or "",
    resource = resource or "",
  }
end

--- The trails that the regions know, by ARN, each with the regions that know it: a trail that is shown in a
--- region records it.
---@param reads table
---@param regions string[]
---@return table[] entries { trail, arn, home, account, regions }
---@return table<string, table> errors by region
function M.survey(reads, regions)
  local entries, by_arn, errors = {}, {}, {}
  for _, region in ipairs(regions) do
    local trails, err = reads:get("trails", region)
    if err then errors[region] = err end
    for _, trail in ipairs(trails or {}) do
      local entry = by_arn[trail.TrailARN]
      if not entry then
        local arn = M.arn(trail.TrailARN)
        entry = {
          trail = trail, arn = trail.TrailARN, home = trail.HomeRegion or arn.region,
          account = arn.account, regions = {},
        }
        by_arn[trail.TrailARN], entries[#entries + 1] = entry, entry
      end
      if trail.IsMultiRegionTrail or entry.home == region then
        entry.regions[#entry.regions + 1] = region
      end
    end
  end
  -- A trail of every region records also those that would not say so.
  for region in pairs(errors) do
    for _, entry in ipairs(entries) do
      if entry.trail.IsMultiRegionTrail then entry.regions[#entry.regions + 1] = region end
    end
  end
  for _, entry in ipairs(entries) do table.sort(entry.regions) end
  return entries, errors
end

--- Notes what is to be read of a trail.
function M.need(reads, entry)
  reads:need("trail_status", entry.home, entry.arn)
  reads:need("selectors", entry.home, entry.arn)
  if entry.trail.S3BucketName then reads:need("bucket", entry.home, entry.trail.S3BucketName) end
end

local function is_foreign(run, entry) return entry.account ~= run.ctx.account_id end

--- What cannot be read of another account's trail is for its owner to answer.
function M.unread(run, link, entry, what, err, kind, id)
  if is_foreign(run, entry) then
    run.reads:forgive(kind, entry.home, id or entry.arn)
    link:manual(("%s cannot be read from here: the trail belongs to account %s"):format(
      what, entry.account), M.ask_owner(entry.account))
  else
    link:unknown(what, err)
  end
end

--- The remedy where another account has the answer.
function M.ask_owner(account)
  return ("run this test with credentials of account %s, or ask its owner"):format(account)
end

function M.recording(run, entry)
  local trail = entry.trail
  local link = Link.new("trail")
    :shows("trail", entry.arn):shows("home_region", entry.home)
    :shows("multi_region", trail.IsMultiRegionTrail or false)
    :shows("organization", trail.IsOrganizationTrail or false)
    :shows("regions", entry.regions)
  local kind = trail.IsMultiRegionTrail and "every region" or "only " .. entry.home
  if trail.IsOrganizationTrail then
    kind = kind .. ", for the organization" .. (is_foreign(run, entry) and " of account "
      .. entry.account or "")
  end
  if #entry.regions == 0 then
    return link:fail(("the trail %s records none of the regions that are judged"):format(
      trail.Name), "make it a trail of every region, or test the region it is in")
  end
  return link:pass(("%s records %s"):format(trail.Name, kind))
end

function M.logging(run, entry)
  local link = Link.new("logging")
  local status, err = run.reads:get("trail_status", entry.home, entry.arn)
  if not status then
    M.unread(run, link, entry, "whether it is logging", err, "trail_status")
    return link
  end
  link:shows("is_logging", status.IsLogging):shows("latest_delivery", status.LatestDeliveryTime)
    :shows("stopped", status.StopLoggingTime):shows("delivery_error", status.LatestDeliveryError)
  local name = entry.trail.Name
  if not status.IsLogging then
    link:fail(("the trail %s is stopped"):format(name),
      ("aws cloudtrail start-logging --name %s --region %s"):format(entry.arn, entry.home))
  end
  if (status.LatestDeliveryError or "") ~= "" then
    link:fail(("%s cannot deliver to its bucket: %s"):format(name, status.LatestDeliveryError),
      "put the bucket and its policy right, so that cloudtrail.amazonaws.com may write there")
  end
  return link:pass(name .. " is logging")
end

--- The link of what a trail records; `reads_count`: events that only read have to be among it.
function M.selectors(run, entry, reads_count)
  local link = Link.new("selectors")
  local answer, err = run.reads:get("selectors", entry.home, entry.arn)
  if answer then return Selectors.judge(run, link, entry, answer, reads_count) end
  M.unread(run, link, entry, "which events it records", err, "selectors")
  return link
end

function M.bucket(run, entry)
  local link = Link.new("bucket"):shows("bucket", entry.trail.S3BucketName)
  local name = entry.trail.S3BucketName
  if not name then return link:fail("the trail has no bucket", "give the trail a bucket") end
  local answer, err = run.reads:get("bucket", entry.home, name)
  if answer then return link:pass(("the bucket %s exists"):format(name)) end
  if err.absent then
    return link:fail(("the bucket %s does not exist"):format(name),
      "make the bucket again, with the policy that CloudTrail needs, or give the trail another")
  end
  -- A bucket of a log archive account may not be looked at; that CloudTrail delivers says that it exists.
  local status = run.reads:get("trail_status", entry.home, entry.arn)
  if status and status.LatestDeliveryTime and (status.LatestDeliveryError or "") == "" then
    run.reads:forgive("bucket", entry.home, name)
    return link:shows("latest_delivery", status.LatestDeliveryTime):pass(
      ("the bucket %s may not be looked at from here, but CloudTrail delivers into it"):format(
        name))
  end
  M.unread(run, link, entry, ("whether the bucket %s exists"):format(name), err, "bucket", name)
  return link
end

--- The links of a trail up to its bucket.
---@param run table
---@param entry table
---@return table[] links
function M.links(run, entry)
  if not entry.links then
    entry.links = {
      M.recording(run, entry):done(), M.logging(run, entry):done(),
      M.selectors(run, entry, run.spec.reads ~= false):done(), M.bucket(run, entry):done(),
    }
  end
  return entry.links
end

return M
