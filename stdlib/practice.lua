--- The practice account: an embedded stand-in for AWS. docs/practice.md says what it simulates and what it does not.
---
--- It answers the calls of a run with `--account practice`. What only a practice account can do is here: let events
--- happen, let time pass, confirm subscriptions, see what notifications came, refuse permissions.

local access = require "practice.access"
local delivery = require "practice.delivery"
local evaluation = require "practice.evaluation"
local events = require "practice.events"
local fault = require "practice.fault"
local listing = require "practice.listing"
local setup = require "practice.setup"
local state = require "practice.state"
local subscriptions = require "practice.subscriptions"

local M = {}

local host

-- Seconds of an argument that is a duration.
local function seconds_of(what, duration)
  local ok, seconds = pcall(time.duration, duration)
  if ok then return seconds end
  error(("%s: %s"):format(what, (tostring(seconds):gsub("^.-time%.duration: ", ""))), 3)
end

-- The state's file ----------------------------------------------------------------------------------------------

local depth = 0

-- Runs a function on the state as it is now, and keeps what it has changed. Inside of another: just runs it.
local function transaction(body, ...)
  if not host then error("there is no practice account: run with --account practice", 0) end
  if depth > 0 then return body(...) end
  local loaded = host.begin()
  depth = 1
  local results = table.pack(pcall(function(...)
    if loaded then
      state.data, state.changed = loaded, false
    elseif state.data.schema == nil or loaded == false then
      setup.build()
    end
    return body(...)
  end, ...))
  depth = 0
  if not results[1] then
    host.rollback()
    error(results[2], 0)
  end
  local changed = state.changed
  state.changed = false
  host.commit(changed and state.data or nil)
  return table.unpack(results, 2, results.n)
end

-- Calls ---------------------------------------------------------------------------------------------------------

local function operation(service, name)
  local found, module = pcall(require, "practice.services." .. service)
  local body = found and module[name]
  if not found and not tostring(module):find("there is no module", 1, true) then
    error(module, 0)
  end
  if not body then
    fault("NotInPracticeAccount",
      ("the practice account does not have %s.%s"):format(service, name), nil,
      { kind = "configuration" })
  end
  return body
end

local function answer(service, name, parameters, place)
  local call = access.caller(place)
  call.service, call.operation = service, name
  local body = operation(service, name)
  access.check(call)
  evaluation.run()
  return body(parameters, call) or {}
end

-- One call, for the host: `{ result = }`, or `{ fault = }`.
local function dispatch(service, name, parameters, place, is_write)
  local ok, result = pcall(transaction, function()
    local answered = answer(service, name, parameters, place)
    if is_write then state.touch() end
    return answered
  end)
  if ok then return { result = result } end
  if fault.is(result) then return { fault = result } end
  error(result, 0)
end

-- For other people ----------------------------------------------------------------------------------------------

--- Calls in the name of an account's administrator, writes too: what somebody else does meanwhile, and what
--- scenarios are made of.
---
---     practice.admin{ region = "eu-west-1" }.logs.create_log_group{ logGroupName = "trail" }
---@param place? { account: string?, region: string? }
---@return table services by name; also `account`, `region` and `partition`
function M.admin(place)
  place = place or {}
  local account, region = place.account or state.data.account, place.region or state.data.home
  local partition = state.data.partition
  return setmetatable({ account = account, region = region, partition = partition }, {
    __index = function(_, service)
      return setmetatable({}, {
        __index = function(_, name)
          return function(parameters)
            return host.call(
              service, name, parameters or {}, { account = account, region = region })
          end
        end,
      })
    end,
  })
end

-- Events --------------------------------------------------------------------------------------------------------

---@class practice.Delivered
---@field events integer how many came
---@field trails integer records that trails took
---@field log_events integer that reached log groups
---@field alarms string[] alarms that are in ALARM now and were not before
---@field notifications integer that landed

---@class practice.DeliverOptions
---@field now? boolean the last event is of this moment, the others as long before it as they were
---@field wait? number|string the duration that passes afterwards, 60 s if it is missing

