-- JSON for policies, event patterns and files: read into plain tables, written with sorted keys, so
-- that equal values give equal text.

local M = {}

--- JSON's null inside of tables, where nil would drop the member.
M.null = setmetatable({}, { __tostring = function() return "null" end })

local Array = { __name = "json.array" }

--- Marks a list, so that an empty one is written as `[]` and not as `{}`. Lists that were read are
--- marked.
---@generic T: table
---@param list? T
---@return T
function M.array(list) return setmetatable(list or {}, Array) end

--- Whether a table is written as a list: marked, or with a first item.
---@param value any
---@return boolean
function M.is_array(value)
  return type(value) == "table" and value ~= M.null
    and (getmetatable(value) == Array or value[1] ~= nil)
end

local deepest = 200

-- Reading -----------------------------------------------------------------------------------------

local function fail(text, at, expected)
  local before = text:sub(1, at - 1)
  local _, lines = before:gsub("\n", "")
  local found = at > #text and "the end" or ("%q"):format(text:sub(at, at))
  error(("line %d, character %d: expected %s, found %s"):format(
    lines + 1, at - (before:match(".*()\n") or 0), expected, found), 0)
end

local escapes = {
  ['"'] = '"', ["\\"] = "\\", ["/"] = "/", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t",
}

local function read_code_unit(text, at)
  local digits = text:match("^u(%x%x%x%x)", at)
  if not digits then fail(text, at, "an escape") end
  return tonumber(digits, 16)
end

-- The character that an escape at `at` (behind its backslash) means, and where the text goes on.
local function read_escape(text, at)
  local plain = escapes[text:sub(at, at)]
  if plain then return plain, at + 1 end
  local unit = read_code_unit(text, at)
  at = at + 5
  if unit >= 0xD800 and unit < 0xDC00 and text:sub(at, at + 1) == "\\u" then
    local low = read_code_unit(text, at + 1)
    if low >= 0xDC00 and low < 0xE000 then
      return utf8.char(0x10000 + (unit - 0xD800) * 0x400 + low - 0xDC00), at + 6
    end
  end
  -- Half a pair is no character.
  return utf8.char((unit >= 0xD800 and unit < 0xE000) and 0xFFFD or unit), at
end

