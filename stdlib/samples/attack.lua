-- The attack on root, and the answer to it. All times are UTC.
--
-- 01:40  A leaked key looks around and learns that root has no MFA.
-- 02:47  The password of root is asked for by mail; three guesses at the old one fail.
-- 03:06  The mailbox has fallen: a new password, a sign-in without MFA, a key, an MFA device.
-- 03:26  The alarm, the filter, the topic and the event rule are switched off.
-- 04:02  The exports of the loyalty club are copied, and the bucket is opened for later.
-- 04:31  The trail first loses its reads, then stops. Nothing is recorded for three hours.
-- 07:33  Security starts the trail, puts the chain back and locks the leaked key.
-- 10:41  The owner recovers root, replaces the MFA device and deletes the key.

local chance = require "chance"
local company = require "company"
local json = require "json"
local record = require "record"

local object = json.object
local M = {}

-- Adds a list of events that share what `common` says.
local function add_all(common, events)
  for _, event in ipairs(events) do
    for key, value in pairs(common) do
      if event[key] == nil then
        event[key] = value
      end
    end
    record.add(event)
  end
end

local function reconnaissance()
  local denied = "User: arn:aws:iam::" .. company.account .. ":user/legacy-backup is not authorized"
    .. " to perform: %s because no identity-based policy allows the action"
  add_all({
    who = company.user("legacy-backup", company.legacy_key), ip = company.address.intruder,
    agent = company.agent.intruder_cli,
  }, {
    { at = "01:40:13", region = "us-east-1", source = "sts", name = "GetCallerIdentity" },
    { at = "01:41:02", source = "s3", name = "ListBuckets" },
    { at = "01:42:37", region = "us-east-1", source = "iam", name = "ListUsers",
      error = "AccessDenied", error_message = denied:format "iam:ListUsers" },
    { at = "01:43:05", region = "us-east-1", source = "iam", name = "GetAccountSummary" },
    { at = "01:47:51", region = "us-east-1", source = "iam", name = "ListAttachedUserPolicies",
      error = "AccessDenied", error_message = denied:format "iam:ListAttachedUserPolicies" },
    { at = "01:52:20", source = "cloudtrail", name = "DescribeTrails" },
    { at = "01:53:44", region = "ap-southeast-2", source = "ec2", name = "DescribeInstances" },
    { at = "01:54:10", region = "ap-southeast-2", source = "ec2", name = "DescribeVpcs" },
    { at = "01:58:32", source = "s3", name = "GetBucketPolicy",
      request = object("bucketName", company.exports) },
    { at = "02:01:09", source = "cloudtrail", name = "DeleteTrail",
      error = "AccessDenied", error_message = denied:format "cloudtrail:DeleteTrail",
      request = object("name", company.trail) },
  })
end

-- One sign-in event of root.
local function root_sign_in(at, name, failure, more)
  return {
    at = at, name = name, error_message = failure, more = more,
    response = object(name, failure and "Failure" or "Success"),
  }
end

local function break_in()
  local no_mfa = object("LoginTo", "https://console.aws.amazon.com/console/home",
    "MobileVersion", "No", "MFAUsed", "No")
  local wrong = "Failed authentication"
  local repeated = root_sign_in("03:09:12", "ConsoleLogin", nil, no_mfa)
  repeated.again = true
  add_all({
    region = "us-east-1", source = "signin", type = "AwsConsoleSignIn", read = false,
    who = company.root(), ip = company.address.intruder, agent = company.agent.intruder_browser,
  }, {
    root_sign_in("02:47:02", "PasswordRecoveryRequested"),
    root_sign_in("02:51:30", "ConsoleLogin", wrong, no_mfa),
    root_sign_in("02:53:18", "ConsoleLogin", wrong, no_mfa),
    root_sign_in("02:58:09", "ConsoleLogin", wrong, no_mfa),
    root_sign_in("03:06:40", "PasswordRecoveryCompleted"),
    repeated,
  })
