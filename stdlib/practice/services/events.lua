-- EventBridge: buses, rules, targets.

local buses = require "practice.buses"
local fault = require "practice.fault"
local json = require "json"
local listing = require "practice.listing"
local state = require "practice.state"
local tags = require "practice.tags"

local M = {}

local function store(call) return buses.store(call.account, call.region).buses end

local function bus_of(name, call)
  name = tostring(name or "default"):match "event%-bus/(.+)$" or name or "default"
  local bus = store(call)[name]
  if not bus then
    fault("ResourceNotFoundException", ("Event bus %s does not exist."):format(name))
  end
  return bus
end

local function rule_of(name, p, call)
  local bus = bus_of(p.EventBusName, call)
  local rule = bus.rules[name]
  if not rule then
    fault("ResourceNotFoundException",
      ("Rule %s does not exist on EventBus %s."):format(name, bus.name))
  end
  return rule
end

local function bus_arn(bus, call)
  return state.arn("events", call.region, call.account, "event-bus/" .. bus.name)
end

-- Rules ---------------------------------------------------------------------------------------------------------

local function check_pattern(pattern)
  local ok, problem = pcall(patterns.parse, pattern, { dialect = "event-pattern" })
  if not ok then
    fault("InvalidEventPatternException", "Event pattern is not valid. Reason: "
      .. tostring(problem):gsub("^.-patterns%.parse: ", ""))
  end
end

