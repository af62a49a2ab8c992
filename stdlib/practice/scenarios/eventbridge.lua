-- Root usage told by EventBridge: in every region a rule, which sees reads too; those of other regions forward to
-- us-east-1, where a rule puts who, what and from where into a message to a topic with a confirmed subscription.
-- The trail logs to S3; there is no log group and no alarm.

local build = require "practice.build"

local pattern = '{"detail":{"userIdentity":{"type":["Root"]},"eventType":[{"anything-but":'
  .. '"AwsServiceEvent"}]}}'
local bus = "arn:aws:events:us-east-1:111122223333:event-bus/default"

local function forward(aws)
  aws.events.put_rule {
    Name = "root-usage", EventPattern = pattern,
    State = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
  }
  aws.events.put_targets { Rule = "root-usage", Targets = { {
    Id = "home", Arn = bus, RoleArn = "arn:aws:iam::111122223333:role/root-usage-forward",
  } } }
end

local function tell(aws)
  local topic = aws.sns.create_topic { Name = "root-usage" }.TopicArn
  aws.sns.set_topic_attributes {
    TopicArn = topic, AttributeName = "Policy",
    AttributeValue = build.policy {
      Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sns:Publish",
      Resource = topic,
    },
  }
  aws.sns.subscribe { TopicArn = topic, Protocol = "email", Endpoint = "security@example.com" }
  aws.events.put_rule {
    Name = "root-usage", EventPattern = pattern,
    State = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
  }
  aws.events.put_targets { Rule = "root-usage", Targets = { {
    Id = "topic", Arn = topic,
    InputTransformer = {
      InputPathsMap = {
        account = "$.account", what = "$.detail.eventName", when = "$.detail.eventTime",
        where = "$.detail.sourceIPAddress", region = "$.detail.awsRegion",
      },
      InputTemplate = '"Root of <account>: <what> from <where> in <region> at <when>"',
    },
  } } }
  return topic
end

return function(practice)
  require "practice.start" (practice)
  local aws = practice.admin { region = "us-east-1" }
  aws.iam.create_role {
    RoleName = "root-usage-forward", AssumeRolePolicyDocument = build.policy {
      Effect = "Allow", Principal = { Service = "events.amazonaws.com" }, Action = "sts:AssumeRole",
    },
  }
  aws.iam.put_role_policy {
    RoleName = "root-usage-forward", PolicyName = "forward", PolicyDocument = build.policy {
      Effect = "Allow", Action = "events:PutEvents", Resource = bus,
    },
  }
  practice.confirm(tell(aws))
  for _, region in ipairs { "us-east-2", "eu-west-1", "ap-southeast-2" } do
    forward(practice.admin { region = region })
  end
end
