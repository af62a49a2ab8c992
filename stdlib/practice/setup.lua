-- How a practice account begins.

local fault = require "practice.fault"
local state = require "practice.state"

local M = {}

local practice, scenario

--- Takes the module that scenarios get, and the scenario of this run.
function M.use(module, chosen) practice, scenario = module, chosen end

local known = {
  account = true, name = true, home = true, partition = true, regions = true,
  disabled_regions = true, clock = true, profiles = true, setup = true,
}

local function options_of(chosen)
  if type(chosen) ~= "table" then return {} end
  for name in pairs(chosen) do
    if not known[name] then
      error(("a scenario has no \"%s\"; it has account, name, home, partition, regions, "
        .. "disabled_regions, clock, profiles and setup"):format(tostring(name)), 0)
    end
  end
  return chosen
end

local function seconds_of(clock)
  local ok, read = pcall(time.parse, clock)
  if not ok then error("a scenario's clock: " .. tostring(read), 0) end
  return read.epoch
end

--- Builds the state from nothing: the scenario's, or the usual start.
---@param other? fun(practice: table)|table instead of the scenario of this run
function M.build(other)
  local chosen = other or scenario or require "practice.start"
  local options = options_of(chosen)
  state.new {
    account = options.account, name = options.name, home = options.home,
    partition = options.partition, regions = options.regions,
    disabled_regions = options.disabled_regions,
    clock = options.clock and seconds_of(options.clock),
  }
  state.data.profiles = options.profiles or {}
  for _, id in pairs(state.data.profiles) do state.add_account(id) end
  local body = type(chosen) == "function" and chosen or options.setup
  if body then body(practice) end
  state.touch()
end

--- Makes accounts an organization.
function M.organize(options)
  if not options.management then
    error("practice.organize: management: expected an account's id", 0)
  end
  local members = options.members or {}
  state.add_account(options.management)
  for _, id in ipairs(members) do state.add_account(id) end
  state.data.organization = {
    id = options.id or "o-practice01", management = options.management, members = members,
    delegated = options.delegated or {},
    trusted = options.trusted or { "cloudtrail.amazonaws.com" },
    root = "r-prac",
  }
  state.touch()
end

--- Whether an account is in the organization, and what it is there: "management", "member" or nil.
function M.place_of(account)
  local organization = state.data.organization
  if not organization then return nil end
  if organization.management == account then return "management" end
  for _, id in ipairs(organization.members) do
    if id == account then return "member" end
  end
  return nil
end

--- Raises what Organizations says to an account that is in none.
function M.refuse_outside()
  fault("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.")
end

return M
