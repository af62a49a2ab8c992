-- A link of a chain of evidence: what was looked at, and what it says.

local M = {}

local titles = {
  trail = "A trail records the region",
  logging = "The trail is logging, and delivers",
  selectors = "It records management events, reads and writes",
  bucket = "Its bucket exists",
  ["log-group"] = "It writes to a log group, and may",
  ["metric-filter"] = "A metric filter matches what is to be seen",
  metric = "The filter's metric counts",
  alarm = "An alarm trips at a single event",
  actions = "Its actions are carried out",
  topic = "The topic exists, and may be published to",
  subscription = "Somebody has subscribed",
  rule = "An EventBridge rule matches what is to be seen",
  target = "Its target exists, and may be invoked",
  forward = "Events are forwarded to a rule that matches",
  feed = "Something publishes the metric",
}

-- From best to worst: of several chains the best counts.
local ranks = { pass = 1, unknown = 2, manual = 3, fail = 4 }

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

local function say(self, verdict, summary, remedy, permission)
  self.said[#self.said + 1] = {
    verdict = verdict, summary = summary, remedy = remedy, permission = permission,
  }
  if ranks[verdict] > ranks[self.verdict] then self.verdict = verdict end
  return self
end

function M:pass(summary) return say(self, "pass", summary) end
function M:fail(summary, remedy) return say(self, "fail", summary, remedy) end
function M:manual(summary, remedy) return say(self, "manual", summary, remedy) end

--- Something could not be found out: a denied call, or an error.
---@param what string what it is that is not known
---@param err table|string of reads
function M:unknown(what, err)
  if type(err) == "string" then return say(self, "unknown", what .. ": " .. err) end
  if err.denied then
    return say(self, "unknown", ("%s: %s is denied"):format(what, err.permission),
      "allow " .. err.permission .. " to who runs this, and test again", err.permission)
  end
  return say(self, "unknown", what .. ": " .. err.message)
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
  local permission
  for _, one in ipairs(self.said) do permission = permission or one.permission end
  return {
    id = self.id, title = self.title, verdict = self.verdict,
    summary = table.concat(summary, "; "), evidence = self.evidence,
    remedy = #remedies > 0 and table.concat(remedies, "; ") or nil, permission = permission,
  }
end

--- A link that is missing because the one before it is.
---@param id string
---@param what string
function M.missing(id, what)
  return M.new(id):fail("nothing to look at: " .. what):done()
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
