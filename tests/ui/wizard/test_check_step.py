"""Page 5 is independent: it shows no figure, and a mismatch stops."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from bedside.clinical.units import plain


def test_the_check_page_never_shows_volume_or_rate(qtbot, bench, way):
    bag = way.make_bag(qtbot, bench)
    shown = " ".join(part.text() for part in bench.page.findChildren(QLabel) if part.isVisible())
    assert bench.page.place() == 4
    assert f"{plain(bag.drug_ml)} mL" not in shown.replace("\u00a0", " ")
    assert f"{plain(bag.rate_ml_per_h)} mL/h" not in shown.replace("\u00a0", " ")


def test_a_mismatch_stops_is_recorded_and_the_bag_may_be_discarded(qtbot, bench, way):
    bag = way.make_bag(qtbot, bench)
    way.check_with(qtbot, bench, bag, "9.9")
    step = bench.page.check_step
    assert bench.page.place() == 4
    assert "do not agree" in step.result.text()
    assert bench.preparation.bag_record(bag.bag).state == "check_failed"
    way.click(qtbot, step.discard)
    assert step.reason.refusal()
    way.write(qtbot, step.reason, "wrong syringe")
    way.click(qtbot, step.discard)
    assert bench.preparation.bag_record(bag.bag).state == "discarded"
