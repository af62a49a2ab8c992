-- Finds alarms that are deleted, silenced, muted, suppressed, or set to OK by hand.
-- Why: the alarm is the last link of the chain that reports root activity. A silenced alarm looks healthy.
-- Do: `aws cloudwatch enable-alarm-actions`, or `moonwatch implement root-usage-monitoring`.
-- An alarm with "root" in its name is high, any other is low: deployments create and delete alarms.
-- Calls by Auto Scaling are excluded: it deletes the alarms that it created.
-- Documented: event source and spelling of PutMetricAlarm, and mute rules:
-- https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/logging_cw_api_calls.html
-- Assumed: the other calls use that spelling, and calls by Auto Scaling have its name in `invokedBy`.

-- The names of the alarms that the call changes, separated by commas.
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
      record { -- high
        eventSource = "monitoring.amazonaws.com", eventName = "DisableAlarmActions",
        userIdentity = { type = "Root", accessKeyId = "AKIAIOSFODNN7EXAMPLE" },
        requestParameters = { alarmNames = { "RootAccountUsageAlarm" } },
      },
      record { -- replaced by an alarm without actions: high
        eventSource = "monitoring.amazonaws.com", eventName = "PutMetricAlarm",
        userIdentity = { type = "IAMUser", userName = "backup" },
        requestParameters = {
          alarmName = "RootAccountUsageAlarm", actionsEnabled = false,
          metricName = "RootAccountActions", namespace = "CloudTrailMetrics",
        },
      },
      record { -- set to OK while in ALARM: high
        eventSource = "monitoring.amazonaws.com", eventName = "SetAlarmState",
        userIdentity = { type = "Root" },
        requestParameters = {
          alarmName = "RootAccountUsageAlarm", stateValue = "OK", stateReason = "maintenance",
        },
      },
      record { -- an application's alarms: low
        eventSource = "monitoring.amazonaws.com", eventName = "DeleteAlarms",
        requestParameters = { alarmNames = { "order-intake-errors", "order-intake-latency" } },
      },
    },
    quiet = {
      record { -- Auto Scaling deletes its own alarm
        eventSource = "monitoring.amazonaws.com", eventName = "DeleteAlarms",
        userIdentity = {
          type = "AssumedRole", invokedBy = "autoscaling.amazonaws.com",
          arn = "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForAutoScaling/AutoScaling",
        },
        requestParameters = { alarmNames = { "TargetTracking-roastery-AlarmHigh" } },
      },
      record { -- a drill: the alarm is set to ALARM
        eventSource = "monitoring.amazonaws.com", eventName = "SetAlarmState",
        requestParameters = {
          alarmName = "RootAccountUsageAlarm", stateValue = "ALARM", stateReason = "drill",
        },
      },
    },
  },
}
