-- Metric filters: put, listed, tried out.

local fault = require "practice.fault"
local json = require "json"
local listing = require "practice.listing"
local state = require "practice.state"

local M = {}

--- Reads a pattern, or raises what CloudWatch Logs says of one that it refuses.
---@param pattern string
function M.parse(pattern)
  local ok, predicate = pcall(patterns.parse, pattern, { dialect = "filter-pattern" })
  if not ok then
    fault("InvalidParameterException", "Invalid metric filter pattern: "
      .. tostring(predicate):gsub("^.-patterns%.parse: ", ""))
  end
  return predicate
end

-- Source: API reference, PutMetricFilter and MetricTransformation.
local function check_transformation(transformation)
  local function refuse(message) fault("InvalidParameterException", message) end
  local value = transformation.metricValue
  if not tonumber(value) and not value:find "^%$" then
    refuse("Invalid metric transformation: metric value must be a number or a field of the event: "
      .. value)
  end
  for _, name in ipairs { transformation.metricName, transformation.metricNamespace } do
    if name == "" or #name > 255 or name:find "[:*$]" then
      refuse("Invalid metric transformation: the name " .. name .. " is not valid")
    end
  end
  if next(transformation.dimensions or {}) then
    if transformation.defaultValue then
      refuse("Invalid metric transformation: a default value cannot be used with dimensions")
    elseif #listing.names(transformation.dimensions) > 3 then
      refuse("Invalid metric transformation: there can be three dimensions at most")
    end
  end
end

local function shown(filter, group)
  return {
    filterName = filter.filterName, filterPattern = filter.filterPattern,
    metricTransformations = filter.metricTransformations, logGroupName = group.name,
    creationTime = math.floor(filter.created * 1000),
    applyOnTransformedLogs = filter.applyOnTransformedLogs,
    fieldSelectionCriteria = filter.fieldSelectionCriteria,
    emitSystemFieldDimensions = filter.emitSystemFieldDimensions,
  }
end

local function put(p, group)
  M.parse(p.filterPattern)
  if #p.filterName > 512 or p.filterName:find "[:*]" then
    fault("InvalidParameterException", "The filter name " .. p.filterName .. " is not valid")
  end
  if #p.metricTransformations ~= 1 then
    fault("InvalidParameterException",
      "1 validation error detected: Value at 'metricTransformations' "
      .. "failed to satisfy constraint: Member must have length less than or equal to 1")
  end
  check_transformation(p.metricTransformations[1])
  local held = group.filters[p.filterName]
  if not held and #listing.names(group.filters) >= 100 then
    fault("LimitExceededException", "Resource limit exceeded.")
  end
  group.filters[p.filterName] = {
    filterName = p.filterName, filterPattern = p.filterPattern,
    metricTransformations = p.metricTransformations, created = held and held.created or state.now(),
    applyOnTransformedLogs = p.applyOnTransformedLogs or false,
    fieldSelectionCriteria = p.fieldSelectionCriteria,
    emitSystemFieldDimensions = p.emitSystemFieldDimensions,
  }
end

local function find(p, groups_of_call)
  if (p.metricName == nil) ~= (p.metricNamespace == nil) then
    fault("InvalidParameterException",
      "Both metricName and metricNamespace must be specified, or neither")
  end
  local found = {}
  for _, group in listing.pairs(groups_of_call) do
    for name, filter in listing.pairs(group.filters) do
      local fits = name:sub(1, #(p.filterNamePrefix or "")) == (p.filterNamePrefix or "")
      for _, transformation in ipairs(filter.metricTransformations) do
        fits = fits and (not p.metricName or (transformation.metricName == p.metricName
          and transformation.metricNamespace == p.metricNamespace))
      end
      if fits then found[#found + 1] = shown(filter, group) end
    end
  end
  return found
end

local function extracted(pattern, message)
  local values = {}
  local ok, event = pcall(json.decode, message)
  if not ok or type(event) ~= "table" then return values end
  for path in pattern:gmatch "%$%.([%w_.]+)" do
    local value = require("target_inputs").value(event, path)
    if type(value) == "string" or type(value) == "number" then
      values["$." .. path] = tostring(value)
    end
  end
  return values
end

--- The operations, with the function that finds the group of a call.
---@param group_of fun(p: table, call: table): table
---@return table<string, function>
function M.operations(group_of)
  local log_groups = require "practice.log_groups"
  return {
    put_metric_filter = function(p, call) put(p, group_of(p, call)) end,
    delete_metric_filter = function(p, call)
      local group = group_of(p, call)
      if not group.filters[p.filterName] then
        fault("ResourceNotFoundException", "The specified metric filter does not exist.")
      end
      group.filters[p.filterName] = nil
    end,
    describe_metric_filters = function(p, call)
      local groups = log_groups.store(call.account, call.region).groups
      if p.logGroupName then groups = { [p.logGroupName] = group_of(p, call) } end
      local page, token = listing.page(
        find(p, groups), p.nextToken, p.limit, 50, "InvalidParameterException")
      return { metricFilters = page, nextToken = token }
    end,
    -- There are none: nothing makes them here.
    describe_subscription_filters = function(p, call)
      group_of(p, call)
      return { subscriptionFilters = {} }
    end,
    test_metric_filter = function(p)
      local predicate, matches = M.parse(p.filterPattern), {}
      for number, message in ipairs(p.logEventMessages) do
        if not p.filterPattern:find "^%s*{" and not message:find "^%s*{" then
          fault("NotInPracticeAccount",
            "the practice account runs patterns over JSON alone, found other text", nil,
            { kind = "configuration" })
        end
        local ok, matched = pcall(predicate.matches, predicate, message)
        if ok and matched then
          matches[#matches + 1] = {
            eventNumber = number, eventMessage = message,
            extractedValues = extracted(p.filterPattern, message),
          }
        end
      end
      return { matches = matches }
    end,
  }
end

return M
