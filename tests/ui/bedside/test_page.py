from __future__ import annotations

from pytestqt.qtbot import QtBot

from bedside.clinical.bedside_passed import BedsidePassed
from bedside.clinical.events import BedsideChecked, CheckOutcome, Connecting, PumpRead
from bedside.services.bedside.service import BedsideCheck
from bedside.services.paper_content import bag_code
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.bedside.page import BedsidePage
from tests.support.at_bed import AtBed
from tests.support.hands import press, settle
from tests.support.pump import WRISTBAND


def shown(
    qtbot: QtBot,
    at_bed: AtBed,
    act: Connecting = Connecting.FIRST_BAG,
    check: BedsideCheck | None = None,
) -> BedsidePage:
    page = BedsidePage(check or at_bed.check, at_bed.patient, act)
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    qtbot.waitExposed(page)
    settle()
    return page


def second(page: BedsidePage, person: str) -> None:
    page.person.set_value(person)
    page.password.set_text(TRAINING_PASSWORD)


def figures(page: BedsidePage, rate: str, volume: str, hours: str) -> None:
    for field, text in ((page.rate, rate), (page.volume, volume), (page.hours, hours)):
        field.set_text(text)


def test_bag_child_and_pump_are_read_by_two(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.ordered()
    bag = at_bed.bed.bag(1)
    page = shown(qtbot, at_bed)
    assert page.context() == "Bed 3 · Örnek Hasta 1 · step dose"
    assert page.person.isVisible()
    assert not page.rate.isVisible()
    assert page.take_scan(bag_code(bag))
    assert page.take_scan(f"{WRISTBAND}\n")
    second(page, at_bed.ward.physician_id)
    press(page.check_act)
    assert page.agreed.isVisible()
    assert "Bag 1 fits" in page.agreed.text()
    assert "10 mL of it hold 4 h of drug" in page.agreed.text()
    assert page.rate.isVisible()
    assert not page.take_scan("8699567890128")
    assert page.rate.text() == ""
    figures(page, "60", "240", "4")
    press(page.pump_act)
    assert page.stopped.isVisible()
    assert "24 times too fast" in page.stopped.text()
    event = at_bed.last()
    assert isinstance(event, PumpRead)
    assert event.mistake == "times_24"
    figures(page, "2,5", "240", "96")
    with qtbot.waitSignal(page.passed) as signal:
        press(page.pump_act)
    (passed,) = signal.args
    assert isinstance(passed, BedsidePassed)
    assert passed.checked.bag == bag
    assert not page.stopped.isVisible()


def test_another_childs_wristband_stops_and_says_whose(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.ordered()
    at_bed.bed.bag(1)
    at_bed.ward.child(number="100777")
    page = shown(qtbot, at_bed)
    page.bag_read.set_text("1")
    page.wristband.set_text("100777")
    second(page, at_bed.ward.physician_id)
    press(page.check_act)
    assert page.stopped.isVisible()
    assert "another child" in page.stopped.text()
    assert "3 · Örnek Hasta 1" in page.stopped.text()
    assert not page.reason.isVisible()
    assert not page.pump_act.isVisible()
    event = at_bed.last()
    assert isinstance(event, BedsideChecked)
    assert event.outcome is CheckOutcome.STOPPED
    page.wristband.line.setFocus()
    page.wristband.set_text(WRISTBAND)
    assert not page.stopped.isVisible()
    assert page.wristband.line.hasFocus()
    press(page.check_act)
    assert page.agreed.isVisible()


def test_what_is_missing_is_said_at_its_field(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.ordered()
    at_bed.bed.bag(1)
    page = shown(qtbot, at_bed)
    page.bag_read.set_text("1")
    page.wristband.set_text(WRISTBAND)
    press(page.check_act)
    assert page.person.refusal()
    page.person.set_value(at_bed.ward.physician_id)
    page.password.set_text("not it")
    press(page.check_act)
    assert page.password.refusal()
    second(page, at_bed.ward.physician_id)
    press(page.check_act)
    figures(page, "2,5", "", "1.000")
    press(page.pump_act)
    assert page.volume.refusal()
    assert page.hours.refusal()


def test_a_physician_may_answer_a_stale_weight(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.started()
    at_bed.bed.clock.advance(days=3, hours=23)
    at_bed.bed.bag(2, 5, 72)
    at_bed.bed.clock.advance(days=3, hours=3)
    page = shown(qtbot, at_bed, Connecting.BAG_CHANGE)
    assert not page.person.isVisible()
    page.bag_read.set_text("2")
    page.identifiers[0].set_text("Örnek Hasta 1")
    page.identifiers[1].set_text("14.03.2022")
    press(page.check_act)
    assert "older than 7 days" in page.stopped.text()
    assert page.reason.isVisible()
    page.reason.set_text("terazi yok")
    press(page.check_act)
    assert page.reason.refusal()
    second(page, at_bed.ward.physician_id)
    press(page.check_act)
    event = at_bed.last()
    assert isinstance(event, BedsideChecked)
    assert {each.person for each in event.confirmations} == {"Hekim 1"}
    assert event.identifiers == ("Örnek Hasta 1", "14.03.2022")


def test_who_may_not_run_a_pump_is_told_over_the_page(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.ordered()
    page = shown(
        qtbot, at_bed, Connecting.BAG_CHANGE, BedsideCheck(at_bed.ward.pharmacist, at_bed.table)
    )
    press(page.check_act)
    assert "role" in page.banner.text()


def test_a_check_that_ran_out_is_done_again(qtbot: QtBot, at_bed: AtBed) -> None:
    at_bed.bed.ordered()
    at_bed.bed.bag(1)
    page = shown(qtbot, at_bed)
    page.bag_read.set_text("1")
    page.wristband.set_text(WRISTBAND)
    second(page, at_bed.ward.physician_id)
    press(page.check_act)
    at_bed.bed.clock.advance(minutes=61)
    figures(page, "2,5", "240", "96")
    press(page.pump_act)
    assert page.check_act.isVisible()
    assert not page.pump_act.isVisible()
    with qtbot.waitSignal(page.left):
        press(page.back_act)
