-- Finds a metric filter that is deleted, or a trail's log group.
-- Why: the alarm on root usage counts the filter's matches. Without the filter the alarm stays OK.
-- Do: restore the filter (`moonwatch implement root-usage-monitoring`); find who deleted it and why.
-- A filter with "root" in its name is high, any other is medium; a failed call is low. A log group
-- counts if its name contains "trail": if yours does not, add its name to the match.
-- Documented: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteMetricFilter.html

return rule {
  id = "control-metric-filter-removed",
  title = "A metric filter or a trail's log group was deleted",
  severity = "high",
  tags = { "attack.t1562.001", "attack.t1562.008" },

  match = {
    eventSource = "logs.amazonaws.com",
    any_of {
      { eventName = "DeleteMetricFilter" },
      {
        eventName = "DeleteLogGroup",
        ["requestParameters.logGroupName"] = contains { "trail", "Trail" },
      },
    },
  },

  severity_for = function(event)
    if event.errorCode then
      return "low"
    end
    local filter = event:get "requestParameters.filterName"
    if filter and not filter:lower():find("root", 1, true) then
      return "medium"
    end
  end,

  message = function(event)
    local filter = event:get "requestParameters.filterName"
    local group = event:get "requestParameters.logGroupName" or "-"
    local what = filter and ("filter %s in %s"):format(filter, group) or "log group " .. group
    return ("%s: %s, by %s"):format(event.eventName, what, event:get "userIdentity.arn" or "-")
  end,

  examples = {
    fires = {
      record { -- the filter of root-usage-monitoring: high
        eventSource = "logs.amazonaws.com", eventName = "DeleteMetricFilter",
        apiVersion = "20140328",
        userIdentity = { type = "Root", accessKeyId = "AKIAIOSFODNN7EXAMPLE" },
        requestParameters = {
          logGroupName = "cloudtrail/management", filterName = "RootAccountActions",
        },
      },
      record { -- the log group that the trail delivers to: high
        eventSource = "logs.amazonaws.com", eventName = "DeleteLogGroup", apiVersion = "20140328",
        requestParameters = { logGroupName = "aws-cloudtrail-logs-111122223333-238d380d" },
      },
      record { -- another filter: medium
        eventSource = "logs.amazonaws.com", eventName = "DeleteMetricFilter",
        requestParameters = {
          logGroupName = "/aws/lambda/order-intake", filterName = "SlowOrders",
        },
      },
    },
    quiet = {
      record { -- a function's log group
        eventSource = "logs.amazonaws.com", eventName = "DeleteLogGroup",
        requestParameters = { logGroupName = "/aws/lambda/order-intake-preview" },
      },
      record { -- the filter is restored
        eventSource = "logs.amazonaws.com", eventName = "PutMetricFilter",
        requestParameters = {
          logGroupName = "cloudtrail/management", filterName = "RootAccountActions",
        },
      },
    },
  },
}
