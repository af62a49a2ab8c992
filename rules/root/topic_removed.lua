-- Finds an SNS topic being deleted, a subscription removed or filtered, or a topic's policy or key
-- changed: each can keep an alarm from reaching anybody.
-- Why: the alarm rings, and the message goes nowhere.
-- Do: compare with the topic that the alarm names; subscribe again and confirm; check that
-- CloudWatch may still publish. A topic named for root or an alarm is high, any other low.
-- Facts, documented: DeleteTopic, Unsubscribe, RemovePermission and the two Set…Attributes calls,
-- under https://docs.aws.amazon.com/sns/latest/api/
-- Observed: `topicArn`, `attributeName` in this spelling. Assumed: `subscriptionArn` likewise.

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
      { -- the topic of the alarm: high
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole",
          principalId = "AROACKCEVSQ6C2EXAMPLE:tom",
          arn = "arn:aws:sts::111122223333:assumed-role/Admin/tom",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE4",
        },
        eventTime = "2026-03-14T13:30:00Z",
        eventSource = "sns.amazonaws.com",
        eventName = "DeleteTopic",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { topicArn = "arn:aws:sns:eu-west-1:111122223333:root-usage" },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
      { -- the only reader leaves: high
        eventVersion = "1.11",
        userIdentity = { type = "Root", arn = "arn:aws:iam::111122223333:root" },
        eventTime = "2026-03-14T03:29:20Z",
        eventSource = "sns.amazonaws.com",
        eventName = "Unsubscribe",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = {
          subscriptionArn = "arn:aws:sns:eu-west-1:111122223333:security-alarms:"
            .. "8a21d249-4329-4871-acc6-7be709c6ea7f",
        },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
      { -- a key that CloudWatch may not use, on another topic: low
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole", arn = "arn:aws:sts::111122223333:assumed-role/Developer/tom",
        },
        eventTime = "2026-03-14T13:33:00Z",
        eventSource = "sns.amazonaws.com",
        eventName = "SetTopicAttributes",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          topicArn = "arn:aws:sns:eu-west-1:111122223333:orders",
          attributeName = "KmsMasterKeyId",
          attributeValue = "alias/aws/sns",
        },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
    },
    quiet = {
      { -- a new reader
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole", arn = "arn:aws:sts::111122223333:assumed-role/Security/jon",
        },
        eventTime = "2026-03-14T07:45:00Z",
        eventSource = "sns.amazonaws.com",
        eventName = "Subscribe",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          topicArn = "arn:aws:sns:eu-west-1:111122223333:security-alarms", protocol = "email",
        },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
      { -- another name on the page
        eventVersion = "1.11",
        userIdentity = {
          type = "AssumedRole", arn = "arn:aws:sts::111122223333:assumed-role/Developer/tom",
        },
        eventTime = "2026-03-14T13:35:00Z",
        eventSource = "sns.amazonaws.com",
        eventName = "SetTopicAttributes",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = {
          topicArn = "arn:aws:sns:eu-west-1:111122223333:security-alarms",
          attributeName = "DisplayName",
          attributeValue = "Security",
        },
        eventType = "AwsApiCall",
        recipientAccountId = "111122223333",
      },
    },
  },
}