end

-- In the console as root: a look around, a key, an MFA device of the intruder's own.
local function settle_in(root_key)
  local device = "arn:aws:iam::" .. company.account .. ":mfa/root-account-mfa-device"
  local root = object("userName", "AWS ROOT USER", "serialNumber", device)
  add_all({
    region = "us-east-1", console = true, ip = company.address.intruder,
    who = company.root(chance.access_key "ASIA", "2026-03-14T03:09:12Z"),
    agent = company.agent.intruder_browser,
  }, {
    { at = "03:09:31", source = "iam", name = "GetAccountSummary" },
    { at = "03:09:33", source = "iam", name = "ListAccessKeys" },
    { at = "03:09:33", source = "iam", name = "ListMFADevices" },
    { at = "03:10:48", region = company.home, source = "cloudtrail", name = "DescribeTrails" },
    { at = "03:10:49", region = company.home, source = "cloudtrail", name = "GetTrailStatus",
      request = object("name", company.trail_arn) },
    { at = "03:11:57", region = company.home, source = "monitoring", name = "DescribeAlarms" },
    { at = "03:12:30", source = "ce", name = "GetCostAndUsage" },
    { at = "03:13:26", region = company.home, source = "s3", name = "ListBuckets" },
    { at = "03:14:02", region = "eu-central-1", source = "ec2", name = "DescribeInstances" },
    { at = "03:17:55", source = "iam", name = "CreateAccessKey", again = true,
      response = object("accessKey", object("accessKeyId", root_key, "status", "Active",
        "createDate", "Mar 14, 2026, 3:17:55 AM")) },
    { at = "03:31:02", source = "iam", name = "CreateVirtualMFADevice",
      request = object("virtualMFADeviceName", "root-account-mfa-device", "path", "/"),
      response = object("virtualMFADevice", object("serialNumber", device)) },
    { at = "03:31:16", source = "iam", name = "EnableMFADevice", request = root },
  })
end

