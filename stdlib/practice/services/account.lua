-- Account Management: which regions are enabled.

local fault = require "practice.fault"
local listing = require "practice.listing"
local state = require "practice.state"

local M = {}

local function status(region)
  if listing.has(state.data.disabled_regions, region) then return "DISABLED" end
  return "ENABLED_BY_DEFAULT"
end

local function all()
  local names = {}
  for _, list in ipairs { state.data.regions, state.data.disabled_regions } do
    for _, name in ipairs(list) do names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

function M.list_regions(p)
  local regions = {}
  for _, name in ipairs(all()) do
    local wanted = p.RegionOptStatusContains
    if not wanted or #wanted == 0 or listing.has(wanted, status(name)) then
      regions[#regions + 1] = { RegionName = name, RegionOptStatus = status(name) }
    end
  end
  local page, token = listing.page(regions, p.NextToken, p.MaxResults, 50, "ValidationException")
  return { Regions = page, NextToken = token }
end

function M.get_region_opt_status(p)
  if not listing.has(all(), p.RegionName) then
    fault("ValidationException", "The region " .. p.RegionName .. " is not valid.")
  end
  return { RegionName = p.RegionName, RegionOptStatus = status(p.RegionName) }
end

return M
