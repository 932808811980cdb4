#!/usr/bin/env bash
# Swift for Linux, kept in a folder of the project.
#
#   ios/toolchain/swift.sh setup             unpacks the toolchain into .toolchains/swift; quick when it is there
#   ios/toolchain/swift.sh run COMMAND ...   runs COMMAND with that toolchain, in the folder that it is called from
#
# The Swift compiler comes from the packages of a newer Debian release. They are unpacked, never installed: the machine's own
# packages stay as they are. COMMAND sees the unpacked release as its file system (read-only), with the project at its own path
# (writable) and an empty /tmp. The mounts and processes live in namespaces of their own and end with it, however it ends.
# A plain user can do this too where the kernel lets users make namespaces.
#
# `run` ends with COMMAND's own code, or with 97 where it could not be started.
# shellcheck disable=SC2016  # what stands in single quotes is for an inner shell, or for apt
set -euo pipefail

# Says what the folder was made from. A change here makes every machine set up again.
readonly RECIPE=swift-6.0-debian-13-a
readonly SUITE=trixie
readonly KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg
readonly WANTED=(swiftlang libc6-dev libstdc++-14-dev binutils bash dash coreutils sed grep findutils tzdata)

# What swiftlang depends on and neither a build nor a test opens: 150 MB of download.
UNNEEDED='gcc|gcc-14|gcc-x86-64-linux-gnu|gcc-14-x86-64-linux-gnu|cpp.*|g\+\+.*|libcc1-0|libisl23|libmpfr6|libmpc3'
UNNEEDED+='|lib(asan8|lsan0|tsan2|ubsan1|hwasan0|itm1|quadmath0|gprofng0)|libpython3.*'
UNNEEDED+='|debconf|media-types|netbase|readline-common|perl-base|install-info'
readonly UNNEEDED

# Parts of the packages that are left out: documentation, debugger, editor services, static libraries.
readonly LEFT_OUT=(
  './usr/share/doc' './usr/share/man' './usr/share/info' './usr/share/locale' './usr/share/swift/*doc*'
  '*/swift/lib/swift_static' '*/swift/lib/swift/embedded' '*/swift/lib/swift/migrator'
  '*/swift/lib/liblldb*' '*/swift/bin/lldb*' '*/swift/bin/lld' '*/swift/lib/libLTO.so*'
  '*/swift/lib/libsourcekitdInProc.so' '*/swift/bin/sourcekit-lsp' '*/swift/bin/clangd'
  '*/swift/bin/docc' '*/swift/bin/swift-format' '*/swift/bin/swift-build-sdk-interfaces'
  '*/swift/lib/libswiftGenericMetadataBuilder.so' '*/swift/lib/swift/host/lib_InternalSwiftScan.so'
)

PROJECT=$(realpath -e -- "$(dirname -- "${BASH_SOURCE[0]}")/../..")
readonly PROJECT
readonly HOME_OF_SWIFT=$PROJECT/.toolchains/swift

main() {
  [ $# -ge 1 ] || stop "usage: swift.sh setup | swift.sh run COMMAND ..."
  case $1 in
    setup) [ $# -eq 1 ] || stop "setup takes no arguments"; ensure ;;
    run) shift; [ $# -ge 1 ] || stop "run takes a command"; ensure; inside "$@" ;;
    *) stop "does not know \`$1\`" ;;
  esac
}

say() { printf 'swift.sh: %s\n' "$*" >&2; }
stop() { say "$*"; exit 97; }

# --- the toolchain ---------------------------------------------------------------------------------------------------------

is_ready() { [ "$(cat "$HOME_OF_SWIFT/made-from" 2>/dev/null)" = "$RECIPE" ]; }

# Makes the toolchain unless it is there. Two at once: the second waits and then finds it. The shared lock that is kept until
# the end of this script keeps anyone from replacing the toolchain while it is used.
ensure() {
  mkdir -p -- "${HOME_OF_SWIFT%/*}"
  exec 9>"$HOME_OF_SWIFT.lock"
  if ! is_ready; then
    flock --exclusive 9
    is_ready || make
  fi
  flock --shared 9
}

# Everything happens under another name; the rename is the last step, so a set-up that was cut short is begun again.
make() {
  local program unfinished=$HOME_OF_SWIFT.unfinished
  for program in apt-get dpkg-deb tar flock ldconfig; do
    PATH=$PATH:/sbin:/usr/sbin command -v "$program" >/dev/null || stop "needs $program (this works on Debian and its kin)"
  done
  [ "$(dpkg --print-architecture)" = amd64 ] || stop "is made for x86-64"
  [ -s "$KEYRING" ] || stop "needs the package debian-archive-keyring"
  say "setting up $RECIPE"
  rm -rf --one-file-system -- "$unfinished"
  mkdir -p -- "$unfinished/root" "$unfinished/packages"
  fetch "$unfinished/apt" "$unfinished/packages"
  say "unpacking $(find "$unfinished/packages" -name '*.deb' | wc -l) packages"
  unpack_all "$unfinished/packages" "$unfinished/root"
  complete "$unfinished/root"
  (cd -- "$unfinished/packages" && ls) >"$unfinished/package-list"
  rm -rf -- "$unfinished/apt" "$unfinished/packages"
  rm -rf --one-file-system -- "$HOME_OF_SWIFT"
  echo "$RECIPE" >"$unfinished/made-from"
  sync --file-system "$unfinished" 2>/dev/null || true
  mv --no-target-directory -- "$unfinished" "$HOME_OF_SWIFT"
}

