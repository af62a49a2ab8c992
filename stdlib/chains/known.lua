-- What is known of the events that a control is about, in the account that is tested: their account, their regions,
-- that each is read-only or not. A filter that asks for just that misses nothing here.

local M = {}

-- The terms of a filter pattern in braces; nil for a text pattern.
local function terms_of(pattern)
  local inner = pattern:match "^%s*{(.*)}%s*$"
  return inner and inner:match "%S" and "(" .. inner .. ")" or nil
end

--- The events that have to be seen, as a filter pattern: the reference, in this account and in some regions.
---@param run table
---@param regions string[]
---@return string
function M.wanted(run, regions)
  local key = table.concat(regions, ",")
  run.wanted = run.wanted or {}
  if run.wanted[key] then return run.wanted[key] end
  local account = run.ctx.account_id
  local parts = {
    terms_of(run.spec.pattern), ('$.recipientAccountId = "%s"'):format(account),
    run.reads_count and "($.readOnly IS TRUE || $.readOnly IS FALSE)" or "$.readOnly IS FALSE",
  }
  if run.spec.own_identity then
    parts[#parts + 1] = ('$.userIdentity.accountId = "%s"'):format(account)
  end
  local places = {}
  for i, region in ipairs(regions) do places[i] = ('$.awsRegion = "%s"'):format(region) end
  parts[#parts + 1] = "(" .. table.concat(places, " || ") .. ")"
  run.wanted[key] = "{ " .. table.concat(parts, " && ") .. " }"
  return run.wanted[key]
end

--- How what is seen relates to the events that have to be: as `patterns.compare`. "everything" is a pattern here.
---@param run table
---@param seen string a filter pattern, or its terms
---@param regions? string[] all that are judged if it is missing
---@return patterns.Comparison
function M.compare(run, seen, regions)
  local wanted = M.wanted(run, regions or run.regions)
  if seen == "everything" then return { relation = "broader", documented = true } end
  if not seen:find "^%s*{" then seen = "{ " .. seen .. " }" end
  local key = seen .. "\n" .. wanted
  run.compared = run.compared or {}
  if not run.compared[key] then
    local ok, comparison = pcall(patterns.compare, seen, wanted)
    run.compared[key] = ok and comparison
      or { relation = "unknown", documented = false, reason = tostring(comparison) }
  end
  return run.compared[key]
end

--- Whether nothing of the events that have to be seen is missed.
---@param run table
---@param seen string
---@param regions? string[]
---@return boolean
function M.covers(run, seen, regions)
  local relation = M.compare(run, seen, regions).relation
  return relation == "equal" or relation == "broader"
end

--- The terms of what two filters after one another let through; nil when that cannot be said.
---@param first? string of selectors
---@param second? string a filter pattern
---@return string?
function M.both(first, second)
  if not first or not second then return nil end
  if second == "everything" then return first end
  second = second:find "^%s*{" and terms_of(second) or second
  if not second or not second:find "^%(" then return nil end
  return first == "everything" and second or ("((%s) && %s)"):format(first, second)
end

return M
