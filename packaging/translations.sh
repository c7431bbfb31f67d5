#!/usr/bin/env bash
# How do the words of the program get into the language files, and from there into it?
#
#   packaging/translations.sh update    collect every text of bedside/ into translations/*.ts
#   packaging/translations.sh compile   make the .qm files the program reads, where stale
set -euo pipefail
cd "$(dirname "$0")/.."

update() {
  # Without "-extensions py" the tool finds nothing. English needs its plural forms only.
  .venv/bin/pyside6-lupdate -extensions py -no-obsolete -locations none \
    -source-language en_US -target-language tr_TR bedside -ts translations/bedside_tr.ts
  .venv/bin/pyside6-lupdate -extensions py -no-obsolete -locations none -pluralonly \
    -source-language en_US -target-language en_US bedside -ts translations/bedside_en.ts
}

compile() {
  local source target
  for source in translations/*.ts; do
    [ -e "$source" ] || continue
    target="${source%.ts}.qm"
    if [ ! -e "$target" ] || [ "$source" -nt "$target" ]; then
      # A running program has the old file mapped: it is replaced, never written over.
      .venv/bin/pyside6-lrelease -silent "$source" -qm "$target.new"
      mv "$target.new" "$target"
    fi
  done
}

case "${1:-}" in
  update) update ;;
  compile) compile ;;
  *) echo "usage: packaging/translations.sh update|compile" >&2; exit 2 ;;
esac
