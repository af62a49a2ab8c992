-- CloudWatch's operations on mute rules.

local fault = require "practice.fault"
local listing = require "practice.listing"
local metrics = require "practice.metrics"
local mute_rules = require "practice.mute_rules"
local state = require "practice.state"
local tags = require "practice.tags"

local M = {}
local operations = {}
M.operations = operations

local function rules(call) return metrics.store(call.account, call.region).mute_rules end

local function rule_of(p, call)
  local rule = rules(call)[p.AlarmMuteRuleName]
  if not rule then
    fault("ResourceNotFoundException",
      "Alarm mute rule " .. p.AlarmMuteRuleName .. " does not exist", 404)
  end
  return rule
end

function operations.put_alarm_mute_rule(p, call)
  local schedule = p.Rule.Schedule
  if not mute_rules.schedule(schedule.Expression) then
    fault("ValidationError", "The schedule's expression is not valid: " .. schedule.Expression)
  end
  local length = mute_rules.duration(schedule.Duration)
  -- Source: CloudWatch User Guide, "Alarm mute rules": from a minute to 15 days.
  if not length or length < 60 or length > 15 * 86400 then
    fault("ValidationError", "The schedule's duration is not valid: " .. schedule.Duration)
  end
  if schedule.Timezone and not listing.has({ "UTC", "Etc/UTC" }, schedule.Timezone) then
    fault("ValidationError",
      "the practice account knows the time zone UTC alone: " .. schedule.Timezone)
  end
  local held = rules(call)[p.Name]
  rules(call)[p.Name] = {
    Name = p.Name, Description = p.Description, Rule = p.Rule, MuteTargets = p.MuteTargets,
    StartDate = p.StartDate, ExpireDate = p.ExpireDate, updated = state.now(),
    AlarmMuteRuleArn = state.arn("cloudwatch", call.region, call.account,
      "alarm-mute-rule:" .. p.Name),
    tags = held and held.tags or tags.from(p.Tags),
  }
end

local function shown(rule)
  return {
    Name = rule.Name, AlarmMuteRuleArn = rule.AlarmMuteRuleArn, Description = rule.Description,
    Rule = rule.Rule, MuteTargets = rule.MuteTargets, StartDate = rule.StartDate,
    ExpireDate = rule.ExpireDate, Status = mute_rules.status(rule, state.now()),
    LastUpdatedTimestamp = rule.updated,
    MuteType = mute_rules.schedule(rule.Rule.Schedule.Expression).at and "ONE_TIME" or "RECURRING",
  }
end

function operations.get_alarm_mute_rule(p, call) return shown(rule_of(p, call)) end

function operations.list_alarm_mute_rules(p, call)
  local found = {}
  for _, rule in listing.pairs(rules(call)) do
    local entry = shown(rule)
    local targets = (rule.MuteTargets or {}).AlarmNames or {}
    if (not p.AlarmName or listing.has(targets, p.AlarmName))
      and (not p.Statuses or #p.Statuses == 0 or listing.has(p.Statuses, entry.Status))
    then
      found[#found + 1] = {
        AlarmMuteRuleArn = entry.AlarmMuteRuleArn, ExpireDate = entry.ExpireDate,
        Status = entry.Status, MuteType = entry.MuteType,
        LastUpdatedTimestamp = entry.LastUpdatedTimestamp,
      }
    end
  end
  local page, token = listing.page(found, p.NextToken, p.MaxRecords, 100, "InvalidNextToken")
  return { AlarmMuteRuleSummaries = page, NextToken = token }
end

function operations.delete_alarm_mute_rule(p, call)
  rules(call)[p.AlarmMuteRuleName] = nil
end

return M
