-- Writes the sample events: one day, 14 March 2026, of a small company's account, in the layout and
-- the format in which CloudTrail delivers files to a bucket. The same bytes in every run.
--
--   lua5.4 stdlib/samples/generate.lua OUTDIR
--
-- Everything is invented: accounts and addresses are the ones reserved for documentation, and no
-- access key can exist. `attack.lua` tells what is hidden in the day.

local folder = arg[0]:match "^(.*)/[^/]*$" or "."
package.path = folder .. "/?.lua;" .. package.path

local outdir = arg[1]
if not outdir or arg[2] then
  io.stderr:write "usage: lua5.4 generate.lua OUTDIR\n"
  os.exit(2)
end

local attack = require "attack"
local chance = require "chance"
local company = require "company"
local machines = require "machines"
local people = require "people"
local record = require "record"

machines.run()
people.run()
attack.run()

-- The hours at which a region's file ends; CloudTrail's own are five minutes, which would be
-- hundreds of files for so few events.
local ends = {
  ["eu-west-1"] = { 2, 3, 4, 5, 8, 9, 10, 11, 13, 16, 19, 24 },
  ["us-east-1"] = { 2, 3, 5, 10, 14, 24 },
  ["eu-central-1"] = { 12, 24 },
  ["ap-southeast-2"] = { 24 },
}

-- The files of each region, in order: { region = …, hour = …, lines = … }.
local function files_of(region)
  local files = {}
  for i, hour in ipairs(ends[region]) do
    files[i] = { region = region, hour = hour, lines = {} }
  end
  for _, event in ipairs(record.all) do
    if event.region == region then
      local i = 1
      while event.at >= files[i].hour * 3600 do
        i = i + 1
      end
      table.insert(files[i].lines, event.line)
      if event.again then -- delivery is "at least once": the next file has it too
        table.insert(files[math.min(i + 1, #files)].lines, event.line)
      end
    end
  end
  return files
end

local function write(file)
  local path = ("%s/AWSLogs/%s/CloudTrail/%s/2026/03/14"):format(
    outdir, company.account, file.region)
  assert(os.execute("mkdir -p '" .. path:gsub("'", "'\\''") .. "'"))
  local minutes = file.hour * 60 - 5
  local name = ("%s_CloudTrail_%s_20260314T%02d%02dZ_%s.json"):format(company.account,
    file.region, minutes // 60, minutes % 60,
    chance.text(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"))
  local out = assert(io.open(path .. "/" .. name, "wb"))
  out:write('{"Records":[', table.concat(file.lines, ","), "]}")
  out:close()
end

-- Events of one file come in no promised order; by time is easier to read.
for i, event in ipairs(record.all) do
  event.made = i
end
table.sort(record.all, function(a, b)
  if a.at ~= b.at then
    return a.at < b.at
  end
  return a.made < b.made
end)

for _, region in ipairs { "ap-southeast-2", "eu-central-1", "eu-west-1", "us-east-1" } do
  for _, file in ipairs(files_of(region)) do
    if #file.lines > 0 then
      write(file)
    end
  end
end
