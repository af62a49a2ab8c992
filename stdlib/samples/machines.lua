-- What runs by itself at Harbour Coffee: functions, instances, AWS services in their own name.

local chance = require "chance"
local company = require "company"
local json = require "json"
local record = require "record"

local add, object = record.add, json.object
local M = {}

local function role_arn(name)
  return "arn:aws:iam::" .. company.account .. ":role/" .. name
end

-- A service takes on a role, in its own name.
local function assume(at, service, role, session, region)
  add {
    at = at, region = region, source = "sts", name = "AssumeRole", shared = true,
    who = company.service(service), ip = service, agent = service,
    request = object("roleArn", role_arn(role), "roleSessionName", session),
    response = object("credentials", object(
      "accessKeyId", chance.access_key "ASIA",
      "sessionToken", "<sensitiveDataRemoved>",
      "expiration", "Mar 14, 2026, 11:59:59 PM")),
    resources = { object("accountId", company.account, "type", "AWS::IAM::Role",
      "ARN", role_arn(role)) },
  }
end

-- A function wakes up: its role, its secret, its log stream.
local function cold_start(at, name)
  local role = name .. "-role"
  assume(at, "lambda.amazonaws.com", role, name)
  local who = company.role_session { role = role, name = name, since = record.time(at) }
  local ip = ("192.0.2.%d"):format(chance.between(200, 250))
  add {
    at = at + 1, source = "secretsmanager", name = "GetSecretValue", who = who, ip = ip,
    agent = company.agent.lambda, request = object("secretId", "harbour/" .. name),
  }
  add {
    at = at + 2, source = "logs", name = "CreateLogStream", who = who, ip = ip,
    agent = "awslambda-worker/1.0",
    request = object("logGroupName", "/aws/lambda/" .. name,
      "logStreamName", "2026/03/14/[$LATEST]" .. chance.text(32, "0123456789abcdef")),
  }
end

-- A service looks over the account with its own role.
local function survey(at, role, service, region, calls)
  local who = company.service_role(role, service, record.time(at))
  for i, call in ipairs(calls) do
    local source, name = call:match "^(%S+) (%S+)$"
    add {
      at = at + 2 * i, region = region, source = source, name = name, who = who,
      ip = service, agent = service,
    }
  end
end

local config_calls = {
  "ec2 DescribeVolumes", "ec2 DescribeSecurityGroups", "s3 ListBuckets",
  "lambda ListFunctions20150331",
}
local guardduty_calls = {
  "ec2 DescribeInstances", "ec2 DescribeVpcs", "organizations ListAccounts",
}
local advisor_calls = {
  "iam GetAccountSummary", "ec2 DescribeAccountAttributes", "rds DescribeDBInstances",
  "elasticloadbalancing DescribeLoadBalancers",
}

local function services()
  for hour = 0, 22, 4 do
    local at = hour * 3600 + chance.between(60, 3000)
    survey(at, "AWSServiceRoleForConfig", "config.amazonaws.com", "eu-west-1", config_calls)
    for _, region in ipairs { "eu-west-1", "eu-central-1", "us-east-1" } do
      survey(at + chance.between(20, 90), "AWSServiceRoleForAmazonGuardDuty",
        "guardduty.amazonaws.com", region, guardduty_calls)
    end
  end
  for _, clock in ipairs { "02:10:04", "10:10:09", "18:10:02" } do
    survey(record.seconds(clock), "AWSServiceRoleForTrustedAdvisor",
      "trustedadvisor.amazonaws.com", "us-east-1", advisor_calls)
  end
  for hour = 0, 23, 2 do -- the trail looks at its own bucket
    add {
      at = hour * 3600 + chance.between(100, 3400), source = "s3", name = "GetBucketAcl",
      who = company.service "cloudtrail.amazonaws.com", shared = true,
      ip = "cloudtrail.amazonaws.com", agent = "cloudtrail.amazonaws.com",
      request = object("bucketName", "harbour-coffee-trail",
        "Host", "harbour-coffee-trail.s3.eu-west-1.amazonaws.com", "acl", ""),
    }
  end
end

