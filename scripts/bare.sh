#!/usr/bin/env bash
# Runs README's commands on a bare machine: Debian 12 (debootstrap, minbase) with Swift, the packages that README
# installs first, and nothing else. The commands run in a fresh clone of HEAD.
#
#   scripts/bare.sh [--user] [--folder FOLDER] [COMMAND…]
#
#   --user           As an ordinary user with sudo. (default: as root)
#   --folder FOLDER  Where the machine is made and kept. One that is already there is used again, with a new clone.
#                    (default: a temporary folder, which is removed at the end)
#   COMMAND          A line for sh. (default: "make demo" "make test")
#
# Status 0: every command passed. 1: one failed. 2: usage. 3: no machine can be made here; the reason is printed.
#
# It needs root. Mounts and processes live in namespaces of this run, which end with it, even when it is killed: the
# folder that is removed has no mounts in it.
set -euo pipefail
cd "$(dirname "$0")/.."
project=$PWD

say() { echo "bare: $*"; }
fail() { echo "bare: $*" >&2; exit 1; }
cannot() { echo "bare: cannot make a machine here: $*" >&2; exit 3; }
usage() { sed -n '5,10s/^# \{0,3\}//p' "$project/scripts/bare.sh" >&2; exit 2; }

inside= user=root folder=
while [ $# -gt 0 ]; do
  case $1 in
    --inside) inside=1 ;;
    --user) user=engineer ;;
    --folder) [ $# -gt 1 ] || usage; shift; folder=$1 ;;
    -*) usage ;;
    *) break ;;
  esac
  shift
