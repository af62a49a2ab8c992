-- What a trail records: basic and advanced event selectors.

local M = {}

-- Basic selectors, as { reads, writes, excluded sources, other conditions }.
local function of_basic(selector)
  local kind = selector.ReadWriteType or "All"
  return {
    management = selector.IncludeManagementEvents ~= false,
    reads = kind ~= "WriteOnly", writes = kind ~= "ReadOnly",
    excluded = selector.ExcludeManagementEventSources or {}, others = {},
  }
end

local function of_advanced(selector)
  local part = { management = false, reads = true, writes = true, excluded = {}, others = {} }
  for _, field in ipairs(selector.FieldSelectors or {}) do
    local only = {}
    for name, values in pairs(field) do
      if name ~= "Field" and type(values) == "table" and #values > 0 then only[#only + 1] = name end
    end
    if field.Field == "eventCategory" then
      for _, value in ipairs(field.Equals or {}) do
        part.management = part.management or value == "Management"
      end
    elseif field.Field == "readOnly" and #only == 1 and field.Equals then
      part.reads, part.writes = false, false
      for _, value in ipairs(field.Equals) do
        if value == "true" then part.reads = true else part.writes = true end
      end
    elseif field.Field == "eventSource" and #only == 1 and field.NotEquals then
      for _, value in ipairs(field.NotEquals) do part.excluded[#part.excluded + 1] = value end
    else
      table.sort(only)
      part.others[#part.others + 1] = ("%s %s"):format(field.Field, table.concat(only, " and "))
    end
  end
  return part
end

-- What all of some parts leave out: a source is missing only if every one of them excludes it.
local function excluded_by_all(parts, kind)
  local counts, total, found = {}, 0, {}
  for _, part in ipairs(parts) do
    if part[kind] then
      total = total + 1
      for _, source in ipairs(part.excluded) do counts[source] = (counts[source] or 0) + 1 end
    end
  end
  for source, count in pairs(counts) do
    if count == total then found[#found + 1] = source end
  end
  return found, total
end

local function selected_parts(answer)
  local parts, advanced = {}, answer.AdvancedEventSelectors or {}
  local basic = answer.EventSelectors or {}
  local is_default = #advanced == 0 and #basic == 0
  for _, selector in ipairs(basic) do parts[#parts + 1] = of_basic(selector) end
  for _, selector in ipairs(advanced) do parts[#parts + 1] = of_advanced(selector) end
  -- A trail without selectors records all management events (CloudTrail API Reference, PutEventSelectors).
  if is_default then parts[1] = of_basic{} end
  return parts, is_default and "default" or #advanced > 0 and "advanced" or "basic"
end

local function union(first, second)
  local seen, all = {}, {}
  for _, list in ipairs { first, second } do
    for _, value in ipairs(list) do
      if not seen[value] then seen[value], all[#all + 1] = true, value end
    end
  end
  table.sort(all)
  return all
end

--- Says on a link which events a trail records.
---@param run table
---@param link table
---@param entry table of Trail.survey
---@param answer table of GetEventSelectors
---@param reads_count boolean whether events that only read have to be among them
---@return table link
function M.judge(run, link, entry, answer, reads_count)
  local parts, kind = selected_parts(answer)
  link:shows("selectors", kind)
  local management, narrowed = {}, {}
  for _, part in ipairs(parts) do
    if part.management then
      if #part.others == 0 then management[#management + 1] = part
      else narrowed[#narrowed + 1] = table.concat(part.others, ", ") end
    end
  end
  local reads_left_out, reading = excluded_by_all(management, "reads")
  local writes_left_out, writing = excluded_by_all(management, "writes")
  link:shows("reads", reading > 0):shows("writes", writing > 0)
  local all = ("aws cloudtrail put-event-selectors --trail-name %s --region %s --event-selectors "
    .. "'[{\"ReadWriteType\":\"All\",\"IncludeManagementEvents\":true}]', beside the selectors of "
    .. "data events that it has"):format(entry.arn, entry.home)
  if #management == 0 and #narrowed == 0 then
    return link:fail("it records no management events", all)
  end
  if #narrowed > 0 and (writing == 0 or reading == 0) then
    link:fail("management events are recorded only under a condition: "
      .. table.concat(narrowed, "; "), all)
  elseif writing == 0 then
    link:fail("it records reads only: no change is seen", all)
  elseif reading == 0 and reads_count then
    link:fail("it records writes only: what is only read is unseen", all)
  end
  if entry.trail.IncludeGlobalServiceEvents == false and not entry.trail.IsMultiRegionTrail
    and run.spec.sign_in then
    link:fail("it leaves out the events of global services: IAM, STS",
      ("aws cloudtrail update-trail --name %s --region %s --include-global-service-events"):format(
        entry.arn, entry.home))
  end
  local excluded = union(reads_left_out, writes_left_out)
  if #excluded > 0 then
    link:shows("excluded_sources", excluded)
    local said = "calls of " .. table.concat(excluded, ", ") .. " are excluded, and unseen"
    run.notes[#run.notes + 1] = ("trail %s: %s"):format(entry.trail.Name, said)
    return link:pass("management events, reads and writes; " .. said)
  end
  return link:pass(reading > 0 and writing > 0 and "all management events"
    or "management events that change something")
end

return M
