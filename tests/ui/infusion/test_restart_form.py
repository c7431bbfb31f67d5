"""Does the form lead through everything a restart needs, and never around it?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from pytestqt.qtbot import QtBot

from bedside.clinical.events import InfusionResumed
from bedside.services.infusion.service import Infusion
from bedside.ui.infusion.restart_form import RestartForm
from tests.support.hands import press, settle
from tests.support.pump import Bedside

Clock = Callable[[], datetime]


def opened(
    qtbot: QtBot, bed: Bedside, clock: Clock, infusion: Infusion | None = None
) -> RestartForm:
    form = RestartForm(infusion or bed.nurse, bed.patient, clock)
    qtbot.addWidget(form)
    form.resize(1158, 768)
    form.show()
    qtbot.waitExposed(form)
    settle()
    return form


def read_at_bed(form: RestartForm, bed: Bedside, number: int) -> None:
    form.connection.patient_read.set_text(bed.wristband)
    form.connection.bag_read.set_text(str(number))
    form.connection.rate.set_text("2,5")


def test_a_short_stop_asks_for_cause_bag_and_rate_and_nothing_more(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bag = bed.started()
    bed.stopped(minutes=9)
    form = opened(qtbot, bed, clock)
    assert form.departure.isVisible()
    press(form.stop.causes["technical"])
    press(form.stop.kinds["filter"])
    assert not form.departure.isVisible()
    assert not form.drugs.isVisible()
    assert not form.supervised_by.isVisible()
    assert form.stop.mend_act.isVisible()
    assert form.level.value() == "step"
    assert form.connection.chosen() == bag
    press(form.save_act)
    assert form.connection.patient_read.refusal()
    read_at_bed(form, bed, 1)
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    assert isinstance(bed.ward.file.journal.of_patient(bed.patient)[-1].event, InfusionResumed)


def test_after_four_hours_each_need_is_asked_in_its_order(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.stopped(hours=5)
    bed.technical()
    form = opened(qtbot, bed, clock)
    read_at_bed(form, bed, 1)
    press(form.save_act)
    assert "premedication" in form.banner.text()
    press(form.drugs.open[0].give)
    assert form.drugs.open == []
    assert "Ready at" in form.departure.points.text()
    bed.clock.advance(minutes=30)
    form.refresh()
    assert not form.departure.isVisible()
    press(form.save_act)
    assert form.supervised_by.refusal()
    assert form.connection.rate.text() == "2,5"
    form.supervised_by.set_text("Hekim 1")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    last = bed.ward.file.journal.of_patient(bed.patient)[-1].event
    assert isinstance(last, InfusionResumed)
    assert (last.premedicated, last.supervised_by) == (True, "Hekim 1")


def test_a_nurse_does_not_depart_and_a_physician_does(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.stopped(hours=5)
    bed.technical()
    for infusion, allowed in ((bed.nurse, False), (bed.physician, True)):
        form = opened(qtbot, bed, clock, infusion)
        read_at_bed(form, bed, 1)
        form.departure.reason.set_text("given in the operating room")
        press(form.save_act)
        assert bool(form.departure.reason.refusal()) is not allowed
    last = bed.ward.file.journal.of_patient(bed.patient)[-1].event
    assert isinstance(last, InfusionResumed)
    assert last.departs_because == "given in the operating room"


def test_a_dose_with_an_unreadable_time_is_not_written(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    bed.stopped(hours=5)
    bed.technical()
    form = opened(qtbot, bed, clock)
    dose = form.drugs.open[0]
    dose.given_at.set_text("at noon")
    press(dose.give)
    assert dose.given_at.refusal()
    dose.given_at.set_text("23.11.2030 14:00")
    press(dose.give)
    assert "future" in dose.given_at.refusal()
    assert len(form.drugs.open) == 1