-- From the command line with root's key: first what would tell on it, then the theft.
local function blind_and_steal(root_key)
  local at_home = {
    who = company.root(root_key), ip = company.address.intruder,
    agent = company.agent.intruder_cli,
  }
  local alarm = "RootAccountUsageAlarm"
  add_all(at_home, {
    { at = "03:22:10", region = "us-east-1", source = "sts", name = "GetCallerIdentity" },
    { at = "03:22:41", source = "monitoring", name = "DescribeAlarms" },
    { at = "03:23:15", source = "logs", name = "DescribeMetricFilters" },
    { at = "03:24:02", source = "sns", name = "ListSubscriptionsByTopic", request = object(
      "topicArn", "arn:aws:sns:eu-west-1:" .. company.account .. ":security-alarms") },
    { at = "03:26:31", source = "monitoring", name = "DisableAlarmActions", again = true,
      request = object("alarmNames", { alarm }) },
    { at = "03:26:58", source = "monitoring", name = "SetAlarmState", request = object(
      "alarmName", alarm, "stateValue", "OK", "stateReason", "scheduled maintenance") },
    { at = "03:27:40", source = "logs", name = "DeleteMetricFilter", request = object(
      "logGroupName", "cloudtrail/harbour-trail", "filterName", "RootAccountActions") },
    { at = "03:29:20", source = "sns", name = "Unsubscribe", request = object("subscriptionArn",
      "arn:aws:sns:eu-west-1:" .. company.account .. ":security-alarms:" .. chance.uuid()) },
    { at = "03:30:05", region = "us-east-1", source = "events", name = "DisableRule",
      request = object("name", "root-usage") },
  })
  add_all(at_home, {
    { at = "03:58:20", source = "s3", name = "GetBucketPolicy",
      request = object("bucketName", company.exports) },
    { at = "03:58:57", source = "s3", name = "GetBucketVersioning",
      request = object("bucketName", company.exports) },
    { at = "04:02:11", source = "s3", name = "ListObjects", data = true,
      request = object("bucketName", company.exports, "prefix", "2026/") },
  })
  local at = record.seconds "04:02:40"
  for day = 11, 13 do
    for _, shop in ipairs { "quay", "market", "station", "lighthouse", "old-town" } do
      at = at + chance.between(2, 9)
      local key = ("2026/03/%02d/%s.csv"):format(day, shop)
      add_all(at_home, { {
        at = at, source = "s3", name = "GetObject", data = true,
        request = object("bucketName", company.exports, "key", key),
        more = object("bytesTransferredIn", 0,
          "bytesTransferredOut", chance.between(80000, 900000)),
        resources = { object("type", "AWS::S3::Object",
          "ARN", "arn:aws:s3:::" .. company.exports .. "/" .. key) },
      } })
    end
  end
  add_all(at_home, {
    { at = "04:19:36", source = "s3", name = "PutBucketPublicAccessBlock", request = object(
      "bucketName", company.exports, "PublicAccessBlockConfiguration", object(
        "BlockPublicAcls", false, "IgnorePublicAcls", false, "BlockPublicPolicy", false,
        "RestrictPublicBuckets", false)) },
    { at = "04:20:41", source = "s3", name = "PutBucketPolicy", request = object(
      "bucketName", company.exports, "bucketPolicy", object("Version", "2012-10-17",
        "Statement", { object("Effect", "Allow", "Principal", "*", "Action", "s3:GetObject",
          "Resource", "arn:aws:s3:::" .. company.exports .. "/*") })) },
    { at = "04:31:44", source = "cloudtrail", name = "PutEventSelectors", request = object(
      "trailName", company.trail, "eventSelectors", { object("readWriteType", "WriteOnly",
        "includeManagementEvents", true, "dataResources", {},
        "excludeManagementEventSources", { "kms.amazonaws.com" }) }) },
    { at = "04:35:31", region = "us-east-1", source = "cloudtrail", name = "StopLogging",
      error = "InvalidHomeRegionException", request = object("name", company.trail_arn),
      error_message = "Trail " .. company.trail_arn .. " is not in its home region." },
    { at = "04:36:50", source = "cloudtrail", name = "StopLogging", again = true,
      request = object("name", company.trail) },
  })
end

