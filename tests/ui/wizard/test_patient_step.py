"""Page 1 shows the dose with its sum and asks what the rules ask."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from bedside.ui.wizard.decision import Decision
from tests.support.low_restart import stands_after_grade_3


def test_the_dose_stands_large_with_its_sum(bench):
    bench.page.open_patient(bench.patient)
    step = bench.page.steps[0]
    assert step.dose.value() == "3.35 mcg/day"
    assert any("0.67" in line.text for line in step.sum.lines())
    assert all(line.source for line in step.sum.lines())


def test_an_old_weight_must_be_decided_with_a_reason(qtbot, bench):
    bench.time.now += timedelta(days=8)
    bench.page.open_patient(bench.patient)
    step = bench.page.steps[0]
    assert not bench.page.forward.isEnabled()
    decision = step.findChild(Decision)
    qtbot.mouseClick(decision.act, Qt.MouseButton.LeftButton)
    assert decision.reason.refusal()
    qtbot.keyClicks(decision.reason.line, "cannot be weighed today")
    qtbot.mouseClick(decision.act, Qt.MouseButton.LeftButton)
    assert bench.page.forward.isEnabled()


def test_a_day_outside_the_cycle_gives_no_dose(qtbot, bench):
    bench.page.open_patient(bench.patient)
    step = bench.page.steps[0]
    step.first_day.line.clear()
    qtbot.keyClicks(step.first_day.line, "29")
    assert "29" in step.refusal.text()
    assert not bench.page.forward.isEnabled()


def test_a_low_restart_is_suggested_with_its_rule_and_confirmed_by_name(qtbot, bench):
    stands_after_grade_3(bench.preparation._at_work, bench.patient)
    bench.page.open_patient(bench.patient)
    step = bench.page.steps[0]
    assert step.level_card.isVisible()
    assert "neuro-3" in step.level_card.sources()
    assert step.dose.value() == "3.35 mcg/day"
    assert not bench.page.forward.isEnabled()
    decision = next(each for each in step.findChildren(Decision) if each.code.startswith("level"))
    qtbot.keyClicks(decision.reason.line, "by the table")
    qtbot.mouseClick(decision.act, Qt.MouseButton.LeftButton)
    assert bench.page.forward.isEnabled()


def test_the_other_level_can_be_chosen_and_asks_again(qtbot, bench):
    stands_after_grade_3(bench.preparation._at_work, bench.patient)
    bench.page.open_patient(bench.patient)
    step = bench.page.steps[0]
    qtbot.mouseClick(step.level_card.options.option("full"), Qt.MouseButton.LeftButton)
    assert step.dose.value() == "10.05 mcg/day"
    (decision,) = [each for each in step.findChildren(Decision) if each.code.startswith("level")]
    assert decision.code == "level_not_of_the_course"
    qtbot.mouseClick(step.level_card.options.option("step"), Qt.MouseButton.LeftButton)
    assert step.dose.value() == "3.35 mcg/day"


def test_without_a_low_restart_no_level_is_asked(bench):
    bench.page.open_patient(bench.patient)
    assert bench.page.steps[0].level_card.isHidden()


def test_each_figure_of_the_plan_is_marked_under_its_field(qtbot, desk):
    desk.page.open_planned(desk.patient, 1, desk.full)
    step = desk.page.steps[0]
    notes = [field._note.text() for field in (step.cycle, step.first_day, step.bag_number)]
    assert notes == ["from the plan"] * 3
    assert step.level_of_the_plan.text() == "from the plan"
    assert step.formula._note.text() == ""
    step.first_day.line.clear()
    assert step.first_day._note.text() == ""
    qtbot.keyClicks(step.first_day.line, "6")
    assert step.first_day._note.text() == "▲ the plan has 8"
    assert step.level_of_the_plan.text() == "▲ the plan has full dose"


def test_a_stale_weight_is_said_beside_the_plan_and_its_question_stays_open(desk):
    desk.counter.clock.advance(days=8)
    desk.page.open_planned(desk.patient, 1, 1)
    assert "The weight is older than 7 days" in desk.page.plan_card.text()
    assert "not taken over" in desk.page.plan_card.text()
    (decision,) = desk.page.steps[0].findChildren(Decision)
    assert decision.reason.text() == ""
    assert not desk.page.forward.isEnabled()
