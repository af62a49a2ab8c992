-- Change plans: reading what is there, and saying what would become of it.

local context = require "plans.context"
local diff = require "plans.diff"
local errors = require "plans.errors"
local history = require "plans.history"
local reports = require "plans.report"
local wishes = require "plans.wishes"

local M = {}

-- Who owns a resource, by its tags and name: the resource kinds know.
local function owner_of(resource)
  local known, resources = pcall(require, "resources")
  if not known or not resources.owner then return nil end
  return resources.owner(resource.meta, resource.id)
end

--- Reads a resource: its state, nil when it does not exist, and what is known beside it.
---@param run table
---@param module table
---@param id table
---@return table? state
---@return table? meta
function M.read(run, module, id)
  local client = run.account.aws_in(id.region or run.account.region)
  local state, meta = module.read(id, client, run.ctx)
  return state, meta
end

-- A copy of plain values.
local function copied(value, depth)
  if type(value) ~= "table" then return value end
  if depth > 64 then error("a call's parameters are nested too deep, or contain themselves", 0) end
  local copy = {}
  for key, item in next, value do copy[key] = copied(item, depth + 1) end
  return copy
end

--- The calls that make a change, as the resource's kind gives them now: what is shown and journalled of a call is what
--- is made, whatever the kind does with its tables later.
---@param run table
---@param step table
---@param current table?
---@return resources.Call[]
function M.calls(run, step, current)
  return copied(step.module.write(current, step.target, step.id, run.ctx), 0)
end

--- The operation of a call, in the run's account.
---@param run table
---@param call resources.Call
---@return function
function M.operation(run, call)
  return run.account.aws_in(call.region or run.account.region)[call.service][call.operation]
end

