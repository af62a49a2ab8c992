-- Chains through EventBridge: in each region a rule on the default bus, and a way from it to a person. CloudTrail
-- sends events there only while a trail is logging.

local EventRules = require "chains.event_rules"
local Known = require "chains.known"
local Link = require "chains.link"
local Targets = require "chains.targets"
local Trail = require "chains.trail"

local M = {}

-- The links of the best trail of a region; a trail's log group is of no concern here.
local function trail_links(run, entries, errors, region)
  local best, best_quality
  local seen, names = {}, {}
  for _, entry in ipairs(entries) do
    local records = false
    for _, one in ipairs(entry.regions) do records = records or one == region end
    if records then
      local links = {
        Trail.recording(run, entry):done(), Trail.logging(run, entry):done(),
        Trail.selectors(run, entry):done(),
      }
      local quality = Link.quality(links)
      if not best or Link.is_better(quality, best_quality) then
        best, best_quality = links, quality
      end
      if links[1].verdict == "pass" and links[2].verdict == "pass" and links[3].sees then
        seen[#seen + 1], names[#names + 1] = links[3].sees, entry.trail.Name
      end
    end
  end
  if best and best[3].verdict == "fail" and #seen > 1
    and Known.covers(run, table.concat(seen, " || "), { region }) then
    -- What one trail does not record, another does.
    best[3] = Link.new("selectors"):shows("trails", names):pass(
      ("%s together record the events"):format(table.concat(names, " and "))):done()
  end
  if best then return best end
  local link = Link.new("trail")
  if errors[region] then link:unknown("which trails there are", errors[region])
  else
    link:fail(("No trail records %s, and without one that is logging EventBridge gets no API calls")
      :format(region), "Create one: " .. run.implement)
  end
  return { link:done() }
end

-- Several rules of a region that together let through all kinds of records, when no single one does.
local function together(run, rules, region)
  local missing = {}
  for _, kind in ipairs(run.spec.record_types) do missing[kind] = true end
  local chosen = {}
  for _, rule in ipairs(rules) do
    local judged = EventRules.judged(run, rule.EventPattern, region)
    local covers = judged.relation == "equal" or judged.relation == "broader"
    local adds = false
    for kind in pairs(missing) do
      if covers and judged.lets[kind] then missing[kind], adds = nil, true end
    end
    if adds then chosen[#chosen + 1] = rule end
  end
  if next(missing) == nil and #chosen > 1 then return chosen end
end

local function best_way(run, rule, region)
  local best, best_quality
  for _, way in ipairs(Targets.ways(run, rule, region, region)) do
    local quality = Link.quality(way)
    if not best or Link.is_better(quality, best_quality) then best, best_quality = way, quality end
  end
  return best
end

local function add(run, chains, region, base, rules, whole)
  local names, links = {}, table.move(base, 1, #base, 1, {})
  for _, rule in ipairs(rules) do
    names[#names + 1] = rule.Name
    local link = EventRules.link(run, rule, region, region)
    if whole then
      -- What one of them lets not through, another does.
      for _, said in ipairs(link.said) do
        if link.evidence.missing_record_types
          and said.summary:match("does not match events of type") then
          said.verdict, said.remedy = "pass", nil
        end
      end
      link.verdict = "pass"
      for _, said in ipairs(link.said) do
        if Link.better(link.verdict, said.verdict) then link.verdict = said.verdict end
      end
    end
    links[#links + 1] = link:done()
    local way = best_way(run, rule, region)
    table.move(way, 1, #way, #links + 1, links)
  end
  chains[#chains + 1] = {
    id = ("eventbridge:%s:%s"):format(region, table.concat(names, "+")), kind = "eventbridge",
    title = ("EventBridge in %s: %s"):format(region, table.concat(names, " and ")),
    links = links, verdict = Link.all(links), regions = { region },
  }
end

-- Where the rule was asked for, or may not be looked at, a chain says so.
local function without_rule(run, chains, region, base, err)
  local link = Link.new("rule")
  if err then link:unknown("which EventBridge rules there are", err)
  else
    link:fail(("No EventBridge rule in %s matches %s"):format(region, run.spec.title),
      "Create one: " .. run.implement .. " --set alert=eventbridge")
  end
  local links = table.move(base, 1, #base, 1, {})
  links[#links + 1] = link:done()
  chains[#chains + 1] = {
    id = "eventbridge:" .. region, kind = "eventbridge", title = "EventBridge in " .. region,
    links = links, verdict = Link.all(links), regions = { region },
  }
end

--- The chains through EventBridge.
---@param run table
---@param entries table[]
---@param errors table<string, table>
---@return table[]
function M.chains(run, entries, errors)
  local chains = {}
  for _, region in ipairs(run.regions) do
    for _, rule in ipairs(EventRules.candidates(run, region, "default", region) or {}) do
      run.reads:need("targets", region, "default\n" .. rule.Name)
    end
  end
  run.reads:fetch()
  for _, region in ipairs(run.regions) do
    local rules, err = EventRules.candidates(run, region, "default", region)
    local asked = run.parameters.alert == "eventbridge"
    local is_unread = not rules and err.denied and not err.by_organization
    if not rules and asked or is_unread or (rules and #rules == 0 and asked) then
      without_rule(run, chains, region, trail_links(run, entries, errors, region), err)
    elseif rules and #rules > 0 then
      local base = trail_links(run, entries, errors, region)
      for _, rule in ipairs(rules) do add(run, chains, region, base, { rule }) end
      local all = together(run, rules, region)
      if all then add(run, chains, region, base, all, true) end
    end
  end
  return chains
end

return M
