-- What these plans may have to be allowed, for a control's `permissions`. A plan that finds more in
-- place needs less.

local read = {
  "cloudtrail:DescribeTrails", "cloudtrail:GetTrail", "cloudtrail:GetTrailStatus",
  "cloudtrail:GetEventSelectors",
  "cloudtrail:ListTags", "logs:DescribeLogGroups", "logs:DescribeLogStreams",
  "logs:DescribeMetricFilters",
  "logs:ListTagsForResource", "cloudwatch:DescribeAlarms", "cloudwatch:DescribeAlarmsForMetric",
  "cloudwatch:ListTagsForResource", "ec2:DescribeRegions",
}

local function with(...)
  local list = {}
  for _, part in ipairs { read, ... } do
    for _, permission in ipairs(part) do list[#list + 1] = permission end
  end
  table.sort(list)
  return list
end

local M = {}

M.implement = with {
  "s3:GetBucketLocation", "s3:GetBucketPublicAccessBlock", "s3:GetEncryptionConfiguration",
  "s3:GetBucketVersioning",
  "s3:GetBucketPolicy", "s3:GetBucketTagging", "s3:ListBucketVersions", "s3:CreateBucket",
  "s3:PutBucketPublicAccessBlock", "s3:PutEncryptionConfiguration", "s3:PutBucketVersioning",
  "s3:PutBucketPolicy",
  "iam:GetRole", "iam:ListRolePolicies", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies",
  "iam:ListRoleTags",
  "iam:CreateRole", "iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy", "iam:PassRole",
  "logs:CreateLogGroup", "logs:PutRetentionPolicy", "logs:PutMetricFilter",
  "cloudtrail:CreateTrail", "cloudtrail:UpdateTrail", "cloudtrail:StartLogging",
  "cloudtrail:PutEventSelectors",
  "sns:GetTopicAttributes", "sns:ListTagsForResource", "sns:ListSubscriptionsByTopic",
  "sns:CreateTopic",
  "sns:SetTopicAttributes", "sns:Subscribe", "kms:DescribeKey", "kms:GetKeyPolicy",
  "cloudwatch:PutMetricAlarm", "cloudwatch:GetAlarmMuteRule", "cloudwatch:DeleteAlarmMuteRule",
}

--- What `alert=eventbridge` wants beside that.
M.eventbridge = {
  "events:DescribeRule", "events:ListTargetsByRule", "events:ListTagsForResource", "events:PutRule",
  "events:PutTargets",
}

M.backout = with {
  "cloudwatch:DisableAlarmActions", "cloudwatch:EnableAlarmActions", "cloudwatch:PutMetricAlarm",
  "cloudwatch:GetAlarmMuteRule", "cloudwatch:PutAlarmMuteRule", "cloudwatch:DeleteAlarmMuteRule",
  "cloudwatch:DeleteAlarms", "cloudtrail:LookupEvents", "cloudtrail:PutEventSelectors",
  "cloudtrail:UpdateTrail",
  "cloudtrail:StartLogging", "cloudtrail:StopLogging", "cloudtrail:DeleteTrail",
  "logs:PutMetricFilter",
  "logs:DeleteMetricFilter", "logs:DeleteLogGroup", "sns:Unsubscribe", "sns:SetTopicAttributes",
  "sns:DeleteTopic",
  "cloudtrail:ListTrails", "logs:DescribeSubscriptionFilters", "events:ListRuleNamesByTarget",
  "sns:ListSubscriptionsByTopic",
  "s3:DeleteBucket", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy", "iam:DeleteRole",
  "iam:DeleteRolePolicy",
}

return M
