-- Finds an EventBridge rule being disabled or deleted, or its targets removed.
-- Why: where root usage is alerted through EventBridge, this switches the alert off; the trail and
-- the rule's name stay, so nothing looks different.
-- Do: `aws events enable-rule`, put the targets back, ask who did it.
-- A rule whose name mentions root is high, any other low; a call made by a service for somebody, or
-- one that failed, is never more than medium.
-- Facts, documented: .../API_DisableRule.html, API_DeleteRule.html, API_RemoveTargets.html and
-- API_PutRule.html under https://docs.aws.amazon.com/eventbridge/latest/APIReference/
-- Assumed: the names of the parameters, in the spelling that CloudTrail uses elsewhere.

return rule {
  id = "control-event-rule-disabled",
  title = "An EventBridge rule was disabled or emptied",
  severity = "high",
  tags = { "attack.t1562.001" },

  match = {
    eventSource = "events.amazonaws.com",
    any_of {
      { eventName = { "DisableRule", "DeleteRule", "RemoveTargets" } },
      { eventName = "PutRule", ["requestParameters.state"] = "DISABLED" },
    },
  },

  severity_for = function(event)
    local name = event:get "requestParameters.name" or event:get "requestParameters.rule" or ""
    if not name:lower():find("root", 1, true) then
      return "low"
    end
    if event.errorCode or event:get "userIdentity.invokedBy" then
      return "medium"
    end
  end,

  message = function(event)
    local name = event:get "requestParameters.name" or event:get "requestParameters.rule"
    return ("%s of %s by %s"):format(event.eventName, name or "-",
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
        eventTime = "2026-03-14T03:30:05Z",
        eventSource = "events.amazonaws.com",
        eventName = "DisableRule",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = { name = "root-usage" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- the rule stays, its target goes: high
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/backup",
          accountId = "111122223333",
          accessKeyId = "AKIAI44QH8DHBEXAMPLE",
          userName = "backup",
        },
        eventTime = "2026-03-14T03:31:11Z",
        eventSource = "events.amazonaws.com",
        eventName = "RemoveTargets",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = { rule = "root-usage", ids = { "notify" } },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- a developer's schedule is paused: low
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:tom",
          arn = "arn:aws:sts::111122223333:assumed-role/Developer/tom",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE4",
        },
        eventTime = "2026-03-14T13:40:00Z",
        eventSource = "events.amazonaws.com",
        eventName = "PutRule",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          name = "nightly-menu-export", scheduleExpression = "rate(1 day)", state = "DISABLED",
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- switched on again
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:jon",
          arn = "arn:aws:sts::111122223333:assumed-role/Security/jon",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE3",
        },
        eventTime = "2026-03-14T07:44:00Z",
        eventSource = "events.amazonaws.com",
        eventName = "EnableRule",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { name = "root-usage" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- made, and enabled
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:ci",
          arn = "arn:aws:sts::111122223333:assumed-role/Deploy/ci",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE5",
        },
        eventTime = "2026-03-14T10:12:00Z",
        eventSource = "events.amazonaws.com",
        eventName = "PutRule",
        awsRegion = "eu-west-1",
        sourceIPAddress = "192.0.2.140",
        requestParameters = {
          name = "nightly-menu-export", scheduleExpression = "rate(1 day)", state = "ENABLED",
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
