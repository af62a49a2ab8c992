-- Denied API calls are monitored: somebody tries what they may not, or an application is broken.
--
--     moonwatch test unauthorized-calls-monitoring

local alert = {
  title = "an API call was denied",
  -- The text of the CIS AWS Foundations Benchmark, v2.0 and v3.0, 4.1.
  pattern = [[{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") && ]]
    .. [[($.sourceIPAddress != "delivery.logs.amazonaws.com") && ($.eventName != "HeadBucket") }]],
  alarm_name = "UnauthorizedCallsAlarm",
  metric_name = "UnauthorizedCalls",
  filter_name = "UnauthorizedCalls",
  topic = "UnauthorizedCalls",
  -- What the judge looks for.
  chain = {
    control = "unauthorized-calls-monitoring",
    title = "denied API calls",
    -- What all published texts have in common: v1.4's, which has no exceptions, and v3.0's with
    -- parentheses or without pass. v1.5's joins all terms by ||, fires on everything, and does not.
    pattern = [[{ (($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*")) ]]
      .. [[&& ($.sourceIPAddress != "delivery.logs.amazonaws.com") ]]
      .. [[&& ($.eventName != "HeadBucket") }]],
  },
}

local permissions = require "metric_alarm.permissions"

return control {
  id = "unauthorized-calls-monitoring",
  title = "Denied API calls are monitored",
  profile = "Level 2",
  description = "Sends an alert when an API call is denied.",
  rationale = "Denied calls are how a stolen key shows itself, and how a broken application does.",
  impact = "Consoles and tools try what they may not all the time: expect messages. A threshold "
    .. "above 1 makes fewer of them, and the test fail.",
  default_value = "Denied calls are recorded, but send no alert.",
  references = {
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html",
  },
  frameworks = {
    "CIS AWS Foundations 1.2.0/3.1", "CIS AWS Foundations 1.4.0/4.1",
    "CIS AWS Foundations 3.0.0/4.1", "NIST 800-171 r2 3.13.1",
    "AWS Foundational Security CloudWatch.2",
  },
  permissions = {
    test = require "chains.permissions",
    implement = permissions.implement,
    backout = permissions.backout,
  },
  tests = { { verdict = "fail" }, { scenario = "monitored", verdict = "fail" } },
  parameters = require("metric_alarm.parameters")(alert),
  test = require("chains.test")(alert.chain),
  implement = require("metric_alarm.implement")(alert),
  backout = require("metric_alarm.backout")(alert),
}
