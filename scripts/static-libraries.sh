#!/usr/bin/env bash
# Makes a folder with the static libraries that the portable archive is linked with, for pkg-config and the linker.
# Debian's own are linked to; ISA-L and simdjson, which Debian ships as shared libraries only, and a libcurl that speaks
# HTTP and nothing else are built from the sources of Debian's packages. apt checks their signatures.
#
#   scripts/static-libraries.sh FOLDER
#
# FOLDER/packages lists what is inside, lines of KIND NAME VERSION: debian (a package) or source (of a package).
# Does nothing when FOLDER was made from the same packages by the same script.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mkdir -p "$1" && cd "$1" && pwd)
project=$PWD
libraries=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)
# The compiler that comes with Swift.
tools=$(dirname "$(readlink -f "$(command -v swift)")")
gcc=$(ls -d "/usr/lib/gcc/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/"* | sort -V | tail -1)

packages() {
  dpkg-query -W -f 'debian ${Package} ${Version}\n' liblua5.4-dev libexpat1-dev libyaml-dev libssl-dev libnghttp2-dev \
    "libstdc++-${gcc##*/}-dev" "libgcc-${gcc##*/}-dev"
  dpkg-query -W -f 'source ${source:Package} ${source:Version}\n' libcurl4-openssl-dev libisal-dev libsimdjson-dev
}
key=$(echo "$folder"; packages; swift --version 2>/dev/null; sha256sum "$0" packaging/portable.c)
if [ "$(cat "$folder/made" 2>/dev/null)" = "$key" ]; then exit 0; fi
rm -rf "${folder:?}"/*
mkdir -p "$folder/lib" "$folder/pkgconfig" "$folder/work/lists/partial" "$folder/work/cache/archives/partial"
packages >"$folder/packages"

cd "$folder/work"
"$project/scripts/sources.sh" deb-src >sources.list
apt=(apt-get -qq -o Dir::State::Lists="$PWD/lists" -o Dir::Cache="$PWD/cache" -o Dir::Etc::SourceList="$PWD/sources.list"
  -o Dir::Etc::SourceParts=/dev/null -o APT::Sandbox::User=root -o Acquire::Retries=3)
"${apt[@]}" update
while read -r kind name version; do
  [ "$kind" = source ] || continue
  "${apt[@]}" source --download-only "$name=$version" >log 2>&1 || { cat log >&2; exit 1; }
  dpkg-source --no-check -x "${name}_${version#*:}.dsc" "$name" >log 2>&1 || { cat log >&2; exit 1; }
done <"$folder/packages"

flags="-O2 -fPIC -fstack-protector-strong -D_FORTIFY_SOURCE=2 -ffile-prefix-map=$PWD=."
step() { echo "static-libraries: $1"; shift; "$@" >log 2>&1 || { tail -30 log >&2; exit 1; }; }

step "libisal" make -C libisal -f Makefile.unx -j"$(nproc)" CC="$tools/clang $flags" units="igzip crc" lib
cp libisal/bin/isa-l.a "$folder/lib/libisal.a"

step "libsimdjson" "$tools/clang++" $flags -O3 -DNDEBUG -std=c++17 -Isimdjson/include -Isimdjson/src \
  -c simdjson/src/simdjson.cpp -o simdjson.o
ar rcsD "$folder/lib/libsimdjson-objects.a" simdjson.o

configure_curl() {
  cd curl
  CC=$tools/clang CFLAGS=$flags ./configure --disable-shared --enable-static --with-openssl --with-nghttp2 \
    --with-ca-fallback --without-ca-bundle --without-ca-path \
    --without-{zlib,brotli,zstd,libpsl,libidn2,librtmp,libssh2,gssapi} \
    --disable-{ldap,ldaps,ftp,file,rtsp,dict,telnet,tftp,pop3,imap,smb,smtp,gopher,mqtt,manual,ntlm,cookies} \
    --disable-{alt-svc,hsts,netrc,doh,websockets,tls-srp,libcurl-option,progress-meter,dependency-tracking}
  make -C lib -j"$(nproc)" libcurl.la
}
step "libcurl" eval "(configure_curl)"
cp curl/lib/.libs/libcurl.a "$folder/lib/libcurl-http.a"

step "portable.o" "$tools/clang" $flags -Wall -Werror -c "$project/packaging/portable.c" -o "$folder/lib/portable.o"

# What is left of libraries without a static one would be linked to shared ones: all searches end here.
for name in lua5.4 expat yaml crypto ssl nghttp2; do ln -s "$libraries/lib$name.a" "$folder/lib/"; done
ln -s "$gcc/libstdc++.a" "$folder/lib/"
echo 'GROUP ( -lcurl-http -lnghttp2 -lssl -lcrypto )' >"$folder/lib/libcurl.a"
echo 'GROUP ( -lsimdjson-objects -lstdc++ )' >"$folder/lib/libsimdjson.a"
echo 'INPUT ( -lgcc_eh )' >"$folder/lib/libgcc_s.a"
for pair in lua5.4:lua5.4 libisal:isal libcrypto:crypto libcurl:curl expat:expat yaml-0.1:yaml; do
  cat >"$folder/pkgconfig/${pair%:*}.pc" <<END
Name: ${pair%:*}
Description: static
Version: $(pkg-config --modversion "${pair%:*}")
Cflags: $(pkg-config --cflags "${pair%:*}")
Libs: -L$folder/lib -l${pair#*:}
END
done
for name in curl libisal simdjson; do cp "$name/debian/copyright" "$folder/$name.copyright"; done
cd "$folder"
rm -rf work
printf '%s\n' "$key" >made
