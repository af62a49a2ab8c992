-- The first links: a trail that records a region, is logging, records what it should, into a bucket that exists.

local Link = require "chains.link"
local Selectors = require "chains.selectors"
local Senders = require "policies.senders"

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
---@param question string "whether …"
function M.unread(run, link, entry, question, err, kind, id)
  if is_foreign(run, entry) then
    run.reads:forgive(kind, entry.home, id or entry.arn)
    link:manual(("The trail belongs to account %s, which does not let this account see %s"):format(
      entry.account, question), M.ask_owner(entry.account))
  else
    link:unknown(question, err)
  end
end

--- The remedy where another account has the answer.
function M.ask_owner(account)
  return ("Run this test with credentials of account %s, or ask its owner"):format(account)
end

function M.recording(run, entry)
  local trail = entry.trail
  local link = Link.new("trail")
    :shows("trail", entry.arn):shows("home_region", entry.home)
    :shows("multi_region", trail.IsMultiRegionTrail or false)
    :shows("organization", trail.IsOrganizationTrail or false)
    :shows("regions", entry.regions)
  local kind = trail.IsMultiRegionTrail and "all regions" or "only " .. entry.home
  if trail.IsOrganizationTrail then
    kind = kind .. ", for the organization" .. (is_foreign(run, entry) and " of account "
      .. entry.account or "")
  end
  if #entry.regions == 0 then
    return link:fail(("%s records none of the regions that are tested"):format(
      trail.Name), "Make it a multi-region trail, or test the region it is in")
  end
  return link:pass(("%s records %s"):format(trail.Name, kind))
end

--- Whether the bucket's policy lets CloudTrail write now; false when the policy cannot be read, either.
---@param run table
---@param entry table
---@return boolean
function M.may_deliver(run, entry)
  local bucket = entry.trail.S3BucketName
  local policy = bucket and run.reads:get("bucket_policy", entry.home, bucket)
  local sender = Senders.trail(entry.arn, entry.account)
  sender.context["s3:x-amz-acl"] = "bucket-owner-full-control"
  local arn = ("arn:%s:s3:::%s"):format(run.ctx.partition or "aws", bucket)
  local prefix = (entry.trail.S3KeyPrefix or "") ~= "" and entry.trail.S3KeyPrefix .. "/" or ""
  local object = ("%s/%sAWSLogs/%s/CloudTrail/%s/file"):format(
    arn, prefix, run.ctx.account_id, entry.home)
  return policy ~= nil and sender:says({ policy }, "s3:PutObject", object) == "allow"
    and sender:says({ policy }, "s3:GetBucketAcl", arn) == "allow"
end

-- A delivery that failed is the past: when the bucket lets CloudTrail write now, the next one tells.
local function judge_delivery(run, link, entry, message)
  local said = ("The latest delivery of %s to its bucket failed: %s"):format(
    entry.trail.Name, message)
  if M.may_deliver(run, entry) then
    return link:manual(said .. "; the bucket's policy lets CloudTrail write now",
      "Run the test again after the next delivery, which AWS makes about every 5 minutes")
  end
  return link:fail(said, "Let cloudtrail.amazonaws.com write to the bucket in the bucket's policy",
    { kind = "bucket", set = {} })
end

function M.logging(run, entry)
  local link = Link.new("logging")
  local status, err = run.reads:get("trail_status", entry.home, entry.arn)
  if not status then
    M.unread(run, link, entry, "whether the trail is logging", err, "trail_status")
    return link
  end
  link:shows("is_logging", status.IsLogging):shows("latest_delivery", status.LatestDeliveryTime)
    :shows("stopped", status.StopLoggingTime):shows("delivery_error", status.LatestDeliveryError)
  local name = entry.trail.Name
  if not status.IsLogging then
    link:fail(("%s is stopped"):format(name),
      ("aws cloudtrail start-logging --name %s --region %s"):format(entry.arn, entry.home),
      { kind = "trail", set = { IsLogging = true } })
  end
  if (status.LatestDeliveryError or "") ~= "" then
    judge_delivery(run, link, entry, status.LatestDeliveryError)
  end
  return link:pass(name .. " is logging")
end

--- The link of what a trail records.
function M.selectors(run, entry)
  local link = Link.new("selectors")
  local answer, err = run.reads:get("selectors", entry.home, entry.arn)
  if answer then return Selectors.judge(run, link, entry, answer) end
  M.unread(run, link, entry, "which events the trail records", err, "selectors")
  return link
end

function M.bucket(run, entry)
  local link = Link.new("bucket"):shows("bucket", entry.trail.S3BucketName)
  local name = entry.trail.S3BucketName
  if not name then return link:fail("The trail has no bucket", "Give the trail a bucket") end
  local answer, err = run.reads:get("bucket", entry.home, name)
  if answer then return link:pass(("Bucket %s exists"):format(name)) end
  if err.absent then
    return link:fail(("Bucket %s does not exist"):format(name),
      "Create the bucket again, with the policy that CloudTrail needs, or give the trail another",
      { kind = "bucket", set = {} })
  end
  -- A bucket of a log archive account may not be looked at; that CloudTrail delivers says that it exists.
  local status = run.reads:get("trail_status", entry.home, entry.arn)
  if status and status.LatestDeliveryTime and (status.LatestDeliveryError or "") == "" then
    run.reads:forgive("bucket", entry.home, name)
    return link:shows("latest_delivery", status.LatestDeliveryTime):pass(
      ("Bucket %s cannot be read with these credentials, but CloudTrail delivers to it"):format(
        name))
  end
  M.unread(run, link, entry, ("whether bucket %s exists"):format(name), err, "bucket", name)
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
      M.selectors(run, entry):done(), M.bucket(run, entry):done(),
    }
  end
  return entry.links
end

return M
