-- Reads JSON, for the scripts of this folder. Objects remember the order of their keys.

local M = {}

--- JSON's null, where a Lua nil would drop the key.
M.null = setmetatable({}, { __tostring = function() return "null" end })

local order = setmetatable({}, { __mode = "k" })

--- The keys of an object in the order of the text.
---@param object table
---@return string[]
function M.keys(object) return order[object] end

local escapes = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }
local constants = { ["true"] = true, ["false"] = false, null = M.null }
local value

local function fail(text, at, expected)
  local _, lines = text:sub(1, at - 1):gsub("\n", "")
  error(("line %d: expected %s, found %q"):format(lines + 1, expected, text:sub(at, at + 10)), 0)
end

local function skip(text, at) return text:match("^[ \t\r\n]*()", at) end

local function expect(text, at, character)
  at = skip(text, at)
  if text:sub(at, at) ~= character then fail(text, at, character) end
  return skip(text, at + 1)
end

--- The character of a \u escape, whose first digit is at `at`, and what follows it.
local function code(text, at)
  local number = tonumber(text:match("^%x%x%x%x", at) or fail(text, at, "four digits"), 16)
  local low = text:match("^\\u([dD][c-fC-F]%x%x)", at + 4)
  if number >= 0xD800 and number < 0xDC00 and low then
    return utf8.char(0x10000 + (number - 0xD800) * 0x400 + tonumber(low, 16) - 0xDC00), at + 10
  end
  return utf8.char(number), at + 4
end

local function literal(text, at)
  local parts = {}
  at = at + 1
  while true do
    local plain, stop = text:match('^([^"\\]*)()', at)
    parts[#parts + 1] = plain
    local character = text:sub(stop, stop)
    if character == '"' then return table.concat(parts), stop + 1 end
    if character == "" then fail(text, stop, "the end of a string") end
    local escaped = text:sub(stop + 1, stop + 1)
    if escaped == "u" then
      parts[#parts + 1], at = code(text, stop + 2)
    else
      parts[#parts + 1], at = escapes[escaped] or escaped, stop + 2
    end
  end
end

local function array(text, at)
  local items = {}
  at = skip(text, at + 1)
  if text:sub(at, at) == "]" then return items, at + 1 end
  while true do
    items[#items + 1], at = value(text, at)
    at = skip(text, at)
    if text:sub(at, at) == "]" then return items, at + 1 end
    at = expect(text, at, ",")
  end
end

local function object(text, at)
  local members, keys = {}, {}
  order[members] = keys
  at = skip(text, at + 1)
  if text:sub(at, at) == "}" then return members, at + 1 end
  while true do
    if text:sub(at, at) ~= '"' then fail(text, at, "a key") end
    local key
    key, at = literal(text, at)
    at = expect(text, at, ":")
    members[key], at = value(text, at)
    keys[#keys + 1] = key
    at = skip(text, at)
    if text:sub(at, at) == "}" then return members, at + 1 end
    at = expect(text, at, ",")
  end
end

function value(text, at)
  local character = text:sub(at, at)
  if character == "{" then return object(text, at) end
  if character == "[" then return array(text, at) end
  if character == '"' then return literal(text, at) end
  local word, stop = text:match("^(%l+)()", at)
  if word and constants[word] ~= nil then return constants[word], stop end
  local number
  number, stop = text:match("^(-?%d[%d.eE+-]*)()", at)
  return tonumber(number) or fail(text, at, "a value"), stop
end

--- The value of a JSON text. Raises what was expected, and in which line, when it is none.
---@param text string
---@return any
function M.decode(text)
  local decoded, at = value(text, skip(text, 1))
  at = skip(text, at)
  if at <= #text then fail(text, at, "the end") end
  return decoded
end

--- The value of a JSON file.
---@param path string
---@return any
function M.read(path)
  local file <close> = assert(io.open(path))
  local ok, decoded = pcall(M.decode, file:read("a"))
  if not ok then error(path .. ": " .. decoded, 0) end
  return decoded
end

return M
