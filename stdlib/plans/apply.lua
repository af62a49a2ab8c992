-- Doing what a plan has shown: one step after the other, each read again, journalled, and read back.

local change = require "plans.change"
local diff = require "plans.diff"
local errors = require "plans.errors"
local reports = require "plans.report"

local M = {}

-- Seconds for which a call is repeated while AWS does not know yet of what was made before. IAM says "several
-- seconds, sometimes more" (IAM User Guide, "Changes that I make are not always immediately visible").
local patience = 60
-- Seconds for which a change that was made is looked for.
local sight = 20

-- Steps by what they do with the journal ------------------------------------------------------------------------

local function retries(call, err)
  if not errors.is_call(err) then return false end
  for _, code in ipairs(call.retry or {}) do
    if err.code == code then return true end
  end
  return false
end

-- Whether a call may have been acted on although it failed: no answer came, or the service failed.
local function is_uncertain(err)
  return errors.is_call(err) and (err.kind == "network" or (err.status or 0) >= 500)
end

-- How often calls are made again whose outcome is not known, each time after the resource was read.
local most_attempts = 3

-- What is wrong with the answer of a call that names what it expects of it: some calls report failures of their
-- parts in an answer that is none.
local function unexpected(call, answer)
  for name, value in pairs(call.expect or {}) do
    if answer[name] ~= value then
      local entry = (answer.FailedEntries or answer.Failed or {})[1] or {}
      return {
        kind = "service", code = entry.ErrorCode or entry.Code or "PartlyFailed",
        message = ("%s %s answered %s = %s, expected %s%s"):format(call.service, call.operation,
          name, tostring(answer[name]), tostring(value),
          entry.ErrorMessage and ": " .. entry.ErrorMessage or ""),
      }
    end
  end
end

-- Makes a call, again and again while AWS catches up. Gives whether it worked, and the error if not.
local function make(run, call)
  local operation = change.operation(run, call)
  local waited, pause = 0, 0.5
  while true do
    local ok, err = pcall(run.host.call, operation, call.parameters or {})
    if ok then err = unexpected(call, err) end
    if not err then return true end
    if not retries(call, err) or waited >= patience or run.host.interrupted() then
      return false, err
    end
    run.host.progress(("waiting for AWS: %s"):format(err.code))
    run.host.sleep(pause)
    waited, pause = waited + pause, math.min(pause * 2, 5)
  end
end

local function journal_call(run, step, number, call)
  local operation = change.operation(run, call)
  return run.host.append {
    type = "call", run = run.id, step = step.number, n = number, service = call.service,
    operation = call.operation, region = call.region or run.account.region,
    parameters = run.host.redacted(operation, call.parameters or {}), why = call.why,
  }
end

local function read(run, step) return change.read(run, step.module, step.id) end

local function is_same(step, a, b)
  local apart = diff.apart(step.module)
  return diff.equal(diff.stable(a, apart), diff.stable(b, apart))
end

-- Reads a step's resource until the change can be seen: some services show it only after a while.
local function read_back(run, step, before)
  local waited, pause = 0, 0.5
  while true do
    local after = read(run, step)
    local is_stale = is_same(step, after, before) or (after == nil) ~= (step.target == nil)
    if not is_stale or step.is_implied or waited >= sight or run.host.interrupted() then
      return after
    end
    run.host.sleep(pause)
    waited, pause = waited + pause, math.min(pause * 2, 4)
  end
end

-- Whether a step may go on although its resource reads differently than was shown: what an earlier step of this
-- run has made may have brought it into being, and the end is the same.
local function still_holds(run, step, current)
  if is_same(step, current, step.current) then return true end
  if step.current ~= nil or not run.has_changed or not step.resource then return false end
  local ok, target = pcall(step.module.plan, current, step.resource.desired, step.id, run.ctx)
  return ok and is_same(step, target, step.target)
end

local function fail(run, step, err, doing)
  step.verdict = "failed"
  if errors.is_denied(err) then
    local permission = errors.permission(err, run.host)
    reports.missing(run.report, permission)
    step.summary = "not allowed: " .. permission
    step.remedy = errors.remedy(err, step.kind, run.control, permission) or "allow " .. permission
  else
    step.summary, step.remedy = errors.text(err), errors.remedy(err, step.kind, run.control)
  end
  if doing then
    reports.problem(run.report, step.title, ("%s: %s"):format(doing, errors.text(err)))
  end
end

