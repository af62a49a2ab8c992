-- The engine of controls: finds them, runs their plans, makes the report. Called by the host alone, which hands it
-- what plans must not reach: the journal, the calls that write, the terminal.

local apply = require "plans.apply"
local change = require "plans.change"
local constructors = require "plans.control"
local errors = require "plans.errors"
local history = require "plans.history"
local nearest = require "plans.nearest"
local parameters = require "plans.parameters"
local reports = require "plans.report"
local test = require "plans.test"
local undo = require "plans.undo"

local M = {}

-- Controls ------------------------------------------------------------------------------------------------------

-- Loads all control files. A broken one does not stop the others.
local function load_controls(host)
  local controls, by_id, problems = {}, {}, {}
  for _, place in ipairs(host.controls()) do
    local ok, control = pcall(require, place.module)
    if not ok then
      problems[#problems + 1] = ("%s: %s"):format(place.path, errors.text(control))
    elseif not constructors.is_control(control) then
      problems[#problems + 1] = ("%s: expected `return control { … }`"):format(place.path)
    elseif by_id[control.id] then
      if not place.is_built_in then
        problems[#problems + 1] = ("%s: the id %q is taken by %s"):format(
          place.path, control.id, by_id[control.id].path)
      end
    else
      by_id[control.id] = { control = control, path = place.path }
      controls[#controls + 1] = by_id[control.id]
    end
  end
  table.sort(controls, function(a, b) return a.control.id < b.control.id end)
  return controls, by_id, problems
end

local function find(host, id)
  local controls, by_id, problems = load_controls(host)
  if by_id[id] then return by_id[id].control, by_id[id].path end
  local ids = {}
  for index, one in ipairs(controls) do ids[index] = one.control.id end
  local hint = nearest.of(id, ids) and nearest.hint(id, ids)
    or #ids > 0 and "; there are " .. table.concat(ids, ", ") or ""
  local text = ("there is no control %q%s"):format(id, hint)
  for _, problem in ipairs(problems) do text = text .. "\n" .. problem end
  error({ usage = text }, 0)
end

local function described(one)
  local control = one.control
  local ways = {}
  for _, name in ipairs(nearest.keys(control.backout or {})) do
    local way = control.backout[name]
    ways[#ways + 1] = { name = name, description = way.description, values = way.values }
  end
  ways[#ways + 1] = {
    name = "undo", description = "put back what the journal says was there before, newest first",
  }
  return {
    id = control.id, title = control.title, path = one.path, profile = control.profile,
    description = control.description, rationale = control.rationale, impact = control.impact,
    default_value = control.default_value, references = control.references or {},
    frameworks = control.frameworks or {}, permissions = control.permissions or {},
    rule = control.rule, parameters = parameters.list(control), ways = ways,
    has_implement = control.implement ~= nil,
  }
end

-- Plans ---------------------------------------------------------------------------------------------------------

local function new_run(host, request, control)
  local values, set = parameters.resolve(control, request.set)
  local report = reports.new(control, request.command)
  report.parameters = parameters.shown(control, values)
  return {
    host = host, request = request, control = control, parameters = values, set = set,
    report = report, id = host.run_id,
    title = ("%s %s%s (run %s)"):format(request.command, control.id,
      request.way and " " .. request.way or "", host.run_id),
  }
end

-- What the journal knows that a test's reader should.
local function note_history(run)
  local report, ctx = run.report, run.ctx
  local ok, past = pcall(history.read, run.host, ctx.account_id, ctx.partition)
  if not ok then
    table.insert(report.warnings, "the journal cannot be read: " .. errors.text(past))
    return
  end
  for _, cut in ipairs(past:cut_short()) do
    table.insert(report.notes, history.describe_cut(cut))
  end
  for _, run_ in ipairs(past:backouts(run.control.id)) do
    table.insert(report.notes, ("a backout is in effect: %s%s, since %s, by %s (run %s)"):format(
      run_.way, run_.value and "=" .. run_.value or "", run_.time, run_.arn or "?", run_.id))
  end
end

local test_status = { pass = 0, manual = 0, fail = 1, unknown = 2 }

local function run_test(run)
  test.run(run)
  note_history(run)
  local report = run.report
  local status = test_status[report.verdict]
  if report.verdict == "manual" and run.request.fail_on_manual then status = 1 end
  if #report.errors > 0 then status = 2 end
  return status
end

-- Commands of the AWS CLI for the steps that are planned.
local function add_commands(run)
  for _, step in ipairs(run.steps) do
    step.commands = {}
    if step.verdict == "planned" then
      for _, call in ipairs(step.module.write(step.current, step.target, step.id, run.ctx)) do
        local region = call.region or run.ctx.region
        local operation = run.ctx.aws_in(region)[call.service][call.operation]
        table.insert(step.commands, {
          why = call.why, repeated = call.retry ~= nil and #call.retry > 0,
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
  { "create", "created" }, { "change", "changed" }, { "delete", "deleted" }, { "keep", "kept" },
  { "foreign", "left to its owner" }, { "conflict", "in conflict" },
}

local function count_actions(run, verdict)
  local counts = {}
  for _, step in ipairs(run.steps) do
    if not verdict or step.verdict == verdict or step.action == "keep" then
      counts[step.action] = (counts[step.action] or 0) + 1
    end
  end
  local parts = {}
  for _, word in ipairs(words) do
    if counts[word[1]] then parts[#parts + 1] = ("%d %s"):format(counts[word[1]], word[2]) end
  end
  return #parts > 0 and table.concat(parts, ", ") or "nothing to do"
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

local function report_plan(run, verdict)
  local report = run.report
  report.verdict = verdict
  if verdict == "unchanged" then
    report.summary = #report.conflicts > 0 and "nothing was changed: there are conflicts"
      or "everything is as it should be"
  elseif verdict == "planned" then
    report.summary = "to be done: " .. count_actions(run)
  elseif verdict == "applied" then
    report.summary = "done: " .. count_actions(run, "applied")
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
  return ("Make %s in account %s (%s)? Only yes is taken for one: "):format(
    count == 1 and "this change" or ("these %d changes"):format(count), run.ctx.account_id,
    run.ctx.region)
end

-- Whether to go on; if not, the report says why.
local function is_agreed(run)
  if run.request.yes then return true end
  local answer
  if run.host.can_ask() then
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
    value = run.request.value, ends = run.ends, account = run.ctx.account_id,
    partition = run.ctx.partition, region = run.ctx.region, arn = run.ctx.arn,
    parameters = shown, version = run.host.version,
  }
end

-- What this control relies on without having made it: another control's undo keeps it.
local function note_uses(run)
  local list = {}
  for _, step in ipairs(run.steps) do
    if step.verdict == "unchanged" and step.current and step.target then
      list[#list + 1] = { resource = step.kind, id = step.id }
    end
  end
  if #list > 0 then run.host.append { type = "uses", run = run.id, resources = list } end
end

-- Whether undo has resources to write off that are as they were already.
local function has_loose_ends(run)
  if run.request.way ~= "undo" or not run.request.apply then return false end
  return #run.steps > 0
end

local function run_change(run)
  local verdict = planned_verdict(run)
  if run.request.format == "aws-cli" and verdict ~= "failed" then add_commands(run) end
  report_plan(run, verdict)
  if verdict == "failed" then return 2 end
  if not run.request.apply or verdict == "unchanged" and not has_loose_ends(run) then return 0 end
  if verdict == "planned" and not is_agreed(run) then return 2 end
  local result = apply.apply(run, begin_record(run))
  if verdict == "unchanged" and result == "applied" then
    report_plan(run, "unchanged")
    return 0
  end
  report_plan(run, result == "applied" and "applied" or "failed")
  if result == "interrupted" then
    run.report.summary = "interrupted: " .. count_actions(run, "applied") .. " so far"
  end
  return result == "applied" and 0 or 2
end

local function run_implement(run)
  if not run.control.implement then
    error({ usage = run.control.id .. " has no implementation plan" }, 0)
  end
  run.report.permissions.needed = (run.control.permissions or {}).implement or {}
  change.context(run)
  change.collect(run, run.control.implement)
  run.at_end = function(verdict) if verdict == "applied" then note_uses(run) end end
  return run_change(run)
end

local function run_undo(run)
  run.report.way = "undo"
  if run.request.value then error({ usage = "undo takes no value" }, 0) end
  change.context(run)
  undo.collect(run)
  if #run.steps == 0 then run.ctx:note "the journal has nothing of this control to take back" end
  run.after_step = function(step) undo.note(run, step) end
  run.at_end = function(verdict)
    if verdict ~= "applied" then return end
    local is_whole = true
    for _, step in ipairs(run.steps) do
      if step.verdict == "unchanged" then undo.note(run, step) end
      is_whole = is_whole and #step.conflicts == 0 and not step.is_kept
    end
    if is_whole then run.host.append { type = "undone", run = run.id, control = run.control.id } end
  end
  return run_change(run)
end

local function run_backout(run)
  local name = run.request.way
  run.report.permissions.needed = (run.control.permissions or {}).backout or {}
  if name == "undo" then return run_undo(run) end
  local ways = run.control.backout or {}
  local way = ways[name]
  if not way then
    local names = nearest.keys(ways)
    names[#names + 1] = "undo"
    error({ usage = ("%s has no way %q%s"):format(run.control.id, name,
      nearest.of(name, names) and nearest.hint(name, names)
        or "; it has " .. table.concat(names, ", ")) }, 0)
  end
  if run.request.value and not way.values then
    error({ usage = ("%s takes no value, found %q"):format(name, run.request.value) }, 0)
  end
  run.report.way = name .. (run.request.value and "=" .. run.request.value or "")
  run.ends = way.ends
  change.context(run)
  change.collect(run, way.run, run.request.value)
  return run_change(run)
end

local commands = { test = run_test, implement = run_implement, backout = run_backout }

-- Whose journal it is: of the account that calls go to.
local function journal_place(host)
  local identity = aws.sts.get_caller_identity{}
  local partition = identity.Arn:match "^arn:([^:]+):" or "aws"
  return {
    account = identity.Account, partition = partition,
    path = host.journal(partition, identity.Account),
  }
end

local function dispatch(host, request)
  if request.command == "journal" then return journal_place(host) end
  if request.command == "list" then
    local controls, _, problems = load_controls(host)
    local list = {}
    for index, one in ipairs(controls) do list[index] = described(one) end
    return { controls = list, problems = problems }
  end
  local control, path = find(host, request.control)
  if request.command == "show" then
    return { controls = { described { control = control, path = path } }, problems = {} }
  elseif request.command == "parameters" then
    local values, set = parameters.resolve(control, request.set)
    local one = described { control = control, path = path }
    return { values = values, set = set, controls = { one } }
  end
  local run = new_run(host, request, control)
  local status = commands[request.command](run)
  return { report = run.report, status = status }
end

--- Does what a command asks for.
---@param host plans.Host
---@param request table
---@return table answer `report` and `status`, or `failure`: why there is no report
function M.run(host, request)
  nearest.of = host.suggest
  local ok, answer = pcall(dispatch, host, request)
  if ok then return answer end
  if type(answer) == "table" and answer.usage then return { failure = answer.usage } end
  return { failure = errors.text(answer) }
end

return M
