-- Makes CloudTrail records (event version 1.11), with their members in the order that AWS writes.
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html

local chance = require "chance"
local company = require "company"
local json = require "json"

local null, object = json.null, json.object
local M = {}

--- Every record made so far: { at = seconds of the day, region = …, line = JSON, again = bool }.
M.all = {}

--- "2026-03-14T03:09:12Z" for a number of seconds into the day.
---@param seconds integer
---@return string
function M.time(seconds)
  return ("2026-03-14T%02d:%02d:%02dZ"):format(
    seconds // 3600, seconds // 60 % 60, seconds % 60)
end

--- Seconds into the day for "03:09:12".
---@param clock string
---@return integer
function M.seconds(clock)
  local h, m, s = clock:match "^(%d+):(%d+):(%d+)$"
  return tonumber(h) * 3600 + tonumber(m) * 60 + tonumber(s)
end

local function tls_details(service, region)
  local host = service .. "." .. region .. ".amazonaws.com"
  if service == "iam" then
    host = "iam.amazonaws.com"
  elseif service == "signin" then
    host = region .. ".signin.aws.amazon.com"
  end
  return object("tlsVersion", "TLSv1.3", "cipherSuite", "TLS_AES_128_GCM_SHA256",
    "clientProvidedHostHeader", host)
end

local verbs = { Get = 1, List = 1, Describe = 1, Head = 1, Lookup = 1, Assume = 1, Decrypt = 1 }

local function is_read(name)
  return verbs[name:match "^%u%l+"] ~= nil or name == "GenerateDataKey"
end

-- What the trail was told by the intruder, until it was told otherwise.
local reads_lost, stopped = M.seconds "04:31:45", M.seconds "04:36:51"
local started, reads_back = M.seconds "07:33:18", M.seconds "07:35:40"

local function is_delivered(at, read)
  if at >= stopped and at < started then
    return false
  end
  return not (read and at >= reads_lost and at < reads_back)
end

--- Adds one record. `at` is "HH:MM:SS" or seconds; what is not given gets the usual value.
---@param event table
function M.add(event)
  local at = type(event.at) == "string" and M.seconds(event.at) or event.at
  local region = event.region or company.home
  local source = event.source .. ".amazonaws.com"
  local kind = event.type or "AwsApiCall"
  local api = kind == "AwsApiCall"
  local from_service = event.ip:find("amazonaws.com", 1, true) or event.ip == "AWS Internal"
  local console = event.console and api
  local read = event.read
  if read == nil then
    read = is_read(event.name)
  end
  if not is_delivered(at, read) then
    return
  end
  local line = json.encode(object(
    "eventVersion", "1.11",
    "userIdentity", event.who,
    "eventTime", M.time(at),
    "eventSource", source,
    "eventName", event.name,
    "awsRegion", region,
    "sourceIPAddress", event.ip,
    "userAgent", event.agent,
    "errorCode", event.error,
    "errorMessage", event.error_message,
    "requestParameters", event.request or null,
    "responseElements", event.response or null,
    "additionalEventData", event.more,
    "requestID", api and chance.uuid() or nil,
    "eventID", chance.uuid(),
    "readOnly", read,
    "resources", event.resources,
    "eventType", kind,
    "managementEvent", not event.data,
    "recipientAccountId", company.account,
    "sharedEventID", event.shared and chance.uuid() or nil,
    "serviceEventDetails", event.details,
    "eventCategory", event.data and "Data" or "Management",
    "tlsDetails", not from_service and not console and tls_details(event.source, region) or nil,
    "sessionCredentialFromConsole", console and "true" or nil))
  table.insert(M.all, { at = at, region = region, line = line, again = event.again })
end

return M
