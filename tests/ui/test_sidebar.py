"""The navigation is used by mouse and key, and says who works in which ward."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from bedside.ui.sidebar import Identity, NavigationEntry, Sidebar
from bedside.ui.theme.apply import apply_theme
from tests.support.hands import press, visible_texts

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sidebar(qtbot) -> Sidebar:
    entries = [NavigationEntry("board", "Ward", QWidget), NavigationEntry("b", "Bags", QWidget)]
    made = Sidebar(entries, Identity("Hemşire 1", "Ward A", training=False))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def buttons(sidebar: Sidebar) -> dict[str, QPushButton]:
    return {one.text(): one for one in sidebar.findChildren(QPushButton)}


def test_a_click_asks_for_its_page(sidebar, qtbot) -> None:
    with qtbot.waitSignal(sidebar.chosen) as seen:
        press(buttons(sidebar)["Bags"])
    assert seen.args == ["b"]


@pytest.mark.parametrize(("code", "page"), [(Qt.Key.Key_1, "board"), (Qt.Key.Key_2, "b")])
def test_a_key_asks_for_its_page(sidebar, qtbot, code, page) -> None:
    with qtbot.waitSignal(sidebar.chosen) as seen:
        qtbot.keyClick(sidebar, code, CONTROL)
    assert seen.args == [page]


def test_a_page_has_its_button(sidebar) -> None:
    assert sidebar.entry("b").text() == "Bags"


def test_the_keys_are_told(sidebar) -> None:
    assert buttons(sidebar)["Ward"].toolTip() == "Ctrl+1"
    assert buttons(sidebar)["Bags"].toolTip() == "Ctrl+2"
    assert buttons(sidebar)["Lock"].toolTip() == "Ctrl+L"


def test_one_page_is_marked_at_a_time(sidebar) -> None:
    assert sidebar.marked() is None
    sidebar.mark("board")
    sidebar.mark("b")
    assert sidebar.marked() == "b"
    assert [one.text() for one in buttons(sidebar).values() if one.isChecked()] == ["Bags"]
    with pytest.raises(ValueError, match="papers"):
        sidebar.mark("papers")


def test_locking_by_mouse_and_key(sidebar, qtbot) -> None:
    with qtbot.waitSignal(sidebar.lock_requested):
        press(buttons(sidebar)["Lock"])
    with qtbot.waitSignal(sidebar.lock_requested):
        qtbot.keyClick(sidebar, Qt.Key.Key_L, CONTROL)


def test_pump_stopped_is_always_there_by_mouse_and_key(sidebar, qtbot) -> None:
    with qtbot.waitSignal(sidebar.pump_stopped):
        press(sidebar.stop)
    with qtbot.waitSignal(sidebar.pump_stopped):
        qtbot.keyClick(sidebar, Qt.Key.Key_F9)
    assert sidebar.stop.text() == "■ Pump stopped"
    assert sidebar.stop.height() >= 44


def test_what_is_no_page_marks_none(sidebar) -> None:
    sidebar.mark("board")
    sidebar.unmark()
    assert sidebar.marked() is None
    sidebar.mark("b")
    assert sidebar.marked() == "b"


def test_somebody_else_may_take_over(sidebar, qtbot) -> None:
    with qtbot.waitSignal(sidebar.switch_user_requested):
        press(buttons(sidebar)["Switch user"])


def test_person_and_ward_stand_there(sidebar, qtbot) -> None:
    assert visible_texts(sidebar)[1:] == ["Hemşire 1", "Ward A"]
    exercise = Sidebar([], Identity("Eczacı 1", "Ward A", training=True))
    qtbot.addWidget(exercise)
    assert visible_texts(exercise)[1:] == ["Eczacı 1", "Ward A · TRAINING"]


def test_the_wordmark_is_read_as_one_word(sidebar) -> None:
    assert sidebar.findChild(QLabel).accessibleName() == "bedside"


def test_it_widens_with_the_text_but_leaves_room_for_the_page(sidebar, qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=2.0)
    large = Sidebar([], Identity("Hemşire 1", "Ward A", training=False))
    qtbot.addWidget(large)
    apply_theme(qapp, dark=False, scale=1.0)
    assert sidebar.width() < large.width() < 2 * sidebar.width()


def test_seven_pages_fit_a_small_screen_at_twice_the_size(qtbot, qapp) -> None:
    apply_theme(qapp, dark=False, scale=2.0)
    entries = [NavigationEntry(str(place), f"Sayfa {place}", QWidget) for place in range(7)]
    made = Sidebar(entries, Identity("Hemşire 1", "Çocuk Hematoloji Servisi", training=True))
    qtbot.addWidget(made)
    assert made.layout().minimumHeightForWidth(made.width()) <= 768
    apply_theme(qapp, dark=False, scale=1.0)
