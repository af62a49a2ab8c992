-- The parameters of a control whose implementation is a metric filter on a trail's log group and an
-- alarm on its metric.
--
--     parameters = require("metric_alarm.parameters")(spec)
--
-- `spec` is what the control is about; `metric_alarm.implement` and `metric_alarm.backout` take the
-- same table.

---@class metric_alarm.Spec
---@field title string what is watched, as in "the root user was used"
---@field pattern string the reference filter pattern, deployed as it is written
---@field alarm_name string
---@field metric_name string
---@field filter_name string
---@field topic string
---@field event_pattern? table what events EventBridge passes on; without it there is no
--- `alert=eventbridge`
---@field record_types? string[] the detail-types that the pattern is about
---@field message? string what the notification says, with `<name>` for the values of
--- `message_paths`
---@field message_paths? table<string, string> where in an event they are
---@field narrowed? { pattern: string, title: string } what `backout filter` deploys when it is
--- given no pattern

-- Source: CloudWatch Logs API reference, PutRetentionPolicy.
local days = "1 3 5 7 14 30 60 90 120 150 180 365 400 545 731 1096 1827 2192 2557 2922 3288 3653"
local retentions = {}
for count in days:gmatch "%d+" do retentions[math.tointeger(count)] = true end

local function check_period(seconds)
  if seconds ~= 10 and seconds ~= 20 and seconds ~= 30 and (seconds < 60 or seconds % 60 ~= 0) then
    return nil, ("a period is 10, 20 or 30 seconds, or minutes; found %d seconds"):format(seconds)
  end
  if seconds > 86400 then return nil, "a period is at most a day" end
  return true
end

local function check_at_least_one(value)
  if value < 1 then return nil, "expected 1 or more" end
  return true
end

local function check_threshold(value)
  if value <= 0 then return nil, "at 0 or less the alarm would never be quiet" end
  return true
end

local function check_namespace(value)
  if value:find "^AWS/" then
    return nil, "names that begin with AWS/ are for AWS's own metrics; PutMetricData has refused "
      .. "them"
  end
  if value == "" or #value > 255 or value:find "[%c:*$]" then
    return nil, "expected 1 to 255 characters without : * $"
  end
  return true
end

local protocols = {
  email = "@", ["email-json"] = "@", https = "^//", http = "^//", sms = "^%+%d", sqs = "^arn:",
  lambda = "^arn:", firehose = "^arn:", application = "^arn:",
}

--- Protocol and endpoint of `email:ops@example.com`, `sqs:arn:…`, or of an address or URL alone.
---@param text string
---@return string? protocol, string endpoint_or_problem
local function subscriber(text)
  local protocol, endpoint = text:match "^([%l%-]+):(.+)$"
  if protocol == "https" or protocol == "http" then
    endpoint = endpoint:find "^https?://" and endpoint or text
    return endpoint:match "^(https?):", endpoint
  end
  if not protocol and text:find "^[^%s@]+@[^%s@]+$" then return "email", text end
  if not protocol or not protocols[protocol] or not endpoint:find(protocols[protocol]) then
    return nil, ("expected email:ADDRESS, https://…, sms:+NUMBER, sqs:ARN, lambda:ARN or "
      .. "firehose:ARN, found %q"):format(text)
  end
  return protocol, endpoint
end

local function check_notify(list)
  for _, text in ipairs(list) do
    local protocol, problem = subscriber(text)
    if not protocol then return nil, problem end
  end
  return true
end

local function check_pattern(text)
  local ok, problem = pcall(patterns.parse, text, { dialect = "filter-pattern" })
  if not ok then return nil, tostring(problem) end
  return true
end

local function check_retention(count)
  if count ~= 0 and not retentions[count] then
    return nil, "CloudWatch Logs keeps events for 0 (without end) or one of these days: " .. days
  end
  return true
end

local function alarm_parameters(spec)
  return {
    alarm_name = parameter { default = spec.alarm_name, description = "the alarm" },
    metric_name = parameter { default = spec.metric_name,
      description = "the metric that the filter publishes" },
    namespace = parameter { default = "CloudTrailMetrics", check = check_namespace,
      description = "the metric's namespace" },
    filter_name = parameter { default = spec.filter_name, description = "the metric filter" },
    filter_pattern = parameter { default = spec.pattern, check = check_pattern,
      description = "what the filter counts; the default is the text that auditors compare" },
    metric_value = parameter { default = "1", choices = { "1" },
      description = "what one event counts" },
    statistic = parameter { default = "Sum", choices = { "Sum", "SampleCount", "Maximum" },
      description = "what of the metric is compared" },
    comparison_operator = parameter { default = "GreaterThanOrEqualToThreshold",
      choices = { "GreaterThanOrEqualToThreshold", "GreaterThanThreshold" }, description = "how" },
    threshold = parameter { default = 1, type = "number", check = check_threshold,
      description = "how many events in a period trip the alarm" },
    period = parameter { default = 300, type = "duration", check = check_period,
      description = "how long a period is" },
    evaluation_periods = parameter { default = 1, check = check_at_least_one,
      description = "over how many periods the alarm looks" },
    datapoints_to_alarm = parameter { default = 1, check = check_at_least_one,
      description = "how many of them have to be over the threshold" },
    treat_missing_data = parameter { default = "notBreaching",
      choices = { "notBreaching", "missing" },
      description = "what periods without events are" },
  }
end

local function place_parameters(spec, parameters)
  parameters.notify = parameter { default = {}, type = "list", check = check_notify,
    description = "who is told: email:ADDRESS, https://…, sms:+NUMBER, sqs:ARN, lambda:ARN" }
  parameters.topic = parameter { default = spec.topic,
    description = "the SNS topic, by name or ARN" }
  parameters.topic_key = parameter { type = "string",
    description = "the KMS key of the topic; none takes it away" }
  parameters.trail = parameter { type = "string",
    description = "the trail, by name or ARN; without it one that is there is chosen" }
  parameters.bucket = parameter { type = "string",
    description = "the bucket of a new trail; without it cloudtrail-ACCOUNT-REGION" }
  parameters.log_group = parameter { type = "string",
    description = "the log group, if the trail has none" }
  parameters.role = parameter { type = "string",
    description = "the role with which CloudTrail writes to it" }
  parameters.retention = parameter { default = 365, check = check_retention,
    description = "for how many days a new log group keeps events; 0 is without end" }
  parameters.reads = parameter { default = "required", choices = { "required", "optional" },
    description = "Whether read-only events must be monitored: required, or optional" }
  parameters.alert = parameter { default = "alarm",
    choices = spec.event_pattern and { "alarm", "eventbridge" } or { "alarm" },
    description = spec.event_pattern
      and "eventbridge adds a rule in every region that says who, from where and what"
        or "the alarm" }
end

local M = { subscriber = subscriber }

--- The parameters of a control.
---@param spec metric_alarm.Spec
---@return table<string, table>
function M.of(spec)
  local parameters = alarm_parameters(spec)
  place_parameters(spec, parameters)
  return parameters
end

return setmetatable(M, { __call = function(_, spec) return M.of(spec) end })
