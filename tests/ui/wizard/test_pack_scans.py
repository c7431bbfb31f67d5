"""Cartons are scanned into the rows of the packs: taken once, asked about, or refused."""

from __future__ import annotations

from tests.support.packs import GTIN

GS = "\x1d"


def scan_of(serial: str, lot: str = "L1", expiry: str = "271231") -> str:
    return f"01{GTIN}21{serial}{GS}17{expiry}10{lot}"


def at_packs(qtbot, bench, way):
    way.choose_bag(qtbot, bench)
    way.click(qtbot, bench.page.forward)
    step = bench.page.steps[2]
    step.packs["diluent"].lot.clearFocus()
    return step


def test_a_scan_fills_the_next_vial_and_keeps_its_serial(qtbot, bench, way):
    step = at_packs(qtbot, bench, way)
    assert step.take_scan(scan_of("S1"))
    row = step.packs["vial_1"]
    assert (row.lot.text(), row.item().serial, row.item().gtin) == ("L1", "S1", GTIN)
    assert step.draft().vials[0] == row.item()
    row.lot.set_text("L2")
    assert row.item().serial == ""


def test_a_scan_goes_to_the_row_that_is_being_written(qtbot, bench, way):
    step = at_packs(qtbot, bench, way)
    step.packs["diluent"].lot.setFocus()
    assert step.take_scan(scan_of("S7", "NACL9"))
    assert step.packs["diluent"].item().lot == "NACL9"
    assert step.packs["vial_1"].item() is None


def test_an_expired_pack_and_one_scanned_twice_are_not_taken(qtbot, bench, way):
    step = at_packs(qtbot, bench, way)
    step.take_scan(scan_of("S1", expiry="260101"))
    assert step.scans.notice.isVisible()
    assert step.packs["vial_1"].item() is None
    step.take_scan(scan_of("S1"))
    assert not step.scans.notice.isVisible()
    step.packs["diluent"].lot.setFocus()
    step.take_scan(scan_of("S1"))
    assert "S1" in step.scans.notice.text()
    assert step.packs["diluent"].item() is None


def test_a_code_that_may_be_two_packs_is_asked_about(qtbot, bench, way):
    step = at_packs(qtbot, bench, way)
    step.take_scan(f"01{GTIN}1727123121S10A10B")
    assert step.scans.question.isVisible()
    way.click(qtbot, step.scans.take_act)
    assert step.scans.choice.refusal()
    step.scans.choice.set_value(step.scans.choice.values()[0])
    way.click(qtbot, step.scans.take_act)
    assert not step.scans.question.isVisible()
    assert step.packs["vial_1"].item().serial


def test_a_scan_too_many_and_a_bags_label_are_not_entered(qtbot, bench, way):
    step = at_packs(qtbot, bench, way)
    vials = [slot for slot in step.packs if slot.startswith("vial")]
    for number, _ in enumerate(vials):
        step.take_scan(scan_of(f"S{number}"))
    assert step.take_scan(scan_of("S99"))
    assert step.scans.notice.isVisible()
    assert not step.take_scan("BEDSIDE1:ABC")


def test_what_is_no_pack_says_so(qtbot, bench, way):
    step = at_packs(qtbot, bench, way)
    assert step.take_scan("wristband 7")
    assert "not the code of a medicine pack" in step.scans.notice.text()


def test_copying_the_first_pack_copies_no_serial(qtbot, bench, way):
    step = at_packs(qtbot, bench, way)
    if step.same is None:
        step._build_vials(2)
    step.take_scan(scan_of("S1"))
    way.click(qtbot, step.same)
    assert step.packs["vial_2"].item().lot == "L1"
    assert step.packs["vial_2"].item().serial == ""
