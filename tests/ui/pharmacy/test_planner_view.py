"""The planner on the page: plans side by side, one is taken, refusals stand at their field."""

from __future__ import annotations

import pytest

from bedside.clinical.events import BagsPlanned
from bedside.ui.pharmacy.planner_view import PlannerView
from bedside.ui.theme.apply import apply_theme
from tests.support.hands import press, settle, visible_texts
from tests.support.pharmacy import Counter


@pytest.fixture
def view(qtbot, counter: Counter) -> PlannerView:
    made = PlannerView(counter.desk)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    return made


@pytest.fixture
def planning(view: PlannerView, counter: Counter) -> PlannerView:
    counter.bed.ordered()
    view.show_patient(counter.patient)
    settle()
    return view


def test_an_empty_ward_is_told_what_comes_first(view) -> None:
    view.refresh()
    assert "◇ No cycle to plan" in visible_texts(view)


def test_a_child_without_an_order_has_nothing_to_plan(view, counter) -> None:
    view.show_patient(counter.patient)
    assert view.message.text() == ("No cycle was ordered yet. A physician orders it on the chart.")
    assert view.form is None
    view.show_plans()
    assert view.cards == []


def test_plans_stand_side_by_side(planning) -> None:
    assert len(planning.cards) > 2
    tops = [card.mapTo(planning, card.rect().topLeft()).y() for card in planning.cards[:3]]
    assert len(set(tops)) == 1
    assert planning.about.text() == "Cycle 1 · ordered for 16 kg · 28 days to give"


def test_a_plan_is_taken_by_a_click(qtbot, planning, counter) -> None:
    hours = planning.cards[1].view.hours
    with qtbot.waitSignal(planning.planned):
        press(planning.cards[1].take)
    plan = counter.ward.file.journal.of_patient(counter.patient)[-1].event
    assert isinstance(plan, BagsPlanned)
    assert tuple(bag.hours for bag in plan.bags) == hours
    assert f"{len(hours)} bags are planned" in planning.message.text()


def test_what_would_not_keep_is_named_with_its_latest_start(planning) -> None:
    planning.form.ahead.set_text("3")
    press(planning.form.storage.segment("room"))
    press(planning.form.show_act)
    said = " ".join(visible_texts(planning))
    assert "▲ 96 h: " in said
    assert "06.04.2026 14:00" in said
    assert 96 not in {hours for card in planning.cards for hours in card.view.hours}


def test_refusals_stand_where_they_belong(planning) -> None:
    planning.form.diluent.set_text("20")
    press(planning.form.show_act)
    assert planning.cards == []
    assert "■ No plan" in visible_texts(planning)
    planning.form.diluent.set_text("270")
    for made in planning.form.hours.values():
        made.setChecked(False)
    press(planning.form.show_act)
    assert planning.message.text() == "Choose at least one duration."
    planning.form.hours[96].setChecked(True)
    planning.form.night_ends.set_text(planning.form.night_begins.text())
    press(planning.form.show_act)
    assert planning.form.night_ends.refusal() == "This is missing."
    planning.form.diluent.set_text("1.234")
    press(planning.form.show_act)
    assert planning.form.diluent.refusal()


def test_who_may_not_plan_is_told_so(qtbot, counter) -> None:
    counter.bed.ordered()
    view = PlannerView(counter.physician)
    qtbot.addWidget(view)
    view.show()
    view.show_patient(counter.patient)
    press(view.cards[0].take)
    assert view.message.text() == "Your role does not allow this. Nothing was saved."


def test_a_child_is_chosen_from_the_list(qtbot, view, counter) -> None:
    counter.bed.ordered()
    view.refresh()
    assert view.child.itemText(0) == "bed 3 · Örnek Hasta 1"
    with qtbot.waitSignal(view.chosen) as asked:
        view.child.setCurrentIndex(0)
        view.child.activated.emit(0)
    assert asked.args == [counter.patient]
    assert view.cards


def test_bags_that_are_made_and_an_outdated_plan_are_said(view, counter) -> None:
    counter.bed.ordered()
    counter.planned()
    counter.running()
    counter.clock.advance(hours=2)
    counter.bed.stopped(hours=5)
    view.show_patient(counter.patient)
    settle()
    assert "Made already: Bag 1 · step dose" in view.about.text()
    assert "▲ The plan was made before the pump stood" in view.about.text()
    assert view.form.low_first.isVisible()


@pytest.mark.parametrize(("scale", "beside"), [(1.0, 3), (1.5, 2), (2.0, 1)])
def test_large_text_puts_fewer_plans_side_by_side(qtbot, qapp, counter, scale, beside) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    counter.bed.ordered()
    view = PlannerView(counter.desk)
    qtbot.addWidget(view)
    view.resize(1062, 1800)
    view.show()
    view.show_patient(counter.patient)
    settle()
    tops = [card.mapTo(view, card.rect().topLeft()).y() for card in view.cards]
    assert tops.count(tops[0]) == beside
    assert view.minimumSizeHint().width() <= 1062