local states = { "ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }

function M.put_rule(p, call)
  local bus = bus_of(p.EventBusName, call)
  if #p.Name > 64 or not p.Name:find "^[%w._-]+$" then
    fault("ValidationException", "The rule's name is not valid: " .. p.Name)
  elseif not p.EventPattern and not p.ScheduleExpression then
    fault("ValidationException",
      "Parameter(s) EventPattern or ScheduleExpression must be specified.")
  elseif p.State and not listing.has(states, p.State) then
    fault("ValidationException", "The state is not valid: " .. p.State)
  elseif p.ScheduleExpression and bus.name ~= "default" then
    fault("ValidationException", "ScheduleExpression is supported only on the default event bus.")
  end
  if p.EventPattern then check_pattern(p.EventPattern) end
  local held = bus.rules[p.Name]
  local place = bus.name == "default" and "" or bus.name .. "/"
  bus.rules[p.Name] = {
    name = p.Name, bus = bus.name, pattern = p.EventPattern, schedule = p.ScheduleExpression,
    state = p.State or "ENABLED", description = p.Description, role = p.RoleArn,
    arn = state.arn("events", call.region, call.account, "rule/" .. place .. p.Name),
    targets = held and held.targets or {}, tags = held and held.tags or tags.from(p.Tags),
  }
  return { RuleArn = bus.rules[p.Name].arn }
end

local function shown(rule)
  return {
    Name = rule.name, Arn = rule.arn, EventPattern = rule.pattern, State = rule.state,
    Description = rule.description, ScheduleExpression = rule.schedule, RoleArn = rule.role,
    EventBusName = rule.bus,
  }
end

function M.describe_rule(p, call)
  local entry = shown(rule_of(p.Name, p, call))
  entry.CreatedBy = call.account
  return entry
end

function M.list_rules(p, call)
  local prefix = p.NamePrefix or ""
  local found = listing.values(bus_of(p.EventBusName, call).rules, function(rule)
    return rule.name:sub(1, #prefix) == prefix
  end)
  local page, token = listing.page(found, p.NextToken, p.Limit, 100, "ValidationException")
  return { Rules = listing.map(page, shown), NextToken = token }
end

function M.list_rule_names_by_target(p, call)
  local names = {}
  for name, rule in listing.pairs(bus_of(p.EventBusName, call).rules) do
    for _, target in pairs(rule.targets) do
      if target.Arn == p.TargetArn and names[#names] ~= name then names[#names + 1] = name end
    end
  end
  local page, token = listing.page(names, p.NextToken, p.Limit, 100, "ValidationException")
  return { RuleNames = page, NextToken = token }
end

function M.enable_rule(p, call) rule_of(p.Name, p, call).state = "ENABLED" end
function M.disable_rule(p, call) rule_of(p.Name, p, call).state = "DISABLED" end

function M.delete_rule(p, call)
  local bus = bus_of(p.EventBusName, call)
  local rule = bus.rules[p.Name]
  if rule and next(rule.targets) then
    fault("ValidationException", "Rule can't be deleted since it has targets.")
  end
  bus.rules[p.Name] = nil
end

-- Targets -------------------------------------------------------------------------------------------------------

local function problem_of(target)
  local given = 0
  for _, name in ipairs { "Input", "InputPath", "InputTransformer" } do
    if target[name] then given = given + 1 end
  end
  if given > 1 then return "Only one of Input, InputPath, or InputTransformer must be provided" end
  if not state.parse_arn(target.Arn) then return "Parameter " .. target.Arn .. " is not valid" end
  local transformer = target.InputTransformer
  if transformer then
    local paths = transformer.InputPathsMap or {}
    for name in transformer.InputTemplate:gmatch "<([%w_.%-]+)>" do
      if not paths[name] and not name:find "^aws%.events%." then
        return "InvalidInputTemplate: the variable " .. name .. " is not in InputPathsMap"
      end
    end
    for name, path in pairs(paths) do
      if not path:find "^%$" then return "Invalid path of " .. name .. ": " .. path end
    end
  end
  return nil
end

function M.put_targets(p, call)
  local rule = rule_of(p.Rule, p, call)
  for _, target in ipairs(p.Targets) do
    local problem = problem_of(target)
    if problem then
      fault("ValidationException", problem .. " for target " .. target.Id .. ".")
    end
  end
  local count = #listing.names(rule.targets)
  for _, target in ipairs(p.Targets) do
    if not rule.targets[target.Id] then count = count + 1 end
  end
  if count > 5 then
    fault("LimitExceededException", "The requested resource exceeds the maximum number allowed.")
  end
  for _, target in ipairs(p.Targets) do rule.targets[target.Id] = target end
  return { FailedEntryCount = 0, FailedEntries = {} }
end

function M.remove_targets(p, call)
  local rule, failed = rule_of(p.Rule, p, call), {}
  for _, id in ipairs(p.Ids) do
    if not rule.targets[id] then
      failed[#failed + 1] = { TargetId = id, ErrorCode = "ResourceNotFoundException",
        ErrorMessage = "The target does not exist." }
    end
    rule.targets[id] = nil
  end
  return { FailedEntryCount = #failed, FailedEntries = failed }
end

function M.list_targets_by_rule(p, call)
  local targets = listing.values(rule_of(p.Rule, p, call).targets)
  local page, token = listing.page(targets, p.NextToken, p.Limit, 100, "ValidationException")
  return { Targets = page, NextToken = token }
end

-- Buses ---------------------------------------------------------------------------------------------------------

function M.create_event_bus(p, call)
  if store(call)[p.Name] then
    fault("ResourceAlreadyExistsException", "Event bus " .. p.Name .. " already exists.")
  end
  store(call)[p.Name] = { name = p.Name, rules = {}, tags = tags.from(p.Tags),
    description = p.Description }
  return { EventBusArn = bus_arn(store(call)[p.Name], call) }
end

function M.delete_event_bus(p, call)
  if p.Name == "default" then fault("ValidationException", "Cannot delete event bus default.") end
  local bus = store(call)[p.Name]
  if bus and next(bus.rules) then
    fault("ValidationException", "The event bus has rules: delete them first.")
  end
  store(call)[p.Name] = nil
end

local function shown_bus(bus, call)
  return { Name = bus.name, Arn = bus_arn(bus, call), Policy = bus.policy,
    Description = bus.description }
end

function M.describe_event_bus(p, call) return shown_bus(bus_of(p.Name, call), call) end

function M.list_event_buses(p, call)
  local prefix, list = p.NamePrefix or "", {}
  for name, bus in listing.pairs(store(call)) do
    if name:sub(1, #prefix) == prefix then list[#list + 1] = shown_bus(bus, call) end
  end
  local page, token = listing.page(list, p.NextToken, p.Limit, 100, "ValidationException")
  return { EventBuses = page, NextToken = token }
end

local function statement_of(p, bus, call)
  local principal = p.Principal ~= "*"
    and { AWS = ("arn:%s:iam::%s:root"):format(state.data.partition, p.Principal) } or "*"
  local condition = p.Condition
    and { [p.Condition.Type] = { [p.Condition.Key] = p.Condition.Value } }
  return { Sid = p.StatementId, Effect = "Allow", Principal = principal, Action = p.Action,
    Resource = bus_arn(bus, call), Condition = condition }
end

function M.put_permission(p, call)
  local bus = bus_of(p.EventBusName, call)
  if p.Policy then
    local ok, document = pcall(json.decode, p.Policy)
    if not ok or type(document) ~= "table" or not document.Statement then
      fault("ValidationException", "The policy is not valid.")
    end
    bus.policy = p.Policy
    return
  end
  if not p.StatementId or not p.Principal then
    fault("ValidationException", "StatementId and Principal must be specified.")
  end
  local document = bus.policy and json.decode(bus.policy)
    or { Version = "2012-10-17", Statement = {} }
  local kept = {}
  for _, statement in ipairs(document.Statement) do
    if statement.Sid ~= p.StatementId then kept[#kept + 1] = statement end
  end
  kept[#kept + 1] = statement_of(p, bus, call)
  document.Statement = kept
  bus.policy = json.encode(document)
end

function M.remove_permission(p, call)
  local bus = bus_of(p.EventBusName, call)
  if p.RemoveAllPermissions or not bus.policy then
    bus.policy = nil
    return
  end
  local document, kept = json.decode(bus.policy), {}
  for _, statement in ipairs(document.Statement) do
    if statement.Sid ~= p.StatementId then kept[#kept + 1] = statement end
  end
  if #kept == #document.Statement then
    fault("ResourceNotFoundException", "Statement with the provided id does not exist.")
  end
  document.Statement = kept
  bus.policy = #kept > 0 and json.encode(document) or nil
end

-- Events --------------------------------------------------------------------------------------------------------

function M.put_events(p, call)
  local entries = {}
  for index, entry in ipairs(p.Entries) do
    local ok, detail = pcall(json.decode, entry.Detail or "{}")
    if not ok or type(detail) ~= "table" then
      entries[index] = { ErrorCode = "MalformedDetail", ErrorMessage = "Detail is malformed." }
    elseif (entry.Source or ""):find "^aws%." then
      entries[index] = { ErrorCode = "NotAuthorizedForSourceException",
        ErrorMessage = "Not authorized for the source." }
    else
      local id = state.uuid()
      entries[index] = { EventId = id }
      buses.send(call.account, call.region, bus_of(entry.EventBusName, call).name, {
        version = "0", id = id, ["detail-type"] = entry.DetailType, source = entry.Source,
        account = call.account, time = time.text(entry.Time or state.now()), region = call.region,
        resources = json.array(entry.Resources or {}), detail = detail,
      })
    end
  end
  local failed = 0
  for _, entry in ipairs(entries) do failed = failed + (entry.ErrorCode and 1 or 0) end
  return { FailedEntryCount = failed, Entries = entries }
end

function M.test_event_pattern(p)
  check_pattern(p.EventPattern)
  local ok, event = pcall(json.decode, p.Event)
  if not ok or type(event) ~= "table" then
    fault("ValidationException", "Parameter Event is not valid. Reason: it is no JSON.")
  end
  return { Result = buses.matches(p.EventPattern, event) }
end

-- Tags ----------------------------------------------------------------------------------------------------------

local function tagged(p, call)
  for _, bus in pairs(store(call)) do
    if bus_arn(bus, call) == p.ResourceARN then return bus end
    for _, rule in pairs(bus.rules) do
      if rule.arn == p.ResourceARN then return rule end
    end
  end
  fault("ResourceNotFoundException", "The resource does not exist: " .. p.ResourceARN)
end

function M.tag_resource(p, call) tags.add(tagged(p, call), tags.from(p.Tags)) end
function M.untag_resource(p, call) tags.remove(tagged(p, call), p.TagKeys) end
function M.list_tags_for_resource(p, call)
  return { Tags = tags.list(tagged(p, call).tags) }
end

return M
