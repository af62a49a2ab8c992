-- Undo: what the journal says was there before, put back newest first.

local change = require "plans.change"
local diff = require "plans.diff"
local errors = require "plans.errors"

local M = {}

local function reference(one) return ("run %s, record %d"):format(one.run.id, one.seq) end

-- What becomes of a state when one change is taken back. `work` collects conflicts.
local function take_back(work, state, one, module)
  local apart = diff.apart(module)
  local before, after = one.before, one.after
  if not one.is_known then after = one.target end
  local function conflict(field, expected, found)
    table.insert(work.conflicts,
      { field = field, expected = expected, found = found, journal = reference(one) })
  end
  if before == nil then
    if state == nil then return nil end
    local changed = one.is_known and diff.diff(after, state, apart) or {}
    if after == nil then changed = {} end
    for _, field in ipairs(changed) do conflict(field.field, field.from, field.to) end
    if #changed > 0 and not work.override then return state end
    return nil
  end
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

local function read_resource(run, resource)
  local ok, module = pcall(require, "resources." .. resource.kind)
  if not ok then error(module, 0) end
  local state, meta = change.read(run.ctx, module, resource.id)
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
      require("plans.report").missing(run.report, permission)
      step.summary, step.remedy = "not allowed: " .. permission, "allow " .. permission
    end
    return step
  end
  step.module, step.current, step.meta = module, state, meta
  return step
end

-- Whether a value is what is left of another one: nothing in it is new or different.
local function is_left_of(part, whole)
  if type(part) ~= "table" or type(whole) ~= "table" then return part == whole end
  if part[1] ~= nil then
    for _, item in ipairs(part) do
      local found = false
      for _, other in ipairs(whole) do found = found or is_left_of(item, other) end
      if not found then return false end
    end
    return true
  end
  for name, value in pairs(part) do
    if not is_left_of(value, whole[name]) then return false end
  end
  return true
end

-- The state to start from: what a removal that did not come to its end has left counts as what it
-- was.
local function start(run, step)
  local cut = step.current and run.history:cut_removal(run.control.id, step.key)
  if not cut then return step.current end
  local apart = diff.apart(step.module)
  local left, whole = diff.stable(step.current, apart), diff.stable(cut.before, apart)
  return is_left_of(left, whole) and cut.before or step.current
end

-- What undo would do with a resource.
local function plan(run, step)
  local work = { conflicts = {}, override = run.request.override_conflicts }
  local state = start(run, step)
  for index = #step.pending, 1, -1 do
    state = take_back(work, state, step.pending[index], step.module)
  end
  step.target, step.conflicts = state, work.conflicts
  change.settle(step)
  if step.action == "delete" then
    -- What was made first goes last, also when it was changed since.
    step.order = step.pending[1].seq
    local reason = change.keep_reason(step, run.ctx)
    local other = run.history:other_user(run.control.id, step.key)
    reason = reason or other and ("the control %s uses it too"):format(other)
    if reason then
      change.leave_alone(step, "keep", "kept: " .. reason)
      step.is_kept = true
      table.insert(run.report.kept, { resource = step.title, reason = reason })
    else
      change.list_leavings(run, step)
    end
  end
  for _, conflict in ipairs(step.conflicts) do
    conflict.resource = step.title
    table.insert(run.report.conflicts, conflict)
  end
  if #step.conflicts > 0 and not run.request.override_conflicts then
    local remedy = "look at the conflicts; --override-conflicts takes them back too"
    if step.verdict == "unchanged" and not step.is_kept then
      step.action, step.summary = "conflict", "left alone: somebody else has changed it"
    end
    step.remedy = remedy
  elseif step.action == "keep" and not step.is_kept and step.current then
    step.summary = "as it was before"
  elseif step.action == "create" then
    step.summary = "to be made again"
  elseif step.action == "change" then
    step.summary = "to be put back"
  end
end

--- Reads what undo would take back, and registers its steps.
---@param run table
function M.collect(run)
  local resources = by_resource(run.history:pending(run.control.id))
  for _, resource in ipairs(resources) do
    run.host.progress("reading " .. resource.title)
    local step = new_step(run, resource)
    if step.verdict ~= "failed" then plan(run, step) end
    table.insert(run.steps, step)
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
