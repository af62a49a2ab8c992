#!/bin/sh
# Says whether a program is linked so that memory errors are hard to use, and so that no file beside it is loaded as a
# library. Usage: scripts/hardening.sh PROGRAM     Status 1 when a property is missing; each is named.
set -u
program=${1:?usage: scripts/hardening.sh PROGRAM}
failed=0
fail() { echo "hardening: $program: $*" >&2; failed=1; }

head=$(readelf -hW "$program") && segments=$(readelf -lW "$program") && dynamic=$(readelf -dW "$program") &&
  symbols=$(readelf -W --dyn-syms "$program") || { fail "readelf cannot read it"; exit 1; }
has() { printf '%s\n' "$1" | grep -qE "$2"; }

has "$head" 'Type: +DYN' && has "$dynamic" 'FLAGS_1.*PIE' || fail "no position-independent executable (PIE)"
has "$segments" '^ +GNU_RELRO' || fail "relocated data stays writable (no RELRO)"
has "$dynamic" '\(FLAGS\).*BIND_NOW|\(BIND_NOW\)|FLAGS_1.* NOW' || fail "symbols are bound late (no BIND_NOW)"
has "$dynamic" '\((RPATH|RUNPATH)\)' &&
  fail "libraries are also looked for in" "$(printf '%s\n' "$dynamic" | sed -nE 's/.*\((RPATH|RUNPATH)\).*(\[.*\]).*/\1 \2/p')"
has "$dynamic" '\(TEXTREL\)' && fail "code is relocated (TEXTREL)"
has "$segments" '^ +GNU_STACK .* RW +' || fail "the stack is executable"
has "$segments" '^ +LOAD .* RWE ' && fail "a segment is both writable and executable"
has "$symbols" ' __stack_chk_fail' || fail "no stack protector"
exit $failed
