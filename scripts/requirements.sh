#!/bin/sh
# Checks what has to be there before `make` can set up the rest: git, and Swift 6.3 or newer that runs. README.md has
# the command that installs Debian's part of it.
# Usage: scripts/requirements.sh SWIFT
set -u
swift=$1

fail() {
  echo "setup: $*" >&2
  echo "setup: README.md, section Install, has the command that installs what is needed." >&2
  exit 2
}

command -v git >/dev/null || fail "git is missing; Swift fetches packages with it."
command -v "$swift" >/dev/null || fail "$swift is not on the PATH. Swift 6.3 is needed: https://www.swift.org/install/linux/"
version=$("$swift" --version 2>&1) || fail "$swift does not run: $version"
number=$(printf '%s\n' "$version" | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -1)
# shellcheck disable=SC2086
set -- ${number:-0 0}
[ "$1" -gt 6 ] || { [ "$1" -eq 6 ] && [ "$2" -ge 3 ]; } ||
  fail "Swift 6.3 is needed, found: $(printf '%s\n' "$version" | head -1)"
