-- Metric filters, judged by what they match: the filter link and the metric link.

local Known = require "chains.known"
local Link = require "chains.link"
local resources = require "resources"

local M = {}

-- Routine events of every account. A filter that matches them keeps its alarm in ALARM, where one more event does
-- not notify.
local everyday = {
  {
    eventVersion = "1.11", eventName = "DescribeInstances", eventSource = "ec2.amazonaws.com",
    eventType = "AwsApiCall", eventCategory = "Management", managementEvent = true,
    readOnly = true, awsRegion = "us-east-1", sourceIPAddress = "198.51.100.24",
    userAgent = "aws-sdk-go-v2", recipientAccountId = "111122223333",
    userIdentity = {
      type = "AssumedRole", principalId = "AROAEXAMPLE:session", accountId = "111122223333",
      arn = "arn:aws:sts::111122223333:assumed-role/reader/session", accessKeyId = "ASIAEXAMPLE",
    },
  },
  {
    eventVersion = "1.11", eventName = "AssumeRole", eventSource = "sts.amazonaws.com",
    eventType = "AwsApiCall", eventCategory = "Management", managementEvent = true,
    readOnly = true, awsRegion = "us-east-1", sourceIPAddress = "ec2.amazonaws.com",
    userAgent = "ec2.amazonaws.com", recipientAccountId = "111122223333",
    userIdentity = { type = "AWSService", invokedBy = "ec2.amazonaws.com" },
  },
}

-- Worth a chain: from the most to the least.
local interest = { covers = 1, unknown = 2, misses = 3, named = 4 }

--- What of everyday events a predicate matches; nil when it matches none.
---@param predicate patterns.Predicate
---@return string?
function M.drowns(predicate)
  for _, event in ipairs(everyday) do
    if predicate:matches(event) then return event.eventName .. " by " .. event.userIdentity.type end
  end
end

local function judge(run, text)
  local ok, predicate = pcall(patterns.parse, text, { dialect = "filter-pattern" })
  if not ok then
    return { class = "misses", relation = "invalid", problem = tostring(predicate) }
  end
  local comparison = patterns.compare(predicate, run.spec.reference)
  local relation = comparison.relation
  local judged = {
    relation = relation, comparison = comparison, predicate = predicate,
    documented = comparison.documented, class = "misses",
  }
  if relation == "equal" or relation == "broader" then
    judged.class = "covers"
    if relation == "broader" then judged.drowned = M.drowns(predicate) end
  elseif relation == "unknown" then
    judged.class = "unknown"
  elseif relation == "disjoint" then
    judged.class = "apart"
  else
    -- What it leaves out may be what does not happen in this account and these regions.
    judged.comparison = Known.compare(run, text)
    judged.drowned = M.drowns(predicate)
    if Known.covers(run, text) then judged.class, judged.by_account = "covers", true end
  end
  return judged
end

--- What a filter's pattern is to the reference: relation, comparison, class. Judged once per text.
---@param run table
---@param text string
---@return table
function M.judged(run, text)
  run.judged[text] = run.judged[text] or judge(run, text)
  return run.judged[text]
end

local function publishes(filter, namespace, name)
  for _, transformation in ipairs(filter.metricTransformations or {}) do
    if transformation.metricName == name
      and (not namespace or transformation.metricNamespace == namespace) then
      return true
    end
  end
  return false
end
M.publishes = publishes

-- Why a filter is worth a chain; nil for one of something else.
local function class_of(run, filter)
  local judged = M.judged(run, filter.filterPattern or "")
  local parameters = run.parameters
  local named = filter.filterName == parameters.filter_name
    or publishes(filter, nil, parameters.metric_name)
  if judged.class == "apart" or judged.relation == "invalid" then
    return named and "named" or nil
  end
  return judged.class
end

