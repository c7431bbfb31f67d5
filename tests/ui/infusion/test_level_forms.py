"""Are the first bag, the next bag and the full dose connected by what is read at the bed?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from pytestqt.qtbot import QtBot

from bedside.clinical.events import BagChanged, DoseStepped, DrugPurpose, InfusionStarted
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.connection import ConnectionCard
from bedside.ui.infusion.level_forms import ChangeForm, StartForm, StepForm
from tests.support.hands import press, settle
from tests.support.pump import Bedside

Clock = Callable[[], datetime]


def show(qtbot: QtBot, form: ActForm) -> None:
    qtbot.addWidget(form)
    form.resize(1158, 768)
    form.show()
    qtbot.waitExposed(form)
    settle()


def read(card: ConnectionCard, bed: Bedside, number: int, rate: str) -> None:
    card.patient_read.set_text(bed.wristband)
    card.bag_read.set_text(str(number))
    card.rate.set_text(rate)


def last(bed: Bedside) -> object:
    return bed.ward.file.journal.of_patient(bed.patient)[-1].event


def test_the_first_bag_asks_for_its_premedication(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.ordered()
    bed.bag(1)
    form = StartForm(bed.nurse, bed.patient, clock)
    show(qtbot, form)
    read(form.connection, bed, 1, "2,5")
    press(form.save_act)
    assert form.reason.refusal()
    press(form.drugs.open[0].give)
    bed.clock.advance(hours=6)
    press(form.drugs.open[0].give)
    assert "Ready at 21:30" in form.departure.points.text()
    bed.clock.advance(minutes=30)
    form.refresh()
    assert not form.reason.isVisible()
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    assert isinstance(last(bed), InfusionStarted)


def test_the_next_bag_is_never_the_one_that_hangs(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    hanging = bed.started()
    bed.clock.advance(hours=90)
    form = ChangeForm(bed.nurse, bed.patient, clock)
    show(qtbot, form)
    assert form.connection.chosen() == ""
    press(form.save_act)
    assert "bag" in form.banner.text()
    following = bed.bag(2, 5, 72)
    form.refresh()
    assert form.connection.chosen() == following != hanging
    read(form.connection, bed, 2, "2,5")
    press(form.save_act)
    assert form.connection.rate.refusal()
    form.connection.rate.set_text("3.3")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    assert isinstance(last(bed), BagChanged)


def test_the_full_dose_waits_until_it_is_due(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.started()
    bed.clock.advance(hours=160)
    bed.bag(3, 8)
    bed.gave("3.4", DrugPurpose.DOSE_STEP)
    form = StepForm(bed.nurse, bed.patient, clock)
    show(qtbot, form)
    assert form.context() == "Due 15:00"
    read(form.connection, bed, 3, "2,5")
    press(form.save_act)
    assert "not due" in form.banner.text()
    bed.clock.advance(hours=8)
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    assert isinstance(last(bed), DoseStepped)
