-- Test plans: checks with evidence, chains of them, and the verdict.

local context = require "plans.context"
local errors = require "plans.errors"
local nearest = require "plans.nearest"
local reports = require "plans.report"

local M = {}

-- Worst last. Of links in a chain, and of everything else.
local link_order = { pass = 1, unknown = 2, manual = 3, fail = 4 }
local step_order = { pass = 1, manual = 2, unknown = 3, fail = 4 }
-- Of several chains the best counts: what is unknown or manual may be a pass.
local chain_order = link_order

local function worst(list, order)
  local verdict = "pass"
  for _, item in ipairs(list) do
    if order[item.verdict] > order[verdict] then verdict = item.verdict end
  end
  return verdict
end

-- Steps ---------------------------------------------------------------------------------------------------------

local Step = {}
-- Plans get steps, and cannot reach what steps have in common.
local step_metatable = { __index = Step, __metatable = false }

--- The check is fulfilled.
function Step:pass(summary) self.verdict, self.summary = "pass", summary end
--- It is not, and what mends it.
function Step:fail(summary, remedy)
  self.verdict, self.summary, self.remedy = "fail", summary, remedy
end
--- AWS gives no answer: a person has to look.
function Step:manual(summary, remedy)
  self.verdict, self.summary, self.remedy = "manual", summary, remedy
end
--- It could not be found out.
function Step:unknown(summary, permission)
  self.verdict, self.summary, self.permission = "unknown", summary, permission
  self.remedy = permission and ("allow %s"):format(permission)
