-- The report that plans fill in: the members of moonwatch.plan/1, as the host wants them.

local nearest = require "plans.nearest"

local M = {}

--- An empty report.
---@param control plans.Control
---@param plan "test"|"implement"|"backout"
---@return table
function M.new(control, plan)
  return {
    control = control.id, title = control.title, plan = plan, account = "", region = "",
    verdict = "unknown", summary = "", parameters = {}, steps = {}, chains = {}, regions = {},
    conflicts = {}, kept = {}, information = {}, notes = {}, warnings = {},
    permissions = { needed = {}, missing = {} }, cost = {}, manual = {}, errors = {},
  }
end

--- Evidence as pairs in an order that does not change.
---@param evidence? table<string, any>
---@return { [1]: string, [2]: any }[]
function M.pairs(evidence)
  local list = {}
  for _, name in ipairs(nearest.keys(evidence or {})) do
    list[#list + 1] = { name, evidence[name] }
  end
  return list
end

--- Adds a permission that was missing, once.
---@param report table
---@param permission string
function M.missing(report, permission)
  for _, known in ipairs(report.permissions.missing) do
    if known == permission then return end
  end
  table.insert(report.permissions.missing, permission)
end

--- Adds what kept the plan from doing all of its work.
---@param report table
---@param where string
---@param message string
function M.problem(report, where, message)
  table.insert(report.errors, { where = where, message = message })
end

return M
