#!/usr/bin/env bash
# Tests what is installed: `make install`, the Debian package in a clean Debian 12, the portable archive and the container
# in trees that have glibc and nothing else. Needs root. What cannot be tested here is named, with the reason.
#
#   scripts/test-packages.sh install PROGRAM
#   scripts/test-packages.sh archive FOLDER PROGRAM LIBRARIES     FOLDER is that of `make dist`
#   scripts/test-packages.sh deb FOLDER              FOLDER is that of `make deb`
#   scripts/test-packages.sh suite NAME FOLDER       the archive in a clean tree of debootstrap: bookworm, trixie, noble
set -euo pipefail
umask 022
cd "$(dirname "$0")/.."

say() { echo "packages: $*"; }
fail() { echo "packages: $*" >&2; exit 1; }
skip() { echo "packages: skipped: $1: $2"; exit 0; }

# In namespaces of its own, which end with it: mounts and processes.
if [ -z "${MOONWATCH_PACKAGES_INSIDE:-}" ] && [ "${1-}" != install ]; then
  [ "$(id -u)" = 0 ] || skip "$1" "only root can make a tree to run in"
  # In a chroot the root is no mount, whose propagation could be changed; the bare machine's is private already.
  propagation=private
  unshare --mount --propagation private true 2>/dev/null || propagation=unchanged
  unshare --mount --propagation $propagation --pid --fork true 2>/dev/null || skip "$1" "no namespaces"
  export MOONWATCH_PACKAGES_INSIDE=1
  exec unshare --mount --propagation $propagation --pid --fork --kill-child --mount-proc bash "$0" "$@"
