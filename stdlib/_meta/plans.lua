---@meta _
-- luacheck: ignore 241
-- Controls and their plans, as editors see them (docs/plans.md).

---@class plans.Control
---@field id string letters, digits, - _ and .; the first is a letter or a digit; its name in commands and reports
---@field title string
---@field profile? string `Level 1`
---@field description string
---@field rationale? string
---@field impact? string
---@field default_value? string
---@field references? string[]
---@field frameworks? string[] `CIS AWS 4.3`
---@field permissions? { test?: string[], implement?: string[], backout?: string[] } IAM actions that a plan needs
---@field parameters? table<string, plans.Parameter>
---@field needs? { files?: string[] } files beside control.lua that a plan reads with `ctx:file`; shown before it runs
---@field overrides? string[] modules of its folder that the library's own files find too, `resources.topic`
---@field rule? string id of the rule whose findings the control's alarm should catch
---@field tests? plans.Case[] its own tests, run by `moonwatch controls test`
---@field test fun(ctx: plans.TestContext)
---@field implement? fun(ctx: plans.ChangeContext)
---@field backout? table<string, plans.Way>

--- The verdict that the test plan has to come to on the practice account.
---@class plans.Case
---@field scenario? string `monitored`, or a .lua file beside the control; without it the account as it begins
---@field set? table<string, string> parameters, as --set has them
---@field verdict "pass"|"fail"|"manual"|"unknown"

--- What a control file returns.
---@param given plans.Control
---@return plans.Control
function control(given) end

--- `values` are those of all parameters. `require "aws_names"` has checks of names, ARNs and addresses.
---@alias plans.Check fun(value: any, values: table<string, any>): boolean?, string?

---@class plans.Parameter
---@field default? any
---@field description? string
---@field type? "string"|"integer"|"number"|"duration"|"boolean"|"list" the default's own if missing; a duration becomes seconds
---@field choices? any[]
---@field check? plans.Check raises, or gives nil or false and why, for a value that is not allowed
---@field begins? fun(text: string): boolean of a list: whether a text begins an item (docs/plans.md)
---@field sensitive? boolean neither reports nor the journal show it

---@param given plans.Parameter
---@return plans.Parameter
function parameter(given) end

---@class plans.Way
---@field description string
---@field run fun(ctx: plans.ChangeContext, value: string?)
---@field values? string what a value means, `N`; without it the way takes none
---@field check? fun(value: string?, values: table<string, any>): boolean?, string? refuses a value before anything is read
---@field ends? string[] ways that are over once this one was applied

---@param given plans.Way
---@return plans.Way
function way(given) end

---@class plans.Denial what `try` gives for a call that was refused
---@field denied true
---@field permission string `logs:DescribeMetricFilters`
---@field region? string
---@field code string
---@field message string

--- What every plan has.
---@class plans.Context
---@field parameters table<string, any> with defaults filled in
---@field set table<string, true> the parameters that the user gave
---@field aws aws in the run's own region
---@field region string
---@field regions string[] those that the account has enabled, or `--regions`; reading it raises when they may not be listed
---@field narrowed boolean whether `--regions` was given
---@field account_id string
---@field arn string the caller's
---@field partition string `aws`
---@field sign_in_region string where root's sign-ins are recorded, `us-east-1`
---@field now number seconds since 1970
---@field options plans.Options
local context = {}

---@class plans.Options
---@field since? aws.Time `--since`
---@field history boolean false after `--no-history`
---@field include_managed? boolean
---@field apply? boolean

--- The same services in another region.
---@param region string
---@return aws
function context.aws_in(region) end

--- A line of the report.
---@param text string
function context:note(text) end

---@param text string
function context:warn(text) end

--- Calls a function. When a call in it fails: nil, and the error; a denial as `plans.Denial`. Other errors are
--- raised again.
---@param fn function
---@param ... any its arguments
---@return any result
---@return aws.Error|plans.Denial? err
function context:try(fn, ...) end

