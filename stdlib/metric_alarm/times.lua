-- Times and durations as backouts take and AWS wants them, in UTC.

local duration = require("plans.parameters").duration

local M = {}

-- Days since 1970-01-01 of a date, and back (the proleptic Gregorian calendar in eras of 400 years,
-- from March on).
local function days_of(year, month, day)
  if month <= 2 then year = year - 1 end
  local era = year // 400
  local year_of_era = year - era * 400
  local day_of_year = (153 * (month + (month > 2 and -3 or 9)) + 2) // 5 + day - 1
  local days = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
  return era * 146097 + days - 719468
end

local function date_of(days)
  days = days + 719468
  local era = days // 146097
  local day_of_era = days - era * 146097
  local year_of_era = (
    day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
  local day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
  local part = (5 * day_of_year + 2) // 153
  local day, month = day_of_year - (153 * part + 2) // 5 + 1, part < 10 and part + 3 or part - 9
  return year_of_era + era * 400 + (month <= 2 and 1 or 0), month, day
end

--- Seconds since 1970 of `2026-03-14T15:09Z`, also with seconds, or of a day alone; nil for
--- anything else.
---@param text string
---@return integer?
function M.parse(text)
  local year, month, day, rest = text:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)(.*)$"
  if not year then return nil end
  local hour, minute, second, zone = rest:match "^[T ](%d%d):(%d%d):?(%d*)(.*)$"
  if not hour then
    hour, minute, second, zone = "0", "0", "0", rest
  end
  if zone ~= "" and zone ~= "Z" then return nil end
  local function n(digits) return math.tointeger(tonumber(digits)) or 0 end
  local days = days_of(n(year), n(month), n(day))
  local y, m, d = date_of(days)
  if y ~= n(year) or m ~= n(month) or d ~= n(day) or n(hour) > 23 or n(minute) > 59
    or n(second) > 59 then
    return nil
  end
  return days * 86400 + n(hour) * 3600 + n(minute) * 60 + n(second)
end

--- A time to the minute: `2026-03-14T15:09`.
---@param seconds number
---@return string
function M.minute(seconds)
  local whole = math.floor(seconds)
  local year, month, day = date_of(whole // 86400)
  return ("%04d-%02d-%02dT%02d:%02d"):format(year, month, day, whole % 86400 // 3600,
    whole % 3600 // 60)
end

--- Until when: a duration from now, or a time.
---@param text string
---@param now number
---@return integer?
function M.until_(text, now)
  local seconds = text:find "%a$" and not text:find "Z$" and duration(text)
  if seconds then return math.floor(now) + seconds end
  return M.parse(text)
end

--- ISO 8601's duration of whole minutes: `PT2H30M`.
---@param seconds integer
---@return string
function M.iso_duration(seconds)
  local minutes = seconds // 60
  local hours = minutes // 60
  return "PT" .. (hours > 0 and hours .. "H" or "")
    .. (minutes % 60 > 0 and minutes % 60 .. "M" or "")
end

return M
