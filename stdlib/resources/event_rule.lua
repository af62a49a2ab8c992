-- EventBridge's rules, with their targets.

local json = require "json"
local resources = require "resources"

local M = resources.define {
  kind = "event_rule",
  identity = { "region", "bus", "name" },
  replaces = { put_rule = true, put_targets = true },
  fields = { "EventPattern", "State", "Description", "RoleArn", "Targets" },
}

function M.describe(id)
  return ("event rule %s%s in %s"):format(id.name, id.bus ~= "default" and " of bus " .. id.bus
    or "", id.region)
end

--- The ARN that a rule has or will have.
---@param id table
---@param ctx table
---@return string
function M.arn(id, ctx)
  return ("arn:%s:events:%s:%s:rule/%s%s"):format(ctx.partition, id.region, ctx.account_id,
    id.bus ~= "default" and id.bus .. "/" or "", id.name)
end

local function by_id(targets)
  table.sort(targets, function(a, b) return a.Id < b.Id end)
  return targets
end

-- What is not set with PutRule, or is what finds the rule. `ManagedBy` is not set either, and is shown.
local found_by = { Name = true, Arn = true, EventBusName = true, CreatedBy = true }

--- What of a rule, as DescribeRule has it, and of its targets can be set.
---@param rule aws.events.DescribeRuleResponse
---@param targets aws.events.Target[]
---@return table
function M.state(rule, targets)
  local state = resources.without(rule, found_by)
  for name, value in pairs(rule) do
    if value == "" then state[name] = nil end
  end
  state.EventPattern, state.Targets = nil, json.array {}
  if rule.EventPattern and rule.EventPattern ~= "" then
    state.EventPattern = json.decode(rule.EventPattern)
  end
  for _, target in ipairs(targets) do table.insert(state.Targets, resources.copy(target)) end
  by_id(state.Targets)
  return state
end

function M.read(id, aws)
  local events = aws { region = id.region }.events
  local rule = resources.unless({ "ResourceNotFoundException" }, events.describe_rule,
    { Name = id.name, EventBusName = id.bus })
  if not rule then return nil end
  local targets = {}
  for target in events.list_targets_by_rule:items { Rule = id.name, EventBusName = id.bus } do
    targets[#targets + 1] = target
  end
  local answers = { Rule = rule, Targets = targets }
  return M.state(rule, targets), resources.meta(answers, "events:ListTagsForResource", function()
    return events.list_tags_for_resource { ResourceARN = rule.Arn }.Tags
  end)
end

--- Targets of other names stay.
function M.plan(current, desired)
  local target = resources.over(current or { State = "ENABLED" }, desired)
  if current then
    for _, other in ipairs(current.Targets) do
      local is_ours = false
      for _, wanted in ipairs(desired.Targets or {}) do is_ours = is_ours
        or wanted.Id == other.Id end
      if not is_ours and desired.Targets then
        table.insert(target.Targets, resources.copy(other))
      end
    end
  end
  by_id(target.Targets)
  return target
end

local function difference(from, to)
  local gone, put = {}, {}
  local known, wanted = {}, {}
  for _, target in ipairs(from) do known[target.Id] = target end
  for _, target in ipairs(to) do
    wanted[target.Id] = true
    if not resources.equal(known[target.Id], target) then table.insert(put, target) end
  end
  for _, target in ipairs(from) do
    if not wanted[target.Id] then table.insert(gone, target.Id) end
  end
  return gone, put
end

function M.write(current, target, id)
  local calls = {}
  local function call(operation, parameters, why, expect)
    parameters.EventBusName = id.bus ~= "default" and id.bus or nil
    calls[#calls + 1] = {
      service = "events", operation = operation, region = id.region, parameters = parameters,
        why = why,
      expect = expect,
    }
  end
  local gone, put = difference(current and current.Targets or {}, target and target.Targets or {})
  local function remove_targets()
    if #gone > 0 then
      call("remove_targets", { Rule = id.name, Ids = gone }, "take targets from the rule",
        { FailedEntryCount = 0 })
    end
  end
  if not target then
    remove_targets()
    call("delete_rule", { Name = id.name }, "remove the rule")
    return calls
  end
  local function rule(state)
    return resources.over(state or {}, { Targets = json.array {} })
  end
  if not current or not resources.equal(rule(current), rule(target)) then
    local parameters = resources.without(target, { Targets = true, ManagedBy = true })
    parameters.Name = id.name
    parameters.EventPattern = target.EventPattern and json.encode(target.EventPattern)
    call("put_rule", parameters, current and "change the rule" or "create the rule")
  end
  remove_targets()
  if #put > 0 then
    call("put_targets", { Rule = id.name, Targets = put }, "send what matches on",
      { FailedEntryCount = 0 })
    -- A role that was just made may not be assumed yet.
    calls[#calls].retry = { "ValidationException" }
  end
  return calls
end

return M
