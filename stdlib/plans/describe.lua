-- A control in plain values.

local nearest = require "plans.nearest"
local parameters = require "plans.parameters"

-- The tests of a control, with what they set as `--set` has it.
local function cases(control)
  local list = {}
  for index, case in ipairs(control.tests or {}) do
    local set = {}
    for _, name in ipairs(nearest.keys(case.set or {})) do
      set[#set + 1] = { name = name, value = case.set[name] }
    end
    list[index] = { scenario = case.scenario, verdict = case.verdict, set = set }
  end
  return list
end

--- What a control declares, for lists and programs.
---@param control plans.Control
---@param path string
---@return table
return function(control, path)
  local ways = {}
  for _, name in ipairs(nearest.keys(control.backout or {})) do
    local way = control.backout[name]
    ways[#ways + 1] = { name = name, description = way.description, values = way.values }
  end
  ways[#ways + 1] = {
    name = "undo", description = "put back what the journal says was there before, newest first",
  }
  return {
    id = control.id, title = control.title, path = path, profile = control.profile,
    description = control.description, rationale = control.rationale, impact = control.impact,
    default_value = control.default_value, references = control.references or {},
    frameworks = control.frameworks or {}, permissions = control.permissions or {},
    tests = cases(control), rule = control.rule, parameters = parameters.list(control), ways = ways,
    has_implement = control.implement ~= nil,
    needs = { files = control.needs and control.needs.files or {} },
    overrides = control.overrides or {},
  }
end
