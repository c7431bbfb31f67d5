"""Which form belongs to which act?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bedside.services.infusion.answers import Act
from bedside.services.infusion.service import Infusion
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.drug_form import DrugForm
from bedside.ui.infusion.end_forms import CompleteForm, DiscontinueForm, FinishForm, UndoForm
from bedside.ui.infusion.level_forms import ChangeForm, StartForm, StepForm
from bedside.ui.infusion.order_form import OrderForm
from bedside.ui.infusion.restart_form import RestartForm
from bedside.ui.infusion.words import child_text

_Clock = Callable[[], datetime]
_TIMED: dict[Act, Callable[[Infusion, str, _Clock], ActForm]] = {
    Act.ORDER: OrderForm,
    Act.START: StartForm,
    Act.CHANGE_BAG: ChangeForm,
    Act.RESUME: RestartForm,
    Act.STEP: StepForm,
    Act.GIVE_DRUG: DrugForm,
}
_PLAIN: dict[Act, Callable[[Infusion, str], ActForm]] = {
    Act.FINISH_BAG: FinishForm,
    Act.COMPLETE: CompleteForm,
    Act.DISCONTINUE: DiscontinueForm,
    Act.UNDO_DISCONTINUE: UndoForm,
}


def form_for(act: Act, infusion: Infusion, patient: str, clock: _Clock) -> ActForm:
    """The form of an act for a child. KeyError for a stop, which has no form."""
    if act in _TIMED:
        form = _TIMED[act](infusion, patient, clock)
    else:
        form = _PLAIN[act](infusion, patient)
    bed, name = infusion.bed_and_name(patient)
    form.set_child(child_text(bed, name))
    return form
