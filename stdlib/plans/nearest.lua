-- "Did you mean": the engine sets `of` to the host's comparison of names.

local M = {}

--- The name nearest to a mistyped one; nil when none is near.
---@param _name string
---@param _names string[]
---@return string?
function M.of(_name, _names) return nil end

--- `; did you mean x?`, or nothing.
---@param name string
---@param names string[]
---@return string
function M.hint(name, names)
  local found = M.of(name, names)
  return found and ("; did you mean %s?"):format(found) or ""
end

--- The keys of a table, sorted.
---@param table_ table<string, any>
---@return string[]
function M.keys(table_)
  local keys = {}
  for key in pairs(table_) do keys[#keys + 1] = tostring(key) end
  table.sort(keys)
  return keys
end

return M
