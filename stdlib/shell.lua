-- The functions of the shell that call Lua themselves. The shell gives this file what only the host can do, and makes
-- what it returns global. What each does for its user is in _meta/shell.lua.
local host = ...

local M = {}

local lua_next = next
local loaded, order = {}, {}

-- Errors are raised with level 0: the place is the user's, who sees the function and not this file.
local function fail(message)
  error(message, 0)
end

M.help = host.help
M.mode = host.mode
M.writes = host.writes
M.rules = host.rules
M.explain = host.explain
M.columns = host.columns
M.tour = host.tour

-- `next(table, key)` is Lua's; without arguments it is the next event.
function M.next(...)
  if select("#", ...) > 0 then return lua_next(...) end
  return host.step(true)
end

function M.scan(source, ids)
  local kind = type(source)
  if kind == "string" or kind == "table" then source = events(source) end
  return host.scan(source, ids)
end

function M.account(choice)
  local facts = host.account(choice)
  local ok, caller = pcall(aws.sts.get_caller_identity, {})
  if ok then
    facts.id, facts.arn = caller.Account, caller.Arn
  else
    facts.error = tostring(caller)
  end
  return facts
end

function M.prev()
  return host.step(false)
end

function M.quit(status)
  if status == nil or status == true then status = 0 end
  if status == false then status = 1 end
  if math.type(status) ~= "integer" or status < 0 or status > 255 then
    fail("quit: expected an exit status from 0 to 255, found " .. tostring(status))
  end
  host.leave(status)
end

M.exit = M.quit

local function run_file(path, ...)
  local source, why = host.read(path)
  if not source then fail("load: " .. why) end
  local chunk, fault = host.compile(source, "@" .. path)
  if not chunk then fail(fault) end
  if not loaded[path] then order[#order + 1] = path end
  loaded[path] = { source = source, arguments = table.pack(...) }
  return chunk(...)
end

function M.load(path, ...)
  if type(path) ~= "string" then fail("load: expected the path of a file, found " .. type(path)) end
  return run_file(path, ...)
end

local function reload_modules()
  local names = host.modules()
  for _, name in ipairs(names) do
    require(name)
    host.say("module " .. name .. ": loaded again; variables keep the old one until they are set")
  end
  return #names
end

local function reload_files()
  local count = 0
  for _, path in ipairs(order) do
    local source, why = host.read(path)
    if not source then
      host.say(why)
    elseif source ~= loaded[path].source then
      count = count + 1
      host.say(path .. ": loaded again")
      run_file(path, table.unpack(loaded[path].arguments, 1, loaded[path].arguments.n))
    end
  end
  return count
end

function M.reload()
  local count = #host.changes() + reload_modules() + reload_files()
  if count == 0 then host.say("nothing has changed") end
end

local function test_changed()
  for _, id in ipairs(host.changes()) do host.test(id) end
end

local function show_outcome(ok, ...)
  if not ok then
    host.say(tostring((...)))
  elseif select("#", ...) > 0 then
    print(...)
  end
end

function M.watch(path)
  if path then
    host.say("running " .. path .. " whenever it is saved, until Ctrl-C")
    repeat
      show_outcome(pcall(run_file, path))
    until not host.wait({ path })
    return
  end
  host.rules()
  host.say("reloading and testing rules as they are saved, until Ctrl-C")
  while host.wait({}) do test_changed() end
end

function M.edit(target)
  local result, kind = host.edit(target)
  if kind ~= "file" then
    local chunk, fault = host.compile(result, "=edited")
    if not chunk then fail(fault) end
    return chunk()
  end
  local changed = host.changes()
  for _, id in ipairs(changed) do host.test(id) end
  if loaded[result] then reload_files() end
end

function M.save(what, ...)
  if what == "example" then return host.save_example(...) end
  if what == "rule" then return host.save_rule(...) end
  return host.save(what, ...)
end

local function text_of_seconds(seconds)
  if seconds >= 1 then return string.format("%.2f s", seconds) end
  if seconds >= 0.001 then return string.format("%.1f ms", seconds * 1000) end
  return string.format("%.0f µs", seconds * 1e6)
end

function M.time(what)
  if type(what) == "boolean" then return host.time_each(what) end
  if type(what) ~= "function" then
    fail("time: expected a function, true or false, found " .. type(what))
  end
  local started = host.clock()
  local results = table.pack(what())
  host.say("took " .. text_of_seconds(host.clock() - started))
  return table.unpack(results, 1, results.n)
end

function M.profile(run)
  if type(run) ~= "function" then fail("profile: expected a function, found " .. type(run)) end
  host.profile_begin()
  local ok, fault = pcall(run)
  local lines = host.profile_end()
  if not ok then host.say("it ended with: " .. tostring(fault)) end
  return lines
end

function M.schema(source)
  if source == nil then source = host.last_stream() end
  if type(source) == "string" then source = events(source) end
  return source:schema()
end

return M
