"""Does every act have its form, and does a no lose nothing that was typed?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from bedside.clinical.events import DrugGiven, DrugPurpose, TreatmentDiscontinued
from bedside.services.infusion.answers import Act
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.drug_form import DrugForm
from bedside.ui.infusion.end_forms import DiscontinueForm
from bedside.ui.infusion.opening import form_for
from tests.support.hands import press, settle
from tests.support.pump import Bedside

Clock = Callable[[], datetime]


def opened(qtbot: QtBot, bed: Bedside, clock: Clock, act: Act) -> ActForm:
    form = form_for(act, bed.physician, bed.patient, clock)
    qtbot.addWidget(form)
    form.resize(1158, 768)
    form.show()
    qtbot.waitExposed(form)
    settle()
    return form


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.STOP])
def test_every_form_names_the_child_and_can_be_left(
    qtbot: QtBot, bed: Bedside, clock: Clock, act: Act
) -> None:
    bed.started()
    form = opened(qtbot, bed, clock, act)
    assert form.child.text() == "Bed 3 · Örnek Hasta 1"
    assert form.title()
    assert all(field.accessibleName() or field.caption() for field in form.fields.values())
    with qtbot.waitSignal(form.left):
        press(form.back_act)


def test_a_stop_has_no_form(bed: Bedside, clock: Clock) -> None:
    with pytest.raises(KeyError):
        form_for(Act.STOP, bed.physician, bed.patient, clock)


def test_a_no_stands_at_its_field_and_the_rest_stays(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    form = opened(qtbot, bed, clock, Act.DISCONTINUE)
    assert isinstance(form, DiscontinueForm)
    with qtbot.assertNotEmitted(form.done):
        press(form.save_act)
    assert form.reason.refusal()
    form.reason.set_text("neuro-4")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    last = bed.ward.file.journal.of_patient(bed.patient)[-1].event
    assert last == TreatmentDiscontinued(1, "neuro-4")


def test_a_no_without_a_field_stands_over_the_page(
    qtbot: QtBot, bed: Bedside, clock: Clock
) -> None:
    bed.started()
    form = opened(qtbot, bed, clock, Act.COMPLETE)
    press(form.save_act)
    assert "running" in form.banner.text()


def test_a_drug_is_written_as_it_was_typed(qtbot: QtBot, bed: Bedside, clock: Clock) -> None:
    bed.started()
    form = opened(qtbot, bed, clock, Act.GIVE_DRUG)
    assert isinstance(form, DrugForm)
    form.drug.set_text("paracetamol")
    form.mg.set_text("240")
    press(form.save_act)
    assert form.purpose.refusal()
    assert (form.drug.text(), form.mg.text()) == ("paracetamol", "240")
    form.given_at.set_text("yesterday")
    press(form.save_act)
    assert form.given_at.refusal()
    form.given_at.set_value(clock())
    form.purpose.set_value("fever")
    with qtbot.waitSignal(form.done):
        press(form.save_act)
    last = bed.ward.file.journal.of_patient(bed.patient)[-1].event
    assert last == DrugGiven("paracetamol", Decimal(240), DrugPurpose.FEVER)
