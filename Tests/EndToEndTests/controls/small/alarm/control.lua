-- A control for tests of the engine: an alarm that tells a topic.
local alarm = require "resources.test_alarm"
local topic = require "resources.test_topic"

local function test(ctx)
  ctx:preflight {
    ["cloudwatch:DescribeAlarms"] = function(client)
      client.cloudwatch.describe_alarms{ MaxRecords = 1 }
    end,
  }
  local found = ctx:check("alarm", "The alarm", function(step)
    local name = ctx.parameters.alarm_name
    local one = ctx.aws.cloudwatch.describe_alarms{ AlarmNames = { name } }.MetricAlarms[1]
    step:evidence("name", name)
    if not one then return step:fail("there is none", "moonwatch implement small-alarm --apply") end
    step:evidence("threshold", one.Threshold)
    if one.ActionsEnabled then step:pass "it is on" else step:fail("it is off", "switch it on") end
  end)
  ctx:chain {
    id = "alarm", title = "alarm " .. ctx.parameters.alarm_name, regions = { ctx.region },
    links = { { id = "metric", title = "The metric", verdict = "pass" }, found },
  }
  ctx:chain {
    id = "feed", title = "a feed of its own", kind = "feed",
    links = { { id = "feed", title = "The feed", verdict = "fail", summary = "nobody feeds it",
      remedy = "feed it" } },
  }
  for _, region in ipairs(ctx.regions) do
    ctx:region_verdict(region, found.verdict, "alarm", found.summary)
  end
  ctx:information { title = "Recent logins", rows = { { time = "2026-03-01", who = "ann\27[2J" } } }
end

local function implement(ctx)
  local told = ctx:ensure(topic {
    region = ctx.region, name = "Told", display = ctx.parameters.display,
  })
  ctx:ensure(alarm {
    region = ctx.region, name = ctx.parameters.alarm_name, Threshold = ctx.parameters.threshold,
    AlarmActions = { told.target.Arn }, ActionsEnabled = true,
  })
  ctx:cost("one alarm", 0.1)
  ctx:manual("tell somebody", "subscribe to the topic")
end

return control {
  id = "small-alarm", title = "A small alarm tells a topic",
  description = "For tests of the engine.", frameworks = { "CIS AWS 9.9" }, profile = "Level 1",
  permissions = {
    test = { "cloudwatch:DescribeAlarms" },
    implement = { "cloudwatch:PutMetricAlarm", "sns:CreateTopic" },
  },
  parameters = {
    alarm_name = parameter { default = "Small", description = "What the alarm is called." },
    display = parameter { default = "told" },
    period = parameter { default = "5m", type = "duration" },
    kind = parameter { default = "a", choices = { "a", "b" } },
    names = parameter { default = {} },
    threshold = parameter {
      default = 1, check = function(value) if value < 1 then error "at least 1" end end,
    },
  },
  test = test, implement = implement,
  backout = {
    quiet = way { description = "Switch the alarm off.", run = function(ctx)
      ctx:ensure(alarm {
        region = ctx.region, name = ctx.parameters.alarm_name, ActionsEnabled = false,
      })
    end },
    threshold = way {
      description = "Raise the threshold.", values = "N", run = function(ctx, value)
        if not math.tointeger(tonumber(value)) then ctx:usage "threshold=N takes a number" end
        ctx:ensure(alarm {
          region = ctx.region, name = ctx.parameters.alarm_name, Threshold = tonumber(value),
        })
      end,
    },
    resume = way { description = "Switch it on.", ends = { "quiet" }, run = function(ctx)
      ctx:ensure(alarm {
        region = ctx.region, name = ctx.parameters.alarm_name, ActionsEnabled = true,
      })
    end },
  },
}