local function read_string(text, at)
  local parts, start = {}, at + 1
  while true do
    local stop = text:find('["\\%c]', start)
    if not stop then fail(text, #text + 1, 'a closing "') end
    parts[#parts + 1] = text:sub(start, stop - 1)
    local char = text:sub(stop, stop)
    if char == '"' then return table.concat(parts), stop + 1 end
    if char ~= "\\" then
      if char == "\127" then
        parts[#parts + 1], start = char, stop + 1
        goto continue
      end
      fail(text, stop, "no control character in a string")
    end
    parts[#parts + 1], start = read_escape(text, stop + 1)
    ::continue::
  end
end

local function read_number(text, at)
  local whole = text:match("^%-?%d+", at)
  if not whole or whole:find("^%-?0%d") then fail(text, at, "a value") end
  local stop = at + #whole
  local fraction = text:match("^%.%d+", stop) or ""
  stop = stop + #fraction
  local exponent = text:match("^[eE][+-]?%d+", stop) or ""
  stop = stop + #exponent
  return tonumber(whole .. fraction .. exponent), stop
end

local words = { t = { "true", true }, f = { "false", false }, n = { "null", M.null } }

local read_value

local function skip(text, at) return text:find("[^ \t\r\n]", at) or #text + 1 end

local function read_list(text, at, depth)
  local list = M.array {}
  at = skip(text, at + 1)
  if text:sub(at, at) == "]" then return list, at + 1 end
  while true do
    list[#list + 1], at = read_value(text, at, depth)
    at = skip(text, at)
    local char = text:sub(at, at)
    if char == "]" then return list, at + 1 end
    if char ~= "," then fail(text, at, '"," or "]"') end
    at = skip(text, at + 1)
  end
end

local function read_object(text, at, depth)
  local object = {}
  at = skip(text, at + 1)
  if text:sub(at, at) == "}" then return object, at + 1 end
  while true do
    if text:sub(at, at) ~= '"' then fail(text, at, "a name in quotes") end
    local name
    name, at = read_string(text, at)
    at = skip(text, at)
    if text:sub(at, at) ~= ":" then fail(text, at, '":"') end
    object[name], at = read_value(text, skip(text, at + 1), depth)
    at = skip(text, at)
    local char = text:sub(at, at)
    if char == "}" then return object, at + 1 end
    if char ~= "," then fail(text, at, '"," or "}"') end
    at = skip(text, at + 1)
  end
end

function read_value(text, at, depth)
  if depth > deepest then fail(text, at, ("at most %d levels"):format(deepest)) end
  local char = text:sub(at, at)
  if char == '"' then return read_string(text, at) end
  if char == "{" then return read_object(text, at, depth + 1) end
  if char == "[" then return read_list(text, at, depth + 1) end
  local word = words[char]
  if word then
    if text:sub(at, at + #word[1] - 1) ~= word[1] then fail(text, at, "a value") end
    return word[2], at + #word[1]
  end
  return read_number(text, at)
end

--- The value of a JSON text: objects and lists as tables, null as `json.null`. Of a name that comes
--- twice the last counts. Raises an error that names line and character.
---@param text string
---@return any
function M.decode(text)
  if type(text) ~= "string" then error("expected JSON text, found a " .. type(text), 2) end
  local value, at = read_value(text, skip(text, 1), 0)
  at = skip(text, at)
  if at <= #text then fail(text, at, "the end") end
  return value
end

-- Writing -----------------------------------------------------------------------------------------

local short = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function quote(text)
  return '"' .. text:gsub('[%c"\\]', function(char)
    return short[char] or ("\\u%04x"):format(char:byte())
  end) .. '"'
end

local function number(value)
  if math.type(value) == "integer" then return tostring(value) end
  if value ~= value or value == math.huge or value == -math.huge then
    error("JSON has no " .. tostring(value), 0)
  end
  if value == math.floor(value) and math.abs(value) < 2 ^ 53 then return ("%.0f"):format(value) end
  local text = ("%.15g"):format(value)
  return tonumber(text) == value and text or ("%.17g"):format(value)
end

local function sorted_names(object)
  local names = {}
  for name in pairs(object) do
    if type(name) ~= "string" then
      error("a table is either a list or has names, found the key " .. tostring(name), 0)
    end
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

local write

local function write_list(list, parts, depth, gap)
  if #list == 0 then
    parts[#parts + 1] = "[]"
    return
  end
  for i = 1, #list do
    parts[#parts + 1] = i == 1 and "[" or ","
    if gap then parts[#parts + 1] = "\n" .. gap:rep(depth) end
    write(list[i], parts, depth, gap)
  end
  parts[#parts + 1] = (gap and "\n" .. gap:rep(depth - 1) or "") .. "]"
end

local function write_object(object, parts, depth, gap)
  local names = sorted_names(object)
  if #names == 0 then
    parts[#parts + 1] = "{}"
    return
  end
  for i, name in ipairs(names) do
    parts[#parts + 1] = i == 1 and "{" or ","
    if gap then parts[#parts + 1] = "\n" .. gap:rep(depth) end
    parts[#parts + 1] = quote(name) .. (gap and ": " or ":")
    write(object[name], parts, depth, gap)
  end
  parts[#parts + 1] = (gap and "\n" .. gap:rep(depth - 1) or "") .. "}"
end

function write(value, parts, depth, gap)
  local kind = type(value)
  if value == nil or value == M.null then
    parts[#parts + 1] = "null"
  elseif kind == "boolean" then
    parts[#parts + 1] = tostring(value)
  elseif kind == "number" then
    parts[#parts + 1] = number(value)
  elseif kind == "string" then
    parts[#parts + 1] = quote(value)
  elseif kind ~= "table" then
    -- Times and their like print as what JSON has for them.
    parts[#parts + 1] = quote(tostring(value))
  elseif depth > deepest then
    error(("a table is nested more than %d deep"):format(deepest), 0)
  elseif M.is_array(value) then
    write_list(value, parts, depth + 1, gap)
  else
    write_object(value, parts, depth + 1, gap)
  end
end

--- JSON text with sorted keys. A table is a list if it has a first item or is marked
--- (`json.array`); whole floats are written as integers.
---@param value any
---@param options? { indent?: string } one value a line, indented by this
---@return string
function M.encode(value, options)
  local parts = {}
  write(value, parts, 0, options and options.indent)
  return table.concat(parts)
end

return M
