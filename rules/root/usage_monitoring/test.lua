-- Whether root activity is monitored. The chain of evidence is in stdlib/chains; the events are in alert.lua.

return require("chains.test")(require("root.usage_monitoring.alert").chain)
