from __future__ import annotations

from decimal import Decimal

from pytestqt.qtbot import QtBot

from bedside.clinical.events import BagFinished, CycleCompleted, EntryCorrected
from bedside.services.passwords import TRAINING_PASSWORD
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.end_forms import CompleteForm, FinishForm, UndoForm
from tests.support.hands import press, settle
from tests.support.pump import Bedside


def show(qtbot: QtBot, form: ActForm) -> None:
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    settle()


def last(bed: Bedside) -> object:
    return bed.ward.file.journal.of_patient(bed.patient)[-1].event


def test_what_is_left_in_a_bag_is_read_strictly(qtbot: QtBot, bed: Bedside) -> None:
    bag = bed.started()
    bed.stopped(minutes=5)
    form = FinishForm(bed.nurse, bed.patient)
    show(qtbot, form)
    assert "10 mL of it hold 4 h of drug" in form.context()
    form.left_over.set_text("1.234,5")
    press(form.save_act)
    assert form.left_over.refusal()
    form.left_over.set_text("39,9")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    assert last(bed) == BagFinished(1, bag, Decimal("39.9"))


def test_a_cycle_is_completed(qtbot: QtBot, bed: Bedside) -> None:
    bed.started()
    bed.clock.advance(days=28)
    form = CompleteForm(bed.nurse, bed.patient)
    show(qtbot, form)
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    assert last(bed) == CycleCompleted(1)


def test_an_end_is_taken_back_by_two(qtbot: QtBot, bed: Bedside) -> None:
    bed.started()
    assert isinstance(bed.physician.discontinue(bed.patient, "x"), str)
    form = UndoForm(bed.physician, bed.patient)
    show(qtbot, form)
    form.reason.set_text("wrong child")
    press(form.save_act)
    assert form.person.refusal()
    form.person.set_value(bed.ward.nurse_id)
    form.password.set_text("guess")
    press(form.save_act)
    assert form.password.refusal()
    assert form.reason.text() == "wrong child"
    form.password.set_text(TRAINING_PASSWORD)
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    corrected = last(bed)
    assert isinstance(corrected, EntryCorrected)
    assert corrected.second_person == "Hemşire 1"