end
--- What the verdict rests on, in the order in which it is said.
function Step:evidence(key, value) self.pairs[#self.pairs + 1] = { tostring(key), value } end

local function new_step(id, title)
  if type(id) ~= "string" or type(title) ~= "string" then
    error("check takes an id, a title and a function", 3)
  end
  return setmetatable({ id = id, title = title, pairs = {} }, step_metatable)
end

local function failed_step(run, step, err)
  if errors.is_denied(err) then
    local permission = errors.permission(err, run.host)
    reports.missing(run.report, permission)
    step:unknown(("not allowed: %s%s"):format(permission,
      err.region and " in " .. err.region or ""), permission)
  elseif errors.is_call(err) then
    step:unknown(tostring(err))
    reports.problem(run.report, step.id, tostring(err))
  else
    step:unknown("the check stopped with an error: " .. errors.text(err))
    reports.problem(run.report, step.id, errors.text(err))
  end
end

local function plain_step(step)
  return {
    id = step.id, title = step.title, verdict = step.verdict, summary = step.summary,
    evidence = step.pairs, remedy = step.remedy, changes = {}, link = step.link,
  }
end

-- Links of a chain: tables, or steps that `check` made.
local function link(given, chain)
  if not link_order[given.verdict] then
    error(("chain %s: link %s: expected a verdict of pass, fail, manual or unknown, found %s")
      :format(chain, tostring(given.id), tostring(given.verdict)), 4)
  end
  return {
    id = given.id, title = given.title or given.id, verdict = given.verdict,
    summary = given.summary, remedy = given.remedy, changes = {},
    evidence = given.pairs or reports.pairs(given.evidence),
  }
end

-- How far a chain holds before its first link that does not.
local function passing_links(chain)
  for index, one in ipairs(chain.links) do
    if one.verdict ~= "pass" then return index - 1 end
  end
  return #chain.links
end

local function is_better(a, b)
  if chain_order[a.verdict] ~= chain_order[b.verdict] then
    return chain_order[a.verdict] < chain_order[b.verdict]
  end
  return passing_links(a) > passing_links(b)
end

local function best_of(chains)
  local best
  for _, chain in ipairs(chains) do
    if not best or is_better(chain, best) then best = chain end
  end
  return best
end

-- The context ---------------------------------------------------------------------------------------------------

local function methods(run)
  local report = run.report
  local steps = {}
  run.steps = steps
  local m = {}

  function m.check(_, id, title, fn)
    local step = new_step(id, title)
    steps[#steps + 1] = step
    run.host.progress(title)
    local ok, err = pcall(fn, step)
    if not ok then
      failed_step(run, step, err)
    elseif not step.verdict then
      step:unknown "the check came to no verdict"
      reports.problem(report, id, "the check came to no verdict")
    end
    return step
  end

  function m.chain(_, given)
    local id = tostring(given.id or #report.chains + 1)
    local links = {}
    for index, one in ipairs(given.links or {}) do links[index] = link(one, id) end
    local chain = {
      id = id, title = given.title or id, kind = given.kind or "metric-filter",
      regions = given.regions or {}, verdict = worst(links, link_order), links = links,
    }
    table.insert(report.chains, chain)
    return chain
  end

  function m.best(_, chain) run.best = chain end

  function m.region_verdict(_, region, verdict, chain, summary)
    if not step_order[verdict] then
      error(("region_verdict: expected pass, fail, manual or unknown, found %s"):format(
        tostring(verdict)), 2)
    end
    table.insert(report.regions,
      { region = region, verdict = verdict, chain = chain, summary = summary })
  end

  function m.information(_, given)
    table.insert(report.information, { title = given.title, rows = given.rows or {} })
  end

  function m.verdict(_, verdict, summary)
    if not step_order[verdict] then
      error(("verdict: expected pass, fail, manual or unknown, found %s"):format(
        tostring(verdict)), 2)
    end
    run.verdict, run.summary = verdict, summary
  end

  --- Asks for each permission whether it is there, all side by side. The result is the first step. `unneeded` are
  --- permissions that were denied and that no verdict rests on.
  function m.preflight(self, probes, unneeded)
    local names = {}
    for name in pairs(probes) do names[#names + 1] = name end
    table.sort(names)
    local step = new_step("permissions", "Caller has the permissions that the test needs")
    table.insert(steps, 1, step)
    local missing, unknown = {}, {}
    parallel(names, function(name)
      local ok, err = pcall(probes[name], self.aws)
      if ok or not errors.is_call(err) and type(err) ~= "string" then return end
      if errors.is_denied(err) then missing[name] = errors.permission(err, run.host)
      elseif err.kind ~= "service" then unknown[name] = tostring(err) end
    end)
    local list = {}
    for _, name in ipairs(names) do
      if missing[name] then
        list[#list + 1] = missing[name]
        reports.missing(report, missing[name])
      end
    end
    step:evidence("probed", names)
    local denied = nearest.keys(unneeded or {})
    if #denied > 0 then step:evidence("denied_and_not_needed", denied) end
    if #list > 0 then
      step:unknown("missing: " .. table.concat(list, ", "), table.concat(list, ", "))
    elseif next(unknown) then
      local name, text = next(unknown)
      step:unknown(("%s cannot be tested: %s"):format(name, text))
    else
      step:pass(("%d permissions were used%s"):format(#names, #denied > 0
        and "; denied, and not needed for the verdict: " .. table.concat(denied, ", ") or ""))
    end
    return step
  end
  return m
end

-- The verdict ---------------------------------------------------------------------------------------------------

local function summary_of(report, verdict, best)
  if verdict == "pass" then return "the control is in place" end
  for _, one in ipairs(best and best.links or {}) do
    if one.verdict == verdict then return ("%s: %s"):format(one.title, one.summary or verdict) end
  end
  for _, step in ipairs(report.steps) do
    if step.verdict == verdict then
      return ("%s: %s"):format(step.title, step.summary or verdict)
    end
  end
  return ({ fail = "the control is not in place", manual = "needs a manual check",
    unknown = "it could not be found out" })[verdict]
end

-- Without a verdict of the plan's own: every region has to pass; without regions, the best chain; without chains,
-- the worst step.
local function computed(report, best)
  if #report.regions > 0 then return worst(report.regions, step_order) end
  if best then return best.verdict end
  local counted = {}
  for _, step in ipairs(report.steps) do
    if step.id ~= "permissions" then counted[#counted + 1] = step end
  end
  return #counted > 0 and worst(counted, step_order) or "unknown"
end

local function finish(run)
  local report = run.report
  local best = run.best or best_of(report.chains)
  local known = {}
  for index, step in ipairs(run.steps) do
    report.steps[index] = plain_step(step)
    known[step.id] = true
  end
  -- The best chain, link by link, stands among the steps too.
  for _, one in ipairs(best and best.links or {}) do
    if not known[one.id] then
      local step = {}
      for key, value in pairs(one) do step[key] = value end
      step.link = true
      table.insert(report.steps, step)
    end
  end
  if best then
    for index, chain in ipairs(report.chains) do
      if chain == best then table.insert(report.chains, 1, table.remove(report.chains, index)) end
    end
  end
  report.verdict = run.verdict or computed(report, best)
  report.summary = run.summary or summary_of(report, report.verdict, best)
end

--- Runs a control's test plan.
---@param run table
function M.run(run)
  local ctx = context.new(run, methods(run))
  run.ctx = ctx
  run.report.permissions.needed = (run.control.permissions or {}).test or {}
  local ok, err = pcall(run.control.test, ctx)
  if not ok then
    if type(err) == "table" and err.usage then error(err, 0) end
    if errors.is_denied(err) then reports.missing(run.report, errors.permission(err, run.host)) end
    reports.problem(run.report, "test", errors.text(err))
    run.verdict = "unknown"
    run.summary = "the test stopped: " .. errors.text(err)
  end
  finish(run)
end

return M
