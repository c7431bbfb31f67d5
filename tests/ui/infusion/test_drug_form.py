from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from pytestqt.qtbot import QtBot

from bedside.ui.infusion.drug_form import DrugForm
from tests.support.hands import press
from tests.support.pump import Bedside


def test_a_missing_dose_stands_at_its_field(
    qtbot: QtBot, bed: Bedside, clock: Callable[[], datetime]
) -> None:
    form = DrugForm(bed.nurse, bed.patient, clock)
    qtbot.addWidget(form)
    form.show()
    form.purpose.set_value("toxicity")
    press(form.save_act)
    assert form.drug.refusal()
    form.drug.set_text("dexamethasone")
    press(form.save_act)
    assert form.mg.refusal()
