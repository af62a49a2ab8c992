---@meta _
-- luacheck: ignore 241
-- What rule files use, as editors see it (docs/rules.md, docs/predicates.md). A match table gives the fields that an
-- event has to have: a value is equality, a list is "any of", the constructors say the rest.

--- The value of a constructor.
---@class rules.Test

--- A value means equal, a list means any of its items.
---@alias rules.Condition string|number|boolean|rules.Test|(string|number|boolean|rules.Test)[]

---@class rules.Examples
---@field fires? (rules.Test|table|string)[] events that have to fire: records, tables, names of JSON files
---@field quiet? (rules.Test|table|string)[] events that have to stay quiet

---@class Rule
---@field id string letters, digits, - _ and .; the first is a letter or a digit; its name everywhere
---@field title string what was found, in one sentence
---@field severity "info"|"low"|"medium"|"high"|"critical" how much it matters
---@field tags? string[] such as "cis-aws-4.3" or "attack.t1078.004"
---@field description? string why it matters, and what to do
---@field references? string[] URLs
---@field match? rules.Match|rules.Match[] fields of events; no Lua runs for events that it rejects
---@field where? fun(event: events.Event): boolean asked of events that match
---@field severity_for? fun(event: events.Event): "info"|"low"|"medium"|"high"|"critical"|nil a severity for one event
---@field message? string|fun(event: events.Event): string a template such as "Root {eventName} from {sourceIPAddress}"
---@field examples? rules.Examples events that moonwatch rules test runs
---@field fields? string[] fields that CloudTrail does not document, to be accepted in match
---@field reference? boolean true: only to compare patterns with; no scan runs it

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
---@param fields rules.Record eventSource, eventName and what else the example is about
---@return rules.Test
function record(fields) end

--- Matches when the field does not have this value, or is absent.
---@param value rules.Condition
---@return rules.Test
function is_not(value) end

--- True of events that have the field, even if it is null.
---@type rules.Test
exists = nil

--- True of events that do not have the field.
---@type rules.Test
absent = nil

--- Matches when the field is null.
---@type rules.Test
is_null = nil

--- True of texts that begin like this.
---@param text string|string[]
---@return rules.Test
function starts_with(text) end

--- True of texts that end like this.
---@param text string|string[]
---@return rules.Test
function ends_with(text) end

--- True of texts that have this in them.
---@param text string|string[]
---@return rules.Test
function contains(text) end

--- True of texts that a wildcard matches: * stands for any text, ? for one character.
---@param pattern string|string[]
---@return rules.Test
function like(pattern) end

--- True of texts that a regular expression matches, in linear time.
---@param pattern string
---@return rules.Test
function matches(pattern) end

--- True when any of the parts is.
---@param parts (rules.Condition|rules.Match)[]
---@return rules.Test
function any_of(parts) end

--- True when none of the parts is.
---@param parts (rules.Condition|rules.Match)[]
---@return rules.Test
function none_of(parts) end

--- True when all of the parts are.
---@param parts (rules.Condition|rules.Match)[]
---@return rules.Test
function all_of(parts) end

--- True of numbers below this one.
---@param limit number
---@return rules.Test
function less_than(limit) end

--- True of this number and those above it.
---@param limit number
---@return rules.Test
function at_least(limit) end

--- True of this number and those below it.
---@param limit number
---@return rules.Test
function at_most(limit) end

--- True of numbers above this one.
---@param limit number
---@return rules.Test
function greater_than(limit) end

--- True of the text in upper or lower case; of starts_with, ends_with, contains or like, too.
---@param text string|string[]|rules.Test
---@return rules.Test
function ignore_case(text) end

--- True where the text is that of another field, named with dots.
---@param field string
---@return rules.Test
function same_as(field) end

--- True of addresses in a block such as "10.0.0.0/8".
---@param block string|string[]
---@return rules.Test
function cidr(block) end
