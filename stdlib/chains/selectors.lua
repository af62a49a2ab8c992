-- The link of what a trail records: basic and advanced event selectors.

local Known = require "chains.known"
local selectors = require "selectors"

local M = {}

local function command(entry)
  return ("aws cloudtrail put-event-selectors --trail-name %s --region %s --event-selectors "
    .. "'[{\"ReadWriteType\":\"All\",\"IncludeManagementEvents\":true}]', together with the "
    .. "selectors of data events that the trail has"):format(entry.arn, entry.home)
end

-- What is left out, in words; nil when nothing is that matters.
local function gap(run, management)
  if not management.any then return "it records no management events" end
  if management.pattern and Known.covers(run, management.pattern) then return nil end
  if #management.conditions > 0 then
    return "it records management events only under a condition: "
      .. table.concat(management.conditions, "; ")
  elseif not management.writes then
    return "it records read-only events only: changes are not recorded"
  elseif run.reads_count then
    return "it records write events only: read-only events are not recorded"
  end
end

local function judge_global_services(run, link, entry)
  if entry.trail.IncludeGlobalServiceEvents == false and not entry.trail.IsMultiRegionTrail
    and run.spec.sign_in then
    link:fail(("%s leaves out the events of global services such as IAM and STS"):format(
      entry.trail.Name),
      ("aws cloudtrail update-trail --name %s --region %s --include-global-service-events"):format(
        entry.arn, entry.home), { kind = "trail", set = { IncludeGlobalServiceEvents = true } })
  end
end

--- Says on a link which events a trail records.
---@param run table
---@param link table
---@param entry table of Trail.survey
---@param answer table of GetEventSelectors
---@return table link
function M.judge(run, link, entry, answer)
  local management, kind = selectors.management(answer)
  local name = entry.trail.Name
  link:shows("selectors", kind):shows("reads", management.reads):shows("writes", management.writes)
  local missing = gap(run, management)
  if missing then
    link:fail(("%s: %s"):format(name, missing), command(entry),
      { kind = "event_selectors", set = {} })
  elseif not management.reads and run.spec.reads ~= false then
    run.notes[#run.notes + 1] = ("%s does not record read-only events, which --set reads=optional "
      .. "accepts"):format(name)
  end
  link.sees = management.pattern
  judge_global_services(run, link, entry)
  if #management.excluded > 0 then
    link:shows("excluded_sources", management.excluded)
    local said = ("calls of %s are excluded and not recorded"):format(
      table.concat(management.excluded, ", "))
    run.notes[#run.notes + 1] = ("trail %s: %s"):format(name, said)
    return link:pass(("%s records management events; %s"):format(name, said))
  end
  return link:pass(("%s records %s"):format(name,
    management.reads and "all management events" or "management events"))
end

return M
