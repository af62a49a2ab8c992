-- CONTROL: an SNS topic for security alerts exists.
--
--     moonwatch controls test CONTROL --rules FOLDER      runs the tests below on the practice account
--     moonwatch test CONTROL --rules FOLDER --account practice

local aws_names = require "aws_names"
local topic = require "resources.topic"

return control {
  id = "CONTROL",
  title = "An SNS topic for security alerts exists",
  description = "Security alerts of the account are sent to one SNS topic.",
  rationale = "Alerts without a common destination are not read.",
  permissions = {
    test = { "sns:ListTopics" },
    implement = {
      "sns:CreateTopic", "sns:GetTopicAttributes", "sns:ListTagsForResource",
      "sns:SetTopicAttributes",
    },
  },
  parameters = {
    topic = parameter {
      default = "SecurityAlerts", check = aws_names.topic_name, description = "Name of the topic.",
    },
  },

  -- Only reads.
  test = function(ctx)
    local name = ctx.parameters.topic
    ctx:check("topic", "Topic exists", function(step)
      for one in ctx.aws.sns.list_topics:items {} do
        if one.TopicArn:match "[^:]*$" == name then
          step:evidence("arn", one.TopicArn)
          return step:pass(one.TopicArn .. " exists")
        end
      end
      step:fail(("%s has no topic %s"):format(ctx.region, name),
        "Create it: moonwatch implement CONTROL")
    end)
  end,

  -- Says what is wanted; nothing is changed before the plan was shown. `backout CONTROL undo` takes it back.
  implement = function(ctx)
    ctx:ensure(topic { region = ctx.region, name = ctx.parameters.topic })
  end,

  tests = {
    { scenario = "monitored", verdict = "fail" },
    { scenario = "monitored", set = { topic = "RootAccountUsage" }, verdict = "pass" },
  },
}
