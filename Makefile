# What can be done with this tree? Each target sets up what it needs by itself.
SHELL := /bin/bash
PYTHON_HERE := .venv/bin/python

.PHONY: run demo test bench mutants requirements translations icon bundle clean

# A window where there is a screen; a scripted round with pictures where there is none.
run:
	@packaging/setup.sh run
	@packaging/translations.sh compile
	@if [ "$$(uname -s)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	  echo "run: no screen here, so the demonstration round is played into build/demo"; \
	  QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m bedside demo --out build/demo; \
	else \
	  $(PYTHON_HERE) -m bedside --training; \
	fi

demo:
	@packaging/setup.sh run
	@packaging/translations.sh compile
	QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m bedside demo --out build/demo

test:
	@packaging/setup.sh test
	@packaging/translations.sh compile
	@packaging/check.sh

bench:
	@packaging/setup.sh test
	@packaging/translations.sh compile
	QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) -m pytest tests/benchmarks -q -s -o 'norecursedirs=.*'

# Changes the adjustment table's code in a thousand small ways; what no test notices is listed.
# tests/mutants.md explains the few that no test can notice.
mutants:
	@packaging/setup.sh test
	rm -rf mutants
	QT_QPA_PLATFORM=offscreen .venv/bin/mutmut run
	@.venv/bin/mutmut results

bundle:
	@packaging/setup.sh test
	@packaging/build.sh

# Pins the newest versions that packaging/*.in allow, for every system and Python from 3.11 on.
requirements:
	@packaging/setup.sh test
	.venv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
	  packaging/requirements.in -o packaging/requirements.txt
	.venv/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
	  -c packaging/requirements.txt packaging/requirements-dev.in -o packaging/requirements-dev.txt

translations:
	@packaging/setup.sh test
	@packaging/translations.sh update
	@packaging/translations.sh compile

icon:
	@packaging/setup.sh run
	QT_QPA_PLATFORM=offscreen $(PYTHON_HERE) packaging/icon.py

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .benchmarks mutants .coverage
	rm -f translations/*.qm
	find bedside tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
