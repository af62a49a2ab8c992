-- The starting account after somebody has monitored its root user by hand: a log group, the metric filter of the CIS
-- benchmark, an alarm, a topic with a confirmed subscription. Its test passes.

local build = require "practice.build"

return function(practice)
  require "practice.start" (practice)
  local aws = practice.admin { region = "us-east-1" }
  local chain = build.chain(aws, { trail = "harbour-trail", endpoint = "security@example.com" })
  practice.confirm(chain.topic)
end
