-- The parameters of a control whose implementation is a metric filter on a trail's log group and an
-- alarm on its metric.
--
--     parameters = require("metric_alarm.parameters")(spec)
--
-- `spec` is what the control is about; `metric_alarm.implement` and `metric_alarm.backout` take the
-- same table.

local names = require "aws_names"

---@class metric_alarm.Spec
---@field title string what is watched, as in "the root user was used"
---@field pattern string the reference filter pattern, deployed as it is written
---@field alarm_name string
---@field metric_name string
---@field filter_name string
---@field topic string
---@field event_pattern? table what events EventBridge passes on; without it there is no
--- `alert=eventbridge`
---@field chain? table what the judge looks for, as `chains.test` takes it; without it `title` and `pattern` say it
---@field record_types? string[] the detail-types that the pattern is about
---@field sign_in? boolean the sign-in region is judged in any case
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
    return nil, ("a period is 10, 20 or 30 seconds, or whole minutes; found %s seconds"):format(
      seconds)
  end
  if seconds > 86400 then return nil, "a period is at most a day" end
  return true
end

-- Source: CloudWatch API reference, PutMetricAlarm, EvaluationPeriods and Period: a day in all, a week with periods of
-- an hour or more.
local function check_evaluation(count, p)
  if count < 1 then return nil, "expected 1 or more" end
  local seconds, longest = count * p.period, p.period >= 3600 and 7 * 86400 or 86400
  if seconds > longest then
    return nil, ("with periods of %s seconds that is %s seconds; CloudWatch evaluates at most %d")
      :format(p.period, seconds, longest)
  end
  return true
end

local function check_datapoints(count, p)
  if count < 1 then return nil, "expected 1 or more" end
  if count > p.evaluation_periods then
    return nil, ("expected at most evaluation_periods, which is %d"):format(p.evaluation_periods)
  end
  return true
end

-- Source: CloudWatch API reference, MetricDatum: values are between -2^360 and 2^360.
local function check_threshold(value)
  if value <= 0 then
    return nil, "expected a number above 0: at 0 or less the alarm never leaves ALARM"
  end
  if value > 2.0 ^ 360 then return nil, "expected a number of events" end
  return true
end

local function check_notify(list)
  local seen = {}
  for _, text in ipairs(list) do
    local protocol, endpoint = names.subscriber(text)
    if not protocol then return nil, endpoint end
    local key = protocol .. " " .. endpoint
    if seen[key] then return nil, ("%s is given twice"):format(endpoint) end
    seen[key] = true
  end
  return true
end

local function check_pattern(text)
  -- Source: CloudWatch Logs model, FilterPattern.
  if utf8.len(text) and utf8.len(text) > 1024 then
    return nil, ("a filter pattern has at most 1024 characters, found %d"):format(utf8.len(text))
  end
  local ok, problem = pcall(patterns.parse, text, { dialect = "filter-pattern" })
  if not ok then return nil, (tostring(problem):gsub("^patterns%.parse: ", "")) end
  return true
end

local function check_retention(count)
  if count ~= 0 and not retentions[count] then
    return nil, "CloudWatch Logs keeps events for 0 (without end) or one of these days: " .. days
  end
  return true
end

local function check_key(text)
  if text == "none" then return true end
  return names.key(text)
end

