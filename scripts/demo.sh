#!/bin/sh
# The life of a control on a practice account: sample events, a test that fails, the implementation, a test that waits
# for a person, one that passes, root's login, the alarm, the finding, and the way back.
# Usage: scripts/demo.sh MOONWATCH [FOLDER]     FOLDER gets the account's file and its journal; it is emptied first.
set -u
moonwatch=$1
folder=${2:-.build/demo}
rm -rf "$folder"
mkdir -p "$folder"
account=practice:$folder/account.json
control=root-usage-monitoring

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
[ -t 1 ] || say() { printf '\n%s\n' "$*"; }

# Runs `moonwatch …`, shows the command and the lines of its output that a pattern is about, and holds it to a status.
# step STATUS PATTERN ARGUMENTS…
step() {
  wanted=$1 pattern=$2
  shift 2
  printf '$ moonwatch'
  for word in "$@"; do
    case $word in *[!a-zA-Z0-9_./:=@-]*) printf " '%s'" "$word" ;; *) printf ' %s' "$word" ;; esac
  done
  printf '\n'
  "$moonwatch" "$@" >"$folder/output"
  status=$?
  grep -E "$pattern" "$folder/output" | sed 's/^/  /'
  if [ $status -ne "$wanted" ]; then
    echo "demo: status $status, expected $wanted" >&2
    cat "$folder/output" >&2
    exit 2
  fi
}

say "1. A day of Harbour Coffee's account, as CloudTrail recorded it. An attacker got the root password:"
step 1 '^SEVERITY|^(critical|high|medium|low) |findings' scan stdlib/samples/AWSLogs

say "2. Would an alert have been sent? The account (a practice account, $folder/account.json) has a trail, and:"
step 1 '^FAIL|^  fail' test $control --account "$account"

say "3. What is missing is made, after a diff, through a journal:"
step 0 '^  [-+~=] |^APPLIED|^  about' implement $control --account "$account" \
  --set notify=email:security@example.com --apply --yes

say "4. The test now waits for a person:"
step 0 '^MANUAL' test $control --account "$account"

say "5. The person follows the link in the e-mail:"
step 0 . run --account "$account" -e 'return practice.confirm "security@example.com"'
step 0 '^PASS|^  pass' test $control --account "$account"

say "6. Root signs in. The trail delivers, the filter matches, the alarm trips, the notification lands:"
step 0 . run --account "$account" -e \
  'return practice.deliver(practice.root_login{ sourceIPAddress = "203.0.113.77" })'
step 0 . run --account "$account" -e \
  'for _, n in ipairs(practice.notifications()) do print(n.endpoint, n.subject) end'

say "7. An alarm carries no event. Who, from where and what come from Moonwatch's rules over Event history:"
history='for e in aws.cloudtrail.lookup_events:items{} do print(e.CloudTrailEvent) end'
"$moonwatch" run --account "$account" -e "$history" >"$folder/history.ndjson" || exit 2
echo "\$ moonwatch run --account $account -e '$history' >$folder/history.ndjson"
step 1 . scan "$folder/history.ndjson"

say "8. Too loud? One way back of several; the test says what it costs:"
step 0 '^  [-+~=] |^APPLIED|^  alarm' backout $control quiet --account "$account" --apply --yes
step 1 '^FAIL' test $control --account "$account"

say "9. And all of it back, as the journal says it was:"
step 0 '^  [-+~=] |^APPLIED|^  log group' backout $control undo --account "$account" --apply --yes
step 0 . journal list --account "$account"

say "Everything above is Lua: rules/root, rules/root/usage_monitoring, stdlib/practice. Next:"
echo "  $moonwatch scan stdlib/samples/AWSLogs"
echo "  $moonwatch controls list"
echo "  $moonwatch test $control --account $account --format json"
echo "  $moonwatch test $control                       your own account, reads only"
rm -f "$folder/output"
