-- Makes an account be told of events: a trail, its log group, a metric filter, an alarm, a topic and its subscriptions,
-- for any reference pattern.
--
--     implement = require("metric_alarm.implement")(spec)
--
-- The judge of the test plan (chains.test) says what the account lacks. Where it passes nothing is done. Otherwise what
-- is there is taken over: a trail that records all regions, its log group and role, a filter that counts the same
-- events whatever its text and name, an alarm on its metric, a topic that the alarm notifies. What is missing is made,
-- what is wrong with the chain is repaired (metric_alarm.repairs), and the judge judges the account as it will be. What
-- is not ours is not replaced. `spec` is described in metric_alarm/parameters.lua.

local Base = require "metric_alarm.base"
local Judge = require "chains.test"
local Repairs = require "metric_alarm.repairs"
local Trips = require "chains.trips"
local alarm = require "resources.alarm"
local bucket = require "resources.bucket"
local cost = require "metric_alarm.cost"
local event_selectors = require "resources.event_selectors"
local json = require "json"
local log_group = require "resources.log_group"
local metric_filter = require "resources.metric_filter"
local mute = require "metric_alarm.mute"
local notification = require "metric_alarm.notification"
local resources = require "resources"
local role = require "resources.role"
local route = require "metric_alarm.route"
local senders = require "policies.senders"
local storage = require "metric_alarm.storage"
local topic = require "resources.topic"
local trail = require "resources.trail"

-- The filter -----------------------------------------------------------------------------------------------------

local function wanted_filter(p)
  return {
    filterPattern = p.filter_pattern,
    metricTransformations = json.array { {
      metricName = p.metric_name, metricNamespace = p.namespace, metricValue = p.metric_value,
    } },
  }
end

-- What was asked for of the filter with our name.
local function asked(ctx, now)
  local p, wish, over = ctx.parameters, {}, {}
  if ctx.set.filter_pattern then wish.filterPattern = p.filter_pattern end
  if ctx.set.namespace then over.metricNamespace = p.namespace end
  if next(over) then
    local list = json.array(resources.copy(now.metricTransformations))
    list[1] = resources.over(list[1], over)
    wish.metricTransformations = list
  end
  return wish
end

-- The filter: one that is there, or ours. Returns its name.
local function ensure_filter(ctx, base, group)
  local p = ctx.parameters
  local adopted = base.filter
  local name = adopted and adopted.filterName or p.filter_name
  local id = { region = base.region, log_group = group, name = name }
  if adopted then
    local wish = base.is_own and asked(ctx, adopted) or {}
    ctx:ensure(metric_filter(resources.over(wish, id)))
    if base.relation == "broader" then
      ctx:note(("metric filter %s counts more than %s, and its alarm stands: it is taken over as "
        .. "it is")
        :format(name, p.filter_pattern))
    end
    return name
  end
  local current = metric_filter.read(id, ctx.aws)
  if current then
    local first = current.metricTransformations[1] or {}
    resources.conflict(("%s counts something else (%s, into %s/%s); --set filter_name=NAME gives "
      .. "this one another name"):format(metric_filter.describe(id), current.filterPattern,
      first.metricNamespace, first.metricName))
  end
  ctx:ensure(metric_filter(resources.over(wanted_filter(p), id)))
  return name
end

-- The alarm ------------------------------------------------------------------------------------------------------

local function fresh(ctx, spec)
  local p, desired = ctx.parameters, { AlarmDescription = spec.title, Dimensions = json.array {} }
  for field, name in pairs(Trips.settings) do desired[field] = p[name] end
  if desired.DatapointsToAlarm == desired.EvaluationPeriods then desired.DatapointsToAlarm = nil end
  return desired
end

-- What was asked for of an alarm that is there, and the metric that it is to watch.
local function wished(ctx, current, metric)
  local p, desired = ctx.parameters, {}
  for field, name in pairs(Trips.settings) do
    if ctx.set[name] then desired[field] = p[name] end
  end
  if desired.Statistic then desired.ExtendedStatistic = resources.none end
  local is_blind = current.Namespace ~= metric.Namespace or current.MetricName ~= metric.MetricName
  if is_blind and not current.TreatMissingData then
    desired.TreatMissingData = p.treat_missing_data
  end
  return desired
end

-- Returns the alarm's name.
local function ensure_alarm(ctx, spec, base, topic_arn, is_reached)
  local metric, found = Base.metric(ctx, base), base.alarm
  local name = found and found.name or ctx.parameters.alarm_name
  local desired = {}
  if not found or not found.state.Metrics then
    desired = found and wished(ctx, found.state, metric) or fresh(ctx, spec)
    desired.Namespace, desired.MetricName = metric.Namespace, metric.MetricName
  end
  if not is_reached then desired.AlarmActions = { topic_arn } end
  if not found then desired.ActionsEnabled = true end
  desired.region, desired.name = base.region, name
  ctx:ensure(alarm(desired))
  return name
