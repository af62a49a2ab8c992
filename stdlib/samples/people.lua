-- A Saturday of the people of Harbour Coffee: sign-ins, a hot fix, a plan, the bill.

local chance = require "chance"
local company = require "company"
local json = require "json"
local record = require "record"

local add, object = record.add, json.object
local M = {}

-- A sign-in to the console. `mfa` is "Yes" or "No"; a failure has a message.
local function sign_in(at, who, ip, mfa, failure)
  add {
    at = at, source = "signin", name = "ConsoleLogin", type = "AwsConsoleSignIn", read = false,
    who = who, ip = ip, agent = company.agent.browser, error_message = failure,
    response = object("ConsoleLogin", failure and "Failure" or "Success"),
    more = object("LoginTo", "https://eu-west-1.console.aws.amazon.com/console/home",
      "MobileVersion", "No", "MFAUsed", mfa),
  }
end

-- One person at work: calls of "service Name", `pace` seconds apart on average.
local function work(at, pace, common, calls)
  for _, call in ipairs(calls) do
    local source, name = call:match "^(%S+) (%S+)$"
    at = at + chance.between(1, 2 * pace)
    add {
      at = at, source = source, name = name, region = common.region, who = common.who,
      ip = common.ip, agent = common.agent, console = common.console, request = common.request,
    }
  end
end

local function till_support()
  local who = company.user "till-support"
  sign_in("08:04:22", company.user "till-support", company.address.till, "No",
    "Failed authentication")
  sign_in("08:05:01", who, company.address.till, "Yes")
  work(record.seconds "08:05:30", 40, {
    who = company.user("till-support", chance.access_key "ASIA"), ip = company.address.till,
    agent = company.agent.browser, console = true,
  }, { "iot ListThings", "iot ListThingGroups", "iot DescribeThing", "iot DescribeEndpoint",
    "monitoring ListMetrics", "logs DescribeLogGroups", "logs DescribeLogStreams" })
  -- Somebody types a name that is none.
  sign_in("13:20:48", object("type", "IAMUser", "accountId", company.account, "accessKeyId", "",
    "userName", "HIDDEN_DUE_TO_SECURITY_REASONS"), "198.51.100.201", "No",
    "No username found in supplied account")
end

local function marta()
  local who = company.person("PlatformAdmin", "marta@harbour-coffee.example",
    "2026-03-14T08:40:02Z")
  local ip = company.address.marta
  sign_in("08:40:02", who, ip, "No")
  work(record.seconds "08:40:20", 25, {
    who = who, ip = ip, agent = company.agent.browser, console = true,
  }, { "monitoring DescribeAlarms", "monitoring ListDashboards", "monitoring ListMetrics",
    "ec2 DescribeInstances", "ec2 DescribeInstanceStatus", "ec2 DescribeVolumes",
    "elasticloadbalancing DescribeTargetHealth", "rds DescribeDBInstances",
    "health DescribeEventAggregates", "logs DescribeMetricFilters" })
  work(record.seconds "09:31:00", 2, { who = who, ip = ip, agent = company.agent.terraform }, {
    "sts GetCallerIdentity", "ec2 DescribeVpcs", "ec2 DescribeSubnets", "ec2 DescribeRouteTables",
    "ec2 DescribeSecurityGroups", "iam ListRoles", "iam GetRole", "iam GetRolePolicy",
    "lambda GetFunction20150331v2", "lambda ListVersionsByFunction20150331",
    "s3 GetBucketPolicy", "s3 GetBucketVersioning", "s3 GetBucketEncryption", "kms DescribeKey",
    "sns GetTopicAttributes", "events DescribeRule", "events ListTargetsByRule",
    "logs DescribeLogGroups", "cloudtrail DescribeTrails", "cloudtrail GetTrailStatus",
  })
  work(record.seconds "09:33:00", 20, { who = who, ip = ip, agent = company.agent.terraform }, {
    "ec2 CreateSecurityGroup", "ec2 AuthorizeSecurityGroupIngress", "ec2 CreateTags",
    "dynamodb DescribeTable", "dynamodb UpdateTable",
  })
