---@meta _
-- luacheck: ignore 241
-- CloudWatch alarms from Lua, as editors see them: what one does about data points, and what it would have done
-- about past events (docs/backtest.md). Nothing here calls AWS.

---@class alarms
alarms = {}

---@alias alarms.State "OK"|"ALARM"|"INSUFFICIENT_DATA"

--- The members of PutMetricAlarm, or of what DescribeAlarms gives. Those that an evaluation does not depend on
--- (names, actions, the state) are ignored; what is not evaluated (metric math, percentiles, anomaly
--- detection, time zones) is refused.
---@class alarms.Alarm
---@field Period integer 10, 20, 30 or a multiple of 60 seconds
---@field EvaluationPeriods integer
---@field DatapointsToAlarm? integer all of EvaluationPeriods if it is missing
---@field Statistic "SampleCount"|"Average"|"Sum"|"Minimum"|"Maximum"
---@field ComparisonOperator string
---@field Threshold number
---@field TreatMissingData? "missing"|"ignore"|"breaching"|"notBreaching" missing if it is missing
---@field EvaluationWindow? table { SlidingWindow = {} } or { WallClockWindow = {} }

---@alias alarms.Time number|string|aws.Time seconds since 1970, a text such as "2026-03-01" or "7d" (docs/times.md), or a time

--- `{ time, value }`, `{ time, value, count }`, or with names: `time` and `value`, or `time`, `SampleCount`, `Sum`,
--- `Minimum`, `Maximum`.
---@alias alarms.DataPoint table

---@class alarms.Evaluation
---@field alarm alarms.Alarm
---@field data alarms.DataPoint[] have to reach back before `from` by the evaluation range
---@field from alarms.Time evaluations after it
---@field to alarms.Time evaluations up to and including it
---@field state? alarms.State at `from`; INSUFFICIENT_DATA if it is missing
---@field resolution? 1|60 seconds; 1 for data put with StorageResolution 1
---@field evaluation_range? integer how many periods it looks back over; EvaluationPeriods + 2 if it is missing

---@class alarms.Transition
---@field time integer seconds since 1970
---@field from alarms.State
---@field to alarms.State
---@field reason string
---@field since integer where the oldest period begins that decided it

--- The changes of an alarm's state, and the state at the end. Raises an error for what PutMetricAlarm refuses.
---@param evaluation alarms.Evaluation
---@return alarms.Transition[] transitions
---@return alarms.State state
function alarms.evaluate(evaluation) end

--- Raises an error for what PutMetricAlarm refuses or is not evaluated here; otherwise the alarm in a line.
---@param alarm alarms.Alarm
---@return string
function alarms.check(alarm) end

---@class alarms.Response
---@field before alarms.State the settled state without events; INSUFFICIENT_DATA is healthy
---@field fires boolean whether one event takes it to ALARM
---@field after alarms.State the settled state long after the event
---@field again boolean whether a second event, long after the first, does so again

--- What an alarm does about one event on a quiet day.
---@param question { alarm: alarms.Alarm, value?: number, default_value?: number } what the metric filter publishes
---@return alarms.Response
function alarms.single_event(question) end

---@class backtest.Request
---@field control? string a control's id
---@field pattern? string|patterns.Predicate the metric filter's, instead of the control's
---@field rule? string the rule that finds what should be caught, instead of the control's; "none"
---@field sources string|string[] files, folders, "samples:"
---@field set? table<string, string|number> parameters: threshold, period, …
---@field delay? integer|string from an event to its data point: seconds, or "5m" (docs/times.md)
---@field from? alarms.Time only events from here on
---@field to? alarms.Time only events before this
---@field jobs? integer threads

--- What a control's alarm would have done about past events: the document `moonwatch.backtest/1` as a table.
---@param request backtest.Request
---@return table
function backtest(request) end
