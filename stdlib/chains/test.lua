-- The test plan of controls that want to be told of certain events: is there, for every region, a chain of evidence
-- from a trail to somebody who is told?
--
--     test = require("chains.test") {
--       control = "root-usage-monitoring",        -- the control's id, for remedies
--       title = "root usage",                     -- what the events are
--       pattern = [[{ $.userIdentity.type = "Root" && … }]],  -- the reference: what has to be matched
--       record_types = { "AWS API Call via CloudTrail" },     -- kinds of record that it is about
--       sign_in = true,                           -- the sign-in region is judged in any case
--       reads = false,                            -- what only reads does not matter
--       root_history = true,                      -- what root did of late is listed
--     }

local Blind = require "chains.blind"
local EventPaths = require "chains.event_paths"
local Filters = require "chains.filters"
local History = require "chains.history"
local Paths = require "chains.paths"
local Tails = require "chains.tails"
local Trail = require "chains.trail"
local Verdicts = require "chains.verdicts"

local M = {}

-- The regions that are judged: those of the context, and the sign-in region, where root's console sign-ins and the
-- events of global services are recorded.
local function judged_regions(ctx, spec)
  local regions, has_sign_in = {}, false
  for i, region in ipairs(ctx.regions) do
    regions[i] = region
    has_sign_in = has_sign_in or region == ctx.sign_in_region
  end
  if spec.sign_in and not has_sign_in then
    table.insert(regions, 1, ctx.sign_in_region)
    ctx:note(("%s is judged too: sign-ins and the events of global services are recorded there")
      :format(ctx.sign_in_region))
  end
  return regions
end

local function main_region(ctx, regions)
  for _, wanted in ipairs { ctx.sign_in_region, ctx.region } do
    for _, region in ipairs(regions) do
      if region == wanted then return region end
    end
  end
  return regions[1]
end

-- An event that the reference matches, as JSON: what a rule's target would get.
local function example_of(reference)
  local json = require "json"
  local event
  return function()
    if not event then
      local nothing = '{ $.eventName = "a" && $.eventName = "b" }'
      local found = patterns.compare(reference, nothing).only_first or {}
      event = json.encode {
        version = "0", source = (found.eventSource or ""):gsub("^(.-)%..*$", "aws.%1"),
        ["detail-type"] = "AWS API Call via CloudTrail", account = found.recipientAccountId,
        region = found.awsRegion, detail = found, resources = json.array{},
      }
    end
    return event
  end
end

local function new_run(ctx, spec)
  local Reads = require "chains.reads"
  local regions = judged_regions(ctx, spec)
  local reference = patterns.parse(spec.pattern, { dialect = "filter-pattern" })
  local complete = setmetatable({
    reference = reference,
    record_types = spec.record_types or { "AWS API Call via CloudTrail" },
  }, { __index = spec })
  return {
    ctx = ctx, spec = complete, parameters = ctx.parameters, regions = regions,
    main_region = main_region(ctx, regions), reads = Reads.new(ctx), notes = {}, judged = {},
    judged_rules = {}, ids = {}, example = example_of(reference),
    implement = "moonwatch implement " .. (spec.control or "CONTROL"),
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
  -- The region that commands go to is where somebody has looked for an alarm, or made one.
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

-- Every permission that was used, as probes that have their answer already: the reads themselves are the probe.
local function preflight(run)
  local probes, missing = {}, run.reads:missing()
  for permission in pairs(run.reads.used) do
    local denied = missing[permission]
    probes[permission] = function() if denied then error(denied.error, 0) end end
  end
  if run.ctx.preflight then run.ctx:preflight(probes) end
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
      title = "CloudTrail Lake event data stores (they keep events, and tell nobody)", rows = rows,
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

--- Runs the test.
---@param ctx table
---@param spec table
function M.run(ctx, spec)
  local run = new_run(ctx, spec)
  run.reads:need("data_stores", run.main_region)
  local entries, errors = survey(run)
  local chains = Paths.chains(run, entries, errors)
  for _, chain in ipairs(Blind.feeds(run, run.home_regions, function(found)
    return Tails.ending(run, found)
  end)) do chains[#chains + 1] = chain end
  for _, chain in ipairs(EventPaths.chains(run, entries, errors)) do chains[#chains + 1] = chain end
  preflight(run)
  local by_chain = {}
  for _, chain in ipairs(chains) do by_chain[chain] = ctx:chain(chain) end
  local worst, best = Verdicts.judge(run, chains)
  if ctx.best then ctx:best(by_chain[best]) end
  Blind.note(run, run.home_regions)
  say_notes(run)
  note_lake(run)
  ctx:verdict(worst.verdict, Verdicts.summary(run, worst))
  if spec.root_history and ctx.options.history ~= false then
    run.deployed = deployed_filter(run)
    History.add(run)
  end
end

return setmetatable(M, {
  --- The test plan of a control.
  __call = function(_, spec) return function(ctx) return M.run(ctx, spec) end end,
})
