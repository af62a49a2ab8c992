---@meta _
-- luacheck: ignore 241
-- The shell's functions, as editors see them and as .help has them. Each is a command too: .rules is rules().

--- What there is; of a topic, all that is known about it: a function, a command, a rule, a control, an AWS service,
--- operation or parameter, a field of events. Needs no network.
---
---     help "lookup_events"
---     help(aws.cloudtrail)
---@param topic? any a name, or a value
function help(topic) end

--- Runs a Lua file in this session; its results are what it returns.
---@param path string
---@param ... string the file's `...`
---@return any
function load(path, ...) end

--- Loads again what has changed on disk, and says what: rules, modules, files that were loaded. Rules are looked at
--- before every input anyway.
function reload() end

--- Reloads rules as they are saved, and runs the examples of those that changed; with a file, runs that again and
--- again. Until Ctrl-C.
---@param path? string
function watch(path) end

--- Opens a rule, a file or the last input in $VISUAL or $EDITOR. A rule is loaded and tested after that, an input is
--- run, a loaded file is loaded again.
---@param target? string a rule's id, or a path
function edit(target) end

--- The rules: id, severity, title, tags, file.
---@param word? string only those that have it in id, title or tags
---@return table[]
function rules(word) end

--- Why a rule finds an event, or does not: each part of its match with what the event has there, and what its Lua
--- says. Without an event, the event that next() gave last, or what the rule asks.
---@param rule string the rule's id
---@param event? events.Event|table|string an event, a finding, a table like an event, or JSON
---@return table explanation fires, match (text, passed, found, parts), where, severity, message
function explain(rule, event) end

--- Runs rules over events, as `moonwatch scan` does.
---@param source string|events.Stream|table a source, a list of sources or of events, or a stream
---@param rules? string|string[] ids; all rules when missing
---@return table[] findings time, severity, rule, message, actor, source_ip, event and the rest of a finding
function scan(source, rules) end

--- The fields of a stream: types, how often, values, an example.
---@param source? events.Stream|string the last stream when missing
---@return table[]
function schema(source) end

--- The next event of the last stream; with arguments it is Lua's own next.
---@return events.Event?
function next() end

--- The event before the one that next() gave.
---@return events.Event?
function prev() end

--- Runs a function and says how long it took; true and false switch that on and off for every input.
---@param what fun(): any
---@return any
function time(what) end

--- Runs a function and gives the lines that took most time.
---@param run fun(): any
---@return table[]
function profile(run) end

--- Writes the session as a script. `save("example", rule, kind)` adds the last event to a rule's examples.
---@param path string
---@param over? "over" replaces a file that is there
function save(path, over) end

--- Who calls are made for; or changes it. The clients that a script holds stay as they are.
---
---     account "practice"
---     account{ profile = "audit", region = "eu-west-1" }
---@param choice? "practice"|"aws"|aws.Options
---@return table
function account(choice) end

--- Whether calls that change something are made; or changes it.
---@param on? boolean
---@return boolean
function writes(on) end

--- How values are printed; or changes it.
---@param name? "table"|"record"|"json"|"ndjson"|"csv"|"markdown"|"lua"
---@return string
function mode(name) end

--- Makes a list print with these columns, in this order.
---@param list table[]
---@param names string[]
---@return table[] list the same list
function columns(list, names) end

--- The guided tour: from the first event to a rule of your own, in ten minutes.
---@param step? string|integer "next", "back", "end", or the number of a step
function tour(step) end

--- Leaves the shell.
---@param status? integer|boolean from 0 to 255; true is 0, false is 1
function quit(status) end

--- Ends a script, whatever is around the call; in the shell it is quit.
---@param status? integer|boolean from 0 to 255; true is 0, false is 1
function exit(status) end
