#!/bin/sh
# Splits a program into what runs and its debug symbols, which debuggers find by the build id. What runs is the same,
# byte for byte, wherever it was built: the compiler's hashes of its own work, which depend on the folder and which nothing
# reads at run time, become zeros, and the build id is made from what is left.
# Usage: scripts/strip.sh PROGRAM FOLDER     Writes FOLDER/NAME and FOLDER/NAME.debug.
set -eu
program=$(readlink -f "$1") folder=$2 name=$(basename "$1")
mkdir -p "$folder"
cd "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

size() { # SECTION, in bytes
  readelf -SW "$program" | sed -n "s/.* \\.$1  *[A-Z]*  *[0-9a-f]*  *[0-9a-f]*  *\\([0-9a-f]*\\) .*/0x\\1/p"
}
for section in swift_modhash note.gnu.build-id; do
  head -c "$(($(size $section)))" /dev/zero >"$work/$section"
done
objcopy --strip-all --remove-section=.comment --update-section .swift_modhash="$work/swift_modhash" \
  --update-section .note.gnu.build-id="$work/note.gnu.build-id" "$program" "$work/stripped"
# A note of the owner GNU, type 3, with 20 bytes: elf(5).
{
  printf '\004\000\000\000\024\000\000\000\003\000\000\000GNU\000'
  sha1sum "$work/stripped" | cut -c 1-40 | sed 's/../\\x&/g' | xargs -0 /usr/bin/printf | head -c 20
} >"$work/id"
objcopy --update-section .note.gnu.build-id="$work/id" "$work/stripped" "$name"
objcopy --only-keep-debug "$program" "$work/debug"
objcopy --update-section .note.gnu.build-id="$work/id" "$work/debug" "$name.debug"
chmod 644 "$name.debug"
chmod 755 "$name"
