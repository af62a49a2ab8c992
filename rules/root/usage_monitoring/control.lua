-- Root account usage is monitored: whoever uses root, somebody is told.
--
--     moonwatch test root-usage-monitoring
--     moonwatch implement root-usage-monitoring --set notify=email:security@example.com
--     moonwatch backout root-usage-monitoring quiet=2h
--
-- README.md says what each plan does, and where the control's source is wrong about AWS. alert.lua has what is
-- particular to root; the rest is stdlib/chains and stdlib/metric_alarm, which other controls share.

local alert = require "root.usage_monitoring.alert"
local permissions = require "metric_alarm.permissions"

return control {
  id = "root-usage-monitoring",
  title = "Root account usage is monitored",
  profile = "Level 1",
  description = "The root user is the most privileged identity of an AWS account. Its usage must "
    .. "be monitored, so that suspicious or unintended activity is seen and corrected quickly.",
  rationale = "Root can do anything, and no policy of the account limits it. Daily work does "
    .. "not need it; every use of it is worth a look.",
  impact = "Unmonitored, misuse of root exposes data and changes critical resources, and is "
    .. "noticed late or never. Monitoring costs a log group, an alarm and a message for every use.",
  default_value = "CloudTrail records API calls by default, root's included, in Event history; "
    .. "no alert is sent. Monitoring has to be set up.",
  references = {
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html",
  },
  frameworks = {
    "CIS AWS Foundations 1.2.0/1.1", "CIS AWS Foundations 1.2.0/3.3",
    "CIS AWS Foundations 1.4.0/1.7", "CIS AWS Foundations 1.4.0/4.3",
    "CIS AWS Foundations 3.0.0/4.3", "PCI DSS 3.2.1/7.2.1", "PCI DSS 4.0/10.2.1.2",
    "NIST 800-53 r5 AU-6", "NIST 800-53 r5 AC-6(9)", "NIST 800-171 r2 3.14.6",
    "NIST 800-171 r2 3.14.7", "ISO 27001:2022 A.8.2", "ISO 27001:2022 A.8.15", "SOC 2 CC7.2",
    "AWS Foundational Security CloudWatch.1",
  },
  rule = "root-usage",
  permissions = {
    test = require "chains.permissions",
    implement = permissions.implement,
    backout = permissions.backout,
  },
  tests = {
    { verdict = "fail" }, { scenario = "monitored", verdict = "pass" },
    { scenario = "eventbridge", verdict = "pass" },
    { scenario = "monitored", set = { alert = "eventbridge" }, verdict = "fail" },
  },
  parameters = require("metric_alarm.parameters")(alert),
  test = require "root.usage_monitoring.test",
  implement = require "root.usage_monitoring.implement",
  backout = require "root.usage_monitoring.backout",
}
