local topic, alarm = require "resources.topic_x", require "resources.alarm_x"
return control {
  id = "small-alarm", title = "A small alarm is there", description = "For trying the engine.",
  frameworks = { "CIS AWS 9.9" },
  permissions = { test = { "cloudwatch:DescribeAlarms" }, implement = { "sns:CreateTopic", "cloudwatch:PutMetricAlarm" } },
  parameters = {
    alarm_name = parameter { default = "Small", description = "the alarm's name" },
    threshold = parameter { default = 1, check = function(v) if v < 1 then error("at least 1") end end },
    period = parameter { default = "5m", type = "duration" },
  },
  test = function(ctx)
    ctx:preflight {
      ["cloudwatch:DescribeAlarms"] = function(aws) aws.cloudwatch.describe_alarms{ MaxRecords = 1 } end,
      ["sns:ListTopics"] = function(aws) aws.sns.list_topics{} end,
    }
    local found
    ctx:check("alarm", "The alarm", function(step)
      found = ctx.aws.cloudwatch.describe_alarms{ AlarmNames = { ctx.parameters.alarm_name } }.MetricAlarms[1]
      if found then step:evidence("alarm", found.AlarmArn) step:pass "there" else step:fail("there is none", "make one") end
    end)
    ctx:chain { id = "c1", title = "metric " .. ctx.parameters.alarm_name, regions = { ctx.region }, links = {
      { id = "metric", title = "The metric", verdict = "pass", summary = "counts", evidence = { a = 1 } },
      { id = "alarm", title = "The alarm", verdict = found and "pass" or "fail", summary = found and "ok" or "no alarm", remedy = not found and "make one" or nil },
    } }
    for _, region in ipairs(ctx.regions) do ctx:region_verdict(region, found and "pass" or "fail", "c1", "by c1") end
    ctx:information { title = "Recent things", rows = { { time = "now", what = "nothing" } } }
  end,
  implement = function(ctx)
    local t = ctx:ensure(topic { region = ctx.region, name = "Told", display = "told" })
    ctx:ensure(alarm { region = ctx.region, name = ctx.parameters.alarm_name, threshold = ctx.parameters.threshold,
      actions = { t.target.Arn }, enabled = true })
    ctx:cost("an alarm", 0.10)
  end,
  backout = {
    quiet = way { description = "disable the alarm's actions", run = function(ctx)
      ctx:ensure(alarm { region = ctx.region, name = ctx.parameters.alarm_name, enabled = false })
    end },
    threshold = way { description = "raise the threshold", values = "N", run = function(ctx, value)
      local n = tonumber(value)
      if not n then ctx:usage "threshold=N takes a number" end
      ctx:ensure(alarm { region = ctx.region, name = ctx.parameters.alarm_name, threshold = n })
    end },
  },
}
