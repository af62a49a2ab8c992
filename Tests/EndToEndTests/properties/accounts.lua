-- What has to be true of every account, tried on random ones: one to three deviations from an account that monitors its
-- root user (deviations.lua). FIRST and COUNT say which seeds; scripts/properties.sh runs them.
--
--   a  pass ⇔ each of five root events reaches a person
--   b  pass ⇒ implement has nothing to do
--   c  implement and confirmed subscriptions ⇒ what was foreseen: pass or manual, but for what is others' to repair;
--      and then a holds again
--   d  a second implement has nothing to do
--   e  undo puts the account back

local build = require "practice.build"
local commands = require "plans.commands"
local json = require "json"
local judge = require "chains.test"
local parameters = require "plans.parameters"
local reports = require "plans.report"
local resources = require "resources"
local alert = require "root.usage_monitoring.alert"
local state = require "practice.state"

local account = "111122223333"
local topic = "arn:aws:sns:us-east-1:111122223333:RootAccountUsage"

-- Random numbers that are the same everywhere: xorshift64*.
local function random_of(seed)
  local x = seed * 0x9E3779B97F4A7C15 + 0x1234567
  return function(n)
    x = x ~ (x >> 12)
    x = x ~ (x << 25)
    x = x ~ (x >> 27)
    return ((x * 0x2545F4914F6CDD1D) >> 33) % n + 1
  end
end

-- Plans without the host: a journal in memory ------------------------------------------------------------------------

local control = {
  id = "root-usage-monitoring", title = alert.title,
  parameters = require("metric_alarm.parameters")(alert, require("plans.control").parameter),
  implement = require("metric_alarm.implement")(alert),
}

