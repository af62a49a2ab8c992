-- The account as it will be after the steps of a plan, for the judge: what is read is answered from the steps' targets
-- where they change it, and from the account everywhere else.
--
--     local later = Planned.reads(run.reads, ctx, ctx:planned())
--     local judged = Judge.judge(ctx, spec, later)

local documents = require "policies.document"
local resources = require "resources"

local M = {}

---@class chains.PlannedStep
---@field kind string
---@field id table
---@field current? table the resource's state
---@field target? table its state after the plan; nil: it is removed

local function text_of(document) return document and documents.write(document) or nil end

-- A list with the item that `is` finds replaced, added or removed.
local function with(list, is, item)
  local result, found = {}, false
  for _, one in ipairs(list) do
    if is(one) then
      found = true
      if item then result[#result + 1] = resources.over(one, item) end
    else
      result[#result + 1] = one
    end
  end
  if item and not found then result[#result + 1] = item end
  return result
end

local function trail_arn(ctx, id)
  return ("arn:%s:cloudtrail:%s:%s:trail/%s"):format(ctx.partition, id.region, ctx.account_id,
    id.trail or id.name)
end

local function topic_arn(ctx, id)
  return ("arn:%s:sns:%s:%s:%s"):format(ctx.partition, id.region, ctx.account_id, id.name)
end

local function alarm_arn(ctx, id)
  return ("arn:%s:cloudwatch:%s:%s:alarm:%s"):format(ctx.partition, id.region, ctx.account_id,
    id.name)
end

-- A state as the API gives it: fields that the plan takes away are absent.
local function shown(step, more)
  local state = resources.over(step.target, more or {})
  for name in pairs(step.current or {}) do
    if state[name] == nil then state[name] = resources.none end
  end
  return state
end

-- The answers by kind of step: { kind of read = function(ctx, step, region, id, value) }. One that is `whole` knows
-- the answer without reading.
local answers = {}

answers.trail = {
  trails = function(ctx, step, region, _, value)
    if not value then return nil end
    local arn = trail_arn(ctx, step.id)
    local is_shown = step.target
      and (step.target.IsMultiRegionTrail or step.id.region == region)
    return with(value, function(one) return one.TrailARN == arn end, is_shown and shown(step, {
      Name = step.id.name, TrailARN = arn, HomeRegion = step.id.region,
    }) or nil)
  end,
  trail_status = function(ctx, step, _, id, value)
    if id ~= trail_arn(ctx, step.id) or not step.target then return nil end
    if not value and step.current then return nil end
    return resources.over(value or {}, { IsLogging = step.target.IsLogging })
  end,
  selectors = function(ctx, step, _, id)
    -- A new trail records all management events.
    if step.current or id ~= trail_arn(ctx, step.id) or not step.target then return nil end
    return {}
  end,
}

answers.event_selectors = {
  selectors = function(ctx, step, _, id)
    return id == trail_arn(ctx, step.id) and step.target or nil
  end,
}

answers.bucket = {
  bucket = function(_, step, _, id) return id == step.id.name and step.target and {} or nil end,
  bucket_policy = function(_, step, _, id)
    if id ~= step.id.name or not step.target then return nil end
    return text_of(step.target.Policy)
  end,
}

answers.log_group = {
  log_groups = function(_, step, region, id, value)
    if not value or region ~= step.id.region or step.id.name:sub(1, #id) ~= id then return nil end
    return with(value, function(one) return one.logGroupName == step.id.name end,
      step.target and shown(step, { logGroupName = step.id.name }) or nil)
  end,
}

answers.metric_filter = {
  filters = function(_, step, region, _, value)
    if not value or region ~= step.id.region then return nil end
    return with(value, function(one)
      return one.logGroupName == step.id.log_group and one.filterName == step.id.name
    end, step.target and shown(step,
      { logGroupName = step.id.log_group, filterName = step.id.name }) or nil)
  end,
}

answers.alarm = {
  alarms = function(ctx, step, region, _, value)
    if not value or region ~= step.id.region then return nil end
    return resources.over(value, {
      metric = with(value.metric, function(one) return one.AlarmName == step.id.name end,
        step.target and shown(step,
          { AlarmName = step.id.name, AlarmArn = alarm_arn(ctx, step.id) }) or nil),
    })
  end,
}

answers.mute_rule = {
  mute_rules = function(_, step, region, _, value)
    if not value or region ~= step.id.region or step.target then return nil end
    return with(value, function(one)
      return (one.AlarmMuteRuleArn or ""):match "[^:/]+$" == step.id.name
    end, nil)
  end,
}

answers.role = {
  role = function(_, step, _, id, value)
    if id ~= step.id.name or not step.target then return nil end
    if not value and step.current then return nil end
    return resources.over(value or {},
      { AssumeRolePolicyDocument = step.target.AssumeRolePolicyDocument })
  end,
  role_policies = function(_, step, _, id)
    if id ~= step.id.name or not step.target then return nil end
    local names = {}
    for name in pairs(step.target.Policies or {}) do names[#names + 1] = name end
    table.sort(names)
    return names
  end,
  role_policy = function(_, step, _, id)
    local role, policy = id:match "^(.-)\n(.*)$"
    return role == step.id.name and step.target and (step.target.Policies or {})[policy] or nil
  end,
  attached_policies = function(_, step, _, id)
    if id ~= step.id.name or not step.target or step.current then return nil end
    return {}
  end,
}

answers.topic = {
  topic = function(ctx, step, _, id)
    if id ~= topic_arn(ctx, step.id) or not step.target then return nil end
    local attributes = resources.copy(step.target)
    attributes.Policy, attributes.PolicyText = text_of(step.target.Policy), nil
    return attributes
  end,
  subscriptions = function(ctx, step, _, id)
    if step.current or id ~= topic_arn(ctx, step.id) then return nil end
    return {}
  end,
}

-- Queues, functions and streams of the same account are subscribed at once; people confirm.
local function planned_arn(step)
  return step.id.endpoint:find "^arn:" and step.id.topic .. ":planned-" .. step.id.endpoint
    or "PendingConfirmation"
end

answers.subscription = {
  subscriptions = function(_, step, _, id, value)
    if not value or id ~= step.id.topic or step.current or not step.target then return nil end
    local list = table.move(value, 1, #value, 1, {})
    list[#list + 1] = {
      Protocol = step.id.protocol, Endpoint = step.id.endpoint, SubscriptionArn = planned_arn(step),
    }
    return list
  end,
  subscription = function(_, step, _, id)
    return not step.current and id == planned_arn(step) and {} or nil
  end,
}

local function rule_shown(ctx, step)
  local id, json = step.id, require "json"
  return {
    Name = id.name, EventBusName = id.bus, State = step.target.State,
    Arn = ("arn:%s:events:%s:%s:rule/%s%s"):format(ctx.partition, id.region, ctx.account_id,
      id.bus ~= "default" and id.bus .. "/" or "", id.name),
    EventPattern = step.target.EventPattern and json.encode(step.target.EventPattern) or nil,
  }
end

answers.event_rule = {
  rules = function(ctx, step, region, id, value)
    if not value or region ~= step.id.region or id ~= step.id.bus then return nil end
    return with(value, function(one) return one.Name == step.id.name end,
      step.target and rule_shown(ctx, step) or nil)
  end,
  targets = function(_, step, region, id)
    if region ~= step.id.region or id ~= step.id.bus .. "\n" .. step.id.name then return nil end
    return step.target and step.target.Targets or nil
  end,
}

--- Reads that answer as the account will be after some steps.
---@param reads table of chains.reads
---@param ctx table
---@param steps chains.PlannedStep[]
---@return table reads
function M.reads(reads, ctx, steps)
  local by_name = {}
  for _, step in ipairs(steps) do
    for name, answer in pairs(answers[step.kind] or {}) do
      by_name[name] = by_name[name] or {}
      table.insert(by_name[name], { step = step, answer = answer })
    end
  end
  return reads:after(function(name, region, id, value)
    local result
    for _, one in ipairs(by_name[name] or {}) do
      local changed = one.answer(ctx, one.step, region, id, result or value)
      if changed ~= nil then result = changed end
    end
    return result
  end)
end

return M
