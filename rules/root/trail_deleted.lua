-- Finds a trail that is deleted, and failed attempts to delete one.
-- Why: as with a stopped trail, no more events are recorded. The trail's selectors and its link to the
-- log group are lost too. The files in the bucket stay.
-- Do: create the trail again with the settings of the last UpdateTrail and PutEventSelectors; read
-- Event history for the gap. A failed attempt changed nothing: medium.
-- Documented: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteTrail.html

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
      record {
        eventSource = "cloudtrail.amazonaws.com", eventName = "DeleteTrail",
        requestParameters = { name = "organization-trail" },
      },
      record { -- denied: medium
        eventSource = "cloudtrail.amazonaws.com", eventName = "DeleteTrail",
        userIdentity = { type = "IAMUser", userName = "backup" },
        errorCode = "AccessDenied",
        errorMessage = "User: arn:aws:iam::111122223333:user/backup is not authorized to perform: "
          .. "cloudtrail:DeleteTrail because no identity-based policy allows the action",
      },
    },
    quiet = {
      record { -- created
        eventSource = "cloudtrail.amazonaws.com", eventName = "CreateTrail",
        requestParameters = { name = "organization-trail", isMultiRegionTrail = true },
      },
      record { eventSource = "cloudtrail.amazonaws.com", eventName = "DescribeTrails" },
    },
  },
}
