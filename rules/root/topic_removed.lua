-- Finds an SNS topic that is deleted, a subscription that is removed or filtered, and changes of a
-- topic's policy or key.
-- Why: each of them can stop the alarm's notification: the alarm fires, and no message is delivered.
-- Do: compare with the topic that the alarm names; subscribe again and confirm; check that CloudWatch
-- may still publish. A topic with "root" or "alarm" in its name is high, any other is low.
-- Documented: DeleteTopic, Unsubscribe, RemovePermission and the two Set…Attributes calls, in
-- https://docs.aws.amazon.com/sns/latest/api/
-- Observed: `topicArn` and `attributeName` in this spelling. Assumed: `subscriptionArn` likewise.

return rule {
  id = "control-topic-removed",
  title = "A topic or subscription was removed or changed",
  severity = "high",
  tags = { "attack.t1562.001" },

  match = {
    eventSource = "sns.amazonaws.com",
    any_of {
      { eventName = { "DeleteTopic", "Unsubscribe", "RemovePermission" } },
      {
        eventName = "SetTopicAttributes",
        ["requestParameters.attributeName"] = { "Policy", "KmsMasterKeyId" },
      },
      {
        eventName = "SetSubscriptionAttributes",
        ["requestParameters.attributeName"] = { "FilterPolicy", "FilterPolicyScope" },
      },
    },
  },

  severity_for = function(event)
    local target = event:get "requestParameters.topicArn"
      or event:get "requestParameters.subscriptionArn"
      or ""
    local name = target:lower()
    if not name:find("root", 1, true) and not name:find("alarm", 1, true) then
      return "low"
    end
    if event.errorCode then
      return "medium"
    end
  end,

  message = function(event)
    local target = event:get "requestParameters.subscriptionArn"
      or event:get "requestParameters.topicArn"
      or "-"
    return ("%s of %s by %s"):format(event.eventName, target, event:get "userIdentity.arn" or "-")
  end,

  examples = {
    fires = {
      record { -- the alarm's topic: high
        eventSource = "sns.amazonaws.com", eventName = "DeleteTopic",
        requestParameters = { topicArn = "arn:aws:sns:eu-west-1:111122223333:root-usage" },
      },
      record { -- the only subscription is removed: high
        eventSource = "sns.amazonaws.com", eventName = "Unsubscribe",
        userIdentity = { type = "Root" },
        requestParameters = {
          subscriptionArn = "arn:aws:sns:eu-west-1:111122223333:security-alarms:"
            .. "8a21d249-4329-4871-acc6-7be709c6ea7f",
        },
      },
      record { -- a key that CloudWatch cannot use, on another topic: low
        eventSource = "sns.amazonaws.com", eventName = "SetTopicAttributes",
        requestParameters = {
          topicArn = "arn:aws:sns:eu-west-1:111122223333:orders",
          attributeName = "KmsMasterKeyId", attributeValue = "alias/aws/sns",
        },
      },
    },
    quiet = {
      record { -- a new subscription
        eventSource = "sns.amazonaws.com", eventName = "Subscribe",
        requestParameters = {
          topicArn = "arn:aws:sns:eu-west-1:111122223333:security-alarms", protocol = "email",
        },
      },
      record { -- a new display name
        eventSource = "sns.amazonaws.com", eventName = "SetTopicAttributes",
        requestParameters = {
          topicArn = "arn:aws:sns:eu-west-1:111122223333:security-alarms",
          attributeName = "DisplayName", attributeValue = "Security",
        },
      },
    },
  },
}
