#!/bin/sh
# Prints the oldest glibc that a program runs with, from the versions of the symbols it needs.
# Usage: scripts/glibc.sh PROGRAM [LIMIT]
# With LIMIT (2.34): status 1 when it needs a newer one, or a library beside glibc's own; each is named.
set -eu
program=$1 limit=${2:-}
dynamic=$(readelf -dW "$program")
versions=$(readelf -VW "$program" | sed -nE 's/.*Name: GLIBC_([0-9.]+) .*/\1/p' | sort -Vu)
oldest=$(printf '%s\n' "$versions" | tail -1)
echo "$oldest"
[ -n "$limit" ] || exit 0
status=0
if [ "$(printf '%s\n%s\n' "$oldest" "$limit" | sort -V | tail -1)" != "$limit" ]; then
  echo "glibc: $program needs glibc $oldest, expected at most $limit:" >&2
  readelf -W --dyn-syms "$program" | grep "@GLIBC_$oldest" | awk '{ print "  " $8 }' >&2
  status=1
fi
for library in $(printf '%s\n' "$dynamic" | sed -nE 's/.*\(NEEDED\).*\[(.*)\]/\1/p'); do
  case $library in
    libc.so.6 | libm.so.6 | ld-linux-*.so.*) ;;
    *) echo "glibc: $program needs $library, which is not part of glibc" >&2; status=1 ;;
  esac
done
exit $status
