-- The ways back: quiet, threshold, filter, reduce-logging, resume. `undo` is the engine's own.
--
--     backout = require("metric_alarm.backout")(spec)

local Alarms = require "chains.alarms"
local Base = require "metric_alarm.base"
local Metric = require "chains.metric"
local alarm = require "resources.alarm"
local event_selectors = require "resources.event_selectors"
local metric_filter = require "resources.metric_filter"
local missed = require "metric_alarm.missed"
local mute = require "metric_alarm.mute"
local mute_rule = require "resources.mute_rule"
local resources = require "resources"
local trail = require "resources.trail"

-- What stands: the trail, the filter by its meaning or name, and the alarms.
local function find(ctx, spec)
  local base = Base.choose(ctx, spec)
  local found = {
    trail = base.trail, region = base.region, alarms = {}, run = base.run, filters = {},
    filter = base.filter,
  }
  for _, filter in ipairs(base.run.reads:get("filters", base.region) or {}) do
    if filter.logGroupName == base.trail.log_group then
      table.insert(found.filters, filter)
      if not found.filter and filter.filterName == ctx.parameters.filter_name then
        found.filter = filter
      end
    end
  end
  local named = alarm.read({ region = base.region, name = ctx.parameters.alarm_name }, ctx.aws)
  if named then found.alarms[1] = { name = ctx.parameters.alarm_name, state = named } end
  if not named and not ctx.set.alarm_name and found.filter then
    local metric = Metric.of(found.filter)
    found.alarms = Base.alarms_on(base.run, base.region,
      { Namespace = metric.namespace, MetricName = metric.name })
  end
  return found
end

local function with_alarms(ctx, spec)
  local found = find(ctx, spec)
  if #found.alarms == 0 then
    resources.conflict(("there is no alarm %s in %s, and none on the filter's metric; --set "
      .. "alarm_name=NAME names one")
      :format(ctx.parameters.alarm_name, found.region))
  end
  return found
end

local function each_alarm(ctx, found, desired)
  ctx.only_actions = desired.ActionsEnabled ~= nil
  for _, one in ipairs(found.alarms) do
    ctx:ensure(alarm(resources.over(desired, { region = found.region, name = one.name })))
  end
end

-- Quiet -------------------------------------------------------------------------------------------

local longest = 15 * 86400

-- A value's form; whether the time is far enough off is known when the plan begins.
local function check_until(value)
  if not value or pcall(time.parse, value, { ahead = true }) then return true end
  return nil, "expected a duration such as 2h, or a time such as 2026-03-14T15:00Z"
end