fi
work=$(mktemp -d "${TMPDIR:-/var/tmp}/moonwatch-packages.XXXXXX")
finish() {
  status=$?
  umount -R "$work"/*/proc 2>/dev/null || true
  rm -rf --one-file-system "$work"
  exit $status
}
trap finish EXIT

# Runs a program in a tree, without the host's variables but those in `variables`.
variables=()
enter() { # TREE PROGRAM…
  local tree=$1
  shift
  env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C DEBIAN_FRONTEND=noninteractive "${variables[@]}" \
    chroot "$tree" "$@" </dev/null
}

# What Moonwatch has to do wherever it is installed.
works() { # TREE PROGRAM
  local tree=$1 program=$2 text
  enter "$tree" "$program" --version >"$work/version" || fail "$program --version: status $?"
  text=$(enter "$tree" "$program" scan samples: 2>&1) && fail "$program scan samples: no findings: $text"
  [[ $text == *root-usage* ]] || fail "$program scan samples: $text"
  text=$(enter "$tree" "$program" test root-usage-monitoring --account practice:monitored --no-history 2>&1) ||
    fail "$program test, on the practice account: $text"
  variables=(AWS_ACCESS_KEY_ID=key AWS_SECRET_ACCESS_KEY=secret AWS_REGION=us-east-1 AWS_MAX_ATTEMPTS=1)
  text=$(enter "$tree" "$program" -e 'return aws.sts.get_caller_identity{}' --endpoint-url "https://localhost:$port" 2>&1) &&
    fail "$program accepted the certificate of an unknown authority"
  [[ $text == *ertificate* ]] || fail "$program does not check certificates: $text"
  mkdir -p "$tree/tmp"
  cp "$work/server.pem" "$tree/tmp/server.pem"
  variables+=(AWS_CA_BUNDLE=/tmp/server.pem)
  text=$(enter "$tree" "$program" -e 'return aws.sts.get_caller_identity{}' --endpoint-url "https://localhost:$port" 2>&1) || true
  [[ $text == *111122223333* ]] || fail "$program cannot use TLS: $text"
  rm "$tree/tmp/server.pem"
  variables=()
}

# A TLS server with a certificate of its own, which answers every request as STS does.
port=
serve() {
  openssl req -x509 -newkey rsa:2048 -nodes -keyout "$work/server.key" -out "$work/server.pem" -days 2 \
    -subj /CN=localhost -addext subjectAltName=DNS:localhost 2>/dev/null || fail "openssl makes no certificate"
  mkfifo "$work/port"
  python3 - "$work" <<'END' &
import http.server, ssl, sys
class Answer(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        body = b"<r><GetCallerIdentityResult><Account>111122223333</Account></GetCallerIdentityResult></r>"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_):
        pass
work = sys.argv[1]
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(work + "/server.pem", work + "/server.key")
server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
with open(work + "/port", "w") as port:
    print(server.server_address[1], file=port)
server.handle_error = lambda *_: None
server.serve_forever()
END
  read -r port <"$work/port"
}

clean_tree() { # SUITE TREE
  local mirror
  command -v debootstrap >/dev/null || skip "$1" "debootstrap is not installed"
  case $1 in
    bookworm) mirror=$(scripts/sources.sh deb | awk '$3 == "bookworm" { print $2; exit }') ;;
    noble | jammy) mirror=http://archive.ubuntu.com/ubuntu ;;
    *) mirror=http://deb.debian.org/debian ;;
  esac
  local keys=() script=()
  case $1 in noble | jammy) keys=(--no-check-gpg) script=(/usr/share/debootstrap/scripts/gutsy) ;; esac
  say "making a clean $1"
  debootstrap "${keys[@]}" --variant=minbase "$1" "$2" "$mirror" "${script[@]}" >"$work/log" 2>&1 ||
    { tail -3 "$work/log"; skip "$1" "debootstrap failed"; }
  mount -t proc proc "$2/proc"
  cp -L /etc/resolv.conf /etc/hosts "$2/etc/"
}

files() { # TREE: what is installed, without the package manager's own
  (cd "$1" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache \
    -o -path ./var/log -o -path ./etc/ld.so.cache \) -prune -o -print | LC_ALL=C sort)
}

test_install() { # PROGRAM
  local tree=$work/tree
  export DESTDIR=$tree PREFIX=/opt/moonwatch
  scripts/install.sh install "$1"
  mkdir -p "$tree/opt/moonwatch/share/man/man1" && echo kept >"$tree/opt/moonwatch/share/man/man1/other.1"
  for file in bin/moonwatch share/man/man1/moonwatch-scan.1.gz share/bash-completion/completions/moonwatch \
    share/zsh/site-functions/_moonwatch share/fish/vendor_completions.d/moonwatch.fish \
    share/moonwatch/rules/root/usage.lua share/moonwatch/stdlib/_meta/rules.lua; do
    [ -s "$tree/opt/moonwatch/$file" ] || fail "make install left out $file"
  done
  # The files beside the program are those that it reads.
  echo 'return rule { id = "own", title = "Own", severity = "low", match = { eventName = "X" }, message = "own" }' \
    >"$tree/opt/moonwatch/share/moonwatch/rules/root/own.lua"
  local listed
  listed=$("$tree/opt/moonwatch/bin/moonwatch" rules list) || fail "rules list: status $?"
  [[ $'\n'$listed == *$'\nown '* ]] || fail "share/moonwatch is not read: $listed"
  scripts/install.sh install "$1"
  scripts/install.sh uninstall
  local left
  left=$(cd "$tree/opt/moonwatch" && find . -type f | LC_ALL=C sort | tr '\n' ' ')
  [ "$left" = "./share/man/man1/other.1 ./share/moonwatch/rules/root/own.lua " ] || fail "make uninstall left: $left"
  scripts/install.sh uninstall 2>/dev/null && fail "uninstall of nothing: status 0"
  say "make install and make uninstall: passed"
}

test_archive() { # FOLDER
  local tree=$work/tree name archive
  archive=$(ls "$1"/moonwatch-*-linux-*.tar.gz)
  name=$(basename "$archive" .tar.gz)
  (cd "$1" && sha256sum --quiet -c SHA256SUMS) || fail "SHA256SUMS"
  serve
  for library in $(ldd "$2" | grep -oE '/[^ ]+'); do install -D "$library" "$tree$library"; done
  tar -C "$tree" -xf "$archive"
  # Without a resolver's files, localhost is what glibc's own tables say.
  mkdir "$tree/etc" && cp -L /etc/hosts "$tree/etc/"
  # Swift reads the arguments from it.
  mkdir "$tree/proc" && mount -t proc proc "$tree/proc"
  works "$tree" "/$name/bin/moonwatch"
  # A library beside the program, and in the working folder, is not loaded.
  for library in libc.so.6 libm.so.6 libcurl.so.4; do echo planted >"$tree/$name/bin/$library"; cp "$tree/$name/bin/$library" "$tree/"; done
  works "$tree" "/$name/bin/moonwatch"
  umount "$tree/proc"
  say "$name where there is glibc $(getconf GNU_LIBC_VERSION | cut -d' ' -f2) and nothing else: passed"

  mkdir "$work/container"
  tar -C "$work/container" -xf "$1/container/root.tar"
  mkdir "$work/container/proc" && mount -t proc proc "$work/container/proc"
  works "$work/container" /usr/bin/moonwatch
  umount "$work/container/proc"
  say "the container's tree: passed"

  # Packed again, from what is in it: the same bytes.
  scripts/archive.sh "$2" "$3" "$work/again" >/dev/null
  for file in "$archive" "$1/$name.spdx.json" "$1/$name.debug.tar.xz" "$1/container/root.tar"; do
    cmp "$file" "$work/again/${file#"$1"/}" || fail "packed twice, $file differs"
  done
  say "packed twice: the same bytes"
}

test_deb() { # FOLDER
  local tree=$work/tree package
  package=$(ls "$1"/moonwatch_*.deb)
  serve
  clean_tree bookworm "$tree"
  scripts/sources.sh deb >"$tree/etc/apt/sources.list"
  apt-config dump | grep '^Acquire::' | grep -v '^Acquire::IndexTargets' >"$tree/etc/apt/apt.conf.d/90host"
  cp "$package" "$tree/tmp/moonwatch.deb"
  enter "$tree" apt-get update -qq >"$work/log" 2>&1 || { tail -3 "$work/log"; skip deb "no package lists"; }
  # Its dependencies first, so that what is left afterwards is its own.
  enter "$tree" apt-get install -y -q --no-install-recommends /tmp/moonwatch.deb >"$work/log" 2>&1 ||
    { tail -20 "$work/log"; fail "$package does not install"; }
  enter "$tree" dpkg --verify moonwatch || fail "dpkg --verify"
  works "$tree" /usr/bin/moonwatch
  for file in man/man1/moonwatch-scan.1.gz bash-completion/completions/moonwatch zsh/vendor-completions/_moonwatch \
    fish/vendor_completions.d/moonwatch.fish doc/moonwatch/copyright; do
    # minbase leaves nothing out of /usr/share.
    [ -s "$tree/usr/share/$file" ] || fail "/usr/share/$file is missing"
  done
  files "$tree" >"$work/with"
  enter "$tree" dpkg --purge moonwatch >"$work/log" 2>&1 || { cat "$work/log"; fail "purge failed"; }
  files "$tree" >"$work/without"
  if grep moonwatch "$work/without"; then fail "dpkg --purge left files"; fi
  enter "$tree" dpkg -i --force-depends /tmp/moonwatch.deb >/dev/null 2>&1 || fail "the second installation failed"
  files "$tree" | cmp - "$work/with" || fail "installed again, other files"
  enter "$tree" dpkg --purge moonwatch >/dev/null 2>&1
  umount "$tree/proc"
  say "$(basename "$package") in a clean Debian 12, installed, removed, installed: passed"
  if command -v lintian >/dev/null; then
    lintian --fail-on error "$package" || fail "lintian"
    say "lintian: no errors"
  else
    say "skipped: lintian: it is not installed"
  fi
}

test_suite() { # SUITE FOLDER
  local tree=$work/tree name
  name=$(basename "$2"/moonwatch-*-linux-*.tar.gz .tar.gz)
  serve
  clean_tree "$1" "$tree"
  tar -C "$tree/opt" -xf "$2/$name.tar.gz"
  works "$tree" "/opt/$name/bin/moonwatch"
  say "$name on a clean $1, glibc $(enter "$tree" ldd --version | sed -n '1s/.* //p'): passed"
  umount "$tree/proc"
}

case ${1-} in
  install) test_install "$2" ;;
  archive) test_archive "$2" "$3" "$4" ;;
  deb) test_deb "$2" ;;
  suite) test_suite "$2" "$3" ;;
  *) sed -n '5,8s/^# \{0,3\}//p' "$0" >&2; exit 2 ;;
esac
