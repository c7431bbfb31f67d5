"""Page 2 refuses where the field stands and says what would fit."""

from __future__ import annotations

from tests.support.low_restart import stands_after_grade_3


def test_durations_across_the_step_are_disabled_and_say_why(qtbot, bench, way):
    bench.page.open_patient(bench.patient)
    first = bench.page.steps[0].first_day
    first.line.clear()
    way.write(qtbot, first, "6")
    way.click(qtbot, bench.page.forward)
    step = bench.page.steps[1]
    assert not step.hours.option("96").isEnabled()
    assert step.hours.option("48").isEnabled()
    assert "96" in step.hours.why_not()


def test_a_priming_volume_that_runs_the_bag_dry_is_refused_at_its_field(qtbot, bench, way):
    step = way.choose_bag(qtbot, bench)
    step.priming.line.clear()
    way.write(qtbot, step.priming, "80")
    assert "run dry" in step.priming.refusal()
    assert not bench.page.forward.isEnabled()


def test_a_low_bag_past_the_full_dose_is_noted_and_still_possible(qtbot, bench, way):
    stands_after_grade_3(bench.preparation._at_work, bench.patient)
    bench.page.open_patient(bench.patient)
    first = bench.page.steps[0]
    first.first_day.line.clear()
    way.write(qtbot, first.first_day, "15")
    bench.page.steps[1].open(first.draft())
    step = bench.page.steps[1]
    assert step.hours.option("96").isEnabled()
    assert step.past_full.isHidden()
    step.change(bag_hours=96)
    step.answer(step.draft())
    assert "change of the bag" in step.past_full.text()
    assert not step.past_full.isHidden()


def test_the_hours_of_the_plan_are_marked_and_can_be_changed(qtbot, desk, way):
    desk.page.open_planned(desk.patient, 1, desk.full)
    way.click(qtbot, desk.page.forward)
    step, hours = desk.page.steps[1], desk.hours[desk.full - 1]
    assert step.of_the_plan.text() == "from the plan"
    other = next(each for each in (24, 48, 72) if each != hours)
    way.click(qtbot, step.hours.option(str(other)))
    assert step.of_the_plan.text() == f"▲ the plan has {hours} h"
    assert f"duration {hours} h" in desk.page.plan_card.text()
