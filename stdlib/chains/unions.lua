-- Chains that together see all events, where none does alone: two metric filters, each with its alarm, or two trails,
-- one for read-only and one for write events.

local Known = require "chains.known"
local Link = require "chains.link"

local M = {}

local partial = { selectors = true, ["metric-filter"] = true }

local most = 8

-- What a chain lets through when only its selectors or its filter leave something out; nil for any other chain.
local function seen_by(chain)
  if chain.kind ~= "metric-filter" then return nil end
  local by_id = {}
  for _, link in ipairs(chain.links) do
    if link.verdict ~= "pass" and not (partial[link.id] and link.verdict == "fail") then
      return nil
    end
    by_id[link.id] = link
  end
  if not by_id.selectors or not by_id["metric-filter"] then return nil end
  return Known.both(by_id.selectors.sees, by_id["metric-filter"].sees)
end

local function covers(chain, region)
  for _, one in ipairs(chain.regions) do
    if one == region then return true end
  end
  return false
end

local function together(parts, regions)
  local titles = {}
  for i, part in ipairs(parts) do titles[i] = part.chain.title end
  local said = #parts == 1 and ("it misses nothing in %s"):format(table.concat(regions, ", "))
    or table.concat(titles, " and ") .. " together see all events"
  local links = {}
  for i, link in ipairs(parts[1].chain.links) do
    links[i] = link
    if partial[link.id] and link.verdict ~= "pass" then
      links[i] = Link.new(link.id, link.title):shows("chains", titles):pass(said):done()
    end
  end
  return {
    id = "together:" .. table.concat(regions, ","), kind = "metric-filter", links = links,
    title = table.concat(titles, " and "), verdict = Link.all(links), regions = regions,
    entry = parts[1].chain.entry, parts = parts,
  }
end

--- Adds the chains that hold together, for the regions that no single one covers.
---@param run table
---@param chains table[] is extended
function M.add(run, chains)
  local by_key, order = {}, {}
  for _, region in ipairs(run.regions) do
    local parts, seen, passes = {}, {}, false
    for _, chain in ipairs(chains) do
      if covers(chain, region) then
        passes = passes or chain.verdict == "pass"
        local one = #parts < most and seen_by(chain)
        if one then
          parts[#parts + 1], seen[#seen + 1] = { chain = chain }, "(" .. one .. ")"
        end
      end
    end
    if not passes and #parts > 0 and Known.covers(run, table.concat(seen, " || "), { region }) then
      local key = table.concat(seen, "\n")
      if not by_key[key] then
        by_key[key] = { parts = parts, regions = {} }
        order[#order + 1] = by_key[key]
      end
      table.insert(by_key[key].regions, region)
    end
  end
  for _, one in ipairs(order) do chains[#chains + 1] = together(one.parts, one.regions) end
end

return M