done
[ $# -gt 0 ] || set -- "make demo" "make test"

# ---- outside: what is needed, the namespaces, and the removal ------------------------------------------------------

if [ -z "$inside" ]; then
  [ "$(id -u)" = 0 ] || cannot "only root can"
  command -v swift >/dev/null || cannot "there is no Swift to mount in it"
  unshare --mount --pid --fork true || cannot "no namespaces"
  scripts/packages.sh debootstrap || cannot "debootstrap cannot be installed"
  [ -z "$(git status --porcelain)" ] || say "uncommitted changes are left out"

  keep=$folder machine=
  if [ -z "$keep" ]; then folder=$(mktemp -d "${TMPDIR:-/var/tmp}/moonwatch-bare.XXXXXX"); fi
  mkdir -p "$folder"
  finish() {
    local status=$?
    trap - EXIT
    trap '' INT TERM HUP
    # The first process of the namespaces dies with unshare, all others with the first.
    if [ -n "$machine" ] && kill -KILL "$machine" 2>/dev/null; then wait "$machine" 2>/dev/null || true; fi
    for _ in 1 2 3 4 5; do
      [ -z "$keep" ] || break
      rm -rf --one-file-system "$folder" 2>/dev/null && break
      sleep 1
    done
    exit $status
  }
  trap finish EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'exit 129' HUP
  rm -rf "$folder/clone"
  git clone -q --no-local --no-checkout "$project" "$folder/clone"
  git -C "$folder/clone" checkout -q --detach "$(git rev-parse HEAD)"
  as=
  [ "$user" = root ] || as=--user
  # In the background, so that a signal is seen at once; with job control, since else SIGINT would be ignored in it.
  set -m
  # shellcheck disable=SC2086
  setpriv --pdeathsig KILL unshare --mount --propagation private --pid --fork --kill-child --mount-proc \
    bash scripts/bare.sh --inside $as --folder "$folder" "$@" </dev/null &
  machine=$!
  set +m
  status=0
  wait "$machine" || status=$?
  machine=
  exit $status
fi

# ---- inside ---------------------------------------------------------------------------------------------------------

root=$folder/$user log=$folder/log
home=/root
[ "$user" = root ] || home=/home/$user

mount_read_only() { # FOLDER PLACE-IN-THE-MACHINE
  mkdir -p "$root$2"
  mount --bind "$1" "$root$2"
  mount -o remount,bind,ro "$root$2"
}

mount_system() {
  mount -t proc proc "$root/proc"
  mount -t sysfs -o ro sysfs "$root/sys"
  mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$root/dev/pts"
  ln -sf pts/ptmx "$root/dev/ptmx"
  mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
  # .../usr of the toolchain, wherever it is.
  local toolchain
  toolchain=$(swift -print-target-info | sed -n 's|.*"runtimeResourcePath": "\(.*\)/lib/swift".*|\1|p')
  [ "$toolchain" != /usr ] && [ -d "$toolchain" ] || cannot "Swift's folder is not its own: $toolchain"
  mount_read_only "$toolchain" /opt/swift/usr
}

# Debian's repositories as the host reaches them, lines of sources.list.
debian_sources() {
  apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    sed -nE 's/^Debian (.* bookworm(-[a-z]+)? main)$/deb \1/p' | sort -u
}

# The host's settings of the network, for apt, git and pip.
copy_network() {
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  apt-config dump | grep '^Acquire::' | grep -v '^Acquire::IndexTargets' >"$root/etc/apt/apt.conf.d/90host"
  [ -z "$sources" ] || echo "$sources" >"$root/etc/apt/sources.list"
  # Certificates in /usr/local are added to Debian's own when the package ca-certificates is installed.
  if [ -e /etc/ssl/certs/ca-certificates.crt ]; then
    mkdir -p "$root/etc/ssl/certs" "$root/usr/local/share/ca-certificates"
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    cp /etc/ssl/certs/ca-certificates.crt "$root/usr/local/share/ca-certificates/host.crt"
  fi
  {
    echo "[global]"
    cat /etc/pip.conf ~/.pip/pip.conf ~/.config/pip/pip.conf 2>/dev/null |
      grep -E '^ *(index-url|extra-index-url|trusted-host|proxy|cert|timeout) *=' | sort -u || true
  } >"$root/etc/pip.conf"
  { git config --get-regexp '^(url\..*\.insteadof|http\.proxy)$' || true; } >"$folder/git"
  rm -f "$root/etc/gitconfig"
  local key value place
  while read -r key value; do
    git config --file "$root/etc/gitconfig" --add "$key" "$value"
    # Repositories in a folder of the host are mounted in the same place; they are not the user's own.
    place=${key#url.} place=${place%.*}
    if [ "${place#/}" != "$place" ]; then
      mount_read_only "$place" "$place"
      git config --file "$root/etc/gitconfig" safe.directory '*'
    fi
  done <"$folder/git"
}

# Runs a program in the machine, without the host's variables but for those of the network.
enter() { # USER PROGRAM…
  local user=$1 name path=/usr/local/bin:/usr/bin:/bin home=/home/$1
  shift
  if [ "$user" = root ]; then home=/root path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; fi
  local variables=()
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY \
    PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_TRUSTED_HOST PIP_PROXY PIP_DEFAULT_TIMEOUT; do
    if [ -n "${!name:-}" ]; then variables+=("$name=${!name}"); fi
  done
  chroot "$root" /usr/bin/env -i HOME="$home" USER="$user" LOGNAME="$user" SHELL=/bin/sh TERM=dumb \
    PATH="/opt/swift/usr/bin:$path" "${variables[@]}" \
    setpriv --reuid "$user" --regid "$user" --init-groups "$@" </dev/null
}

install_packages() { # COMMAND, as root
  enter root env DEBIAN_FRONTEND=noninteractive sh -c "$1" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
}

make_machine() {
  # Debian's repositories as the host reaches them; none when the host is no Debian.
  sources=$(scripts/sources.sh deb 2>"$log") || { cat "$log" >&2; sources=; }
  if [ -e "$root/etc/bare-machine" ]; then
    mount_system
    copy_network
    return
  fi
  rm -rf --one-file-system "$root"
  say "making Debian 12 in $root"
  # The mirror is debootstrap's own when the host has none.
  debootstrap --variant=minbase bookworm "$root" \
    $(echo "$sources" | awk '$3 == "bookworm" { print $2; exit }') >"$log" 2>&1 ||
    { tail -5 "$log" >&2; cannot "debootstrap failed"; }
  mount_system
  copy_network
  local install
  install=$(sed -n 's/^    \(apt-get update && apt-get install .*\)/\1/p' README.md)
  [ -n "$install" ] || fail "README.md does not say what to install first"
  say "$install"
  install_packages "$install" || fail "README's command failed"
  if [ "$user" != root ]; then
    install_packages "apt-get install -y --no-install-recommends sudo && useradd --create-home --shell /bin/sh $user" ||
      cannot "no user with sudo"
    echo "$user ALL=(ALL) NOPASSWD: ALL" >"$root/etc/sudoers.d/$user"
  fi
  touch "$root/etc/bare-machine"
}

make_machine
clone=$home/moonwatch
rm -rf --one-file-system "$root$clone"
commit=$(git -C "$folder/clone" rev-parse --short HEAD)
mv "$folder/clone" "$root$clone"
enter root chown -R "$user:$user" "$clone"
# Data that is not part of the project, where tests look for it.
shared=${MOONWATCH_SHARED:-$project/../shared}
if [ -d "$shared" ]; then mount_read_only "$(readlink -f "$shared")" "$home/shared"; fi
for command; do
  say "$command, as $user, in a fresh clone of $commit"
  start=$SECONDS
  enter "$user" sh -c "cd $clone || exit; $command" || fail "$command failed after $((SECONDS - start)) s"
  say "$command passed in $((SECONDS - start)) s"
done
