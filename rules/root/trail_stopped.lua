-- Finds a trail being told to stop logging, or an attempt at it.
-- Why: nothing that happens afterwards in any region of the trail reaches the log group, the metric
-- filter or the bucket. Root usage goes unseen until somebody looks at the trail.
-- Do: `aws cloudtrail start-logging`, then read Event history for the gap: it needs no trail.
-- A failed attempt changed nothing, and still says what somebody wanted: medium.
-- Facts, documented: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html

return rule {
  id = "control-trail-stopped",
  title = "A trail was stopped",
  severity = "critical",
  tags = { "cis-aws-4.5", "attack.t1562.008" },

  match = { eventSource = "cloudtrail.amazonaws.com", eventName = "StopLogging" },

  severity_for = function(event)
    if event.errorCode then
      return "medium"
    end
  end,

  message = function(event)
    local trail = event:get "requestParameters.name" or "(not recorded)"
    local actor = event:get "userIdentity.arn" or "-"
    if event.errorCode then
      return ("%s of trail %s by %s failed: %s"):format(
        event.eventName, trail, actor, event.errorCode)
    end
    return ("Trail %s was stopped by %s"):format(trail, actor)
  end,

  examples = {
    fires = {
      {
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "AKIAIOSFODNN7EXAMPLE",
        },
        eventTime = "2026-03-14T04:36:50Z",
        eventSource = "cloudtrail.amazonaws.com",
        eventName = "StopLogging",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = { name = "organization-trail" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- in the wrong region: medium
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/backup",
          accountId = "111122223333",
          accessKeyId = "AKIAI44QH8DHBEXAMPLE",
          userName = "backup",
        },
        eventTime = "2026-03-14T04:35:31Z",
        eventSource = "cloudtrail.amazonaws.com",
        eventName = "StopLogging",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        errorCode = "TrailNotFoundException",
        errorMessage = "Unknown trail: organization-trail for the user: 111122223333",
        requestParameters = { name = "organization-trail" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- switched on
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:jon",
          arn = "arn:aws:sts::111122223333:assumed-role/Security/jon",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE3",
        },
        eventTime = "2026-03-14T07:33:18Z",
        eventSource = "cloudtrail.amazonaws.com",
        eventName = "StartLogging",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { name = "organization-trail" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- another service
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:tom",
          arn = "arn:aws:sts::111122223333:assumed-role/Developer/tom",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE4",
        },
        eventTime = "2026-03-14T09:20:00Z",
        eventSource = "redshift.amazonaws.com",
        eventName = "DisableLogging",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { clusterIdentifier = "sales" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
