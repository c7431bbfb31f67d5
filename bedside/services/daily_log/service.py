"""What does a shift write into the daily log, and what does the log show it while it does?

The log is kept as a draft while it grows and written once, as one entry. A fault never
costs what was typed: the draft stays until the entry stands.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from bedside.clinical.chart import age_years, whole_age
from bedside.clinical.corrections import standing_entries
from bedside.clinical.course import Course
from bedside.clinical.course_record import CycleRecord, course_of, fold_course
from bedside.clinical.events import (
    DayLogged,
    Entry,
    EntryCorrected,
    Role,
    VitalsRecord,
)
from bedside.clinical.grading.neurotoxicity import Instrument, instrument_for
from bedside.clinical.grading.published import Scales
from bedside.clinical.grading.terms import Term
from bedside.reference.scales import scales as shipped_scales
from bedside.services.at_work import WardAtWork
from bedside.services.daily_log.draft import (
    CORRECTION_PAGE,
    DRAFT_PAGE,
    LogDraft,
    decode_draft,
    encode_draft,
)
from bedside.services.daily_log.memory import LogMemory, remember
from bedside.services.daily_log.open_ends import first_open_end
from bedside.services.daily_log.proposals import Proposals, pickable, propose
from bedside.services.daily_log.record import draft_of, is_empty, log_event
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.errors import NothingSaved
from bedside.store.search_text import fold, words_to_find

# Who watches the child and may grade what is seen.
LOGGERS = frozenset({Role.NURSE, Role.PHYSICIAN})
# A clock that is a little ahead of this PC's is no mistake of the person.
_CLOCK_SLACK = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class LogPageView:
    """All that the page of one child's log shows beside the draft.

    ``instrument`` is the one the child's age calls for; with delayed development it is
    always CAPD. ``refusal`` says why this person may not save a log. Times are local.
    """

    patient: str
    name: str
    age_years: int
    age_months: int
    instrument: Instrument
    cycle: int | None
    infusion_day: int | None
    level: str | None
    memory: LogMemory
    scales: Scales
    draft: LogDraft
    draft_saved_at: datetime | None
    refusal: EntryRefused | None


class DailyLog:
    """The daily logs of this ward, by the person signed in."""

    def __init__(self, at_work: WardAtWork, scales: Callable[[], Scales] = shipped_scales) -> None:
        self._at_work = at_work
        self._scales = scales

    def page(self, patient: str) -> LogPageView:
        """The child's log to fill in, or to go on with. KeyError for an unknown patient."""
        return self._view(patient, self._kept(patient))

    def correction(self, patient: str, event_id: str) -> LogPageView | EntryRefused:
        """An earlier log to correct, filled with what stands in it or was begun already."""
        kept = self._load(patient, CORRECTION_PAGE.format(event_id=event_id))
        entry = self._standing_log(patient, event_id)
        if entry is None or not isinstance(entry.event, DayLogged):
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "event_id")
        if kept is not None:
            return self._view(patient, kept)
        draft = draft_of(self._scales(), patient, event_id, entry.event)
        return self._view(
            patient, (msgspec.structs.replace(draft, observed_at=entry.happened_at), None)
        )

    def propose(self, draft: LogDraft) -> Proposals:
        """The grades of both scales for what the draft holds, and what is missing."""
        return propose(self._scales(), draft)

    def find_terms(self, text: str) -> tuple[Term, ...]:
        """The findings whose Turkish or English name holds every word of ``text``."""
        wanted = words_to_find(text)
        return tuple(
            term
            for term in pickable(self._scales())
            if all(word in fold(f"{term.name.tr} {term.name.en}") for word in wanted)
        )

    def event(self, draft: LogDraft, cycle: int | None) -> DayLogged:
        """The entry as it would stand if the draft were saved now."""
        return log_event(self._scales(), draft, self.propose(draft), cycle)

    def unsaved(self, draft: LogDraft, cycle: int | None) -> DayLogged | None:
        """That entry, or None while it would say nothing at all."""
        event = self.event(draft, cycle)
        return None if is_empty(event) else event

    def keep(self, draft: LogDraft) -> datetime | EntryRefused:
        """Keep the half-filled log in the ward's file; the local time it was kept at."""
        now = self._at_work.now()
        try:
            self._at_work.file.drafts.save(
                self._at_work.person_id, draft.page, draft.patient, encode_draft(draft), now
            )
        except NothingSaved as refused:
            return EntryRefused(EntryProblem.NOTHING_SAVED, facts={"why": str(refused)})
        return self._at_work.local(now)

    def discard(self, draft: LogDraft) -> None:
        """Throw the half-filled log away."""
        # What is left of a draft is found again and thrown away again; nothing depends on it.
        with suppress(NothingSaved):
            self._at_work.file.drafts.discard(self._at_work.person_id, draft.page, draft.patient)

    def save(self, draft: LogDraft) -> str | EntryRefused:
        """Write the log, or its correction; the entry's id, or the first thing in the way."""
        refused = self._at_work.refusal_unless(LOGGERS)
        proposals = self.propose(draft)
        if refused is None:
            refused = first_open_end(draft, proposals)
        latest = self._at_work.now() + _CLOCK_SLACK
        if refused is None and draft.observed_at is not None and draft.observed_at > latest:
            refused = EntryRefused(EntryProblem.DATE_IN_FUTURE, "observed_at")
        if refused is not None:
            return refused
        event = log_event(self._scales(), draft, proposals, self._cycle_for(draft))
        if is_empty(event):
            return EntryRefused(EntryProblem.MISSING_FIELD, "log")
        written = self._correct(draft, event) if draft.corrects else self._record(draft, event)
        if isinstance(written, Entry):
            self.discard(draft)
            return written.event_id
        return written

    def _record(self, draft: LogDraft, event: DayLogged) -> Entry | EntryRefused:
        return self._at_work.record(draft.patient, event, draft.observed_at)

    def _correct(self, draft: LogDraft, event: DayLogged) -> Entry | EntryRefused:
        corrected = self._standing_log(draft.patient, draft.corrects)
        if corrected is None:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "event_id")
        if not draft.reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        correction = EntryCorrected(draft.corrects, draft.reason.strip(), event, draft.observed_at)
        return self._at_work.record(draft.patient, correction)

    def _cycle_for(self, draft: LogDraft) -> int | None:
        """The cycle of the moment the log tells of, entered however late.

        What was seen before the first order counts for the cycle it came before.
        """
        folded = self._at_work.reading(draft.patient).told_by(fold_course)
        entry = self._standing_log(draft.patient, draft.corrects) if draft.corrects else None
        at = draft.observed_at or (self._at_work.now() if entry is None else entry.happened_at)
        found = folded.cycle_at(at)
        stays = entry is not None and (found is None or at == entry.happened_at)
        if stays and entry is not None and isinstance(entry.event, DayLogged):
            return entry.event.cycle
        found = found or next(iter(folded.cycles), None)
        return None if found is None else found.cycle

    def _standing_log(self, patient: str, event_id: str) -> Entry | None:
        return next(
            (
                entry
                for entry in standing_entries(self._entries(patient))
                if entry.event_id == event_id and isinstance(entry.event, DayLogged)
            ),
            None,
        )

    def _entries(self, patient: str) -> tuple[Entry, ...]:
        return self._at_work.reading(patient).entries

    def _course(self, current: CycleRecord | None) -> Course | None:
        """How far the cycle is; None where the journal's events tell no course."""
        if current is None:
            return None
        found = course_of(self._at_work.protocol, current, self._at_work.now())
        return found if isinstance(found, Course) else None

    def _load(self, patient: str, page: str) -> tuple[LogDraft, datetime] | None:
        kept = self._at_work.file.drafts.load(self._at_work.person_id, page, patient)
        draft = None if kept is None else decode_draft(kept.payload)
        if kept is None or draft is None:
            return None
        return draft, self._at_work.local(kept.saved_at)

    def _kept(self, patient: str) -> tuple[LogDraft, datetime] | None:
        """This person's newest half-filled log of the child: a new one, or a correction."""
        for kept in self._at_work.file.drafts.of_person(self._at_work.person_id):
            if kept.patient == patient and kept.page.startswith(DRAFT_PAGE):
                draft = decode_draft(kept.payload)
                if draft is not None:
                    return draft, self._at_work.local(kept.saved_at)
        return None

    def _view(self, patient: str, kept: tuple[LogDraft, datetime | None] | None) -> LogPageView:
        reading = self._at_work.reading(patient)
        registration = reading.chart.registration
        if registration is None:
            raise KeyError(patient)
        today = self._at_work.local(self._at_work.now()).date()
        years, months = whole_age(registration.date_of_birth, today)
        scales = self._scales()
        instrument = instrument_for(
            scales.astct.neurotoxicity, age_years(registration.date_of_birth, today), False
        )
        current = reading.told_by(fold_course).current
        course = self._course(current)
        draft, saved_at = kept or (_fresh(patient, instrument), None)
        untouched = not (draft.corrects or draft.delayed or draft.form_begun)
        if untouched and draft.instrument != instrument.value:
            # Kept from before a birthday: an untouched form is that of the child's age now.
            draft = msgspec.structs.replace(draft, instrument=instrument.value, points=())
        return LogPageView(
            patient=patient,
            name=registration.name,
            age_years=years,
            age_months=months,
            instrument=instrument,
            cycle=None if current is None else current.cycle,
            infusion_day=None if course is None else course.infusion_day,
            level=None if course is None or course.level is None else course.level.value,
            memory=remember(self._at_work, reading.entries, without=draft.corrects),
            scales=scales,
            draft=draft,
            draft_saved_at=saved_at,
            refusal=self._at_work.refusal_unless(LOGGERS),
        )


def _fresh(patient: str, instrument: Instrument) -> LogDraft:
    """An empty log. The premedication of this drug hides fever, so that is ticked from the
    start: the reading that hides nothing (clinical.md section 8)."""
    return LogDraft(patient=patient, instrument=instrument.value, vitals=VitalsRecord(masked=True))
