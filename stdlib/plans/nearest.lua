-- "Did you mean": the engine sets `hint` to the host's.

local M = {}

--- What a message about an unknown name ends with: `; did you mean x?`, or "".
---@param _name string
---@param _names string[]
---@return string
function M.hint(_name, _names) return "" end

--- The same; when none is near, all of them: `; it has a, b`.
---@param name string
---@param names string[]
---@param subject string what a list of the names begins with, "it has"
---@return string
function M.hint_or_list(name, names, subject)
  local hint = M.hint(name, names)
  if hint ~= "" or #names == 0 then return hint end
  return ("; %s %s"):format(subject, table.concat(names, ", "))
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
