-- CloudWatch: its operations are in a module for each kind of thing.

local M = {}

for _, part in ipairs {
  "practice.metric_calls", "practice.alarm_calls", "practice.mute_calls",
} do
  for name, body in pairs(require(part).operations) do M[name] = body end
end

return M
