-- Finding controls: every control.lua of the places that the host names.

local constructors = require "plans.control"
local errors = require "plans.errors"
local nearest = require "plans.nearest"
local parameters = require "plans.parameters"

local M = {}

-- What is wrong with a control file: `path:line: message`.
local function problem_of(host, number, place, err)
  if type(err) == "table" and err.path then
    local line = host.line_of(number, err.path)
    return ("%s:%s %s"):format(place.path, line and line .. ":" or "", err.message)
  end
  local text = errors.text(err)
  -- Lua names the file itself, by the end of its path.
  local file, line, rest = text:match "^(.-):(%d+): (.*)$"
  file = file and file:gsub("^%.%.%.", "")
  if file and file ~= "" and place.path:sub(-#file) == file then
    return ("%s:%s: %s"):format(place.path, line, rest)
  end
  return ("%s: %s"):format(place.path, text)
end

--- Loads all control files. A broken one does not stop the others.
---@param host plans.Host
---@return { control: plans.Control, path: string }[] controls sorted by id
---@return table<string, { control: plans.Control, path: string }> by_id
---@return string[] problems
function M.load(host)
  local controls, by_id, problems = {}, {}, {}
  for number, place in ipairs(host.controls()) do
    local ok, control = pcall(require, place.module)
    if not ok then
      problems[#problems + 1] = problem_of(host, number, place, control)
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

--- The control of an id, and its file. Raises with the nearest id when there is none.
---@param host plans.Host
---@param id string
---@return plans.Control
---@return string path
function M.find(host, id)
  local controls, by_id, problems = M.load(host)
  if by_id[id] then return by_id[id].control, by_id[id].path end
  local ids = {}
  for index, one in ipairs(controls) do ids[index] = one.control.id end
  local text = ("there is no control %q%s"):format(id,
    nearest.hint_or_list(id, ids, "there are"))
  for _, problem in ipairs(problems) do text = text .. "\n" .. problem end
  error({ usage = text }, 0)
end

--- A control in plain values.
---@param control plans.Control
---@param path string
---@return table
function M.describe(control, path)
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
    rule = control.rule, parameters = parameters.list(control), ways = ways,
    has_implement = control.implement ~= nil,
  }
end

return M
