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
    date = "", caller = "", version = "", frameworks = control.frameworks or {},
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

-- Remedies as the user can run them ----------------------------------------------------------------------------

local function plain(text) return (text:gsub("%p", "%%%0")) end

-- Puts options behind each `moonwatch implement CONTROL` (`backout CONTROL WAY`) of a text.
local function with_options(text, control, words)
  for _, plan in ipairs { "test", "implement" } do
    local command = "moonwatch " .. plan .. " " .. control
    local added = command .. words[plan]
    -- What was completed before stays as it is.
    text = text:gsub(plain(added), (command:gsub("%%", "%%%%")))
    text = text:gsub(plain(command) .. "%f[^%w%-_]", (added:gsub("%%", "%%%%")))
  end
  local way = plain("moonwatch backout " .. control) .. " %l[%l%-]*=?[^%s;,.`]*"
  if words.backout ~= "" then
    text = text:gsub("(" .. way .. ")" .. plain(words.backout), "%1")
  end
  return (text:gsub(way, function(found) return found .. words.backout end))
end

--- Gives the commands in a report's texts the options of this run, so that they work as they are printed.
---@param report table
---@param words { test: string, implement: string, backout: string } options, each with a blank before it
function M.complete(report, words)
  local function fix(item, name)
    if type(item[name]) == "string" then
      item[name] = with_options(item[name], report.control, words)
    end
  end
  local function fix_all(list, ...)
    for _, item in ipairs(list or {}) do
      for _, name in ipairs { ... } do fix(item, name) end
    end
  end
  fix(report, "summary")
  fix_all(report.steps, "remedy", "summary")
  for _, chain in ipairs(report.chains) do fix_all(chain.links, "remedy", "summary") end
  fix_all(report.regions, "summary")
  fix_all(report.manual, "text")
  fix_all(report.errors, "message")
  fix_all(report.judged and report.judged.defects, "remedy", "summary")
  for _, list in ipairs { report.notes, report.warnings } do
    for index = 1, #list do fix(list, index) end
  end
end

--- Adds what kept the plan from doing all of its work.
---@param report table
---@param where string
---@param message string
function M.problem(report, where, message)
  table.insert(report.errors, { where = where, message = message })
end

return M
