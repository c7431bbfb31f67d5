"""How do a patient's measurements and bags stand in tables, and the journal in lines?"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from bedside.services.patients import BagLine, ChartView, JournalLine, MeasurementLine
from bedside.ui.board.rows import level_text
from bedside.ui.chart.journal_list import JournalRow
from bedside.ui.chart.words import bag_state, journal_sentence
from bedside.ui.widgets.cell import Cell
from bedside.ui.widgets.table import Column
from bedside.ui.wording import quantities

# What a person may mend: the services refuse every other kind.
CORRECTABLE = ("patient_registered", "patient_measured")


def measurement_columns(zone: tzinfo | None) -> tuple[Column[MeasurementLine], ...]:
    """Weight, height, when and by whom, and whether the measurement still stands."""
    translate = QCoreApplication.translate

    def when(line: MeasurementLine) -> Cell:
        moment = line.measured_at.astimezone(zone)
        return Cell(quantities.day(moment), f"{quantities.clock(moment)} · {line.recorded_by}")

    return (
        Column(translate("Chart", "Measured"), when, stretch=2),
        Column(
            translate("Chart", "Weight"),
            lambda line: Cell(quantities.amount(line.weight_kg, "kg"), bold=line.stands),
            stretch=1,
        ),
        Column(
            translate("Chart", "Height"),
            lambda line: Cell(quantities.amount(line.height_cm, "cm"), bold=line.stands),
            stretch=1,
        ),
        Column("", _standing),
    )


def _standing(line: MeasurementLine) -> Cell:
    translate = QCoreApplication.translate
    if not line.stands:
        return Cell(translate("Chart", "mended"), severity="caution")
    if line.corrected:
        return Cell(translate("Chart", "corrected"), severity="info")
    return Cell(translate("Chart", "stands"), severity="good")


def bag_columns(zone: tzinfo | None) -> tuple[Column[BagLine], ...]:
    """Which bag, how it is run, when and by whom it was made, and how far it has come."""
    translate = QCoreApplication.translate

    def prepared(line: BagLine) -> Cell:
        moment = line.prepared_at.astimezone(zone)
        return Cell(quantities.day(moment), f"{quantities.clock(moment)} · {line.prepared_by}")

    return (
        Column(translate("Chart", "Bag"), _which_bag, stretch=3),
        Column(translate("Chart", "Rate"), _run, stretch=2),
        Column(translate("Chart", "Prepared"), prepared, stretch=3),
        Column(translate("Chart", "State"), _how_far),
    )


def _which_bag(line: BagLine) -> Cell:
    translate = QCoreApplication.translate
    name = translate("Chart", "Bag {number}").format(number=line.bag_number)
    place = translate("Chart", "cycle {cycle}, from day {day}").format(
        cycle=line.cycle, day=line.first_day
    )
    dose = quantities.amount(line.dose_mcg_per_day, translate("Chart", "mcg/day"))
    return Cell(f"{name} · {level_text(line.level)}", f"{place} · {dose}", bold=True)


def _run(line: BagLine) -> Cell:
    translate = QCoreApplication.translate
    hours = quantities.amount(line.bag_hours, translate("Chart", "h"))
    return Cell(quantities.amount(line.rate_ml_per_h, "mL/h"), hours, bold=True)


def _how_far(line: BagLine) -> Cell:
    severity, words = bag_state(line.state)
    return Cell(words, severity=severity)


def journal_rows(chart: ChartView, zone: tzinfo | None) -> tuple[JournalRow, ...]:
    """The whole journal of the patient, newest entry first."""
    by_id = {line.event_id: line for line in chart.journal}
    newest_first = sorted(chart.journal, key=lambda line: line.recorded_at, reverse=True)
    return tuple(_journal_row(line, by_id, zone) for line in newest_first)


def _journal_row(
    line: JournalLine, by_id: dict[str, JournalLine], zone: tzinfo | None
) -> JournalRow:
    facts = {"reason": line.reason, **line.facts}
    return JournalRow(
        event_id=line.event_id,
        sentence=journal_sentence(line.kind, facts),
        circumstances=_circumstances(line, zone),
        mended=_mended(by_id.get(line.corrected_by or ""), zone),
        correctable=line.kind in CORRECTABLE and line.corrected_by is None,
    )


def _circumstances(line: JournalLine, zone: tzinfo | None) -> str:
    happened = quantities.day_and_time(line.happened_at.astimezone(zone))
    recorded = quantities.day_and_time(line.recorded_at.astimezone(zone))
    if happened == recorded:
        return f"{happened} · {line.person}"
    translate = QCoreApplication.translate
    return translate("Chart", "{happened}, entered {recorded} · {person}").format(
        happened=happened, recorded=recorded, person=line.person
    )


def _mended(correction: JournalLine | None, zone: tzinfo | None) -> str:
    if correction is None:
        return ""
    translate = QCoreApplication.translate
    return translate("Chart", "▲ Mended {time} by {person}: {reason}").format(
        time=quantities.day_and_time(correction.recorded_at.astimezone(zone)),
        person=correction.person,
        reason=correction.reason,
    )
