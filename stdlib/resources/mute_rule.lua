-- CloudWatch's alarm mute rules: alarms go on, and for a while do nothing.

local json = require "json"
local resources = require "resources"

local M = resources.define {
  kind = "mute_rule",
  identity = { "region", "name" },
  replaces = { put_alarm_mute_rule = true },
  fields = { "Description", "Rule", "AlarmNames", "StartDate", "ExpireDate" },
}

function M.describe(id) return ("alarm mute rule %s in %s"):format(id.name, id.region) end

local function text(time) return time and tostring(time) or nil end

function M.read(id, aws)
  local cloudwatch = aws { region = id.region }.cloudwatch
  local rule = resources.unless({ "ResourceNotFoundException", "ResourceNotFound" },
    cloudwatch.get_alarm_mute_rule, { AlarmMuteRuleName = id.name })
  if not rule then return nil end
  local names = json.array(resources.copy(rule.MuteTargets and rule.MuteTargets.AlarmNames or {}))
  table.sort(names)
  local schedule = rule.Rule.Schedule
  return {
    Description = rule.Description ~= "" and rule.Description or nil,
    Rule = { Schedule = {
      Expression = schedule.Expression, Duration = schedule.Duration,
      Timezone = schedule.Timezone ~= "UTC" and schedule.Timezone or nil,
    } },
    AlarmNames = names, StartDate = text(rule.StartDate), ExpireDate = text(rule.ExpireDate),
  }, { unknown_members = resources.unknown(rule) }
end

function M.plan(current, desired) return resources.over(current, desired) end

function M.write(current, target, id)
  if not target then
    return { {
      service = "cloudwatch", operation = "delete_alarm_mute_rule", region = id.region,
      parameters = { AlarmMuteRuleName = id.name }, why = "let the alarm speak again",
    } }
  end
  return { {
    service = "cloudwatch", operation = "put_alarm_mute_rule", region = id.region,
    parameters = {
      Name = id.name, Description = target.Description, Rule = target.Rule,
      MuteTargets = { AlarmNames = target.AlarmNames },
      StartDate = target.StartDate, ExpireDate = target.ExpireDate,
    },
    why = current and "change until when the alarm is mute"
      or "mute the alarm's actions until then",
  } }
end

return M
