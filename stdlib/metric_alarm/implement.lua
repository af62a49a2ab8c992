-- Stands up a metric filter, an alarm, a topic and its subscriptions on a trail's log group, for
-- any reference pattern.
--
--     implement = require("metric_alarm.implement")(spec)
--
-- What is there is taken over: a trail that records all regions, its log group and role, a filter
-- that counts the same events whatever its text and name, an alarm on its metric, a topic that the
-- alarm notifies. Nothing that is not ours is replaced. `spec` is described in
-- metric_alarm/parameters.lua.

local alarm = require "resources.alarm"
local cost = require "metric_alarm.cost"
local filters = require "metric_alarm.filters"
local json = require "json"
local metric_filter = require "resources.metric_filter"
local mute = require "metric_alarm.mute"
local notification = require "metric_alarm.notification"
local resources = require "resources"
local route = require "metric_alarm.route"
local senders = require "policies.senders"
local storage = require "metric_alarm.storage"
local trails = require "metric_alarm.trails"

-- The filter: one that is there, or ours. Returns its metric.
local function ensure_filter(ctx, region, group, adopted)
  local p = ctx.parameters
  if adopted then
    ctx:ensure(metric_filter(resources.over(metric_filter.state(adopted.filter),
      { region = region, log_group = group, name = adopted.filter.filterName })))
    if adopted.relation == "broader" then
      ctx:note(("metric filter %s counts more than %s, and its alarm stands: it is taken over as "
        .. "it is")
        :format(adopted.filter.filterName, p.filter_pattern))
    end
    return adopted.metric
  end
  local id = { region = region, log_group = group, name = p.filter_name }
  local current = metric_filter.read(id, ctx.aws)
  local wanted = filters.wanted(p)
  local ours = wanted.metricTransformations[1]
  if current then
    local first = current.metricTransformations[1] or {}
    if first.metricName ~= ours.metricName then
      resources.conflict(("%s counts something else (%s, into %s/%s); --set filter_name=NAME gives "
        .. "this one another name"):format(
          metric_filter.describe(id), current.filterPattern, first.metricNamespace,
          first.metricName))
    end
    -- Where else it publishes stays.
    wanted.metricTransformations[1] = resources.over(first, ours)
    for i = 2, #current.metricTransformations do
      wanted.metricTransformations[i] = current.metricTransformations[i]
    end
  end
  ctx:ensure(metric_filter(resources.over(wanted, id)))
  return { Namespace = p.namespace, MetricName = p.metric_name, value = tonumber(p.metric_value) }
end

local settings = {
  Statistic = "statistic", Period = "period", Threshold = "threshold",
  ComparisonOperator = "comparison_operator", EvaluationPeriods = "evaluation_periods",
  DatapointsToAlarm = "datapoints_to_alarm", TreatMissingData = "treat_missing_data",
}

-- What is wanted of an alarm that is there: what the user asks for, and what it takes for one event
-- to trip it.
local function repaired(ctx, current, metric)
  local p, desired = ctx.parameters, {}
  for field, name in pairs(settings) do
    if ctx.set[name] then desired[field] = p[name] end
  end
  local is_blind = current.Namespace ~= metric.Namespace or current.MetricName ~= metric.MetricName
  if is_blind and not current.TreatMissingData then
    desired.TreatMissingData = p.treat_missing_data
  end
  if not filters.trips(resources.over(current, desired), metric.value) then
    for field, name in pairs(settings) do
      if field ~= "Period" or current.ExtendedStatistic or not current.Period then
        desired[field] = p[name]
      end
    end
    if not current.DatapointsToAlarm and desired.DatapointsToAlarm == desired.EvaluationPeriods then
      desired.DatapointsToAlarm = nil
    end
    desired.Dimensions = json.array {}
  end
  return desired
end

local function fresh(ctx, spec)
  local p, desired = ctx.parameters, { AlarmDescription = spec.title, Dimensions = json.array {} }
  for field, name in pairs(settings) do desired[field] = p[name] end
  if desired.DatapointsToAlarm == desired.EvaluationPeriods then desired.DatapointsToAlarm = nil end
  return desired
