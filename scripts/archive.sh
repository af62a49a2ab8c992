#!/usr/bin/env bash
# Packs the portable archive, its debug symbols, its SBOM and its container from a program that was linked with the
# libraries of scripts/static-libraries.sh. The same program gives the same bytes.
#
#   scripts/archive.sh PROGRAM LIBRARIES FOLDER
#
# LIBRARIES is the folder that scripts/static-libraries.sh made. FOLDER gets
#   moonwatch-VERSION-linux-MACHINE.tar.gz           bin/, share/
#   moonwatch-VERSION-linux-MACHINE.debug.tar.xz     debug symbols, lib/debug/
#   moonwatch-VERSION-linux-MACHINE.spdx.json        what is linked in
#   container/Containerfile, container/root.tar      glibc, certificates and the archive
#   SHA256SUMS
set -euo pipefail
umask 022
cd "$(dirname "$0")/.."
program=$(readlink -f "$1") libraries=$(readlink -f "$2")
folder=$(mkdir -p "$3" && cd "$3" && pwd)
: "${SOURCE_DATE_EPOCH:?archive: SOURCE_DATE_EPOCH is not set}"
export SOURCE_DATE_EPOCH
# The oldest glibc it may need; docs/install.md says what that means.
glibc=2.34
scripts/glibc.sh "$program" $glibc >/dev/null
scripts/hardening.sh "$program"

version=$("$program" --version)
name=moonwatch-$version-linux-$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pack() { # TREE, to standard output
  tar -C "$1" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu \
    -cf - .
}

scripts/strip.sh "$program" "$work"
tree=$work/$name
DESTDIR=$tree PREFIX='' scripts/install.sh install "$work/moonwatch"
rm "$tree/share/moonwatch/installed"
licences=$tree/share/doc/moonwatch/licences
mkdir "$licences"
cp packaging/copyright "$licences/moonwatch"
while read -r kind package _; do
  case $kind in
    debian) cp -L "/usr/share/doc/$package/copyright" "$licences/$package" ;;
    source) cp "$libraries/$package.copyright" "$licences/$package" ;;
  esac
done <"$libraries/packages"
toolchain=$(swift -print-target-info | sed -n 's|.*"runtimeResourcePath": "\(.*\)/lib/swift".*|\1|p')
cp "$toolchain/share/swift/LICENSE.txt" "$licences/swift"
for checkout in swift-argument-parser swift-log; do
  cp ".build/checkouts/$checkout/LICENSE.txt" "$licences/$checkout"
done
python3 -B scripts/sbom.py "$version" "$libraries/packages" "$work/moonwatch" >"$folder/$name.spdx.json"
cp "$folder/$name.spdx.json" "$tree/share/doc/moonwatch/moonwatch.spdx.json"
mkdir "$work/archive" "$work/symbols"
mv "$tree" "$work/archive/"
pack "$work/archive" | gzip -9n >"$folder/$name.tar.gz"
# Where debuggers look for them, below /usr or the folder that they are told of.
id=$(readelf -n "$work/moonwatch" | sed -n 's/.*Build ID: //p')
install -D -m 644 "$work/moonwatch.debug" "$work/symbols/lib/debug/.build-id/${id:0:2}/${id:2}.debug"
pack "$work/symbols" | xz -T1 -2 >"$folder/$name.debug.tar.xz"

# The container: glibc's files, Mozilla's certificates and the archive, in /.
root=$work/root
mkdir -p "$root/etc/ssl/certs" "$root/tmp"
cp -a "$work/archive/$name" "$root/usr"
for library in $(ldd "$program" | grep -oE '/[^ ]+'); do install -D "$library" "$root$library"; done
cp -L /usr/share/doc/libc6/copyright "$root/usr/share/doc/moonwatch/licences/libc6"
(cd /usr/share/ca-certificates/mozilla && LC_ALL=C ls | xargs cat) >"$root/etc/ssl/certs/ca-certificates.crt"
cp -L /usr/share/doc/ca-certificates/copyright "$root/usr/share/doc/moonwatch/licences/ca-certificates"
printf 'root:x:0:0::/root:\nmoonwatch:x:65532:65532::/home/moonwatch:\n' >"$root/etc/passwd"
mkdir -p "$root/home/moonwatch" "$root/events"
chmod -R u=rwX,go=rX "$root"
chmod 1777 "$root/tmp" "$root/home/moonwatch"
mkdir -p "$folder/container"
pack "$root" >"$folder/container/root.tar"
cp packaging/Containerfile "$folder/container/"
(cd "$folder" && sha256sum "$name".* container/* >SHA256SUMS)
echo "archive: $folder/$name.tar.gz"
