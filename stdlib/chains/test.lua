-- The judge of controls that monitor events: whether, for every region, a chain of evidence leads from a trail to a
-- confirmed subscription. The test plan prints what it finds; an implementation asks it what to repair, and how the
-- account will be judged afterwards.
--
--     test = require("chains.test") {
--       control = "root-usage-monitoring",        -- the control's id, for remedies
--       title = "root activity",                  -- what the events are
--       pattern = [[{ $.userIdentity.type = "Root" && … }]],  -- the reference: what has to be matched
--       record_types = { "AWS API Call via CloudTrail" },     -- kinds of record that it is about
--       sign_in = true,                           -- the sign-in region is judged in any case
--       own_identity = true,                      -- the caller is always of the account itself
--       reads = false,                            -- read-only events do not matter
--       root_history = true,                      -- recent root activity is listed
--     }

local Blind = require "chains.blind"
local EventPaths = require "chains.event_paths"
local Filters = require "chains.filters"
local History = require "chains.history"
local Paths = require "chains.paths"
local Reads = require "chains.reads"
local Tails = require "chains.tails"
local Trail = require "chains.trail"
local Unions = require "chains.unions"
local Verdicts = require "chains.verdicts"
local json = require "json"

local M = {}

-- The regions that are judged: those of the context, and the sign-in region, where root's console sign-ins and the
-- events of global services are recorded.
local function judged_regions(ctx, spec)
  local regions, has_sign_in, notes = {}, false, {}
  for i, region in ipairs(ctx.regions) do
    regions[i] = region
    has_sign_in = has_sign_in or region == ctx.sign_in_region
  end
  if spec.sign_in and not has_sign_in then
    table.insert(regions, 1, ctx.sign_in_region)
    notes[1] = ("%s is tested too: sign-ins and the events of global services are recorded there")
      :format(ctx.sign_in_region)
  end
  return regions, notes
end

local function main_region(ctx, regions)
  for _, wanted in ipairs { ctx.sign_in_region, ctx.region } do
    for _, region in ipairs(regions) do
      if region == wanted then return region end
    end
  end
  return regions[1]
end

-- An event that the reference matches, in the envelope of EventBridge: what a rule's target gets.
local function example_of(ctx, reference)
  local envelope
  return function()
    if not envelope then
      local nothing = '{ $.eventName = "a" && $.eventName = "b" }'
      local found = patterns.compare(reference, nothing).only_first or {}
      found.recipientAccountId = ctx.account_id
      envelope = {
        version = "0", source = (found.eventSource or ""):gsub("^(.-)%..*$", "aws.%1"),
        ["detail-type"] = "AWS API Call via CloudTrail", account = ctx.account_id,
        region = found.awsRegion, detail = found, resources = json.array{},
        time = found.eventTime, id = found.eventID,
      }
    end
    return envelope
  end
end

local function new_run(ctx, spec, reads)
  local regions, notes = judged_regions(ctx, spec)
  local complete = setmetatable({
    reference = patterns.parse(spec.pattern, { dialect = "filter-pattern" }),
    record_types = spec.record_types or { "AWS API Call via CloudTrail" },
  }, { __index = spec })
  local parameters = ctx.parameters
  return {
    ctx = ctx, spec = complete, parameters = parameters, regions = regions,
    main_region = main_region(ctx, regions), reads = reads or Reads.new(ctx), notes = notes,
    judged = {}, judged_rules = {}, ids = {}, example = example_of(ctx, complete.reference),
    implement = "moonwatch implement " .. (spec.control or "CONTROL"),
    reads_count = spec.reads ~= false and parameters.reads ~= "optional",
    route = parameters.alert == "eventbridge" and "eventbridge" or nil,
  }
end

