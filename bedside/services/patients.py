"""What does the ward record about a child, and what does its board show?

Registering, weighing, correcting; never deleting. Each act checks the person's role and
the entry first, says what is wrong at which field, and writes one journal entry.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import msgspec

from bedside.clinical.body import (
    BodySize,
    WeightQuestion,
    freshness_questions,
    size_questions,
    size_refusal,
)
from bedside.clinical.chart import Chart
from bedside.clinical.events import (
    Entry,
    EntryCorrected,
    Indication,
    KnownEvent,
    PatientMeasured,
    PatientRegistered,
    Sex,
)
from bedside.services.at_work import CARERS, WardAtWork
from bedside.services.board_lines import BoardLine, NextKind, NextStep
from bedside.services.chart_view import (
    BagLine,
    ChartView,
    MeasurementLine,
    chart_view,
)
from bedside.services.journal_lines import JournalLine, JournalLines
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.services.ward_board import WardBoard
from bedside.store.read_models import PatientHit

__all__ = [
    "BagLine",
    "BoardLine",
    "ChartView",
    "EntryProblem",
    "EntryRefused",
    "JournalLine",
    "JournalLines",
    "MeasurementLine",
    "NextKind",
    "NextStep",
    "PatientHit",
    "Patients",
    "RegistrationDraft",
]

_TEXTS = ("name", "hospital_number", "second_identifier", "bed", "allergies", "diagnosis")
# A clock that is a little ahead of this PC's is no mistake of the person.
_CLOCK_SLACK = timedelta(minutes=5)


class RegistrationDraft(msgspec.Struct, frozen=True):
    """What was typed into the registration form so far."""

    name: str = ""
    hospital_number: str = ""
    second_identifier: str = ""
    date_of_birth: date | None = None
    sex: Sex | None = None
    allergies: str = ""
    bed: str = ""
    diagnosis: str = ""
    indication: Indication | None = None


class Patients:
    """The children of the ward."""

    def __init__(self, at_work: WardAtWork) -> None:
        self._at_work = at_work
        self._board = WardBoard(at_work)

    def register(self, draft: RegistrationDraft) -> str | EntryRefused:
        """A new child; the patient id, or the first thing that is missing or wrong."""
        registered = self._registration(draft, None)
        if isinstance(registered, EntryRefused):
            return registered
        patient = uuid4().hex
        written = self._at_work.record(patient, registered)
        return written if isinstance(written, EntryRefused) else patient

    def measure(
        self,
        patient: str,
        weight_kg: Decimal,
        height_cm: Decimal,
        measured_at: datetime,
        confirmed: bool = False,
    ) -> EntryRefused | None:
        """Weight and height. Far from the last ones it asks; ``confirmed`` answers yes."""
        refused = self._at_work.refusal_unless(CARERS) or self._measurement_refusal(
            weight_kg, height_cm, measured_at
        )
        if refused is None and not confirmed:
            refused = self._question(patient, weight_kg, height_cm)
        if refused is not None:
            return refused
        return self._write(patient, PatientMeasured(weight_kg, height_cm), measured_at)

    def correct_registration(
        self, patient: str, event_id: str, draft: RegistrationDraft, reason: str
    ) -> EntryRefused | None:
        """Another registration stands instead; the first stays visible."""
        replacement = self._registration(draft, patient)
        if isinstance(replacement, EntryRefused):
            return replacement
        return self._correct(patient, event_id, replacement, reason)

    def correct_measurement(
        self,
        patient: str,
        event_id: str,
        weight_kg: Decimal,
        height_cm: Decimal,
        reason: str,
        confirmed: bool = False,
    ) -> EntryRefused | None:
        """Other figures stand instead; the first stay visible. Asks as a measurement does."""
        refused = self._measurement_refusal(weight_kg, height_cm, self._at_work.now())
        if refused is None and reason.strip() and not confirmed:
            refused = self._question(patient, weight_kg, height_cm, besides=event_id)
        if refused is not None:
            return refused
        return self._correct(patient, event_id, PatientMeasured(weight_kg, height_cm), reason)

    def withdraw(self, patient: str, event_id: str, reason: str) -> EntryRefused | None:
        """A measurement was entered in error; it stays visible, struck out."""
        if event_id == self._chart(patient).registration_event_id:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "event_id")
        return self._correct(patient, event_id, None, reason)

    def chart(self, patient: str) -> ChartView:
        """Everything known of a child. KeyError for a patient nobody registered."""
        return chart_view(self._at_work, patient)

    def board(self) -> tuple[BoardLine, ...]:
        """A line per child, what is due first on top."""
        return self._board.board()

    def search(self, text: str) -> tuple[PatientHit, ...]:
        """Children whose name or number holds ``text``, Turkish letters folded."""
        return self._at_work.file.read.search(text)

    def _entries(self, patient: str) -> tuple[Entry, ...]:
        return self._at_work.reading(patient).entries

    def _chart(self, patient: str) -> Chart:
        return self._at_work.reading(patient).chart

    def _registration(
        self, draft: RegistrationDraft, patient: str | None
    ) -> PatientRegistered | EntryRefused:
        refused = self._at_work.refusal_unless(CARERS) or self._first_fault(draft, patient)
        if refused is not None:
            return refused
        stripped = {name: str(getattr(draft, name)).strip() for name in _TEXTS}
        return msgspec.convert(
            {**msgspec.structs.asdict(draft), **stripped, "kind": "patient_registered"},
            PatientRegistered,
        )

    def _first_fault(self, draft: RegistrationDraft, patient: str | None) -> EntryRefused | None:
        for name in draft.__struct_fields__:
            value = getattr(draft, name)
            if value is None or not str(value).strip():
                return EntryRefused(EntryProblem.MISSING_FIELD, name)
        today = self._at_work.local(self._at_work.now()).date()
        if draft.date_of_birth is not None and draft.date_of_birth > today:
            return EntryRefused(EntryProblem.DATE_IN_FUTURE, "date_of_birth")
        holder = self._at_work.file.read.hospital_number_taken(draft.hospital_number.strip())
        if holder is not None and holder != patient:
            return EntryRefused(EntryProblem.NUMBER_TAKEN, "hospital_number")
        return None

    def _measurement_refusal(
        self, weight_kg: Decimal, height_cm: Decimal, measured_at: datetime
    ) -> EntryRefused | None:
        if measured_at > self._at_work.now() + _CLOCK_SLACK:
            return EntryRefused(EntryProblem.DATE_IN_FUTURE, "measured_at")
        refusal = size_refusal(self._at_work.protocol.body, BodySize(weight_kg, height_cm))
        if refusal is None:
            return None
        field = "weight_kg" if "weight_kg" in refusal.facts else "height_cm"
        names = ("minimum_kg", "maximum_kg", "minimum_cm", "maximum_cm")
        bounds = [Decimal(str(refusal.facts[name])) for name in names if name in refusal.facts]
        return EntryRefused(
            EntryProblem.OUT_OF_RANGE, field, {"minimum": bounds[0], "maximum": bounds[1]}
        )

    def _question(
        self, patient: str, weight_kg: Decimal, height_cm: Decimal, besides: str | None = None
    ) -> EntryRefused | None:
        """Asks where the new figures lie far from the last ones, or the build is unusual.

        ``besides``: the measurement that is being corrected says nothing of its correction.
        """
        rules, now = self._at_work.protocol.body, self._at_work.now()
        standing = [
            line
            for line in self._chart(patient).measurements
            if line.stands and line.event_id != besides
        ]
        latest = standing[-1] if standing else None
        asked: list[WeightQuestion] = [
            question
            for question in size_questions(rules, BodySize(weight_kg, height_cm))
            if question is WeightQuestion.BODY_MASS_INDEX
        ]
        before = None if latest is None else latest.weight_kg
        asked += freshness_questions(rules, weight_kg, now, now, before)
        if not asked:
            return None
        facts: dict[str, Decimal | int | str] = {
            "code": asked[0].value,
            "weight_kg": weight_kg,
            "percent": self._at_work.protocol.body.weight_change_percent.value,
        }
        if before is not None:
            facts["before_kg"] = before
        return EntryRefused(EntryProblem.NEEDS_CONFIRMATION, "weight_kg", facts)

    def _correct(
        self,
        patient: str,
        event_id: str,
        replacement: PatientRegistered | PatientMeasured | None,
        reason: str,
    ) -> EntryRefused | None:
        refused = self._at_work.refusal_unless(CARERS)
        if refused is not None:
            return refused
        if not reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        corrected = next(
            (entry for entry in self._entries(patient) if entry.event_id == event_id), None
        )
        wanted = type(replacement) if replacement is not None else PatientMeasured
        if corrected is None or not isinstance(corrected.event, wanted):
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "event_id")
        return self._write(patient, EntryCorrected(event_id, reason.strip(), replacement), None)

    def _write(
        self, patient: str, event: KnownEvent, happened_at: datetime | None
    ) -> EntryRefused | None:
        written = self._at_work.record(patient, event, happened_at)
        return written if isinstance(written, EntryRefused) else None
