-- A link of a chain of evidence: one fact about an account, the evidence for it, and its defects. A defect is what
-- is wrong, with the remedy that a person reads and, where a change of one resource mends it, the repair that an
-- implementation makes:
--
--     link:fail("RootAccountUsageAlarm has the unit Count, …", "Remove the unit from the alarm",
--       { kind = "alarm", set = { Unit = resources.none } })

local M = {}

local titles = {
  trail = "Trail records the region",
  logging = "Trail is logging and delivers to its bucket",
  selectors = "Trail records management events, reads and writes",
  bucket = "Trail's S3 bucket exists",
  ["log-group"] = "Trail can write to its CloudWatch Logs log group",
  ["metric-filter"] = "Metric filter matches the events",
  metric = "Metric filter publishes a positive value",
  alarm = "Alarm fires on a single event",
  actions = "Alarm actions are enabled",
  topic = "SNS topic accepts the messages",
  subscription = "SNS topic has a confirmed subscription",
  rule = "EventBridge rule matches the events",
  target = "EventBridge rule can invoke its target",
  forward = "EventBridge rule can forward to the other bus",
  feed = "Another program publishes the metric",
}

-- From best to worst: of several chains the best counts.
local ranks = { pass = 1, unknown = 2, manual = 3, fail = 4 }

---@class chains.Repair a change of one resource
---@field kind string a kind of resource: "alarm", "metric_filter", "role", "event_selectors", …
---@field set table fields to set; `resources.none` removes one

--- A link that is built up: the worst that was said of it is its verdict.
---@param id string
---@param title? string
---@return table
function M.new(id, title)
  return setmetatable({
    id = id, title = title or titles[id], verdict = "pass", evidence = {}, said = {},
  }, { __index = M })
end

--- A fact that the link rests on.
---@param key string
---@param value any
function M:shows(key, value)
  if value ~= nil then
    self.evidence[key] = type(value) == "userdata" and tostring(value) or value
  end
  return self
end

local function say(self, verdict, summary, remedy, more)
  self.said[#self.said + 1] = {
    verdict = verdict, summary = summary, remedy = remedy, permission = (more or {}).permission,
    repairs = { (more or {}).repair },
  }
  if ranks[verdict] > ranks[self.verdict] then self.verdict = verdict end
  return self
end

function M:pass(summary) return say(self, "pass", summary) end

--- A defect.
---@param summary string
---@param remedy? string what a person has to do
---@param repair? chains.Repair what an implementation does
function M:fail(summary, remedy, repair)
  return say(self, "fail", summary, remedy, { repair = repair })
end

function M:manual(summary, remedy) return say(self, "manual", summary, remedy) end

--- A question that has no answer: a call was denied, or it failed.
---@param question string "whether …", "which …"
---@param err table|string of reads
function M:unknown(question, err)
  local text = ("It is unknown %s"):format(question)
  if type(err) == "string" then return say(self, "unknown", text .. ": " .. err) end
  if err.by_organization then
    return say(self, "unknown", ("%s: a policy of the organization denies %s"):format(
      text, err.permission), "Run the test where the organization's policy allows "
      .. err.permission .. ", or change that policy")
  elseif err.denied then
    return say(self, "unknown", ("%s: %s is denied"):format(text, err.permission),
      "Allow " .. err.permission .. " to the caller and run the test again",
      { permission = err.permission })
  end
  return say(self, "unknown", text .. ": " .. err.message)
end

local function join(said, verdict, member)
  local parts, seen = {}, {}
  for _, one in ipairs(said) do
    local text = one[member]
    if one.verdict == verdict and text and not seen[text] then
      seen[text], parts[#parts + 1] = true, text
    end
  end
  return #parts > 0 and table.concat(parts, "; ") or nil
end

--- The link as a plan reports it. Defects of the worst kind come first; lesser ones follow.
---@return table
function M:done()
  local summary, remedies = {}, {}
  for _, verdict in ipairs { "fail", "manual", "unknown", "pass" } do
    if verdict ~= "pass" or self.verdict == "pass" then
      summary[#summary + 1] = join(self.said, verdict, "summary")
      remedies[#remedies + 1] = join(self.said, verdict, "remedy")
    end
  end
  local permissions, unrepaired = {}, 0
  for _, one in ipairs(self.said) do
    permissions[#permissions + 1] = one.permission
    if one.verdict == "fail" and #one.repairs == 0 then unrepaired = unrepaired + 1 end
  end
  return {
    id = self.id, title = self.title, verdict = self.verdict,
    summary = table.concat(summary, "; "), evidence = self.evidence,
    remedy = #remedies > 0 and table.concat(remedies, "; ") or nil, permissions = permissions,
    repairs = self:repairs(), unrepaired = unrepaired, sees = self.sees,
  }
end

--- Takes over what another link says and shows.
---@param other table
function M:take(other)
  for key, value in pairs(other.evidence) do self.evidence[key] = value end
  for _, one in ipairs(other.said) do
    self.said[#self.said + 1] = one
    if ranks[one.verdict] > ranks[self.verdict] then self.verdict = one.verdict end
  end
  return self
end

--- A repair that goes with a defect already said.
---@param repair chains.Repair
function M:repair(repair)
  table.insert(self.said[#self.said].repairs, repair)
  return self
end

--- The repairs of its defects.
---@return chains.Repair[]
function M:repairs()
  local list = {}
  for _, one in ipairs(self.said) do
    table.move(one.repairs, 1, #one.repairs, #list + 1, list)
  end
  return list
end

--- A link that is missing because the one before it is.
---@param id string
---@param what string
function M.missing(id, what)
  return M.new(id):fail("Not checked: " .. what):done()
end

--- The verdict of links that all have to hold: the worst.
---@param links table[]
---@return "pass"|"unknown"|"manual"|"fail"
function M.all(links)
  local worst = "pass"
  for _, link in ipairs(links) do
    if ranks[link.verdict] > ranks[worst] then worst = link.verdict end
  end
  return worst
end

--- Whether one verdict is better than another.
function M.better(first, second) return ranks[first] < ranks[second] end

--- Links for some ids, in order.
---@param ids string[]
---@param make fun(id: string): table
---@return table[]
function M.each(ids, make)
  local links = {}
  for i, id in ipairs(ids) do links[i] = make(id) end
  return links
end

--- One list of links behind another, as a new list.
function M.joined(first, second)
  local all = table.move(first, 1, #first, 1, {})
  return table.move(second, 1, #second, #all + 1, all)
end

--- Text as one word of a shell.
---@param text any
---@return string
function M.quoted(text)
  text = tostring(text)
  if text:find("^[%w_./:=,@%%+-]+$") then return text end
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

--- A verdict as a number; smaller is better.
function M.rank(verdict) return ranks[verdict] end

--- How good a chain's links are, as numbers to compare from the first on; smaller is better.
---@param links table[]
---@return integer[]
function M.quality(links)
  local fails, doubts, first = 0, 0, #links + 1
  for i, link in ipairs(links) do
    if link.verdict == "fail" then fails = fails + 1
    elseif link.verdict ~= "pass" then doubts = doubts + 1 end
    if link.verdict ~= "pass" and i < first then first = i end
  end
  return { ranks[M.all(links)], fails, doubts, -first }
end

--- Whether the first quality is better than the second.
function M.is_better(first, second)
  for i = 1, #first do
    if first[i] ~= second[i] then return first[i] < second[i] end
  end
  return false
end

return M