# fetch STATE INTO: downloads the wanted packages and what they need, by an apt that has its own state and knows one release.
# The machine's other settings of apt, a proxy for example, stay in force.
fetch() {
  local state=$1 into=$2 source names
  mkdir -p -- "$state/lists/partial" "$state/archives/partial" "$state/none.d"
  : >"$state/status"
  source=$(debian_source)
  [ -n "$source" ] || stop "apt knows no source of Debian packages; apt-get update may help"
  echo "deb [signed-by=$KEYRING] $source $SUITE main" >"$state/sources.list"
  cat >"$state/apt.conf" <<CONF
Dir::State "$state"; Dir::State::Lists "$state/lists"; Dir::State::status "$state/status";
Dir::Cache "$state"; Dir::Cache::archives "$state/archives";
Dir::Etc::sourcelist "$state/sources.list"; Dir::Etc::sourceparts "-";
Dir::Etc::preferences "$state/none"; Dir::Etc::preferencesparts "$state/none.d";
APT::Install-Recommends "false"; APT::Sandbox::User "root"; APT::Get::List-Cleanup "false";
Acquire::Languages "none"; Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false"; Acquire::Retries "3";
CONF
  APT_CONFIG=$state/apt.conf apt-get -qq update >&2 || stop "the package lists could not be fetched"
  names=$(APT_CONFIG=$state/apt.conf apt-get --simulate install "${WANTED[@]}" 2>/dev/null |
    awk '$1 == "Inst" { print $2 }' | grep -Evx "$UNNEEDED") || stop "these packages cannot be had: ${WANTED[*]}"
  # shellcheck disable=SC2086  # a list of names
  (cd -- "$into" && APT_CONFIG=$state/apt.conf apt-get -qq download $names >&2) || stop "the packages could not be downloaded"
}

# Where this machine gets its Debian packages from: the first source that says it is Debian's main archive.
debian_source() {
  local found
  found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 2>/dev/null |
    head -n 1)
  [ -n "$found" ] || found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    grep -m 1 '/debian/*$' || true)
  printf '%s' "$found"
}

# unpack_all FROM ROOT: the largest first, so that no processor waits for the last one.
unpack_all() {
  local from=$1 link
  export ROOT=$2
  LEAN=$(printf -- '--exclude\n%s\n' "${LEFT_OUT[@]}")
  export LEAN
  mkdir -p -- "$ROOT"/usr/{bin,sbin,lib,lib64}
  for link in bin sbin lib lib64; do ln -s "usr/$link" "$ROOT/$link"; done
  export -f unpack
  find "$from" -name '*.deb' -printf '%s %p\0' | sort --zero-terminated --reverse --numeric-sort | sed -z 's/^[0-9]* //' |
    xargs -0 -n 1 -P "$(nproc)" bash -c 'set -euo pipefail; unpack "$1"' unpack || stop "the packages could not be unpacked"
}

unpack() {
  local -a lean
  mapfile -t lean <<<"$LEAN"
  dpkg-deb --fsys-tarfile "$1" | tar --extract --directory "$ROOT" --no-same-owner --keep-directory-symlink "${lean[@]}"
}

# What the packages' own scripts would have done, as far as it is needed.
complete() {
  local root=$1
  mkdir -p -- "$root"/{proc,dev,sys,tmp,etc,var/tmp}
  [ -e "$root/usr/bin/sh" ] || ln -s dash "$root/usr/bin/sh"
  echo 'root:x:0:0:root:/tmp/user:/bin/bash' >"$root/etc/passwd"
  echo 'root:x:0:' >"$root/etc/group"
  [ -e "$root/etc/localtime" ] || ln -s /usr/share/zoneinfo/UTC "$root/etc/localtime"
  PATH=$PATH:/sbin:/usr/sbin ldconfig -r "$root"
  # The command finds the project at its own path; the place must be there before the folder becomes read-only.
  mkdir -p -- "$root$PROJECT"
}

# --- a command in it -------------------------------------------------------------------------------------------------------

# `unshare --kill-child` ends every process of the command with it, and `setpriv` ends unshare with this script, also when
# this script is killed.
inside() {
  local -a own=(--mount --propagation private --pid --fork --kill-child)
  local code=0 child
  [ "$(id -u)" = 0 ] || own+=(--user --map-root-user)
  unshare "${own[@]}" true 2>/dev/null || stop "this machine allows no namespaces (unshare ${own[*]})"
  case $PWD/ in "$PROJECT"/*) WHERE=$PWD ;; *) WHERE=$PROJECT ;; esac
  ROOT=$HOME_OF_SWIFT/root
  export ROOT PROJECT WHERE
  export -f enter
  setpriv --pdeathsig KILL unshare "${own[@]}" bash -c 'enter "$@"' swift.sh "$@" </dev/null &
  child=$!
  trap 'kill -KILL "$child" 2>/dev/null; exit 143' TERM INT HUP
  wait "$child" || code=$?
  exit "$code"
}

enter() {
  set -e
  mount --bind "$ROOT" "$ROOT"
  mount -t tmpfs -o mode=1777 tmpfs "$ROOT/tmp"
  mkdir -p "$ROOT$PROJECT" "$ROOT/tmp/user"
  mount --bind "$PROJECT" "$ROOT$PROJECT"
  mount -t proc proc "$ROOT/proc"
  mount --rbind /dev "$ROOT/dev"
  mount -o remount,bind,ro "$ROOT"
  exec chroot "$ROOT" /usr/bin/env -i HOME=/tmp/user TERM=dumb LANG=C.UTF-8 TZ=UTC \
    PATH=/usr/libexec/swift/bin:/usr/bin:/bin bash -c 'cd "$1"; shift; "$@"; exit $?' swift.sh "$WHERE" "$@"
}

main "$@"
