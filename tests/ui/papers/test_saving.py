"""A paper is written where somebody says; what stands against it is shown."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from bedside.services.papers import Paper
from bedside.ui.papers.saving import AskFile, save_paper
from bedside.ui.widgets.notice import Notice

PAPER = Paper(b"%PDF", "handover.pdf")


def asked(qtbot: QtBot, ask: AskFile) -> tuple[bool, Notice]:
    refusal = Notice("info", "", "")
    qtbot.addWidget(refusal)
    return save_paper(PAPER, refusal, ask, refusal), refusal


def test_it_is_written_under_the_name_that_was_said(qtbot: QtBot, tmp_path: Path) -> None:
    saved, refusal = asked(qtbot, lambda _parent, name: str(tmp_path / name))
    assert saved
    assert (tmp_path / "handover.pdf").read_bytes() == b"%PDF"
    assert refusal.isHidden()


def test_without_a_name_nothing_is_written_and_nothing_said(qtbot: QtBot, tmp_path: Path) -> None:
    saved, refusal = asked(qtbot, lambda _parent, _name: "")
    assert not saved
    assert refusal.isHidden()
    assert not list(tmp_path.iterdir())


def test_a_folder_that_takes_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "handover.pdf").mkdir()
    saved, refusal = asked(qtbot, lambda _parent, name: str(tmp_path / name))
    assert not saved
    assert "The paper was not saved" in refusal.text()
    assert refusal.isVisible()
