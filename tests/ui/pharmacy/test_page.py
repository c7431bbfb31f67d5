"""The pharmacy's page: its parts, opened by mouse and key, and the ways to other pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from bedside.ui.pharmacy.page import PharmacyPage
from bedside.ui.theme.apply import apply_theme
from tests.support.hands import key, press, settle, visible_texts
from tests.support.pharmacy import Counter


@pytest.fixture
def page(qtbot, counter: Counter, clock) -> PharmacyPage:
    made = PharmacyPage(counter.desk, clock=clock)
    qtbot.addWidget(made)
    made.resize(1158, 768)
    made.show()
    settle()
    return made


def section(page: PharmacyPage, name: str) -> QPushButton:
    found = page.sections.findChild(QPushButton, name)
    assert found is not None
    return found


def test_parts_open_by_mouse_and_by_key(page) -> None:
    assert (page.title(), page.sections.current()) == ("Pharmacy", "queue")
    assert page.context().startswith("06.04.2026 15:00 · ")
    press(section(page, "clocks"))
    assert page.clocks.isVisible()
    assert not page.queue.isVisible()
    key(section(page, "waste"), Qt.Key.Key_Space)
    assert page.report.isVisible()
    press(section(page, "planner"))
    assert page.planner.isVisible()


def test_from_the_queue_to_the_planner_and_back(page, counter) -> None:
    counter.bed.ordered()
    page.refresh()
    act = next(
        each for each in page.queue.findChildren(QPushButton) if each.text() == "Plan the bags"
    )
    press(act)
    assert page.sections.current() == "planner"
    press(page.planner.cards[0].take)
    press(section(page, "queue"))
    assert "Today, 06.04.2026" in visible_texts(page)
    assert "Plan the bags" not in [
        each.text() for each in page.queue.findChildren(QPushButton) if each.isVisibleTo(page)
    ]


def test_the_wishes_of_the_queue_leave_the_page(qtbot, page) -> None:
    with qtbot.waitSignal(page.prepare_wanted) as prepare:
        page.queue.prepare_wanted.emit("p-1", 1, 3)
    with qtbot.waitSignal(page.check_wanted) as check:
        page.queue.check_wanted.emit("b-1")
    assert (prepare.args, check.args) == (["p-1", 1, 3], ["b-1"])


def test_what_becomes_late_is_seen_without_a_click(page, counter) -> None:
    counter.bed.ordered()
    counter.planned()
    counter.clock.advance(minutes=1)
    page._timer.timeout.emit()
    settle()
    assert "■ Late: should have been made before now" in visible_texts(page)
    page.hide()
    counter.clock.advance(minutes=1)
    page._timer.timeout.emit()
    assert page.context().startswith("06.04.2026 15:01")


def test_what_is_written_is_read_anew(page, counter) -> None:
    assert isinstance(counter.desk.set_price(5, "TRY"), str)
    press(section(page, "waste"))
    assert "Now 5\u00a0TRY" in visible_texts(page)


@pytest.mark.parametrize(("dark", "scale"), [(False, 1.5), (True, 2.0)])
def test_nothing_runs_out_of_a_small_screen(
    qtbot, qapp: QApplication, counter, clock, dark, scale
) -> None:
    apply_theme(qapp, dark, scale)
    counter.bed.ordered()
    counter.planned()
    counter.cold_bag()
    page = PharmacyPage(counter.desk, clock=clock)
    qtbot.addWidget(page)
    # What the navigation leaves of the screen at this size.
    page.resize(1366 - int(208 * (0.25 + 0.75 * scale)), 768)
    page.show()
    for name in ("queue", "planner", "clocks", "waste"):
        page.sections.open(name)
        if name == "planner":
            page.planner.show_patient(counter.patient)
        settle()
        inner = page.area.widget()
        assert inner.minimumSizeHint().width() <= page.area.viewport().width(), name
