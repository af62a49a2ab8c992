-- What the chains of an account come to: verdicts by region, and one for all.

local Link = require "chains.link"

local M = {}

-- A trail of every region is one configuration, but delivers, or fails to, region by region.
local function delivery_problem(run, chain, region)
  local entry = chain.entry
  if not entry or entry.home == region then return nil end
  local status, err = run.reads:get("trail_status", region, entry.arn)
  if not status then
    if err.denied and entry.account == run.ctx.account_id then
      return "unknown", ("%s is denied in %s"):format(err.permission, region)
    end
    return nil
  end
  for _, name in ipairs { "LatestDeliveryError", "LatestCloudWatchLogsDeliveryError" } do
    if (status[name] or "") ~= "" then
      return "fail", ("%s cannot deliver in %s: %s"):format(entry.trail.Name, region, status[name])
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
  if chain.verdict == "pass" then return "watched: " .. chain.title end
  local link = first_broken(chain)
  return ("%s: %s"):format(link.title, link.summary)
end

-- The best chain of a region, and what it says there.
local function judge_region(run, chains, region)
  local best, best_quality, best_verdict, best_problem
  for _, chain in ipairs(chains) do
    if covers(chain, region) then
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

--- Says the verdicts by region. The worst is the account's.
---@param run table
---@param chains table[]
---@return table worst verdict, chain, region, summary
---@return table shown the chain to show
function M.judge(run, chains)
  need_other_statuses(run, chains)
  local worst, shown
  for _, region in ipairs(run.regions) do
    local chain, verdict, problem = judge_region(run, chains, region)
    local summary = problem or region_summary(chain)
    run.ctx:region_verdict(region, verdict, chain.id, summary)
    local is_worse = not worst or Link.better(worst.verdict, verdict)
    local is_first = worst and worst.verdict == verdict and region == run.main_region
    if is_worse or is_first then
      worst = { verdict = verdict, chain = chain, region = region, summary = summary }
    end
    if region == run.main_region then shown = chain end
  end
  if worst.verdict == "pass" then return worst, shown end
  return worst, worst.chain
end

--- The account's verdict in a sentence.
---@param run table
---@param worst table
---@return string
function M.summary(run, worst)
  if worst.verdict == "pass" then
    return ("%s is watched in %s, and somebody is told"):format(run.spec.title,
      #run.regions == 1 and run.regions[1] or ("all %d regions"):format(#run.regions))
  end
  local link = first_broken(worst.chain)
  local words = { fail = "the first broken link is", manual = "somebody has to look at",
    unknown = "it cannot be told:" }
  if link and worst.chain.verdict == worst.verdict then
    return ("%s: %s \"%s\": %s"):format(
      worst.region, words[worst.verdict], link.title, link.summary)
  end
  return ("%s: %s"):format(worst.region, worst.summary)
end

return M
