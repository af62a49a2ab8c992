-- Repairs of a plan's chain: the judge judges the account as it will be, each defect that has a repair changes a step's
-- target, until nothing more can be repaired. What is left is what the plan's reader is told.

local Base = require "metric_alarm.base"
local Judge = require "chains.test"
local Planned = require "chains.planned"
local alarm = require "resources.alarm"
local event_selectors = require "resources.event_selectors"
local json = require "json"
local log_group = require "resources.log_group"
local metric_filter = require "resources.metric_filter"
local notification = require "metric_alarm.notification"
local resources = require "resources"
local storage = require "metric_alarm.storage"
local trail = require "resources.trail"

local M = {}

-- Rounds of judging and repairing: a repair may bring the next defect to light.
local most = 5

local of_transformation = {
  metricValue = true, defaultValue = true, dimensions = true, unit = true,
}

-- The wish for a filter, its transformation's fields put over those that it has.
local function filter_wish(now, set)
  local wish, over = {}, {}
  for name, value in pairs(set) do
    if of_transformation[name] then over[name] = value else wish[name] = value end
  end
  if next(over) then
    local list = json.array {}
    for i, one in ipairs(now.metricTransformations or {}) do
      list[i] = i == 1 and resources.over(one, over) or resources.copy(one)
    end
    wish.metricTransformations = list
  end
  return wish
end

-- One table over another; unlike `resources.over` wishes for `none` stay.
local function merged(wish, id)
  local result = {}
  for name, value in pairs(wish) do result[name] = value end
  for name, value in pairs(id) do result[name] = value end
  return result
end

-- How each kind of resource is repaired: a resource with the wish, or nil where it is not this plan's.
local makers = {}

function makers.alarm(_, plan, _, repair)
  return alarm(merged(repair.set, { region = plan.region, name = plan.alarm }))
end

function makers.metric_filter(ctx, plan, _, repair)
  local id = { region = plan.region, log_group = plan.group, name = plan.filter }
  local now = ctx:target("metric_filter", id)
  if not now then return nil end
  local set = {}
  for name, value in pairs(repair.set) do
    -- A pattern that was asked for stays.
    if name ~= "filterPattern" or not ctx.set.filter_pattern then set[name] = value end
  end
  return metric_filter(merged(filter_wish(now, set), id))
end

function makers.trail(_, plan, _, repair)
  return trail(merged(repair.set, { region = plan.region, name = plan.trail.name }))
end

function makers.event_selectors(ctx, plan)
  local id = { region = plan.region, trail = plan.trail.name }
  local now = ctx:target("event_selectors", id)
  return now and event_selectors(resources.over(event_selectors.record_management(now), id))
end

function makers.role(ctx, plan, link)
  local name = (link.evidence.role or ""):match "[^/]+$"
  return name and storage.writer(ctx, plan.trail, name, plan.group)
end

function makers.log_group(_, plan) return log_group { region = plan.region, name = plan.group } end

function makers.bucket(ctx, plan)
  return plan.trail.trail and storage.bucket(ctx, plan.trail, plan.trail.trail.S3BucketName)
end

function makers.topic(ctx, plan, link)
  local id = notification.id_of(ctx, plan.region, link.evidence.topic)
  return id and notification.topic(ctx, id, plan.publishers)
end

local function is_planned_chain(plan, chain)
  if chain.kind == "eventbridge" then return plan.with_route end
  return chain.kind == "metric-filter" and chain.entry ~= nil
    and chain.entry.trail.Name == plan.trail.name and chain.entry.home == plan.region
    and chain.filter ~= nil and chain.filter.filterName == plan.filter
    and (chain.alarm == nil or chain.alarm.alarm.AlarmName == plan.alarm)
end

-- Repairs of the plan's own chains. Gives whether a target changed.
local function repair(ctx, plan, run)
  local changed = false
  for _, chain in ipairs(run.chains) do
    if is_planned_chain(plan, chain) then
      for _, link in ipairs(chain.links) do
        for _, one in ipairs(link.repairs or {}) do
          local resource = makers[one.kind] and makers[one.kind](ctx, plan, link, one)
          if resource and ctx:repair(resource) then changed = true end
        end
      end
    end
  end
  return changed
end

--- What the plan's reader is told of a judged account.
---@param run table of chains.test
---@return plans.Outcome
function M.outcome(run)
  local outcome = { verdict = run.worst.verdict, summary = run.summary, defects = {} }
  if outcome.verdict == "pass" then return outcome end
  for _, link in ipairs(run.worst.chain and run.worst.chain.links or {}) do
    if link.verdict ~= "pass" and not link.summary:find "^Not checked" then
      table.insert(outcome.defects, {
        verdict = link.verdict, title = link.title, summary = link.summary, remedy = link.remedy,
      })
    end
  end
  return outcome
end

---@class metric_alarm.Plan what the steps of a plan make
---@field region string
---@field trail metric_alarm.Trail
---@field group? string
---@field filter? string
---@field alarm? string
---@field publishers? metric_alarm.Publisher[]
---@field with_route? boolean

--- Judges the steps' targets, repairs them, and tells the engine how the account will be judged.
---@param ctx table
---@param spec metric_alarm.Spec
---@param base metric_alarm.Base
---@param plan? metric_alarm.Plan nil: nothing is to be repaired
---@return table run the account after the plan
function M.run(ctx, spec, base, plan)
  local run
  local judged = Base.judged_spec(spec)
  for _ = 1, most do
    run = Judge.judge(ctx, judged, Planned.reads(base.run.reads, ctx, ctx:planned()))
    if not plan or not repair(ctx, plan, run) then break end
  end
  local notes = {}
  for _, note in ipairs(run.notes) do
    if not notes[note] then ctx:note(note) end
    notes[note] = true
  end
  ctx:foresee(M.outcome(run), function(later) return M.outcome(Judge.judge(later, judged)) end)
  return run
end

return M
