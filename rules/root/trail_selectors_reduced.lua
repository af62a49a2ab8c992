-- Finds a trail that is set to record less: no management events, only reads or only writes, a source
-- excluded (in basic or advanced selectors), one region, no global services, no log group.
-- Why: the trail still reports that it is logging, and root's actions are missing from it.
-- Do: compare with the previous selectors, restore them, read Event history for the gap.
-- Documented: an event that any selector selects is recorded; the defaults are All and true:
-- https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
-- Observed: basic selectors in this spelling. Assumed: advanced ones are recorded likewise.

-- What the basic or advanced selectors of a request do not record, as a list of words.
local function selector_gaps(parameters)
  local gaps, excluded = {}, {}
  local reads, writes = false, false
  for _, selector in ipairs(parameters.eventSelectors or {}) do
    if selector.includeManagementEvents ~= false then
      local kind = selector.readWriteType or "All"
      reads = reads or kind ~= "WriteOnly"
      writes = writes or kind ~= "ReadOnly"
      for _, source in ipairs(selector.excludeManagementEventSources or {}) do
        table.insert(excluded, source)
      end
    end
  end
  for _, selector in ipairs(parameters.advancedEventSelectors or {}) do
    local management, read_only, narrowed = false, nil, nil
    for _, condition in ipairs(selector.fieldSelectors or {}) do
      local value = condition.equals and condition.equals[1]
      if condition.field == "eventCategory" then
        management = value == "Management"
      elseif condition.field == "readOnly" then
        read_only = value
      else
        narrowed = condition.field
      end
    end
    if management then
      reads = reads or read_only ~= "false"
      writes = writes or read_only ~= "true"
      if narrowed then
        table.insert(excluded, "some by " .. narrowed)
      end
    end
  end
  if not reads and not writes then
    return { "management events" }
  end
  if not reads then
    table.insert(gaps, "reads")
  elseif not writes then
    table.insert(gaps, "writes")
  end
  table.move(excluded, 1, #excluded, #gaps + 1, gaps)
  return gaps
end

-- What the trail no longer records after the call; an empty list if it records as much as before.
local function gaps_of(event)
  local parameters = event.requestParameters
  if event.eventName == "PutEventSelectors" then
    return parameters and selector_gaps(parameters) or { "unknown (the call failed)" }
  end
  local gaps = {}
  if event:get "requestParameters.isMultiRegionTrail" == false then
    table.insert(gaps, "other regions")
  end
  if event:get "requestParameters.includeGlobalServiceEvents" == false then
    table.insert(gaps, "global services")
  end
  if event:get "requestParameters.cloudWatchLogsLogGroupArn" == "" then
    table.insert(gaps, "the log group")
  end
  return gaps
end

return rule {
  id = "control-trail-selectors-reduced",
  title = "A trail was set to record less",
  severity = "high",
  tags = { "cis-aws-4.5", "attack.t1562.008" },

  match = {
    eventSource = "cloudtrail.amazonaws.com",
    eventName = { "PutEventSelectors", "UpdateTrail" },
  },
  where = function(event)
    return #gaps_of(event) > 0
  end,

  -- Losing root's writes, or everything, is worse than losing its reads or one source.
  severity_for = function(event)
    local first = gaps_of(event)[1]
    if event.errorCode then
      return "low"
    end
    if first == "management events" or first == "writes" then
      return "critical"
    end
    if event.eventName == "PutEventSelectors" then
      return "medium"
    end
  end,

  message = function(event)
    local trail = event:get "requestParameters.trailName" or event:get "requestParameters.name"
    return ("%s: trail %s no longer records %s, by %s"):format(event.eventName, trail or "-",
      table.concat(gaps_of(event), ", "), event:get "userIdentity.arn" or "-")
  end,

  examples = {
    fires = {
      record { -- basic selectors without management events: critical
        eventSource = "cloudtrail.amazonaws.com", eventName = "PutEventSelectors",
        userIdentity = { type = "Root", accessKeyId = "AKIAIOSFODNN7EXAMPLE" },
        requestParameters = {
          trailName = "organization-trail",
          eventSelectors = {
            {
              readWriteType = "All", includeManagementEvents = false,
              dataResources = { { type = "AWS::S3::Object", values = { "arn:aws:s3:::x/" } } },
            },
          },
        },
      },
      record { -- reads are lost: medium
        eventSource = "cloudtrail.amazonaws.com", eventName = "PutEventSelectors",
        requestParameters = {
          trailName = "organization-trail",
          eventSelectors = { { readWriteType = "WriteOnly", includeManagementEvents = true } },
        },
      },
      record { -- advanced selectors for data events only: critical
        eventSource = "cloudtrail.amazonaws.com", eventName = "PutEventSelectors",
        requestParameters = {
          trailName = "organization-trail",
          advancedEventSelectors = {
            {
              fieldSelectors = {
                { field = "eventCategory", equals = { "Data" } },
                { field = "resources.type", equals = { "AWS::S3::Object" } },
              },
            },
          },
        },
      },
      record { -- one region instead of all: high
        eventSource = "cloudtrail.amazonaws.com", eventName = "UpdateTrail",
        requestParameters = { name = "organization-trail", isMultiRegionTrail = false },
      },
    },
    quiet = {
      record { -- reads and writes by two selectors: everything is recorded
        eventSource = "cloudtrail.amazonaws.com", eventName = "PutEventSelectors",
        requestParameters = {
          trailName = "organization-trail",
          eventSelectors = {
            { readWriteType = "ReadOnly", includeManagementEvents = true },
            { readWriteType = "WriteOnly", includeManagementEvents = true },
          },
        },
      },
      record { -- an advanced selector for all management events
        eventSource = "cloudtrail.amazonaws.com", eventName = "PutEventSelectors",
        requestParameters = {
          trailName = "organization-trail",
          advancedEventSelectors = {
            { fieldSelectors = { { field = "eventCategory", equals = { "Management" } } } },
          },
        },
      },
      record { -- a log group is added
        eventSource = "cloudtrail.amazonaws.com", eventName = "UpdateTrail",
        requestParameters = {
          name = "organization-trail",
          cloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*",
        },
      },
    },
  },
}
