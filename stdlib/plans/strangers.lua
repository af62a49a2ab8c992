-- Resources of a control that exist although the journal does not know them: of an implementation whose journal is
-- lost, or another one, or that was made by hand.

local change = require "plans.change"
local errors = require "plans.errors"
local reports = require "plans.report"

local M = {}

-- Values of parameters as the last implementation had them, where the user does not say others.
local function remembered(run)
  local values = {}
  for name, value in pairs(run.parameters) do values[name] = value end
  local last = run.history:last_implementation(run.control.id)
  for name, value in pairs(last and last.parameters or {}) do
    local declared = (run.control.parameters or {})[name]
    if declared and not declared.sensitive and not run.set[name] then values[name] = value end
  end
  return values
end

-- What an implementation would find, without a word of it in this run's report.
local function look(run)
  local request = setmetatable({ command = "implement", apply = false }, { __index = run.request })
  local sub = setmetatable({
    request = request, report = reports.new(run.control, "implement"), parameters = remembered(run),
  }, { __index = run })
  change.begin(sub)
  change.collect(sub, run.control.implement)
  return sub
end

--- Titles of the control's resources that exist and that this journal has neither made nor found there. What other
--- things usually use too (trails, buckets, log groups, roles) counts only beside something that is the control's own.
---@param run table
---@return string[] titles
---@return string? problem why it is not known
function M.find(run)
  if not run.control.implement then return {} end
  local ok, sub = pcall(look, run)
  if not ok then return {}, errors.text(sub) end
  local found, is_own = {}, false
  for _, step in ipairs(sub.steps) do
    if step.current ~= nil and not run.history:knows(step.key) then
      found[#found + 1] = step.title
      is_own = is_own or not step.module.is_common
    end
  end
  if is_own then return found end
  local problem = sub.report.errors[1]
  return {}, problem and problem.message
end

return M
