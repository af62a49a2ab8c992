-- Dates and the seconds that they are, in UTC.

local M = {}

--- Days since 1970 of a date. Source: Hinnant, "chrono-compatible low-level date algorithms".
---@return integer
function M.days(year, month, day)
  year = month <= 2 and year - 1 or year
  local era = year // 400
  local of_era = year - era * 400
  local of_year = (153 * (month + (month > 2 and -3 or 9)) + 2) // 5 + day - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

---@return integer year, integer month, integer day
function M.date(days)
  days = days + 719468
  local era = days // 146097
  local of_era = days - era * 146097
  local year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
  local of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
  local shifted = (5 * of_year + 2) // 153
  local month = shifted < 10 and shifted + 3 or shifted - 9
  local year = year_of_era + era * 400 + (month <= 2 and 1 or 0)
  return year, month, of_year - (153 * shifted + 2) // 5 + 1
end

--- Seconds since 1970; arguments may be digits.
---@return integer
function M.seconds(year, month, day, hour, minute, second)
  local function number(value) return math.tointeger(tonumber(value or 0)) end
  return M.days(number(year), number(month), number(day)) * 86400 + number(hour) * 3600
    + number(minute) * 60 + number(second)
end

--- The parts of a time: year, month, day, hour, minute, second, weekday (0 is Sunday).
---@param seconds number
---@return table
function M.parts(seconds)
  seconds = math.floor(seconds)
  local days = seconds // 86400
  local rest = seconds - days * 86400
  local year, month, day = M.date(days)
  return {
    year = year, month = month, day = day, hour = rest // 3600, minute = rest % 3600 // 60,
    second = rest % 60, weekday = (days + 4) % 7,
  }
end

--- `2026-03-14T15:09:26Z`
---@param seconds number
---@return string
function M.text(seconds)
  local p = M.parts(seconds)
  return ("%04d-%02d-%02dT%02d:%02d:%02dZ"):format(
    p.year, p.month, p.day, p.hour, p.minute, p.second)
end

--- The seconds of an ISO 8601 text in UTC; nil when it is none.
---@param text string
---@return number?
function M.read(text)
  local y, mo, d, h, mi, s, part = tostring(text):match
    "^(%d%d%d%d)-(%d%d)-(%d%d)[T ](%d%d):(%d%d):?(%d*)(%.?%d*)Z?$"
  if not y then return nil end
  local seconds = M.seconds(y, mo, d, h, mi, s == "" and 0 or s)
  return #part > 1 and seconds + tonumber("0" .. part) or seconds
end

return M
