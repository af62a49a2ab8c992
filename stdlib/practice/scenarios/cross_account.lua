-- Two accounts that are in no organization: 111122223333 has a trail, a log group, the filter and the alarm; the topic
-- is the security team's, in 999988887777, whose policy lets the first account's alarms publish and nothing else.
-- Profiles: coffee, security.

local build = require "practice.build"

return {
  account = "111122223333", name = "Harbour Coffee",
  profiles = { coffee = "111122223333", security = "999988887777" },
  setup = function(practice)
    require "practice.start" (practice)
    local security = practice.admin { account = "999988887777", region = "us-east-1" }
    local topic = security.sns.create_topic { Name = "alerts" }.TopicArn
    security.sns.set_topic_attributes {
      TopicArn = topic, AttributeName = "Policy",
      AttributeValue = build.policy {
        Effect = "Allow", Principal = { Service = "cloudwatch.amazonaws.com" },
        Action = "sns:Publish", Resource = topic,
        Condition = { ArnLike = {
          ["aws:SourceArn"] = "arn:aws:cloudwatch:us-east-1:111122223333:alarm:*",
        } },
      },
    }
    security.sns.subscribe { TopicArn = topic, Protocol = "email", Endpoint = "soc@example.com" }
    practice.confirm(topic)
    local aws = practice.admin { region = "us-east-1" }
    build.logs(aws, { trail = "harbour-trail" })
    build.alarm(aws, { actions = { topic } })
  end,
}
