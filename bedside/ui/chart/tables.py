"""How do a patient's measurements and bags stand in tables?"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from bedside.services.patients import BagLine, MeasurementLine
from bedside.ui.chart.words import bag_state
from bedside.ui.theme.apply import current_scale
from bedside.ui.widgets.cell import Cell
from bedside.ui.widgets.table import Column
from bedside.ui.wording import quantities
from bedside.ui.wording.terms import term

# From here on five columns would cut each other short.
_LARGE_TEXT = 1.3
_LONG_LOT = 10


def measurement_columns(zone: tzinfo | None) -> tuple[Column[MeasurementLine], ...]:
    """Weight, height, when and by whom, and whether the measurement still stands."""
    translate = QCoreApplication.translate

    def when(line: MeasurementLine) -> Cell:
        moment = line.measured_at.astimezone(zone)
        return Cell(quantities.day(moment), f"{quantities.clock(moment)} · {line.recorded_by}")

    def figures(line: MeasurementLine) -> Cell:
        weight = quantities.amount(line.weight_kg, "kg")
        return Cell(weight, quantities.amount(line.height_cm, "cm"), bold=line.stands)

    return (
        Column(translate("Chart", "Measured"), when, stretch=1),
        Column(translate("Chart", "Weight · height"), figures, stretch=1),
        Column("", _standing),
    )


def _standing(line: MeasurementLine) -> Cell:
    if line.stands:
        return Cell("")
    return Cell(QCoreApplication.translate("Chart", "no longer stands"), severity="caution")


def bag_columns(zone: tzinfo | None) -> tuple[Column[BagLine], ...]:
    """Which bag, how it is run, when and by whom it was made, of which lots, how far it is.

    With large text maker and dose give room to the rest, and no figure is cut short: the
    journal below names the maker, the opened bag the dose.
    """
    translate = QCoreApplication.translate

    def prepared(line: BagLine) -> Cell:
        moment = line.prepared_at.astimezone(zone)
        return Cell(quantities.day(moment), f"{quantities.clock(moment)} · {line.prepared_by}")

    made = (Column(translate("Chart", "Prepared"), prepared, stretch=1),)
    return (
        Column(translate("Chart", "Bag"), _which_bag, stretch=1),
        Column(translate("Chart", "Rate"), _run),
        *(() if _large() else made),
        Column(translate("Chart", "Vial lots"), _lots, leads=True),
        Column(translate("Chart", "State"), _how_far),
    )


def _large() -> bool:
    return current_scale() >= _LARGE_TEXT


def _which_bag(line: BagLine) -> Cell:
    translate = QCoreApplication.translate
    name = translate("Chart", "Bag {number}").format(number=line.bag_number)
    place = translate("Chart", "cycle {cycle}, from day {day}").format(
        cycle=line.cycle, day=line.first_day
    )
    dose = quantities.amount(line.dose_mcg_per_day, translate("Chart", "mcg/day"))
    below = place if _large() else f"{place} · {dose}"
    return Cell(f"{name} · {term('level', line.level)}", below, bold=True)


def _run(line: BagLine) -> Cell:
    translate = QCoreApplication.translate
    hours = quantities.amount(line.bag_hours, translate("Chart", "h"))
    return Cell(quantities.amount(line.rate_ml_per_h, "mL/h"), hours, bold=True)


def _how_far(line: BagLine) -> Cell:
    severity, words = bag_state(line.state)
    return Cell(words, severity=severity)


def _lots(line: BagLine) -> Cell:
    """The lots as a link to their trail; those after the first stand in the line below."""
    first, *others = [_short(lot) for lot in line.lots] or ["–"]
    below = f"+ {len(others)}" if _large() and others else ", ".join(others)
    return Cell(first, below, link=bool(line.lots))


def _short(lot: str) -> str:
    """With large text a long lot leaves the level of the bag its room; the trail has it whole."""
    if not _large() or len(lot) <= _LONG_LOT:
        return lot
    return f"{lot[: _LONG_LOT // 2]}…{lot[-_LONG_LOT // 2 + 1 :]}"
