#!/usr/bin/env bash
# What does a fresh Debian or Ubuntu need before bedside runs? Finds Python, brings in the
# system libraries that are missing, makes .venv and installs the pinned parts into it.
#
#   packaging/setup.sh run     what running needs
#   packaging/setup.sh test    that, and what checking and building need
#
# A second run finds its stamp and ends at once.
set -euo pipefail
cd "$(dirname "$0")/.."

kind="${1:-run}"
case "$kind" in
  run) requirements=packaging/requirements.txt ;;
  test) requirements=packaging/requirements-dev.txt ;;
  *) echo "usage: packaging/setup.sh [run|test]" >&2; exit 2 ;;
esac

say() { echo "setup: $*"; }
stop() { echo "setup: $*" >&2; exit 1; }

# --- Debian packages -------------------------------------------------------------------

apt_runner=none
if command -v apt-get >/dev/null; then
  if [ "$(id -u)" -eq 0 ]; then
    apt_runner=root
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    apt_runner=sudo
  fi
fi

as_root() {
  if [ "$apt_runner" = root ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

# bring_in REASON PACKAGE...: installs the packages, or stops and names them.
bring_in() {
  local reason="$1"
  shift
  if [ "$apt_runner" = none ]; then
    stop "$reason. Please have an administrator run:  apt-get install $*"
  fi
  say "$reason; installing $*"
  as_root apt-get update -q </dev/null || say "the package lists could not be refreshed; trying with the old ones"
  as_root apt-get install -y -q --no-install-recommends "$@" </dev/null \
    || stop "apt-get could not install: $*"
}

# --- Python ------------------------------------------------------------------------------

new_enough() {
  command -v "$1" >/dev/null \
    && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
  local name
  for name in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
    if new_enough "$name"; then
      command -v "$name"
      return
    fi
  done
  return 1
}

python="$(find_python)" \
  || stop "bedside needs Python 3.11 or newer and found none. Install python3 and python3-venv, or set PYTHON=/path/to/python3.11"

if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  minor="$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
  bring_in "this Python cannot make virtual environments" "python$minor-venv"
fi

# --- System libraries ----------------------------------------------------------------------

# One line a library: the file Qt loads, and the Debian package that holds it.
missing_packages() {
  "$python" - <<'PYTHON'
import ctypes

LIBRARIES = """
libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libzstd.so.1 libzstd1
libdbus-1.so.3 libdbus-1-3
libglib-2.0.so.0 libglib2.0-0
libgthread-2.0.so.0 libglib2.0-0
libX11.so.6 libx11-6
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libcups.so.2 libcups2
"""
missing = {}
for line in LIBRARIES.split("\n"):
    if line:
        file, package = line.split()
        try:
            ctypes.CDLL(file)
        except OSError:
            missing[package] = file
print(*missing)
PYTHON
}

if [ "$(uname -s)" = Linux ]; then
  missing="$(missing_packages)"
  if [ -n "$missing" ]; then
    # shellcheck disable=SC2086  # one word a package
    bring_in "system libraries are missing" $missing
  fi
  # PyInstaller reads the libraries of the bundle with objdump.
  if [ "$kind" = test ] && ! command -v objdump >/dev/null; then
    bring_in "objdump is missing, the bundle needs it" binutils
  fi
fi

# --- The virtual environment ------------------------------------------------------------------

stamp=".venv/.installed"

# The tree's place is part of the stamp: an environment that was moved is made anew.
fingerprint() {
  "$python" - "$1" <<'PYTHON'
import hashlib, pathlib, sys

facts = pathlib.Path(sys.argv[1]).read_bytes() + f"{sys.version} {pathlib.Path.cwd()}".encode()
print(hashlib.sha256(facts).hexdigest())
PYTHON
}
wanted="$(fingerprint "$requirements")"

if [ -x .venv/bin/python ] && grep -qsx "$wanted" "$stamp"; then
  exit 0
fi

if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
  say "making .venv with $("$python" --version)"
  "$python" -m venv --clear .venv
fi
say "installing $requirements (every file checked against its hash)"
rm -f "$stamp"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
  --require-hashes -r "$requirements" </dev/null
# The command `bedside` of this environment runs the tree itself; nothing is copied.
.venv/bin/python - <<'PYTHON'
import pathlib, sysconfig

tree = pathlib.Path.cwd()
pathlib.Path(sysconfig.get_path("purelib"), "bedside-tree.pth").write_text(f"{tree}\n")
command = pathlib.Path(".venv/bin/bedside")
command.write_text(
    f"#!{tree}/.venv/bin/python\nfrom bedside.cli.entry import main\n\nmain()\n"
)
command.chmod(0o755)
PYTHON
# What checking needs includes what running needs.
{ fingerprint packaging/requirements.txt; echo "$wanted"; } >"$stamp"
say "ready"
