"""Page 1 shows the dose with its sum and asks what the rules ask."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from bedside.ui.wizard.decision import Decision


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
