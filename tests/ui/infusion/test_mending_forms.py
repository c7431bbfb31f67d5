from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from bedside.clinical.events import kind_of
from bedside.services.infusion.mending import Mendable
from bedside.ui.infusion.mending_forms import MENDABLE, TakeBackForm, TimeForm
from tests.support.course_events import COURSE
from tests.support.hands import press
from tests.support.pump import Bedside

Clock = Callable[[], datetime]


def test_the_journal_offers_what_the_service_mends() -> None:
    assert set(MENDABLE) == {kind_of(event) for event in COURSE if isinstance(event, Mendable)}


def test_another_time_is_written_with_its_reason(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.started()
    started = bed.ward.file.journal.of_patient(bed.patient)[-1].event_id
    bed.clock.advance(hours=5)
    form = TimeForm(bed.nurse, bed.patient, started, "Started cycle 1.", clock())
    qtbot.addWidget(form)
    form.show()
    press(form.save_act)
    assert form.reason.refusal()
    form.reason.set_text("clock was wrong")
    form.happened_at.set_text("at noon")
    press(form.save_act)
    assert form.happened_at.refusal()
    form.happened_at.set_value(clock() - timedelta(hours=4))
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    panel = bed.nurse.panel(bed.patient)
    assert panel is not None
    assert panel.infused == timedelta(hours=4)


def test_an_entry_that_never_was_is_taken_back(qtbot: QtBot, bed: Bedside) -> None:
    bed.started()
    bed.stopped(minutes=1)
    stop = bed.ward.file.journal.of_patient(bed.patient)[-1].event_id
    form = TakeBackForm(bed.nurse, bed.patient, stop, "The pump stopped.")
    qtbot.addWidget(form)
    form.show()
    form.reason.set_text("wrong bed")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    assert bed.nurse.standing() == ()
