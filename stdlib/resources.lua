-- What the kinds of resource share: how one is asked for, who else may own it, and comparing
-- states.
--
-- A kind is a module in resources/ that knows how to read one AWS thing, what it should become, and
-- which calls make it so:
--
--     local resources = require "resources"
--     local M = resources.define {
--       kind = "queue",
--       identity = { "region", "name" },        -- what finds it
--       fields = { "DelaySeconds", "Tags" },    -- what can be wanted of it, spelt as in the AWS
-- API
--     }
--     function M.read(id, aws, ctx) … end       -- state, meta; nil: it does not exist
--     function M.plan(current, desired, id, ctx) … end  -- the state it will have
--     function M.write(current, target, id, ctx) … end  -- the calls; current nil: create, target
-- nil: remove
--     return M
--
-- `queue { region = "us-east-1", name = "alerts", DelaySeconds = 5 }` is then what a plan hands to
-- `ctx:ensure`.

local M = {}

---@class resources.Call what a module wants to be called
---@field service string
---@field operation string as in Lua, `put_metric_alarm`
---@field parameters table
---@field region string
---@field why string what it is for, a few words
---@field retry? string[] error codes that go away by themselves: a new role, a new policy
---@field expect? table members of the answer that have to have these values

---@class resources.Kind
---@field kind string
---@field identity string[] names of what finds one
---@field fields string[] what can be wanted of it
---@field volatile? string[] fields of a state that change by themselves: shown to `keep`,
--- otherwise left out
---@field silent? string[] fields that are neither compared nor shown, but restored
---@field read fun(id: table, aws: aws, ctx: table): table?, table?
---@field plan fun(current: table?, desired: table, id: table, ctx: table): table
---@field write fun(current: table?, target: table?, id: table, ctx: table): resources.Call[]
---@field replaces? table<string, boolean> operations that replace the whole of what they write
---@field keep? fun(current: table, ctx: table, id: table): string? why it is not removed
---@field leaves? fun(current: table, ctx: table, id: table): string? what a removal leaves behind
---@field wanted? fun(wanted: table): table what a plan asks for, put into the form of `identity`
--- and `fields`
---@field describe fun(id: table): string
---@overload fun(wanted: table): table

local function set(list)
  local names = {}
  for _, name in ipairs(list) do names[name] = true end
  return names
end

local function ask(module, wanted)
  if type(wanted) ~= "table" then
    error(("%s: expected a table, found a %s"):format(module.kind, type(wanted)), 3)
  end
  if module.wanted then wanted = module.wanted(wanted) end
  local identity, fields = set(module.identity), set(module.fields)
  local id, desired = {}, {}
  for name, value in pairs(wanted) do
    if identity[name] then
      id[name] = value
    elseif fields[name] then
      desired[name] = value
    else
      error(("%s: unknown field %s; it has %s, %s"):format(module.kind, tostring(name),
        table.concat(module.identity, ", "), table.concat(module.fields, ", ")), 3)
    end
  end
  for _, name in ipairs(module.identity) do
    if type(id[name]) ~= "string" or id[name] == "" then
      error(("%s: %s: expected a text, found %s"):format(module.kind, name,
        id[name] == nil and "nothing" or type(id[name])), 3)
    end
  end
  return { kind = module.kind, module = module, id = id, desired = desired }
end

--- Makes a kind of a table with `kind`, `identity` and `fields`; the functions may be set later.
---@param module table
---@return resources.Kind
function M.define(module)
  for _, name in ipairs { "kind", "identity", "fields" } do
    if module[name] == nil then error("a kind of resource needs " .. name, 2) end
  end
  if type(module.kind) ~= "string" or not module.kind:find "^%l[%l%d_]*$" then
    local found = type(module.kind) == "string" and ("%q"):format(module.kind)
      or tostring(module.kind)
    error("kind: expected lowercase letters, digits and _, as in the name of its module, found "
      .. found, 2)
  end
  module.describe = module.describe or function(id)
    return ("%s %s%s"):format((module.kind:gsub("_", " ")), id.name,
      id.region and " in " .. id.region or "")
  end
  return setmetatable(module, { __call = function(_, wanted) return ask(module, wanted) end })
end

-- Values ------------------------------------------------------------------------------------------

--- A deep copy, marks of lists included.
---@generic T
---@param value T
---@return T
function M.copy(value)
  if type(value) ~= "table" or value == M.none then return value end
  local result = {}
  for key, item in pairs(value) do result[key] = M.copy(item) end
  return setmetatable(result, getmetatable(value))
end

