-- Finds an EventBridge rule that is disabled or deleted, or loses its targets.
-- Why: if root usage is reported through EventBridge, this turns the alert off. The trail and the
-- rule's name stay, so nothing looks different.
-- Do: `aws events enable-rule`, restore the targets, find who made the change.
-- A rule with "root" in its name is high, any other is low. A failed call, or one that a service made
-- for its caller, is at most medium.
-- Documented: API_DisableRule, API_DeleteRule, API_RemoveTargets and API_PutRule in
-- https://docs.aws.amazon.com/eventbridge/latest/APIReference/
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
      record { -- high
        eventSource = "events.amazonaws.com", eventName = "DisableRule",
        userIdentity = { type = "Root", accessKeyId = "AKIAIOSFODNN7EXAMPLE" },
        requestParameters = { name = "root-usage" },
      },
      record { -- the rule stays, its target is removed: high
        eventSource = "events.amazonaws.com", eventName = "RemoveTargets",
        userIdentity = { type = "IAMUser", userName = "backup" },
        requestParameters = { rule = "root-usage", ids = { "notify" } },
      },
      record { -- a schedule is paused: low
        eventSource = "events.amazonaws.com", eventName = "PutRule",
        requestParameters = {
          name = "nightly-menu-export", scheduleExpression = "rate(1 day)", state = "DISABLED",
        },
      },
    },
    quiet = {
      record { -- enabled again
        eventSource = "events.amazonaws.com", eventName = "EnableRule",
        requestParameters = { name = "root-usage" },
      },
      record { -- created, and enabled
        eventSource = "events.amazonaws.com", eventName = "PutRule",
        requestParameters = {
          name = "nightly-menu-export", scheduleExpression = "rate(1 day)", state = "ENABLED",
        },
      },
    },
  },
}
