"""When was it really, or was it never? The two ways an entry of the pump is put right."""

from __future__ import annotations

from datetime import datetime

from bedside.services.infusion.service import Infusion
from bedside.services.refused import EntryRefused
from bedside.ui.date_fields import DateTimeField
from bedside.ui.fields import TextField
from bedside.ui.infusion.act_form import ActForm
from bedside.ui.widgets.text import label

# The journal's kinds that are put right here; an end for good has its own way.
MENDABLE = (
    "cycle_ordered",
    "infusion_started",
    "bag_changed",
    "bag_finished",
    "infusion_interrupted",
    "infusion_resumed",
    "dose_stepped",
    "cycle_completed",
    "drug_given",
)


class TimeForm(ActForm):
    """The entry was at another time; what it says stays. ``happened_at`` is a ward time."""

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        event_id: str,
        sentence: str,
        happened_at: datetime,
    ) -> None:
        super().__init__("")
        self._infusion, self._patient, self._event_id = infusion, patient, event_id
        self._zone = happened_at.tzinfo
        self.set_title(self.tr("Correct the time"))
        self.set_context(self.tr("The old entry stays visible beside the new one."))
        self.happened_at = DateTimeField(self.tr("It was at"))
        self.happened_at.set_value(happened_at)
        self.reason = TextField(self.tr("Why is the entry wrong?"))
        self.fields = {"happened_at": self.happened_at, "reason": self.reason}
        self.card(None, label(sentence, "subtitle"), self.happened_at, self.reason)
        self.content.addStretch(1)
        self.setFocusProxy(self.happened_at)

    def ask(self) -> str | EntryRefused | None:
        happened_at = self.happened_at.value()
        if not self.happened_at.check() or happened_at is None:
            return None
        moment = happened_at.replace(tzinfo=self._zone)
        return self._infusion.mend(self._patient, self._event_id, self.reason.value(), moment)


class TakeBackForm(ActForm):
    """The entry was never; it stays visible, struck through."""

    def __init__(
        self,
        infusion: Infusion,
        patient: str,
        event_id: str,
        sentence: str,
    ) -> None:
        super().__init__("")
        self._infusion, self._patient, self._event_id = infusion, patient, event_id
        self.set_title(self.tr("Withdraw an entry"))
        self.set_context(self.tr("It stays visible, struck through, with your name and reason."))
        self.reason = TextField(self.tr("Why is the entry wrong?"))
        self.fields = {"reason": self.reason}
        self.card(None, label(sentence, "subtitle"), self.reason)
        self.content.addStretch(1)
        self.save_act.setText(self.tr("Withdraw the entry"))
        self.setFocusProxy(self.reason)

    def ask(self) -> str | EntryRefused | None:
        return self._infusion.mend(self._patient, self._event_id, self.reason.value(), None)
