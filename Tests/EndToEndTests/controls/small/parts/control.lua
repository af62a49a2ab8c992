-- Controls' corners: a topic alone, and a secret.
local secret = require "resources.test_secret"
local topic = require "resources.test_topic"

return control {
  id = "small-parts", title = "Parts of a control", description = "For tests of the engine.",
  parameters = {
    password = parameter { sensitive = true },
    topics = parameter { default = { "One" } },
    broken = parameter { default = false },
  },
  test = function(ctx)
    ctx:check("topics", "The topics", function(step)
      step:evidence("count", #ctx.aws.sns.list_topics{}.Topics)
      if ctx.parameters.broken then error "the plan is broken" end
      step:manual("somebody has to look", "look")
    end)
  end,
  implement = function(ctx)
    for _, name in ipairs(ctx.parameters.topics) do
      ctx:ensure(topic { region = ctx.region, name = name, display = name })
    end
    if ctx.parameters.password then
      ctx:ensure(secret { region = ctx.region, name = "hidden" })
    end
  end,
  backout = {
    remove = way { description = "Remove the topics.", run = function(ctx)
      for _, name in ipairs(ctx.parameters.topics) do
        ctx:remove(topic { region = ctx.region, name = name })
      end
    end },
  },
}