-- AWS's own work. Some of it is recorded under root's name, and is not usage.
local function service_events()
  add {
    at = "00:41:16", source = "kms", name = "RotateKey", type = "AwsServiceEvent", read = false,
    who = object("accountId", company.account, "invokedBy", "AWS Internal"),
    ip = "AWS Internal", agent = "AWS Internal",
    details = object("keyId", "7944f0ec-4c5b-4f0c-9d0c-1ab2c3d4e5f6"),
  }
  local jobs = {
    { "00:12:40", "us-east-1", "acm", "RenewCertificate" },
    { "03:50:02", "eu-west-1", "acm", "RenewCertificate" },
    { "08:15:27", "eu-west-1", "ec2", "BidEvictedEvent" },
    { "12:00:05", "eu-central-1", "backup", "RecoveryPointDeleted" },
    { "17:45:38", "us-east-1", "savingsplans", "PlanUtilizationUpdated" },
  }
  for _, job in ipairs(jobs) do
    local service = job[3] .. ".amazonaws.com"
    add {
      at = job[1], region = job[2], source = job[3], name = job[4], type = "AwsServiceEvent",
      read = false, who = company.root_for_service(service), ip = service, agent = service,
      details = object("jobId", chance.uuid()),
    }
  end
end

-- The roastery's planner: a machine in the morning, gone in the evening, with its alarm.
local function planner()
  local scaling = "autoscaling.amazonaws.com"
  local instance = "i-0" .. chance.text(16, "0123456789abcdef")
  local since = "2026-03-14T07:50:00Z"
  local function scale(at, source, name, request)
    add {
      at = at, source = source, name = name, ip = scaling, agent = scaling, request = request,
      who = company.service_role("AWSServiceRoleForAutoScaling", scaling, since),
    }
  end
  scale("07:50:11", "ec2", "RunInstances", object("instancesSet", object("items",
    { object("imageId", "ami-0harbour0roastery", "minCount", 1, "maxCount", 1) }),
    "instanceType", "t4g.small"))
  scale("07:50:40", "monitoring", "PutMetricAlarm", object(
    "alarmName", "TargetTracking-roastery-planner-AlarmHigh", "actionsEnabled", true,
    "metricName", "CPUUtilization", "namespace", "AWS/EC2"))
  scale("19:30:02", "monitoring", "DeleteAlarms", object(
    "alarmNames", { "TargetTracking-roastery-planner-AlarmHigh" }))
  scale("19:30:09", "ec2", "TerminateInstances", object("instancesSet", object("items",
    { object("instanceId", instance) })))
  assume("07:51:03", "ec2.amazonaws.com", "roastery-planner", instance)
  local who = company.role_session { role = "roastery-planner", name = instance, since = since }
  for hour = 8, 19 do
    add {
      at = hour * 3600 + chance.between(0, 1700),
      source = "ssm", name = "UpdateInstanceInformation", who = who,
      ip = "192.0.2.61", agent = "amazon-ssm-agent/3.3.1802.0",
      request = object("instanceId", instance, "agentVersion", "3.3.1802.0"),
    }
  end
end

-- Copies for the other region, and the export of the loyalty club, which is a data event.
local function nightly()
  local backup = company.service_role("AWSServiceRoleForBackup", "backup.amazonaws.com",
    "2026-03-14T01:30:00Z")
  for i, name in ipairs { "CreateSnapshot", "CopySnapshot", "DescribeSnapshots", "CreateTags" } do
    for step, region in ipairs { "eu-west-1", "eu-central-1" } do
      add {
        at = record.seconds "01:30:00" + 90 * i + 7 * step, region = region, source = "ec2",
        name = name, who = backup, ip = "backup.amazonaws.com", agent = "backup.amazonaws.com",
      }
    end
  end
  assume("01:10:01", "lambda.amazonaws.com", "loyalty-export-role", "loyalty-export")
  local exporter = company.role_session {
    role = "loyalty-export-role", name = "loyalty-export", since = "2026-03-14T01:10:01Z",
  }
  for i, shop in ipairs { "quay", "market", "station", "lighthouse", "old-town", "island" } do
    add {
      at = record.seconds "01:10:04" + 3 * i, source = "s3", name = "PutObject", data = true,
      who = exporter, ip = "192.0.2.204", agent = company.agent.lambda, read = false,
      request = object("bucketName", company.exports, "key", "2026/03/13/" .. shop .. ".csv"),
      more = object("bytesTransferredIn", chance.between(80000, 900000), "bytesTransferredOut", 0),
      resources = { object("type", "AWS::S3::Object",
        "ARN", ("arn:aws:s3:::%s/2026/03/13/%s.csv"):format(company.exports, shop)) },
    }
  end
end

--- Adds everything that machines did that day.
function M.run()
  services()
  service_events()
  planner()
  nightly()
  for hour = 6, 19 do -- opening hours
    cold_start(hour * 3600 + chance.between(0, 1700), "order-intake")
    cold_start(hour * 3600 + chance.between(1800, 3500), "order-intake")
    if hour % 2 == 0 then
      cold_start(hour * 3600 + chance.between(0, 3500), "loyalty-points")
    end
  end
end

return M
