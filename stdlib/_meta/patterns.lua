---@meta _
-- luacheck: ignore 241
-- Patterns from Lua, as editors see them: CloudWatch Logs filter patterns and EventBridge event patterns, by what
-- they mean.

---@class patterns
patterns = {}

---@alias patterns.Dialect "filter-pattern"|"event-pattern"

---@class patterns.Options
---@field dialect? patterns.Dialect recognised by its first character if it is missing

--- A pattern that was parsed. Prints as it was written.
---@class patterns.Predicate
local predicate = {}

--- Whether an event matches; the evaluator is that of scans.
---@param event table|string a CloudTrail record, as a table or as JSON
---@return boolean
function predicate:matches(event) end

--- The same predicate in a dialect. Raises an error that names what the dialect cannot say.
---@param dialect patterns.Dialect
---@return string
function predicate:as(dialect) end

--- As `patterns.explain`.
---@return patterns.Explanation
function predicate:explain() end

--- Parses a pattern. Raises an error with the position of the first fault.
---@param text string
---@param options? patterns.Options
---@return patterns.Predicate
function patterns.parse(text, options) end

---@class patterns.Comparison
---@field relation "equal"|"broader"|"narrower"|"overlapping"|"disjoint"|"unknown" the first seen from the second
---@field only_first? table an event that only the first matches
---@field only_second? table an event that only the second matches
---@field reason? string why the relation is unknown
---@field documented boolean whether AWS is documented to read both as they were read here

--- Whether two patterns match the same events.
---@param first string|patterns.Predicate
---@param second string|patterns.Predicate
---@return patterns.Comparison
function patterns.compare(first, second) end

---@class patterns.Explanation
---@field dialect patterns.Dialect
---@field pattern string
---@field outline string[] the predicate in words, a line a part
---@field fields string[]
---@field warnings string[]
---@field documented boolean
---@field record_types? string[] of an event pattern: what its envelope lets through

--- What a pattern asks, in words.
---@param pattern string|patterns.Predicate
---@return patterns.Explanation
function patterns.explain(pattern) end
