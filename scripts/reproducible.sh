#!/usr/bin/env bash
# Builds HEAD twice, in two folders, and compares what `make dist` and `make deb` make byte by byte, but for debug symbols: those
# name files of the compiler's cache, whose names depend on the folder. Takes two whole builds.
#
#   scripts/reproducible.sh [FOLDER]      FOLDER is where the clones are made and kept (default: a temporary folder)
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-}
if [ -z "$folder" ]; then
  folder=$(mktemp -d "${TMPDIR:-/var/tmp}/moonwatch-reproducible.XXXXXX")
  trap 'rm -rf "$folder"' EXIT
fi
# Paths of different lengths: one that is built in would also move what follows it.
clones=("$folder/a" "$folder/another/clone")
for clone in "${clones[@]}"; do
  rm -rf "$clone"
  git clone -q --no-local "$project" "$clone"
  git -C "$clone" checkout -q --detach "$(git -C "$project" rev-parse HEAD)"
  make -C "$clone" dist deb >"$folder/log" 2>&1 || { tail -20 "$folder/log" >&2; exit 1; }
done
status=0
while read -r file; do
  if cmp -s "${clones[0]}/.build/$file" "${clones[1]}/.build/$file"; then
    echo "same bytes: $file"
  else
    echo "reproducible: $file differs" >&2
    status=1
  fi
done < <(cd "${clones[0]}/.build" && find dist deb -type f ! -name "*debug*" ! -name "*dbgsym*" ! -name SHA256SUMS | LC_ALL=C sort)
exit $status
