---@meta _
-- luacheck: ignore 241
-- The practice account from Lua, as editors see it: the global of runs with --account practice. docs/practice.md says
-- what is simulated.

---@class practice
practice = {}

---@class practice.DeliverOptions
---@field now? boolean the last event is of this moment, the others as long before it as they were
---@field wait? number|string the duration that passes afterwards, 60 s if it is missing

--- What became of events that were delivered.
---@class practice.Delivered
---@field events integer that are new
---@field trails integer that trails took; one that two trails took counts twice
---@field log_events integer that reached log groups
---@field alarms string[] names of alarms that are in ALARM now and were not before
---@field notifications integer that landed

--- Lets events happen: they go to Event history, trails deliver them, metric filters and EventBridge rules see them.
--- Then a minute passes, so that alarms look.
---
---     practice.deliver(practice.root_login())
---     practice.deliver("logs/", { now = true })
---@param what table|string an event, a list of events, the path of a file or folder, or "samples:"
---@param options? practice.DeliverOptions
---@return practice.Delivered
function practice.deliver(what, options) end

--- A CloudTrail record of this moment: root signs in to the console.
---@param given? table members of the record in place of the usual ones
---@return table
function practice.root_login(given) end

--- Returns a CloudTrail record with the current time: an administrator lists instances, unless fields are given.
---@param given? table members of the record in place of the usual ones
---@return table
function practice.event(given) end

---@class practice.Notification
---@field time number seconds since 1970
---@field topic string
---@field subscription string
---@field protocol string
---@field endpoint string
---@field subject? string
---@field message string

--- What has reached confirmed subscriptions, oldest first.
---@return practice.Notification[]
function practice.notifications() end

---@class practice.Failure
---@field time number seconds since 1970
---@field from string ARN of the alarm, rule, trail or topic
---@field to string ARN or endpoint that it should have reached
---@field reason string

--- What did not arrive, and why, oldest first.
---@return practice.Failure[]
function practice.failures() end

--- Confirms subscriptions, as their owner does with the link in the e-mail.
---@param which? string an endpoint, a topic's name or ARN, or "all"
---@return integer confirmed how many were pending
function practice.confirm(which) end

--- Lets time pass, at once.
---@param duration number|string seconds, or "5m" (docs/times.md)
function practice.advance(duration) end

--- The time in the practice account, in seconds since 1970.
---@return number
function practice.now() end

--- Refuses permissions from now on. `*` is a wildcard.
---
---     practice.deny("logs:DescribeMetricFilters", "sns:*")
---@param ... string
function practice.deny(...) end

--- Takes refusals back; without arguments all of them.
---@param ... string
function practice.allow(...) end

--- Makes new roles unusable for their first seconds, as they are in AWS.
---@param duration number|string|boolean seconds or "10s"; true: 10 seconds; false: usable at once again
function practice.eventual(duration) end

--- Services in the name of an account's administrator, writes too: what others do meanwhile, and what
--- scenarios are made of.
---
---     practice.admin{ region = "eu-west-1" }.logs.create_log_group{ logGroupName = "trail" }
---@param place? { account: string?, region: string? }
---@return table services by name, with their operations; also `account`, `region` and `partition`
function practice.admin(place) end

--- Starts over: with what this account began with, or with a scenario.
---@param scenario? fun(practice: practice)|table
function practice.reset(scenario) end

--- Adds an account of another owner.
---@param id string
---@param name? string
function practice.add_account(id, name) end

---@class practice.Organization
---@field management string id of the management account
---@field members? string[] ids of the others
---@field id? string `o-practice01`
---@field delegated? table<string, string[]> delegated administrators, by service principal
---@field trusted? string[] services with trusted access; CloudTrail if it is missing

--- Makes accounts an organization; those that do not exist are added.
---@param options practice.Organization
function practice.organize(options) end

--- The whole state, to look at.
---@return table
function practice.state() end
