-- Lists as AWS gives them: in the order of their names, a page at a time.

local fault = require "practice.fault"

local M = {}

--- The names of a table, sorted.
---@param map table<string, any>
---@return string[]
function M.names(map)
  local names = {}
  for name in pairs(map) do names[#names + 1] = name end
  table.sort(names)
  return names
end

--- A loop over a table in the order of its names.
---@param map table<string, any>
function M.pairs(map)
  local names, at = M.names(map), 0
  return function()
    at = at + 1
    return names[at], map[names[at]]
  end
end

--- The values of a table in the order of its names.
---@param map table<string, any>
---@param keep? fun(value: any, name: string): boolean
---@return any[]
function M.values(map, keep)
  local values = {}
  for name, value in M.pairs(map) do
    if not keep or keep(value, name) then values[#values + 1] = value end
  end
  return values
end

--- What a function makes of each item.
---@param list any[]
---@param make fun(item: any): any
---@return any[]
function M.map(list, make)
  local made = {}
  for index, item in ipairs(list) do made[index] = make(item) end
  return made
end

--- Whether a list has a value.
---@param list any[]
---@param wanted any
---@return boolean
function M.has(list, wanted)
  for _, item in ipairs(list or {}) do
    if item == wanted then return true end
  end
  return false
end

--- A page of a list and the token of the next. Tokens are the index of the item before the page.
---@param list any[]
---@param token? string
---@param wanted? integer what the caller asks for
---@param most integer what a page has at most
---@param code? string of the error for a wrong token
---@return any[] page
---@return string? next
function M.page(list, token, wanted, most, code)
  local start = 0
  if token then
    start = tonumber(token:match "^page%-(%d+)$")
    if not start or start > #list then
      fault(code or "InvalidNextTokenException", "The token is not valid.")
    end
  end
  local count = math.min(wanted or most, most)
  local page = {}
  for index = start + 1, math.min(start + count, #list) do page[#page + 1] = list[index] end
  local after = start + #page
  return page, after < #list and "page-" .. after or nil
end

return M
