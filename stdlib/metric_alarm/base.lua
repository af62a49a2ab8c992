-- What an implementation or a backout works on: of what the judge has found, the trail, filter and alarm that are taken
-- over, and the chain that leads through them.

local Alarms = require "chains.alarms"
local Filters = require "chains.filters"
local Judge = require "chains.test"
local Link = require "chains.link"
local Metric = require "chains.metric"
local alarm = require "resources.alarm"
local resources = require "resources"
local trails = require "metric_alarm.trails"

local M = {}

---@class metric_alarm.Base
---@field run table of chains.test: the account as it is
---@field trail metric_alarm.Trail
---@field region string the trail's home
---@field chain? table the chain through trail, filter and alarm, as far as there is one
---@field filter? table a filter that is taken over, as DescribeMetricFilters has it
---@field relation? string what that filter's pattern is to the reference
---@field alarm? { name: string, state: table } an alarm that is taken over
---@field ending table<string, table> the links from that alarm on, by their ids

--- The links of a chain by their ids.
---@param chain table?
---@return table<string, table>
function M.links(chain)
  local by_id = {}
  for _, link in ipairs(chain and chain.links or {}) do by_id[link.id] = link end
  return by_id
end

--- What `chains.test` judges for a control: the table of its test plan, or what the alert says.
---@param spec metric_alarm.Spec
---@return table
function M.judged_spec(spec)
  return spec.chain or {
    title = spec.title, pattern = spec.pattern, record_types = spec.record_types,
    sign_in = spec.sign_in,
  }
end

local function fits(ctx, filter, metric)
  local set, wanted = ctx.set, ctx.parameters
  return (not set.filter_name or filter.filterName == wanted.filter_name)
    and (not set.namespace or metric.namespace == wanted.namespace)
    and (not set.metric_name or metric.name == wanted.metric_name)
end

-- Whether a filter with another name or metric does what ours would: it counts the same events as the reference, or
-- more with an alarm that stands.
local function is_adoptable(ctx, run, chain)
  local links, filter = M.links(chain), chain.filter
  local metric = filter and Metric.of(filter)
  if not metric or not fits(ctx, filter, metric) or #metric.dimensions > 0
    or links["metric-filter"].verdict ~= "pass" or links.metric.verdict ~= "pass" then
    return false
  end
  if ctx.set.filter_pattern then
    local ok, comparison = pcall(patterns.compare, filter.filterPattern,
      ctx.parameters.filter_pattern)
    if not ok or comparison.relation ~= "equal" then return false end
  end
  local stands = links.alarm.verdict == "pass"
  local relation = Filters.judged(run, filter.filterPattern or "").relation
  return (relation == "equal" and metric.default == nil) or stands
end

local function rank(ctx, run, chain)
  local metric, wanted = Metric.of(chain.filter), ctx.parameters
  local relation = Filters.judged(run, chain.filter.filterPattern or "").relation
  return (M.links(chain).alarm.verdict == "pass" and 8 or 0) + (relation == "equal" and 4 or 0)
    + (metric.name == wanted.metric_name and 2 or 0)
    + (metric.namespace == wanted.namespace and 1 or 0)
end

-- The chain of a trail with the best filter to take over.
local function adopted_chain(ctx, run, arn)
  local best, points
  for _, chain in ipairs(run.chains) do
    if chain.kind == "metric-filter" and chain.entry and chain.entry.arn == arn
      and chain.filter and is_adoptable(ctx, run, chain) then
      local own = rank(ctx, run, chain)
      local is_better = not points or own > points or own == points
        and Link.is_better(Link.quality(chain.links), Link.quality(best.links))
      if is_better then best, points = chain, own end
    end
  end
  return best, points
end

-- How far a trail has come.
local function points_of(ctx, run)
  return function(trail)
    local points = trail.IsMultiRegionTrail and 2 or 0
    local _, own = adopted_chain(ctx, run, trail.TrailARN)
    for _, chain in ipairs(run.chains) do
      if chain.entry and chain.entry.arn == trail.TrailARN then
        if M.links(chain).logging.verdict == "pass" then points = points + 4 end
        break
      end
    end
    local group = trail.CloudWatchLogsLogGroupArn
    return points + (group and group ~= "" and 8 or 0) + (own or 0)
  end
end

local function alarms_in(run, region)
  local answer, err = run.reads:get("alarms", region)
  if not answer then error(err.error, 0) end
  return answer.metric
end

local function watches(description, namespace, name)
  for _, input in ipairs(Alarms.inputs_of(description)) do
    if input.namespace == namespace and input.name == name then return true end
  end
  return false
end

