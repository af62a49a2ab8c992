-- Finds a trail being deleted, or an attempt at it.
-- Why: as with a stopped trail nothing more is recorded, and its selectors and log group are gone
-- too. The files already in the bucket stay.
-- Do: create the trail again with the settings of the last UpdateTrail and PutEventSelectors, and
-- read Event history for the gap. A failed attempt changed nothing: medium.
-- Facts, documented: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteTrail.html

return rule {
  id = "control-trail-deleted",
  title = "A trail was deleted",
  severity = "critical",
  tags = { "cis-aws-4.5", "attack.t1562.008" },

  match = { eventSource = "cloudtrail.amazonaws.com", eventName = "DeleteTrail" },

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
    return ("Trail %s was deleted by %s"):format(trail, actor)
  end,

  examples = {
    fires = {
      {
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:tom",
          arn = "arn:aws:sts::111122223333:assumed-role/Admin/tom",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE4",
        },
        eventTime = "2026-03-14T13:02:11Z",
        eventSource = "cloudtrail.amazonaws.com",
        eventName = "DeleteTrail",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { name = "organization-trail" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- refused: medium
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/backup",
          accountId = "111122223333",
          accessKeyId = "AKIAI44QH8DHBEXAMPLE",
          userName = "backup",
        },
        eventTime = "2026-03-14T02:01:09Z",
        eventSource = "cloudtrail.amazonaws.com",
        eventName = "DeleteTrail",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        errorCode = "AccessDenied",
        errorMessage = "User: arn:aws:iam::111122223333:user/backup is not authorized to perform: "
          .. "cloudtrail:DeleteTrail because no identity-based policy allows the action",
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- made
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:tom",
          arn = "arn:aws:sts::111122223333:assumed-role/Admin/tom",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE4",
        },
        eventTime = "2026-03-14T12:58:40Z",
        eventSource = "cloudtrail.amazonaws.com",
        eventName = "CreateTrail",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { name = "organization-trail", isMultiRegionTrail = true },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- looked at
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:tom",
          arn = "arn:aws:sts::111122223333:assumed-role/Admin/tom",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE4",
        },
        eventTime = "2026-03-14T12:57:12Z",
        eventSource = "cloudtrail.amazonaws.com",
        eventName = "DescribeTrails",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        readOnly = true,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
