-- CloudWatch Logs: groups, streams, events.

local fault = require "practice.fault"
local listing = require "practice.listing"
local log_groups = require "practice.log_groups"
local state = require "practice.state"
local tags = require "practice.tags"

local M = {}

local function groups(call) return log_groups.store(call.account, call.region).groups end

-- A group by its name, or by an identifier that may be an ARN.
local function group_of(p, call)
  local name = p.logGroupName or tostring(p.logGroupIdentifier):gsub("^arn:.-:log%-group:", "")
    :gsub(":%*$", "")
  local group = groups(call)[name]
  if not group then
    fault("ResourceNotFoundException", "The specified log group does not exist.")
  end
  return group
end

local function arn(group, call)
  return state.arn("logs", call.region, call.account, "log-group:" .. group.name)
end

function M.create_log_group(p, call)
  local name = p.logGroupName
  if #name > 512 or not name:find "^[%w_/#.-]+$" then
    fault("InvalidParameterException", ("1 validation error detected: Value '%s' at 'logGroupName' "
      .. "failed to satisfy constraint: Member must satisfy regular expression pattern: "
      .. "[\\.\\-_/#A-Za-z0-9]+"):format(name))
  end
  if groups(call)[name] then
    fault("ResourceAlreadyExistsException", "The specified log group already exists")
  end
  groups(call)[name] = {
    name = name, created = state.now(), key = p.kmsKeyId, tags = p.tags or {}, filters = {},
    streams = {}, class = p.logGroupClass or "STANDARD",
  }
end

function M.delete_log_group(p, call)
  groups(call)[group_of(p, call).name] = nil
end

local function stored_bytes(group)
  local bytes = 0
  for _, stream in pairs(group.streams) do
    for _, line in ipairs(stream.lines) do
      bytes = bytes + #(log_groups.message(line) or "") + 26
    end
  end
  return bytes
end

