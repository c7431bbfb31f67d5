"""How heavy and how tall is the child now? The form for a measurement and its correction."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from bedside.services.patients import EntryRefused, MeasurementLine
from bedside.ui.chart.entry_form import EntryForm
from bedside.ui.chart.refusals import confirmation_text
from bedside.ui.date_fields import DateTimeField
from bedside.ui.fields import DecimalField


class MeasurementForm(EntryForm):
    """Weight, height and when they were read. ``now`` is the ward's own clock."""

    def __init__(self, name: str, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Weigh and measure {name}").format(name=name))
        self.set_context(self.tr("Write what the scale and the stadiometer show."))
        self.weight = DecimalField("kg", self.tr("Weight"))
        self.height_cm = DecimalField("cm", self.tr("Height"), most_decimals=1)
        self.measured_at = DateTimeField(self.tr("Measured at"))
        self.measured_at.set_value(now)
        self.add_field("weight_kg", self.weight, 0, 0)
        self.add_field("height_cm", self.height_cm, 0, 1)
        self.add_field("measured_at", self.measured_at, 1, 0)
        self.setFocusProxy(self.weight)

    def readable(self) -> bool:
        """Whether all three can be read; each that cannot says why."""
        checked = [self.weight.check(), self.height_cm.check()]
        if self.measured_at.isEnabled():
            checked.append(self.measured_at.check())
        return all(checked)

    def figures(self) -> tuple[Decimal, Decimal] | None:
        """Weight in kg and height in cm, or None while one is not certain."""
        weight, height = self.weight.value(), self.height_cm.value()
        return None if weight is None or height is None else (weight, height)

    def correct(self, line: MeasurementLine, measured_at: datetime) -> None:
        """Become the correction of ``line``; the time of measuring stays as it was."""
        self.set_title(self.tr("Correct the measurement"))
        self.set_context(self.tr("The old entry stays visible beside the new one."))
        self.weight.set_value(line.weight_kg)
        self.height_cm.set_value(line.height_cm)
        self.measured_at.set_value(measured_at)
        self.measured_at.setEnabled(False)
        self.ask_reason(line.event_id)

    def question_words(self, refused: EntryRefused) -> tuple[str, str, str]:
        """The question names the figures that made it necessary."""
        return (
            self.tr("Please read the scale again"),
            confirmation_text(refused),
            self.tr("The figures are right, save them"),
        )
