"""Both scales stand side by side with their reasons; the person decides in the same row."""

import msgspec
import pytest
from PySide6.QtCore import Qt

from bedside.reference.scales import scales
from bedside.services.daily_log.draft import FindingDraft, GradeDecision, LogDraft
from bedside.services.daily_log.proposals import propose
from bedside.ui.daily_log.grade_row import GradeRow
from tests.support.hands import key, press, settle, visible_texts

SEIZURE = LogDraft(
    patient="a",
    instrument="capd",
    seizures=1,
    seizure_kind="brief_generalised",
    seizure_course="brief",
    findings=(FindingDraft("headache", 2),),
)


def proposal(term: str, draft: LogDraft = SEIZURE):
    found = propose(scales(), draft).find(term)
    assert found is not None
    return found


@pytest.fixture
def row(qtbot) -> GradeRow:
    made = GradeRow(scales())
    qtbot.addWidget(made)
    made.resize(560, 200)
    made.show()
    settle()
    return made


def test_two_grades_of_one_seizure_stand_side_by_side(row) -> None:
    row.show_proposal(proposal("seizure"))
    assert visible_texts(row) == [
        "Seizure",
        "brief, generalised · seizures: 1 · ended quickly",
        "▲ 2",
        "■ 3",
        "the scales differ",
    ]
    assert row.ctcae.accessibleName() == "CTCAE 5.0: 2"
    assert row.recorded.text() == "2 ✎"
    assert row.recorded.accessibleName() == "Seizure: recorded as 2; change"


def test_a_scale_that_says_nothing_has_a_dash(row) -> None:
    row.show_proposal(proposal("headache"))
    assert not row.astct.isVisible()
    assert "–" in visible_texts(row)
    assert "the scales differ" not in visible_texts(row)


def test_the_meaning_of_the_grade_is_read_while_it_is_chosen(row) -> None:
    row.show_proposal(proposal("headache"))
    meaning = "Moderate pain that gets in the way of play, school and other daily activity"
    assert visible_texts(row).count(meaning) == 1
    press(row.recorded)
    assert visible_texts(row).count(meaning) == 2


def test_the_person_decides_by_touch_or_key(row, qtbot) -> None:
    row.show_proposal(proposal("headache"))
    press(row.recorded)
    with qtbot.waitSignal(row.decided) as heard:
        press(row.choice.choice.target("3"))
    assert heard.args == [GradeDecision("neurological", "headache", 3)]
    with qtbot.waitSignal(row.decided) as heard:
        key(row.choice.choice.target("3"), Qt.Key.Key_1, "1")
    assert heard.args == [GradeDecision("neurological", "headache", 1)]
    with qtbot.waitSignal(row.decided) as heard:
        press(row.choice.choice.target("–"))
    assert heard.args == [GradeDecision("neurological", "headache", None)]
    with qtbot.waitSignal(row.decided) as heard:
        press(row.choice.choice.target("–"))
    assert heard.args == [GradeDecision("neurological", "headache", 2)]


def test_not_assessed_is_said_in_words(row) -> None:
    decided = msgspec.structs.replace(
        SEIZURE, decisions=(GradeDecision("neurological", "headache", None),)
    )
    row.show_proposal(proposal("headache", decided))
    assert row.recorded.text() == "not assessed ✎"


def test_before_a_proposal_nothing_is_decided(row, qtbot) -> None:
    with qtbot.assertNotEmitted(row.decided):
        row.choice.choice.target("1").click()
