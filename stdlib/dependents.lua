-- Who uses what an account has, read from AWS at the moment of asking: undo asks before it takes anything away.
--
-- A kind of resource says who uses one with `users(current, id, ctx, account)`, where `account` is what is read
-- here, each list once. Looked at are metric and composite alarms, metric and subscription filters, trails of all
-- regions, rules of the default event bus and a topic's subscriptions; what else may use a resource is not known.

local alarm_rules = require "alarm_rules"
local resources = require "resources"

local M = {}

---@class dependents.User who uses a resource
---@field title string for messages
---@field kind? string the kind of resource that it is, with `id`
---@field id? table
---@field uses? fun(state: table): boolean whether it uses the resource in another state of its own; absent: always
---@field breaks? fun(target: table?): boolean whether `target` of the resource breaks it; absent: its deletion does
---@field goes_along? boolean it disappears with the resource and is no reason to keep it

local Account = {}
Account.__index = Account

--- What is read of an account, each list once.
---@param ctx table
function M.new(ctx) return setmetatable({ ctx = ctx, known = {} }, Account) end

function Account:once(name, read)
  if self.known[name] == nil then self.known[name] = read() end
  return self.known[name]
end

--- Metric and composite alarms of a region, as DescribeAlarms has them.
---@param region string
---@return { metric: table[], composite: table[] }
function Account:alarms(region)
  return self:once("alarms " .. region, function()
    local found = { metric = {}, composite = {} }
    local operation = self.ctx.aws_in(region).cloudwatch.describe_alarms
    for page in operation:pages { AlarmTypes = { "MetricAlarm", "CompositeAlarm" } } do
      for _, alarm in ipairs(page.MetricAlarms or {}) do table.insert(found.metric, alarm) end
      for _, alarm in ipairs(page.CompositeAlarms or {}) do table.insert(found.composite, alarm) end
    end
    return found
  end)
end

--- The trails of this account in all regions, and the others that record it, as DescribeTrails has them.
---@return table[]
function Account:trails()
  return self:once("trails", function()
    local found, known, homes = {}, {}, {}
    local function look(region)
      homes[region] = true
      local answer = self.ctx.aws_in(region).cloudtrail.describe_trails {}
      for _, trail in ipairs(answer.trailList or {}) do
        if not known[trail.TrailARN] then
          known[trail.TrailARN] = true
          table.insert(found, trail)
        end
      end
    end
    look(self.ctx.region)
    -- A trail of a single other region shows only there.
    for trail in self.ctx.aws_in(self.ctx.region).cloudtrail.list_trails:items {} do
      if not known[trail.TrailARN] and trail.HomeRegion and not homes[trail.HomeRegion] then
        look(trail.HomeRegion)
      end
    end
    return found
  end)
end

--- Metric filters and subscription filters of a log group; none if there is no such group.
---@param region string
---@param group string
---@return { metric: table[], subscription: table[] }
function Account:filters(region, group)
  return self:once(("filters %s %s"):format(region, group), function()
    local found = { metric = {}, subscription = {} }
    resources.unless({ "ResourceNotFoundException" }, function()
      local logs = self.ctx.aws_in(region).logs
      for filter in logs.describe_metric_filters:items { logGroupName = group } do
        table.insert(found.metric, filter)
      end
      for filter in logs.describe_subscription_filters:items { logGroupName = group } do
        table.insert(found.subscription, filter)
      end
    end)
    return found
  end)
end

