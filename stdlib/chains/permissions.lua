-- What the test of a chain may have to be allowed, for a control's `permissions.test`. All of it reads.
--
-- Organizations' and other accounts' trails, encrypted topics, EventBridge rules and their targets need more than a
-- plain chain does; what is denied and needed is named by the test.

return {
  "cloudtrail:DescribeTrails", "cloudtrail:GetEventSelectors", "cloudtrail:GetTrailStatus",
  "cloudtrail:ListEventDataStores", "cloudtrail:LookupEvents",
  "cloudwatch:DescribeAlarms", "cloudwatch:GetAlarmMuteRule", "cloudwatch:ListAlarmMuteRules",
  "cloudwatch:ListMetrics",
  "ec2:DescribeRegions",
  "events:DescribeEventBus", "events:ListRules", "events:ListTargetsByRule",
  "iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetRole", "iam:GetRolePolicy",
  "iam:ListAttachedRolePolicies", "iam:ListRolePolicies",
  "kms:DescribeKey", "kms:GetKeyPolicy",
  "lambda:GetFunctionConfiguration", "lambda:GetPolicy",
  "logs:DescribeLogGroups", "logs:DescribeMetricFilters",
  "s3:ListBucket",
  "sns:GetSubscriptionAttributes", "sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic",
  "sqs:GetQueueAttributes",
}
