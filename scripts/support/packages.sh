# SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts beside this folder: finds out what a machine lacks and installs it where one may.
# Works on what is there, not on package names, so that a compiler or a node from elsewhere counts too.

missing_packages=()

# need <package> <command>...: the package is missing when the command fails.
need() {
  local package=$1
  shift
  "$@" > /dev/null 2>&1 || missing_packages+=("$package")
}

# The compiler for macOS, which links what it compiles: no package of a system has it. Without it those tests are skipped.
zig_version=0.17.1
need_zig() {
  [[ -x build/zig/bin/python ]] && build/zig/bin/python -m ziglang version 2> /dev/null | grep -qx "$zig_version" && return
  python3 -m venv build/zig && build/zig/bin/python -m pip -q install "ziglang==$zig_version" ||
    echo "ziglang $zig_version cannot be installed: nothing is compiled for macOS" >&2
}

has_header() {
  "${CXX:-g++}" -std=c++20 -E -x c++ - <<< "#include <$1>"
}

# The versions of clang that are supported, newest first.
clang_versions=(22 21 20 19 18 17 16)

# Prints the path of the newest clang++ that is supported.
find_clang() {
  local version
  for version in "${clang_versions[@]}"; do
    command -v "clang++-$version" && return
  done
  command -v clang++ > /dev/null && [[ $(clang++ -dumpversion) =~ ^(1[6-9]|[2-9][0-9])\. ]] && command -v clang++
}

can_link_sanitizers() {
  local clang out
  clang=$(find_clang) || return
  out=$(mktemp) || return
  "$clang" -fsanitize=address,undefined -x c++ - -o "$out" <<< 'int main() {}'
  local status=$?
  rm -f "$out"
  return $status
}

# Of the packages clang-22, clang-21, ... the first that apt knows.
clang_version_of_apt() {
  local version
  for version in "${clang_versions[@]}"; do
    if apt-cache show "clang-$version" > /dev/null 2>&1; then
      echo "$version"
      return
    fi
  done
  echo "${clang_versions[0]}"
}

# may_install <command>...: runs the command as root, if one may without being asked for a password.
may_install() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

# Installs what need() noted, or ends the script with one sentence that names the packages.
install_missing() {
  ((${#missing_packages[@]})) || return 0
  local packages="${missing_packages[*]}"
  if ! command -v apt-get > /dev/null || ! may_install true 2> /dev/null; then
    echo "Please install these packages (names of Debian 12 and Ubuntu 24.04), then run $0 again:" \
      "${packages//CLANG/$(clang_version_of_apt)}" >&2
    exit 1
  fi
  local apt=(may_install env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
  "${apt[@]}" update || exit 1
  [[ $packages != *CLANG* ]] || packages=${packages//CLANG/$(clang_version_of_apt)}
  echo "Installing $packages"
  # shellcheck disable=SC2086 (a list of words)
  "${apt[@]}" install -y --no-install-recommends $packages > /dev/null || exit 1
  missing_packages=()
}
