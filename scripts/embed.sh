#!/bin/sh
# Lists the files of stdlib/ and rules/, and the page that .tour walks through, in Sources/CStdlib/embedded.c, sorted
# by path. The type stubs of the services are for editors, which read them from the folder.
# Usage: scripts/embed.sh [OUTPUT]
set -eu
cd "$(dirname "$0")/.."
output=${1:-Sources/CStdlib/embedded.c}
files=$(LC_ALL=C find rules stdlib docs/tour.md -type f ! -name '.*' ! -path 'stdlib/_meta/aws/*' | LC_ALL=C sort)
{
  echo '// Written by `make embed`. Do not edit.'
  echo '#include "CStdlib.h"'
  n=0
  for file in $files; do
    printf 'static const unsigned char f%d[] = {\n#embed "../../%s"\n};\n' $n "$file"
    n=$((n + 1))
  done
  echo 'const stdlib_file stdlib_files[] = {'
  n=0
  for file in $files; do
    printf '    {"%s", f%d, sizeof f%d},\n' "$file" $n $n
    n=$((n + 1))
  done
  echo '};'
  echo 'const size_t stdlib_count = sizeof stdlib_files / sizeof *stdlib_files;'
} >"$output"