--- Whether two values are equal, all the way down. 1 and 1.0 are.
---@param a any
---@param b any
---@return boolean
function M.equal(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not M.equal(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

--- Whether a list has an item.
---@param list any[]?
---@param item any
---@return boolean
function M.contains(list, item)
  for _, other in ipairs(list or {}) do
    if M.equal(other, item) then return true end
  end
  return false
end

--- The wish for a field that it be absent.
M.none = setmetatable({}, { __tostring = function() return "none" end, __name = "none" })

--- `current` with the fields of `desired` put over it; those that are wished `none` are left out. Neither is changed.
---@param current table?
---@param desired table
---@return table
function M.over(current, desired)
  local target = M.copy(current or {})
  for name, value in pairs(desired) do
    if value == M.none then target[name] = nil else target[name] = M.copy(value) end
  end
  return target
end

--- A conflict: what is wanted must not be done, and why.
---@param message string
function M.conflict(message) error({ conflict = message }, 0) end

-- Reading -----------------------------------------------------------------------------------------

local denials = {
  AccessDenied = true, AccessDeniedException = true, UnauthorizedOperation = true,
  AuthorizationError = true, AuthorizationErrorException = true,
}

--- Calls a function; nil if AWS says one of these codes. Other errors go on.
---@param codes string[]
---@param call function
---@param ... any its arguments
---@return any
function M.unless(codes, call, ...)
  local ok, result = pcall(call, ...)
  if ok then return result end
  if type(result) == "table" or type(result) == "userdata" then
    for _, code in ipairs(codes) do
      if result.code == code then return nil end
    end
  end
  error(result, 0)
end

--- What owners are told by: `{ tags = { name = value } }`, or `{ unknown = permission }` if tags
--- may not be read.
---@param permission string `logs:ListTagsForResource`
---@param read fun(): table? a list of Key and Value (or TagKey and TagValue), or a map
---@return table meta
function M.tags(permission, read)
  local ok, result = pcall(read)
  if not ok then
    if denials[result.code] then return { unknown = permission } end
    error(result, 0)
  end
  local tags = {}
  for key, value in pairs(result or {}) do
    if type(value) == "table" then
      tags[value.Key or value.TagKey] = value.Value or value.TagValue or ""
    else
      tags[key] = value
    end
  end
  return { tags = tags }
end

--- Paths of the members of an answer, or of a part of it, that this version's models do not know. What is read with
--- them must not be written with a call that replaces the whole: the members would be lost.
---@param value any
---@return string[]
function M.unknown(value)
  local found = {}
  local function look(part, path)
    if type(part) ~= "table" then return end
    local meta = getmetatable(part)
    for _, name in ipairs(type(meta) == "table" and meta.__unknown or {}) do
      found[#found + 1] = path .. name
    end
    for key, item in pairs(part) do
      look(item, math.type(key) == "integer" and ("%s[%d]."):format(path:gsub("%.$", ""), key)
        or ("%s%s."):format(path, tostring(key)))
    end
  end
  look(value, "")
  table.sort(found)
  return found
end

--- What `read` gives beside a state: the owners' tags, and the members that the models do not know.
---@param answer any what the state was made of
---@param permission string
---@param read fun(): table?
---@return table meta
function M.meta(answer, permission, read)
  local meta = M.tags(permission, read)
  meta.unknown_members = M.unknown(answer)
  return meta
end

--- A copy of a structure without some members: of what an answer says of a resource, what can be set.
---@param structure table
---@param names table<string, boolean>
---@return table
function M.without(structure, names)
  local result = {}
  for name, value in pairs(structure) do
    if not names[name] then result[name] = M.copy(value) end
  end
  return result
end

-- Ownership ---------------------------------------------------------------------------------------

local tools = {
  { "terraform", "Terraform" }, { "opentofu", "OpenTofu" }, { "cloudformation", "CloudFormation" },
  { "control ?tower", "Control Tower" }, { "controltower", "Control Tower" },
    { "pulumi", "Pulumi" },
  { "^aft$", "Control Tower" }, { "cdk", "the CDK" }, { "crossplane", "Crossplane" },
  { "ansible", "Ansible" }, { "landing ?zone", "a landing zone" },
}

local managers = { managedby = true, createdby = true, provisionedby = true, deployedby = true,
  iac = true, provisioner = true, owner_tool = true, managed = true }

local function tool_of(text)
  local lower = text:lower():gsub("[_-]", " ")
  for _, tool in ipairs(tools) do
    if lower:find(tool[1]) then return tool[2] end
  end
end

local function owner_by_tag(name, value)
  if name == "aws:cloudformation:stack-name" or name == "aws:cloudformation:stack-id" then
    return value:find("AWSControlTower", 1, true) and "Control Tower" or "CloudFormation"
  end
  if name:find("^aws:cloudformation:") then return "CloudFormation" end
  if name:find("^aws:servicecatalog:") or name:find("^aws:controltower:") then
    return name:find("controltower", 1, true) and "Control Tower" or "Service Catalog"
  end
  local lower = name:lower()
  if lower:find("^pulumi:") then return "Pulumi" end
  if lower:find("^crossplane%-") then return "Crossplane" end
  local says_no = value:lower() == "false" or value:lower() == "no"
  if lower:find("^terraform") or lower:find("^tf[_:-]") or lower == "tfstate" then
    return not says_no and "Terraform" or nil
  end
  if managers[(lower:gsub("[%s_:%./-]", ""))] then return tool_of(value) end
end

-- By a thing's own name: what stands in a log group of Control Tower's need not be Control Tower's.
local function owner_by_name(id)
  local name = id.name or id.trail or ""
  local lower = name:lower()
  if lower:find("aws-controltower", 1, true) or lower:find("awscontroltower", 1, true) then
    return ("Control Tower (it is named %s)"):format(name)
  end
end

--- Who manages a resource beside us, and how it is known: `Terraform (tag ManagedBy = terraform)`.
--- Nil: nobody says.
---@param meta table? of `read`
---@param id table
---@return string?
function M.owner(meta, id)
  local names = {}
  for name in pairs(meta and meta.tags or {}) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local value = tostring(meta.tags[name])
    local owner = owner_by_tag(name, value)
    if owner then return ("%s (tag %s = %s)"):format(owner, name, value) end
  end
  return owner_by_name(id)
end

return M
