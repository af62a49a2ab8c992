-- The engine of controls: finds them, runs their plans, makes the report. Called by the host alone, which hands it
-- what plans must not reach: the journal, the calls that write, the terminal.

local controls = require "plans.controls"
local commands = require "plans.commands"
local errors = require "plans.errors"
local history = require "plans.history"
local nearest = require "plans.nearest"
local parameters = require "plans.parameters"
local reports = require "plans.report"
local test = require "plans.test"

local M = {}

-- Plans ---------------------------------------------------------------------------------------------------------

local function new_run(host, request, control, place)
  local values, set = parameters.resolve(control, request.set)
  local report = reports.new(control, request.command)
  report.parameters = parameters.shown(control, values)
  return {
    host = host, request = request, control = control, parameters = values, set = set,
    files = place.description.needs.files,
    report = report, id = host.run_id,
    title = ("%s %s%s (run %s)"):format(request.command, control.id,
      request.way and " " .. request.way or "", host.run_id),
  }
end

-- What the journal knows that a test's reader should.
local function note_history(run)
  local report, account = run.report, run.account
  local ok, past = pcall(history.read, run.host, account.account_id, account.partition)
  if not ok then
    table.insert(report.warnings, "the journal cannot be read: " .. errors.text(past))
    return
  end
  for _, cut in ipairs(past:cut_short()) do
    table.insert(report.notes, history.describe_cut(cut)
      .. "; the next implement --apply or undo takes note of it")
  end
  for _, text in ipairs(past.repairs) do table.insert(report.notes, text) end
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

-- The words that are put behind the commands of this run's remedies: the user's options, and what the user has set.
local function commands_of(run)
  local words = { test = "", implement = "", backout = "" }
  for name in pairs(words) do
    for _, option in ipairs(run.request.options or {}) do
      words[name] = words[name] .. " " .. run.host.quote(option)
    end
    if name ~= "test" and run.request.include_managed then
      words[name] = words[name] .. " --include-managed"
    end
    for _, pair in ipairs(run.request.set) do
      local is_secret = run.control.parameters[pair.name].sensitive
      words[name] = words[name] .. " --set "
        .. run.host.quote(pair.name .. "=" .. (is_secret and "…" or secrets.shown(pair.value)))
    end
  end
  return words
end

local runners = {
  test = run_test, implement = commands.implement, backout = commands.backout,
}

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
    local found, _, problems = controls.list(host)
    local list = {}
    for index, one in ipairs(found) do
      list[index] = one.description
      if request.lint then list[index].remarks = controls.remarks(host, one) end
    end
    return { controls = list, problems = problems }
  end
  local place = controls.find(host, request.control)
  if request.command == "show" then
    return { controls = { place.description }, problems = {} }
  end
  local control = controls.load(host, place)
  if request.command == "parameters" then
    local values, set = parameters.resolve(control, request.set)
    return { values = values, set = set, controls = { place.description } }
  end
  local run = new_run(host, request, control, place)
  run.complete = function() reports.complete(run.report, commands_of(run)) end
  local status = runners[request.command](run)
  run.complete()
  return { report = run.report, status = status }
end

--- Does what a command asks for.
---@param host plans.Host
---@param request table
---@return table answer `report` and `status`, or `failure`: why there is no report
function M.run(host, request)
  nearest.hint = host.hint
  local ok, answer = pcall(dispatch, host, request)
  if ok then return answer end
  if type(answer) == "table" and answer.usage then return { failure = answer.usage } end
  return { failure = errors.text(answer) }
end

return M