--- Names of the rules of a region's default event bus that have a target.
---@param region string
---@param target string its ARN
---@return string[]
function Account:rules_to(region, target)
  return self:once(("rules %s %s"):format(region, target), function()
    local names = {}
    local operation = self.ctx.aws_in(region).events.list_rule_names_by_target
    for name in operation:items { TargetArn = target } do names[#names + 1] = name end
    return names
  end)
end

--- The subscriptions of a topic; none if there is no such topic.
---@param region string
---@param topic string its ARN
---@return table[]
function Account:subscriptions(region, topic)
  return self:once("subscriptions " .. topic, function()
    local found = {}
    resources.unless({ "NotFound", "NotFoundException" }, function()
      local operation = self.ctx.aws_in(region).sns.list_subscriptions_by_topic
      for subscription in operation:items { TopicArn = topic } do
        -- The URL of a webhook is a secret.
        subscription.Endpoint = secrets.shown(subscription.Endpoint or "")
        if subscription.SubscriptionArn ~= "Deleted" then table.insert(found, subscription) end
      end
    end)
    return found
  end)
end

-- Parts of users ------------------------------------------------------------------------------------------------

local action_lists = { "AlarmActions", "OKActions", "InsufficientDataActions" }

--- Whether an alarm, or its state, has an action.
---@param alarm table
---@param arn string
---@return boolean
function M.has_action(alarm, arn)
  for _, list in ipairs(action_lists) do
    if resources.contains(alarm[list], arn) then return true end
  end
  return false
end

--- Whether an alarm, or its state, watches a metric: directly or in an expression.
---@param alarm table
---@param namespace string
---@param name string
---@return boolean
function M.watches(alarm, namespace, name)
  if alarm.Namespace == namespace and alarm.MetricName == name then return true end
  for _, query in ipairs(alarm.Metrics or {}) do
    local metric = query.MetricStat and query.MetricStat.Metric
    if metric and metric.Namespace == namespace and metric.MetricName == name then return true end
  end
  return false
end

--- Whether a composite alarm names another alarm: in its rule, or as what suppresses its actions.
---@param composite table
---@param name string
---@return boolean
function M.names_alarm(composite, name)
  local suppressor = composite.ActionsSuppressor or ""
  if suppressor == name or suppressor:match ":alarm:(.*)$" == name then return true end
  local ok, rule = pcall(alarm_rules.parse, composite.AlarmRule or "")
  -- A rule that cannot be read may name it.
  if not ok then return (composite.AlarmRule or ""):find(name, 1, true) ~= nil end
  return resources.contains(rule.names, name)
end

--- The name of the log group of an ARN, with or without `:*`.
---@param arn string?
---@return string?
function M.group_name(arn) return arn and arn:match ":log%-group:([^:]+)" end

local function is_same_trail(trail, id)
  return trail.Name == id.name and trail.HomeRegion == id.region
end

--- The users of what a trail delivers into its log group: filters that get nothing without it.
---@param account table
---@param id { region: string, name: string }
---@param group string? name of the log group
---@return dependents.User[]
function M.readers_of_trail(account, id, group)
  local users = {}
  if not group then return users end
  for _, trail in ipairs(account:trails()) do
    local others = not is_same_trail(trail, id) and trail.HomeRegion == id.region
      and trail.IsMultiRegionTrail
    if others and M.group_name(trail.CloudWatchLogsLogGroupArn) == group then return users end
  end
  return M.users_of_group(account, id.region, group)
end

--- The filters of a log group, as its users.
---@param account table
---@param region string
---@param group string
---@return dependents.User[]
function M.users_of_group(account, region, group)
  local users = {}
  local filters = account:filters(region, group)
  for _, filter in ipairs(filters.metric) do
    users[#users + 1] = {
      title = ("metric filter %s of %s in %s"):format(filter.filterName, group, region),
      kind = "metric_filter", id = { region = region, log_group = group, name = filter.filterName },
    }
  end
  for _, filter in ipairs(filters.subscription) do
    users[#users + 1] = {
      title = ("subscription filter %s of %s in %s"):format(filter.filterName, group, region),
    }
  end
  return users
end

--- Trails that a test holds for, as users.
---@param account table
---@param holds fun(trail: table): boolean of a trail as DescribeTrails has it, and of a trail's state
---@return dependents.User[]
function M.trails_that(account, holds)
  local users = {}
  for _, trail in ipairs(account:trails()) do
    if holds(trail) then
      users[#users + 1] = {
        title = ("trail %s in %s"):format(trail.Name, trail.HomeRegion or "?"), kind = "trail",
        id = { region = trail.HomeRegion, name = trail.Name }, uses = holds,
      }
    end
  end
  return users
end

return M
