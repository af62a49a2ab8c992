#!/usr/bin/env bash
# Makes Debian packages of a release build: moonwatch, and moonwatch-dbgsym with its debug symbols.
#
#   scripts/deb.sh PROGRAM FOLDER
#
# Their dependencies are those of the libraries that the program is linked to, by dpkg-shlibdeps. The same commit gives
# the same bytes: times are those of SOURCE_DATE_EPOCH.
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(readlink -f "$1")
folder=$(mkdir -p "$2" && cd "$2" && pwd)
: "${SOURCE_DATE_EPOCH:?deb: SOURCE_DATE_EPOCH is not set}"
export SOURCE_DATE_EPOCH
version=$("$program" --version)
architecture=$(dpkg --print-architecture)
maintainer=${MAINTAINER:-$(git log -1 --format='%an <%ae>')}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

scripts/strip.sh "$program" "$work"
root=$work/root
DESTDIR=$root PREFIX=/usr ZSH_COMPLETIONS=share/zsh/vendor-completions scripts/install.sh install "$work/moonwatch"
# dpkg has its own list.
rm "$root/usr/share/moonwatch/installed"
doc=$root/usr/share/doc/moonwatch
install -m 644 packaging/copyright "$doc/copyright"
cat >"$work/changelog" <<END
moonwatch ($version) stable; urgency=medium

  * Version $version.

 -- $maintainer  $(date -uRd "@$SOURCE_DATE_EPOCH")
END
gzip -9nc "$work/changelog" >"$doc/changelog.gz"

# dpkg-shlibdeps wants a source package around it.
mkdir "$work/debian"
printf 'Source: moonwatch\n\nPackage: moonwatch\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O -e "$root/usr/bin/moonwatch" | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || { echo "deb: dpkg-shlibdeps found no dependencies" >&2; exit 1; }

package() { # NAME ROOT, and the other fields on standard input
  local tree=$2
  mkdir -p "$tree/DEBIAN"
  {
    printf 'Package: %s\nSource: moonwatch\nVersion: %s\nArchitecture: %s\n' "$1" "$version" "$architecture"
    printf 'Maintainer: %s\nInstalled-Size: %s\n' "$maintainer" "$(du -k --apparent-size -s "$tree" | cut -f1)"
    cat
  } >"$tree/DEBIAN/control"
  (cd "$tree" && find . -path ./DEBIAN -prune -o -type f -printf '%P\n' | LC_ALL=C sort | xargs md5sum) \
    >"$work/md5sums"
  mv "$work/md5sums" "$tree/DEBIAN/md5sums"
  find "$tree" -type d -exec chmod 755 {} +
  chmod 644 "$tree"/DEBIAN/*
  dpkg-deb --root-owner-group -Zxz -z2 --build "$tree" "$folder/$1_${version}_$architecture.deb" >/dev/null
  echo "deb: $folder/$1_${version}_$architecture.deb"
}

package moonwatch "$root" <<END
Depends: $depends
Recommends: ca-certificates
Suggests: bash-completion
Section: admin
Priority: optional
Description: scriptable rule engine for AWS account security
 Scans CloudTrail events with detection rules, and tests, implements and rolls
 back controls in AWS accounts, like the monitoring of the root user. Rules,
 controls and the kinds of AWS resources are Lua files.
END

id=$(readelf -n "$work/moonwatch" | sed -n 's/.*Build ID: //p')
symbols=$work/symbols/usr/lib/debug/.build-id/${id:0:2}
mkdir -p "$symbols" "$work/symbols/usr/share/doc/moonwatch-dbgsym"
install -m 644 "$work/moonwatch.debug" "$symbols/${id:2}.debug"
install -m 644 packaging/copyright "$doc/changelog.gz" "$work/symbols/usr/share/doc/moonwatch-dbgsym/"
package moonwatch-dbgsym "$work/symbols" <<END
Depends: moonwatch (= $version)
Section: debug
Priority: optional
Build-Ids: $id
Description: debug symbols for moonwatch
 Debuggers and moonwatch's own crash reports find them by the build id of the
 program.
END
