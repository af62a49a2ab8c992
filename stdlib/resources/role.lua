-- IAM's roles, with their inline policies. Policies that are attached are looked at, never changed.

local dependents = require "dependents"
local json = require "json"
local documents = require "policies.document"
local resources = require "resources"

local M = resources.define {
  kind = "role",
  is_common = true,
  identity = { "name" },
  fields = { "AssumeRolePolicyDocument", "Description", "Policies" },
}

function M.describe(id) return "role " .. id.name end

function M.read(id, aws)
  local iam = aws.iam
  local role = resources.unless({ "NoSuchEntity" }, function()
    return iam.get_role { RoleName = id.name }.Role
  end)
  if not role then return nil end
  local state = {
    AssumeRolePolicyDocument = documents.read(role.AssumeRolePolicyDocument),
    Description = role.Description ~= "" and role.Description or nil,
    Path = role.Path, MaxSessionDuration = role.MaxSessionDuration,
    PermissionsBoundary = role.PermissionsBoundary
      and role.PermissionsBoundary.PermissionsBoundaryArn,
    AttachedPolicies = json.array {}, Policies = {},
  }
  for name in iam.list_role_policies:items { RoleName = id.name } do
    state.Policies[name] = documents.read(
      iam.get_role_policy { RoleName = id.name, PolicyName = name }.PolicyDocument)
  end
  for policy in iam.list_attached_role_policies:items { RoleName = id.name } do
    table.insert(state.AttachedPolicies, policy.PolicyArn)
  end
  table.sort(state.AttachedPolicies)
  return state, resources.tags("iam:ListRoleTags", function()
    return iam.list_role_tags { RoleName = id.name }.Tags
  end)
end

local function wanted_policies(desired)
  local policies = {}
  for name, statements in pairs(desired.Policies or {}) do
    policies[name] = documents.extend(nil, statements)
  end
  return policies
end

--- Trust and inline policies are extended by statements: `AssumeRolePolicyDocument` is a list of
--- them, `Policies` a list for each policy's name.
function M.plan(current, desired)
  local trust = desired.AssumeRolePolicyDocument or {}
  if not current then
    return {
      AssumeRolePolicyDocument = documents.extend(nil, trust), Description =
        desired.Description,
      Path = "/", MaxSessionDuration = 3600, AttachedPolicies = json.array {},
      Policies = wanted_policies(desired),
    }
  end
  local target = resources.copy(current)
  target.AssumeRolePolicyDocument = documents.extend(current.AssumeRolePolicyDocument, trust)
  for name, statements in pairs(desired.Policies or {}) do
    target.Policies[name] = documents.extend(current.Policies[name], statements)
  end
  return target
end

local function sorted(map)
  local names = {}
  for name in pairs(map) do names[#names + 1] = name end
  table.sort(names)
  return names
end

function M.write(current, target, id, ctx)
  local calls = {}
  local function call(operation, parameters, why, retry)
    parameters.RoleName = id.name
    calls[#calls + 1] = {
      service = "iam", operation = operation, region = ctx.sign_in_region, parameters = parameters,
      why = why, retry = retry,
    }
  end
  local known = current or { Policies = {} }
  for _, name in ipairs(sorted(known.Policies)) do
    if not target or not target.Policies[name] then
      call("delete_role_policy", { PolicyName = name }, "take a policy from the role")
    end
  end
  if not target then
    call("delete_role", {}, "remove the role")
    return calls
  end
  local trust = documents.write(target.AssumeRolePolicyDocument)
  if not current then
    call("create_role", { AssumeRolePolicyDocument = trust, Description = target.Description },
      "create the role")
  elseif not resources.equal(current.AssumeRolePolicyDocument, target.AssumeRolePolicyDocument) then
    call("update_assume_role_policy", { PolicyDocument = trust }, "change who may use the role")
  end
  for _, name in ipairs(sorted(target.Policies)) do
    if not resources.equal(known.Policies[name], target.Policies[name]) then
      call("put_role_policy", {
        PolicyName = name, PolicyDocument = documents.write(target.Policies[name]),
      }, "say what the role may do", not current and { "NoSuchEntity" } or nil)
    end
  end
  return calls
end

-- Targets of rules in a region that EventBridge invokes with the role.
local function rules_with(users, arn, region, account, targets)
  for _, target in ipairs(targets) do
    for _, name in ipairs(account:rules_to(region, target)) do
      users[#users + 1] = {
        title = ("event rule %s in %s"):format(name, region), kind = "event_rule",
        id = { region = region, bus = "default", name = name },
        uses = function(state)
          for _, one in ipairs(state.Targets or {}) do
            if one.RoleArn == arn then return true end
          end
          return false
        end,
      }
    end
  end
end

-- What the role's inline policies let it put events on: the buses that rules send to with it.
local function buses_of(state)
  local buses = {}
  for _, document in pairs(state.Policies or {}) do
    for _, statement in ipairs(documents.statements(document)) do
      local resource = statement.Resource
      for _, arn in ipairs(type(resource) == "table" and resource or { resource }) do
        if arn:find ":event%-bus/" then buses[#buses + 1] = arn end
      end
    end
  end
  return buses
end

--- Trails that write with it, and rules that send to a bus with it.
function M.users(current, id, ctx, account)
  local suffix = "/" .. id.name
  local function is_role(arn)
    return arn ~= nil and arn:find(":iam::" .. ctx.account_id .. ":role/", 1, true) ~= nil
      and arn:sub(-#suffix) == suffix
  end
  local users = dependents.trails_that(account, function(trail)
    return is_role(trail.CloudWatchLogsRoleArn)
  end)
  local buses = buses_of(current)
  if #buses > 0 then
    local arn = ("arn:%s:iam::%s:role%s%s"):format(ctx.partition, ctx.account_id,
      current.Path or "/", id.name)
    for _, region in ipairs(ctx.regions) do rules_with(users, arn, region, account, buses) end
  end
  return users
end

function M.keep(current)
  if #(current.AttachedPolicies or {}) > 0 then
    return "policies are attached to it: " .. table.concat(current.AttachedPolicies, ", ")
  end
end

return M
