-- Recent root activity, from Event history: information, never a part of the verdict.
--
-- LookupEvents succeeds without any trail, covers one region and 90 days, and takes two requests a second.
-- Root is looked up as the user name root, which records of root carry only sometimes: a lower bound, and what
-- comes is filtered again by userIdentity.type. Source: CloudTrail API Reference, LookupEvents.

local json = require "json"

local M = {}

local most_pages = 40
local pause = 0.5

-- All events of a look-up in a region; the second result is why there are not all of them.
local function look_up(ctx, region, attribute, since)
  local events, problem, pages = {}, nil, 0
  local ok, err = pcall(function()
    for page in ctx.aws_in(region).cloudtrail.lookup_events:pages {
      LookupAttributes = { attribute }, StartTime = since,
    } do
      pages = pages + 1
      for _, event in ipairs(page.Events or {}) do
        local read, record = pcall(json.decode, event.CloudTrailEvent or "")
        if read then events[#events + 1] = record
        else problem = "an event is no JSON" end
      end
      if page.NextToken and pages >= most_pages then
        problem = ("only the latest %d events are looked at"):format(#events)
        break
      end
      if page.NextToken and ctx.sleep then ctx:sleep(pause) end
    end
  end)
  if not ok then
    if type(err) ~= "table" or err.code == nil or err.kind == "cancelled" then error(err, 0) end
    problem = tostring(err)
  end
  return events, problem
end

local function is_assumed(record)
  local session = (record.userIdentity or {}).sessionContext
  return type(session) == "table" and tostring(session.assumedRoot) == "true"
end

-- The callers of sts:AssumeRoot by the access key of the session that they got.
local function callers(ctx, region, since)
  local by_key = {}
  local events, problem = look_up(ctx, region,
    { AttributeKey = "EventName", AttributeValue = "AssumeRoot" }, since)
  for _, record in ipairs(events) do
    local answer = type(record.responseElements) == "table" and record.responseElements or {}
    local key = type(answer.credentials) == "table" and answer.credentials.accessKeyId
    if key then by_key[key] = (record.userIdentity or {}).arn end
  end
  return by_key, problem
end

local function text(value) return type(value) == "string" and value or nil end

local function row(record, caught, caller)
  local identity = record.userIdentity or {}
  local through = text(identity.invokedBy)
  return {
    time = text(record.eventTime), region = text(record.awsRegion), event = text(record.eventName),
    service = text(record.eventSource), source = text(record.sourceIPAddress),
    agent = text(record.userAgent), error = text(record.errorCode) or text(record.errorMessage),
    through = through, read_only = record.readOnly == true or nil,
    access_key = text(identity.accessKeyId) ~= "" and text(identity.accessKeyId) or nil,
    seen_by_filter = caught, assumed_by = caller, event_id = text(record.eventID),
  }
end

local function read_region(run, region, since)
  local found, problem = look_up(run.ctx, region,
    { AttributeKey = "Username", AttributeValue = "root" }, since)
  local rows, assumed, missed = {}, false, 0
  for _, record in ipairs(found) do
    if type(record) == "table" and (record.userIdentity or {}).type == "Root" then
      assumed = assumed or is_assumed(record)
    end
  end
  local by_key, key_problem = {}, nil
  if assumed then by_key, key_problem = callers(run.ctx, region, since) end
  for _, record in ipairs(found) do
    if type(record) == "table" and (record.userIdentity or {}).type == "Root"
      and record.eventType ~= "AwsServiceEvent" then
      local caught
      if run.deployed then caught = run.deployed:matches(json.encode(record)) end
      if caught == false then missed = missed + 1 end
      local caller
      if is_assumed(record) then
        caller = by_key[record.userIdentity.accessKeyId] or "another account, by sts:AssumeRoot"
      end
      rows[#rows + 1] = row(record, caught, caller)
    end
  end
  return { rows = rows, problem = problem or key_problem, missed = missed }
end

--- Adds what root did of late to the report.
---@param run table `deployed` is the filter that was found, if there is one
function M.add(run)
  local ctx = run.ctx
  -- Event history goes back 90 days.
  local since = ctx.options.since
  local regions = {}
  for i, region in ipairs(run.regions) do regions[i] = region end
  local answers = parallel(regions, function(region)
    return read_region(run, region, since)
  end, { limit = 8 })
  local rows, missed, problems = {}, 0, {}
  for i, answer in ipairs(answers) do
    table.move(answer.rows, 1, #answer.rows, #rows + 1, rows)
    missed = missed + answer.missed
    if answer.problem then problems[#problems + 1] = regions[i] .. ": " .. answer.problem end
  end
  table.sort(rows, function(a, b)
    if a.time ~= b.time then return (a.time or "") > (b.time or "") end
    return (a.event_id or "") < (b.event_id or "")
  end)
  local title = "Recent root activity, from Event history (a lower bound)"
  if #problems > 0 then title = title .. ", incomplete" end
  ctx:information { title = title, rows = rows }
  if #problems > 0 then
    ctx:note("Event history is incomplete, which does not change the verdict: "
      .. table.concat(problems, "; "))
  end
  if missed > 0 then
    ctx:note(("The deployed filter does not match %d of these events"):format(missed))
  end
  return table.concat(problems):find "AccessDenied" ~= nil
end

return M
