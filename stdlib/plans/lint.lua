-- Mistakes in a control that do not keep it from loading.

local parameters = require "plans.parameters"
local nearest = require "plans.nearest"

local M = {}

local function permissions(control, add)
  local given = control.permissions or {}
  for _, plan in ipairs { "test", "implement" } do
    if control[plan] and #(given[plan] or {}) == 0 then
      add({ "permissions" }, "permissions.%s is missing: the IAM actions that the %s plan needs",
        plan, plan)
    end
  end
  if control.backout and #(given.backout or {}) == 0 then
    add({ "permissions" }, "permissions.backout is missing: the IAM actions of the ways back")
  end
  for _, plan in ipairs(nearest.keys(given)) do
    for _, action in ipairs(given[plan]) do
      if not action:find "^[%l%d%-]+:[%a%d*]+$" then
        add({ "permissions", plan }, "permissions.%s: expected IAM actions such as "
          .. "sns:ListTopics, found %q", plan, action)
      end
    end
  end
end

local function defaults(control, add)
  local ok, values = pcall(parameters.resolve, control, {})
  for _, name in ipairs(parameters.names(control)) do
    local parameter = control.parameters[name]
    if not parameter.description then
      add({ "parameters", name }, "parameter %s has no description", name)
    end
    local problem = ok and parameters.default_problem(parameter, values[name], values)
    if problem then
      add({ "parameters", name }, "parameter %s: its default is not allowed: %s", name, problem)
    end
  end
end

--- What there is to improve in a control.
---@param control plans.Control
---@return { path: string[], message: string }[]
function M.remarks(control)
  local list = {}
  local function add(path, message, ...)
    list[#list + 1] = { path = path, message = message:format(...) }
  end
  permissions(control, add)
  defaults(control, add)
  if not control.rationale then add({}, "rationale is missing: why the control matters") end
  for _, reference in ipairs(control.references or {}) do
    if not reference:find "^https?://[%w.%-]+" then
      add({ "references" }, "references: expected URLs, found %q", reference)
    end
  end
  if #(control.tests or {}) == 0 then
    add({}, "tests is missing: nothing shows that the test plan passes and fails where it should")
  end
  return list
end

return M
