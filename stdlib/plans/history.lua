-- The journal as runs and changes: what is in effect, what was cut short, what can be taken back.

local M = {}

local History = {}
History.__index = History

local function key_of(host, kind, id) return kind .. " " .. host.canonical(id) end
M.key = key_of

local readers = {}

function readers.begin(history, record)
  local run = {
    id = record.run, control = record.control, plan = record.plan, way = record.way,
    value = record.value, ends = record.ends, time = record.time, arn = record.arn, changes = {},
    steps = {}, parameters = record.parameters,
  }
  history.by_id[run.id] = run
  table.insert(history.runs, run)
  for _, id in ipairs(record.recovers or {}) do
    if history.by_id[id] then history.by_id[id].recovered = true end
  end
end

function readers.change(history, record, run)
  local change = {
    seq = record.seq, run = run, step = record.step, kind = record.resource, id = record.id,
    title = record.title, before = record.before, target = record.target,
    key = key_of(history.host, record.resource, record.id), calls = 0,
  }
  table.insert(run.changes, change)
  run.steps[record.step] = change
end

function readers.call(_, record, run)
  local change = run.steps[record.step]
  if not change then return end
  change.calls = change.calls + 1
  change.open_call = ("%s %s"):format(record.service, record.operation)
end

function readers.result(_, record, run)
  local change = run.steps[record.step]
  if change then change.open_call = nil end
end

function readers.changed(_, record, run)
  local change = run.steps[record.step]
  if change then
    change.is_known, change.after = true, record.after
  end
end

readers["end"] = function(_, record, run) run.ended = record.verdict end

function readers.uses(history, record, run)
  for _, used in ipairs(record.resources or {}) do
    table.insert(history.uses, {
      seq = record.seq, control = run.control, key = key_of(history.host, used.resource, used.id),
      state = used.state,
    })
  end
end

function readers.undone(history, record, run)
  local control = run.control
  if record.resource then
    history.undone[control .. "\n" .. key_of(history.host, record.resource, record.id)] = record.seq
  else
    history.all_undone[control] = record.seq
  end
end

function readers.released(history, record, run) history.released[run.control] = record.seq end

-- Of a journal that was broken, not of a run.
local function read_repair(history, record)
  local lost = (record.lines or 0) + (record.missing or 0)
  table.insert(history.repairs, ("the journal was repaired %s: %d %s of it %s lost"):format(
    record.time, lost, lost == 1 and "record" or "records", lost == 1 and "is" or "are"))
end

--- Reads the records of an account's journal.
---@param host plans.Host
---@param account string
---@param partition string
function M.read(host, account, partition)
  local history = setmetatable({
    host = host, runs = {}, by_id = {}, uses = {}, undone = {}, all_undone = {},
    released = {}, others = {}, repairs = {},
  }, History)
  local others = history.others
  for _, record in ipairs(host.records()) do
    if record.type == "begin" and (record.account ~= account or record.partition ~= partition) then
      others[record.run] = record.account or "?"
    end
    if record.type == "repaired" then read_repair(history, record) end
    local reader = readers[record.type]
    if reader and not others[record.run] then
      local run = history.by_id[record.run]
      if run or record.type == "begin" then reader(history, record, run) end
    end
  end
  return history
end

