-- Who uses what an undo would take away: asked of AWS and of the journal, before the plan is shown and again before
-- each step. What is used stays, and so does what a resource that stays uses.

local change = require "plans.change"
local dependents = require "dependents"
local diff = require "plans.diff"
local errors = require "plans.errors"
local reports = require "plans.report"

local M = {}

--- Leaves a step's resource as it is.
---@param step table
---@param summary string
---@param reasons string[] for the report's list
function M.keep(step, summary, reasons)
  change.leave_alone(step, "keep", summary)
  step.changes, step.kept = {}, {}
  step.is_kept, step.reasons = true, reasons
end

-- Whether a user was there in the same state when this control found it: it stood there before anything was made, and
-- it is as well off as it was then.
local function stood_before(run, user, key)
  local found = run.history:found(run.control.id, key)
  if not found then return false end
  local ok, module = pcall(run.host.module, "resources." .. user.kind)
  if not ok then return false end
  local read, state = pcall(change.read, run, module, user.id)
  local apart = diff.apart(module)
  return read and state ~= nil and diff.equal(diff.stable(state, apart), diff.stable(found, apart))
end

-- Whether a user still uses its resource when the run is over.
local function remains(run, user)
  if user.goes_along then return false end
  local key = user.kind and change.key(run, user.kind, user.id)
  local step = key and run.by_key[key]
  if not step or step.verdict == "failed" then
    if user.stood_before == nil then
      user.stood_before = key ~= nil and stood_before(run, user, key)
    end
    return not user.stood_before
  end
  if step.target == nil then return false end
  -- What is put back to what it was before this control came is as well off as it was then.
  if not step.was_made and not step.is_kept and #step.conflicts == 0 then return false end
  return not user.uses or user.uses(step.target)
end

local function is_broken(user, target)
  if user.breaks then return user.breaks(target) end
  return target == nil
end

local function users_of(run, step, account)
  if not step.module.users then return {} end
  local ok, users = pcall(step.module.users, step.current, step.id, run.ctx, account)
  if ok then return users end
  if not errors.is_call(users) then error(users, 0) end
  return nil, users
end

-- The users that would be broken if a step's resource became `target`.
local function broken(run, step, target)
  local list = {}
  for _, user in ipairs(step.users or {}) do
    if is_broken(user, target) and remains(run, user) then list[#list + 1] = user end
  end
  return list
end

local function titles(users)
  local list, seen = {}, {}
  for _, user in ipairs(users) do
    if not seen[user.title] then
      seen[user.title] = true
      list[#list + 1] = user.title
    end
  end
  return list
end

-- Puts the fields of a change back to what they are now that users rely on. Gives them, and who.
local function held_fields(run, step)
  local fields, users = {}, {}
  for name in pairs(diff.union(step.current, step.target)) do
    if not diff.equal(step.current[name], step.target[name]) then
      local only = diff.stable(step.current, {})
      only[name] = step.target[name]
      local hurt = broken(run, step, only)
      if #hurt > 0 then
        fields[#fields + 1] = name
        table.move(hurt, 1, #hurt, #users + 1, users)
      end
    end
  end
  table.sort(fields)
  return fields, titles(users)
end

local function hold(run, step)
  local fields, users = held_fields(run, step)
  if #fields == 0 then return false end
  for _, name in ipairs(fields) do step.target[name] = step.current[name] end
  local reasons = { ("%s: used by %s"):format(table.concat(fields, ", "),
    table.concat(users, ", ")) }
  change.settle(step)
  if step.action == "keep" then
    M.keep(step, "kept: " .. reasons[1], reasons)
  else
    step.is_kept, step.reasons = true, reasons
  end
  return true
end

local function is_taken_away(step)
  return (step.action == "delete" or step.action == "change") and step.verdict == "planned"
end

-- Keeps what is used. Gives whether anything changed.
local function settle(run, step)
  if not is_taken_away(step) then return false end
  if step.action == "change" then return hold(run, step) end
  local users = titles(broken(run, step, nil))
  local other = run.history:other_user(run.control.id, step.key)
  if other then table.insert(users, 1, ("the control %s"):format(other)) end
  if #users == 0 then return false end
  M.keep(step, "kept: used by " .. table.concat(users, ", "),
    { "used by " .. table.concat(users, ", ") })
  return true
end

-- What --override-conflicts breaks.
local function warn(run, step)
  if not is_taken_away(step) then return end
  local users = titles(broken(run, step, step.target))
  local other = step.action == "delete" and run.history:other_user(run.control.id, step.key)
  if other then table.insert(users, 1, ("the control %s"):format(other)) end
  if #users > 0 then
    table.insert(run.report.warnings, 1, ("--override-conflicts breaks what uses %s: %s"):format(
      step.title, table.concat(users, ", ")))
  end
end

local function read_users(run, account)
  for _, step in ipairs(run.steps) do
    if step.verdict == "planned" and is_taken_away(step) then
      local users, err = users_of(run, step, account)
      if users then
        step.users = users
      else
        local text = errors.text(err)
        if errors.is_denied(err) then
          local permission = errors.permission(err, run.host)
          reports.missing(run.report, permission)
          text = "not allowed: " .. permission
        end
        if run.request.override_conflicts then
          table.insert(run.report.warnings,
            ("who uses %s is not known: %s"):format(step.title, text))
        else
          M.keep(step, "kept: who uses it is not known: " .. text,
            { "who uses it is not known: " .. text })
        end
      end
    end
  end
end

local function note_company(run, step)
  if step.action ~= "delete" then return end
  for _, user in ipairs(step.users or {}) do
    local key = user.goes_along and change.key(run, user.kind, user.id)
    if key and not run.by_key[key] then
      table.insert(run.report.notes, ("%s goes with %s"):format(user.title, step.title))
    end
  end
end

--- Keeps the resources of a run's steps that are used by what stays; with --override-conflicts says what breaks.
---@param run table
function M.respect(run)
  read_users(run, dependents.new(run.ctx))
  if run.request.override_conflicts then
    for _, step in ipairs(run.steps) do warn(run, step) end
  else
    local is_settled
    repeat
      is_settled = true
      for _, step in ipairs(run.steps) do
        if settle(run, step) then is_settled = false end
      end
    until is_settled
  end
  for _, step in ipairs(run.steps) do note_company(run, step) end
end

--- Why a step must not be done although it was shown: a user that came since.
---@param run table
---@param step table
---@return string?
function M.objection(run, step)
  if not is_taken_away(step) then return nil end
  local known = {}
  for _, user in ipairs(step.users or {}) do known[user.title] = true end
  local users, err = users_of(run, step, dependents.new(run.ctx))
  if not users then
    if run.request.override_conflicts then return nil end
    return "who uses it is not known: " .. errors.text(err)
  end
  local came = {}
  for _, user in ipairs(users) do
    if not known[user.title] and is_broken(user, step.target) and remains(run, user) then
      came[#came + 1] = user
    end
  end
  if #came == 0 then return nil end
  return ("it is used since the plan was shown, by %s; it was left as it is"):format(
    table.concat(titles(came), ", "))
end

return M
