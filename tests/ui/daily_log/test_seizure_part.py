"""Kind and end are asked only where there was a seizure; any number can be said."""

import pytest

from bedside.ui.daily_log.seizure_part import SeizurePart
from tests.support.hands import press, type_text


@pytest.fixture
def part(qtbot, view) -> SeizurePart:
    made = SeizurePart()
    qtbot.addWidget(made)
    made.show_draft(view.draft, view)
    made.resize(600, 400)
    made.show()
    return made


def read(part, view) -> tuple[int | None, str | None, str | None]:
    draft = part.read(view.draft)
    return draft.seizures, draft.seizure_kind, draft.seizure_course


def test_no_seizure_asks_nothing_more(part, view) -> None:
    assert read(part, view) == (None, None, None)
    press(part.count.choice.target("0"))
    assert read(part, view) == (0, None, None)
    assert not part.kind.isVisible()


def test_one_seizure_asks_for_kind_and_end(part, view) -> None:
    press(part.count.choice.target("1"))
    assert part.kind.isVisible()
    press(part.kind.choice.target("brief_generalised"))
    press(part.course.choice.target("brief"))
    assert read(part, view) == (1, "brief_generalised", "brief")
    press(part.count.choice.target("0"))
    assert read(part, view) == (0, None, None)


def test_more_than_three_are_typed(part, view) -> None:
    press(part.count.choice.target("+"))
    assert part.number.isVisible()
    assert part.read(view.draft).typed == {"seizure_number": ""}
    type_text(part.number, "7")
    assert read(part, view)[0] == 7
    draft = part.read(view.draft)
    assert draft.typed == {}
    part.show_draft(view.draft, view)
    part.show_draft(draft, view)
    assert (part.count.value(), part.number.text()) == ("+", "7")


def test_a_number_that_cannot_be_read_comes_back(part, view) -> None:
    press(part.count.choice.target("+"))
    type_text(part.number, "7x")
    draft = part.read(view.draft)
    part.show_draft(draft, view)
    assert (part.count.value(), part.number.text()) == ("+", "7x")
    press(part.count.choice.target("2"))
    assert part.read(draft).typed == {}


def test_the_bound_of_a_long_seizure_is_the_scales(part) -> None:
    assert "5 min" in part.course.choice.target("prolonged").text()
