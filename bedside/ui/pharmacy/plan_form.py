"""How is a cycle to be planned? Start, durations, when bags are made, and hours to avoid."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from bedside.clinical.events import Storage
from bedside.services.pharmacy.answers import PlannerStart
from bedside.services.pharmacy.drafts import PlanDraft
from bedside.ui.date_fields import DateTimeField, TimeField
from bedside.ui.fields import ChoiceField, DecimalField, Field
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.widgets.card import Card
from bedside.ui.widgets.flow import Flow
from bedside.ui.widgets.text import button, label
from bedside.ui.wording import terms

_YES, _NO = "yes", "no"
_LARGE_TEXT = 1.3


class PlanForm(Card):
    """The fields of a plan's draft. ``wanted`` when plans are to be looked at."""

    wanted = Signal()

    def __init__(self, start: PlannerStart, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How it is to be planned"), parent)
        yes_no = [(_YES, self.tr("yes")), (_NO, self.tr("no"))]
        stored = [(each.value, terms.term("storage", each.value)) for each in Storage]
        self.start_at = DateTimeField(self.tr("First bag connected at"))
        self.diluent = DecimalField("mL", self.tr("Diluent in a bag"))
        self.ahead = DecimalField("h", self.tr("A bag is made so long before"), 0)
        self.storage = ChoiceField(self.tr("Where it waits until then"), stored)
        self.weekends = ChoiceField(self.tr("Keep weekends free of changes"), yes_no)
        self.nights = ChoiceField(self.tr("Keep nights free of changes"), yes_no)
        self.night_begins = TimeField(self.tr("Night from"))
        self.night_ends = TimeField(self.tr("Night until"))
        self.low_first = ChoiceField(self.tr("Goes on at the step dose"), yes_no)
        self.low_first.setVisible(start.low_days is not None)
        self.hours: dict[int, QPushButton] = {}
        self.show_act = button(self.tr("Show the plans"), "primary")
        self.show_act.clicked.connect(self.wanted)
        self.body.addWidget(self._durations(start))
        self._lay_out()
        self.body.addWidget(self.show_act)
        self._fill(start.draft)

    def _durations(self, start: PlannerStart) -> QWidget:
        both = QWidget()
        rows = QVBoxLayout(both)
        rows.setContentsMargins(0, 0, 0, scaled(8))
        rows.setSpacing(scaled(4))
        row = Flow(8)
        rows.addWidget(label(self.tr("Bags of"), "caption"))
        rows.addWidget(row)
        for hours in start.durations:
            made = button(self.tr("{hours} h").format(hours=hours), "segment")
            made.setCheckable(True)
            made.setAccessibleName(self.tr("Bags of {hours} h").format(hours=hours))
            self.hours[hours] = made
            row.add(made)
        return both

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(16))
        columns = 1 if current_scale() >= _LARGE_TEXT else 3
        fields: list[Field] = [
            self.start_at,
            self.ahead,
            self.storage,
            self.diluent,
            self.weekends,
            self.nights,
            self.night_begins,
            self.night_ends,
            self.low_first,
        ]
        for place, field in enumerate(fields):
            grid.addWidget(field, *divmod(place, columns))
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)

    def _fill(self, draft: PlanDraft) -> None:
        if draft.start_at is not None:
            self.start_at.set_value(draft.start_at)
        if draft.diluent_ml is not None:
            self.diluent.set_value(draft.diluent_ml)
        if draft.ahead_hours is not None:
            self.ahead.set_value(Decimal(draft.ahead_hours))
        self.storage.set_value(draft.storage.value)
        self.weekends.set_value(_YES if draft.avoid_weekends else _NO)
        self.nights.set_value(_YES if draft.avoid_nights else _NO)
        self.low_first.set_value(_YES if draft.low_first else _NO)
        self.night_begins.set_value(draft.night_begins)
        self.night_ends.set_value(draft.night_ends)
        for hours, made in self.hours.items():
            made.setChecked(hours in draft.allowed_hours)

    def draft(self, zoned: PlanDraft) -> PlanDraft | None:
        """The draft as it is filled in; None, said at its field, where something is no entry.

        ``zoned`` is the suggestion: it gives the ward's zone.
        """
        needed = (self.start_at, self.diluent, self.ahead)
        nights = (self.night_begins, self.night_ends) if self.nights.value() == _YES else ()
        if [field for field in (*needed, *nights) if not field.check()]:
            return None
        start_at, ahead = self.start_at.value(), self.ahead.value()
        zone = None if zoned.start_at is None else zoned.start_at.tzinfo
        return PlanDraft(
            start_at=None if start_at is None else start_at.replace(tzinfo=zone),
            allowed_hours=tuple(hours for hours, made in self.hours.items() if made.isChecked()),
            diluent_ml=self.diluent.value(),
            ahead_hours=None if ahead is None else int(ahead),
            storage=Storage(self.storage.value() or Storage.COLD),
            avoid_weekends=self.weekends.value() == _YES,
            avoid_nights=bool(nights),
            night_begins=self.night_begins.value() or zoned.night_begins,
            night_ends=self.night_ends.value() or zoned.night_ends,
            low_first=self.low_first.value() == _YES,
        )

    def field(self, name: str) -> Field | None:
        """The field a refusal names."""
        fields: dict[str, Field] = {
            "start_at": self.start_at,
            "diluent_ml": self.diluent,
            "ahead_hours": self.ahead,
            "night_ends": self.night_ends,
        }
        return fields.get(name)
