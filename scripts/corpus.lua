-- Makes CloudTrail files for benchmarks out of the sample events: the same bytes every time.
--
--   lua5.4 scripts/corpus.lua OUTDIR MEGABYTES
--
-- Each file is one line {"Records":[...]} with 200 to 2,000 events, gzipped, as CloudTrail writes them.
-- Event ids and request ids are fresh; about 3 events in 1,000 are root's.

local outdir, megabytes = arg[1], tonumber(arg[2])
if not megabytes then
  io.stderr:write "usage: lua5.4 corpus.lua OUTDIR MEGABYTES\n"
  os.exit(2)
end

local root, others = {}, {}
for path in io.popen("find stdlib/samples/AWSLogs -name '*.json' | LC_ALL=C sort"):lines() do
  local text = assert(io.open(path)):read "a"
  -- A record begins with its version: cut there, and mend the ends.
  for record in text:gsub('{"eventVersion"', "\0%0"):gmatch "%z([^%z]+)" do
    record = record:gsub("[,%]}%s]*$", "")
    local opened, closed = select(2, record:gsub("{", "")), select(2, record:gsub("}", ""))
    record = record .. ("}"):rep(opened - closed)
    local list = record:find '"type":"Root"' and root or others
    list[#list + 1] = record
  end
end

local state = 20260314
local function random(n)
  state = (state * 6364136223846793005 + 1442695040888963407) & 0x7FFFFFFFFFFFFFFF
  return (state >> 20) % n + 1
end
local function uuid()
  return ("%08x-%04x-4%03x-a%03x-%012x"):format(
    random(1 << 32) - 1, random(1 << 16) - 1, random(1 << 12) - 1, random(1 << 12) - 1,
    random(1 << 42))
end

local wanted, made, number = megabytes * 1000000, 0, 0
while made < wanted do
  local records, size = {}, 0
  for i = 1, 200 + random(1800) do
    local list = random(1000) <= 3 and root or others
    local record = list[random(#list)]:gsub('("%w+ID":")%x%x%x%x%x%x%x%x%-[%x-]+"', function(key)
      return key .. uuid() .. '"'
    end)
    records[i], size = record, size + #record
  end
  number = number + 1
  local folder = ("%s/AWSLogs/111122223333/CloudTrail/us-east-1/2026/03/%02d")
    :format(outdir, number % 28 + 1)
  os.execute("mkdir -p " .. folder)
  local file = assert(io.popen(("gzip -n -6 > %s/%06d.json.gz"):format(folder, number), "w"))
  file:write('{"Records":[', table.concat(records, ","), "]}")
  file:close()
  made = made + size
end
print(("%d files, %.0f MB of JSON"):format(number, made / 1e6))
