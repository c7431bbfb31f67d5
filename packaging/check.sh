#!/usr/bin/env bash
# Is everything as it should be? Every gate of the project, the quick ones first.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen
bin=.venv/bin

step() { echo "== $*"; "$@"; }

step $bin/ruff check bedside tests packaging
step $bin/ruff format --check bedside tests packaging
step $bin/mypy
step $bin/lint-imports
step $bin/python -m coverage erase
step $bin/python -m pytest -q -n 2 --cov --cov-report= --benchmark-disable "$@"
# One branch untried in the clinical core is one too many.
step $bin/python -m coverage report --include='bedside/clinical/*' --fail-under=100 --skip-covered --show-missing
