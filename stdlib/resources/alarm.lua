-- CloudWatch's metric alarms. PutMetricAlarm replaces the whole alarm, so all of it is read and all
-- of it is sent.

local dependents = require "dependents"
local json = require "json"
local resources = require "resources"

local fields = {
  "AlarmDescription", "ActionsEnabled", "OKActions", "AlarmActions", "InsufficientDataActions",
  "MetricName", "Namespace", "Statistic", "ExtendedStatistic", "Dimensions", "Period", "Unit",
  "EvaluationPeriods", "DatapointsToAlarm", "Threshold", "ComparisonOperator", "TreatMissingData",
  "EvaluateLowSampleCountPercentile", "Metrics", "ThresholdMetricId", "EvaluationCriteria",
  "EvaluationInterval",
}

local lists = { "OKActions", "AlarmActions", "InsufficientDataActions", "Dimensions", "Metrics" }

local M = resources.define {
  kind = "alarm", identity = { "region", "name" }, fields = fields,
  replaces = { put_metric_alarm = true },
}

-- What DescribeAlarms says of an alarm that is not set. All else is kept, also what comes with newer models.
local read_only = {
  AlarmName = true, AlarmArn = true, AlarmConfigurationUpdatedTimestamp = true, StateValue = true,
  StateReason = true, StateReasonData = true, StateUpdatedTimestamp = true,
  StateTransitionedTimestamp = true, EvaluationState = true,
}

--- What of an alarm, as DescribeAlarms has it, can be set.
---@param alarm aws.cloudwatch.MetricAlarm
---@return table
function M.state(alarm)
  local state = resources.without(alarm, read_only)
  for name, value in pairs(alarm) do
    -- Texts that are empty are as good as absent.
    if value == "" then state[name] = nil end
  end
  for _, name in ipairs(lists) do
    if state[name] and #state[name] == 0 then state[name] = nil end
  end
  state.AlarmActions = json.array(state.AlarmActions or {})
  if state.Threshold and state.Threshold == math.floor(state.Threshold) then
    state.Threshold = math.tointeger(state.Threshold)
  end
  if state.ActionsEnabled == nil then state.ActionsEnabled = true end
  return state
end

function M.read(id, aws)
  local cloudwatch = aws { region = id.region }.cloudwatch
  local alarm = (cloudwatch.describe_alarms {
    AlarmNames = { id.name }, AlarmTypes = { "MetricAlarm" },
  }.MetricAlarms or {})[1]
  if not alarm then return nil end
  return M.state(alarm), resources.meta(alarm, "cloudwatch:ListTagsForResource", function()
    return cloudwatch.list_tags_for_resource { ResourceARN = alarm.AlarmArn }.Tags
  end)
end

--- Actions are added to those that are there; everything else that is wanted replaces what is
--- there.
function M.plan(current, desired, id)
  if current and current.Metrics and desired.MetricName then
    resources.conflict(("%s watches an expression of several metrics; give the alarm another "
      .. "name, or the filter's metric to this one by hand"):format(M.describe(id)))
  end
  if not current then return M.state(desired) end
  local target = resources.over(current, desired)
  for _, name in ipairs { "OKActions", "AlarmActions", "InsufficientDataActions" } do
    target[name] = resources.copy(current[name])
    for _, action in ipairs(desired[name] or {}) do
      target[name] = target[name] or json.array {}
      if not resources.contains(target[name], action) then table.insert(target[name], action) end
    end
  end
  -- An empty list is wanted where there is to be none.
  for _, name in ipairs { "Dimensions", "Metrics" } do
    if target[name] and #target[name] == 0 then target[name] = nil end
  end
  return target
end

local function differs_only_in_flag(current, target)
  return current.ActionsEnabled ~= target.ActionsEnabled
    and resources.equal(resources.over(current, { ActionsEnabled = target.ActionsEnabled }), target)
end

--- The whole alarm is sent. A way back that is about nothing but the actions sets
--- `ctx.only_actions`: then it is the call that changes only whether there are any.
function M.write(current, target, id, ctx)
  local function call(operation, parameters, why)
    return {
      service = "cloudwatch", operation = operation, region = id.region, parameters = parameters,
      why = why,
    }
  end
  if not target then
    return { call("delete_alarms", { AlarmNames = { id.name } }, "remove the alarm") }
  end
  if current and ctx.only_actions and differs_only_in_flag(current, target) then
    local operation = target.ActionsEnabled and "enable_alarm_actions" or "disable_alarm_actions"
    return { call(operation, { AlarmNames = { id.name } },
      target.ActionsEnabled and "let the alarm act" or "let the alarm act no more") }
  end
  local parameters = resources.over(target, { AlarmName = id.name })
  for _, name in ipairs(lists) do
    -- What is empty is left out: the whole alarm is replaced.
    if parameters[name] and #parameters[name] == 0 then parameters[name] = nil end
  end
  return { call("put_metric_alarm", parameters,
    current and "change the alarm, with every field it has" or "create the alarm") }
end

--- Composite alarms that name it.
function M.users(_, id, _, account)
  local users = {}
  for _, composite in ipairs(account:alarms(id.region).composite) do
    if dependents.names_alarm(composite, id.name) then
      users[#users + 1] = {
        title = ("composite alarm %s in %s"):format(composite.AlarmName, id.region),
      }
    end
  end
  return users
end

function M.leaves(_, _, id)
  return ("the history of %s stays with CloudWatch for up to 30 days"):format(M.describe(id))
end

return M
