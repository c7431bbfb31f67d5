"""A finding is found in either language, and its grade is chosen by what it means."""

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton

from bedside.services.daily_log.draft import FindingDraft
from bedside.ui.daily_log.findings_part import FindingsPart
from tests.support.hands import press, settle, type_text, visible_texts


@pytest.fixture
def part(qtbot, view, daily_log) -> FindingsPart:
    made = FindingsPart(daily_log.find_terms)
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.unfold()
    made.resize(600, 900)
    made.show()
    settle()
    return made


def offered(part) -> list[str]:
    return [chip.objectName() for chip in part.offered.findChildren(QPushButton)]


def pick(part, term: str) -> None:
    press(part.offered.findChild(QPushButton, term))


def test_all_findings_are_offered_until_one_is_searched(part) -> None:
    assert {"headache", "sepsis", "dic"} <= set(offered(part))
    type_text(part.search, "baş ağ")
    assert offered(part) == ["headache"]
    part.search.clear()
    type_text(part.search, "TREM")
    assert offered(part) == ["tremor"]


def test_a_picked_finding_shows_what_each_grade_means(part, view) -> None:
    type_text(part.search, "tremor")
    pick(part, "tremor")
    assert part.search.text() == ""
    assert "Moderate trembling; daily activity is limited" in visible_texts(part)
    assert part.read(view.draft).findings == (FindingDraft("tremor", None),)
    press(part.lines("tremor").choice.target("2"))
    assert part.read(view.draft).findings == (FindingDraft("tremor", 2),)
    type_text(part.search, "tremor")
    assert offered(part) == []


def test_only_the_grades_of_the_scale_are_offered(part) -> None:
    pick(part, "sepsis")
    assert [target.value for target in part.lines("sepsis").choice.targets] == ["3", "4"]


def test_a_finding_is_taken_back(part, view, qtbot) -> None:
    pick(part, "headache")
    with qtbot.waitSignal(part.edited):
        press(part.lines("headache").remove)
    assert part.read(view.draft).findings == ()
    assert "finding.headache" not in part.fields
    assert "headache" in offered(part)


def test_findings_come_back(part, view) -> None:
    findings = (FindingDraft("tremor", 1), FindingDraft("dizziness"), FindingDraft("no such"))
    draft = msgspec.structs.replace(view.draft, findings=findings)
    part.show_draft(draft, view)
    part.show_draft(draft, view)
    assert part.is_unfolded()
    assert part.read(draft).findings == findings[:2]
    part.show_draft(view.draft, view)
    assert part.read(view.draft).findings == ()


def test_a_missing_grade_is_said_at_its_finding(part) -> None:
    pick(part, "headache")
    part.unfold(False)
    part.show_refusal("finding.headache", "Choose a grade.")
    part.show_refusal("finding.unknown", "nobody sees this")
    assert "■ Choose a grade." in visible_texts(part)
    press(part.lines("headache").choice.target("1"))
    assert "■ Choose a grade." not in visible_texts(part)
