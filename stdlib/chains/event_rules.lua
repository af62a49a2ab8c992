-- EventBridge rules, judged by what they match: the record, the kinds of record, and the rest of the envelope.

local Filters = require "chains.filters"
local Link = require "chains.link"
local json = require "json"

local M = {}

local sign_in = "AWS Console Sign In via CloudTrail"
-- AWS's documents spell it in two ways.
local sign_in_too = "AWS Console Signin via CloudTrail"

local with_reads = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"

-- What is asked of the envelope but for its kind, compared as if it were a record: everything that CloudTrail
-- sends has to come through.
local function envelope_problem(run, pattern, region)
  local asked, narrower = {}, false
  for name, value in pairs(pattern) do
    if name == "$or" then return nil, "its $or may ask about the envelope" end
    if name ~= "detail" and name ~= "detail-type" then asked[name], narrower = value, true end
  end
  if not narrower then return nil end
  local comparison = patterns.compare(
    patterns.parse(json.encode { detail = asked }, { dialect = "event-pattern" }),
    patterns.parse(json.encode { detail = {
      source = { { prefix = "aws." } }, account = { run.ctx.account_id }, region = { region },
    } }, { dialect = "event-pattern" }))
  local relation = comparison.relation
  if relation == "equal" or relation == "broader" then return nil end
  if relation == "unknown" then return nil, comparison.reason end
  local names = {}
  for name in pairs(asked) do names[#names + 1] = name end
  table.sort(names)
  return ("its pattern requires a certain %s, which not all of these events have"):format(
    table.concat(names, " and "))
end

local function judge(run, text, region)
  local ok, predicate = pcall(patterns.parse, text, { dialect = "event-pattern" })
  if not ok then return { class = "apart", problem = tostring(predicate) } end
  local comparison = patterns.compare(predicate, run.spec.reference)
  local explained = patterns.explain(predicate)
  local judged = {
    comparison = comparison, relation = comparison.relation, lets = {}, missing = {},
    class = comparison.relation == "disjoint" and "apart" or "near",
  }
  for _, kind in ipairs(explained.record_types or {}) do judged.lets[kind] = true end
  for _, kind in ipairs(run.spec.record_types) do
    if not judged.lets[kind] then
      if kind == sign_in and judged.lets[sign_in_too] then judged.spelling = true
      else judged.missing[#judged.missing + 1] = kind end
    end
  end
  if #judged.missing == #run.spec.record_types then judged.class = "apart" end
  local decoded, pattern = pcall(json.decode, text)
  if decoded then
    judged.envelope, judged.doubt = envelope_problem(run, pattern, region)
  end
  return judged
end

--- What an event pattern is to the reference, in a region.
function M.judged(run, text, region)
  local key = region .. "\n" .. text
  run.judged_rules[key] = run.judged_rules[key] or judge(run, text, region)
  return run.judged_rules[key]
end

--- The rules of a bus that are worth a chain.
---@param run table
---@param region string where the bus is
---@param bus string
---@param origin string where the events are from
---@return table[]? rules
---@return table? err
function M.candidates(run, region, bus, origin)
  local rules, err = run.reads:get("rules", region, bus)
  if not rules then return nil, err end
  local found = {}
  for _, rule in ipairs(rules) do
    local text = rule.EventPattern
    if text and text ~= "" and M.judged(run, text, origin).class ~= "apart" then
      found[#found + 1] = rule
    end
  end
  return found
end

local function repair(run, rule)
  local ok, text = pcall(function() return run.spec.reference:as("event-pattern") end)
  return ("Give the rule %s the pattern %s"):format(
    rule.Name, ok and text or "of the reference")
end

--- The link of a rule.
---@param run table
---@param rule table
---@param region string where the rule is
---@param origin string where the events are from
---@param id? string
---@return table link
function M.link(run, rule, region, origin, id)
  local judged = M.judged(run, rule.EventPattern, origin)
  local subject = run.spec.title
  local link = Link.new(id or "rule", "EventBridge rule matches " .. subject)
    :shows("rule", rule.Arn or rule.Name):shows("region", region):shows("state", rule.State)
    :shows("pattern", rule.EventPattern):shows("relation", judged.relation)
  local comparison = judged.comparison
  if judged.relation == "unknown" then
    link:unknown(("whether %s matches all %s"):format(rule.Name, subject),
      comparison.reason or "the comparison cannot decide it")
  elseif judged.relation ~= "equal" and judged.relation ~= "broader" then
    link:shows("missed_event", comparison.only_second)
    link:fail(("%s misses a part of %s%s"):format(
      rule.Name, subject, Filters.in_words(comparison.only_second)), repair(run, rule))
  else
    link:shows("also_matches", comparison.only_first)
  end
  if #judged.missing > 0 then
    link:shows("missing_record_types", judged.missing)
    link:fail(("%s does not match events of type %s"):format(rule.Name,
      table.concat(judged.missing, ", ")),
      repair(run, rule))
  end
  if judged.spelling then
    link:unknown("whether sign-ins reach " .. rule.Name,
      ("its detail-type is %q, AWS's documents also spell it %q"):format(sign_in_too, sign_in))
  end
  if judged.envelope then link:fail(rule.Name .. ": " .. judged.envelope, repair(run, rule)) end
  if judged.doubt then
    link:unknown("whether all these events reach " .. rule.Name, judged.doubt)
  end
  if rule.State == "DISABLED" then
    link:fail(("Rule %s is disabled"):format(rule.Name),
      ("aws events enable-rule --name %s --region %s"):format(Link.quoted(rule.Name), region))
  elseif rule.State ~= with_reads and run.spec.reads ~= false then
    local said = ("rule %s in %s does not receive read-only events: its state is %s"):format(
      rule.Name, region, tostring(rule.State or "ENABLED"))
    if run.reads_count then
      link:fail("EventBridge " .. said, ("Set the rule's state to %s, or accept it with --set "
        .. "reads=optional"):format(with_reads))
    else
      run.notes[#run.notes + 1] = "EventBridge " .. said .. ", which --set reads=optional accepts"
    end
  end
  return link:pass(("%s matches %s"):format(rule.Name, subject))
end

return M
