#!/bin/sh
# Installs those of the named Debian packages that are not installed. A package that was unpacked but not configured,
# or removed with its configuration kept, is not installed.
# Usage: scripts/packages.sh PACKAGE…
set -eu

installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p' | tr '\n' ' ')
missing=
for package; do
  case " $installed" in *" $package "*) ;; *) missing="$missing $package" ;; esac
done
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if ! command -v apt-get >/dev/null; then
  echo "setup: these packages of Debian 12, or their equivalents, are needed:$missing" >&2
  exit 2
elif [ "$(id -u)" = 0 ]; then
  run="env DEBIAN_FRONTEND=noninteractive"
elif command -v sudo >/dev/null; then
  run="sudo env DEBIAN_FRONTEND=noninteractive"
else
  echo "setup: packages are missing, and there is no sudo. Run as root: apt-get update && $install" >&2
  exit 2
fi

echo "setup: installing$missing"
options="-qq -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120"
# An interrupted installation can have left packages unpacked; apt-get refuses to continue until they are configured.
# The variables are lists of words.
$run dpkg --configure -a
$run apt-get update $options
$run $install $options
