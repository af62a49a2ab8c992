-- IAM's policy documents: reading, comparing by meaning as far as their form goes, adding
-- statements.

local json = require "json"
local resources = require "resources"

local M = {}

local function as_list(value)
  if value == nil then return {} end
  if type(value) ~= "table" then return { value } end
  return value
end

local function sorted_list(value)
  local list = {}
  for i, item in ipairs(as_list(value)) do list[i] = tostring(item) end
  table.sort(list)
  return list
end

local function normal_principal(value)
  if value == nil or type(value) ~= "table" then
    return value ~= nil and { AWS = { tostring(value) } } or nil
  end
  local result = {}
  for kind, names in pairs(value) do result[kind] = sorted_list(names) end
  return result
end

local function normal_condition(value)
  local result = {}
  for operator, keys in pairs(value or {}) do
    result[operator] = {}
    -- Names of condition keys are the same in any case.
    for key, values in pairs(keys) do result[operator][key:lower()] = sorted_list(values) end
  end
  return result
end

--- A statement in one form: what may be one or many is a sorted list; without its Sid.
---@param statement table
---@return table
function M.normal(statement)
  return {
    Effect = statement.Effect,
    Principal = normal_principal(statement.Principal),
    NotPrincipal = normal_principal(statement.NotPrincipal),
    Action = sorted_list(statement.Action),
    NotAction = sorted_list(statement.NotAction),
    Resource = sorted_list(statement.Resource),
    NotResource = sorted_list(statement.NotResource),
    Condition = normal_condition(statement.Condition),
  }
end

--- The statements, also of a document that has a single one.
---@param document table?
---@return table[]
function M.statements(document)
  local statement = document and document.Statement
  if statement == nil then return {} end
  return statement.Effect and { statement } or statement
end

--- A document of a text; of a table, itself. IAM's answers are tables already.
---@param text string|table|nil
---@return table?
function M.read(text)
  if text == nil or text == "" then return nil end
  return type(text) == "table" and text or json.decode(text)
end

--- The text of a document; `original` if it says the same, to the byte.
---@param document table
---@param original? string
---@return string
function M.write(document, original)
  if original and resources.equal(M.read(original), document) then return original end
  local statements = json.array {}
  for i, statement in ipairs(M.statements(document)) do statements[i] = statement end
  return json.encode(resources.over(document, { Statement = statements }))
end

--- The document with statements that it lacks added at its end; the rest as it is. A statement of
--- ours (the same Sid) that says something else is replaced.
---@param document table?
---@param wanted table[]
---@return table
function M.extend(document, wanted)
  local result = resources.copy(document or { Version = "2012-10-17" })
  local statements = json.array {}
  for i, statement in ipairs(M.statements(result)) do statements[i] = statement end
  for _, statement in ipairs(wanted) do
    local place = #statements + 1
    for i, other in ipairs(statements) do
      if resources.equal(M.normal(other), M.normal(statement)) then
        place = nil
        break
      elseif statement.Sid and other.Sid == statement.Sid then
        place = i
      end
    end
    if place then statements[place] = resources.copy(statement) end
  end
  result.Statement = statements
  return result
end

return M
