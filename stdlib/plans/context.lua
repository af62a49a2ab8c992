-- What every plan's context has: the account, its regions, clients, parameters, notes.

local errors = require "plans.errors"

local M = {}

-- Where root's console sign-ins and the global services' events are recorded. Source: CloudTrail User Guide,
-- "Global service events"; AWS General Reference for the other partitions.
local sign_in_regions = {
  aws = "us-east-1", ["aws-us-gov"] = "us-gov-west-1", ["aws-cn"] = "cn-north-1",
  ["aws-iso"] = "us-iso-east-1", ["aws-iso-b"] = "us-isob-east-1",
  ["aws-eusc"] = "eusc-de-east-1",
}

-- The regions that the account has enabled. The account service says so too, where EC2 may not be asked.
local function enabled_regions(client)
  local ok, answer = pcall(function() return client.ec2.describe_regions{} end)
  local names = {}
  if ok then
    for _, region in ipairs(answer.Regions or {}) do names[#names + 1] = region.RegionName end
  else
    if not errors.is_denied(answer) then error(answer, 0) end
    local other_ok = pcall(function()
      local filter = { RegionOptStatusContains = { "ENABLED", "ENABLED_BY_DEFAULT" } }
      for region in client.account.list_regions:items(filter) do
        names[#names + 1] = region.RegionName
      end
    end)
    if not other_ok then error(answer, 0) end
  end
  table.sort(names)
  return names
end

-- Asks who the caller is and which regions there are, side by side.
local function ask_account(client, wanted)
  local questions = {
    function() return client.sts.get_caller_identity{} end,
    wanted and function() return wanted end or function() return enabled_regions(client) end,
  }
  local answers, failures = parallel(questions, function(ask) return ask() end,
    { errors = "collect" })
  if not answers[1] then error(failures[1], 0) end
  return answers[1], answers[2], failures[2]
end

-- What the engine itself goes by: plans can change their context, and not this.
local function account_of(identity, region, client_in)
  return {
    account_id = identity.Account, arn = identity.Arn, region = region, aws_in = client_in,
    partition = identity.Arn:match "^arn:([^:]+):" or "aws",
  }
end

-- Files beside the control's own that it has declared.
local function file_reader(run)
  local known = {}
  for _, name in ipairs(run.files) do known[name] = true end
  return function(_, name)
    if not known[name] then
      error(("file: %q is not in the control's needs.files"):format(tostring(name)), 2)
    end
    return run.host.file(name)
  end
end

--- Makes a context. Fields that cannot be had (regions that may not be listed) raise when they are read.
---@param run table what the engine knows of this run
---@param methods table<string, function> the methods of this kind of plan
---@return table ctx
function M.new(run, methods)
  local host, request = run.host, run.request
  local region = host.region() or "us-east-1"
  local clients = {}
  local function client_in(name)
    if not clients[name] then clients[name] = aws{ region = name } end
    return clients[name]
  end
  local client = client_in(region)
  local identity, regions, regions_error = ask_account(client, request.regions)
  local account = account_of(identity, region, client_in)
  local partition = account.partition
  run.account = account
  local ctx = {
    parameters = run.parameters, set = run.set, aws = client, aws_in = client_in, region = region,
    narrowed = request.regions ~= nil, account_id = identity.Account, arn = identity.Arn,
    partition = partition, sign_in_region = sign_in_regions[partition] or region,
    now = host.now(), options = {
      since = request.since, history = request.history, include_managed = request.include_managed,
      apply = request.apply,
    },
  }
  -- Without a place for a journal there is none to read; who wants to write one is told then.
  pcall(host.journal, partition, identity.Account)
  local report = run.report
  report.account, report.region, report.caller = account.account_id, region, identity.Arn
  report.date, report.version = time.text(ctx.now), host.version

  function ctx.note(_, text) report.notes[#report.notes + 1] = tostring(text) end
  function ctx.warn(_, text) report.warnings[#report.warnings + 1] = tostring(text) end
  function ctx.try(_, fn, ...)
    local results = table.pack(pcall(fn, ...))
    if results[1] then return table.unpack(results, 2, results.n) end
    if not errors.is_call(results[2]) then error(results[2], 0) end
    return nil, errors.plain(results[2], host)
  end
  ctx.file = file_reader(run)
  function ctx.sleep(_, seconds) host.sleep(seconds) end
  function ctx.journal_calls(_, service, operation)
    local calls = {}
    local ok, records = pcall(host.records)
    for _, record in ipairs(ok and records or {}) do
      if record.type == "call" and record.service == service and record.operation == operation then
        calls[#calls + 1] = record
      end
    end
    return calls
  end
  for name, method in pairs(methods) do ctx[name] = method end
  if regions then ctx.regions = regions end
  return setmetatable(ctx, {
    __index = function(_, name)
      if name == "regions" then error(regions_error, 0) end
      return nil
    end,
    __name = "context",
    __metatable = false,
  })
end

return M
