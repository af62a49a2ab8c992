---@meta _
-- luacheck: ignore 241
-- Times and durations from Lua, as editors see them. docs/times.md has the grammar.

---@class time
time = {}

--- This moment, by the machine's clock.
---@return aws.Time
function time.now() end

--- The point in time that a text names: "7d" (ago), "yesterday", "2026-03-01", ISO 8601. A number is seconds since
--- 1970. Raises an error for anything else.
---
---     local since = time.parse "7d"
---     local till = time.parse("2h", { ahead = true })
---@param value string|number|aws.Time
---@param options? { now: string|number|aws.Time, ahead: boolean } `ahead`: a duration is from now on, not ago
---@return aws.Time
function time.parse(value, options) end

--- The time in a document, as ISO 8601 writes it; nil for any other text.
---@param text string
---@return aws.Time?
function time.iso8601(text) end

--- A time as ISO 8601 writes it, to the second: `2026-03-14T15:09:26Z`; to the minute: `2026-03-14T15:09`.
---@param value string|number|aws.Time
---@param unit? "minute"
---@return string
function time.text(value, unit) end

--- The seconds of a duration: "30s", "5m", "2h", "7d", "1w", "PT2H"; a number is seconds. Raises an error for
--- anything else.
---@param value string|number
---@return number seconds an integer when there is no fraction
function time.duration(value) end

--- A duration as ISO 8601 writes it: `PT2H30M`.
---@param value string|number
---@return string
function time.iso_duration(value) end
