"""May this bag be connected, and is the pump set for it? Read at the bed, kept in the journal.

Every reading is recorded, the stopped ones too. The first bag, the step and any restart ask
for a second person with the own password. A pump is read only after its bag and child were.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from bedside.clinical.bedside_check import AGAINST, ANSWERABLE, TWO_PERSONS, BedsideStop, stops
from bedside.clinical.bedside_passed import BedsidePassed, bedside_passed
from bedside.clinical.body import BodyRules
from bedside.clinical.chart import Chart, fold_chart
from bedside.clinical.events import (
    BagPrepared,
    BedsideChecked,
    CheckOutcome,
    Confirmation,
    Connecting,
    Entry,
    PumpRead,
    Role,
)
from bedside.clinical.pump_read_back import PumpMistake, PumpReading, PumpTask, read_back
from bedside.clinical.units import rounded
from bedside.reference.pump_check import shipped_pump_rules
from bedside.services.at_work import WardAtWork
from bedside.services.bedside.answers import (
    BedAnswer,
    BedReading,
    BedTask,
    PumpFigures,
    PumpReadAnswer,
    SecondPerson,
)
from bedside.services.bedside.case import (
    FoundBag,
    bed_and_name,
    bed_case,
    level_of,
    pump_task,
    restart_level,
    table_says,
)
from bedside.services.infusion.orders import second_people, second_person_refusal
from bedside.services.infusion.record import PumpRecord, read_pump
from bedside.services.infusion.restart import Table
from bedside.services.refused import EntryProblem, EntryRefused
from bedside.store.key_holders import KeyHolder

_RUN_THE_PUMP = frozenset({Role.NURSE, Role.PHYSICIAN})
_SHOWN_DECIMALS = 2


class BedsideCheck:
    """The check at the beds of this ward. ``table`` None: the table cannot be asked here."""

    def __init__(self, at_work: WardAtWork, table: Table | None = None) -> None:
        self._at_work = at_work
        self._table = table

    @property
    def body_rules(self) -> BodyRules:
        """What the ward's protocol asks about a weight."""
        return self._at_work.protocol.body

    def task(self, patient: str, act: Connecting) -> BedTask:
        """What is to be connected. KeyError where nobody registered the child."""
        record = self._record(patient)
        child = record.chart.registration
        if child is None:
            raise KeyError(patient)
        chosen = None
        if act is Connecting.RESTART:
            chosen = restart_level(self._at_work, patient, record, self._table)
        level = level_of(self._at_work, record, act, chosen)
        return BedTask(act, patient, child.name, child.bed, record.cycle, level)

    def second_people(self) -> tuple[KeyHolder, ...]:
        """Who may check as the second person."""
        return second_people(self._at_work)

    def check(
        self, patient: str, reading: BedReading, second: SecondPerson | None = None
    ) -> BedAnswer | EntryRefused:
        """Hold bag and child against everything that must be right, and keep what was found.

        A refusal means that nothing was recorded: the role, the second person, a reason without
        a physician.
        """
        name = self._second_name(reading.act, second)
        if isinstance(name, EntryRefused):
            return name
        physician = self._physician(reading, second)
        if isinstance(physician, EntryRefused):
            return physician
        record = self._record(patient)
        case, found = bed_case(self._at_work, patient, record, reading, self._table)
        against = stops(self._at_work.protocol, shipped_pump_rules().day_off_hours, case)
        answered = tuple(
            Confirmation(code, physician, reading.departs_because.strip())
            for code in against
            if physician and code in ANSWERABLE
        )
        event = _checked_event(record, reading, found, against, answered, name)
        written = self._at_work.record(patient, event)
        if isinstance(written, EntryRefused):
            return written
        return self._answer(patient, event, found)

    def read_back(
        self, patient: str, act: Connecting, figures: PumpFigures, second: SecondPerson | None
    ) -> PumpReadAnswer | EntryRefused:
        """Find the dose anew from what the pump shows, and keep it.

        Refused where no bag was read at this bed before, as :meth:`check`, and where it was so
        long ago that it must be read again.
        """
        name = self._second_name(act, second)
        if isinstance(name, EntryRefused):
            return name
        record = self._record(patient)
        passed = self._last_passed(patient, act)
        bag = None if passed is None else passed.checked.bag
        line = None if bag is None else record.chart.bag(bag)
        if passed is None or line is None:
            return EntryRefused(EntryProblem.NOT_POSSIBLE, "bag_read")
        reading = BedReading(act=act, bag_read=passed.checked.bag_read)
        case = bed_case(self._at_work, patient, record, reading, None)[0]
        task = pump_task(self._at_work.protocol, case, record, line)
        event = _read_event(line.event, task, figures, name)
        written = self._at_work.record(patient, event)
        return written if isinstance(written, EntryRefused) else _read_answer(line.event, event)

    def ready(self, patient: str, bag: str, act: Connecting) -> BedsidePassed | None:
        """The check that lets this bag be connected now: bag, child and pump agreed. Or None."""
        passed = self._passed(patient, bag, act)
        return passed if passed is not None and passed.pump is not None else None

    def _last_passed(self, patient: str, act: Connecting) -> BedsidePassed | None:
        """The newest check for this act that still holds, of whichever bag."""
        entries = self._at_work.file.journal.of_patient(patient)
        bags = {entry.event.bag for entry in entries if isinstance(entry.event, BedsideChecked)}
        held = (self._passed(patient, bag, act) for bag in bags if bag is not None)
        return max(
            (each for each in held if each is not None),
            key=lambda each: each.checked_at,
            default=None,
        )

    def _passed(self, patient: str, bag: str, act: Connecting) -> BedsidePassed | None:
        """The check that holds: one the table has turned against since must be made anew."""
        entries = self._at_work.file.journal.of_patient(patient)
        passed = bedside_passed(entries, bag, act, self._at_work.now(), self._lasts())
        if passed is None or table_says(patient, self._table) not in AGAINST:
            return passed
        answered = {each.code for each in passed.checked.confirmations}
        return passed if BedsideStop.TABLE_AGAINST.value in answered else None

    def _lasts(self) -> timedelta:
        return timedelta(minutes=shipped_pump_rules().check_lasts_minutes.whole)

    def _record(self, patient: str) -> PumpRecord:
        entries = self._at_work.file.journal.of_patient(patient)
        return read_pump(self._at_work.protocol, entries, self._at_work.now())

    def _second_name(self, act: Connecting, second: SecondPerson | None) -> str | EntryRefused:
        """The second person's name, proved; empty where none is asked for and none came."""
        refused = self._at_work.refusal_unless(_RUN_THE_PUMP)
        if refused is not None:
            return refused
        if second is None or not second.person:
            if act in TWO_PERSONS:
                return EntryRefused(EntryProblem.MISSING_FIELD, "second_person")
            return ""
        refused = second_person_refusal(self._at_work, second.person, second.password)
        return refused or self._at_work.name_of(second.person)

    def _physician(self, reading: BedReading, second: SecondPerson | None) -> str | EntryRefused:
        """Who answers with the reason: a physician, the second person or who is signed in."""
        if not reading.departs_because.strip():
            return ""
        people = self._at_work.facts.people
        other = None if second is None else people.get(second.person)
        if other is not None and Role.PHYSICIAN in other.roles:
            return other.name
        refused = self._at_work.refusal_unless(frozenset({Role.PHYSICIAN}))
        if refused is None:
            return self._at_work.person.name
        return EntryRefused(refused.why, "departs_because", refused.facts)

    def _answer(
        self,
        patient: str,
        event: BedsideChecked,
        found: FoundBag | None,
    ) -> BedAnswer:
        until = self._at_work.local(self._at_work.now() + self._lasts())
        return BedAnswer(
            act=event.act,
            bag=event.bag,
            bag_number=None if found is None else found.line.event.bag_number,
            stops=event.stopped_by,
            answered=tuple(each.code for each in event.confirmations),
            whose=self._whose(patient, event, found),
            second_person=event.second_person,
            holds_until=None if event.stopped_by else until,
            flush_10_ml_hours=(
                None if found is None else found.line.event.content.flush_10_ml_hours
            ),
        )

    def _whose(
        self, patient: str, event: BedsideChecked, found: FoundBag | None
    ) -> tuple[str, ...]:
        """The other children whose wristband or bag was read."""
        others = dict.fromkeys(
            hit.patient
            for hit in self._at_work.file.read.search(event.wristband_read)
            if event.wristband_read.casefold()
            in (hit.hospital_number.casefold(), hit.second_identifier.casefold())
        )
        if found is not None:
            others[found.patient] = None
        others.pop(patient, None)
        charts: Iterable[Chart] = (fold_chart(self._entries_of(other)) for other in others)
        return tuple(bed_and_name(each.registration) for each in charts if each.registration)

    def _entries_of(self, patient: str) -> tuple[Entry, ...]:
        return self._at_work.file.journal.of_patient(patient)


