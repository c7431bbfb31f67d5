"""How does the journal of a patient become lines in plain words?"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from bedside.clinical.events import CheckOutcome
from bedside.clinical.units import plain
from bedside.services.patients import ChartView, JournalLine
from bedside.ui.chart.journal_list import JournalRow
from bedside.ui.chart.words import journal_sentence
from bedside.ui.infusion.mending_forms import MENDABLE
from bedside.ui.wording import quantities

# What a person may mend: the services refuse every other kind.
CORRECTABLE = ("patient_registered", "patient_measured", *MENDABLE)


def journal_rows(chart: ChartView, zone: tzinfo | None) -> tuple[JournalRow, ...]:
    """Every entry of the patient's journal, newest first; times in the ward's ``zone``."""
    by_id = {line.event_id: line for line in chart.journal}
    newest_first = sorted(chart.journal, key=lambda line: line.recorded_at, reverse=True)
    return tuple(_row(line, chart, by_id, zone) for line in newest_first)


def _row(
    line: JournalLine, chart: ChartView, by_id: dict[str, JournalLine], zone: tzinfo | None
) -> JournalRow:
    mended_by = _mended_by(line, by_id)
    mends = "" if mended_by is not None else _mends(line)
    measured = any(each.event_id == mends and each.stands for each in chart.measurements)
    of_pump = mended_by is None and line.kind in MENDABLE
    return JournalRow(
        event_id=line.event_id,
        sentence=_sentence(line, chart, by_id),
        circumstances=_circumstances(line, zone),
        mended="" if mended_by is None else _mended(mended_by, zone),
        mends=mends,
        withdrawable=measured or of_pump,
    )


def _sentence(line: JournalLine, chart: ChartView, by_id: dict[str, JournalLine]) -> str:
    """The entry in words; a correction says what it put right, where that still stands."""
    facts, kind = {"reason": line.reason, **line.facts}, line.kind
    target = by_id.get(line.corrects or "")
    if kind == "label_printed" and facts.get("copy_number", "0") != "0":
        kind = "label_reprinted"
    if facts.get("outcome") == CheckOutcome.STOPPED:
        kind = f"{kind}_stopped"
    if kind == "entry_corrected" and target is not None:
        if target.kind == "patient_registered":
            kind = "registration_corrected"
        elif target.corrected_by == line.event_id:
            standing = (each for each in chart.measurements if each.event_id == target.event_id)
            for each in standing:
                if each.stands:
                    kind = "measurement_corrected"
                    facts["weight_kg"] = plain(each.weight_kg)
                    facts["height_cm"] = plain(each.height_cm)
    return journal_sentence(kind, facts)


def _mended_by(line: JournalLine, by_id: dict[str, JournalLine]) -> JournalLine | None:
    """The entry that stands instead of ``line``: its correction, or a later correction of
    the same entry."""
    if line.corrected_by is not None:
        return by_id.get(line.corrected_by)
    first = by_id.get(line.corrects or "")
    if first is None or first.corrected_by == line.event_id:
        return None
    return by_id.get(first.corrected_by or "")


def _mends(line: JournalLine) -> str:
    """Which entry a correction made from this line would name; nothing where none may."""
    return line.event_id if line.kind in CORRECTABLE else line.corrects or ""


def _circumstances(line: JournalLine, zone: tzinfo | None) -> str:
    happened = quantities.day_and_time(line.happened_at.astimezone(zone))
    recorded = quantities.day_and_time(line.recorded_at.astimezone(zone))
    if happened == recorded:
        return f"{happened} · {line.person}"
    translate = QCoreApplication.translate
    return translate("Chart", "{happened}, entered {recorded} · {person}").format(
        happened=happened, recorded=recorded, person=line.person
    )


def _mended(correction: JournalLine, zone: tzinfo | None) -> str:
    translate = QCoreApplication.translate
    return translate("Chart", "▲ Mended {time} by {person}: {reason}").format(
        time=quantities.day_and_time(correction.recorded_at.astimezone(zone)),
        person=correction.person,
        reason=correction.reason,
    )
