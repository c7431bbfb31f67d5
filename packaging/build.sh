#!/usr/bin/env bash
# How is the folder made that runs on a PC without Python? Leaves dist/bedside and starts
# the self-test inside it. Wants `packaging/setup.sh test` done.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/translations.sh compile
rm -rf dist/bedside
.venv/bin/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/bundle \
  packaging/bedside.spec </dev/null
echo "bundle: dist/bedside, $(du -sm dist/bedside | cut -f1) MiB"
env -u PYTHONPATH -u VIRTUAL_ENV QT_QPA_PLATFORM=offscreen dist/bedside/bedside self-test </dev/null
