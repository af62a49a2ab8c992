-- An organization: 111122223333 manages it and has a trail of all accounts, with the chain from its log group to a
-- confirmed subscription. 222233334444 is a member that has nothing of its own, 333344445555 the security team's
-- account, CloudTrail's delegated administrator. Profiles: management, member, security.

local build = require "practice.build"

return {
  account = "111122223333", name = "Harbour Coffee (management)",
  profiles = { management = "111122223333", member = "222233334444", security = "333344445555" },
  setup = function(practice)
    practice.organize {
      management = "111122223333", members = { "222233334444", "333344445555" },
      id = "o-harbour001", delegated = { ["cloudtrail.amazonaws.com"] = { "333344445555" } },
    }
    local aws = practice.admin { region = "us-east-1" }
    build.trail_bucket(aws, "harbour-organization-trail", { "111122223333", "o-harbour001" })
    local logs = build.logs(aws, {})
    aws.cloudtrail.create_trail {
      Name = "organization", S3BucketName = "harbour-organization-trail", IsMultiRegionTrail = true,
      IsOrganizationTrail = true, EnableLogFileValidation = true,
      CloudWatchLogsLogGroupArn = logs.group, CloudWatchLogsRoleArn = logs.role,
    }
    aws.cloudtrail.start_logging { Name = "organization" }
    local topic = aws.sns.create_topic { Name = "RootAccountUsage" }.TopicArn
    aws.sns.subscribe {
      TopicArn = topic, Protocol = "email", Endpoint = "security@example.com",
    }
    practice.confirm(topic)
    build.alarm(aws, { actions = { topic } })
  end,
}
