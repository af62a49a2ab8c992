-- Finding controls: every control.lua of the places that the host names. The host has read what each declares, in a
-- state of its own; only the control that a run is about is loaded here.

local constructors = require "plans.control"
local describe = require "plans.describe"
local errors = require "plans.errors"
local nearest = require "plans.nearest"

local M = {}

-- What is wrong with a control file: `path:line: message`.
local function problem_of(host, number, place)
  local problem = place.problem
  if problem.path then
    local line = host.line_of(number, problem.path)
    return ("%s:%s %s"):format(place.path, line and line .. ":" or "", problem.message)
  end
  -- Lua names the file itself, by the end of its path.
  local file, line, rest = problem.message:match "^(.-):(%d+): (.*)$"
  file = file and file:gsub("^%.%.%.", "")
  if file and file ~= "" and place.path:sub(-#file) == file then
    return ("%s:%s: %s"):format(place.path, line, rest)
  end
  return ("%s: %s"):format(place.path, problem.message)
end

---@class plans.Place
---@field number integer the file's, as the host counts them
---@field path string
---@field description table what it declares
---@field remarks { path: string[], message: string }[] what there is to improve in it
---@field replaces? string the path of the built-in control whose id it has

--- What all control files declare. A broken one does not stop the others.
---@param host plans.Host
---@return plans.Place[] controls sorted by id
---@return table<string, plans.Place> by_id
---@return string[] problems
function M.list(host)
  local controls, by_id, problems = {}, {}, {}
  for number, place in ipairs(host.controls()) do
    local id = place.description and place.description.id
    local known = id and by_id[id]
    if not id then
      problems[#problems + 1] = problem_of(host, number, place)
    elseif known and place.is_built_in then
      known.replaces = place.path
    elseif known then
      problems[#problems + 1] = ("%s: the id %q is taken by %s"):format(place.path, id,
        known.path)
    else
      by_id[id] = {
        number = number, path = place.path, description = place.description,
        remarks = place.remarks,
      }
      controls[#controls + 1] = by_id[id]
    end
  end
  table.sort(controls, function(a, b) return a.description.id < b.description.id end)
  return controls, by_id, problems
end

--- What there is to improve in a control, each with file and line.
---@param host plans.Host
---@param place plans.Place
---@return string[]
function M.remarks(host, place)
  local list = {}
  for index, remark in ipairs(place.remarks) do
    local line = host.line_of(place.number, remark.path)
    list[index] = ("%s:%s %s"):format(place.path, line and line .. ":" or "", remark.message)
  end
  return list
end

--- The control file of an id. Raises with the nearest id when there is none.
---@param host plans.Host
---@param id string
---@return plans.Place
function M.find(host, id)
  local controls, by_id, problems = M.list(host)
  if by_id[id] then return by_id[id] end
  local ids = {}
  for index, one in ipairs(controls) do ids[index] = one.description.id end
  local text = ("there is no control %q%s"):format(id,
    nearest.hint_or_list(id, ids, "there are"))
  for _, problem in ipairs(problems) do text = text .. "\n" .. problem end
  error({ usage = text }, 0)
end

-- What goes beyond the run's account and the control's own code is said before any of it runs.
local function announce(host, place)
  local declared = place.description
  local function say(text, ...)
    host.say(("control %s "):format(declared.id) .. text:format(...))
  end
  if place.replaces then say("is %s, in place of the built-in one", place.path) end
  for _, name in ipairs(declared.needs.files) do
    say("reads the file %s", host.file_path(place.number, name))
  end
  for _, name in ipairs(declared.overrides) do
    say("replaces the library's module %s for its own run", name)
  end
end

--- Loads a control: its file, and the modules that this requires, without anything that reaches out of Lua. Its plans
--- have what plans have from here on.
---@param host plans.Host
---@param place plans.Place
---@return plans.Control
function M.load(host, place)
  announce(host, place)
  local function fail(message)
    error({ usage = ("%s: %s"):format(place.path, message) }, 0)
  end
  local ok, value = pcall(host.load(place.number, place.description.overrides))
  if not ok then fail(errors.text(value)) end
  local control = constructors.declared(value)
  -- What was shown of it is what runs.
  if not control or host.canonical(describe(control, place.path))
    ~= host.canonical(place.description)
  then
    fail "it declares something else each time that it is loaded"
  end
  host.begin_plan()
  return control
end

return M
