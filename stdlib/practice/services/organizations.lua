-- Organizations: who is in it. One root, no organizational units, no policies.

local fault = require "practice.fault"
local listing = require "practice.listing"
local setup = require "practice.setup"
local state = require "practice.state"

local M = {}

local function organization_of(call)
  if not setup.place_of(call.account) then setup.refuse_outside() end
  return state.data.organization
end

-- What only the management account and delegated administrators may ask.
-- Source: API reference, ListAccounts and others: "This operation can be called only from …".
local function trusted_organization(call)
  local organization = organization_of(call)
  if setup.place_of(call.account) == "management" then return organization end
  for _, ids in pairs(organization.delegated) do
    if listing.has(ids, call.account) then return organization end
  end
  fault("AccessDeniedException", "You don't have permissions to access this resource.")
end

local function account_arn(organization, id)
  return ("arn:%s:organizations::%s:account/%s/%s"):format(
    state.data.partition, organization.management, organization.id, id)
end

local function shown(organization, id)
  local account = state.account(id)
  return {
    Id = id, Arn = account_arn(organization, id), Email = account.email, Name = account.name,
    Status = "ACTIVE", State = "ACTIVE", JoinedMethod = "CREATED",
    JoinedTimestamp = account.created,
  }
end

local function ids_of(organization)
  local ids = { organization.management }
  for _, id in ipairs(organization.members) do ids[#ids + 1] = id end
  return ids
end

function M.describe_organization(_, call)
  local o = organization_of(call)
  local account = state.account(o.management)
  return { Organization = {
    Id = o.id, FeatureSet = "ALL", MasterAccountId = o.management,
    Arn = ("arn:%s:organizations::%s:organization/%s"):format(
      state.data.partition, o.management, o.id),
    MasterAccountArn = account_arn(o, o.management), MasterAccountEmail = account.email,
    AvailablePolicyTypes = {},
  } }
end

local function page(p, list, name)
  local items, token = listing.page(list, p.NextToken, p.MaxResults, 20, "InvalidInputException")
  return { [name] = items, NextToken = token }
end

function M.list_accounts(p, call)
  local o = trusted_organization(call)
  return page(p, listing.map(ids_of(o), function(id) return shown(o, id) end), "Accounts")
end

function M.describe_account(p, call)
  local o = trusted_organization(call)
  if not listing.has(ids_of(o), p.AccountId) then
    fault("AccountNotFoundException", "You specified an account that doesn't exist.")
  end
  return { Account = shown(o, p.AccountId) }
end

function M.list_delegated_administrators(p, call)
  local o, list, seen = trusted_organization(call), {}, {}
  for principal, ids in listing.pairs(o.delegated) do
    for _, id in ipairs(ids) do
      if not seen[id] and (not p.ServicePrincipal or p.ServicePrincipal == principal) then
        seen[id] = true
        local entry = shown(o, id)
        entry.DelegationEnabledDate = state.account(id).created
        list[#list + 1] = entry
      end
    end
  end
  return page(p, list, "DelegatedAdministrators")
end

function M.list_delegated_services_for_account(p, call)
  local o, list = trusted_organization(call), {}
  for principal, ids in listing.pairs(o.delegated) do
    if listing.has(ids, p.AccountId) then
      list[#list + 1] = { ServicePrincipal = principal,
        DelegationEnabledDate = state.account(p.AccountId).created }
    end
  end
  return page(p, list, "DelegatedServices")
end

function M.list_aws_service_access_for_organization(p, call)
  local o = trusted_organization(call)
  return page(p, listing.map(o.trusted, function(principal)
    return { ServicePrincipal = principal, DateEnabled = state.account(o.management).created }
  end), "EnabledServicePrincipals")
end

function M.list_roots(p, call)
  local o = trusted_organization(call)
  return page(p, { {
    Id = o.root, Name = "Root", PolicyTypes = {},
    Arn = ("arn:%s:organizations::%s:root/%s/%s"):format(
      state.data.partition, o.management, o.id, o.root),
  } }, "Roots")
end

function M.list_accounts_for_parent(p, call)
  local o = trusted_organization(call)
  if p.ParentId ~= o.root then
    fault("ParentNotFoundException", "You specified parent that doesn't exist.")
  end
  return page(p, listing.map(ids_of(o), function(id) return shown(o, id) end), "Accounts")
end

function M.list_organizational_units_for_parent(p, call)
  trusted_organization(call)
  return page(p, {}, "OrganizationalUnits")
end

function M.list_parents(p, call)
  local o = trusted_organization(call)
  return page(p, { { Id = o.root, Type = "ROOT" } }, "Parents")
end

function M.list_children(p, call)
  local o = trusted_organization(call)
  local list = p.ChildType == "ACCOUNT" and listing.map(ids_of(o), function(id)
    return { Id = id, Type = "ACCOUNT" }
  end) or {}
  return page(p, list, "Children")
end

return M