local function alarm_parameters(spec, parameter)
  return {
    alarm_name = parameter { default = spec.alarm_name, check = names.alarm,
      description = "Name of the CloudWatch alarm." },
    metric_name = parameter { default = spec.metric_name, check = names.metric,
      description = "Name of the metric that the metric filter publishes and the alarm watches." },
    namespace = parameter { default = "CloudTrailMetrics", check = names.namespace,
      description = "Namespace of the metric." },
    filter_name = parameter { default = spec.filter_name, check = names.metric_filter,
      description = "Name of the metric filter." },
    filter_pattern = parameter { default = spec.pattern, check = check_pattern,
      description = "Pattern of the events that the metric filter counts. The default is the text "
        .. "that auditors compare." },
    metric_value = parameter { default = "1", choices = { "1" },
      description = "Value that the metric filter publishes for one event." },
    statistic = parameter { default = "Sum", choices = { "Sum", "SampleCount", "Maximum" },
      description = "Statistic of the metric that the alarm compares with the threshold." },
    comparison_operator = parameter { default = "GreaterThanOrEqualToThreshold",
      choices = { "GreaterThanOrEqualToThreshold", "GreaterThanThreshold" },
      description = "How the alarm compares the statistic with the threshold." },
    threshold = parameter { default = 1, type = "number", check = check_threshold,
      description = "Number of events in a period with which the alarm fires." },
    period = parameter { default = 300, type = "duration", check = check_period,
      description = "Length of a period of the alarm: 10s, 20s, 30s, or whole minutes up to a "
        .. "day." },
    evaluation_periods = parameter { default = 1, check = check_evaluation,
      description = "Number of most recent periods that the alarm evaluates." },
    datapoints_to_alarm = parameter { default = 1, check = check_datapoints,
      description = "Number of evaluated periods that must reach the threshold for the alarm to "
        .. "fire." },
    treat_missing_data = parameter { default = "notBreaching",
      choices = { "notBreaching", "missing" },
      description = "How the alarm treats a period without events." },
  }
end

local function place_parameters(spec, parameter, parameters)
  parameters.notify = parameter { default = {}, type = "list", check = check_notify,
    begins = names.begins_subscriber,
    description = "Subscribers of the topic, separated by commas: email:ADDRESS, https://…, "
      .. "sms:+NUMBER, sqs:ARN, lambda:ARN." }
  parameters.topic = parameter { default = spec.topic, check = names.topic,
    description = "SNS topic that the alarm notifies, by name or ARN." }
  parameters.topic_key = parameter { type = "string", check = check_key,
    description = "KMS key that encrypts the topic: id, alias/NAME or ARN; none removes the "
      .. "encryption." }
  parameters.trail = parameter { type = "string", check = names.trail,
    description = "Trail to build on, by name or ARN. Without it, an existing trail is chosen, or "
      .. "management-events is created." }
  parameters.bucket = parameter { type = "string", check = names.bucket,
    description = "S3 bucket of a new trail. Without it, cloudtrail-ACCOUNT-REGION." }
  parameters.log_group = parameter { type = "string", check = names.log_group,
    description = "CloudWatch Logs log group for a trail that has none. Without it, "
      .. "cloudtrail/TRAIL." }
  parameters.role = parameter { type = "string", check = names.role,
    description = "IAM role that CloudTrail assumes to write to the log group, by name or ARN. "
      .. "Without it, CloudTrail-TRAIL-logs." }
  parameters.retention = parameter { default = 365, check = check_retention,
    description = "Number of days for which a new log group keeps events; 0 keeps them without "
      .. "end." }
  parameters.reads = parameter { default = "required", choices = { "required", "optional" },
    description = "Whether read-only events must be monitored: required, or optional." }
  parameters.alert = parameter { default = "alarm",
    choices = spec.event_pattern and { "alarm", "eventbridge" } or { "alarm" },
    description = spec.event_pattern
      and "Route of the notification: alarm, or eventbridge, which adds a rule in every region "
        .. "whose message says who did what, and from where."
        or "Route of the notification." }
end

local M = { subscriber = names.subscriber }

--- The parameters of a control.
---@param spec metric_alarm.Spec
---@param constructor? fun(given: plans.Parameter): plans.Parameter that of control files by default
---@return table<string, table>
function M.of(spec, constructor)
  constructor = constructor or parameter
  local parameters = alarm_parameters(spec, constructor)
  place_parameters(spec, constructor, parameters)
  return parameters
end

return setmetatable(M, { __call = function(_, ...) return M.of(...) end })