-- The chain that goes through the chosen trail, filter and alarm.
local function chain_through(run, base)
  local best
  for _, chain in ipairs(run.chains) do
    local same = chain.kind == "metric-filter" and chain.entry
      and base.trail.trail and chain.entry.arn == base.trail.trail.TrailARN
      and (not base.filter or chain.filter
        and chain.filter.filterName == base.filter.filterName)
      and (not base.alarm or chain.alarm
        and chain.alarm.alarm.AlarmName == base.alarm.name)
    if same and (not best
      or Link.is_better(Link.quality(chain.links), Link.quality(best.links))) then
      best = chain
    end
  end
  return best
end
M.chain_through = chain_through

-- The best chain through the alarm, whatever leads to it.
local function ending_of(run, base)
  local best
  for _, chain in ipairs(base.alarm and run.chains or {}) do
    local found = chain.alarm
    if found and found.alarm.AlarmName == base.alarm.name and found.region == base.region
      and (not best or Link.is_better(Link.quality(chain.links), Link.quality(best.links))) then
      best = chain
    end
  end
  return M.links(best)
end

-- The filter with our name, when it publishes our metric: it is ours, whatever it says.
local function own_filter(ctx, run, chosen)
  local p = ctx.parameters
  for _, filter in ipairs(run.reads:get("filters", chosen.region) or {}) do
    if filter.logGroupName == chosen.log_group and filter.filterName == p.filter_name then
      return filter
    end
  end
end

--- The metric that the plan's alarm watches: of the filter that is there, or of the one to be made.
---@param ctx table
---@param base metric_alarm.Base
---@return { Namespace: string, MetricName: string }
function M.metric(ctx, base)
  local metric = base.filter and Metric.of(base.filter)
  if metric then return { Namespace = metric.namespace, MetricName = metric.name } end
  return { Namespace = ctx.parameters.namespace, MetricName = ctx.parameters.metric_name }
end

-- The alarm: that of the name, or the one that stands on the filter's metric.
local function choose_alarm(ctx, run, base, adopted)
  local p, metric = ctx.parameters, M.metric(ctx, base)
  for _, description in ipairs(alarms_in(run, base.region)) do
    if description.AlarmName == p.alarm_name then
      local is_ours = watches(description, metric.Namespace, metric.MetricName)
        or description.MetricName == p.metric_name
      return {
        name = p.alarm_name, state = alarm.state(description), is_other = not is_ours,
      }
    end
  end
  local link = M.links(adopted).alarm
  if not ctx.set.alarm_name and link and link.verdict == "pass"
    and adopted.alarm.region == base.region then
    return { name = adopted.alarm.alarm.AlarmName, state = alarm.state(adopted.alarm.alarm) }
  end
end

--- Judges the account and chooses.
---@param ctx table
---@param spec metric_alarm.Spec
---@param run? table of chains.test
---@return metric_alarm.Base
function M.choose(ctx, spec, run)
  run = run or Judge.judge(ctx, M.judged_spec(spec))
  local chosen = trails.choose(ctx, points_of(ctx, run))
  local base = { run = run, trail = chosen, region = chosen.region }
  local adopted = chosen.trail and adopted_chain(ctx, run, chosen.trail.TrailARN)
  if adopted then
    base.filter = adopted.filter
    base.relation = Filters.judged(run, adopted.filter.filterPattern or "").relation
  elseif chosen.log_group then
    local own = own_filter(ctx, run, chosen)
    if own and Filters.publishes(own, nil, ctx.parameters.metric_name) then
      base.filter, base.is_own = own, true
    end
  end
  base.alarm = choose_alarm(ctx, run, base, adopted)
  base.chain = chain_through(run, base)
  base.ending = ending_of(run, base)
  return base
end

--- The alarms on a metric.
---@param run table
---@param region string
---@param metric { Namespace: string, MetricName: string }
---@return { name: string, state: table }[]
function M.alarms_on(run, region, metric)
  local found = {}
  for _, description in ipairs(alarms_in(run, region)) do
    if watches(description, metric.Namespace, metric.MetricName) then
      found[#found + 1] = { name = description.AlarmName, state = alarm.state(description) }
    end
  end
  table.sort(found, function(a, b) return a.name < b.name end)
  return found
end

--- Stops the plan where the chosen alarm is another's.
---@param ctx table
---@param base metric_alarm.Base
function M.check_alarm(ctx, base)
  local found = base.alarm
  if not found then return end
  local state = found.state
  local link = M.links(base.chain).alarm
  local stands = state.Metrics and not found.is_other and link and link.verdict == "pass"
  if found.is_other or state.Metrics and not stands then
    resources.conflict(("alarm %s in %s watches something else (%s); --set alarm_name=NAME gives "
      .. "this one another name"):format(found.name, base.region,
      state.MetricName and state.Namespace .. "/" .. state.MetricName or "an expression"))
  end
  local metric = M.metric(ctx, base)
  if not state.Metrics and state.Namespace ~= metric.Namespace then
    ctx:note(("alarm %s watches %s/%s, into which nothing in this account publishes: it is given "
      .. "the metric of the filter"):format(found.name, state.Namespace, state.MetricName))
  end
end

return M
