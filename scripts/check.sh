#!/bin/sh
# Format, lint and documentation checks. Prints what is wrong; status 1 if anything is.
set -u
cd "$(dirname "$0")/.."
failed=0
fail() { echo "check: $*" >&2; failed=1; }

swift format lint --strict --recursive --parallel Sources Tests Package.swift || fail "swift format"
luacheck --quiet rules stdlib scripts || fail "luacheck"

# A longjmp must not cross a Swift frame: what can raise is called from C alone (docs/lua-host.md).
raising='lua_error|luaL_error|lua_callk?|lua_pcallk?|lua_yieldk?|lua_resume|lua_gettable|lua_getfield|lua_settable|lua_setfield'
raising="$raising|lua_geti|lua_seti|lua_getglobal|lua_setglobal|lua_arith|lua_compare|lua_concat|lua_len"
raising="$raising|luaL_check[a-z]*|luaL_opt[a-z]*|luaL_tolstring|luaL_len|luaL_requiref|luaL_openlibs|luaL_loadbufferx?"
raising="$raising|luaL_loadstring|luaL_dostring|luaL_newmetatable|luaL_setmetatable|luaL_getsubtable|lua_load|lua_dump"
if grep -rnEw "$raising" Sources --include=*.swift; then fail "a raising Lua function is called from Swift"; fi
if grep -rnE '^(internal |package |public )?import CLua$' Sources --include=*.swift | grep -v '^Sources/LuaHost/'; then
  fail "CLua is imported outside LuaHost"
fi
if grep -rnE 'import Foundation(Networking)?$' Sources --include=*.swift; then fail "Foundation in what ships"; fi
if grep -rnE 'try!|fatalError\(|TODO|FIXME' Sources Tests --include=*.swift; then fail "unfinished code"; fi

# One hint, one reader of durations: what is written once (docs/times.md).
if grep -rnE '"[^"]*did you mean' Sources stdlib --include=*.swift --include=*.lua |
  grep -v '^Sources/Values/Text/' | grep -vE ':[0-9]+: *(///?|---?) '; then fail "a hint is written by hand: NearestName.hint"; fi

if grep -rnE '0123456789(abcdef|ABCDEF)|[A-Z]z?abcdefghijklmnopqrstuvwxyz0' Sources --include=*.swift |
  grep -v '^Sources/Values/Digests/'; then fail "hexadecimal and base64 are in Sources/Values/Digests"; fi

# Nothing is dead, or lives for tests alone.
python3 -B scripts/unused.py || fail "scripts/unused.py"

# What other modules can use has a comment, in the modules that are done.
python3 -B scripts/documented.py || fail "scripts/documented.py"

# luacheck knows the constructors of match tables.
for name in $(sed -n '/let constructors/,/^  \]/p' Sources/Predicates/Dialects/MatchTable.swift | grep -oE '"[a-z_]+"'); do
  grep -q "$name" .luacheckrc || fail ".luacheckrc lacks $name"
done

# Package.swift and the table of modules say who imports whom.
python3 -B scripts/modules.py || fail "scripts/modules.py"

# Made files are fresh.
mkdir -p .build
scripts/embed.sh .build/embedded.c && cmp -s .build/embedded.c Sources/CStdlib/embedded.c || fail "run make embed"
rm -rf .build/samples && mkdir -p .build/samples && lua5.4 stdlib/samples/generate.lua .build/samples >/dev/null &&
  diff -r .build/samples/AWSLogs stdlib/samples/AWSLogs >/dev/null || fail "run make samples"
rm -rf .build/stubs && mkdir -p .build/stubs && lua5.4 scripts/stubs.lua .build/stubs &&
  diff -r .build/stubs stdlib/_meta/aws >/dev/null || fail "run make stubs"
python3 -B scripts/models.py --access || fail "stdlib/aws and its access.json disagree"

# What people read is plain (scripts/words.py has the list).
python3 -B scripts/words.py || fail "scripts/words.py"

# Links between the pages lead somewhere; every module has its page.
for page in *.md docs/*.md; do
  for link in $(grep -oE '\]\([^)#: ]+' "$page" | sed 's/](//'); do
    case $link in http*) continue ;; esac
    [ -e "$(dirname "$page")/$link" ] || fail "$page: no file $link"
  done
done
# The index has every page, and no page is too long to read.
for page in docs/*.md; do
  name=${page#docs/}
  [ "$name" = README.md ] || grep -q "]($name" docs/README.md || fail "docs/README.md does not list $name"
  [ "$(wc -l < "$page")" -le 300 ] || fail "$page has more than 300 lines"
done
for rule in rules/*/*.lua; do
  id=$(sed -nE 's/^ *id *= *"([^"]+)".*/\1/p' "$rule" | head -1)
  grep -q "$id" docs/rules.md || fail "docs/rules.md does not name $id"
done
exit $failed
