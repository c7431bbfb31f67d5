"""What do temperature, circulation and breathing say?"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from bedside.clinical.events import VitalsRecord
from bedside.services.daily_log.draft import LogDraft
from bedside.services.daily_log.proposals import Proposals
from bedside.services.daily_log.service import LogPageView
from bedside.ui.daily_log import words
from bedside.ui.daily_log.choice import ChoiceLine
from bedside.ui.daily_log.number import LargeNumber, show_number, whole
from bedside.ui.daily_log.part import LogPart
from bedside.ui.theme.apply import current_scale, scaled
from bedside.ui.wording import quantities

_WHOLE = (
    *("systolic_mmhg", "diastolic_mmhg", "spo2_percent"),
    *("heart_rate_per_min", "respiratory_rate_per_min"),
)
_DECIMAL = ("temperature_c", "hours_above_40")
_LARGE_TEXT = 1.4  # from here on three figures stand in a line, not six


class VitalsPart(LogPart):
    """Six figures, what supports the child, and whether fever may be hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.temperature = LargeNumber(self.tr("Fever °C"), 1)
        self.systolic = LargeNumber(self.tr("Systolic"))
        self.diastolic = LargeNumber(self.tr("Diastolic"))
        self.spo2 = LargeNumber(self.tr("SpO₂ %"))
        self.pulse = LargeNumber(self.tr("Pulse /min"))
        self.breathing = LargeNumber(self.tr("Breaths /min"))
        self.hours = LargeNumber("", 1)
        self.oxygen = ChoiceLine(self.tr("Oxygen"), tuple(words.oxygen().items()))
        self.hypotension = ChoiceLine(
            self.tr("Blood pressure support"), tuple(words.hypotension().items())
        )
        self.masked = QCheckBox(self.tr("Fever may be hidden: antipyretic, steroid, tocilizumab"))
        self.masked.setToolTip(
            self.tr("Ticked from the start: the premedication of this drug hides fever.")
        )
        self.masked.toggled.connect(self.touched)
        self._arrange()

    def _arrange(self) -> None:
        figures = {
            "temperature_c": self.temperature,
            "systolic_mmhg": self.systolic,
            "diastolic_mmhg": self.diastolic,
            "spo2_percent": self.spo2,
            "heart_rate_per_min": self.pulse,
            "respiratory_rate_per_min": self.breathing,
            "hours_above_40": self.hours,
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(0)
        across = 3 if current_scale() >= _LARGE_TEXT else len(figures) - 1
        for place, (key, field) in enumerate(figures.items()):
            self.keep(key, field)
            grid.addWidget(field, place // across, place % across)
        for column in range(across):
            grid.setColumnStretch(column, 1)
        self.hours.hide()
        self.body.addLayout(grid)
        self.body.addWidget(self.keep("oxygen", self.oxygen))
        self.body.addWidget(self.keep("hypotension", self.hypotension))
        self.fields["masked"] = self.masked
        self.body.addWidget(self.masked, 0, Qt.AlignmentFlag.AlignLeft)

    def fill(self, draft: LogDraft, view: LogPageView) -> None:
        vitals = draft.vitals
        limit = quantities.number(view.scales.ctcae.fever.lasting_above_c)
        self.hours.set_caption(self.tr("Hours above {limit} °C").format(limit=limit))
        for key in (*_WHOLE, *_DECIMAL):
            field = self.fields[key]
            if isinstance(field, LargeNumber):
                show_number(field, getattr(vitals, key), draft.typed.get(key))
        self.hours.setVisible(vitals.hours_above_40 is not None)
        self.oxygen.set_value(vitals.oxygen)
        self.hypotension.set_value(vitals.hypotension)
        self.masked.setChecked(bool(vitals.masked))

    def read(self, draft: LogDraft) -> LogDraft:
        vitals = VitalsRecord(
            temperature_c=self.temperature.value(),
            hours_above_40=self.hours.value(),
            systolic_mmhg=whole(self.systolic),
            diastolic_mmhg=whole(self.diastolic),
            heart_rate_per_min=whole(self.pulse),
            respiratory_rate_per_min=whole(self.breathing),
            spo2_percent=whole(self.spo2),
            oxygen=self.oxygen.value(),
            hypotension=self.hypotension.value(),
            masked=self.masked.isChecked(),
        )
        typed = self.read_numbers(draft, (*_WHOLE, *_DECIMAL))
        return msgspec.structs.replace(draft, vitals=vitals, typed=typed)

    def answer(self, draft: LogDraft, proposals: Proposals) -> None:  # noqa: ARG002
        """The hours are asked only where the scale asks for them."""
        asked = any(fact.field == "hours_above_40" for fact in proposals.missing)
        self.hours.setVisible(asked or bool(self.hours.text()))
