-- Rules, controls and the stdlib are Lua 5.4, with the names that the engine gives them.
std = "lua54"
max_line_length = 100
-- A URL does not break.
max_comment_line_length = 130
max_string_line_length = 130
-- Written by `make stubs`: comments only, as long as the API's names make them.
exclude_files = { "stdlib/_meta/aws" }

read_globals = {
  "rule", "record",
  -- the constructors of a match table
  "is_not", "exists", "absent", "is_null",
  "starts_with", "ends_with", "contains", "like", "matches",
  "any_of", "none_of", "all_of",
  "less_than", "at_most", "greater_than", "at_least", "cidr", "ignore_case", "same_as",
  "events",
  -- what controls, plans and scripts have
  "control", "parameter", "way", "aws", "parallel", "patterns", "alarms", "time",
  "secrets",
}

-- Stubs define what the host defines.
files["stdlib/help"] = { globals = { "string", "table", "math", "utf8", "coroutine" }, ignore = { "1", "2" } }
files["stdlib/_meta/shell.lua"] = { ignore = { "1", "2" } }
files["stdlib/_meta/rules.lua"] = { ignore = { "1", "2" } }
files["stdlib/practice"] = { read_globals = { "patterns", "alarms" } }
files["stdlib/_meta"] = { globals = { "aws", "parallel", "help", "time", "secrets", "patterns", "alarms", "backtest", "practice", "events", "control", "parameter", "way" }, ignore = { "212" } }