end

-- Where nothing is to be done ------------------------------------------------------------------------------------

-- What the account's chain stands on stays as it is; in the plan it is shown.
local function keep_all(ctx, base)
  local links, region = Base.links(base.chain), base.region
  local chosen = base.trail
  local function keep(resource)
    if ctx:try(resource.module.read, resource.id, ctx.aws_in(region), ctx) then
      ctx:ensure(resource)
    end
  end
  if not base.chain then return end
  keep(bucket { region = region, name = chosen.trail.S3BucketName })
  if chosen.log_group then keep(log_group { region = region, name = chosen.log_group }) end
  if chosen.role_arn then keep(role { name = chosen.role_arn:match "[^/]+$" }) end
  keep(trail { region = region, name = chosen.name })
  keep(event_selectors { region = region, trail = chosen.name })
  if base.filter then
    keep(metric_filter {
      region = region, log_group = base.filter.logGroupName, name = base.filter.filterName,
    })
  end
  local id = links.topic and notification.id_of(ctx, region, links.topic.evidence.topic)
  if id then keep(topic(id)) end
  if base.alarm then keep(alarm { region = region, name = base.alarm.name }) end
end

-- Parameters that do not change anything of an account that passes.
local harmless = { reads = true, alert = true, notify = true }

-- Whether only who is told is asked for.
local function is_about_subscribers(ctx)
  for name in pairs(ctx.set) do
    if not harmless[name] then return false end
  end
  return true
end

-- On an account that passes nothing is done but adding who is to be told.
local function leave(ctx, spec, base)
  local run = base.run
  -- The alarm's own topic comes first: a control that passes by another route may have been given one.
  local chain = base.chain and base.chain.verdict ~= "fail" and base.chain or run.shown
  local shown = Base.links(chain)
  local arn = shown.topic and shown.topic.evidence.topic
  if run.shown == base.chain then keep_all(ctx, base) end
  local region = arn and arn:match "^arn:[^:]*:sns:([^:]+):"
  local id = region and notification.id_of(ctx, region, arn)
  if id and #ctx.parameters.notify > 0 then notification.subscribe(ctx, id, true) end
  Repairs.run(ctx, spec, base)
end

-- The plan -------------------------------------------------------------------------------------------------------

local function publishers_of(ctx, spec, region, name)
  local publishers = { {
    sid = "CloudWatchAlarms", source = notification.alarms(ctx, region),
    sender = senders.alarm(notification.alarm(ctx, region, name), ctx.account_id),
  } }
  if ctx.parameters.alert == "eventbridge" then
    local source = route.source(ctx, spec, region)
    publishers[2] = {
      sid = spec.topic .. "Events", source = source,
      sender = senders.rule(source, ctx.account_id),
    }
  end
  return publishers
end

local function build(ctx, spec, base)
  local chosen, region = base.trail, base.region
  for _, note in ipairs(chosen.notes) do ctx:note(note) end
  local group, owner = storage.ensure(ctx, chosen)
  if not group then
    ctx:warn(("trail %s belongs to %s and has no log group, so nothing can be built on it: have it "
      .. "given one there, or --include-managed, or --set trail=NAME for a trail of its own")
      :format(chosen.name, owner))
    return Repairs.run(ctx, spec, base)
  end
  if group ~= chosen.log_group then base.filter, base.chain = nil, nil end
  local filter = ensure_filter(ctx, base, group)
  Base.check_alarm(ctx, base)
  local id, is_reached = notification.choose(ctx, region, base.ending)
  local alarm_name = base.alarm and base.alarm.name or ctx.parameters.alarm_name
  local publishers = publishers_of(ctx, spec, region, alarm_name)
  local topic_arn = notification.ensure(ctx, id, publishers)
  ensure_alarm(ctx, spec, base, topic_arn, is_reached)
  mute.lift(ctx, region)
  local with_route = ctx.parameters.alert == "eventbridge"
  if with_route then route.ensure(ctx, spec, region, topic_arn) end
  cost.say(ctx, {
    trail = not chosen.exists, link = not chosen.log_group, filter = not base.filter,
    alarm = not base.alarm, others = chosen.others, route = with_route,
  })
  Repairs.run(ctx, spec, base, {
    region = region, trail = chosen, group = group, filter = filter, alarm = alarm_name,
    publishers = publishers, with_route = with_route,
  })
end

local function run(ctx, spec)
  local now = Judge.judge(ctx, Base.judged_spec(spec))
  local base = Base.choose(ctx, spec, now)
  if now.worst.verdict == "pass" and is_about_subscribers(ctx) then
    return leave(ctx, spec, base)
  end
  build(ctx, spec, base)
end

--- The implementation of a control.
---@param spec metric_alarm.Spec
---@return fun(ctx: table)
return function(spec)
  return function(ctx) run(ctx, spec) end
end