local function mute_until(ctx, found, value)
  local now = ctx.now
  local until_time = time.parse(value, { now = now, ahead = true }).epoch // 1
  -- Rules begin on a minute: the next one, since one that has begun may not count.
  local start = (math.floor(now) // 60 + 1) * 60
  if until_time < start + 60 then
    ctx:usage(("quiet=%s: that is %s, within the next minute or gone by"):format(value,
      time.text(until_time, "minute")))
  elseif until_time - start > longest then
    ctx:usage(("quiet=%s: an alarm mute rule lasts at most 15 days; quiet without a time lasts "
      .. "until resume")
      :format(value))
  end
  local _, err = mute.read(ctx, found.region)
  if err and not err.denied then
    resources.conflict(("alarm mute rules cannot be had here (%s); quiet without a time disables "
      .. "the alarm's actions until resume"):format(tostring(err)))
  end
  local names = {}
  for i, one in ipairs(found.alarms) do names[i] = one.name end
  table.sort(names)
  ctx:ensure(mute_rule(resources.over({
    AlarmNames = names, Description = "backout quiet=" .. value,
    Rule = { Schedule = {
      Expression = ("at(%s)"):format(time.text(start, "minute")),
      Duration = time.iso_duration((until_time - start) // 60 * 60),
    } },
  }, mute.id(ctx, found.region))))
  ctx:warn(("from %sZ to %sZ %s stays enabled but sends no notifications"):format(
    time.text(start, "minute"), time.text(until_time, "minute"), table.concat(names, ", ")))
end

local function quiet(ctx, spec, value)
  local found = with_alarms(ctx, spec)
  if value then return mute_until(ctx, found, value) end
  each_alarm(ctx, found, { ActionsEnabled = false })
  for _, one in ipairs(found.alarms) do
    ctx:warn(("alarm %s stays enabled but sends no notifications until `resume`: %s"):format(
      one.name, #one.state.AlarmActions > 0 and table.concat(one.state.AlarmActions, ", ")
        or "it has no action anyway"))
  end
end

-- Less --------------------------------------------------------------------------------------------

-- Whether one event does not take an alarm to ALARM, by the judge.
local function misses_one(found, name, state)
  local metric = found.filter and Metric.of(found.filter)
    or { namespace = state.Namespace, name = state.MetricName, value = 1, dimensions = {},
      unit = state.Unit or "None" }
  local description = resources.over(state, { AlarmName = name })
  return Alarms.link(found.run, found.region, description, metric):done().verdict == "fail"
end

local function check_threshold(value)
  local number = tonumber(value)
  if number and number > 0 and number <= 2.0 ^ 360 then return true end
  return nil, "expected how many events trip the alarm"
end

local function threshold(ctx, spec, value)
  local number = math.tointeger(tonumber(value)) or tonumber(value)
  local found = with_alarms(ctx, spec)
  each_alarm(ctx, found, { Threshold = number })
  for _, one in ipairs(found.alarms) do
    local state = resources.over(one.state, { Threshold = number })
    if misses_one(found, one.name, state) then
      local comparison = patterns.compare(spec.pattern, "{ $.eventName = \"\" }")
      ctx:warn(("alarm %s then misses fewer than %s events in %d s, such as one alone: %s"):format(
        one.name, tostring(number), state.Period or 0,
        missed.example(comparison.only_first, spec.pattern)))
      missed.by_threshold(ctx, spec, number, state.Period or 300)
    end
  end
end

local function check_narrower(ctx, spec, pattern)
  local ok, problem = pcall(patterns.parse, pattern, { dialect = "filter-pattern" })
  if not ok then
    ctx:usage(("filter=%s: %s"):format(pattern, (tostring(problem):gsub("^patterns%.parse: ", ""))))
  end
  local comparison = patterns.compare(pattern, spec.pattern)
  local relation = comparison.relation
  if relation == "unknown" then
    ctx:warn("whether that is narrower than the reference is not known: "
      .. tostring(comparison.reason))
  elseif relation ~= "narrower" then
    ctx:usage(("filter=%s: expected a narrower pattern than %s, found one that is %s%s"):format(
      pattern, spec.pattern,
      relation, comparison.only_first and ", which also matches "
        .. missed.example(comparison.only_first, spec.pattern) or ""))
  end
  return comparison
end

local function narrow(ctx, spec, value)
  local pattern = value or spec.narrowed and spec.narrowed.pattern
  if not pattern then ctx:usage "filter: expected filter=PATTERN" end
  local comparison = check_narrower(ctx, spec, pattern)
  local found = find(ctx, spec)
  if not found.filter then
    resources.conflict(("there is no metric filter to narrow: none that counts these events, and "
      .. "none named %s")
      :format(ctx.parameters.filter_name))
  end
  ctx:ensure(metric_filter {
    region = found.region, log_group = found.trail.log_group, name = found.filter.filterName,
    filterPattern = pattern,
  })
  if not value then ctx:note("the filter then counts " .. spec.narrowed.title) end
  ctx:warn("the alarm then misses, for instance, "
    .. missed.example(comparison and comparison.only_second, pattern))
  missed.by_pattern(ctx, spec, pattern)
end

-- Logging -----------------------------------------------------------------------------------------

local losses = {
  reads = "every call that only reads", sources = "every call to KMS and to the RDS Data API",
  management = "every management event", stop = "everything",
}

local function warn_of_blindness(ctx, found, what)
  local chosen = found.trail
  local names = missed.filters(found.filters, what)
  ctx:warn(("trail %s then records no more: %s, of all users and services, in all its regions; the "
    .. "files in bucket %s, audits and investigations lack them for good"):format(
      chosen.name, losses[what],
      chosen.trail.S3BucketName))
  if #names > 0 then
    ctx:warn("metric filters that see less, and their alarms: " .. table.concat(names, ", "))
  end
  if chosen.trail.HasInsightSelectors then ctx:warn("its CloudTrail Insights see less, too") end
  local others = missed.other_trails(ctx, chosen)
  ctx:warn(#others > 0 and "EventBridge rules go on where these trails record the same: "
    .. table.concat(others, ", ")
    or "it is the only trail: EventBridge rules on these events get nothing, either")
  if chosen.trail.IsOrganizationTrail then
    ctx:warn("it is an organization's trail: this is so in every account")
  end
end

local function with_trail(ctx, spec)
  local found = find(ctx, spec)
  if not found.trail.exists then
    resources.conflict "there is no trail whose logging could be reduced"
  end
  return found
end

local function check_reduction(value)
  if value and losses[value] then return true end
  return nil, "expected reads (record writes only), sources (leave out KMS and the RDS Data API), "
    .. "management (no management events) or stop (no logging)"
end

local function reduce_logging(ctx, spec, value)
  local found = with_trail(ctx, spec)
  local chosen = found.trail
  if value == "stop" then
    ctx:ensure(trail { region = chosen.region, name = chosen.name, IsLogging = false })
    return warn_of_blindness(ctx, found, value)
  end
  local id = { region = chosen.region, trail = chosen.name }
  local state = event_selectors.read(id, ctx.aws)
  local target, refusal = event_selectors.reduced(state, value)
  if not target then
    resources.conflict(("trail %s: %s; the nearest that can be done: reduce-logging=reads (writes "
      .. "only), reduce-logging=sources (without KMS and the RDS Data API), or "
      .. "reduce-logging=stop, each with its own loss")
      :format(chosen.name, refusal))
  end
  ctx:ensure(event_selectors(resources.over(target, id)))
  warn_of_blindness(ctx, found, value)
end

-- Resume ------------------------------------------------------------------------------------------

local function resume_selectors(ctx, chosen)
  local id = { region = chosen.region, trail = chosen.name }
  local state = event_selectors.read(id, ctx.aws)
  if not state then return end
  local before = ctx:change_before("event_selectors", id)
  if not before then
    before = event_selectors.record_management(state)
    if not resources.equal(before, state) then
      ctx:note(("the journal does not say what trail %s recorded before: it is to record all "
        .. "management events")
        :format(chosen.name))
    end
  end
  ctx:ensure(event_selectors(resources.over(before, id)))
end

local function note_what_stays(ctx, found)
  for _, one in ipairs(found.alarms) do
    local before = ctx:change_before("alarm", { region = found.region, name = one.name })
    if before and before.Threshold ~= one.state.Threshold then
      ctx:note(("the threshold of alarm %s stays %s: implement, or undo, sets it to %s"):format(
        one.name,
        tostring(one.state.Threshold), tostring(before.Threshold)))
    end
  end
  local filter = found.filter
  local before = filter and ctx:change_before("metric_filter",
    { region = found.region, log_group = found.trail.log_group, name = filter.filterName })
  if before and before.filterPattern ~= filter.filterPattern then
    ctx:note(("metric filter %s stays narrowed: implement, or undo, widens it again"):format(
      filter.filterName))
  end
end

local function resume(ctx, spec)
  local found = find(ctx, spec)
  if #found.alarms == 0 and not found.trail.exists then
    resources.conflict "there is nothing to resume"
  end
  each_alarm(ctx, found, { ActionsEnabled = true })
  mute.lift(ctx, found.region)
  if found.trail.exists then
    local id = { region = found.region, name = found.trail.name }
    local before = ctx:change_before("trail", id)
    -- A trail that was stopped before a backout came stays so.
    if not before or before.IsLogging then
      ctx:ensure(trail(resources.over({ IsLogging = true }, id)))
    end
    resume_selectors(ctx, found.trail)
  end
  note_what_stays(ctx, found)
end

--- The ways back of a control.
---@param spec metric_alarm.Spec
---@return table<string, table>
return function(spec)
  local function run(fn) return function(ctx, value) return fn(ctx, spec, value) end end
  return {
    quiet = way {
      description = "Keep the alarm, but disable its actions, or mute it until a time. "
        .. "It sends no notifications until `resume`.",
      values = "nothing, a duration (2h) or a time (2026-03-14T15:00Z)", run = run(quiet),
      check = check_until,
    },
    threshold = way {
      description = "more events trip the alarm", values = "how many", check = check_threshold,
      run = run(threshold),
    },
    filter = way {
      description = "the metric filter counts fewer events",
      values = "a narrower filter pattern"
        .. (spec.narrowed and ", or nothing: " .. spec.narrowed.title or ""),
      run = run(narrow),
    },
    ["reduce-logging"] = way {
      description = "the trail records fewer events; everything that reads them goes blind",
      values = "reads, sources, management or stop", check = check_reduction,
      run = run(reduce_logging),
    },
    resume = way {
      description = "the alarm's actions are enabled, and the trail records what it recorded before"
        ,
      ends = { "quiet", "reduce-logging" }, run = run(resume),
    },
  }
end
