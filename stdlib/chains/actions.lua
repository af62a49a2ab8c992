-- The actions of an alarm: its own, or those of composite alarms that it alone decides; and whether a mute rule or a
-- suppressor holds them back.

local AlarmRules = require "alarm_rules"
local Link = require "chains.link"
local Trail = require "chains.trail"

local M = {}

local deepest = 5

-- Composite alarms whose rule names an alarm.
local function parents(run, region, name)
  local found = {}
  for _, composite in ipairs((run.reads:get("alarms", region) or {}).composite or {}) do
    local ok, rule = pcall(AlarmRules.parse, composite.AlarmRule or "")
    if ok then
      for _, child in ipairs(rule.names) do
        if child == name then found[#found + 1] = { alarm = composite, rule = rule } end
      end
    elseif (composite.AlarmRule or ""):find(name, 1, true) then
      found[#found + 1] = { alarm = composite, problem = tostring(rule) }
    end
  end
  return found
end

--- The ways from an alarm to actions: its own, and those of composite alarms over it. Each is
--- { alarm = who acts, steps = { { alarm, child, rule, problem } … } }.
---@param run table
---@param region string
---@param alarm table
---@return table[]
function M.routes(run, region, alarm)
  local routes = { { alarm = alarm, steps = {} } }
  local function climb(name, steps)
    if #steps >= deepest then return end
    for _, parent in ipairs(parents(run, region, name)) do
      local longer = table.move(steps, 1, #steps, 1, {})
      longer[#longer + 1] = {
        alarm = parent.alarm, child = name, rule = parent.rule, problem = parent.problem,
      }
      routes[#routes + 1] = { alarm = parent.alarm, steps = longer }
      climb(parent.alarm.AlarmName, longer)
    end
  end
  climb(alarm.AlarmName, {})
  -- An alarm without actions of its own acts through those that have some.
  if #routes > 1 and #(alarm.AlarmActions or {}) == 0 then table.remove(routes, 1) end
  return routes
end

--- Notes what is to be read of a route.
function M.need(run, region, route)
  run.reads:need("mute_rules", region, route.alarm.AlarmName)
end

local function judge_step(link, step)
  local name, child = step.alarm.AlarmName, step.child
  if step.problem then
    return link:unknown(("whether %s alone decides %s"):format(child, name),
      ("its rule cannot be read: %s"):format(step.problem))
  end
  local role, other = AlarmRules.role_of(step.rule, child)
  local rule = step.alarm.AlarmRule
  if role == "no" then
    link:fail(("%s alone does not trip the composite alarm %s: %s"):format(child, name, rule),
      ("Give %s an action of its own, or the composite alarm the rule ALARM(%q)"):format(
        child, child))
  elseif role == "always" then
    link:fail(("The composite alarm %s is in ALARM without %s: %s"):format(name, child, rule),
      ("Give %s an action of its own"):format(child))
  elseif role == "masked" then
    link:fail(("The composite alarm %s also depends on %s, which can keep it in one state while "
      .. "%s changes: %s"):format(name, tostring(other), child, rule),
      ("Give %s an action of its own"):format(child))
  end
end

local function judge_suppressor(run, link, region, alarm)
  local suppressor = alarm.ActionsSuppressor
  if not suppressor or suppressor == "" then return end
  local name = Trail.arn(suppressor).resource:match("^alarm:(.+)$") or suppressor
  link:shows("suppressor", name)
  local remedy = ("Remove the actions suppressor from the composite alarm %s, or give the alarm "
    .. "under it an action of its own"):format(alarm.AlarmName)
  local answer = run.reads:get("alarms", region) or {}
  local state
  for _, list in ipairs { answer.metric or {}, answer.composite or {} } do
    for _, one in ipairs(list) do
      if one.AlarmName == name then state = one.StateValue end
    end
  end
  link:shows("suppressor_state", state):shows("suppressed_by", alarm.ActionsSuppressedBy)
  if state == "ALARM" or (alarm.ActionsSuppressedBy or "") ~= "" then
    link:fail(("The actions of %s are suppressed: its suppressor %s is %s"):format(
      alarm.AlarmName, name, state or "not readable"), remedy)
  else
    run.notes[#run.notes + 1] = ("The actions of %s are suppressed whenever %s is in ALARM"):format(
      alarm.AlarmName, name)
  end
end

-- Seconds before a mute begins in which it counts as begun: quiet times are made to begin at the next minute.
local soon = 600

-- A rule that does not mute now, but will.
local function judge_later(run, link, region, alarm, name, expires, remedy)
  local full = run.reads:get("mute_rule", region, name) or {}
  local schedule = (full.Rule or {}).Schedule or {}
  local expression = schedule.Expression or ""
  local zone = schedule.Timezone or "UTC"
  local start = zone == "UTC" and time.iso8601(expression:match("^at%((.+)%)$") or "")
  if start and start.epoch - run.ctx.now <= soon then
    return link:shows("mute_schedule", expression)
      :fail(("%s will be muted within minutes by the mute rule %s, from %s for %s"):format(
        alarm.AlarmName, name, time.text(start), tostring(schedule.Duration)), remedy)
  end
  local when = expression ~= "" and (", %s %s"):format(expression, zone) or ""
  run.notes[#run.notes + 1] = ("%s will be muted by the mute rule %s%s%s"):format(
    alarm.AlarmName, name, when, expires)
end

local function judge_mute(run, link, region, alarm)
  local rules, err = run.reads:get("mute_rules", region, alarm.AlarmName)
  if err and err.unsupported then
    -- No mute rules where there is no operation to list them.
    return link:shows("mute_rules", "not offered by this endpoint")
  elseif err then
    return link:unknown("whether the alarm is muted", err)
  end
  for _, rule in ipairs(rules or {}) do
    local name = Trail.arn(rule.AlarmMuteRuleArn).resource:match("([^:/]+)$")
      or rule.AlarmMuteRuleArn
    local expires = rule.ExpireDate and " until " .. tostring(rule.ExpireDate) or ""
    local remedy = ("aws cloudwatch delete-alarm-mute-rule --alarm-mute-rule-name %s --region %s")
      :format(Link.quoted(name), region)
    if rule.Status ~= "EXPIRED" then link:shows("mute_rule", rule.AlarmMuteRuleArn) end
    if rule.Status == "ACTIVE" then
      link:fail(("%s is muted by the mute rule %s%s"):format(alarm.AlarmName, name, expires),
        remedy)
    elseif rule.Status == "SCHEDULED" then
      judge_later(run, link, region, alarm, name, expires, remedy)
    end
  end
end

--- The link of a route's actions.
---@param run table
---@param region string
---@param route table
---@return table link
function M.link(run, region, route)
  local alarm = route.alarm
  local link = Link.new("actions"):shows("alarm", alarm.AlarmName)
    :shows("actions_enabled", alarm.ActionsEnabled ~= false)
    :shows("alarm_actions", alarm.AlarmActions or {})
  for _, step in ipairs(route.steps) do judge_step(link, step) end
  if #route.steps > 0 then link:shows("composite_rule", alarm.AlarmRule) end
  if #(alarm.AlarmActions or {}) == 0 then
    link:fail(alarm.AlarmName .. " has no action for the state ALARM, so it notifies no one",
      ("Give it a topic: %s --set notify=email:ADDRESS"):format(run.implement))
  end
  if alarm.ActionsEnabled == false then
    link:fail(("The actions of %s are disabled"):format(alarm.AlarmName),
      ("aws cloudwatch enable-alarm-actions --alarm-names %s --region %s"):format(
        Link.quoted(alarm.AlarmName), region),
      not alarm.AlarmRule and { kind = "alarm", set = { ActionsEnabled = true } } or nil)
  end
  judge_suppressor(run, link, region, alarm)
  judge_mute(run, link, region, alarm)
  return link:pass(("The actions of %s are enabled"):format(alarm.AlarmName))
end

return M
