"""Page 3 takes no expired pack."""

from __future__ import annotations


def test_an_expired_vial_is_refused_at_its_row(qtbot, bench, way):
    way.enter_packs(qtbot, bench)
    row = bench.page.steps[2].packs["vial_1"]
    row.expiry.line.clear()
    way.write(qtbot, row.expiry, "01.01.2026")
    assert "Expired" in row.expiry.refusal()
    assert not bench.page.forward.isEnabled()
