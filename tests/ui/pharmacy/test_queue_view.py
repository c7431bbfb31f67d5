"""The queue on the page: who needs what by when, and what is done from its lines."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from bedside.clinical.events import BagDiscarded, BagTakenOut
from bedside.ui.pharmacy.queue_view import QueueView
from tests.support.hands import press, settle, type_text, visible_texts
from tests.support.pharmacy import Counter


@pytest.fixture
def view(qtbot, counter: Counter, clock) -> QueueView:
    made = QueueView(counter.desk, clock)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.refresh()
    return made


def read(view: QueueView) -> None:
    view.refresh()
    settle()


def act(view: QueueView, text: str) -> QPushButton:
    return next(each for each in view.findChildren(QPushButton) if each.text() == text)


def acts(view: QueueView) -> list[str]:
    return [each.text() for each in view.findChildren(QPushButton) if each.isVisibleTo(view)]


def test_an_empty_desk_says_what_to_do_first(view) -> None:
    assert visible_texts(view)[0] == "Nothing is to be made."
    assert "A physician orders a cycle" in visible_texts(view)[1]


def test_a_cycle_without_a_plan_is_planned_from_its_line(qtbot, view, counter) -> None:
    counter.bed.ordered()
    read(view)
    assert "▲ no plan yet" in visible_texts(view)
    with qtbot.waitSignal(view.plan_wanted) as asked:
        press(act(view, "Plan the bags"))
    assert asked.args == [counter.patient]


def test_bags_stand_by_day_and_the_wizard_is_opened_from_a_line(qtbot, view, counter) -> None:
    counter.bed.ordered()
    counter.planned()
    read(view)
    said = visible_texts(view)
    assert "Today, 06.04.2026" in said
    assert "Vials to have ready: 1" in said
    assert "◷ planned" in said
    assert any("further bag" in text for text in said)
    with qtbot.waitSignal(view.prepare_wanted) as asked:
        press(act(view, "Prepare"))
    assert asked.args == [counter.patient, 1, 1]


def test_what_is_late_or_outdated_is_said_in_words(view, counter) -> None:
    counter.bed.ordered()
    counter.planned(ahead_hours=2)
    read(view)
    assert "■ Late: should have been made before now" in visible_texts(view)
    counter.running()
    counter.clock.advance(hours=2)
    counter.bed.stopped(hours=5)
    read(view)
    assert visible_texts(view).count("▲ plan again") > 1


def test_a_bag_is_checked_from_its_line(qtbot, view, counter) -> None:
    counter.bed.ordered()
    bag = counter.ward.prepared_bag(counter.patient, first_day=1)
    read(view)
    assert "▲ second check" in visible_texts(view)
    with qtbot.waitSignal(view.check_wanted) as asked:
        press(act(view, "Second check"))
    assert asked.args == [bag]


def test_a_bag_is_taken_out_after_one_question(view, counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag()
    read(view)
    assert {"● in the cold", "● in date"} <= set(visible_texts(view))
    press(act(view, "Take out"))
    assert any("never stops" in text for text in visible_texts(view.sheet))
    press(view.sheet.confirm)
    assert counter.ward.file.journal.of_patient(counter.patient)[-1].event == BagTakenOut(bag)
    assert "▲ taken out" in visible_texts(view)
    assert "Take out" not in acts(view)


def test_a_bag_is_thrown_away_with_its_reason(view, counter) -> None:
    counter.bed.ordered()
    bag = counter.cold_bag()
    read(view)
    press(act(view, "Discard…"))
    press(view.sheet.confirm)
    assert "■ Write the reason." in visible_texts(view.sheet)
    type_text(view.sheet.reason, "sızdırıyor")
    press(view.sheet.confirm)
    last = counter.ward.file.journal.of_patient(counter.patient)[-1].event
    assert last == BagDiscarded(bag, "sızdırıyor")
    assert "Discard…" not in acts(view)


def test_a_bag_on_the_line_offers_nothing_here(view, counter) -> None:
    counter.bed.ordered()
    hours = counter.planned()
    counter.running()
    read(view)
    said = visible_texts(view)
    assert "◇ connected" in said
    assert ("▲ not as planned" in said) == (hours[0] != 96)
    assert "Discard…" not in acts(view)


def test_a_bag_that_does_not_fit_the_plan_or_the_record_is_marked(view, counter) -> None:
    counter.bed.ordered()
    hours = counter.planned()
    other = next(each for each in (24, 48, 72, 96) if each != hours[0])
    bag = counter.cold_bag(1, other)
    assert counter.ward.pharmacist.record(counter.patient, BagTakenOut(bag))
    assert counter.ward.pharmacist.record(counter.patient, BagTakenOut(bag))
    read(view)
    assert {"▲ not as planned", "▲ record unclear"} <= set(visible_texts(view))