--- Lets events happen: they go to Event history, trails deliver them, metric filters and rules see them, and then a
--- minute passes, so that alarms look.
---
---     practice.deliver(practice.root_login())
---     practice.deliver("logs/", { now = true })
---@param what table|string an event, a list of events, a path, or "samples:"
---@param options? practice.DeliverOptions
---@return practice.Delivered
function M.deliver(what, options)
  options = options or {}
  local wait = seconds_of("practice.deliver: wait", options.wait or 60)
  return transaction(function()
    evaluation.run()
    local before = { evaluation.in_alarm(), #state.data.notifications }
    local records = events.records(what, options, host)
    local outcome = delivery.deliver(records)
    state.advance(wait)
    evaluation.run()
    outcome.alarms = {}
    for name in listing.pairs(evaluation.in_alarm()) do
      if not before[1][name] then table.insert(outcome.alarms, name) end
    end
    outcome.notifications = #state.data.notifications - before[2]
    return outcome
  end)
end

M.root_login = events.root_login
M.event = events.event

--- Lets time pass, at once: alarms are evaluated as they would have been, subscriptions expire.
---@param duration number|string seconds, or "5m"
function M.advance(duration)
  local seconds = seconds_of("practice.advance", duration)
  transaction(function()
    evaluation.run()
    state.advance(seconds)
    evaluation.run()
  end)
end

--- The time in the practice account, in seconds since 1970.
---@return number
function M.now() return state.now() end

-- Notifications -------------------------------------------------------------------------------------------------

--- What has reached confirmed subscriptions, oldest first.
---@return table[] notifications time, topic, protocol, endpoint, subject, message
function M.notifications()
  return transaction(function()
    evaluation.run()
    return state.data.notifications
  end)
end

--- What did not arrive, and why: alarms that could not publish, targets that rules could not reach, trails that
--- could not deliver.
---@return table[] failures time, from, to, reason
function M.failures()
  return transaction(function()
    evaluation.run()
    return state.data.failures
  end)
end

--- Confirms a subscription, as its owner does with the link in the e-mail.
---@param which string an endpoint, a topic's name or ARN, or "all"
---@return integer confirmed how many were pending
function M.confirm(which)
  return transaction(function() return subscriptions.confirm(which or "all") end)
end

-- Bad weather ---------------------------------------------------------------------------------------------------

--- Refuses permissions from now on: `practice.deny("logs:DescribeMetricFilters", "sns:*")`.
---@param ... string
function M.deny(...)
  local patterns = { ... }
  transaction(function()
    for _, pattern in ipairs(patterns) do
      if type(pattern) ~= "string" or not pattern:find ":" then
        error("practice.deny takes permissions, \"logs:DescribeMetricFilters\"", 0)
      end
      if not listing.has(state.data.denied, pattern) then
        table.insert(state.data.denied, pattern)
      end
    end
    state.touch()
  end)
end

--- Takes refusals back; without arguments all of them.
---@param ... string
function M.allow(...)
  local patterns = { ... }
  transaction(function()
    local kept = {}
    for _, denied in ipairs(state.data.denied) do
      if #patterns > 0 and not listing.has(patterns, denied) then kept[#kept + 1] = denied end
    end
    state.data.denied = kept
    state.touch()
  end)
end

--- Makes new roles unusable for their first seconds, as they are in AWS.
---@param duration number|string|boolean true: 10 seconds; false: at once again
function M.eventual(duration)
  local seconds = duration == true and 10
    or duration and seconds_of("practice.eventual", duration) or nil
  transaction(function()
    state.data.eventual = seconds
    state.touch()
  end)
end

-- Setting up ----------------------------------------------------------------------------------------------------

--- Starts over: with the account that every practice account starts with, or with a scenario.
---@param scenario? fun(practice: table)|table
function M.reset(scenario)
  transaction(function() setup.build(scenario) end)
end

--- Adds an account of somebody else's, for scenarios.
---@param id string
---@param name? string
function M.add_account(id, name)
  transaction(function() state.add_account(id, name) end)
end

--- Makes accounts an organization.
---@param options table management, members = { ids }, id, delegated = { [principal] = { ids } }, trusted = { principals }
function M.organize(options)
  transaction(function() setup.organize(options) end)
end

--- The whole state: a table that must not be changed.
---@return table
function M.state() return state.data end

--- For the host, once it answers calls: reads the state's file, or sets the account up.
---@return string region of calls that name none
function M.open()
  return transaction(function()
    evaluation.run()
    return state.data.home
  end)
end

--- For the host: takes its functions, and gives it the module, the function that answers calls, the one that lets
--- time pass, and the one that tells it.
---@param functions table
---@param scenario? fun(practice: table)|table
function M.attach(functions, scenario)
  if host then error("the practice account has been set up already", 0) end
  host = functions
  state.use_host(functions)
  setup.use(M, scenario)
  return M, dispatch, M.advance, function() return transaction(state.now) end
end

return M
