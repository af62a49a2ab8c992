-- EC2: only its list of regions.

local fault = require "practice.fault"
local listing = require "practice.listing"
local state = require "practice.state"

local M = {}

function M.describe_regions(p)
  local regions = {}
  local function add(names, opt_in)
    for _, name in ipairs(names) do
      if not p.RegionNames or #p.RegionNames == 0 or listing.has(p.RegionNames, name) then
        regions[#regions + 1] = {
          RegionName = name, OptInStatus = opt_in, Endpoint = "ec2." .. name .. ".amazonaws.com",
        }
      end
    end
  end
  add(state.data.regions, "opt-in-not-required")
  if p.AllRegions then add(state.data.disabled_regions, "not-opted-in") end
  for _, filter in ipairs(p.Filters or {}) do
    if filter.Name ~= "opt-in-status" then
      fault("InvalidParameterValue", "The filter '" .. tostring(filter.Name) .. "' is invalid")
    end
    local kept = {}
    for _, region in ipairs(regions) do
      if listing.has(filter.Values, region.OptInStatus) then kept[#kept + 1] = region end
    end
    regions = kept
  end
  table.sort(regions, function(a, b) return a.RegionName < b.RegionName end)
  return { Regions = regions }
end

return M
