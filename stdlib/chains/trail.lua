-- The first links: a trail that records a region, is logging, records what it should, into a bucket that exists.

local Link = require "chains.link"

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

-- What cannot be read of another account's trail is for its owner to answer.
local function unread(run, link, entry, what, err, kind, id)
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
    unread(run, link, entry, "whether it is logging", err, "trail_status")
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

-- Basic selectors, as { reads, writes, excluded sources, other conditions }.
local function of_basic(selector)
  local kind = selector.ReadWriteType or "All"
  return {
    management = selector.IncludeManagementEvents ~= false,
    reads = kind ~= "WriteOnly", writes = kind ~= "ReadOnly",
    excluded = selector.ExcludeManagementEventSources or {}, others = {},
  }
end

local function of_advanced(selector)
  local part = { management = false, reads = true, writes = true, excluded = {}, others = {} }
  for _, field in ipairs(selector.FieldSelectors or {}) do
    local only = {}
    for name, values in pairs(field) do
      if name ~= "Field" and type(values) == "table" and #values > 0 then only[#only + 1] = name end
    end
    if field.Field == "eventCategory" then
      for _, value in ipairs(field.Equals or {}) do
        part.management = part.management or value == "Management"
      end
    elseif field.Field == "readOnly" and #only == 1 and field.Equals then
      part.reads, part.writes = false, false
      for _, value in ipairs(field.Equals) do
        if value == "true" then part.reads = true else part.writes = true end
      end
    elseif field.Field == "eventSource" and #only == 1 and field.NotEquals then
      for _, value in ipairs(field.NotEquals) do part.excluded[#part.excluded + 1] = value end
    else
      table.sort(only)
      part.others[#part.others + 1] = ("%s %s"):format(field.Field, table.concat(only, " and "))
    end
  end
  return part
end

-- What all of some parts leave out: a source is missing only if every one of them excludes it.
local function excluded_by_all(parts, kind)
  local counts, total, found = {}, 0, {}
  for _, part in ipairs(parts) do
    if part[kind] then
      total = total + 1
      for _, source in ipairs(part.excluded) do counts[source] = (counts[source] or 0) + 1 end
    end
  end
  for source, count in pairs(counts) do
    if count == total then found[#found + 1] = source end
  end
  return found, total
end

local function selected_parts(answer)
  local parts, advanced = {}, answer.AdvancedEventSelectors or {}
  local basic = answer.EventSelectors or {}
  local is_default = #advanced == 0 and #basic == 0
  for _, selector in ipairs(basic) do parts[#parts + 1] = of_basic(selector) end
  for _, selector in ipairs(advanced) do parts[#parts + 1] = of_advanced(selector) end
  -- A trail without selectors records all management events (CloudTrail API Reference, PutEventSelectors).
  if is_default then parts[1] = of_basic{} end
  return parts, is_default and "default" or #advanced > 0 and "advanced" or "basic"
end

local function union(first, second)
  local seen, all = {}, {}
  for _, list in ipairs { first, second } do
    for _, value in ipairs(list) do
      if not seen[value] then seen[value], all[#all + 1] = true, value end
    end
  end
  table.sort(all)
  return all
end

--- Which events a trail records; `reads` tells whether events that only read have to be among them.
function M.selectors(run, entry, reads_count)
  local link = Link.new("selectors")
  local answer, err = run.reads:get("selectors", entry.home, entry.arn)
  if not answer then
    unread(run, link, entry, "which events it records", err, "selectors")
    return link
  end
  local parts, kind = selected_parts(answer)
  link:shows("selectors", kind)
  local management, narrowed = {}, {}
  for _, part in ipairs(parts) do
    if part.management then
      if #part.others == 0 then management[#management + 1] = part
      else narrowed[#narrowed + 1] = table.concat(part.others, ", ") end
    end
  end
  local reads_left_out, reading = excluded_by_all(management, "reads")
  local writes_left_out, writing = excluded_by_all(management, "writes")
  link:shows("reads", reading > 0):shows("writes", writing > 0)
  local all = ("aws cloudtrail put-event-selectors --trail-name %s --region %s --event-selectors "
    .. "'[{\"ReadWriteType\":\"All\",\"IncludeManagementEvents\":true}]', beside the selectors of "
    .. "data events that it has"):format(entry.arn, entry.home)
  if #management == 0 and #narrowed == 0 then
    return link:fail("it records no management events", all)
  end
  if #narrowed > 0 and (writing == 0 or reading == 0) then
    link:fail("management events are recorded only under a condition: "
      .. table.concat(narrowed, "; "), all)
  elseif writing == 0 then
    link:fail("it records reads only: no change is seen", all)
  elseif reading == 0 and reads_count then
    link:fail("it records writes only: what is only read is unseen", all)
  end
  if entry.trail.IncludeGlobalServiceEvents == false and not entry.trail.IsMultiRegionTrail
    and run.spec.sign_in then
    link:fail("it leaves out the events of global services: IAM, STS",
      ("aws cloudtrail update-trail --name %s --region %s --include-global-service-events"):format(
        entry.arn, entry.home))
  end
  local excluded = union(reads_left_out, writes_left_out)
  if #excluded > 0 then
    link:shows("excluded_sources", excluded)
    local said = "calls of " .. table.concat(excluded, ", ") .. " are excluded, and unseen"
    run.notes[#run.notes + 1] = ("trail %s: %s"):format(entry.trail.Name, said)
    return link:pass("management events, reads and writes; " .. said)
  end
  return link:pass(reading > 0 and writing > 0 and "all management events"
    or "management events that change something")
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
  unread(run, link, entry, ("whether the bucket %s exists"):format(name), err, "bucket", name)
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
