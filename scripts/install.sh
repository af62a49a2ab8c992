#!/bin/sh
# Installs Moonwatch, or removes what was installed. `make install` and `make uninstall` call it, and so do the packages.
#
#   scripts/install.sh install PROGRAM
#   scripts/install.sh uninstall
#
# Variables: PREFIX (default: /usr/local), DESTDIR (put before all paths), SOURCE_DATE_EPOCH (the date of the manual), and
# the folders of the completion scripts below PREFIX: BASH_COMPLETIONS, ZSH_COMPLETIONS, FISH_COMPLETIONS.
set -eu
cd "$(dirname "$0")/.."
PREFIX=${PREFIX-/usr/local}
root=${DESTDIR-}$PREFIX
BASH_COMPLETIONS=${BASH_COMPLETIONS:-share/bash-completion/completions}
ZSH_COMPLETIONS=${ZSH_COMPLETIONS:-share/zsh/site-functions}
FISH_COMPLETIONS=${FISH_COMPLETIONS:-share/fish/vendor_completions.d}
# Lists what was installed, so that nothing else is removed.
list=share/moonwatch/installed

uninstall() {
  # Folders that are empty afterwards go, innermost first; those of the prefix itself stay.
  { cat "$root/$list"; echo "$list"; } >"$work/old"
  while read -r file; do rm -f "$root/$file"; done <"$work/old"
  sed 's|/[^/]*$||' "$work/old" | LC_ALL=C sort -ru | while read -r folder; do
    while case $folder in */*) true ;; *) false ;; esac; do
      rmdir "$root/$folder" 2>/dev/null || break
      folder=${folder%/*}
    done
  done
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case ${1-} in
  uninstall)
    [ -e "$root/$list" ] || { echo "install: nothing is installed in $root: there is no $list" >&2; exit 2; }
    uninstall
    exit
    ;;
  install) program=${2:?install: which program?} ;;
  *) sed -n '4,5s/^# \{0,3\}//p' "$0" >&2; exit 2 ;;
esac
[ -x "$program" ] || { echo "install: $program is missing: run make build first" >&2; exit 2; }

# An older version may have had files that this one has not.
if [ -e "$root/$list" ]; then uninstall; fi
put() { # MODE FILE PLACE, below the prefix
  mkdir -p "$root/$(dirname "$3")"
  rm -f "$root/$3"
  cp "$2" "$root/$3"
  chmod "$1" "$root/$3"
  echo "$3" >>"$work/new"
}
umask 022
put 755 "$program" bin/moonwatch
day=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%F)
"$program" manual "$work/man1" --date "$day"
for page in "$work"/man1/*.1; do
  gzip -9n "$page"
  put 644 "$page.gz" "share/man/man1/$(basename "$page").gz"
done
for shell in bash zsh fish; do "$program" completions $shell >"$work/$shell"; done
put 644 "$work/bash" "$BASH_COMPLETIONS/moonwatch"
put 644 "$work/zsh" "$ZSH_COMPLETIONS/_moonwatch"
put 644 "$work/fish" "$FISH_COMPLETIONS/moonwatch.fish"
# Rules, controls, Lua modules and type stubs.
for file in $(LC_ALL=C find rules stdlib docs/tour.md -type f ! -name '.*' | LC_ALL=C sort); do
  put 644 "$file" "share/moonwatch/$file"
done
for file in docs/*.md; do put 644 "$file" "share/doc/moonwatch/$(basename "$file")"; done
mkdir -p "$root/share/moonwatch"
LC_ALL=C sort "$work/new" >"$root/$list"
chmod 644 "$root/$list"
