---@meta _
-- luacheck: ignore 241
-- What rule files use, as editors see it (docs/rules.md, docs/predicates.md). A match table gives the fields that an
-- event has to have: a value is equality, a list is "any of", the constructors say the rest.

---@class Rule
---@field id string letters, digits, - and _; its name everywhere
---@field title string what was found, in one sentence
---@field severity "info"|"low"|"medium"|"high"|"critical" how much it matters
---@field tags? string[] such as "cis-aws-4.3" or "attack.t1078.004"
---@field description? string why it matters, and what to do
---@field references? string[] URLs
---@field match table fields of events; no Lua runs for events that it rejects
---@field where? fun(event: events.Event): boolean asked of events that match
---@field severity_for? fun(event: events.Event): string? a severity for one event
---@field message? string|fun(event: events.Event): string a template such as "Root {eventName} from {sourceIPAddress}"
---@field examples? table events in fires and quiet, run by moonwatch rules test

--- A detection rule: what a rule file returns.
---
---     return rule {
---       id = "root-usage", title = "The root user was used", severity = "high",
---       match = { userIdentity = { type = "Root" } },
---     }
---@param description Rule
---@return table
function rule(description) end

--- An example event of a rule: the fields that the example is about, by CloudTrail's own names. The rest is filled
--- in with what CloudTrail records for such a call. absent leaves a field out, is_null makes it null.
---
---     record {
---       eventSource = "iam.amazonaws.com", eventName = "CreateAccessKey",
---       userIdentity = { type = "Root" },
---     }
---@param fields table eventSource, eventName and what else the example is about
---@return table
function record(fields) end

--- True of events whose field is not this; also of those that do not have it.
---@param value any a value, a list, or a constructor
function is_not(value) end

--- True of events that have the field, and not null.
exists = nil

--- True of events that do not have the field.
absent = nil

--- True of events whose field is JSON's null.
is_null = nil

--- True of texts that begin like this.
---@param text string|string[]
function starts_with(text) end

--- True of texts that end like this.
---@param text string|string[]
function ends_with(text) end

--- True of texts that have this in them.
---@param text string|string[]
function contains(text) end

--- True of texts that a wildcard matches: * stands for any text, ? for one character.
---@param pattern string|string[]
function like(pattern) end

--- True of texts that a regular expression matches, in linear time.
---@param pattern string
function matches(pattern) end

--- True when any of the parts is.
---@param parts table a list of values, constructors, or tables of fields
function any_of(parts) end

--- True when none of the parts is.
---@param parts table
function none_of(parts) end

--- True when all of the parts are.
---@param parts table
function all_of(parts) end

--- True of numbers below this one.
---@param limit number
function less_than(limit) end

--- True of this number and those above it.
---@param limit number
function at_least(limit) end

--- True of this number and those below it.
---@param limit number
function at_most(limit) end

--- True of numbers above this one.
---@param limit number
function greater_than(limit) end

--- True of the text in upper or lower case; of starts_with, ends_with, contains or like, too.
---@param text any
function ignore_case(text) end

--- True where the text is that of another field, named with dots.
---@param field string
function same_as(field) end

--- True of addresses in a block such as "10.0.0.0/8".
---@param block string|string[]
function cidr(block) end
