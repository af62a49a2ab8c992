-- The ways back from the alert of root usage; `undo` is the engine's. See
-- stdlib/metric_alarm/backout.lua.

return require("metric_alarm.backout")(require "root.usage_monitoring.alert")