--- The bytes of a file beside control.lua that the control has in `needs.files`.
---@param name string
---@return string
function context:file(name) end

--- Waits, at most ten minutes.
---@param duration number|string seconds, or "5s" (docs/times.md)
function context:sleep(duration) end

--- Calls of an operation that the journal has, oldest first: `time`, `parameters`, `region`, …
---@param service string
---@param operation string
---@return table[]
function context:journal_calls(service, operation) end

--- Only reads.
---@class plans.TestContext: plans.Context
local test_context = {}

---@class plans.Step
---@field id string
---@field title string
---@field verdict? "pass"|"fail"|"manual"|"unknown"
---@field summary? string
---@field remedy? string
local step = {}

---@param summary? string
function step:pass(summary) end
---@param summary string
---@param remedy? string how to fix it
function step:fail(summary, remedy) end
---@param summary string
---@param remedy? string
function step:manual(summary, remedy) end
---@param summary string
---@param permission? string the one that is missing
function step:unknown(summary, permission) end
---@param key string
---@param value any anything that JSON has
function step:evidence(key, value) end

--- A check. A denied call in it makes it unknown and names the permission; any other error makes it unknown too.
---@param id string
---@param title string
---@param fn fun(step: plans.Step)
---@return plans.Step
function test_context:check(id, title, fn) end

---@class plans.Chain
---@field id string
---@field title? string
---@field kind? "metric-filter"|"eventbridge"|"feed"
---@field regions? string[] the regions that it covers
---@field links table[] steps of `check`, or { id, title, verdict, summary, evidence, remedy }
---@field verdict? string filled in: fail if a link fails, else manual, else unknown, else pass

---@param given plans.Chain
---@return plans.Chain
function test_context:chain(given) end

--- Names the chain that the report shows first; else it is the best by its verdict, then by how far it holds.
---@param chain plans.Chain
function test_context:best(chain) end

---@param region string
---@param verdict "pass"|"fail"|"manual"|"unknown"
---@param chain? string id of the chain that decides
---@param summary? string
function test_context:region_verdict(region, verdict, chain, summary) end

--- Something worth knowing that is no part of the verdict.
---@param given { title: string, rows: any[] }
function test_context:information(given) end

--- The verdict, when it is not what follows from regions, chains and steps.
---@param verdict "pass"|"fail"|"manual"|"unknown"
---@param summary? string
function test_context:verdict(verdict, summary) end

--- Asks for each permission whether it is there. The result is the first step, `permissions`.
---@param probes table<string, fun(aws: aws)> a call for each permission
---@return plans.Step
function test_context:preflight(probes) end

---@class plans.Resource what a module of resources/ makes of `kind { region = …, name = …, … }`
---@field kind string
---@field module resources.Kind
---@field id table what finds it
---@field desired table
---@field current? table after `ensure`: its state, nil when it does not exist
---@field target? table after `ensure`: what it will be
---@field meta? table

--- Registers desired resources; nothing is changed while the plan's function runs.
---@class plans.ChangeContext: plans.Context
local change_context = {}

--- Registers a resource in its desired state.
---@generic R: plans.Resource
---@param resource R
---@return R
function change_context:ensure(resource) end

--- Registers that a resource should not exist.
---@generic R: plans.Resource
---@param resource R
---@return R
function change_context:remove(resource) end

---@param what string
---@param usd_per_month number
function change_context:cost(what, usd_per_month) end

--- What a person has to do.
---@param title string
---@param text string
function change_context:manual(title, text) end

--- The state that a resource had before the backouts that are in effect.
---@param kind string
---@param id table
---@return table?
function change_context:change_before(kind, id) end

--- Ends the plan because of what the user asked for: status 2, without a place in the code.
---@param message string
function change_context:usage(message) end

---@class plans.Change
---@field field string `Policy.Statement[Sid=Alarms].Effect`
---@field from any
---@field to any
---@field action "create"|"change"|"delete"|"keep"

--- What the host gives to the engine. The engine does not pass it on.
---@class plans.Host
