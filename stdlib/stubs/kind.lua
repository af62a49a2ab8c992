-- Type stubs of a kind of resource, for editors: what can be wanted of one.

local M = {}

local function class_name(kind)
  return "resources." .. kind:gsub("^%l", string.upper):gsub("_(%l)", string.upper) .. "Wish"
end

--- The stub of a module in resources/.
---@param module resources.Kind
---@return string
function M.text(module)
  local class = class_name(module.kind)
  local lines = {
    "---@meta resources." .. module.kind,
    "-- Made by moonwatch stubs, from the kind of resource in the binary (docs/resources.md).", "",
    "--- What a plan wants of one; fields are spelt as in the AWS API.", "---@class " .. class,
  }
  for _, name in ipairs(module.identity) do
    lines[#lines + 1] = ("---@field %s string what finds it"):format(name)
  end
  for _, name in ipairs(module.fields) do lines[#lines + 1] = ("---@field %s? any"):format(name) end
  local functions = {}
  for name, value in pairs(module) do
    if type(value) == "function" then functions[#functions + 1] = name end
  end
  table.sort(functions)
  lines[#lines + 1] = ""
  lines[#lines + 1] = "---@class " .. class:gsub("Wish$", "Kind") .. ": resources.Kind"
  for _, name in ipairs(functions) do
    lines[#lines + 1] = ("---@field %s function"):format(name)
  end
  lines[#lines + 1] = ("---@overload fun(wanted: %s): plans.Resource"):format(class)
  lines[#lines + 1] = "local kind = {}"
  lines[#lines + 1] = ""
  lines[#lines + 1] = "return kind"
  return table.concat(lines, "\n") .. "\n"
end

return M
