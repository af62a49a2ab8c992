-- CloudWatch's log groups.

local dependents = require "dependents"
local resources = require "resources"

local M = resources.define {
  kind = "log_group",
  is_common = true,
  identity = { "region", "name" },
  fields = { "retentionInDays", "kmsKeyId", "logGroupClass" },
  volatile = { "Events" },
}

function M.describe(id) return ("log group %s in %s"):format(id.name, id.region) end

function M.read(id, aws)
  local logs = aws { region = id.region }.logs
  local found
  for group in logs.describe_log_groups:items { logGroupNamePrefix = id.name } do
    if group.logGroupName == id.name then
      found = group
      break
    end
  end
  if not found then return nil end
  local streams = logs.describe_log_streams { logGroupName = id.name, limit = 1 }.logStreams or {}
  local state = {
    retentionInDays = found.retentionInDays, kmsKeyId = found.kmsKeyId,
    logGroupClass = found.logGroupClass or "STANDARD",
    Events = #streams > 0 or (found.storedBytes or 0) > 0,
  }
  local arn = found.logGroupArn or found.arn:gsub(":%*$", "")
  return state, resources.tags("logs:ListTagsForResource", function()
    return logs.list_tags_for_resource { resourceArn = arn }.tags
  end)
end

--- What is wanted is for a group that is made, or was made a moment ago: one that has neither
--- events nor a retention.
function M.plan(current, desired)
  if not current then
    return resources.over({ logGroupClass = "STANDARD", Events = false }, desired)
  end
  local target = resources.copy(current)
  if not current.Events and not current.retentionInDays then
    target.retentionInDays = desired.retentionInDays
  end
  return target
end

function M.write(current, target, id)
  local calls = {}
  local function call(operation, parameters, why)
    parameters.logGroupName = id.name
    calls[#calls + 1] = {
      service = "logs", operation = operation, region = id.region, parameters = parameters,
      why = why,
    }
  end
  if not target then
    call("delete_log_group", {}, "remove the log group")
    return calls
  end
  if not current then
    call("create_log_group", {
      kmsKeyId = target.kmsKeyId,
      logGroupClass = target.logGroupClass ~= "STANDARD" and target.logGroupClass or nil,
    }, "create the log group")
    current = {}
  end
  if target.retentionInDays ~= current.retentionInDays then
    if target.retentionInDays then
      call("put_retention_policy", { retentionInDays = target.retentionInDays },
        ("keep its events for %d days"):format(target.retentionInDays))
    else
      call("delete_retention_policy", {}, "keep its events without end")
    end
  end
  return calls
end

--- Its filters, and trails that deliver to it.
function M.users(_, id, ctx, account)
  local users = dependents.users_of_group(account, id.region, id.name)
  local prefix = ("arn:%s:logs:%s:%s:log-group:"):format(ctx.partition, id.region, ctx.account_id)
  local trails = dependents.trails_that(account, function(trail)
    local arn = trail.CloudWatchLogsLogGroupArn
    return arn ~= nil and arn:sub(1, #prefix) == prefix and dependents.group_name(arn) == id.name
  end)
  return table.move(trails, 1, #trails, #users + 1, users)
end

function M.keep(current)
  return current.Events and "it has received events, which would be lost" or nil
end

return M
