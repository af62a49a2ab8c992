-- Writes JSON with the keys in the order in which they were given, as CloudTrail does.

local M = {}

--- JSON's null, where a Lua nil would drop the key.
M.null = setmetatable({}, { __tostring = function() return "null" end })

local Object = {}

--- An object from alternating keys and values; a nil value leaves its key out.
---@param ... any
---@return table
function M.object(...)
  local pairs_in_order = { n = 0 }
  for i = 1, select("#", ...), 2 do
    local key, value = select(i, ...)
    if value ~= nil then
      pairs_in_order.n = pairs_in_order.n + 1
      pairs_in_order[pairs_in_order.n] = { key, value }
    end
  end
  return setmetatable(pairs_in_order, Object)
end

local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function quote(text)
  return '"' .. text:gsub('[%c"\\]', function(c)
    return escapes[c] or ("\\u%04x"):format(c:byte())
  end) .. '"'
end

--- The value as JSON on one line. A plain table is an array.
---@param value any
---@return string
function M.encode(value)
  local kind = type(value)
  if value == M.null then
    return "null"
  elseif kind == "string" then
    return quote(value)
  elseif kind ~= "table" then
    return tostring(value)
  end
  local parts = {}
  if getmetatable(value) == Object then
    for i = 1, value.n do
      parts[i] = quote(value[i][1]) .. ":" .. M.encode(value[i][2])
    end
    return "{" .. table.concat(parts, ",") .. "}"
  end
  for i, item in ipairs(value) do
    parts[i] = M.encode(item)
  end
  return "[" .. table.concat(parts, ",") .. "]"
end

return M