function M.describe_log_groups(p, call)
  if p.logGroupNamePrefix and p.logGroupNamePattern then
    fault("InvalidParameterException",
      "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")
  end
  local found = listing.values(groups(call), function(group)
    local prefix, part = p.logGroupNamePrefix or "", p.logGroupNamePattern
    return group.name:sub(1, #prefix) == prefix and (not part or group.name:find(part, 1, true))
      and (not p.logGroupClass or group.class == p.logGroupClass)
  end)
  local page, token = listing.page(found, p.nextToken, p.limit, 50, "InvalidParameterException")
  return {
    logGroups = listing.map(page, function(group)
      return {
        logGroupName = group.name, creationTime = math.floor(group.created * 1000),
        retentionInDays = group.retention, metricFilterCount = #listing.names(group.filters),
        arn = arn(group, call) .. ":*", logGroupArn = arn(group, call),
        storedBytes = stored_bytes(group), kmsKeyId = group.key, logGroupClass = group.class,
      }
    end),
    nextToken = token,
  }
end

local retentions =
  { 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192,
  2557, 2922, 3288, 3653 }

function M.put_retention_policy(p, call)
  if not listing.has(retentions, p.retentionInDays) then
    fault("InvalidParameterException",
      ("The retention of %d days is not valid; it is one of %s"):format(
      p.retentionInDays, table.concat(retentions, ", ")))
  end
  group_of(p, call).retention = p.retentionInDays
end

function M.delete_retention_policy(p, call) group_of(p, call).retention = nil end
function M.associate_kms_key(p, call) group_of(p, call).key = p.kmsKeyId end
function M.disassociate_kms_key(p, call) group_of(p, call).key = nil end

-- Tags --------------------------------------------------------------------------------------------------------

local function tagged(p, call)
  local name = p.resourceArn:match "log%-group:(.-):?%*?$" or p.resourceArn
  return group_of({ logGroupName = name }, call)
end

function M.tag_resource(p, call) tags.add(tagged(p, call), p.tags) end
function M.untag_resource(p, call) tags.remove(tagged(p, call), p.tagKeys) end
function M.list_tags_for_resource(p, call) return { tags = tagged(p, call).tags } end
function M.tag_log_group(p, call) tags.add(group_of(p, call), p.tags) end
function M.untag_log_group(p, call) tags.remove(group_of(p, call), p.tags) end
function M.list_tags_log_group(p, call) return { tags = group_of(p, call).tags } end

-- Streams and events --------------------------------------------------------------------------------------------

function M.create_log_stream(p, call)
  local streams = group_of(p, call).streams
  if streams[p.logStreamName] then
    fault("ResourceAlreadyExistsException", "The specified log stream already exists")
  end
  streams[p.logStreamName] = { created = state.now(), lines = {} }
end

function M.delete_log_stream(p, call)
  local streams = group_of(p, call).streams
  if not streams[p.logStreamName] then
    fault("ResourceNotFoundException", "The specified log stream does not exist.")
  end
  streams[p.logStreamName] = nil
end

local function milliseconds(seconds) return seconds and math.floor(seconds * 1000 + 0.5) end

function M.describe_log_streams(p, call)
  local group = group_of(p, call)
  local prefix = p.logStreamNamePrefix or ""
  local streams = {}
  for name, stream in listing.pairs(group.streams) do
    if name:sub(1, #prefix) == prefix then
      local first, last = stream.lines[1], stream.lines[#stream.lines]
      streams[#streams + 1] = {
        logStreamName = name, creationTime = milliseconds(stream.created),
        firstEventTimestamp = first and milliseconds(first.time),
        lastEventTimestamp = last and milliseconds(last.time),
        lastIngestionTime = last and milliseconds(last.ingested),
        arn = arn(group, call) .. ":log-stream:" .. name, storedBytes = 0,
      }
    end
  end
  if p.orderBy == "LastEventTime" then
    table.sort(streams, function(a, b)
      return (a.lastEventTimestamp or 0) < (b.lastEventTimestamp or 0)
    end)
  end
  if p.descending then
    local turned = {}
    for index = #streams, 1, -1 do turned[#turned + 1] = streams[index] end
    streams = turned
  end
  local page, token = listing.page(streams, p.nextToken, p.limit, 50, "InvalidParameterException")
  return { logStreams = page, nextToken = token }
end

function M.put_log_events(p, call)
  local group = group_of(p, call)
  if not group.streams[p.logStreamName] then
    fault("ResourceNotFoundException", "The specified log stream does not exist.")
  end
  local lines = listing.map(p.logEvents, function(event)
    return { time = event.timestamp / 1000, message = event.message, account = call.account,
      region = call.region }
  end)
  log_groups.append(call.account, call.region, group.name, p.logStreamName, lines)
  return { nextSequenceToken = state.digits(16) }
end

local function lines_of(p, group)
  local found = {}
  for name, stream in listing.pairs(group.streams) do
    local is_wanted = (not p.logStreamName or p.logStreamName == name)
      and (not p.logStreamNames or #p.logStreamNames == 0 or listing.has(p.logStreamNames, name))
      and name:sub(1, #(p.logStreamNamePrefix or "")) == (p.logStreamNamePrefix or "")
    for index, line in ipairs(is_wanted and stream.lines or {}) do
      local time = milliseconds(line.time)
      if time >= (p.startTime or 0) and time <= (p.endTime or math.maxinteger) then
        found[#found + 1] = { stream = name, line = line, time = time, number = index }
      end
    end
  end
  table.sort(found, function(a, b)
    if a.time ~= b.time then return a.time < b.time end
    if a.stream ~= b.stream then return a.stream < b.stream end
    return a.number < b.number
  end)
  return found
end

function M.filter_log_events(p, call)
  local group, events = group_of(p, call), {}
  local predicate = (p.filterPattern or "") ~= ""
    and require("practice.metric_filters").parse(p.filterPattern)
  for _, entry in ipairs(lines_of(p, group)) do
    local text = log_groups.message(entry.line)
    local ok, matches = true, true
    if predicate then ok, matches = pcall(predicate.matches, predicate, text) end
    if ok and matches then
      events[#events + 1] = {
        logStreamName = entry.stream, timestamp = entry.time, message = text,
        ingestionTime = milliseconds(entry.line.ingested),
        eventId = ("%038d"):format(entry.time * 1000 + entry.number),
      }
    end
  end
  local page, token = listing.page(events, p.nextToken, p.limit, 10000, "InvalidParameterException")
  return { events = page, searchedLogStreams = {}, nextToken = token }
end

function M.get_log_events(p, call)
  local events = listing.map(lines_of(p, group_of(p, call)), function(entry)
    return { timestamp = entry.time, message = log_groups.message(entry.line),
      ingestionTime = milliseconds(entry.line.ingested) }
  end)
  return { events = events, nextForwardToken = "f/end", nextBackwardToken = "b/end" }
end

for name, body in pairs(require("practice.metric_filters").operations(group_of)) do
  M[name] = body
end

return M
