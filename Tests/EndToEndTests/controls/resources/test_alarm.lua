-- An alarm, as far as tests of the engine need one. It keeps actions that others gave it.
local M = { kind = "test_alarm" }

local fields = {
  "ActionsEnabled", "AlarmActions", "AlarmDescription", "ComparisonOperator", "EvaluationPeriods",
  "MetricName", "Namespace", "Period", "Statistic", "Threshold",
}

function M.read(id, client)
  local alarm = client.cloudwatch.describe_alarms{ AlarmNames = { id.name } }.MetricAlarms[1]
  if not alarm then return nil end
  local state = {}
  for _, name in ipairs(fields) do state[name] = alarm[name] end
  state.AlarmActions = state.AlarmActions or {}
  table.sort(state.AlarmActions)
  return state
end

function M.plan(current, desired)
  local target = {
    ActionsEnabled = true, AlarmActions = {}, ComparisonOperator = "GreaterThanOrEqualToThreshold",
    EvaluationPeriods = 1, MetricName = "Logins", Namespace = "Tests", Period = 300,
    Statistic = "Sum",
  }
  for name, value in pairs(current or {}) do target[name] = value end
  for name, value in pairs(desired) do target[name] = value end
  local actions, known = {}, {}
  for _, list in ipairs { current and current.AlarmActions or {}, desired.AlarmActions or {} } do
    for _, action in ipairs(list) do
      if not known[action] then actions[#actions + 1] = action end
      known[action] = true
    end
  end
  table.sort(actions)
  target.AlarmActions = actions
  return target
end

function M.write(_, target, id)
  if not target then
    return { {
      service = "cloudwatch", operation = "delete_alarms", region = id.region,
      parameters = { AlarmNames = { id.name } }, why = "remove the alarm",
    } }
  end
  local parameters = { AlarmName = id.name }
  for name, value in pairs(target) do parameters[name] = value end
  return { {
    service = "cloudwatch", operation = "put_metric_alarm", parameters = parameters,
    region = id.region, why = "the alarm, with every field it has",
  } }
end

function M.leaves(_, _, id) return "the history of " .. M.describe(id) .. " stays" end

function M.describe(id) return ("alarm %s in %s"):format(id.name, id.region) end

return setmetatable(M, { __call = function(_, wanted)
  local desired = {}
  for name, value in pairs(wanted) do
    if name ~= "name" and name ~= "region" then desired[name] = value end
  end
  return {
    kind = M.kind, module = M, id = { name = wanted.name, region = wanted.region },
    desired = desired,
  }
end })