end

-- One run of the deployment: a token of the CI service becomes a role.
local function deploy(clock, run)
  local at = record.seconds(clock)
  local provider = "token.actions.githubusercontent.com"
  local subject = "repo:harbour-coffee/order-intake:ref:refs/heads/main"
  add {
    at = at, source = "sts", name = "AssumeRoleWithWebIdentity", ip = company.address.ci,
    agent = company.agent.ci,
    who = object("type", "WebIdentityUser",
      "principalId", ("arn:aws:iam::%s:oidc-provider/%s:sts.amazonaws.com:%s"):format(
        company.account, provider, subject),
      "userName", subject, "identityProvider", provider),
    request = object("roleArn", "arn:aws:iam::" .. company.account .. ":role/GitHubDeploy",
      "roleSessionName", run),
  }
  work(at + 2, 6, {
    who = company.role_session { role = "GitHubDeploy", name = run, since = record.time(at) },
    ip = company.address.ci, agent = company.agent.ci,
  }, { "sts GetCallerIdentity", "cloudformation DescribeStacks", "cloudformation CreateChangeSet",
    "cloudformation DescribeChangeSet", "cloudformation ExecuteChangeSet",
    "lambda UpdateFunctionCode20150331v2", "lambda GetFunctionConfiguration20150331v2",
    "lambda PublishVersion20150331", "lambda UpdateAlias20150331",
    "cloudformation DescribeStackEvents" })
end

local function tom()
  local who = company.person("Developer", "tom@harbour-coffee.example", "2026-03-14T10:07:44Z")
  local ip = company.address.tom
  sign_in("10:07:44", who, ip, "No")
  work(record.seconds "10:08:00", 30, {
    who = who, ip = ip, agent = company.agent.browser, console = true,
  }, { "lambda ListFunctions20150331", "lambda GetFunction20150331v2", "logs StartQuery",
    "logs GetQueryResults", "logs DescribeLogGroups", "xray GetTraceSummaries" })
  work(record.seconds "10:55:00", 45, { who = who, ip = ip, agent = company.agent.cli }, {
    "logs DescribeLogStreams", "dynamodb DescribeTable", "sqs GetQueueAttributes",
    "lambda GetFunctionConfiguration20150331v2", "logs DescribeLogStreams" })
  deploy("10:31:12", "order-intake-4127")
  deploy("10:49:37", "order-intake-4128")
  deploy("15:22:05", "order-intake-4129")
end

local function aisha()
  local who = company.person("Billing", "aisha@harbour-coffee.example", "2026-03-14T14:02:31Z")
  sign_in("14:02:31", who, company.address.office, "No")
  work(record.seconds "14:03:00", 35, {
    region = "us-east-1", who = who, ip = company.address.office, agent = company.agent.browser,
    console = true,
  }, { "ce GetCostAndUsage", "ce GetCostForecast", "ce GetDimensionValues",
    "budgets DescribeBudgets", "billingconsole GetBillingPreferences",
    "payments GetPaymentInstrument", "cur DescribeReportDefinitions", "ce GetCostAndUsage" })
end

-- An old key on a storage box in the office, used every night. It leaked.
local function nightly_copy()
  work(record.seconds "00:30:00", 4, {
    who = company.user("legacy-backup", company.legacy_key), ip = company.address.office,
    agent = "Boto3/1.26.90 md/Botocore#1.29.90 ua/2.0 os/linux lang/python#3.9.2",
  }, { "sts GetCallerIdentity", "s3 ListBuckets", "s3 GetBucketLocation",
    "s3 GetBucketVersioning" })
end

--- Adds everything that people did that day, the intruder and the response apart.
function M.run()
  nightly_copy()
  till_support()
  marta()
  tom()
  aisha()
end

return M
