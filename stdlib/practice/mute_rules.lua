-- Mute rules: when the actions of which alarms are held back.
-- Source: CloudWatch User Guide, "Alarm mute rules"; the schedule's forms are those of its examples.

local listing = require "practice.listing"

local M = {}

--- Seconds of an ISO 8601 duration, `PT2H`, `P1DT30M`; nil when it is none.
---@param text string
---@return integer?
function M.duration(text)
  if text:sub(1, 1) ~= "P" then return nil end
  local ok, seconds = pcall(time.duration, text)
  return ok and seconds > 0 and math.tointeger(seconds) or nil
end

local function field_has(field, value)
  for part in field:gmatch "[^,]+" do
    local range, step = part:match "^(.-)/(%d+)$"
    range, step = range or part, tonumber(step) or 1
    local low, high = range:match "^(%d+)-(%d+)$"
    low, high = tonumber(low or range), tonumber(high or range)
    if range == "*" or range == "?" then low, high = 0, math.huge end
    if low and value >= low and value <= high and (value - (low == 0 and 0 or low)) % step == 0 then
      return true
    end
  end
  return false
end

--- What a schedule's expression says: `at(2026-03-01T08:00)`, or `cron(minute hour day month weekday)`.
---@param expression string
---@return { at: number?, fields: string[]? }?
function M.schedule(expression)
  local at = expression:match "^at%((.+)%)$"
  if at then
    local read = time.iso8601(at)
    return read and { at = read.epoch }
  end
  local fields = {}
  for field in (expression:match "^cron%((.+)%)$" or ""):gmatch "%S+" do
    fields[#fields + 1] = field
  end
  return (#fields == 5 or #fields == 6) and { fields = fields } or nil
end

local function begins(fields, minute)
  local p = time.parse(minute)
  return field_has(fields[1], p.minute) and field_has(fields[2], p.hour)
    and field_has(fields[3], p.day) and field_has(fields[4], p.month)
    and field_has(fields[5], p.weekday)
end

--- Whether a rule mutes at a time.
---@param rule table
---@param at number
---@return boolean
function M.is_active(rule, at)
  if rule.StartDate and at < rule.StartDate then return false end
  if rule.ExpireDate and at >= rule.ExpireDate then return false end
  local schedule = M.schedule(rule.Rule.Schedule.Expression)
  local length = M.duration(rule.Rule.Schedule.Duration)
  if not schedule or not length then return false end
  if schedule.at then return at >= schedule.at and at < schedule.at + length end
  local minute = at // 60 * 60
  while minute > at - length do
    if begins(schedule.fields, minute) then return true end
    minute = minute - 60
  end
  return false
end

--- SCHEDULED, ACTIVE or EXPIRED.
function M.status(rule, at)
  if M.is_active(rule, at) then return "ACTIVE" end
  local schedule = M.schedule(rule.Rule.Schedule.Expression)
  local length = M.duration(rule.Rule.Schedule.Duration) or 0
  if rule.ExpireDate and at >= rule.ExpireDate then return "EXPIRED" end
  if schedule and schedule.at and at >= schedule.at + length then return "EXPIRED" end
  return "SCHEDULED"
end

--- Whether any rule mutes an alarm at a time.
function M.mutes(rules, alarm, at)
  for _, rule in listing.pairs(rules) do
    local targets = (rule.MuteTargets or {}).AlarmNames or {}
    if listing.has(targets, alarm) and M.is_active(rule, at) then
      return true
    end
  end
  return false
end

return M
