"""Each touch counts into the total, whichever way the item counts."""

import pytest
from PySide6.QtCore import Qt

from bedside.reference.scales import scales
from bedside.ui.daily_log.score_form import ScoreForm
from tests.support.hands import key, press

RULES = scales().astct.neurotoxicity


@pytest.fixture
def form(qtbot) -> ScoreForm:
    made = ScoreForm(RULES.capd, "CAPD")
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def test_the_points_of_a_column_go_the_way_of_the_item(form) -> None:
    first, restless = form.rows[0], form.rows[4]
    assert [target.value for target in first.targets] == ["4", "3", "2", "1", "0"]
    assert [target.value for target in restless.targets] == ["0", "1", "2", "3", "4"]
    assert first.targets[0].accessibleName() == "Meets the eyes of the person caring: Never, 4"


def test_the_total_runs_along(form) -> None:
    assert (form.total.text(), form.open_items.text()) == ("– / 32", "")
    press(form.rows[0].target("2"))
    assert (form.total.text(), form.open_items.text()) == ("2 / 32", "7 open")
    for row in form.rows[1:]:
        key(row.targets[0], Qt.Key.Key_1, "1")
    assert (form.total.text(), form.open_items.text()) == ("9 / 32", "")
    assert form.points() == (2, *[1] * 7)


def test_points_come_back(form, qtbot) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.show_points((4, None, 0, 1, 2, 3, 4, None))
    assert form.points() == (4, None, 0, 1, 2, 3, 4, None)
    assert form.total.text() == "14 / 32"
    form.show_points((1, 2))
    assert form.points() == (None,) * 8


def test_the_keyboard_goes_to_the_first_open_item(form) -> None:
    form.show_points((4, 3, None, 1, 2, 3, 4, None))
    form.focus()
    assert form.focusWidget() in form.rows[2].targets
    form.show_points((0,) * 8)
    form.focus()
    assert form.focusWidget() in form.rows[0].targets


def test_ice_asks_ten_things(qtbot) -> None:
    form = ScoreForm(RULES.ice, "ICE")
    qtbot.addWidget(form)
    assert [len(row.targets) for row in form.rows] == [2] * 10
    assert form.total.text() == "– / 10"