local function new_host(records)
  local function nothing() end
  return {
    run_id = "run" .. #records, version = "test", now = practice.now,
    region = function() return "us-east-1" end, records = function() return records end,
    journal = function() return "memory" end, open_journal = nothing, progress = nothing,
    hold = nothing, canonical = json.encode, can_ask = function() return false end,
    interrupted = function() return false end, redacted = function(_, given) return given end,
    sleep = function(seconds) practice.advance(seconds) end,
    call = function(operation, given) return operation(given) end,
    action = function(service, operation) return service .. ":" .. operation end,
    hint = function() return "" end, module = require,
    append = function(record)
      local copy = resources.copy(record)
      copy.seq, copy.time = #records + 1, time.text(practice.now())
      records[#records + 1] = copy
      return copy
    end,
  }
end

local function run(records, command, options)
  local host = new_host(records)
  local values, set = parameters.resolve(control, options.set or {})
  local report = reports.new(control, command)
  report.parameters = parameters.shown(control, values)
  local one = {
    host = host, control = control, parameters = values, set = set, report = report,
    id = host.run_id, title = command, files = {}, complete = function() end,
    request = {
      command = command, way = options.way, apply = options.apply, yes = true, history = false,
    },
  }
  local status = commands[command](one)
  return report, status
end

-- The account -----------------------------------------------------------------------------------------------------

local function judged()
  local values = parameters.resolve(control, {})
  local clients = {}
  local client = aws
  local ctx = {
    parameters = values, set = {}, aws = client, region = "us-east-1", account_id = account,
    regions = { "ap-southeast-2", "eu-west-1", "us-east-1", "us-east-2" }, partition = "aws",
    sign_in_region = "us-east-1", now = practice.now(), options = { history = false },
    aws_in = function(region)
      clients[region] = clients[region] or aws { region = region }
      return clients[region]
    end,
  }
  return judge.judge(ctx, alert.chain)
end

local function root_event(over)
  local event = practice.event {
    userIdentity = { type = "Root", principalId = account, accountId = account,
      arn = "arn:aws:iam::" .. account .. ":root" },
  }
  for name, value in pairs(over) do event[name] = value end
  return event
end

local function routine()
  return {
    practice.event { eventName = "DescribeInstances" },
    practice.event { eventName = "AssumeRole", eventSource = "sts.amazonaws.com",
      userIdentity = { type = "AWSService", invokedBy = "ec2.amazonaws.com" } },
  }
end

local day = 86400

local events = {
  { "sign-in", function() return practice.root_login {} end },
  { "write", function()
    return root_event { eventName = "CreateQueue", eventSource = "sqs.amazonaws.com",
      readOnly = false, awsRegion = "eu-west-1" }
  end, wait = day },
  { "read", function()
    return root_event { eventName = "ListQueues", eventSource = "sqs.amazonaws.com",
      readOnly = true, awsRegion = "us-east-2" }
  end, wait = day },
  { "failed sign-in", function()
    return practice.root_login { errorMessage = "Failed authentication",
      responseElements = { ConsoleLogin = "Failure" } }
  end, wait = day },
  { "a week later", function() return practice.root_login {} end, wait = 7 * day },
}

-- What says that root was used: alarms that go to ALARM, and events themselves.
local function alerts()
  local count = 0
  for _, one in ipairs(practice.notifications()) do
    local subject = one.subject or ""
    if not subject:find "^OK" and not subject:find "^INSUFFICIENT" then count = count + 1 end
  end
  return count
end

-- The events that reach nobody.
local function untold()
  local missed = {}
  practice.advance(4 * day)
  for _, one in ipairs(events) do
    if one.wait then practice.advance(one.wait) end
    practice.deliver(routine())
    local before = alerts()
    -- Long enough for the period of any alarm to end.
    practice.deliver(one[2](), { wait = 300 })
    if alerts() == before then missed[#missed + 1] = one[1] end
  end
  return missed
end

-- An empty list is as good as none: AWS answers the same.
local function without_empty(value)
  if type(value) ~= "table" then return value end
  local result = {}
  for key, item in pairs(value) do
    local kept = without_empty(item)
    if type(kept) ~= "table" or next(kept) ~= nil then result[key] = kept end
  end
  return result
end

-- What a person would compare: without what goes on by itself.
local function dump()
  local copy = resources.copy(state.data)
  for _, name in ipairs { "counter", "offset", "notifications", "failures", "records" } do
    copy[name] = nil
  end
  for _, held in pairs(copy.accounts) do
    for _, services in pairs(held.regions) do
      if services.cloudwatch then
        for _, alarm in pairs(services.cloudwatch.alarms or {}) do
          for _, name in ipairs { "updated", "changed", "transitioned", "reason", "state", "looked" } do
            alarm[name] = nil
          end
        end
        services.cloudwatch.history, services.cloudwatch.metrics = nil, nil
      end
      for _, trail in pairs(services.cloudtrail and services.cloudtrail.trails or {}) do
        trail.started, trail.stopped = nil, nil
      end
      if services.cloudtrail then services.cloudtrail.history = nil end
    end
  end
  return json.encode(without_empty(copy))
end

-- Checks ------------------------------------------------------------------------------------------------------------

local bases = { "monitored", "monitored", "monitored", "monitored", "eventbridge", "start" }

local function make(seed)
  local random, names, lasting, doubtful = random_of(seed), {}, false, false
  local base = bases[random(#bases)]
  practice.reset(base == "start" and require "practice.start"
    or require("practice.scenarios." .. base))
  local client = practice.admin { region = "us-east-1" }
  local world = { aws = client, topic = topic, account = account, policy = build.policy,
    build = build }
  function world.alarm(over)
    local one = {
      AlarmName = "RootAccountUsageAlarm", MetricName = "RootAccountActions",
      Namespace = "CloudTrailMetrics", Statistic = "Sum", Period = 300, EvaluationPeriods = 1,
      Threshold = 1, ComparisonOperator = "GreaterThanOrEqualToThreshold",
      TreatMissingData = "notBreaching", AlarmActions = { topic },
    }
    for name, value in pairs(over) do one[name] = value or nil end
    client.cloudwatch.put_metric_alarm(one)
  end
  local all = deviations(world)
  for _ = 1, random(3) do
    local one = all[random(#all)]
    -- AWS refuses some, or they have nothing to deviate from.
    local kept = resources.copy(state.data)
    local ok, problem = pcall(one.make)
    if ok then
      names[#names + 1] = one.name
      lasting, doubtful = lasting or one.lasting, doubtful or one.doubtful
    else
      if type(problem) == "string" and problem:find "deviations" then error(problem, 0) end
      state.data = kept
    end
  end
  return base .. ": " .. table.concat(names, " + "), lasting, doubtful
end

local function planned(report)
  local list = {}
  for _, step in ipairs(report.steps) do
    if step.verdict ~= "unchanged" then
      list[#list + 1] = ("%s %s (%s)"):format(step.action, step.id, step.summary)
    end
  end
  return table.concat(list, ", ")
end

local function check(seed)
  local name, lasting, doubtful = make(seed)
  local faults = {}
  local function fault(property, text, ...)
    faults[#faults + 1] = ("seed %d (%s): %s: %s"):format(seed, name, property, text:format(...))
  end
  local before = judged()
  local verdict = before.worst.verdict
  local kept = resources.copy(state.data)
  local function reach(when, now)
    local missed = untold()
    if now.worst.verdict == "pass" and #missed > 0 then
      fault(when, "pass, and nobody is told of %s", table.concat(missed, ", "))
    elseif now.worst.verdict == "fail" and #missed == 0 and not doubtful then
      fault(when, "fail (%s), and every event is told", now.summary)
    end
  end
  reach("a", before)
  state.data = resources.copy(kept)

  local records = {}
  local notify = { { name = "notify", value = "email:told@example.com" } }
  local plain = run(records, "implement", {})
  if verdict == "pass" and plain.verdict ~= "unchanged" then
    fault("b", "%s: %s %s", plain.verdict, planned(plain), plain.summary)
  end
  if verdict == "pass" and before.worst.verdict ~= (plain.judged or {}).verdict then
    fault("b", "foreseen %s", tostring((plain.judged or {}).verdict))
  end

  local dumped = dump()
  local shown = run(records, "implement", { set = notify })
  local applied, status = run(records, "implement", { apply = true, set = notify })
  if applied.verdict == "failed" then
    if not lasting then fault("c", "failed: %s", applied.summary) end
    return faults, verdict, name
  end
  local foreseen = (shown.judged or {}).verdict
  if foreseen ~= applied.judged.verdict then
    fault("c", "foreseen %s (%s), judged %s (%s)", tostring(foreseen), (shown.judged or {}).summary,
      applied.judged.verdict, applied.judged.summary)
  end
  if (status == 0) ~= (applied.judged.verdict == "pass" or applied.judged.verdict == "manual") then
    fault("c", "status %d and %s", status, applied.judged.verdict)
  end
  local again = run(records, "implement", { set = notify })
  if again.verdict ~= "unchanged" then fault("d", "%s: %s", again.verdict, planned(again)) end

  local made = resources.copy(state.data)
  if #records > 0 then
    local undone, undo_status = run(records, "backout", { way = "undo", apply = true })
    -- A subscription that waits for its owner stays with a topic that was there before.
    local waits = false
    for _, one in ipairs(undone.kept) do waits = waits or one.resource:find "^subscription" end
    if undo_status ~= 0 or undone.verdict == "failed" then
      fault("e", "undo: %s %s", undone.verdict, undone.summary)
    elseif not waits and dump() ~= dumped then
      local kept_ = {}
      for i, one in ipairs(undone.kept) do kept_[i] = one.resource .. ": " .. one.reason end
      fault("e", "undo leaves another account: %s; kept: %s", undone.summary,
        table.concat(kept_, ", "))
    end
  end
  state.data = made

  practice.confirm "all"
  local after = judged()
  if not lasting and after.worst.verdict ~= "pass" and after.worst.verdict ~= "manual" then
    fault("c", "after it: %s", after.summary)
  end
  reach("c, then a", after)
  return faults, verdict, name
end

local counts, found = {}, 0
for seed = FIRST, FIRST + COUNT - 1 do
  local ok, faults, verdict, name = pcall(check, seed)
  if not ok then
    found = found + 1
    print(("seed %d: %s"):format(seed, tostring(faults)))
  else
    counts[verdict] = (counts[verdict] or 0) + 1
    for _, text in ipairs(faults) do print(text) end
    found = found + #faults
    if COUNT == 1 then print(verdict .. "  " .. name) end
  end
end
local words = {}
for verdict, count in pairs(counts) do words[#words + 1] = ("%d %s"):format(count, verdict) end
table.sort(words)
print(("%d seeds: %s; %d faults"):format(COUNT, table.concat(words, ", "), found))
