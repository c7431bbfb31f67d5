"""The table follows the draft; a decision stays, a suggestion that is followed does not."""

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton

from bedside.services.daily_log.draft import FindingDraft, GradeDecision
from bedside.services.daily_log.proposals import propose
from bedside.ui.daily_log.grades_part import GradesPart
from tests.support.hands import press, settle, visible_texts


@pytest.fixture
def part(qtbot, view) -> GradesPart:
    made = GradesPart()
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.resize(600, 600)
    made.show()
    return made


@pytest.fixture
def answer(part, view):
    def show(**seen: object):
        draft = msgspec.structs.replace(view.draft, **seen)
        part.answer(draft, propose(view.scales, draft))
        settle()
        return draft

    return show


def test_an_empty_log_says_where_the_grades_will_be(part, answer) -> None:
    answer()
    assert visible_texts(part) == [
        "Proposed grades",
        "They appear here as soon as something is filled in.",
    ]


def test_rows_come_and_go_with_what_is_seen(part, answer) -> None:
    answer(findings=(FindingDraft("headache", 2), FindingDraft("tremor", 1)))
    assert "Headache" in visible_texts(part)
    assert "CTCAE 5" in visible_texts(part)
    answer(findings=(FindingDraft("tremor", 1),))
    assert "Headache" not in visible_texts(part)
    assert part.row("tremor").recorded.text() == "1 ✎"
    with pytest.raises(KeyError):
        part.row("headache")


def test_grade_0_is_folded_away_until_it_is_asked_for(part, answer) -> None:
    answer(seizures=0)
    assert part.zeros.text() == "Grade 0: Seizure ▾"
    assert not part.row("seizure").isVisible()
    press(part.zeros)
    assert part.row("seizure").isVisible()
    assert part.zeros.text() == "Grade 0: Seizure ▴"


def test_a_decision_is_read_into_the_draft(part, answer, view, qtbot) -> None:
    answer(findings=(FindingDraft("headache", 2),))
    press(part.row("headache").recorded)
    with qtbot.waitSignal(part.edited):
        press(part.row("headache").choice.choice.target("3"))
    decided = (GradeDecision("neurological", "headache", 3),)
    assert part.read(view.draft).decisions == decided
    answer(findings=(FindingDraft("headache", 2),), decisions=decided)
    assert part.row("headache").recorded.text() == "3 ✎"
    press(part.row("headache").choice.choice.target("2"))
    assert part.read(view.draft).decisions == ()


def test_what_is_missing_leads_to_its_field(part, answer, qtbot) -> None:
    answer(points=(1, *[None] * 7))
    assert "Still needed for a grade:" in visible_texts(part)
    link = part.missing.findChild(QPushButton, "arousal")
    assert link.text() == "Neurotoxicity (ICANS): arousal"
    with qtbot.waitSignal(part.field_wanted) as heard:
        press(link)
    assert heard.args == ["arousal"]
    answer()
    assert "Still needed for a grade:" not in visible_texts(part)


def test_before_it_is_opened_it_shows_no_row(qtbot, view) -> None:
    closed = GradesPart()
    qtbot.addWidget(closed)
    draft = msgspec.structs.replace(view.draft, findings=(FindingDraft("headache", 2),))
    closed.answer(draft, propose(view.scales, draft))
    with pytest.raises(KeyError):
        closed.row("headache")
