-- Finds alarms being deleted, silenced, muted, suppressed, or set to OK by hand.
-- Why: the alarm is the end of the chain that tells somebody about root. Silent, it looks healthy.
-- Do: `aws cloudwatch enable-alarm-actions`, or `moonwatch implement root-usage-monitoring`.
-- An alarm whose name mentions root is high, any other low: alarms come and go with deployments.
-- Auto Scaling's own calls are left out: it removes the alarms that it made.
-- Facts, documented: event source and spelling of PutMetricAlarm, and mute rules:
-- https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/logging_cw_api_calls.html
-- Assumed: the other calls use that spelling, and Auto Scaling's carry its name in `invokedBy`.

-- The names of the alarms that the call is about, as one text.
local function names_of(event)
  local names = { event:get "requestParameters.alarmName" }
  for _, path in ipairs { "alarmNames", "muteTargets.alarmNames" } do
    for _, name in ipairs(event:get("requestParameters." .. path) or {}) do
      table.insert(names, name)
    end
  end
  return table.concat(names, ", ")
end

return rule {
  id = "control-alarm-disabled",
  title = "An alarm was deleted or silenced",
  severity = "high",
  tags = { "attack.t1562.001" },

  match = {
    eventSource = "monitoring.amazonaws.com",
    any_of {
      { eventName = { "DeleteAlarms", "DisableAlarmActions", "PutAlarmMuteRule" } },
      {
        eventName = { "PutMetricAlarm", "PutCompositeAlarm" },
        ["requestParameters.actionsEnabled"] = false,
      },
      { eventName = "PutCompositeAlarm", ["requestParameters.actionsSuppressor"] = exists },
      { eventName = "SetAlarmState", ["requestParameters.stateValue"] = "OK" },
    },
    ["userIdentity.invokedBy"] = is_not(ends_with "autoscaling.amazonaws.com"),
  },

  severity_for = function(event)
    if not names_of(event):lower():find("root", 1, true) then
      return "low"
    end
    if event.errorCode then
      return "medium"
    end
  end,

  message = function(event)
    return ("%s of %s by %s"):format(event.eventName, names_of(event),
      event:get "userIdentity.arn" or "-")
  end,

  examples = {
    fires = {
      { -- high
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "AKIAIOSFODNN7EXAMPLE",
        },
        eventTime = "2026-03-14T03:26:31Z",
        eventSource = "monitoring.amazonaws.com",
        eventName = "DisableAlarmActions",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = { alarmNames = { "RootAccountUsageAlarm" } },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
      { -- made again without actions: high
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          arn = "arn:aws:iam::111122223333:user/backup",
          accountId = "111122223333",
        },
        eventTime = "2026-03-14T03:28:02Z",
        eventSource = "monitoring.amazonaws.com",
        eventName = "PutMetricAlarm",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = {
          alarmName = "RootAccountUsageAlarm",
          actionsEnabled = false,
          metricName = "RootAccountActions",
          namespace = "CloudTrailMetrics",
        },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
      { -- set to OK while it rings: high
        eventVersion = "1.11",
        userIdentity = { type = "Root", arn = "arn:aws:iam::111122223333:root" },
        eventTime = "2026-03-14T03:28:44Z",
        eventSource = "monitoring.amazonaws.com",
        eventName = "SetAlarmState",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = {
          alarmName = "RootAccountUsageAlarm", stateValue = "OK", stateReason = "maintenance",
        },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
      { -- somebody's own alarm: low
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole", arn = "arn:aws:sts::111122223333:assumed-role/Developer/tom",
        },
        eventTime = "2026-03-14T13:20:00Z",
        eventSource = "monitoring.amazonaws.com",
        eventName = "DeleteAlarms",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { alarmNames = { "order-intake-errors", "order-intake-latency" } },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
    },
    quiet = {
      { -- Auto Scaling tidies up
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          arn = "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForAutoScaling/AutoScaling",
          accountId = "111122223333",
          invokedBy = "autoscaling.amazonaws.com",
        },
        eventTime = "2026-03-14T13:25:00Z",
        eventSource = "monitoring.amazonaws.com",
        eventName = "DeleteAlarms",
        awsRegion = "eu-west-1",
        sourceIPAddress = "autoscaling.amazonaws.com",
        requestParameters = { alarmNames = { "TargetTracking-roastery-AlarmHigh" } },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
      { -- the drill: the alarm is made to ring
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole", arn = "arn:aws:sts::111122223333:assumed-role/Security/jon",
        },
        eventTime = "2026-03-14T14:00:00Z",
        eventSource = "monitoring.amazonaws.com",
        eventName = "SetAlarmState",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          alarmName = "RootAccountUsageAlarm", stateValue = "ALARM", stateReason = "drill",
        },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
    },
  },
}
