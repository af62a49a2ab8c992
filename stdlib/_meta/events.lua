---@meta _
-- luacheck: ignore 241
-- Streams of events, as editors see them (docs/streams.md).

--- A time: text such as "7d", "yesterday", "2026-03-01" or ISO 8601 (docs/times.md), a time object, or
--- seconds since 1970.
---@alias events.Time string|number|aws.Time

--- A condition on events: a match table as in rules, the text of a pattern, what `patterns.parse` gave, or a function.
---@alias events.Condition table|string|patterns.Predicate|fun(event: events.Event): any

--- An event. Reads like a table: fields by name, `pairs`, `#` of lists. It can be kept and cannot be changed.
---@class events.Event
---@field [string] any
local event = {}

--- The value at a path; nil when any part is missing.
---@param path string `userIdentity.sessionContext.attributes`
---@return any
function event:get(path) end

--- Whether the field is there and null.
---@param path string
---@return boolean
function event:is_null(path) end

--- Converts the event to a plain table, without null values.
---@return table
function event:to_table() end

---@class events.Options
---@field jobs? integer threads; the processor's cores if it is missing
---@field max_bytes? integer the most that one file may inflate to
---@field fields? string[] fields that CloudTrail's pages do not list, to be accepted
---@field region? string|string[] of Event history
---@field since? events.Time of Event history
---@field before? events.Time of Event history
---@field days? integer of Event history, 1 to 90
---@field attributes? table<string, string> one attribute to look up: `{ ResourceName = "my-bucket" }`
---@field profile? string
---@field role? string ARN of a role to assume

--- Events of files, folders, patterns of files, standard input ("-"), the sample events ("samples:"), Event history
--- ("history:", "history:us-east-1?days=7"), or a list of tables. Nothing is read before the stream is walked, and it
--- can be walked again.
---
---     events "AWSLogs/":where{ userIdentity = { type = "Root" } }:count_by "eventName"
---
---@param source string|string[]|table[]
---@param ... string|string[]|table[]|events.Options
---@return events.Stream
function events(source, ...) end

--- A stream of events or rows. `for item in stream do` walks it; printing it shows its first rows.
---@class events.Stream
---@overload fun(): any
local stream = {}

--- The items that meet a condition.
---@param condition events.Condition
---@return events.Stream
function stream:where(condition) end

--- Rows with these columns: `"eventName"`, `"userIdentity.arn as who"`, `{ who = "userIdentity.arn" }`.
---@param ... string|table
---@return events.Stream
function stream:select(...) end

--- What the function makes of each item: tables, texts, numbers, booleans, times, events. Nil leaves the item out.
---@param fn fun(item: any): any
---@return events.Stream
function stream:map(fn) end

--- Items from a time on, until before another.
---@param from? events.Time
---@param to? events.Time
---@return events.Stream
function stream:between(from, to) end

--- How many items have each value of the fields, most first: rows with the fields and `count`.
---@param ... string|table
---@return events.Stream
function stream:count_by(...) end

--- A row for each value of the fields, with aggregates from a table at the end:
--- `{ "count", "first eventTime", "distinct sourceIPAddress as ips" }`. There are count, first, last, min, max,
--- distinct and count_distinct.
---@param ... string|table
---@return events.Stream
function stream:group_by(...) end

--- Ordered by fields; `"-count"`, or "desc" at the end, for the greatest first. What has no value comes last.
---@param ... string
---@return events.Stream
function stream:sort(...) end

--- The first items.
---@param count? integer 10 if it is missing
---@return events.Stream
function stream:head(count) end

--- The last items.
---@param count? integer 10 if it is missing
---@return events.Stream
function stream:tail(count) end

--- Items chosen by lot, in the order of the stream.
---@param count? integer 10 if it is missing
---@param seed? integer the same seed chooses the same items
---@return events.Stream
function stream:sample(count, seed) end

--- The first item of each combination of the fields; without fields, each event once, however often it was delivered.
---@param ... string
---@return events.Stream
function stream:distinct(...) end

--- Items with the fields of the rows that have the same keys. The last argument may be
--- `{ keep = "matched"|"all"|"unmatched" }`.
---@param rows table[]|events.Stream
---@param ... string|table a key, or `{ sourceIPAddress = "ip" }` where the rows call it otherwise
---@return events.Stream
function stream:join(rows, ...) end

--- How many items there are in each length of time. Prints as a chart.
---@param span string `"1h"`
---@param field? string also by its values
---@return events.Stream
function stream:histogram(span, field) end

--- The most frequent values of fields. Prints as a bar chart.
---@param field string
---@param ... string|integer more fields, and how many rows; 10 if it is missing
---@return events.Stream
function stream:top(field, ...) end

--- Which fields the items have: rows with `field`, `types`, `count`, `percent`, `values` and `example`.
---@return events.Stream
function stream:schema() end

--- Calls a function with each item.
---@param fn fun(item: any)
---@return integer count
function stream:each(fn) end

--- All items.
---@return table
function stream:to_list() end

--- How many items there are.
---@return integer
function stream:count() end

--- The first item; nil when there is none.
---@return events.Event?
function stream:first() end

--- Writes the items to a file that appears when it is complete. The format is that of the name: .csv, .json, .ndjson.
---@param path string
---@param format? "csv"|"json"|"ndjson"
---@return integer count
function stream:write(path, format) end

---@class events.Stats
---@field events integer
---@field bytes integer inflated
---@field sources integer files, pages of Event history
---@field foreign integer JSON values that are no CloudTrail records
---@field seconds number
---@field events_per_second integer
---@field bytes_per_second integer

--- What the last walk of this stream, or of one from the same `events`, has read.
---@return events.Stats
function stream:stats() end

--- What went wrong in that walk.
---@return { where: string, message: string }[]
function stream:problems() end
