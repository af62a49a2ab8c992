#!/bin/sh
# Scans a corpus with one, 100 and 1,000 rules, with a Lua `where` on every event and with two threads, and walks it as a
# stream, beside gzip, which only inflates, and jq. Every command runs in turn in each round, so that a slow minute
# of the machine falls on all of them; medians and ratios are printed.
#
#   scripts/benchmark.sh [MEGABYTES [ROUNDS]]      (needs lua5.4 and, for its row, jq)
set -eu
cd "$(dirname "$0")/.."
megabytes=${1:-300}
rounds=${2:-5}
work=.build/benchmark
corpus=$work/corpus-$megabytes
tool=.build/release/moonwatch

[ -d "$corpus" ] || lua5.4 scripts/corpus.lua "$corpus" "$megabytes"
lua5.4 - "$work" <<'LUA'
local work = arg[1]
local function write(folder, name, match, more)
  os.execute(("mkdir -p %s/%s"):format(work, folder))
  local file = assert(io.open(("%s/%s/%s.lua"):format(work, folder, name), "w"))
  file:write(('return rule { id = "%s", title = "T", severity = "low", match = { %s }, %s }\n'):format(name, match, more or ""))
  file:close()
end
local root = 'userIdentity = { type = "Root", invokedBy = absent }, eventType = is_not "AwsServiceEvent"'
local shapes = {
  'eventName = "Name%d", userIdentity = { type = "IAMUser" }',
  'eventSource = "service%d.amazonaws.com", errorCode = exists',
  'userAgent = contains "tool-%d"',
  'eventName = starts_with "Prefix%d", readOnly = false',
  'userIdentity = { arn = like "arn:aws:iam::*:user/person%d*" }, sourceIPAddress = is_not(cidr "10.0.0.0/8")',
}
for _, count in ipairs { 1, 100, 1000 } do
  write("rules-" .. count, "root", root)
  for i = 2, count do write("rules-" .. count, "rule-" .. i, shapes[i % #shapes + 1]:format(i)) end
end
write("where", "root", root)
write("where", "every-event", "",
  'where = function(event) return event.eventName == "Nothing" and event.sourceIPAddress == "192.0.2.1" end')
LUA

scan() { "$tool" scan --format json --fail-on none --jobs "$1" --rules "$work/$2" "$corpus" >/dev/null; }
count_by() { "$tool" -e "return events('$corpus', { jobs = $1 }):count_by 'eventName'" >/dev/null; }
stream_where() {
  "$tool" -e "return events('$corpus'):where(function(e)
    return e.eventName == 'Nothing' and e.sourceIPAddress == '192.0.2.1' end):count()" >/dev/null
}
inflate() { find "$corpus" -name '*.json.gz' -print0 | xargs -0 gzip -dc >/dev/null; }
jq_scan() {
  find "$corpus" -name '*.json.gz' -print0 | xargs -0 gzip -dc |
    jq -c '.Records[] | select(.userIdentity.type=="Root" and .eventType!="AwsServiceEvent" and .userIdentity.invokedBy==null)' >/dev/null
}
measure() {
  start=$(date +%s%N)
  shift
  "$@"
  end=$(date +%s%N)
  echo $(((end - start) / 1000000))
}

times=$work/times
rm -f "$times"
round=0
while [ $round -le "$rounds" ]; do
  for row in one:scan:1:rules-1 two-threads:scan:2:rules-1 100-rules:scan:1:rules-100 \
    count-by:stream:1 count-by-2:stream:2 1000-rules:scan:1:rules-1000 lua-where:scan:1:where stream-where: root-pack:pack gzip:inflate jq:jq_scan; do
    name=${row%%:*}
    case $row in
      jq:*) command -v jq >/dev/null && [ $round -le 1 ] || continue; t=$(measure x jq_scan) ;;
      gzip:*) t=$(measure x inflate) ;;
      count-by*) t=$(measure x count_by "${row##*:}") ;;
      stream-where:*) t=$(measure x stream_where) ;;
      root-pack:*) t=$(measure x "$tool" scan --format json --fail-on none --jobs 1 --output /dev/null "$corpus") ;;
      *) t=$(measure x scan $(echo "$row" | cut -d: -f3,4 | tr : ' ')) ;;
    esac
    [ $round -eq 0 ] || echo "$name $t" >>"$times"  # the first round warms the page cache
  done
  round=$((round + 1))
done
lua5.4 - "$times" "$megabytes" <<'LUA'
local rows, order = {}, {}
for line in io.lines(arg[1]) do
  local name, t = line:match "(%S+) (%d+)"
  if not rows[name] then rows[name] = {} order[#order + 1] = name end
  table.insert(rows[name], tonumber(t))
end
local function median(t) table.sort(t) return t[(#t + 1) // 2] end
local base = median(rows.one)
for _, name in ipairs(order) do
  local t = median(rows[name])
  print(("%-12s %7.0f ms %6.0f MB/s  %6.2f x the time of one rule"):format(name, t, arg[2] * 1000 / t, t / base))
end
LUA
