-- What the alert of root usage is about. The pattern is the text of the CIS AWS Foundations
-- Benchmark (v1.4 to v3.0, 4.3), because auditors and Security Hub compare it; the rule root-usage
-- finds more.

local pattern = [[{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && ]]
  .. [[$.eventType != "AwsServiceEvent" }]]

local record_types = {
  "AWS API Call via CloudTrail", "AWS Console Sign In via CloudTrail",
    "AWS Console Action via CloudTrail",
}

-- What a service stamps with its name is here, too: EventBridge says who.
local event_pattern = {
  ["detail-type"] = {
    "AWS API Call via CloudTrail", "AWS Console Sign In via CloudTrail",
    "AWS Console Signin via CloudTrail", "AWS Console Action via CloudTrail",
  },
  detail = { userIdentity = { type = { "Root" } },
    eventType = { { ["anything-but"] = "AwsServiceEvent" } } },
}

-- Each line of a template is a text of its own in quotes (EventBridge User Guide, "Input
-- transformation"). What an event does not have is left empty.
local lines = {
  "Root was used in account <account>: <event> of <service>, <time>.",
  "Who: <who>, access key <key>, signed in with MFA: <mfa>, through: <through>.",
  "From where: <address>, <agent>.",
  "What: <event> of <service> in <region>, read-only: <read_only>, error: <error>.",
  "CloudTrail event <id>.",
}
for i, line in ipairs(lines) do lines[i] = '"' .. line .. '"' end

return {
  title = "The root user was used",
  pattern = pattern,
  alarm_name = "RootAccountUsageAlarm",
  metric_name = "RootAccountActions",
  filter_name = "RootAccountUsage",
  topic = "RootAccountUsage",
  -- Root's own records carry no user name; a look-up finds them all the same, but for accounts with
  -- an alias.
  lookup = { AttributeKey = "Username", AttributeValue = "root" },
  event_pattern = event_pattern,
  -- What the judge looks for (stdlib/chains).
  chain = {
    control = "root-usage-monitoring", title = "root activity", pattern = pattern,
    record_types = record_types,
    -- Root's console sign-ins and the events of global services are recorded in one region.
    sign_in = true,
    -- Root's records carry the account that they are of.
    own_identity = true,
    -- Recent root activity is listed.
    root_history = true,
  },
  message = table.concat(lines, "\n"),
  message_paths = {
    account = "$.account", time = "$.time", region = "$.detail.awsRegion",
      event = "$.detail.eventName",
    service = "$.detail.eventSource", who = "$.detail.userIdentity.arn",
    key = "$.detail.userIdentity.accessKeyId", mfa = "$.detail.additionalEventData.MFAUsed",
    through = "$.detail.userIdentity.invokedBy", address = "$.detail.sourceIPAddress",
    agent = "$.detail.userAgent", read_only = "$.detail.readOnly", error = "$.detail.errorCode",
    id = "$.detail.eventID",
  },
  narrowed = {
    pattern = [[{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && ]]
      .. [[$.eventType != "AwsServiceEvent" && $.readOnly IS FALSE }]],
    title = "what root changes, and sign-ins; reads are left out",
  },
}
