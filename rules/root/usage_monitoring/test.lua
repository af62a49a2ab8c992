-- Is use of root watched, and is somebody told? The chain of evidence is in stdlib/chains; what is looked for is in
-- alert.lua.

local alert = require "root.usage_monitoring.alert"

return require("chains.test") {
  control = "root-usage-monitoring",
  title = "use of root",
  pattern = alert.pattern,
  record_types = alert.record_types,
  -- Root's console sign-ins and the events of global services are recorded in one region.
  sign_in = true,
  -- What root has done of late is listed.
  root_history = true,
}