local function differs(step, after)
  local list = {}
  for _, one in ipairs(diff.diff(step.target, after, diff.apart(step.module))) do
    list[#list + 1] = one.field
  end
  return list
end

-- Makes a step's calls. Gives whether all of them worked, and the first that did not with its error.
local function make_calls(run, step, calls)
  for _, call in ipairs(calls) do
    step.calls = (step.calls or 0) + 1
    -- A call that the journal does not announce is not made.
    if not journal_call(run, step, step.calls, call) then return false end
    local ok, err = make(run, call)
    run.host.append {
      type = "result", run = run.id, step = step.number, n = step.calls, ok = ok,
      error = not ok and errors.text(err) or nil,
    }
    if not ok then return false, call, err end
  end
  return true
end

-- Makes the calls that bring a resource to its target. Where an outcome is not known, the resource is read, and what is
-- missing is done. Gives whether it got there, and the call that did not work.
local function write(run, step, calls)
  for attempt = 1, most_attempts do
    local ok, call, err = make_calls(run, step, calls)
    if ok then return true end
    if not call or attempt == most_attempts or not is_uncertain(err) or run.host.interrupted() then
      return false, call, err
    end
    run.host.progress(("reading %s: a call may not have been made"):format(step.title))
    run.host.sleep(attempt)
    local seen, now = pcall(read, run, step)
    if not seen then return false, call, err end
    local known, rest = pcall(step.module.write, now, step.target, step.id, run.ctx)
    if is_same(step, now, step.target) or now == nil and step.target == nil then return true end
    if not known then return false, call, err end
    table.insert(run.report.notes, ("%s: %s; it was read, and the rest was done again"):format(
      step.title, errors.text(err)))
    calls = rest
  end
  return false
end

local function do_step(run, step)
  local ok, current = pcall(read, run, step)
  if not ok then return fail(run, step, current, "reading it again") end
  if current == nil and step.target == nil then
    step.verdict, step.summary = "applied", "gone with what it belonged to"
    return
  end
  if not still_holds(run, step, current) then
    return fail(run, step, "it has changed since it was shown; nothing was done to it",
      "reading it again")
  end
  local objection = run.objection and run.objection(step)
  if objection then return fail(run, step, objection, "asking who uses it") end
  local written, calls = pcall(change.calls, run, step, current)
  if not written then return fail(run, step, calls, "writing") end
  local announced = run.host.append {
    type = "change", run = run.id, step = step.number, resource = step.kind, title = step.title,
    id = step.id, before = current, target = step.target,
  }
  if not announced then return fail(run, step, "the journal cannot be written") end
  step.is_implied = #calls == 0
  local worked, call, err = write(run, step, calls)
  if call then
    fail(run, step, err, call.service .. " " .. call.operation)
  elseif not worked then
    fail(run, step, "the journal cannot be written")
  end
  run.has_changed = true
  local seen, after = pcall(worked and read_back or read, run, step, current)
  if seen then
    run.host.append { type = "changed", run = run.id, step = step.number, after = after }
  elseif worked then
    reports.problem(run.report, step.title, "reading it back: " .. errors.text(after))
  end
  if not worked then return end
  step.verdict = "applied"
  step.summary = ({ create = "created", change = "changed", delete = "deleted" })[step.action]
  local others = seen and step.target and after and differs(step, after) or {}
  if #others > 0 then
    table.insert(run.report.notes,
      ("%s reads differently than planned: %s"):format(step.title, table.concat(others, ", ")))
  end
end

-- The journal of a run, as `append` has it from now on: false once it cannot be written, which the report says once.
-- The run ends then, with a report of what was made.
local function keep_journal(run)
  local host = run.host
  run.host = setmetatable({
    append = function(record)
      if run.journal_failed then return false end
      local ok, answer = pcall(host.append, record)
      if ok then return answer end
      run.journal_failed = true
      reports.problem(run.report, "journal", ("%s: nothing more was done than this report says; "
        .. "what it calls applied last may not be in the journal"):format(errors.text(answer)))
      return false
    end,
  }, { __index = host })
end

--- Does the steps of a run that are planned. The first that fails ends it, and so does an interruption.
---@param run table
---@param begin table what the journal's first record of the run says
---@return "applied"|"failed"|"interrupted"
function M.apply(run, begin)
  keep_journal(run)
  local host = run.host
  local recovers = {}
  for _, cut in ipairs(run.history:cut_short()) do recovers[#recovers + 1] = cut.id end
  begin.type, begin.run = "begin", run.id
  begin.recovers = #recovers > 0 and recovers or nil
  host.hold(true)
  host.append(begin)
  if run.at_begin then run.at_begin() end
  local verdict = run.journal_failed and "failed" or "applied"
  for number, step in ipairs(run.steps) do
    step.number = number
    if run.journal_failed then
      verdict = "failed"
      break
    end
    if step.verdict == "planned" then
      if host.interrupted() then
        verdict = "interrupted"
        break
      end
      host.progress(step.title)
      do_step(run, step)
      if run.after_step then run.after_step(step) end
      if step.verdict == "failed" then
        verdict = "failed"
        break
      end
    end
  end
  if run.at_end then run.at_end(verdict) end
  host.append { type = "end", run = run.id, verdict = verdict }
  if run.journal_failed then verdict = "failed" end
  host.hold(false)
  return verdict
end

return M