--- How many runs of the journal are of other accounts, and of which.
---@return integer count
---@return string[] accounts
function History:of_others()
  local count, accounts, seen = 0, {}, {}
  for _, account in pairs(self.others) do
    count = count + 1
    if not seen[account] then
      seen[account] = true
      accounts[#accounts + 1] = account
    end
  end
  table.sort(accounts)
  return count, accounts
end

-- A change counts once a call was made for it, or about to be made.
local function has_effect(change) return change.calls > 0 end

function History:is_undone(change)
  local control = change.run.control
  return (self.undone[control .. "\n" .. change.key] or 0) > change.seq
    or (self.all_undone[control] or 0) > change.seq
end

function History:is_released(use)
  return math.max(self.all_undone[use.control] or 0, self.released[use.control] or 0) > use.seq
end

--- Changes of a control that undo would take back, oldest first; those of undos that have left something are among them.
---@param control string
---@return table[]
function History:pending(control)
  local list = {}
  for _, run in ipairs(self.runs) do
    if run.control == control then
      for _, change in ipairs(run.changes) do
        if has_effect(change) and not self:is_undone(change) then list[#list + 1] = change end
      end
    end
  end
  return list
end

--- The state in which a control found a resource that it left as it was, when it came; nil if it did not.
---@param control string
---@param key string
---@return table?
function History:found(control, key)
  for _, use in ipairs(self.uses) do
    if use.control == control and use.key == key and not self:is_released(use) then
      return use.state
    end
  end
  return nil
end

--- Whether the journal accounts for a resource that exists: it was changed and left there, or found there.
---@param key string
---@return boolean
function History:knows(key)
  local last, found = nil, 0
  for _, run in ipairs(self.runs) do
    for _, change in ipairs(run.changes) do
      if change.key == key and has_effect(change) then last = change end
    end
  end
  for _, use in ipairs(self.uses) do
    if use.key == key then found = use.seq end
  end
  if not last or found > last.seq then return found > 0 end
  return not last.is_known or last.after ~= nil
end

--- The last run that has implemented a control.
---@param control string
---@return table?
function History:last_implementation(control)
  for index = #self.runs, 1, -1 do
    local run = self.runs[index]
    if run.control == control and run.plan == "implement" then return run end
  end
  return nil
end

--- Whether a control still claims what it found in place.
---@param control string
---@return boolean
function History:has_uses(control)
  for _, use in ipairs(self.uses) do
    if use.control == control and not self:is_released(use) then return true end
  end
  return false
end

--- Another control that has changed the resource, or found it as it wants it.
---@param control string
---@param key string
---@return string?
function History:other_user(control, key)
  local found
  for _, run in ipairs(self.runs) do
    if run.control ~= control and run.way ~= "undo" then
      for _, change in ipairs(run.changes) do
        if change.key == key and has_effect(change) and not self:is_undone(change) then
          found = run.control
        end
      end
    end
  end
  for _, use in ipairs(self.uses) do
    if use.control ~= control and use.key == key and not self:is_released(use) then
      found = use.control
    end
  end
  return found
end

--- Runs that were killed, and that no later run has taken note of.
---@return table[]
function History:cut_short()
  local list = {}
  for _, run in ipairs(self.runs) do
    if not run.ended and not run.recovered then list[#list + 1] = run end
  end
  return list
end

--- What is known of a run that was cut short, in words.
---@param run table
---@return string
function M.describe_cut(run)
  local last = run.changes[#run.changes]
  local what = run.plan .. (run.way and " " .. run.way or "")
  local text = ("an earlier run was cut short: %s of %s, %s, by %s (run %s)"):format(
    what, run.control, run.time, run.arn or "?", run.id)
  if not last then return text .. ": it had changed nothing" end
  if last.open_call then
    return ("%s: %s was being changed, and the call %s may or may not have been made"):format(
      text, last.title, last.open_call)
  elseif not last.is_known then
    return ("%s: %s was being changed"):format(text, last.title)
  end
  return ("%s after it had changed %s"):format(text, last.title)
end

--- Backouts of a control that are in effect: made, and not followed by an undo, an implement or
--- what ends them.
---@param control string
---@return table[]
function History:backouts(control)
  local active = {}
  for _, run in ipairs(self.runs) do
    if run.control == control then
      local changed = false
      for _, change in ipairs(run.changes) do changed = changed or has_effect(change) end
      if run.plan == "implement" and run.ended == "applied" then
        active = {}
      elseif run.plan == "backout" and run.ends then
        local ends = {}
        for _, way in ipairs(run.ends) do ends[way] = true end
        for index = #active, 1, -1 do
          if ends[active[index].way] then table.remove(active, index) end
        end
      elseif run.plan == "backout" and run.way ~= "undo" and changed then
        active[#active + 1] = run
      end
    end
  end
  for index = #active, 1, -1 do
    local left = false
    for _, change in ipairs(active[index].changes) do
      left = left or has_effect(change) and not self:is_undone(change)
    end
    if not left then table.remove(active, index) end
  end
  return active
end

--- The state that a resource had before the first change of the backouts that are in effect.
---@param control string
---@param key string
---@return table? before
function History:before_backout(control, key)
  for _, run in ipairs(self:backouts(control)) do
    for _, change in ipairs(run.changes) do
      if change.key == key and has_effect(change) and not self:is_undone(change) then
        return change.before
      end
    end
  end
  return nil
end

return M
