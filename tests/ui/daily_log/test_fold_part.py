"""What not every shift needs stays closed until somebody opens it."""

import pytest
from PySide6.QtWidgets import QLineEdit

from bedside.ui.daily_log.fold_part import FoldPart
from tests.support.hands import press, visible_texts


@pytest.fixture
def part(qtbot) -> FoldPart:
    made = FoldPart()
    made.set_words("Laboratory", "results with their limits")
    made.fields["alt"] = QLineEdit()
    made.sheet.addWidget(made.fields["alt"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_closed_it_says_what_it_is_for(part) -> None:
    assert visible_texts(part) == ["Laboratory", "results with their limits"]
    assert not part.fields["alt"].isVisible()
    assert part.fold.accessibleName() == "Laboratory: Open"


def test_a_click_opens_and_closes_it(part) -> None:
    press(part.fold)
    assert part.is_unfolded()
    assert part.fields["alt"].isVisible()
    assert visible_texts(part) == ["Laboratory"]
    assert part.fold.accessibleName() == "Laboratory: Close"
    press(part.fold)
    assert not part.is_unfolded()


def test_a_field_that_is_asked_for_opens_it(part) -> None:
    part.focus("alt")
    assert part.fields["alt"].isVisible()
    assert part.focusWidget() is part.fields["alt"]