end

-- Which alarm, and how it is now: that of the name, one that stands on the metric, or a new one.
local function choose_alarm(ctx, region, metric, adopted)
  local name = ctx.parameters.alarm_name
  local current = alarm.read({ region = region, name = name }, ctx.aws)
  if not current then
    if not ctx.set.alarm_name and adopted and adopted.alarm then
      return adopted.alarm.name, adopted.alarm.state
    end
    return name, nil
  end
  local watched = current.MetricName
  if current.Metrics or (watched ~= ctx.parameters.metric_name
    and watched ~= metric.MetricName) then
    resources.conflict(("%s watches something else (%s); --set alarm_name=NAME gives this one "
      .. "another name")
      :format(alarm.describe { region = region, name = name },
        watched and current.Namespace .. "/" .. watched or "an expression"))
  end
  if current.Namespace ~= metric.Namespace then
    ctx:note(("alarm %s watches %s/%s, into which nothing in this account publishes: it is given "
      .. "the metric of the filter"):format(name, current.Namespace, watched))
  end
  return name, current
end

local function ensure_alarm(ctx, spec, region, metric, name, current, topic_arn)
  local desired = current and repaired(ctx, current, metric) or fresh(ctx, spec)
  desired.Namespace, desired.MetricName = metric.Namespace, metric.MetricName
  desired.ActionsEnabled, desired.AlarmActions = true, { topic_arn }
  local wanted = ctx:ensure(alarm(resources.over(desired, { region = region, name = name })))
  if wanted.target and not filters.trips(wanted.target, metric.value) then
    ctx:warn((
      "one event will not trip the alarm: it wants %s %s %s in %d of %d periods of %d s"):format(
      tostring(wanted.target.Statistic), tostring(wanted.target.ComparisonOperator),
      tostring(wanted.target.Threshold), wanted.target.DatapointsToAlarm
        or wanted.target.EvaluationPeriods,
      wanted.target.EvaluationPeriods, wanted.target.Period or 0))
  end
end

local function run(ctx, spec)
  local p = ctx.parameters
  local relation = filters.relation(p.filter_pattern, spec.pattern)
  if relation ~= "equal" and relation ~= "broader" then
    ctx:warn(("filter_pattern does not match all that %s matches (it is %s): the test plan will "
      .. "fail, and say what it misses"):format(spec.pattern, relation))
  end
  local chosen = trails.choose(ctx, filters.rate(ctx))
  for _, note in ipairs(chosen.notes) do ctx:note(note) end
  local group, owner = storage.ensure(ctx, chosen)
  if not group then
    ctx:warn(("trail %s belongs to %s and has no log group, so nothing can be built on it: have it "
      .. "given one there, or --include-managed, or --set trail=NAME for a trail of its own")
      :format(chosen.name, owner))
    return
  end
  local region = chosen.region
  local adopted = filters.adoptable(ctx, region, group)
  local metric = ensure_filter(ctx, region, group, adopted)
  local name, current = choose_alarm(ctx, region, metric, adopted)
  local topic = notification.choose(ctx, region, current)
  local publishers = { {
    sid = "CloudWatchAlarms", source = notification.alarms(ctx, region),
    sender = senders.alarm(notification.alarm(ctx, region, name), ctx.account_id),
  } }
  local with_route = p.alert == "eventbridge"
  if with_route then
    local source = route.source(ctx, spec, region)
    publishers[2] = {
      sid = spec.topic .. "Events", source = source,
      sender = senders.rule(source, ctx.account_id),
    }
  end
  local topic_arn = notification.ensure(ctx, topic, publishers)
  ensure_alarm(ctx, spec, region, metric, name, current, topic_arn)
  mute.lift(ctx, region)
  if with_route then route.ensure(ctx, spec, region, topic_arn) end
  cost.say(ctx, {
    trail = not chosen.exists, link = not chosen.log_group, filter = not adopted,
    alarm = not current, others = chosen.others, route = with_route,
  })
end

--- The implementation of a control.
---@param spec metric_alarm.Spec
---@return fun(ctx: table)
return function(spec)
  return function(ctx) run(ctx, spec) end
end