-- Fills in what a step does, from its resource's current and target states.
local function settle(step)
  local apart = diff.apart(step.module)
  step.changes = diff.diff(step.current, step.target, apart)
  step.kept = diff.kept(step.current, step.target, apart)
  if step.current == nil and step.target == nil then
    step.action, step.summary = "keep", "it does not exist"
  elseif step.current == nil then
    step.action, step.summary = "create", "to be created"
  elseif step.target == nil then
    step.action, step.summary = "delete", "to be deleted"
  elseif #step.changes == 0 then
    step.action, step.summary = "keep", "as it should be"
  else
    step.action = "change"
    step.summary = ("%d %s to be changed"):format(#step.changes,
      #step.changes == 1 and "field" or "fields")
  end
  step.verdict = step.action == "keep" and "unchanged" or "planned"
end

local function leave_alone(step, action, summary, remedy)
  step.action, step.summary, step.remedy, step.verdict = action, summary, remedy, "unchanged"
  step.target = step.current
end

-- What others own is not changed unless told otherwise.
local function respect_owner(run, step)
  if step.verdict ~= "planned" then return end
  local owner = owner_of(step.resource)
  local meta = step.resource.meta
  if owner and run.request.include_managed then
    step.evidence = { { "owner", owner } }
  elseif owner then
    leave_alone(step, "foreign", ("owned by %s: left alone"):format(owner),
      "change it there, or say --include-managed")
  elseif type(meta) == "table" and meta.unknown and not step.owner_is_unknown then
    step.owner_is_unknown = true
    table.insert(run.report.notes,
      ("who owns %s is not known: %s is missing"):format(step.title, meta.unknown))
  end
end

-- A call that replaces the whole of a resource would drop what the models do not know of it: it is refused by name.
local function respect_unknown(run, step, meta)
  local unknown = type(meta) == "table" and meta.unknown_members or {}
  if step.verdict ~= "planned" or not step.current or not step.target then return end
  if #unknown == 0 then return end
  local ok, calls = pcall(step.module.write, step.current, step.target, step.id, run.ctx)
  local replacing
  for _, call in ipairs(ok and calls or {}) do
    if (step.module.replaces or {})[call.operation] then replacing = call end
  end
  if not replacing then return end
  local names = table.concat(unknown, ", ")
  if run.request.drop_unknown then
    table.insert(run.report.warnings, ("%s loses %s: this version does not know it"):format(
      step.title, names))
    return
  end
  step.verdict, step.action = "failed", "conflict"
  local text = "%s %s replaces the whole and would drop settings that this version does not "
    .. "know: %s"
  step.summary = text:format(replacing.service, replacing.operation, names)
  step.remedy = "use a newer version, or newer models (make models); --drop-unknown goes on "
    .. "without them"
end

local function failed(run, step, err, doing)
  step.verdict, step.action = "failed", "conflict"
  step.target = step.target or step.resource.desired
  step.changes, step.kept = {}, {}
  if type(err) == "table" and err.conflict then
    step.summary, step.remedy = tostring(err.conflict), err.remedy
  elseif errors.is_denied(err) then
    local permission = errors.permission(err, run.host)
    reports.missing(run.report, permission)
    step.summary = "not allowed: " .. permission
    step.remedy = errors.remedy(err, step.kind, run.control, permission) or "allow " .. permission
  else
    step.summary, step.remedy = errors.text(err), errors.remedy(err, step.kind, run.control)
    reports.problem(run.report, step.title, doing .. ": " .. errors.text(err))
  end
end

local function unique_id(run, id)
  local count = (run.step_ids[id] or 0) + 1
  run.step_ids[id] = count
  return count == 1 and id or ("%s-%d"):format(id, count)
end

local function check_resource(run, resource)
  if type(resource) ~= "table" or type(resource.module) ~= "table"
    or type(resource.id) ~= "table" or type(resource.kind) ~= "string"
  then
    error("ensure and remove take a resource: a table that a module of resources/ has made", 4)
  end
  -- Undo finds the kind by its name.
  local found, module = pcall(run.host.module, "resources." .. resource.kind)
  if not found or module ~= resource.module then
    error(("%s: the kind %q could not be undone: expected resources/%s.lua to return it%s"):format(
      resource.module.describe(resource.id), resource.kind, resource.kind,
      found and "" or "; " .. errors.text(module)), 4)
  end
  local key = history.key(run.host, resource.kind, resource.id)
  if run.by_key[key] then
    error(("%s is in the plan twice"):format(resource.module.describe(resource.id)), 4)
  end
  return key
end

local function new_step(run, resource)
  local key = check_resource(run, resource)
  local step = {
    resource = resource, module = resource.module, kind = resource.kind, id = resource.id,
    key = key, title = resource.module.describe(resource.id), evidence = {},
    name = unique_id(run, resource.step or resource.kind),
  }
  run.by_key[key] = step
  table.insert(run.steps, step)
  run.host.progress("reading " .. step.title)
  local ok, state, meta = pcall(M.read, run, resource.module, resource.id)
  if not ok then
    failed(run, step, state, "reading")
    return step
  end
  resource.current, resource.meta = state, meta
  step.current = state
  return step
end

local function keep_reason(step, ctx)
  return step.module.keep and step.module.keep(step.current, ctx, step.id)
end

-- What a removal leaves behind is listed too.
local function list_leavings(run, step)
  local left = step.module.leaves
    and step.module.leaves(step.current, run.ctx, step.id, step.target)
  if left then table.insert(run.report.kept, { resource = step.title, reason = left }) end
end

-- The context ---------------------------------------------------------------------------------------------------

local function methods(run)
  local report = run.report
  local m = {}

  --- Wants a resource to be as it says.
  function m.ensure(self, resource)
    local step = new_step(run, resource)
    if step.verdict ~= "failed" then
      local ok, target = pcall(resource.module.plan, step.current, resource.desired,
        resource.id, self)
      if ok then
        step.target = target
        settle(step)
        respect_owner(run, step)
        respect_unknown(run, step, resource.meta)
      else
        failed(run, step, target, "planning")
      end
    end
    resource.target = step.target
    return resource
  end

  --- Adds a wish to a resource of the plan, or to one that is not in it yet. Gives whether its target is another now.
  function m.repair(self, resource)
    local step = run.by_key[history.key(run.host, resource.kind, resource.id)]
    if not step then
      self:ensure(resource)
      return resource.target ~= nil and not diff.equal(resource.current, resource.target)
    end
    if step.verdict == "failed" then return false end
    local wish = {}
    for name, value in pairs(step.resource.desired) do wish[name] = value end
    for name, value in pairs(resource.desired) do wish[name] = value end
    step.resource.desired = wish
    local before = step.target
    local ok, target = pcall(step.module.plan, step.current, wish, step.id, self)
    if not ok then
      failed(run, step, target, "planning")
      return false
    end
    step.target, step.remedy = target, nil
    settle(step)
    respect_owner(run, step)
    step.resource.target = step.target
    return not diff.equal(before, step.target)
  end

  --- The state that a resource of the plan will have; nil when it is not in the plan, or will not exist.
  function m.target(_, kind, id)
    local step = run.by_key[history.key(run.host, kind, id)]
    return step and step.target
  end

  --- The steps so far, each with the states before and after it. A step that cannot be made changes nothing.
  function m.planned()
    local list = {}
    for index, step in ipairs(run.steps) do
      local target = step.target
      if step.verdict == "failed" then target = step.current end
      list[index] = { kind = step.kind, id = step.id, current = step.current, target = target }
    end
    return list
  end

  --- How the account will be judged after the plan, and what judges it again when the plan was applied.
  function m.foresee(_, outcome, judge) run.outcome, run.judge = outcome, judge end

  --- Wants a resource to be absent.
  function m.remove(self, resource)
    local step = new_step(run, resource)
    if step.verdict ~= "failed" then
      settle(step)
      local reason = step.current and keep_reason(step, self)
      if reason then
        leave_alone(step, "keep", "kept: " .. reason)
        table.insert(report.kept, { resource = step.title, reason = reason })
      else
        respect_owner(run, step)
        if step.action == "delete" then list_leavings(run, step) end
      end
    end
    resource.target = step.target
    return resource
  end

  function m.cost(_, what, dollars)
    table.insert(report.cost, { what = what, usd_per_month = dollars })
  end

  function m.manual(_, title, text) table.insert(report.manual, { title = title, text = text }) end

  --- The state of a resource before the backouts that are in effect.
  function m.change_before(_, kind, id)
    return run.history:before_backout(run.control.id, history.key(run.host, kind, id))
  end

  --- Stops the plan because of what the user has asked for.
  function m.usage(_, message) error({ usage = message }, 0) end
  return m
end

--- Makes the context of a change plan, without steps yet.
---@param run table
---@return plans.Context
function M.begin(run)
  run.steps, run.by_key, run.step_ids = {}, {}, {}
  run.ctx = context.new(run, methods(run))
  return run.ctx
end

--- The key of a resource, as `run.by_key` has it.
---@param run table
---@param kind string
---@param id table
---@return string
function M.key(run, kind, id) return history.key(run.host, kind, id) end

--- Makes the context of a change plan, with the journal behind it: opened for writing when changes are to be made.
---@param run table
---@return plans.Context
function M.context(run)
  local ctx = M.begin(run)
  local account = run.account
  -- Raises where there is no place for one.
  run.host.journal(account.partition, account.account_id)
  if run.request.apply then run.host.open_journal(run.title .. ", by " .. account.arn) end
  run.history = history.read(run.host, account.account_id, account.partition)
  for _, cut in ipairs(run.history:cut_short()) do ctx:note(history.describe_cut(cut)) end
  for _, text in ipairs(run.history.repairs) do ctx:note(text) end
  return ctx
end

-- What a kind has made of the plan's wishes is told, and so is a plan that wants nothing.
local function look_over(run)
  local report = run.report
  for _, step in ipairs(run.steps) do
    local is_ours = step.verdict ~= "failed" and step.action ~= "foreign"
    local unmet = is_ours and wishes.unmet(step, run.ctx) or {}
    if #unmet > 0 then
      local words = table.concat(unmet, ", ")
      if step.action == "keep" then
        step.summary = "not changed; differs from the plan: " .. words
      end
      table.insert(report.warnings, ("%s: %s differs from the plan and will not be changed; "
        .. "resources of kind %s get it only when they are created"):format(step.title, words,
        step.kind))
    end
  end
  -- One that knows how the account will be judged may want nothing.
  if #run.steps == 0 and #report.manual == 0 and #report.warnings == 0 and not run.judge then
    reports.problem(report, run.request.command, "the plan registered no resource: its "
      .. "function called neither ctx:ensure nor ctx:remove, and gave no manual step")
    run.is_broken = true
  end
end

--- Runs a plan's function; what it cannot do is in the report.
---@param run table
---@param fn function
function M.collect(run, fn, ...)
  local ok, err = pcall(fn, run.ctx, ...)
  if ok then return look_over(run) end
  if type(err) == "table" and err.usage then error(err, 0) end
  if errors.is_denied(err) then reports.missing(run.report, errors.permission(err, run.host)) end
  reports.problem(run.report, run.request.command, errors.text(err))
  run.is_broken = true
end

M.settle, M.leave_alone, M.keep_reason, M.list_leavings = settle, leave_alone, keep_reason,
  list_leavings
M.unique_id, M.respect_owner, M.respect_unknown = unique_id, respect_owner, respect_unknown

return M
