-- Whether root activity is monitored. The chain of evidence is in stdlib/chains; the events are in alert.lua.

local alert = require "root.usage_monitoring.alert"

return require("chains.test") {
  control = "root-usage-monitoring",
  title = "root activity",
  pattern = alert.pattern,
  record_types = alert.record_types,
  -- Root's console sign-ins and the events of global services are recorded in one region.
  sign_in = true,
  -- Root's records carry the account that they are of.
  own_identity = true,
  -- Recent root activity is listed.
  root_history = true,
}
