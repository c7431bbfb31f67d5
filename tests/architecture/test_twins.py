"""Does every module have its test, where a reader looks for it?"""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Modules without a twin, and why. This list may only get shorter.
WITHOUT_TWIN: dict[str, str] = {}


def modules() -> list[Path]:
    package = ROOT / "bedside"
    return sorted(
        path.relative_to(package)
        for path in package.rglob("*.py")
        if path.stem not in {"__init__", "__main__"}
    )


def twin_of(module: Path) -> Path:
    """``store/journal.py`` is tested by ``tests/store/test_journal.py``."""
    return ROOT / "tests" / module.parent / f"test_{module.name}"


@pytest.mark.parametrize("module", modules(), ids=Path.as_posix)
def test_a_module_has_its_twin(module: Path) -> None:
    if module.as_posix() in WITHOUT_TWIN:
        assert not twin_of(module).exists(), "it has a twin now: take it off the list"
        return
    assert twin_of(module).is_file(), f"write {twin_of(module).relative_to(ROOT)}"
    assert "def test_" in twin_of(module).read_text(encoding="utf-8")


def test_the_list_of_exceptions_names_modules_that_exist() -> None:
    assert set(WITHOUT_TWIN) <= {module.as_posix() for module in modules()}
