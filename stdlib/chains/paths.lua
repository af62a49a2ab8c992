-- Chains through a metric filter: from each trail to each filter and alarm that could be the one, with the best
-- way from there to somebody.

local Actions = require "chains.actions"
local Alarms = require "chains.alarms"
local Filters = require "chains.filters"
local Link = require "chains.link"
local LogGroup = require "chains.log_group"
local Topic = require "chains.topic"
local Trail = require "chains.trail"

local M = {}

local after_metric = { "alarm", "actions", "topic", "subscription" }
local after_group = { "metric-filter", "metric", "alarm", "actions", "topic", "subscription" }

local function append(links, ids, make)
  for _, id in ipairs(ids) do links[#links + 1] = make(id) end
  return links
end

local function extend(list, more) return table.move(more, 1, #more, #list + 1, list) end

local function joined(first, second)
  local all = table.move(first, 1, #first, 1, {})
  return table.move(second, 1, #second, #all + 1, all)
end

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
      Topic.subscription_link(run, action, Topic.alarm_message(run, found.region, alarm)):done(),
    }
  end
  local topic = Link.new("topic", "It tells somebody"):shows("action", action)
  if parts.service == "lambda" or parts.service == "ssm" or parts.service == "ssm-incidents" then
    topic:manual(("the alarm's action is %s: whether that tells anybody cannot be seen"):format(
      action), "see what it does, or give the alarm a topic")
  else
    topic:fail(("the alarm's action %s tells nobody"):format(action), "give the alarm a topic")
  end
  local subscription = Link.new("subscription"):shows("action", action)
  return { topic:done(), subscription:manual("who is told depends on " .. action):done() }
end

-- The best way from an alarm to somebody.
function M.ending(run, found)
  local best, best_quality
  for _, route in ipairs(Actions.routes(run, found.region, found.alarm)) do
    local links = { Actions.link(run, found.region, route):done() }
    local actions = route.alarm.AlarmActions or {}
    for i = 1, math.max(1, #actions) do
      local all = #actions > 0 and joined(links, action_links(run, found, route, actions[i]))
        or append(joined(links, {}), { "topic", "subscription" }, function(id)
          return Link.missing(id, "the alarm has no action")
        end)
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
    link:fail(("%s is in %s, the metric in %s: it never sees the data"):format(
      found.alarm.AlarmName, found.region, region), "make the alarm in " .. region)
  end
  return joined({ link:done() }, M.ending(run, found))
end

local function no_alarm(run, metric)
  local name = metric and (metric.namespace .. "/" .. metric.name) or "the metric"
  local link = Link.new("alarm"):fail("no alarm watches " .. name,
    run.implement .. " makes one"):shows("alarm_name", run.parameters.alarm_name)
  return append({ link:done() }, { "actions", "topic", "subscription" }, function(id)
    return Link.missing(id, "there is no alarm")
  end)
end

-- All tails of a filter: { links, name }.
local function filter_tails(run, region, filter, outside)
  local link = Filters.link(run, filter)
  if outside then link:fail(outside.summary, outside.remedy) end
  local head = { link:done(), Filters.metric_link(filter):done() }
  local metric = Filters.metric(filter)
  local alarms, err = alarms_for(run, region, metric)
  if not alarms then
    return { { name = filter.filterName, links = append(joined(head, {}), after_metric, function(id)
      return Link.new(id):unknown("alarms may not be looked at", err):done()
    end) } }
  elseif #alarms == 0 then
    return { { name = filter.filterName, links = joined(head, no_alarm(run, metric)) } }
  end
  local tails = {}
  for _, found in ipairs(alarms) do
    tails[#tails + 1] = {
      name = filter.filterName .. " → " .. found.alarm.AlarmName,
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
      name = alarm.AlarmName,
      links = joined(head, alarm_links(run, region, { alarm = alarm, region = region }, nil)),
    }
  end
  if #tails == 0 then tails[1] = { name = "no filter", links = joined(head, no_alarm(run)) } end
  return tails
end

-- What can follow in a region, for a group; without one, what would follow if a trail wrote to it.
local function tails_of(run, region, group)
  local filters, err, looked_at = Filters.candidates(run, region, group)
  if not filters then
    return { { name = group or region, links = append({}, after_group, function(id)
      return Link.new(id):unknown("metric filters may not be looked at", err):done()
    end) } }
  end
  local tails = {}
  for _, filter in ipairs(filters) do
    local outside
    if not group then
      outside = {
        summary = ("no trail that is looked at writes to its log group %s"):format(
          filter.logGroupName),
        remedy = "let the trail write to that log group",
      }
    end
    extend(tails, filter_tails(run, region, filter, outside))
  end
  if #tails > 0 then return tails end
  local link = Link.new("metric-filter"):shows("filters", looked_at):shows("log_group", group)
  if group then
    -- The right filter in a group that no trail writes to is worth a word.
    for _, filter in ipairs(Filters.candidates(run, region) or {}) do
      local outside = {
        summary = ("the log group %s has no filter for %s; %s, which is meant to be it, is in %s")
          :format(group, run.spec.title, filter.filterName, filter.logGroupName),
        remedy = ("make the metric filter in %s"):format(group),
      }
      extend(tails, filter_tails(run, region, filter, outside))
    end
    if #tails > 0 then return tails end
    link:fail(("none of the %d metric filters of %s matches %s"):format(
      looked_at, group, run.spec.title), run.implement .. " makes it")
  else
    link:fail("no metric filter matches " .. run.spec.title,
      run.implement .. " makes it")
  end
  return no_filter_tails(run, region, link)
end

local function chain(run, entry, base, tail)
  local links = joined(base, tail.links)
  local name = (entry and entry.trail.Name or "no trail") .. " → " .. tail.name
  local id = "metric-filter:" .. name
  run.ids[id] = (run.ids[id] or 0) + 1
  if run.ids[id] > 1 then id = id .. "#" .. run.ids[id] end
  return {
    id = id, kind = "metric-filter", title = name, links = links, verdict = Link.all(links),
    regions = entry and entry.regions or {}, entry = entry,
  }
end

-- What follows a group of another account is for that account to show.
local function foreign_tail(group)
  return { name = group.name, links = append({}, after_group, function(id)
    return Link.new(id):manual(("it is in account %s"):format(group.account),
      Trail.ask_owner(group.account)):done()
  end) }
end

local function trail_chains(run, entry, chains)
  local group = LogGroup.of(entry)
  local base = joined(Trail.links(run, entry), { LogGroup.link(run, entry):done() })
  local tails
  if group and group.account ~= run.ctx.account_id then
    tails = { foreign_tail(group) }
  elseif not group and entry.account ~= run.ctx.account_id then
    tails = { foreign_tail{ name = entry.trail.Name, account = entry.account } }
  else
    tails = tails_of(run, group and group.region or entry.home, group and group.name)
  end
  for _, tail in ipairs(tails) do chains[#chains + 1] = chain(run, entry, base, tail) end
end

-- Without a trail: what is there all the same, in the region where it would be.
local function trailless(run, regions, err, chains)
  local link = Link.new("trail"):shows("regions", regions)
  if err then link:unknown("which trails there are", err)
  else
    link:fail("no trail records " .. table.concat(regions, ", "),
      run.implement .. " makes one")
  end
  local others = { "logging", "selectors", "bucket", "log-group" }
  local base = append({ link:done() }, others, function(id)
    if err then return Link.new(id):unknown("trails may not be looked at", err):done() end
    return Link.missing(id, "there is no trail")
  end)
  -- Where trails may not be looked at, nothing is known of what follows, good or bad.
  local tails = err and { { name = "?", links = append({}, after_group, function(id)
    return Link.new(id):unknown("trails may not be looked at", err):done()
  end) } } or tails_of(run, run.main_region, nil)
  for _, tail in ipairs(tails) do
    local one = chain(run, nil, base, tail)
    one.regions = regions
    chains[#chains + 1] = one
  end
end

--- Notes what the chains of some trails will read, once the trails are known.
function M.need(run, entries)
  for _, entry in ipairs(entries) do
    Trail.need(run.reads, entry)
    LogGroup.need(run, entry)
    if not LogGroup.of(entry) and entry.account == run.ctx.account_id then
      run.reads:need("filters", entry.home)
      run.reads:need("alarms", entry.home)
    end
  end
end

local function need_ending(run, region, alarm)
  for _, route in ipairs(Actions.routes(run, region, alarm)) do
    Actions.need(run, region, route)
    for _, action in ipairs(route.alarm.AlarmActions or {}) do Topic.need(run, action) end
  end
end

-- All alarms that may end a chain, so that what hangs on them is read at once. Only groups that trails write to
-- are looked through: an account may have thousands of other filters.
local function need_endings(run, entries)
  local groups = {}
  for _, entry in ipairs(entries) do
    local group = LogGroup.of(entry)
    if group and group.account == run.ctx.account_id then groups[#groups + 1] = group end
  end
  if #groups == 0 then groups[1] = { region = run.main_region } end
  local seen = {}
  for _, group in ipairs(groups) do
    local metrics = {}
    for _, filter in ipairs(Filters.candidates(run, group.region, group.name) or {}) do
      metrics[#metrics + 1] = Filters.metric(filter)
    end
    for i = 1, math.max(1, #metrics) do
      for _, alarm in ipairs(Alarms.candidates(run, group.region, metrics[i]) or {}) do
        if not seen[alarm] then need_ending(run, group.region, alarm) end
        seen[alarm] = true
      end
    end
  end
end

--- The chains through metric filters.
---@param run table
---@param entries table[]
---@param errors table<string, table>
---@return table[]
function M.chains(run, entries, errors)
  need_endings(run, entries)
  run.reads:fetch()
  local chains, covered = {}, {}
  for _, entry in ipairs(entries) do
    if #entry.regions > 0 then
      trail_chains(run, entry, chains)
      for _, region in ipairs(entry.regions) do covered[region] = true end
    end
  end
  local without, unread, err = {}, {}, nil
  for _, region in ipairs(run.regions) do
    if not covered[region] then
      err = err or errors[region]
      local list = errors[region] and unread or without
      list[#list + 1] = region
    end
  end
  if #without > 0 then trailless(run, without, nil, chains) end
  if #unread > 0 then trailless(run, unread, err, chains) end
  return chains
end

return M
