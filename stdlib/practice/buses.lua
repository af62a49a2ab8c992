-- EventBridge: events come to a bus, rules pick them, targets get them.

local access = require "practice.access"
local json = require "json"
local listing = require "practice.listing"
local log_groups = require "practice.log_groups"
local policies = require "policies"
local queues = require "practice.queues"
local senders = require "policies.senders"
local state = require "practice.state"
local target_inputs = require "target_inputs"
local topics = require "practice.topics"

local M = {}

--- What EventBridge keeps in a region of an account: the default bus is always there.
function M.store(account, region)
  local store = state.at(account, region, "events")
  if not store.buses then
    store.buses = { default = { name = "default", rules = {}, tags = {} } }
  end
  return store
end

--- Whether a rule's pattern matches an event in its envelope.
---@param pattern string
---@param envelope table
---@return boolean
function M.matches(pattern, envelope)
  -- The whole envelope as if it were the record: what the pattern asks of it is looked at too.
  local predicate = patterns.parse('{"detail":' .. pattern .. "}", { dialect = "event-pattern" })
  return predicate:matches(json.encode(envelope))
end

local send

local function to_topic(target, text, rule, account)
  return topics.publish(target.Arn, { text = text }, senders.rule(rule.arn, account))
end

local function to_queue(target, text, rule, account)
  return queues.receive(target.Arn, text, senders.rule(rule.arn, account))
end

local function to_log_group(target, text)
  local parts = state.parse_arn(target.Arn)
  local name = parts.resource:match "^log%-group:(.-):?%*?$"
  if not log_groups.find(parts.account, parts.region, name) then
    return "the log group " .. name .. " does not exist"
  end
  log_groups.append(parts.account, parts.region, name, state.uuid(),
    { { time = state.now(), message = text } })
  return nil
end

-- Between buses a role is needed, or what the bus of another account allows. An event goes from bus to bus once.
-- Source: EventBridge User Guide, "Sending and receiving events between accounts" and "between Regions".
local function to_bus(target, _, rule, account, envelope, hops)
  local parts = state.parse_arn(target.Arn)
  local name = parts.resource:match "^event%-bus/(.+)$"
  local bus =
    state.account(parts.account) and M.store(parts.account, parts.region).buses[name or ""]
  if not bus then return "the event bus " .. target.Arn .. " does not exist" end
  local role = target.RoleArn
  if role then
    local sender = senders.rule(rule.arn, account)
    if not access.trusts(role, sender.principal, sender.context) then
      return "EventBridge may not assume the role " .. role
    end
    if not access.role_may(role, "events:PutEvents", target.Arn) then
      return "the role " .. role .. " may not put events on " .. target.Arn
    end
  elseif parts.account == account then
    return "the target has no role that may put events on " .. target.Arn
  end
  if parts.account ~= account then
    local decision = bus.policy and policies.decide(access.document(bus.policy), {
      action = "events:PutEvents", resource = target.Arn,
      principal = { account = account, arn = role },
      context = { ["aws:PrincipalOrgID"] = (state.data.organization or {}).id },
    })
    if decision ~= "allow" then return "the policy of " .. target.Arn .. " does not allow it" end
  end
  if hops >= 1 then return "an event is not sent on to a third bus" end
  send(parts.account, parts.region, name, envelope, hops + 1)
  return nil
end

local kinds = { sns = to_topic, sqs = to_queue, logs = to_log_group, events = to_bus }

local function invoke(rule, envelope, account, hops)
  for _, target in listing.pairs(rule.targets) do
    local parts = state.parse_arn(target.Arn)
    local deliver = parts and kinds[parts.service]
    local problem = "targets of this kind are not simulated"
    if deliver then
      local text = target_inputs.text(target, envelope, rule, state.now())
      problem = deliver(target, text, rule, account, envelope, hops)
    end
    if problem then
      table.insert(state.data.failures,
        { time = state.now(), from = rule.arn, to = target.Arn, reason = problem })
      state.touch()
    end
  end
end

local all_events = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"

-- Read-only calls reach only rules that ask for them.
-- Source: EventBridge User Guide, "Receiving read-only management events from AWS services".
local function is_seen(rule, envelope)
  local detail = envelope.detail
  if rule.state == "DISABLED" then return false end
  local is_read = envelope["detail-type"] == "AWS API Call via CloudTrail"
    and type(detail) == "table" and detail.readOnly == true
  return not is_read or rule.state == all_events
end

--- An event comes to a bus.
send = function(account, region, bus_name, envelope, hops)
  local bus = M.store(account, region).buses[bus_name]
  for _, rule in listing.pairs(bus and bus.rules or {}) do
    if rule.pattern and is_seen(rule, envelope) and M.matches(rule.pattern, envelope) then
      invoke(rule, envelope, account, hops or 0)
    end
  end
end
M.send = send

-- What AWS itself sends ---------------------------------------------------------------------------------------

local detail_types = {
  AwsApiCall = "AWS API Call via CloudTrail",
  AwsConsoleSignIn = "AWS Console Sign In via CloudTrail",
  AwsConsoleAction = "AWS Console Action via CloudTrail",
  AwsServiceEvent = "AWS Service Event via CloudTrail",
}

local function envelope_of(account, region, source, kind, at, detail, resources)
  return {
    version = "0", id = state.uuid(), ["detail-type"] = kind, source = source, account = account,
    time = time.text(at), region = region, resources = json.array(resources or {}),
    detail = detail,
  }
end

-- API calls come by CloudTrail: without a trail that logs there are none.
-- Source: EventBridge User Guide, "AWS service events delivered via AWS CloudTrail".
local function is_recorded(record)
  local trails = require "practice.trails"
  for _, trail in ipairs(trails.all()) do
    if trails.takes(trail, record) then return true end
  end
  return false
end

--- A CloudTrail record comes to the default bus of its account and region.
---@param record practice.Record
function M.record(record)
  local event = record.event
  local kind = detail_types[event.eventType]
  local is_data = event.eventCategory == "Data" or event.managementEvent == false
  if not kind or (is_data and not is_recorded(record)) then return end
  if event.eventType == "AwsApiCall" and not is_recorded(record) then return end
  local source = "aws." .. tostring(event.eventSource):gsub("%.amazonaws%.com.*$", "")
  -- The record as it was, with its nulls and empty lists.
  send(record.account, record.region, "default", envelope_of(
    record.account, record.region, source, kind, record.time, json.decode(record.json)))
end

--- An alarm's change comes to the default bus.
function M.alarm(alarm, change, account, region)
  send(account, region, "default", envelope_of(account, region, "aws.cloudwatch",
    "CloudWatch Alarm State Change", change.time, {
      alarmName = alarm.AlarmName,
      state = { value = change.to, reason = change.reason, timestamp = time.text(change.time) },
      previousState = { value = change.from },
      configuration = { description = alarm.AlarmDescription },
    }, { alarm.AlarmArn }))
end

return M
