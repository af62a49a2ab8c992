-- Finds a metric filter being deleted, or a log group that looks like a trail's own.
-- Why: the alarm on root usage counts what the filter finds. Without it the alarm stays green.
-- Do: put the filter back (`moonwatch implement root-usage-monitoring`), find who took it and why.
-- A filter whose name mentions root is high, any other medium; a failed attempt is low. Only log
-- groups with "trail" in the name count: name yours in the match if it has another.
-- Facts, documented: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteMetricFilter.html

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
      { -- the filter of this control: high
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "AKIAIOSFODNN7EXAMPLE",
        },
        eventTime = "2026-03-14T03:27:40Z",
        eventSource = "logs.amazonaws.com",
        eventName = "DeleteMetricFilter",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = {
          logGroupName = "cloudtrail/management", filterName = "RootAccountActions",
        },
        readOnly = false,
        eventType = "AwsApiCall",
        apiVersion = "20140328",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- the group that the trail writes to: high
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:tom",
          arn = "arn:aws:sts::111122223333:assumed-role/Admin/tom",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE4",
        },
        eventTime = "2026-03-14T13:06:00Z",
        eventSource = "logs.amazonaws.com",
        eventName = "DeleteLogGroup",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { logGroupName = "aws-cloudtrail-logs-111122223333-238d380d" },
        readOnly = false,
        eventType = "AwsApiCall",
        apiVersion = "20140328",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- some other filter: medium
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:tom",
          arn = "arn:aws:sts::111122223333:assumed-role/Developer/tom",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE4",
        },
        eventTime = "2026-03-14T13:09:00Z",
        eventSource = "logs.amazonaws.com",
        eventName = "DeleteMetricFilter",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          logGroupName = "/aws/lambda/order-intake", filterName = "SlowOrders",
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- a function's own log group
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:ci",
          arn = "arn:aws:sts::111122223333:assumed-role/Deploy/ci",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE5",
        },
        eventTime = "2026-03-14T13:11:00Z",
        eventSource = "logs.amazonaws.com",
        eventName = "DeleteLogGroup",
        awsRegion = "eu-west-1",
        sourceIPAddress = "192.0.2.140",
        requestParameters = { logGroupName = "/aws/lambda/order-intake-preview" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- the filter is put back
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:jon",
          arn = "arn:aws:sts::111122223333:assumed-role/Security/jon",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE3",
        },
        eventTime = "2026-03-14T07:41:15Z",
        eventSource = "logs.amazonaws.com",
        eventName = "PutMetricFilter",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          logGroupName = "cloudtrail/management", filterName = "RootAccountActions",
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
