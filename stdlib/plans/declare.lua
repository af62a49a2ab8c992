-- What a control file declares, in plain values. Called by the host in a state that has nothing but the file's code.

local constructors = require "plans.control"
local describe = require "plans.describe"
local errors = require "plans.errors"
local lint = require "plans.lint"
local nearest = require "plans.nearest"

local M = {}

local function problem_of(err)
  if constructors.is_mistake(err) then return { message = err.message, path = err.path } end
  return { message = errors.text(err) }
end

--- Runs a control file.
---@param hint fun(name: string, names: string[]): string
---@param file fun(): any the file as a function
---@param path string
---@param lints boolean whether remarks are wanted
---@return { description?: table, remarks?: table[], problem?: { message: string, path?: string[] } }
function M.declare(hint, file, path, lints)
  nearest.hint = hint
  local ok, value = pcall(file)
  if not ok then return { problem = problem_of(value) } end
  local control = constructors.declared(value)
  if not control then return { problem = { message = "expected `return control { … }`" } } end
  return { description = describe(control, path), remarks = lints and lint.remarks(control) or nil }
end

return M
