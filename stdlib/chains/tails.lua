-- What follows a log group: each filter and alarm that could be the one, with the best way from there to a
-- confirmed subscription.

local Actions = require "chains.actions"
local Alarms = require "chains.alarms"
local Filters = require "chains.filters"
local Link = require "chains.link"
local Metric = require "chains.metric"
local Subscriptions = require "chains.subscriptions"
local Topic = require "chains.topic"
local Trail = require "chains.trail"

local each, joined = Link.each, Link.joined

local M = {}

--- The links that follow a log group.
M.ids = { "metric-filter", "metric", "alarm", "actions", "topic", "subscription" }

local after_metric = { "alarm", "actions", "topic", "subscription" }

local function extend(list, more) return table.move(more, 1, #more, #list + 1, list) end

-- Alarms of other regions that watch the metric's name: they never see its data.
local function elsewhere(run, region, metric)
  local found = {}
  for _, other in ipairs(run.regions) do run.reads:need("alarms", other) end
  run.reads:fetch()
  for _, other in ipairs(run.regions) do
    if other ~= region then
      for _, alarm in ipairs(Alarms.candidates(run, other, metric) or {}) do
        found[#found + 1] = { alarm = alarm, region = other }
      end
    end
  end
  return found
end

-- The alarms that a filter's metric may be watched by, each with its region.
local function alarms_for(run, region, metric)
  local here, err = Alarms.candidates(run, region, metric)
  if not here then return nil, err end
  local found = {}
  for _, alarm in ipairs(here) do found[#found + 1] = { alarm = alarm, region = region } end
  if #found == 0 then return elsewhere(run, region, metric) end
  return found
end

-- The end of a chain, for one action of one route.
local function action_links(run, found, route, action)
  local alarm = route.alarm
  local parts = Trail.arn(action)
  if parts.service == "sns" then
    return {
      Topic.link(run, action, "alarm", { arn = alarm.AlarmArn, region = found.region }):done(),
      Subscriptions.link(run, action, Subscriptions.alarm_message(run, found.region, alarm)):done(),
    }
  end
  local topic = Link.new("topic", "Alarm action notifies a person"):shows("action", action)
  if parts.service == "lambda" or parts.service == "ssm" or parts.service == "ssm-incidents" then
    topic:manual(("The alarm's action is %s, which this test does not judge"):format(
      action), "Check what it does, or give the alarm a topic")
  else
    topic:fail(("The alarm's action %s notifies no one"):format(action), "Give the alarm a topic")
  end
  local subscription = Link.new("subscription"):shows("action", action)
  return { topic:done(), subscription:manual("The receiver depends on " .. action):done() }
end

--- The best way from an alarm to a confirmed subscription.
---@param run table
---@param found { alarm: table, region: string }
---@return table[] links
function M.ending(run, found)
  local best, best_quality
  for _, route in ipairs(Actions.routes(run, found.region, found.alarm)) do
    local links = { Actions.link(run, found.region, route):done() }
    local actions = route.alarm.AlarmActions or {}
    for i = 1, math.max(1, #actions) do
      local all = #actions > 0 and joined(links, action_links(run, found, route, actions[i]))
        or joined(links, each({ "topic", "subscription" }, function(id)
          return Link.missing(id, "the alarm has no action")
        end))
      local quality = Link.quality(all)
      if not best or Link.is_better(quality, best_quality) then
        best, best_quality = all, quality
      end
    end
  end
  return best
end

local function alarm_links(run, region, found, metric)
  local link = Alarms.link(run, found.region, found.alarm, metric)
  if found.region ~= region then
    link:fail(("%s is in %s, the metric is in %s: the alarm never sees the data"):format(
      found.alarm.AlarmName, found.region, region), "Create the alarm in " .. region)
  end
  return joined({ link:done() }, M.ending(run, found))
end

local function no_alarm(run, metric)
  local name = metric and (metric.namespace .. "/" .. metric.name) or "the metric"
  local link = Link.new("alarm"):fail("No alarm watches " .. name,
    "Create one: " .. run.implement):shows("alarm_name", run.parameters.alarm_name)
  return joined({ link:done() }, each({ "actions", "topic", "subscription" }, function(id)
    return Link.missing(id, "there is no alarm")
  end))
end

-- All tails of a filter: { links, name }.
local function filter_tails(run, region, filter, outside)
  local link = Filters.link(run, filter, region)
  if outside then
    link.sees = nil
    link:fail(outside.summary, outside.remedy)
  end
  local head = { link:done(), Metric.link(run, filter, region):done() }
  local metric = Metric.shared(run, filter, region)
  local alarms, err = alarms_for(run, region, metric)
  if not alarms then
    return { { name = filter.filterName, links = joined(head, each(after_metric, function(id)
      return Link.new(id):unknown("which alarms watch the metric", err):done()
    end)) } }
  elseif #alarms == 0 then
    return { {
      name = filter.filterName, filter = filter, links = joined(head, no_alarm(run, metric)),
    } }
  end
  local tails = {}
  for _, found in ipairs(alarms) do
    tails[#tails + 1] = {
      name = filter.filterName .. " → " .. found.alarm.AlarmName, filter = filter, alarm = found,
      links = joined(head, alarm_links(run, region, found, metric)),
    }
  end
  return tails
end

-- Without a filter: is there at least an alarm that is meant to be the one?
local function no_filter_tails(run, region, link)
  local head = { link:done(), Link.missing("metric", "there is no metric filter") }
  local tails = {}
  for _, alarm in ipairs(Alarms.candidates(run, region, nil) or {}) do
    tails[#tails + 1] = {
      name = alarm.AlarmName, alarm = { alarm = alarm, region = region },
      links = joined(head, alarm_links(run, region, { alarm = alarm, region = region }, nil)),
    }
  end
  if #tails == 0 then tails[1] = { name = "no filter", links = joined(head, no_alarm(run)) } end
  return tails
end

--- What can follow in a region, for a group; without one, what would follow if a trail wrote to it.
---@param run table
---@param region string
---@param group? string
---@return { name: string, links: table[] }[]
function M.of(run, region, group)
  local filters, err, looked_at = Filters.candidates(run, region, group)
  if not filters then
    return { { name = group or region, links = each(M.ids, function(id)
      return Link.new(id):unknown("which metric filters there are", err):done()
    end) } }
  end
  local tails = {}
  for _, filter in ipairs(filters) do
    local outside
    if not group then
      outside = {
        summary = ("No trail writes to its log group %s"):format(filter.logGroupName),
        remedy = "Let the trail write to that log group",
      }
    end
    extend(tails, filter_tails(run, region, filter, outside))
  end
  if #tails > 0 then return tails end
  local link = Link.new("metric-filter", "Metric filter matches " .. run.spec.title)
    :shows("filters", looked_at):shows("log_group", group)
  if group then
    -- The right filter in a group that no trail writes to is worth a word.
    for _, filter in ipairs(Filters.candidates(run, region) or {}) do
      local outside = {
        summary = ("Log group %s has no metric filter for %s; the filter %s is in %s")
          :format(group, run.spec.title, filter.filterName, filter.logGroupName),
        remedy = ("Create the metric filter in %s"):format(group),
      }
      extend(tails, filter_tails(run, region, filter, outside))
    end
    if #tails > 0 then return tails end
    link:fail(("None of the %d metric filters of %s matches %s"):format(
      looked_at, group, run.spec.title), "Create one: " .. run.implement)
  else
    link:fail("No metric filter matches " .. run.spec.title,
      "Create one: " .. run.implement)
  end
  return no_filter_tails(run, region, link)
end

return M
