-- The verdicts of an account: by region, from its chains, and one for all.

local Link = require "chains.link"
local Trail = require "chains.trail"

local M = {}

-- A trail of every region is one configuration, but delivers, or fails to, region by region.
local function delivery_problem(run, chain, region)
  local entry = chain.entry
  if not entry or entry.home == region then return nil end
  local status, err = run.reads:get("trail_status", region, entry.arn)
  if not status then
    if err.by_organization then
      run.closed[region] = true
      return nil
    elseif err.denied and entry.account == run.ctx.account_id then
      return "unknown", ("%s is denied in %s"):format(err.permission, region)
    end
    return nil
  end
  for _, name in ipairs { "LatestDeliveryError", "LatestCloudWatchLogsDeliveryError" } do
    if (status[name] or "") ~= "" then
      -- What is wrong with role and log group has failed the chain already.
      local may = name ~= "LatestDeliveryError" or Trail.may_deliver(run, entry)
      return may and "manual" or "fail", ("The latest delivery of %s in %s failed: %s"):format(
        entry.trail.Name, region, status[name])
    end
  end
  if status.IsLogging == false then
    return "fail", ("%s is stopped in %s"):format(entry.trail.Name, region)
  end
end

local function covers(chain, region)
  for _, one in ipairs(chain.regions) do
    if one == region then return true end
  end
  return false
end

local function first_broken(chain)
  for _, link in ipairs(chain.links) do
    if link.verdict == chain.verdict then return link end
  end
end

local function region_summary(chain)
  if chain.verdict == "pass" then return "monitored: " .. chain.title end
  local link = first_broken(chain)
  return ("%s: %s"):format(link.title, link.summary)
end

-- The best chain of a region, and what it says there.
local function judge_region(run, chains, region)
  local best, best_quality, best_verdict, best_problem
  -- Where a route is asked for (`--set alert=eventbridge`), that route has to hold.
  for _, chain in ipairs(chains) do
    if covers(chain, region) and (not run.route or chain.kind == run.route) then
      local quality, verdict, problem = Link.quality(chain.links), chain.verdict, nil
      if verdict ~= "fail" then
        local worse, what = delivery_problem(run, chain, region)
        if worse and Link.better(verdict, worse) then
          verdict, problem = worse, what
          quality = { Link.rank(worse), quality[2] + 1, quality[3], quality[4] }
        end
      end
      if not best or Link.is_better(quality, best_quality) then
        best, best_quality, best_verdict, best_problem = chain, quality, verdict, problem
      end
    end
  end
  return best, best_verdict, best_problem
end

local function need_other_statuses(run, chains)
  for _, chain in ipairs(chains) do
    if chain.entry and chain.verdict ~= "fail" then
      for _, region in ipairs(chain.regions) do
        run.reads:need("trail_status", region, chain.entry.arn)
      end
    end
  end
  run.reads:fetch()
end

--- The verdicts by region. The worst is the account's.
---@param run table
---@param chains table[]
---@return table worst verdict, chain, region, summary
---@return table shown the chain to show
---@return table[] regions region, verdict, chain, summary
function M.judge(run, chains)
  run.closed = {}
  need_other_statuses(run, chains)
  local worst, shown, regions = nil, nil, {}
  for _, region in ipairs(run.regions) do
    local chain, verdict, problem = judge_region(run, chains, region)
    local summary = problem or region_summary(chain)
    regions[#regions + 1] = { region = region, verdict = verdict, chain = chain, summary = summary }
    local is_worse = not worst or Link.better(worst.verdict, verdict)
    local is_first = worst and worst.verdict == verdict and region == run.main_region
    if is_worse or is_first then
      worst = { verdict = verdict, chain = chain, region = region, summary = summary }
    end
    if region == run.main_region then shown = chain end
  end
  local closed = {}
  for region in pairs(run.closed) do closed[#closed + 1] = region end
  table.sort(closed)
  if #closed > 0 then
    run.notes[#run.notes + 1] = ("A policy of the organization denies calls in %s; a multi-region "
      .. "trail records these regions all the same"):format(table.concat(closed, ", "))
  end
  return worst, worst.verdict == "pass" and shown or worst.chain, regions
end

--- The account's verdict in a sentence.
---@param run table
---@param worst table
---@return string
function M.summary(run, worst)
  if worst.verdict == "pass" then
    return ("%s is monitored in %s, and a confirmed subscription receives the alerts"):format(
      run.spec.title:gsub("^%l", string.upper),
      #run.regions == 1 and run.regions[1] or ("all %d regions"):format(#run.regions))
  end
  local link = first_broken(worst.chain)
  local words = { fail = "First broken link:", manual = "Needs a manual check:",
    unknown = "Unknown:" }
  if link and worst.chain.verdict == worst.verdict then
    return ("%s %s: %s (%s)"):format(
      words[worst.verdict], link.title, link.summary, worst.region)
  end
  return ("%s (%s)"):format(worst.summary, worst.region)
end

--- The permissions whose denial the verdict rests on.
---@param worst table
---@param regions table[]
---@return table<string, true>
function M.needed(worst, regions)
  local needed = {}
  if worst.verdict ~= "unknown" then return needed end
  for _, one in ipairs(regions) do
    for _, link in ipairs(one.chain and one.chain.links or {}) do
      for _, permission in ipairs(link.permissions or {}) do needed[permission] = true end
    end
    needed[(one.summary or ""):match "^(%l+:%u%w+) is denied" or ""] = true
  end
  needed[""] = nil
  return needed
end

return M
