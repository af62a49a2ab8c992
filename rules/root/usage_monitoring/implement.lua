-- Makes root usage monitored: a trail, its log group, the CIS metric filter, the alarm, a topic and
-- who is told. All of it is in stdlib/metric_alarm, for any pattern; alert.lua is what is
-- particular to root.

return require("metric_alarm.implement")(require "root.usage_monitoring.alert")
