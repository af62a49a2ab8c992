-- Finds a trail whose logging is stopped, and failed attempts to stop one.
-- Why: no later event, in any region of the trail, reaches the log group, the metric filter or the
-- bucket. Root activity stays unreported until logging starts again.
-- Do: `aws cloudtrail start-logging`, then read Event history for the gap: it needs no trail.
-- A failed attempt changed nothing, but shows intent: medium.
-- Documented: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html

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
      record {
        eventSource = "cloudtrail.amazonaws.com", eventName = "StopLogging",
        userIdentity = { type = "Root", accessKeyId = "AKIAIOSFODNN7EXAMPLE" },
        requestParameters = { name = "organization-trail" },
      },
      record { -- in the wrong region: medium
        eventSource = "cloudtrail.amazonaws.com", eventName = "StopLogging",
        awsRegion = "us-east-1",
        userIdentity = { type = "IAMUser", userName = "backup" },
        errorCode = "TrailNotFoundException",
        errorMessage = "Unknown trail: organization-trail for the user: 111122223333",
        requestParameters = { name = "organization-trail" },
      },
    },
    quiet = {
      record { -- started
        eventSource = "cloudtrail.amazonaws.com", eventName = "StartLogging",
        requestParameters = { name = "organization-trail" },
      },
      record { -- another service
        eventSource = "redshift.amazonaws.com", eventName = "DisableLogging",
        requestParameters = { clusterIdentifier = "sales" },
      },
    },
  },
}
