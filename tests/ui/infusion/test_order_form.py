from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from pytestqt.qtbot import QtBot

from bedside.clinical.events import CycleOrdered, EntryCorrected
from bedside.ui.infusion.order_form import OrderForm
from tests.support.hands import press, visible_texts
from tests.support.pump import Bedside

Clock = Callable[[], datetime]


def opened(qtbot: QtBot, bed: Bedside, clock: Clock) -> OrderForm:
    form = OrderForm(bed.physician, bed.patient, clock)
    qtbot.addWidget(form)
    form.resize(1158, 768)
    form.show()
    qtbot.waitExposed(form)
    return form


def test_an_order_shows_its_dose_and_asks_what_it_must(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.clock.advance(days=8)
    form = opened(qtbot, bed, clock)
    assert form.title() == "Order cycle 1"
    assert any("3.35 mcg/day" in text for text in visible_texts(form))
    press(form.save_act)
    (answer,) = form.answers.values()
    assert answer.refusal()
    answer.set_text("bedridden")
    form.planned.set_text("tomorrow")
    press(form.save_act)
    assert form.planned.refusal()
    form.planned.set_value(clock())
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    last = bed.ward.file.journal.of_patient(bed.patient)[-1].event
    assert isinstance(last, CycleOrdered)


def test_without_a_weight_nothing_can_be_ordered(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    measured = bed.ward.file.journal.of_patient(bed.patient)[-1]
    bed.ward.nurse.record(bed.patient, EntryCorrected(measured.event_id, "wrong child", None))
    form = opened(qtbot, bed, clock)
    assert "weighed" in form.banner.text()
    assert not form.save_act.isEnabled()


def test_while_a_cycle_goes_on_none_is_ordered(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.started()
    form = opened(qtbot, bed, clock)
    assert "goes on" in form.banner.text()
