"""A question is answered by name, with what was typed as its reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from bedside.clinical.events import Confirmation
from bedside.ui.wizard.decision import Decision
from tests.support.rules import TR


def test_it_sends_the_code_and_the_reason(qtbot):
    decision = Decision("weight_near_45_kg", None, "Eczacı 1", TR.body)
    qtbot.addWidget(decision)
    qtbot.keyClicks(decision.reason.line, "read twice")
    with qtbot.waitSignal(decision.confirmed) as sent:
        qtbot.mouseClick(decision.act, Qt.MouseButton.LeftButton)
    assert sent.args == ["weight_near_45_kg", "read twice"]
    assert "Eczacı 1" in decision.act.text()


def test_an_answer_shows_who_gave_it(qtbot):
    given = Confirmation("weight_near_45_kg", "Hemşire 1", "read twice")
    decision = Decision("weight_near_45_kg", given, "Eczacı 1", TR.body)
    qtbot.addWidget(decision)
    shown = " ".join(part.text() for part in decision.findChildren(QLabel))
    assert "Hemşire 1" in shown
    assert "read twice" in shown
