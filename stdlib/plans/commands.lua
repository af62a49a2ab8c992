-- The commands that change: implement and backout, from the plan to the report.

local apply = require "plans.apply"
local change = require "plans.change"
local errors = require "plans.errors"
local nearest = require "plans.nearest"
local parameters = require "plans.parameters"
local reports = require "plans.report"
local strangers = require "plans.strangers"
local undo = require "plans.undo"
local usage = require "plans.usage"

local M = {}

-- Commands of the AWS CLI for the steps that are planned.
local function add_commands(run)
  for _, step in ipairs(run.steps) do
    step.commands = {}
    if step.verdict == "planned" then
      for _, call in ipairs(change.calls(run, step, step.current)) do
        local region = call.region or run.account.region
        local operation = change.operation(run, call)
        table.insert(step.commands, {
          why = call.why, retry = call.retry,
          text = run.host.command(operation, call.parameters or {}, region),
        })
      end
    end
  end
end

local function plain_steps(run)
  local list = {}
  for index, step in ipairs(run.steps) do
    local changes = {}
    for _, one in ipairs(step.changes or {}) do changes[#changes + 1] = one end
    for _, one in ipairs(step.kept or {}) do changes[#changes + 1] = one end
    local evidence = { { "kind", step.kind }, { "id", step.id } }
    for _, pair in ipairs(step.evidence) do evidence[#evidence + 1] = pair end
    list[index] = {
      id = step.name, title = step.title, verdict = step.verdict, summary = step.summary,
      evidence = evidence, remedy = step.remedy, action = step.action, changes = changes,
      commands = step.commands or {},
    }
  end
  run.report.steps = list
end

local words = {
  { "create", "to create", "created" }, { "change", "to change", "changed" },
  { "delete", "to delete", "deleted" }, { "keep", "kept", "kept" },
  { "foreign", "left to its owner", "left to its owner" },
  { "conflict", "in conflict", "in conflict" }, { "gone", "already gone", "already gone" },
}

local function count_actions(run, verdict)
  local counts = {}
  for _, step in ipairs(run.steps) do
    if not verdict or step.verdict == verdict or step.action == "keep" then
      local is_gone = step.action == "keep" and not step.current and not step.target
      local action = is_gone and "gone" or step.action
      counts[action] = (counts[action] or 0) + 1
    end
  end
  local parts = {}
  for _, word in ipairs(words) do
    if counts[word[1]] then
      parts[#parts + 1] = ("%d %s"):format(counts[word[1]], verdict and word[3] or word[2])
    end
  end
  return #parts > 0 and table.concat(parts, ", ") or "nothing to do"
end

local function kept_count(run)
  local count = 0
  for _, step in ipairs(run.steps) do count = count + (step.is_kept and 1 or 0) end
  if count == 0 then return "" end
  return (": %d %s, as the report says why"):format(count, count == 1 and "is kept" or "are kept")
end

local function planned_verdict(run)
  local verdict = "unchanged"
  for _, step in ipairs(run.steps) do
    if step.verdict == "failed" then return "failed" end
    if step.verdict == "planned" then verdict = "planned" end
  end
  return run.is_broken and "failed" or verdict
end

local function first_failure(run)
  for _, step in ipairs(run.steps) do
    if step.verdict == "failed" then return ("%s: %s"):format(step.title, step.summary) end
  end
  local problem = run.report.errors[#run.report.errors]
  return problem and problem.message or "it failed"
end

-- What the plan leaves to its owners keeps a defect.
local function left_to_owners(run)
  local list = {}
  for _, step in ipairs(run.steps) do
    if step.action == "foreign" then
      list[#list + 1] = {
        verdict = "fail", title = step.title, summary = step.summary, remedy = step.remedy,
      }
    end
  end
  return list
end

-- What is known of the account after the plan: foreseen, or judged again.
local function report_outcome(run)
  local outcome = run.outcome
  if not outcome then return end
  local defects = {}
  for _, list in ipairs { outcome.defects, left_to_owners(run) } do
    table.move(list, 1, #list, #defects + 1, defects)
  end
  run.report.judged = {
    verdict = outcome.verdict, summary = outcome.summary,
    defects = outcome.verdict ~= "pass" and defects or {},
  }
end

local function report_plan(run, verdict)
  local report = run.report
  report.verdict = verdict
  report_outcome(run)
  if verdict == "unchanged" then
    report.summary = #report.conflicts > 0 and "nothing was changed: there are conflicts"
      or run.request.way == "undo" and "nothing to undo" .. kept_count(run)
      or "no changes"
  elseif verdict == "planned" then
    report.summary = count_actions(run)
  elseif verdict == "applied" then
    report.summary = count_actions(run, "applied")
  else
    report.summary = first_failure(run)
  end
  plain_steps(run)
end

local function question(run)
  local count = 0
  for _, step in ipairs(run.steps) do
    if step.verdict == "planned" then count = count + 1 end
  end
  return ('Apply %s to account %s (%s)? Only "yes" is accepted: '):format(
    count == 1 and "1 change" or ("%d changes"):format(count), run.account.account_id,
    run.account.region)
end

-- Whether to go on; if not, the report says why.
local function is_agreed(run)
  if run.request.yes then return true end
  local answer
  if run.host.can_ask() then
    run.complete()
    run.host.show(run.report)
    answer = run.host.ask(question(run))
  end
  if answer == "yes" then return true end
  reports.problem(run.report, "question", answer == nil
    and "there is no terminal to ask on, and --yes was not given: nothing was changed"
    or "declined: nothing was changed")
  return false
end

local function begin_record(run)
  local shown = {}
  for _, pair in ipairs(run.report.parameters) do shown[pair[1]] = pair[2] end
  return {
    control = run.control.id, plan = run.request.command, way = run.request.way,
    value = run.request.value, ends = run.ends, account = run.account.account_id,
    partition = run.account.partition, region = run.account.region, arn = run.account.arn,
    parameters = shown, version = run.host.version,
  }
end

-- What this control relies on without having made it, and as it found it: another control's undo keeps it, and its
-- own knows what stood there before.
local function note_uses(run)
  local list = {}
  for _, step in ipairs(run.steps) do
    if step.verdict == "unchanged" and step.current and step.target then
      list[#list + 1] = { resource = step.kind, id = step.id, state = step.current }
    end
  end
  if #list > 0 then run.host.append { type = "uses", run = run.id, resources = list } end
end

-- Whether there is something to write down although nothing is to be changed: runs that were cut short and have
-- been finished, and what an undo found as it was.
local function has_loose_ends(run)
  if not run.request.apply then return false end
  if #run.history:cut_short() > 0 then return true end
  return run.request.way == "undo" and (#run.steps > 0 or run.history:has_uses(run.control.id))
end

local statuses = { pass = 0, manual = 0, fail = 1, unknown = 2 }

-- The status of a plan that has done what it could: that of the account's verdict, where there is one.
local function status_of(run)
  if run.outcome and run.request.command == "implement" then
    return statuses[run.outcome.verdict]
  end
  return 0
end

-- Judges the account as it is now, after changes.
local function judge_again(run)
  if not run.judge then return end
  run.host.progress "judging the account again"
  local ok, outcome = pcall(run.judge, run.ctx)
  if ok then
    run.outcome = outcome
    return
  end
  run.outcome = {
    verdict = "unknown", defects = {},
    summary = "the account could not be judged again: " .. errors.text(outcome),
  }
end

local function run_change(run)
  local verdict = planned_verdict(run)
  if run.request.format == "aws-cli" and verdict ~= "failed" then add_commands(run) end
  report_plan(run, verdict)
  if verdict == "failed" then return 2 end
  if verdict == "unchanged" and not has_loose_ends(run) then return status_of(run) end
  if not run.request.apply then return 0 end
  if verdict == "planned" and not is_agreed(run) then return 2 end
  local result = apply.apply(run, begin_record(run))
  if verdict == "unchanged" and result == "applied" then
    report_plan(run, "unchanged")
    return status_of(run)
  end
  if result == "applied" then judge_again(run) end
  report_plan(run, result == "applied" and "applied" or "failed")
  if result == "interrupted" then
    run.report.summary = "interrupted: " .. count_actions(run, "applied") .. " so far"
  end
  if result ~= "applied" or #run.report.errors > 0 then return 2 end
  return status_of(run)
end

--- Puts a control in place.
---@param run table
---@return integer status
function M.implement(run)
  if not run.control.implement then
    error({ usage = run.control.id .. " has no implementation plan" }, 0)
  end
  run.report.permissions.needed = (run.control.permissions or {}).implement or {}
  change.context(run)
  change.collect(run, run.control.implement)
  run.at_begin = function() note_uses(run) end
  return run_change(run)
end

-- What the journal does not know of the control's resources is said, and an undo that leaves it is no success.
local function look_for_strangers(run)
  local titles, problem = strangers.find(run)
  run.strangers = titles
  local path = run.host.journal(run.account.partition, run.account.account_id)
  if #titles > 0 then
    local text = "%s of this control %s that the journal %s did not make: %s"
    table.insert(run.report.warnings, text:format(
      #titles == 1 and "1 resource" or ("%d resources"):format(#titles),
      #titles == 1 and "exists" or "exist", path, table.concat(titles, ", ")))
    for _, title in ipairs(titles) do
      table.insert(run.report.kept, { resource = title, reason = "this journal did not make it" })
    end
  elseif problem then
    run.ctx:note("resources that this journal did not make were not looked for: " .. problem)
  end
  if #run.steps == 0 then
    run.ctx:note(("the journal %s has no changes of this control to undo"):format(path))
    local count, accounts = run.history:of_others()
    if count > 0 then
      run.ctx:note(("it has %d %s of other accounts: %s"):format(count,
        count == 1 and "run" or "runs", table.concat(accounts, ", ")))
    end
  end
end

local function end_undo(run, verdict)
  if verdict ~= "applied" then return end
  local is_whole = true
  for _, step in ipairs(run.steps) do
    if step.verdict == "unchanged" then undo.note(run, step) end
    is_whole = is_whole and #step.conflicts == 0 and not step.is_kept
  end
  run.host.append {
    type = is_whole and "undone" or "released", run = run.id, control = run.control.id,
  }
end

local function run_undo(run)
  run.report.way = "undo"
  if run.request.value then error({ usage = "undo takes no value" }, 0) end
  change.context(run)
  undo.collect(run)
  look_for_strangers(run)
  run.objection = function(step) return usage.objection(run, step) end
  run.after_step = function(step) undo.note(run, step) end
  run.at_end = function(verdict) end_undo(run, verdict) end
  local status = run_change(run)
  if #run.strangers > 0 and status == 0 then
    if run.report.verdict == "unchanged" then
      run.report.verdict = "failed"
      run.report.summary = "nothing was undone: the journal does not know the resources that exist"
      return 1
    elseif run.report.verdict == "applied" then
      run.report.summary = run.report.summary
        .. "; resources that the journal does not know are left"
      return 1
    end
  end
  return status
end

--- Takes a control back, in one of its ways or by undo.
---@param run table
---@return integer status
function M.backout(run)
  local name = run.request.way
  run.report.permissions.needed = (run.control.permissions or {}).backout or {}
  if name == "undo" then return run_undo(run) end
  local ways = run.control.backout or {}
  local way = ways[name]
  if not way then
    local names = nearest.keys(ways)
    names[#names + 1] = "undo"
    error({ usage = ("%s has no way %q%s"):format(run.control.id, name,
      nearest.hint_or_list(name, names, "it has")) }, 0)
  end
  if run.request.value and not way.values then
    error({ usage = ("%s takes no value, found %q"):format(name, run.request.value) }, 0)
  end
  local problem = way.check and parameters.problem(way.check, run.request.value, run.parameters)
  if problem then
    error({ usage = ("%s%s: %s"):format(name, run.request.value and "=" .. run.request.value or "",
      problem) }, 0)
  end
  run.report.way = name .. (run.request.value and "=" .. run.request.value or "")
  run.ends = way.ends
  change.context(run)
  change.collect(run, way.run, run.request.value)
  return run_change(run)
end

return M