def _checked_event(
    record: PumpRecord,
    reading: BedReading,
    found: FoundBag | None,
    against: tuple[str, ...],
    answered: tuple[Confirmation, ...],
    second_person: str,
) -> BedsideChecked:
    answers = {each.code for each in answered}
    left = tuple(code for code in against if code not in answers)
    return BedsideChecked(
        cycle=record.cycle,
        act=reading.act,
        bag=None if found is None else found.line.event.bag,
        bag_read=reading.bag_read.strip(),
        outcome=CheckOutcome.STOPPED if left else CheckOutcome.PASSED,
        stopped_by=left,
        wristband_read=reading.wristband.strip(),
        identifiers=tuple(each.strip() for each in reading.identifiers if each.strip()),
        second_person=second_person,
        confirmations=answered,
    )


def _read_event(
    made: BagPrepared, task: PumpTask, figures: PumpFigures, second_person: str
) -> PumpRead:
    shown = PumpReading(figures.rate_ml_per_h, figures.volume_ml, figures.hours)
    answer = read_back(shipped_pump_rules(), task, shown)
    return PumpRead(
        cycle=made.order.cycle,
        bag=made.bag,
        rate_ml_per_h=figures.rate_ml_per_h,
        volume_ml=figures.volume_ml,
        hours=figures.hours,
        dose_mcg_per_day=rounded(answer.dose_mcg_per_day, _SHOWN_DECIMALS),
        outcome=CheckOutcome.STOPPED if answer.mistake else CheckOutcome.PASSED,
        mistake=None if answer.mistake is None else answer.mistake.value,
        second_person=second_person,
    )


def _read_answer(made: BagPrepared, event: PumpRead) -> PumpReadAnswer:
    shown = PumpFigures(
        rate_ml_per_h=event.rate_ml_per_h, volume_ml=event.volume_ml, hours=event.hours
    )
    return PumpReadAnswer(
        bag=event.bag,
        bag_number=made.bag_number,
        shown=shown,
        dose_mcg_per_day=event.dose_mcg_per_day,
        ordered_mcg_per_day=made.order.dose_mcg_per_day,
        rate_ml_per_h=made.content.rate_ml_per_h,
        hours=made.content.bag_hours,
        mistake=None if event.mistake is None else PumpMistake(event.mistake),
        second_person=event.second_person,
    )
