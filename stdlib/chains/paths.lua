-- Chains through a metric filter: from each trail to each filter and alarm that could be the one, with the best
-- way from there to a confirmed subscription.

local Actions = require "chains.actions"
local Alarms = require "chains.alarms"
local Filters = require "chains.filters"
local Link = require "chains.link"
local LogGroup = require "chains.log_group"
local Metric = require "chains.metric"
local Tails = require "chains.tails"
local Topic = require "chains.topic"
local Trail = require "chains.trail"

local each, joined = Link.each, Link.joined

local M = {}

local function chain(run, entry, base, tail)
  local links = joined(base, tail.links)
  local name = (entry and entry.trail.Name or "no trail") .. " → " .. tail.name
  local id = "metric-filter:" .. name
  run.ids[id] = (run.ids[id] or 0) + 1
  if run.ids[id] > 1 then id = id .. "#" .. run.ids[id] end
  return {
    id = id, kind = "metric-filter", title = name, links = links, verdict = Link.all(links),
    regions = entry and entry.regions or {}, entry = entry, filter = tail.filter,
    alarm = tail.alarm,
  }
end

-- What follows a group of another account is for that account to show.
local function foreign_tail(group)
  return { name = group.name, links = each(Tails.ids, function(id)
    return Link.new(id):manual(("It is in account %s"):format(group.account),
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
    tails = Tails.of(run, group and group.region or entry.home, group and group.name)
  end
  for _, tail in ipairs(tails) do chains[#chains + 1] = chain(run, entry, base, tail) end
end

-- Without a trail: what is there all the same, in the region where it would be.
local function trailless(run, regions, err, chains)
  local link = Link.new("trail"):shows("regions", regions)
  if err then link:unknown("which trails record the region", err)
  else
    link:fail("No trail records " .. table.concat(regions, ", "),
      "Create one: " .. run.implement)
  end
  local others = { "logging", "selectors", "bucket", "log-group" }
  local base = joined({ link:done() }, each(others, function(id)
    if err then return Link.new(id):unknown("which trails record the region", err):done() end
    return Link.missing(id, "there is no trail")
  end))
  -- Where trails may not be looked at, nothing is known of what follows, good or bad.
  local tails = err and { { name = "?", links = each(Tails.ids, function(id)
    return Link.new(id):unknown("which trails record the region", err):done()
  end) } } or Tails.of(run, run.main_region, nil)
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
      metrics[#metrics + 1] = Metric.of(filter)
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
