-- The type stub (LuaCATS) of one AWS service, from its model. docs/aws-models.md describes both.

local operation_name = require "stubs.operation_name"

local M = {}

local function sorted_keys(object)
  local keys = {}
  for key in pairs(object) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

local scalars = {
  string = "string", blob = "string", boolean = "boolean", integer = "integer", long = "integer",
  float = "number", double = "number",
}

local keywords = {}
for word in ([[and break do else elseif end false for function goto if in local nil not or repeat
  return then true until while]]):gmatch "%l+" do
  keywords[word] = true
end

local function quoted(name)
  return name:find "^[%a_][%w_]*$" and not keywords[name] and name or ('["%s"]'):format(name)
end

local Service = {}
Service.__index = Service

--- The names of the shapes that the input or output of a service's operations reach.
function Service:reached(side)
  local found, names = {}, {}
  for _, operation in pairs(self.model.operations) do
    if operation[side] then names[#names + 1] = operation[side].shape end
  end
  while #names > 0 do
    local name = table.remove(names)
    if not found[name] then
      found[name] = true
      local shape = self.model.shapes[name]
      for _, member in pairs(shape.members or {}) do names[#names + 1] = member.shape end
      for _, part in ipairs { "member", "key", "value" } do
        if shape[part] then names[#names + 1] = shape[part].shape end
      end
    end
  end
  return found
end

--- The LuaCATS type of a shape.
function Service:type(name)
  local shape = self.model.shapes[name]
  if shape.document then return "any" end
  if shape.eventstream then return "aws.EventStream" end
  if shape.type == "structure" or shape.enum then return self.class .. "." .. name end
  if shape.type == "list" then
    local element = self:type(shape.member.shape)
    return (element:find "|" and "(" .. element .. ")" or element) .. "[]"
  end
  if shape.type == "map" then
    return ("table<string, %s>"):format(self:type(shape.value.shape))
  end
  if shape.type == "timestamp" then
    -- Parameters may be given in other forms; results are always times.
    return self.inputs[name] and "aws.Time|string|number" or "aws.Time"
  end
  local scalar = scalars[shape.type]
  if not scalar then error(("%s: shape %s has type %s"):format(self.name, name, shape.type), 0) end
  return scalar
end

--- The members that a caller has to give: not tokens, which are made when they are missing.
function Service:required(name)
  local shape, required = self.model.shapes[name], {}
  for _, member in ipairs(shape.required or {}) do
    required[member] = not shape.members[member].idempotencyToken or nil
  end
  return required
end

--- The type of a member, which may be hidden or a stream of bytes.
function Service:member_type(member, is_input)
  local shape = self.model.shapes[member.shape]
  if member.sensitive or shape.sensitive then
    return is_input and self:type(member.shape) .. "|aws.Secret" or "aws.Secret"
  end
  if (member.streaming or shape.streaming) and not is_input then return "aws.Body" end
  return self:type(member.shape)
end

--- A class for a structure. Only parameters tell what may be missing: in results, an editor that
--- asked for a nil check at every step would help nobody.
function Service:structure(name, shape)
  local required = self:required(name)
  local lines = { ("---@class %s.%s"):format(self.class, name) }
  for _, member in ipairs(self.keys(shape.members)) do
    local mark = self.inputs[name] and not required[member] and "?" or ""
    local type = self:member_type(shape.members[member], self.inputs[name])
    lines[#lines + 1] = ("---@field %s%s %s"):format(quoted(member), mark, type)
  end
  return table.concat(lines, "\n") .. "\n"
end

function Service:shape(name)
  local shape = self.model.shapes[name]
  if shape.document or shape.eventstream then return nil end
  if shape.type == "structure" then return self:structure(name, shape) end
  if shape.enum then
    return ('---@alias %s.%s "%s"\n'):format(self.class, name, table.concat(shape.enum, '"|"'))
  end
end

--- What `items` gives one by one: the elements of the lists at the paginator's result keys.
function Service:item(operation, paginator)
  local keys = paginator.result_key
  if type(keys) == "string" then keys = { keys } end
  local types, seen = {}, {}
  for _, key in ipairs(keys) do
    local name = operation.output.shape
    for step in key:gmatch "[^.]+" do
      name = self.model.shapes[name].members[step].shape
    end
    local shape = self.model.shapes[name]
    local item = self:type(shape.type == "list" and shape.member.shape or name)
    if not seen[item] then types[#types + 1] = item end
    seen[item] = true
  end
  return table.concat(types, "|")
end

--- The field of the service's class for an operation, and a class for one that has pages.
function Service:operation(name)
  local operation = self.model.operations[name]
  local input = operation.input and operation.input.shape
  local given = input
    and ("params%s: %s"):format(next(self:required(input)) and "" or "?", self:type(input))
    or "params?: {}"
  local result = operation.output and self:type(operation.output.shape) or "{}"
  local notes = {}
  if operation.access ~= "read" then notes[#notes + 1] = operation.access end
  if operation.deprecated then notes[#notes + 1] = "deprecated" end
  local note = #notes > 0 and " # " .. table.concat(notes, ", ") or ""
  local lua_name = operation_name(name)
  local paginator = self.model.pagination[name]
  if not paginator then
    return ("---@field %s fun(%s): %s%s\n"):format(lua_name, given, result, note)
  end
  local class = self.class .. "." .. lua_name
  assert(not self.model.shapes[lua_name], class)
  local paged = ([[
---@class CLASS
---@overload fun(GIVEN): RESULT
---@field pages fun(self: CLASS, GIVEN): fun(): RESULT
---@field items fun(self: CLASS, GIVEN): fun(): ITEM
]]):gsub("%u%u+", {
    CLASS = class, GIVEN = given, RESULT = result, ITEM = self:item(operation, paginator),
  })
  return ("---@field %s %s%s\n"):format(lua_name, class, note), paged
end

--- The text of the stub file.
function Service:text()
  local fields, classes = {}, {}
  for _, name in ipairs(self.keys(self.model.operations)) do
    local field, class = self:operation(name)
    fields[#fields + 1] = field
    classes[#classes + 1] = class
  end
  local outputs = self:reached "output"
  for _, name in ipairs(self.keys(self.model.shapes)) do
    if self.inputs[name] or outputs[name] then classes[#classes + 1] = self:shape(name) end
  end
  return "---@meta _\n-- Written by `make stubs`. Do not edit.\n\n"
    .. ("---@class aws\n---@field %s %s\n\n"):format(quoted(self.name), self.class)
    .. ("---@class %s\n"):format(self.class)
    .. table.concat(fields) .. "\n" .. table.concat(classes, "\n")
end

--- The text of a service's stub file.
---@param name string `cloudtrail`
---@param model table what stdlib/aws/NAME.json holds
---@param keys? fun(object: table): string[] the order of an object's members; sorted without it
---@return string
function M.text(name, model, keys)
  local self = setmetatable({ name = name, model = model, keys = keys or sorted_keys }, Service)
  self.class = "aws." .. name:gsub("-", "_")
  self.inputs = self:reached "input"
  return self:text()
end

return M
