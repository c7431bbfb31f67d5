from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bedside import locations
from tests.support.rules import ROOT


def test_a_source_tree_has_its_folders() -> None:
    assert locations.resources() == ROOT / "resources"
    assert locations.translations() == ROOT / "translations"
    for folder in (locations.protocols(), locations.fonts(), locations.drawings()):
        assert any(folder.iterdir())


def test_a_bundle_has_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert locations.resources() == tmp_path / "resources"
    with pytest.raises(FileNotFoundError, match="'translations' folder"):
        locations.translations()


def test_what_is_the_users_own_lies_outside_the_program() -> None:
    for path in (locations.user_data(), locations.user_settings()):
        assert path.is_absolute()
        assert ROOT not in path.parents
