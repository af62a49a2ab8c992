#!/bin/sh
# Tries what has to be true of every account on random ones (Tests/EndToEndTests/properties).
# usage: properties.sh [FIRST-SEED [COUNT]]; MOONWATCH names the binary
set -eu
cd "$(dirname "$0")/.."
script=$(mktemp --suffix .lua)
trap 'rm -f "$script"' EXIT
{
  echo "local FIRST, COUNT = ${1:-1}, ${2:-300}"
  cat Tests/EndToEndTests/properties/deviations.lua Tests/EndToEndTests/properties/accounts.lua
} > "$script"
"${MOONWATCH:-.build/debug/moonwatch}" run --account practice --allow-writes "$script"
