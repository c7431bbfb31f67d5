from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bedside.reference.disagreements import shipped_disagreements
from bedside.reference.evidence import Evidence, load_evidence
from bedside.ui.sources.numbers import SourceRow
from bedside.ui.sources.page import Shelf, SourcesPage
from tests.support.rules import TR

ROWS = [SourceRow("stability", "vial_room_hours", "4", "h", "R: preparation")]
SHELF = Shelf(
    title="TR · 2023",
    numbers=lambda: ROWS,
    table=lambda: TR.adjustment,
    evidence=load_evidence,
    disagreements=shipped_disagreements,
)


def test_each_view_opens_by_its_button(qtbot: QtBot) -> None:
    page = SourcesPage(SHELF)
    qtbot.addWidget(page)
    page.show()
    for key in ("rules", "evidence", "disagreements", "numbers"):
        made = page.findChild(QPushButton, key)
        assert made is not None
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        view = page.sections.view(key)
        assert view is not None
        assert view.isVisible()


def test_nothing_is_fetched_before_its_view_is_opened(qtbot: QtBot) -> None:
    fetched: list[str] = []

    def evidence() -> Evidence:
        fetched.append("evidence")
        return load_evidence()

    page = SourcesPage(replace(SHELF, evidence=evidence))
    qtbot.addWidget(page)
    assert fetched == []
    page.sections.open("evidence")
    assert fetched == ["evidence"]


def test_who_verified_the_protocol_stands_above_its_rules(qtbot: QtBot) -> None:
    for names, said in (((), "Verified by: nobody yet."), (("Hekim 1",), "Verified by: Hekim 1.")):
        page = SourcesPage(replace(SHELF, verified_by=names))
        qtbot.addWidget(page)
        page.sections.open("rules")
        view = page.sections.view("rules")
        assert view is not None
        assert said in [each.text() for each in view.findChildren(QLabel)]