-- First what says where to look, then all that hangs on it.
local function survey(run)
  local reads = run.reads
  for _, region in ipairs(run.regions) do
    reads:need("trails", region)
    reads:need("rules", region, "default")
  end
  local homes, seen = {}, {}
  local function add(region)
    if not seen[region] then seen[region], homes[#homes + 1] = true, region end
  end
  -- The region that commands go to is where an alarm may have been made by mistake.
  add(run.main_region)
  for _, region in ipairs(run.regions) do
    if region == run.ctx.region then add(region) end
  end
  for _, region in ipairs(homes) do
    reads:need("filters", region)
    reads:need("alarms", region)
  end
  reads:fetch()
  local entries, errors = Trail.survey(reads, run.regions)
  Paths.need(run, entries)
  reads:fetch()
  for _, entry in ipairs(entries) do add(entry.home) end
  run.home_regions = homes
  return entries, errors
end

-- Every permission that was used, as probes that have their answer already: the reads themselves are the probe. A
-- denial that the verdict does not rest on is listed apart.
local function preflight(run, worst, regions, history_denied)
  if not run.ctx.preflight then return end
  local needed = Verdicts.needed(worst, regions)
  local probes, unneeded = {}, {}
  for permission in pairs(run.reads.used) do probes[permission] = function() end end
  for permission, failed in pairs(run.reads:missing()) do
    if needed[permission] then probes[permission] = function() error(failed.error, 0) end
    else unneeded[permission] = true end
  end
  for permission in pairs(run.reads:unneeded()) do
    unneeded[permission] = not needed[permission] or nil
  end
  if history_denied then unneeded["cloudtrail:LookupEvents"] = true end
  for permission in pairs(unneeded) do probes[permission] = nil end
  run.ctx:preflight(probes, unneeded)
end

-- The filter whose misses among past events are worth saying: the first covering or near one.
local function deployed_filter(run)
  for _, region in ipairs(run.home_regions) do
    for _, filter in ipairs(Filters.candidates(run, region) or {}) do
      local judged = Filters.judged(run, filter.filterPattern or "")
      if judged.predicate then return judged.predicate end
    end
  end
end

-- CloudTrail Lake keeps events, and tells nobody: information, not a link.
local function note_lake(run)
  local stores = run.reads:get("data_stores", run.main_region)
  local rows = {}
  for _, store in ipairs(stores or {}) do
    rows[#rows + 1] = {
      name = store.Name, arn = store.EventDataStoreArn, status = store.Status,
      multi_region = store.MultiRegionEnabled,
    }
  end
  if #rows > 0 then
    run.ctx:information {
      title = "CloudTrail Lake event data stores (they keep events and notify no one)", rows = rows,
    }
  end
end

local function say_notes(run)
  local said = {}
  for _, note in ipairs(run.notes) do
    if not said[note] then
      said[note] = true
      run.ctx:note(note)
    end
  end
end

--- Judges an account: all chains, the verdicts by region and the account's.
---@param ctx table
---@param spec table
---@param reads? table of chains.reads: the account as it is, if it is missing
---@return table run with chains, worst, shown, verdicts, summary
function M.judge(ctx, spec, reads)
  local run = new_run(ctx, spec, reads)
  run.reads:need("data_stores", run.main_region)
  local entries, errors = survey(run)
  local chains = Paths.chains(run, entries, errors)
  Unions.add(run, chains)
  for _, chain in ipairs(Blind.feeds(run, run.home_regions, function(found)
    return Tails.ending(run, found)
  end)) do chains[#chains + 1] = chain end
  for _, chain in ipairs(EventPaths.chains(run, entries, errors)) do chains[#chains + 1] = chain end
  run.entries, run.chains = entries, chains
  run.worst, run.shown, run.verdicts = Verdicts.judge(run, chains)
  run.summary = Verdicts.summary(run, run.worst)
  return run
end

--- Runs the test.
---@param ctx table
---@param spec table
function M.run(ctx, spec)
  local run = M.judge(ctx, spec)
  local by_chain = {}
  for _, chain in ipairs(run.chains) do by_chain[chain] = ctx:chain(chain) end
  for _, one in ipairs(run.verdicts) do
    ctx:region_verdict(one.region, one.verdict, one.chain.id, one.summary)
  end
  if ctx.best then ctx:best(by_chain[run.shown]) end
  Blind.note(run, run.home_regions)
  say_notes(run)
  note_lake(run)
  ctx:verdict(run.worst.verdict, run.summary)
  local history_denied
  if spec.root_history and ctx.options.history ~= false then
    run.deployed = deployed_filter(run)
    history_denied = History.add(run)
  end
  preflight(run, run.worst, run.verdicts, history_denied)
end

return setmetatable(M, {
  --- The test plan of a control.
  __call = function(_, spec) return function(ctx) return M.run(ctx, spec) end end,
})
