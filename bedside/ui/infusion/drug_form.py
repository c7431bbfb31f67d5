"""Which drug beside the infusion was given, how much, what for and when?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from bedside.clinical.events import DrugPurpose
from bedside.services.infusion.drafts import DrugDraft
from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.ui.date_fields import DateTimeField
from bedside.ui.fields import ChoiceField, DecimalField, TextField
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.infusion.words import purpose_words


class DrugForm(ActForm):
    """Premedication or support, written at the time it was given."""

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._infusion, self._patient, self._clock = infusion, patient, clock
        self.set_title(self.tr("Record a drug that was given"))
        self.drug = TextField(self.tr("Drug"))
        self.mg = DecimalField("mg", self.tr("Dose given"))
        self.purpose = ChoiceField(self.tr("What for"), list(purpose_words().items()))
        self.given_at = DateTimeField(self.tr("Given at"))
        self.given_at.set_value(clock())
        self.note = TextField(self.tr("Note"))
        self.fields = {
            "drug": self.drug,
            "mg": self.mg,
            "purpose": self.purpose,
            "given_at": self.given_at,
        }
        left, right = self.columns()
        self.card(None, self.drug, self.mg, self.note, into=left)
        self.card(None, self.purpose, self.given_at, into=right)
        left.addStretch(1)
        right.addStretch(1)
        self.content.addStretch(1)

    def ask(self) -> str | EntryRefused | None:
        given_at, purpose = self.given_at.value(), self.purpose.value()
        if not self.given_at.check() or given_at is None:
            return None
        if purpose is None:
            return EntryRefused(EntryProblem.MISSING_FIELD, "purpose")
        draft = DrugDraft(
            drug=self.drug.value(),
            mg=self.mg.value(),
            purpose=DrugPurpose(purpose),
            given_at=given_at.replace(tzinfo=self._clock().tzinfo),
            note=self.note.value(),
        )
        return self._infusion.give_drug(self._patient, draft)
