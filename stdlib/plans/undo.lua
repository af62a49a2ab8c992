-- Undo: what the journal says was there before, put back newest first.

local change = require "plans.change"
local diff = require "plans.diff"
local errors = require "plans.errors"
local left = require "plans.left"
local reports = require "plans.report"
local usage = require "plans.usage"

local M = {}

local function reference(one) return ("run %s, record %d"):format(one.run.id, one.seq) end

-- Taking back -----------------------------------------------------------------------------------------------------

-- What is left when the making of a resource is taken back: nothing, unless it was changed since, or is another one.
local function take_back_making(work, state, one, apart, conflict)
  if state == nil then return nil end
  if not one.is_known then
    if left.is_part_of_making(state, one.target, apart) then return nil end
    conflict("(the resource)", one.target, state)
    return work.override and nil or state
  end
  -- A resource that was gone after the change, and is there now, was made by others.
  if one.after == nil then
    if not one.target then return nil end
    conflict("(the resource)", "nothing", "it exists")
    return work.override and nil or state
  end
  local changed = diff.diff(one.after, state, apart)
  for _, field in ipairs(changed) do conflict(field.field, field.from, field.to) end
  if #changed > 0 and not work.override then return state end
  return nil
end

-- What becomes of a state when one change is taken back. `work` collects conflicts.
local function take_back(work, state, one, module)
  local apart = diff.apart(module)
  local before, after = one.before, one.after
  local function conflict(field, expected, found)
    table.insert(work.conflicts,
      { field = field, expected = expected, found = found, journal = reference(one) })
  end
  if before == nil then return take_back_making(work, state, one, apart, conflict) end
  if not one.is_known then after = one.target end
  if state == nil then
    if after == nil then return before end
    conflict("(the resource)", "to exist", "nothing")
    return work.override and before or nil
  end
  if after == nil then
    if not diff.equal(diff.stable(state, apart), diff.stable(before, apart)) then
      conflict("(the resource)", "nothing", "it exists again")
      return work.override and before or state
    end
    return state
  end
  local target, found = diff.restored(diff.stable(state, apart), diff.stable(before, apart),
    diff.stable(after, apart), work.override)
  for _, field in ipairs(found) do conflict(field.field, field.expected, field.found) end
  -- A table of its own: records of the journal stay as they are.
  target = diff.stable(target, {})
  for _, name in ipairs(module.volatile or {}) do target[name] = state[name] end
  for _, name in ipairs(module.silent or {}) do target[name] = before[name] end
  return target
end

-- The resources of pending changes, each with its changes, oldest first.
local function by_resource(pending)
  local list, known = {}, {}
  for _, one in ipairs(pending) do
    local resource = known[one.key]
    if not resource then
      resource = { key = one.key, kind = one.kind, id = one.id, title = one.title, changes = {} }
      known[one.key] = resource
      list[#list + 1] = resource
    end
    table.insert(resource.changes, one)
  end
  return list
end

-- Steps -----------------------------------------------------------------------------------------------------------

local function read_resource(run, resource)
  local ok, module = pcall(run.host.module, "resources." .. resource.kind)
  if not ok then error(module, 0) end
  local state, meta = change.read(run, module, resource.id)
  return module, state, meta
end

local function new_step(run, resource)
  local step = {
    kind = resource.kind, id = resource.id, key = resource.key, title = resource.title,
    evidence = {}, changes = {}, kept = {}, name = change.unique_id(run, resource.kind),
    pending = resource.changes, order = resource.changes[#resource.changes].seq, conflicts = {},
  }
  local ok, module, state, meta = pcall(read_resource, run, resource)
  if not ok then
    step.verdict, step.action, step.summary = "failed", "conflict", errors.text(module)
    if errors.is_denied(module) then
      local permission = errors.permission(module, run.host)
      reports.missing(run.report, permission)
      step.summary, step.remedy = "not allowed: " .. permission, "allow " .. permission
    end
    return step
  end
  step.module, step.current, step.meta = module, state, meta
  return step
end

-- What undo would do with a resource, on its own.
local function plan(run, step)
  local work = { conflicts = {}, override = run.request.override_conflicts }
  local changes = left.settled(step.pending, step.current, diff.apart(step.module))
  local state = step.current
  for index = #changes, 1, -1 do state = take_back(work, state, changes[index], step.module) end
  if step.module.reachable then state = step.module.reachable(step.current, state) end
  step.target, step.conflicts = state, work.conflicts
  step.was_made = changes[1].before == nil
  change.settle(step)
  if step.action == "delete" then
    -- What was made first goes last, also when it was changed since.
    step.order = step.pending[1].seq
    local reason = change.keep_reason(step, run.ctx)
    if reason then usage.keep(step, "kept: " .. reason, { reason }) end
  end
end

-- What waits for something else to be deleted goes with that, and in no other way.
local function go_along(run, step)
  local container = step.current and step.module.goes_with
    and step.module.goes_with(step.current, step.id)
  local other = container and run.by_key[change.key(run, container.kind, container.id)]
  if not other or other.action ~= "delete" then return end
  step.target, step.is_kept, step.reasons = nil, false, {}
  change.settle(step)
  step.summary, step.order = "goes with " .. other.title, other.order - 0.5
end

local function report_step(run, step)
  local report = run.report
  for _, reason in ipairs(step.reasons or {}) do
    table.insert(report.kept, { resource = step.title, reason = reason })
  end
  if not step.is_kept and (step.action == "delete" or step.action == "change") then
    change.list_leavings(run, step)
  end
  for _, conflict in ipairs(step.conflicts) do
    conflict.resource = step.title
    table.insert(report.conflicts, conflict)
  end
  if #step.conflicts > 0 and not run.request.override_conflicts then
    if step.verdict == "unchanged" and not step.is_kept then
      step.action = "conflict"
      step.summary = "left as it is: it was changed outside of this journal"
    end
    step.remedy = "see the conflicts; --override-conflicts takes them back too"
  elseif step.is_kept or step.summary:find "^goes with" then
    return
  elseif step.action == "keep" then
    step.summary = step.current and "as it was before" or "already gone"
  elseif step.action == "create" then
    step.summary = "to be made again"
  elseif step.action == "change" then
    step.summary = "to be put back"
  end
end

--- Reads what undo would take back and who uses it, and registers the steps.
---@param run table
function M.collect(run)
  for _, resource in ipairs(by_resource(run.history:pending(run.control.id))) do
    run.host.progress("reading " .. resource.title)
    local step = new_step(run, resource)
    if step.verdict ~= "failed" then plan(run, step) end
    run.by_key[step.key] = step
    table.insert(run.steps, step)
  end
  usage.respect(run)
  for _, step in ipairs(run.steps) do
    if step.verdict ~= "failed" then
      change.respect_unknown(run, step, step.meta)
      go_along(run, step)
      report_step(run, step)
    end
  end
  table.sort(run.steps, function(a, b) return a.order > b.order end)
end

--- Notes in the journal that a resource is as it was, so that a later undo does not look at it
--- again.
---@param run table
---@param step table
function M.note(run, step)
  if #step.conflicts > 0 and not run.request.override_conflicts or step.is_kept then return end
  if step.verdict == "applied" or step.verdict == "unchanged" then
    run.host.append {
      type = "undone", run = run.id, control = run.control.id, resource = step.kind, id = step.id,
    }
  end
end

return M
