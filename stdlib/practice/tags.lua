-- Tags: AWS has them as a list of keys and values, or as a table; here they are a table.

local listing = require "practice.listing"

local M = {}

--- From `{ { Key =, Value = } }`; the names of the two members may be others.
---@param list? table[]
---@param key? string
---@param value? string
---@return table<string, string>
function M.from(list, key, value)
  local tags = {}
  for _, tag in ipairs(list or {}) do tags[tag[key or "Key"]] = tag[value or "Value"] or "" end
  return tags
end

--- To `{ { Key =, Value = } }`, in the order of the keys.
---@param tags? table<string, string>
---@param key? string
---@param value? string
---@return table[]
function M.list(tags, key, value)
  local list = {}
  for name, text in listing.pairs(tags or {}) do
    list[#list + 1] = { [key or "Key"] = name, [value or "Value"] = text }
  end
  return list
end

--- Sets some.
function M.add(holder, more)
  holder.tags = holder.tags or {}
  for name, text in pairs(more) do holder.tags[name] = text end
end

--- Takes some away, by their keys.
function M.remove(holder, names)
  for _, name in ipairs(names or {}) do (holder.tags or {})[name] = nil end
end

--- Whether two tables of tags are the same.
function M.same(one, other)
  for name, text in pairs(one) do
    if other[name] ~= text then return false end
  end
  for name in pairs(other) do
    if one[name] == nil then return false end
  end
  return true
end

return M
