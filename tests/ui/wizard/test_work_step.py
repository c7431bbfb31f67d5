"""Page 4 is ticked in order, with the drawing and the vial clock."""

from __future__ import annotations

from datetime import timedelta


def test_steps_are_ticked_in_order_and_the_drawing_follows(qtbot, bench, way):
    way.enter_packs(qtbot, bench)
    way.click(qtbot, bench.page.forward)
    work = bench.page.steps[3]
    seen = []
    while work.done_button is not None:
        seen.append(work.drawing.accessibleDescription())
        assert not bench.page.forward.isEnabled()
        way.click(qtbot, work.done_button)
    assert len(set(seen)) == len(seen)
    assert "stabilizer" in seen[1]
    assert bench.page.forward.isEnabled()


def test_a_vial_dissolved_too_long_ago_stops_the_work(qtbot, bench, way):
    way.enter_packs(qtbot, bench)
    way.click(qtbot, bench.page.forward)
    work = bench.page.steps[3]
    for _ in range(3):
        way.click(qtbot, work.done_button)
    bench.time.now += timedelta(hours=5)
    way.click(qtbot, work.done_button)
    assert "ended" in work.refusal.text()
    assert not bench.page.forward.isEnabled()
