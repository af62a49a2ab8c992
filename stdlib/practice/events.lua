-- CloudTrail records, as the practice account takes them.

local json = require "json"
local state = require "practice.state"

local M = {}

---@class practice.Record
---@field json string the record as one line of JSON
---@field event table the record
---@field id string
---@field time number seconds since 1970
---@field account string
---@field region string

local function record(event, text)
  if type(event) ~= "table" or type(event.eventName) ~= "string" then
    error("an event is a CloudTrail record, a table with an eventName", 0)
  end
  local identity = type(event.userIdentity) == "table" and event.userIdentity or {}
  local account = event.recipientAccountId
  if type(account) ~= "string" then account = identity.accountId end
  local region = event.awsRegion
  if type(event.eventID) ~= "string" then event.eventID, text = state.uuid(), nil end
  local read = type(event.eventTime) == "string" and time.iso8601(event.eventTime)
  local happened = read and read.epoch
  if not happened then
    happened, text = math.floor(state.now()), nil
    event.eventTime = time.text(happened)
  end
  return {
    json = text or json.encode(event), event = event, id = event.eventID, time = happened,
    account = state.account(account) and account or state.data.account,
    region = type(region) == "string" and region or state.data.home,
  }
end

local function read(item)
  if type(item) == "string" then return record(json.decode(item), item) end
  return record(item)
end

--- The resources of a record that are such.
---@param event table
---@return table[]
function M.resources(event)
  local resources = {}
  for _, resource in ipairs(type(event.resources) == "table" and event.resources or {}) do
    if type(resource) == "table" then resources[#resources + 1] = resource end
  end
  return resources
end

local function shift(records)
  local last = 0
  for _, r in ipairs(records) do last = math.max(last, r.time) end
  local seconds = math.floor(state.now()) - last
  for _, r in ipairs(records) do
    r.time = r.time + seconds
    r.event.eventTime = time.text(r.time)
    r.json = json.encode(r.event)
  end
end

--- The records of what `practice.deliver` was given, oldest first.
---@param what table|string
---@param options { now: boolean? }
---@param host table
---@return practice.Record[]
function M.records(what, options, host)
  local items = what
  if type(what) == "string" then
    items = what:match "^%s*{" and { what } or host.events(what)
  elseif type(what) ~= "table" then
    error("practice.deliver takes an event, a list of events, or a path", 0)
  elseif what.eventName then
    items = { what }
  elseif what.Records then
    items = what.Records
  end
  local records = {}
  for index, item in ipairs(items) do records[index] = read(item) end
  if options.now then shift(records) end
  table.sort(records, function(a, b)
    if a.time ~= b.time then return a.time < b.time end
    return a.id < b.id
  end)
  return records
end

--- A record of this moment, with what is given in place of the usual.
---@param given? table members of the record
---@return table
function M.event(given)
  local account = (given or {}).recipientAccountId or state.data.account
  local event = {
    eventVersion = "1.11", eventTime = time.text(state.now()), eventID = state.uuid(),
    requestID = state.uuid(), eventSource = "ec2.amazonaws.com", eventName = "DescribeInstances",
    eventType = "AwsApiCall", eventCategory = "Management", managementEvent = true,
    readOnly = true, awsRegion = state.data.home, recipientAccountId = account,
    sourceIPAddress = "192.0.2.10", userAgent = "aws-cli/2.17.0",
    userIdentity = {
      type = "AssumedRole", accountId = account, principalId = "AROAPRACTICEADMIN00:dana",
      arn = ("arn:%s:sts::%s:assumed-role/Administrator/dana"):format(
        state.data.partition, account),
      accessKeyId = "ASIAPRACTICE00000001",
    },
  }
  for name, value in pairs(given or {}) do event[name] = value end
  return event
end

--- Root signs in to the console, now.
---@param given? table members of the record
---@return table
function M.root_login(given)
  local account = (given or {}).recipientAccountId or state.data.account
  local event = M.event {
    eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
    eventType = "AwsConsoleSignIn", readOnly = false,
    awsRegion = require("practice.regions").sign_in(state.data.partition),
    sourceIPAddress = "203.0.113.77", userAgent = "Mozilla/5.0",
    recipientAccountId = account,
    userIdentity = {
      type = "Root", principalId = account, accountId = account,
      arn = ("arn:%s:iam::%s:root"):format(state.data.partition, account),
    },
    responseElements = { ConsoleLogin = "Success" },
    additionalEventData = { MFAUsed = "No", MobileVersion = "No",
      LoginTo = "https://console.aws.amazon.com/console/home" },
  }
  for name, value in pairs(given or {}) do event[name] = value end
  return event
end

return M
