"""How does the journal of a patient become lines in plain words?"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from bedside.services.patients import JournalLine
from bedside.ui.chart.journal_list import JournalRow
from bedside.ui.chart.words import journal_sentence
from bedside.ui.wording import quantities

# What a person may mend: the services refuse every other kind.
CORRECTABLE = ("patient_registered", "patient_measured")


def journal_rows(journal: tuple[JournalLine, ...], zone: tzinfo | None) -> tuple[JournalRow, ...]:
    """Every entry of ``journal``, newest first; times in the ward's ``zone``."""
    by_id = {line.event_id: line for line in journal}
    newest_first = sorted(journal, key=lambda line: line.recorded_at, reverse=True)
    return tuple(_row(line, by_id, zone) for line in newest_first)


def _row(line: JournalLine, by_id: dict[str, JournalLine], zone: tzinfo | None) -> JournalRow:
    mended_by = _mended_by(line, by_id)
    return JournalRow(
        event_id=line.event_id,
        sentence=journal_sentence(line.kind, {"reason": line.reason, **line.facts}),
        circumstances=_circumstances(line, zone),
        mended="" if mended_by is None else _mended(mended_by, zone),
        mends="" if mended_by is not None else _mends(line),
    )


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
