#!/bin/sh
# Splits a program into what runs and its debug symbols, which debuggers find by the build id.
# Usage: scripts/strip.sh PROGRAM FOLDER     Writes FOLDER/NAME and FOLDER/NAME.debug.
set -eu
program=$(readlink -f "$1") folder=$2 name=$(basename "$1")
mkdir -p "$folder"
cd "$folder"
objcopy --only-keep-debug "$program" "$name.debug"
# The link names the file without its folder.
objcopy --strip-all --remove-section=.comment --remove-section=.gnu_debuglink --add-gnu-debuglink="$name.debug" \
  "$program" "$name"
chmod 644 "$name.debug"
chmod 755 "$name"
