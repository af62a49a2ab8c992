local M = { kind = "alarm_x", volatile = { "StateValue" } }
function M.read(id, client)
  local alarm = client.cloudwatch.describe_alarms{ AlarmNames = { id.name } }.MetricAlarms[1]
  if not alarm then return nil end
  local actions = alarm.AlarmActions or {}
  table.sort(actions)
  return { Threshold = alarm.Threshold, MetricName = alarm.MetricName, Namespace = alarm.Namespace, AlarmActions = actions,
    Period = alarm.Period, StateValue = alarm.StateValue, ActionsEnabled = alarm.ActionsEnabled }, { tags = {} }
end
function M.plan(current, desired)
  local t = {}
  for k, v in pairs(current or {}) do t[k] = v end
  for k, v in pairs(desired) do t[k] = v end
  local seen, actions = {}, {}
  for _, a in ipairs(current and current.AlarmActions or {}) do seen[a] = true actions[#actions + 1] = a end
  for _, a in ipairs(desired.AlarmActions or {}) do if not seen[a] then actions[#actions + 1] = a end end
  table.sort(actions)
  t.AlarmActions = actions
  return t
end
function M.write(current, target, id)
  if not target then return { { service = "cloudwatch", operation = "delete_alarms", parameters = { AlarmNames = { id.name } }, region = id.region } } end
  return { { service = "cloudwatch", operation = "put_metric_alarm", region = id.region, retry = { "ValidationError" }, parameters = {
    AlarmName = id.name, MetricName = target.MetricName, Namespace = target.Namespace, Threshold = target.Threshold, Period = target.Period,
    EvaluationPeriods = 1, ComparisonOperator = "GreaterThanOrEqualToThreshold", Statistic = "Sum", AlarmActions = target.AlarmActions, ActionsEnabled = target.ActionsEnabled } } }
end
function M.describe(id) return ("alarm %s in %s"):format(id.name, id.region) end
return setmetatable(M, { __call = function(_, t)
  return { kind = M.kind, module = M, id = { name = t.name, region = t.region },
    desired = { Threshold = t.threshold, MetricName = "N", Namespace = "Our", AlarmActions = t.actions, Period = 300, ActionsEnabled = t.enabled } }
end })