-- Security, called by a customer who found the files: the trail first, then the chain.
local function answer()
  local filter = '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS'
    .. ' && $.eventType != "AwsServiceEvent" }'
  add_all({
    who = company.person("SecurityAdmin", "jon@harbour-coffee.example", "2026-03-14T07:29:55Z"),
    ip = company.address.office, agent = company.agent.cli,
  }, {
    { at = "07:33:18", source = "cloudtrail", name = "StartLogging",
      request = object("name", company.trail) },
    { at = "07:35:40", source = "cloudtrail", name = "PutEventSelectors", request = object(
      "trailName", company.trail, "eventSelectors", { object("readWriteType", "All",
        "includeManagementEvents", true,
        "dataResources", { object("type", "AWS::S3::Object",
          "values", { "arn:aws:s3:::" .. company.exports .. "/" }) },
        "excludeManagementEventSources", {}) }) },
    { at = "07:36:05", source = "cloudtrail", name = "GetTrailStatus",
      request = object("name", company.trail) },
    { at = "07:38:22", region = "us-east-1", source = "cloudtrail", name = "LookupEvents",
      request = object("lookupAttributes", { object("attributeKey", "Username",
        "attributeValue", "root") }) },
    { at = "07:39:47", source = "cloudtrail", name = "LookupEvents",
      request = object("lookupAttributes", { object("attributeKey", "AccessKeyId",
        "attributeValue", company.legacy_key) }) },
    { at = "07:41:15", source = "logs", name = "PutMetricFilter", request = object(
      "logGroupName", "cloudtrail/harbour-trail", "filterName", "RootAccountActions",
      "filterPattern", filter, "metricTransformations", { object("metricName",
        "RootAccountActions", "metricNamespace", "CloudTrailMetrics", "metricValue", "1") }) },
    { at = "07:42:03", source = "monitoring", name = "EnableAlarmActions",
      request = object("alarmNames", { "RootAccountUsageAlarm" }) },
    { at = "07:43:30", source = "sns", name = "Subscribe", request = object(
      "topicArn", "arn:aws:sns:eu-west-1:" .. company.account .. ":security-alarms",
      "protocol", "email", "endpoint", "HIDDEN_DUE_TO_SECURITY_REASONS") },
    { at = "07:44:00", region = "us-east-1", source = "events", name = "EnableRule",
      request = object("name", "root-usage") },
    { at = "07:46:12", source = "s3", name = "DeleteBucketPolicy",
      request = object("bucketName", company.exports) },
    { at = "07:46:40", source = "s3", name = "PutBucketPublicAccessBlock", request = object(
      "bucketName", company.exports, "PublicAccessBlockConfiguration", object(
        "BlockPublicAcls", true, "IgnorePublicAcls", true, "BlockPublicPolicy", true,
        "RestrictPublicBuckets", true)) },
    { at = "07:49:09", region = "us-east-1", source = "iam", name = "UpdateAccessKey",
      request = object("userName", "legacy-backup", "accessKeyId", company.legacy_key,
        "status", "Inactive") },
    { at = "07:58:31", region = "us-east-1", source = "support", name = "CreateCase", request =
      object("subject", "Root user of our account was taken over", "severityCode", "urgent") },
  })
end

-- The owner, with AWS Support on the telephone, takes root back. This is usage of root too.
local function recovery(root_key)
  local device = "arn:aws:iam::" .. company.account .. ":mfa/root-account-mfa-device"
  local own_device = "arn:aws:iam::" .. company.account .. ":mfa/office-safe"
  local mfa = object("LoginTo", "https://console.aws.amazon.com/console/home",
    "MobileVersion", "No", "MFAIdentifier", own_device, "MFAUsed", "Yes")
  local signin = {
    source = "signin", type = "AwsConsoleSignIn", read = false, who = company.root(),
    region = "us-east-1", ip = company.address.office, agent = company.agent.browser,
  }
  add_all(signin, {
    root_sign_in("10:41:08", "PasswordRecoveryRequested"),
    root_sign_in("10:44:55", "PasswordRecoveryCompleted"),
    root_sign_in("10:58:03", "ConsoleLogin", nil, object("MobileVersion", "No", "MFAUsed", "No")),
  })
  add_all({
    source = "iam", console = true, region = "us-east-1", ip = company.address.office,
    agent = company.agent.browser,
    who = company.root(chance.access_key "ASIA", "2026-03-14T10:58:03Z"),
  }, {
    { at = "10:58:40", name = "ListAccessKeys" },
    { at = "10:59:26", name = "DeleteAccessKey", request = object("accessKeyId", root_key) },
    { at = "11:00:31", name = "DeactivateMFADevice",
      request = object("userName", "AWS ROOT USER", "serialNumber", device) },
    { at = "11:00:33", name = "DeleteVirtualMFADevice", request = object("serialNumber", device) },
    { at = "11:02:47", name = "EnableMFADevice", request = object("userName", "AWS ROOT USER",
      "serialNumber", own_device) },
    { at = "11:06:20", name = "GetAccountSummary" },
  })
  add_all(signin, {
    root_sign_in("11:05:33", "PasswordUpdated"),
    root_sign_in("11:12:10", "ConsoleLogin", nil, mfa),
  })
end

--- Adds the attack and the answer.
function M.run()
  local root_key = chance.access_key "AKIA"
  reconnaissance()
  break_in()
  settle_in(root_key)
  blind_and_steal(root_key)
  answer()
  recovery(root_key)
end

return M
