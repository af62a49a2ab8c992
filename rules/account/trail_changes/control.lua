-- Changes of CloudTrail's configuration are monitored: who stops or changes a trail, blinds everything else.
--
--     moonwatch test trail-changes-monitoring

local alert = {
  title = "CloudTrail was changed",
  -- The text of the CIS AWS Foundations Benchmark, v1.4 to v3.0, 4.5.
  pattern = "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || "
    .. "($.eventName = DeleteTrail) || ($.eventName = StartLogging) || "
    .. "($.eventName = StopLogging) }",
  alarm_name = "CloudTrailChangesAlarm",
  metric_name = "CloudTrailChanges",
  filter_name = "CloudTrailChanges",
  topic = "CloudTrailChanges",
}

-- What the judge looks for.
alert.chain = {
  control = "trail-changes-monitoring", title = "a change of CloudTrail",
  pattern = alert.pattern, reads = false,
}

local permissions = require "metric_alarm.permissions"

return control {
  id = "trail-changes-monitoring",
  title = "Changes of CloudTrail's configuration are monitored",
  profile = "Level 1",
  description = "Sends an alert when a trail is created, changed, deleted, started or stopped.",
  rationale = "Without a trail no other alarm of the account sees anything. An intruder's first "
    .. "step is often to stop it.",
  impact = "A message for every change of a trail, wanted ones included.",
  default_value = "Changes of trails send no alert.",
  references = {
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html",
  },
  frameworks = {
    "CIS AWS Foundations 1.2.0/3.5", "CIS AWS Foundations 1.4.0/4.5",
    "CIS AWS Foundations 3.0.0/4.5", "NIST 800-171 r2 3.14.6",
    "AWS Foundational Security CloudWatch.5",
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
