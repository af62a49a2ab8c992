---@meta _
-- luacheck: ignore 241
-- The shell's functions, as editors see them and as .help has them. Each is a command too: .rules is rules().

--- Lists the topics; describes one: a function, a command, a rule, a control, an AWS service, operation or parameter,
--- an event field. Needs no network.
---
---     help "lookup_events"
---     help(aws.cloudtrail)
---@param topic? any a name, or a value
function help(topic) end

--- Runs a Lua file in this session and returns its results.
---@param path string
---@param ... string the file's `...`
---@return any
function load(path, ...) end

--- Reloads rules, modules and loaded files that changed on disk, and lists them. Rules are also checked before every
--- input.
function reload() end

--- Reloads rules when they are saved and runs their examples, until Ctrl-C. With a file, runs the file when it is saved.
---@param path? string
function watch(path) end

--- Opens a rule, a file or the last input in $VISUAL or $EDITOR. Afterwards a rule is loaded and
--- tested, an input is run, and a loaded file is reloaded.
---@param target? string a rule's id, or a path
function edit(target) end

--- Lists the rules: id, severity, title, tags, file.
---@param word? string only rules with this word in id, title or tags
---@return table[]
function rules(word) end

--- Shows why a rule matches an event or does not: each condition of its match with the event's value, and the result of
--- its `where`. Without an event, uses the last event of next(), or shows the conditions alone.
---@param rule string the rule's id
---@param event? events.Event|table|string an event, a finding, a table like an event, or JSON
---@return table explanation fires, match (text, passed, found, parts), where, severity, message
function explain(rule, event) end

--- Runs rules over events, as `moonwatch scan` does.
---@param source string|events.Stream|table a source, a list of sources or of events, or a stream
---@param rules? string|string[] ids; all rules when missing
---@return table[] findings time, severity, rule, message, actor, source_ip, event and the rest of a finding
function scan(source, rules) end

--- Lists the fields of a stream: types, frequency, values, an example.
---@param source? events.Stream|string the last stream when missing
---@return table[]
function schema(source) end

--- Returns the next event of the last stream. With arguments it is Lua's own next.
---@return events.Event?
function next() end

--- Returns the event before the one that next() returned.
---@return events.Event?
function prev() end

--- Runs a function and prints its duration; true and false turn that on and off for every input.
---@param what fun(): any
---@return any
function time(what) end

--- Runs a function and returns the lines that took the most time.
---@param run fun(): any
---@return table[]
function profile(run) end

--- Writes the session as a script. `save("example", rule, kind)` adds the last event to a rule's examples.
---@param path string
---@param over? "over" replaces an existing file
function save(path, over) end

--- Shows or changes the account of calls. Clients that a script holds do not change.
---
---     account "practice"
---     account{ profile = "audit", region = "eu-west-1" }
---@param choice? "practice"|"aws"|aws.Options
---@return table
function account(choice) end

--- Allows or refuses calls that change something; returns whether they are allowed.
---@param on? boolean
---@return boolean
function writes(on) end

--- Shows or changes how values are printed.
---@param name? "table"|"record"|"json"|"ndjson"|"csv"|"markdown"|"lua"
---@return string
function mode(name) end

--- Makes a list print with these columns, in this order.
---@param list table[]
---@param names string[]
---@return table[] list the same list
function columns(list, names) end

--- Starts the guided tour: ten minutes, from the first event to a rule of your own.
---@param step? string|integer "next", "back", "end", or the number of a step
function tour(step) end

--- Leaves the shell.
---@param status? integer|boolean from 0 to 255; true is 0, false is 1
function quit(status) end

--- Ends a script, even inside pcall; in the shell it is quit.
---@param status? integer|boolean from 0 to 255; true is 0, false is 1
function exit(status) end
