"""How does the journal of a patient become lines in plain words?"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from bedside.clinical.events import CheckOutcome
from bedside.clinical.units import plain
from bedside.services.patients import ChartView, JournalLine
from bedside.ui.chart.journal_model import JournalRow
from bedside.ui.chart.words import journal_sentence
from bedside.ui.infusion.mending_forms import MENDABLE
from bedside.ui.wording import quantities

# What a person may mend: the services refuse every other kind.
CORRECTABLE = ("patient_registered", "patient_measured", *MENDABLE)


class WordedRows:
    """Every entry of a patient's journal, newest first; each in words when it is asked for."""

    def __init__(self, chart: ChartView, zone: tzinfo | None) -> None:
        self._chart, self._zone = chart, zone
        self._standing = {line.event_id: line for line in chart.measurements if line.stands}

    def __len__(self) -> int:
        return len(self._chart.journal)

    def __getitem__(self, place: int) -> JournalRow:
        return self._row(self._chart.journal[place])

    def place_of(self, event_id: str) -> int | None:
        """Where the entry stands, None where this journal has none of the id."""
        return self._chart.journal.place_of(event_id)

    def _row(self, line: JournalLine) -> JournalRow:
        mended_by = self._mended_by(line)
        mends = "" if mended_by is not None else _mends(line)
        of_pump = mended_by is None and line.kind in MENDABLE
        return JournalRow(
            event_id=line.event_id,
            sentence=self._sentence(line),
            circumstances=_circumstances(line, self._zone),
            mended="" if mended_by is None else _mended(mended_by, self._zone),
            mends=mends,
            withdrawable=mends in self._standing or of_pump,
        )

    def _sentence(self, line: JournalLine) -> str:
        """The entry in words; a correction says what it put right, where that still stands."""
        facts, kind = {"reason": line.reason, **line.facts}, line.kind
        if kind == "label_printed" and facts.get("copy_number", "0") != "0":
            kind = "label_reprinted"
        if facts.get("outcome") == CheckOutcome.STOPPED:
            kind = f"{kind}_stopped"
        target = self._chart.journal.find(line.corrects) if kind == "entry_corrected" else None
        if target is not None and target.kind == "patient_registered":
            kind = "registration_corrected"
        elif target is not None and target.corrected_by == line.event_id:
            stands = self._standing.get(target.event_id)
            if stands is not None:
                kind = "measurement_corrected"
                facts["weight_kg"] = plain(stands.weight_kg)
                facts["height_cm"] = plain(stands.height_cm)
        return journal_sentence(kind, facts)

    def _mended_by(self, line: JournalLine) -> JournalLine | None:
        """The entry that stands instead of ``line``: its correction, or a later correction of
        the same entry."""
        journal = self._chart.journal
        if line.corrected_by is not None:
            return journal.find(line.corrected_by)
        first = journal.find(line.corrects)
        if first is None or first.corrected_by == line.event_id:
            return None
        return journal.find(first.corrected_by)


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
