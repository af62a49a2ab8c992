---@meta _
-- luacheck: ignore 241
-- AWS from Lua, as editors see it. The services are in aws/, made by `make stubs`.

--- AWS with the credentials and region of the command line, or of the options it is called with.
---
---     local eu = aws{ region = "eu-west-1", role = "arn:aws:iam::111122223333:role/Audit" }
---     for _, trail in ipairs(eu.cloudtrail.describe_trails{}.trailList) do print(trail.Name) end
---
--- A service is a field, an operation a field of the service; parameters and results are spelt as in the AWS
--- API. An operation with pages is also a loop: `operation:pages{…}` returns one page at a time,
--- `operation:items{…}` one item of its lists a time. Operations marked `write` are refused without
--- `--allow-writes`, those marked `secret` without `--allow-read`. A failed call raises an `aws.Error`.
---@class aws
---@overload fun(options: aws.Options): aws
aws = {}

--- Whose account, and where. What is not given stays as it is.
---@class aws.Options
---@field region? string
---@field profile? string of the AWS CLI's configuration
---@field role? string ARN of a role to assume
---@field external_id? string what the role's trust policy asks for
---@field session_name? string the role session's name, as CloudTrail will show it
---@field duration_seconds? integer|string how long the role's credentials are valid: seconds, or "1h"
---@field endpoint_url? string where calls go instead of AWS
---@field max_attempts? integer how often a call is tried, throttled or not

--- Loads a service that does not come with Moonwatch, from a model in the form that AWS publishes
--- (service-2.json of botocore).
---@param path string
---@param name? string what the service is called; the folder's name or the model's own if it is missing
---@return table service
function aws.load_model(path, name) end

--- A point in time. Prints as ISO 8601, `2026-03-14T15:09:26Z`; times compare with `<`, `<=` and `==`, also with
--- texts such as "yesterday" (docs/times.md). The parts are in UTC.
---@class aws.Time
---@field epoch number seconds since 1970-01-01T00:00:00Z
---@field year integer
---@field month integer 1 to 12
---@field day integer
---@field hour integer
---@field minute integer
---@field second integer
---@field weekday integer 0 is Sunday
---@operator add(number|string): aws.Time
---@operator sub(number|string): aws.Time
---@operator sub(aws.Time): number

--- A value that AWS's model marks as sensitive. Prints as `<secret>`; can be a parameter of another call.
---@class aws.Secret
local secret = {}

--- The value itself.
---@return string
function secret:reveal() end

--- The body of a response, read as it arrives.
---@class aws.Body
local body = {}

--- At most `count` bytes, nil at the end; all of it without a count.
---@param count? integer
---@return string?
function body:read(count) end

--- A loop over lines.
---@return fun(): string?
function body:lines() end

--- Writes all of it to a file, whole or not at all.
---@param path string
---@return integer bytes
function body:save(path) end

--- A stream of events: `for event in stream do`.
---@alias aws.EventStream fun(): table?

--- What a failed call raises. Prints as one line.
---@class aws.Error
---@field service string `cloudtrail`
---@field operation string `LookupEvents`
---@field region? string
---@field code string AWS's own, `AccessDenied`, or the host's when no answer came
---@field message string
---@field status? integer of HTTP; nil when no answer came
---@field request_id? string what AWS's support asks for
---@field kind "service"|"parameters"|"configuration"|"credentials"|"endpoint"|"network"|"response"|"refused"|"cancelled"
---@field details? table more members of the service's error

---@class parallel.Options
---@field limit? integer how many calls of the function run at a time, 8 if it is missing
---@field errors? "raise"|"collect" the first error is raised, or errors are the second result, by index

--- Calls a function with each item of a list, concurrently, and returns the results in the order of the list.
---
---     local alarms = parallel(regions, function(region)
---       return aws{ region = region }.cloudwatch.describe_alarms{}.MetricAlarms
---     end, { limit = 8 })
---
---@generic T, R
---@param list T[]
---@param fn fun(item: T, index: integer): R
---@param options? parallel.Options
---@return R[] results
---@return table<integer, any>? errors
function parallel(list, fn, options) end
