"""Page 2 refuses where the field stands and says what would fit."""

from __future__ import annotations


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
