from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bedside.clinical.adjustment_table import Action
from bedside.clinical.events import Decision
from bedside.services.advice.view import AdviceView, Answered
from bedside.ui.advice.panel import AdvicePanel
from tests.support.advice_views import GO_ON, INTERRUPT, NOT_KNOWN, WAIT
from tests.support.rules import NOON


def panel(qtbot: QtBot, view: AdviceView | None) -> AdvicePanel:
    made = AdvicePanel()
    qtbot.addWidget(made)
    made.resize(500, 900)
    made.show_advice(view)
    made.show()
    return made


def words(widget: QWidget) -> str:
    shown = [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]
    return "\n".join(shown)


def test_the_leading_answer_stands_with_rule_reasons_and_source(qtbot: QtBot) -> None:
    made = panel(qtbot, INTERRUPT)
    said = words(made.lead)
    assert "The infusion is interrupted." in said
    assert "Rule neuro-3 · review, section a · US label, table 3" in said
    assert "worst grade since it began: 3" in said
    assert "Missing facts: none" in said
    assert made.lead.property("severity") == "stop"


def test_what_else_spoke_and_the_conflict_stand_below(qtbot: QtBot) -> None:
    made = panel(qtbot, INTERRUPT)
    assert "crs-1-2:" in words(made.also)
    assert "two row headings exchanged" in words(made.conflict)
    assert "For this child: 3.9\u00a0mg a dose." in words(made.drugs)


def test_what_is_missing_leads_to_its_field(qtbot: QtBot) -> None:
    made = panel(qtbot, NOT_KNOWN)
    assert "Not known: a fact is missing." in words(made.lead)
    assert made.lead.property("severity") == "caution"
    link = made.findChild(QPushButton, "missing-bilirubin_x_uln")
    assert link is not None
    with qtbot.waitSignal(made.field_wanted) as wanted:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted.args == ["bilirubin_x_uln"]


def test_not_known_still_says_what_holds_for_certain(qtbot: QtBot) -> None:
    made = panel(qtbot, replace(NOT_KNOWN, at_least=Action.INTERRUPT))
    assert "At least: The infusion is interrupted." in words(made.lead)
    assert made.lead.property("severity") == "stop"


def test_times_to_wait_for_are_said(qtbot: QtBot) -> None:
    assert "Restart not before 09.04.2026 12:00." in words(panel(qtbot, WAIT).lead)


def test_nothing_is_said_without_a_cycle_or_of_an_unclear_course(qtbot: QtBot) -> None:
    assert "no cycle is ordered" in words(panel(qtbot, None).lead)
    unclear = replace(NOT_KNOWN, unclear="event_not_possible", may_answer=False)
    made = panel(qtbot, unclear)
    assert "cannot follow each other" in words(made.lead)
    assert not made.acknowledge_act.isVisible()


def test_going_on_is_said_plainly(qtbot: QtBot) -> None:
    made = panel(qtbot, GO_ON)
    assert "No rule of the table asks for anything." in words(made.lead)
    assert made.lead.property("severity") == "good"
    assert not made.drugs.isVisible()
    assert not made.conflict.isVisible()


def test_a_physician_acknowledges_or_departs(qtbot: QtBot) -> None:
    made = panel(qtbot, INTERRUPT)
    with qtbot.waitSignal(made.acknowledge_wanted):
        qtbot.mouseClick(made.acknowledge_act, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(made.departing.open_act, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(made.departing.reason.line, "why")
    with qtbot.waitSignal(made.depart_wanted) as said:
        qtbot.mouseClick(made.departing.record_act, Qt.MouseButton.LeftButton)
    assert said.args == ["why"]


def test_an_unsaved_log_and_a_nurse_have_nothing_to_acknowledge(qtbot: QtBot) -> None:
    for view in (replace(INTERRUPT, of_draft=True), replace(INTERRUPT, may_answer=False)):
        made = panel(qtbot, view)
        assert not made.acknowledge_act.isVisible()
        assert not made.departing.open_act.isVisible()


def test_who_answered_stands_there_by_name(qtbot: QtBot) -> None:
    followed = Answered(Decision.ACKNOWLEDGED, "Hekim 1", NOON, "")
    made = panel(qtbot, replace(INTERRUPT, answered=followed))
    assert made.answered.text() == "Hekim 1 acknowledged this, 06.04.2026 12:00."
    assert not made.acknowledge_act.isVisible()
    departed = Answered(Decision.DEPARTED, "Hekim 1", NOON, "why")
    made.show_advice(replace(INTERRUPT, answered=departed))
    assert made.answered.text().endswith("decided otherwise, 06.04.2026 12:00: why")


def test_another_answer_replaces_the_first_whole(qtbot: QtBot) -> None:
    made = panel(qtbot, INTERRUPT)
    made.show_advice(GO_ON)
    said = words(made.lead)
    assert "interrupted" not in said
    assert made.view() is GO_ON
