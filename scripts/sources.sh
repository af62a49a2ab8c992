#!/bin/sh
# Prints the host's repositories of Debian 12, lines of sources.list.
# Usage: scripts/sources.sh deb|deb-src
set -eu
list() {
  apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    sed -nE "s/^Debian (.* bookworm(-[a-z]+)? main)\$/$1 \1/p" | sort -u
}
lines=$(list "$1")
if [ -z "$lines" ]; then
  # Without package lists apt names none.
  [ "$(id -u)" = 0 ] || sudo=sudo
  ${sudo:-} apt-get update -qq >&2
  lines=$(list "$1")
fi
printf '%s\n' "$lines"
