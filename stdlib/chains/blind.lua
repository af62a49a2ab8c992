-- Alarms that never have data, or whose data comes from a program outside of the account's configuration.

local Alarms = require "chains.alarms"
local Filters = require "chains.filters"
local Link = require "chains.link"

local M = {}

-- Whether a metric filter of the region publishes a metric.
local function is_fed(run, region, input)
  for _, filter in ipairs(run.reads:get("filters", region) or {}) do
    if Filters.publishes(filter, input.namespace, input.name) then return true end
  end
  return false
end

-- All alarms of a region on the control's metric name or with its alarm's name, whose metric no filter publishes.
local function unfed(run, region)
  local found = {}
  local _, err = run.reads:get("filters", region)
  if err then return found end
  for _, alarm in ipairs((run.reads:get("alarms", region) or {}).metric or {}) do
    local input = Alarms.inputs_of(alarm)[1]
    if input and input.namespace and not is_fed(run, region, input)
      and (input.name == run.parameters.metric_name
        or alarm.AlarmName == run.parameters.alarm_name) then
      found[#found + 1] = { alarm = alarm, input = input, region = region }
    end
  end
  return found
end

--- Notes on alarms that are blind, as the one that the control's source document makes is.
---@param run table
---@param regions string[] whose alarms were read
function M.note(run, regions)
  for _, region in ipairs(regions) do
    for _, one in ipairs(unfed(run, region)) do
      local name, metric = one.alarm.AlarmName, one.input.namespace .. "/" .. one.input.name
      if one.input.namespace:match("^AWS/") then
        local tells = #(one.alarm.AlarmActions or {}) > 0
        local mute = tells and "" or ", and it has no action"
        run.ctx:note(("%s in %s is blind: it watches %s. No AWS service is known to publish that "
          .. "metric, no metric filter of this region does, and PutMetricData has refused "
          .. "namespaces that begin with AWS/. So it never has data%s. Let it watch the metric of "
          .. "a metric filter: %s"):format(name, region, metric, mute, run.implement))
      elseif not one.has_data then
        run.ctx:note(("%s in %s watches %s, which no metric filter of the region publishes"):format(
          name, region, metric))
      end
    end
  end
end

local function feed_links(run, one)
  local name = one.input.namespace .. "/" .. one.input.name
  local feed = Link.new("feed"):shows("namespace", one.input.namespace)
    :shows("metric", one.input.name)
    :manual(("%s has data, but no metric filter of the region publishes it: the account does not "
      .. "show whether the program that does sees every event"):format(name),
      "Check that moonwatch watch --publish-metric, or the program that publishes it, always runs; "
      .. "or create a metric filter: " .. run.implement)
  local metric = {
    namespace = one.input.namespace, name = one.input.name, value = 1, dimensions = {},
    unit = one.input.unit or "None",
  }
  return { feed:done(), Alarms.link(run, one.region, one.alarm, metric):done() }
end

--- Chains of alarms whose metric has data that no metric filter explains: `watch --publish-metric`, or another
--- program.
---@param run table
---@param regions string[]
---@param ending fun(found: table): table[] the links from the alarm on
---@return table[] chains
function M.feeds(run, regions, ending)
  local chains = {}
  for _, region in ipairs(regions) do
    for _, one in ipairs(unfed(run, region)) do
      if not one.input.namespace:match("^AWS/") then
        local metrics = run.reads:get(
          "metrics", region, one.input.namespace .. "\n" .. one.input.name)
        if metrics and #metrics > 0 then
          local links = feed_links(run, one)
          local rest = ending { alarm = one.alarm, region = region }
          table.move(rest, 1, #rest, #links + 1, links)
          chains[#chains + 1] = {
            id = ("feed:%s:%s"):format(region, one.alarm.AlarmName), kind = "feed",
            title = ("a feed → %s in %s"):format(one.alarm.AlarmName, region), links = links,
            verdict = Link.all(links), regions = run.regions,
          }
        end
      end
    end
  end
  return chains
end

return M