--- The filters of a region that are worth a chain, the best first; only those of one group if it is given.
---@param run table
---@param region string
---@param group? string
---@return table[]? filters
---@return table? err
---@return integer looked_at
function M.candidates(run, region, group)
  local filters, err = run.reads:get("filters", region)
  local found, looked_at = {}, 0
  for i, filter in ipairs(filters or {}) do
    if not group or filter.logGroupName == group then
      looked_at = looked_at + 1
      local class = class_of(run, filter)
      if class then found[#found + 1] = { filter = filter, rank = interest[class], place = i } end
    end
  end
  table.sort(found, function(a, b)
    if a.rank ~= b.rank then return a.rank < b.rank end
    return a.place < b.place
  end)
  for i, one in ipairs(found) do found[i] = one.filter end
  return filters and found, err, looked_at
end

local quoted = Link.quoted

--- The command that gives a filter another pattern or value, and leaves the rest.
function M.command(filter, region, pattern, value)
  local metric = (filter.metricTransformations or {})[1] or {}
  local transformation = ("metricName=%s,metricNamespace=%s,metricValue=%s"):format(
    metric.metricName, metric.metricNamespace, value or metric.metricValue)
  if metric.defaultValue then
    transformation = transformation .. (",defaultValue=%g"):format(metric.defaultValue)
  end
  if metric.unit then transformation = transformation .. ",unit=" .. metric.unit end
  return ("aws logs put-metric-filter --region %s --log-group-name %s --filter-name %s "
    .. "--filter-pattern %s --metric-transformations %s"):format(region,
    quoted(filter.logGroupName), quoted(filter.filterName),
    quoted(pattern or filter.filterPattern), quoted(transformation))
end

-- A counterexample in a few words.
local function in_words(event)
  if not event then return "" end
  local words = {
    tostring(event.eventName), "of", tostring(event.eventSource), "by",
    tostring((event.userIdentity or {}).type),
  }
  if event.errorCode then table.move({ "with", event.errorCode }, 1, 2, #words + 1, words) end
  return (", for example %s (the whole event is in the evidence)"):format(table.concat(words, " "))
end
M.in_words = in_words

-- The deployed pattern is one that AWS has accepted; which events it matches is the question.
local function judge_match(run, link, filter, judged, remedy, repair)
  local comparison, subject = judged.comparison, run.spec.title
  local name = filter.filterName
  if judged.relation == "equal" then
    link:pass(("%s matches %s exactly"):format(name, subject))
  elseif judged.by_account then
    link:pass(("%s matches all %s of account %s"):format(name, subject, run.ctx.account_id))
  elseif judged.relation == "broader" then
    link:shows("also_matches", comparison.only_first)
    link:pass(("%s matches %s and more"):format(name, subject))
  elseif judged.relation == "unknown" or comparison.relation == "unknown" then
    link:unknown(("whether %s matches all %s"):format(name, subject),
      comparison.reason or "the comparison cannot decide it")
  elseif judged.relation == "disjoint" then
    link:shows("missed_event", comparison.only_second)
    link:fail(("%s matches no %s"):format(name, subject), remedy, repair)
  else
    link:shows("missed_event", comparison.only_second)
    link:fail(("%s misses a part of %s%s"):format(name, subject,
      in_words(comparison.only_second)), remedy, repair)
  end
end

local function judge_meaning(run, link, filter, region)
  local judged = M.judged(run, filter.filterPattern or "")
  local remedy = M.command(filter, region, run.spec.pattern)
  local repair = { kind = "metric_filter", set = { filterPattern = run.spec.pattern } }
  link:shows("relation", judged.relation)
  if judged.relation == "invalid" then
    return link:fail("CloudWatch Logs does not accept the pattern: " .. judged.problem, remedy,
      repair)
  end
  link.sees = filter.filterPattern
  judge_match(run, link, filter, judged, remedy, repair)
  if judged.class == "covers" and not judged.documented then
    link:unknown(("how AWS reads the pattern of %s"):format(filter.filterName),
      table.concat(patterns.explain(judged.predicate).warnings, "; ")
        .. "; TestMetricFilter tells, or the pattern written as " .. run.spec.pattern)
  end
  if judged.drowned then
    link.sees = nil
    link:fail(("%s also matches routine events (%s): its alarm stays in ALARM, and a new event "
      .. "does not notify"):format(filter.filterName, judged.drowned), remedy, repair)
  end
end

-- `@aws.account` of a trail's own group is the account itself; of a region nothing is known that would not
-- restrict. Source: CloudWatch Logs API Reference, PutMetricFilter.
local function judge_restrictions(run, link, filter)
  local criteria = filter.fieldSelectionCriteria
  if criteria and criteria ~= "" then
    link:shows("field_selection", criteria)
    local account = criteria:match('^%s*@aws%.account%s*=%s*"(%d+)"%s*$')
    if account ~= run.ctx.account_id then
      link.sees = nil
      link:fail(("%s only looks at events with %s"):format(filter.filterName, criteria),
        "Remove the field selection criteria",
        { kind = "metric_filter", set = { fieldSelectionCriteria = resources.none } })
    end
  end
  if filter.applyOnTransformedLogs then
    link:shows("on_transformed_logs", true)
    link:unknown(("which events %s matches"):format(filter.filterName),
      "it is applied to transformed events, and the log group's transformer may change any field")
  end
end

--- The link of a filter.
---@param run table
---@param filter table
---@param region string
---@return table link
function M.link(run, filter, region)
  local link = Link.new("metric-filter", "Metric filter matches " .. run.spec.title)
    :shows("filter", filter.filterName):shows("log_group", filter.logGroupName)
    :shows("pattern", filter.filterPattern)
  judge_meaning(run, link, filter, region)
  judge_restrictions(run, link, filter)
  return link
end

return M
