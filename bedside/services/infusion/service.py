"""What is done with the pump? Every act, checked and written through the journal's door.

Nurses and physicians run the pump; only a physician orders a cycle or ends the treatment;
anybody signed in says that a pump stopped. Whether an act can follow what has happened is
asked of the clinical course, with the act put where it happened. On a no nothing is written.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bedside.clinical.course import Course, CourseState
from bedside.clinical.events import (
    BagChanged,
    BagFinished,
    Confirmation,
    CycleCompleted,
    DoseStepped,
    DrugGiven,
    Entry,
    EntryCorrected,
    InfusionInterrupted,
    InfusionResumed,
    InfusionStarted,
    InterruptionCause,
    InterruptionExplained,
    KnownEvent,
    Level,
    Role,
    TreatmentDiscontinued,
)
from bedside.clinical.refusal import Refusal, RefusalCode
from bedside.services.at_work import CARERS
from bedside.services.infusion.answers import InfusionProblem
from bedside.services.infusion.bags import connection_problem
from bedside.services.infusion.drafts import (
    Connection,
    DrugDraft,
    Explanation,
    OrderDraft,
    RestartDraft,
    StartDraft,
    StepDraft,
)
from bedside.services.infusion.gate import was_read
from bedside.services.infusion.mending import (
    PHYSICIANS,
    RUN_THE_PUMP,
    correction,
    mendable,
    mender_roles,
)
from bedside.services.infusion.orders import (
    cycle_order,
    from_refusal,
    not_possible,
    second_person_refusal,
)
from bedside.services.infusion.plans import first_level, start_plan, step_plan
from bedside.services.infusion.questions import InfusionQuestions
from bedside.services.infusion.record import PumpRecord, read_pump
from bedside.services.infusion.restart import restart_plan
from bedside.services.infusion.stop_moment import moment_refusal
from bedside.services.refused import EntryProblem, EntryRefused

EVERYBODY = frozenset(Role)

_Written = str | EntryRefused


class Infusion(InfusionQuestions):
    """The pumps of this ward, by the person signed in. Acts give the entry's id or a no."""

    def order_cycle(self, patient: str, draft: OrderDraft) -> _Written:
        """A physician orders the next cycle with the weight of today."""
        refused = self._at_work.refusal_unless(PHYSICIANS)
        if refused is not None:
            return refused
        order = cycle_order(self._at_work, self.record_of(patient), draft)
        return order if isinstance(order, EntryRefused) else self._write(patient, order)

    def start(self, patient: str, draft: StartDraft) -> _Written:
        """The first bag of the ordered cycle runs."""
        refused = self._at_work.refusal_unless(RUN_THE_PUMP)
        if refused is not None:
            return refused
        record = self.record_of(patient)
        plan, level = start_plan(self._at_work, record), first_level(self._at_work, record)
        if plan is None or level is None or record.cycle is None:
            started = record.order is not None
            because = InfusionProblem.ALREADY_STARTED if started else InfusionProblem.NO_CYCLE
            return not_possible(because)
        answers = self._confirmations(draft.connection)
        if plan.still_open:
            reason = draft.premedication_reason.strip()
            if not reason:
                return EntryRefused(EntryProblem.NEEDS_CONFIRMATION, "premedication_reason")
            answers += (self._confirmation(plan.still_open[0], reason),)
        event = InfusionStarted(
            record.cycle, level, draft.connection.bag, draft.connection.rate_ml_per_h, answers
        )
        return self._connect(patient, record, draft.connection, level, event)

    def change_bag(self, patient: str, connection: Connection) -> _Written:
        """The next bag of the same level runs; the pump never stopped."""
        refused = self._at_work.refusal_unless(RUN_THE_PUMP) or self._unless_running(patient)
        if refused is not None:
            return refused
        record = self.record_of(patient)
        event = BagChanged(
            record.cycle or 0,
            connection.bag,
            connection.rate_ml_per_h,
            self._confirmations(connection),
        )
        hanging = record.on_line
        if hanging is not None and hanging.line.event.bag == connection.bag:
            return not_possible(InfusionProblem.BAG_USED, "bag")
        return self._connect(patient, record, connection, _level(record), event)

    def finish_bag(self, patient: str, event: BagFinished) -> _Written:
        """A bag is taken off a pump that stands."""
        refused = self._at_work.refusal_unless(RUN_THE_PUMP)
        if refused is not None:
            return refused
        record = self.record_of(patient)
        if record.to_finish is None or record.cycle is None:
            return not_possible(InfusionProblem.NO_BAG_ON_LINE)
        if isinstance(record.course, Course) and record.course.state is CourseState.RUNNING:
            return not_possible("event_not_possible", state=CourseState.RUNNING.value)
        finished = BagFinished(
            record.cycle, record.to_finish, event.left_over_ml, event.note.strip()
        )
        return self._write(patient, finished)

    def stop(self, patient: str, at: datetime | None = None) -> _Written:
        """The pump stands: written at once, before anybody is asked why.

        ``at`` is a moment noted before it was known whose pump it was; without it, now.
        """
        refused = self._at_work.refusal_unless(EVERYBODY) or self._unless_running(patient)
        if refused is None and at is not None:
            refused = moment_refusal(self._at_work, self._entries(patient), at)
        if refused is not None:
            return refused
        return self._write(patient, InfusionInterrupted(self.record_of(patient).cycle or 0), at)

    def explain_stop(self, patient: str, told: Explanation) -> _Written:
        """Why the pump stands. Told again, the last word counts."""
        stop = self.record_of(patient).stop
        refused = self._at_work.refusal_unless(EVERYBODY) or _fault(told)
        if refused is not None:
            return refused
        if stop is None or told.cause is None:
            return not_possible("event_not_possible", state="")
        technical = told.cause is InterruptionCause.TECHNICAL
        kind = told.kind if technical else None
        event = InterruptionExplained(stop.event_id, told.cause, kind, told.note.strip())
        return self._write(patient, event)

    def stopped_earlier(self, patient: str, stopped_at: datetime, reason: str) -> _Written:
        """The pump stood before it was seen: a correction of the time, both stay visible."""
        stop = self.record_of(patient).stop
        written = self.mend(patient, stop.event_id if stop else "", reason, stopped_at)
        if isinstance(written, EntryRefused) and written.field != "reason":
            return replace(written, field="stopped_at")
        return written

    def never_stopped(self, patient: str, reason: str) -> _Written:
        """The pump did not stop after all: the entry is taken back, both stay visible."""
        stop = self.record_of(patient).stop
        return self.mend(patient, stop.event_id if stop else "", reason, None)

    def mend(
        self, patient: str, event_id: str, reason: str, happened_at: datetime | None
    ) -> _Written:
        """Another time for an entry of the pump, or (None) that it never was."""
        event = mendable(self._entries(patient), event_id)
        if isinstance(event, EntryRefused):
            return event
        refused = self._at_work.refusal_unless(mender_roles(event))
        if refused is not None:
            return refused
        mended = correction(event, event_id, reason, happened_at)
        return mended if isinstance(mended, EntryRefused) else self._write(patient, mended)

    def resume(self, patient: str, draft: RestartDraft) -> _Written:
        """The pump runs again, once everything the plan names is done or departed from."""
        refused = self._at_work.refusal_unless(RUN_THE_PUMP)
        if refused is not None:
            return refused
        record = self.record_of(patient)
        plan = restart_plan(self._at_work, record, self._table_answer(patient))
        if plan is None or record.cycle is None:
            return not_possible("event_not_possible", state=_state(record))
        level = draft.level or plan.level
        problems = list(plan.still_open)
        if plan.level is not None and level is not plan.level:
            problems.append(InfusionProblem.LEVEL)
        if plan.supervision and not draft.supervised_by.strip():
            problems.append(InfusionProblem.SUPERVISION)
        standing = self._stands_against(tuple(problems), draft.departs_because)
        if standing is not None:
            return standing
        if level is None:
            return EntryRefused(EntryProblem.MISSING_FIELD, "level")
        given = [line.given_at is not None for line in plan.premedication]
        event = InfusionResumed(
            cycle=record.cycle,
            level=level,
            bag=draft.connection.bag,
            rate_ml_per_h=draft.connection.rate_ml_per_h,
            premedicated=all(given) if given else None,
            supervised_by=draft.supervised_by.strip(),
            departs_because=draft.departs_because.strip() if problems else "",
            confirmations=self._confirmations(draft.connection),
        )
        return self._connect(patient, record, draft.connection, level, event)

    def step(self, patient: str, draft: StepDraft) -> _Written:
        """The full level runs from a bag made for it."""
        refused = self._at_work.refusal_unless(RUN_THE_PUMP)
        if refused is not None:
            return refused
        record = self.record_of(patient)
        plan = step_plan(self._at_work, record, self._table_answer(patient))
        if plan is None or record.cycle is None:
            return not_possible("event_not_possible", state=_state(record))
        standing = self._stands_against(plan.still_open, draft.departs_because)
        if standing is not None:
            return standing
        given = [line.given_at is not None for line in plan.premedication]
        event = DoseStepped(
            cycle=record.cycle,
            bag=draft.connection.bag,
            rate_ml_per_h=draft.connection.rate_ml_per_h,
            premedicated=all(given) if given else None,
            departs_because=draft.departs_because.strip() if plan.still_open else "",
            confirmations=self._confirmations(draft.connection),
        )
        return self._connect(patient, record, draft.connection, Level.FULL, event)

    def complete(self, patient: str) -> _Written:
        """All infusion days of the cycle were given."""
        refused = self._at_work.refusal_unless(RUN_THE_PUMP)
        if refused is not None:
            return refused
        cycle = self.record_of(patient).cycle
        if cycle is None:
            return not_possible(InfusionProblem.NO_CYCLE)
        return self._write(patient, CycleCompleted(cycle))

    def discontinue(self, patient: str, reason: str) -> _Written:
        """A physician ends the treatment for good."""
        refused = self._at_work.refusal_unless(PHYSICIANS)
        if refused is not None:
            return refused
        cycle = self.record_of(patient).cycle
        if cycle is None:
            return not_possible(InfusionProblem.NO_CYCLE)
        if not reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        return self._write(patient, TreatmentDiscontinued(cycle, reason.strip()))

    def undo_discontinue(
        self, patient: str, reason: str, second_person: str, password: str
    ) -> _Written:
        """Take an end for good back: a correction with a reason and a second name."""
        refused = self._at_work.refusal_unless(PHYSICIANS)
        if refused is not None:
            return refused
        end = self.record_of(patient).folded.discontinued
        if end is None:
            return not_possible("event_not_possible", state="")
        if not reason.strip():
            return EntryRefused(EntryProblem.REASON_MISSING, "reason")
        refused = second_person_refusal(self._at_work, second_person, password)
        if refused is not None:
            return refused
        name = self._at_work.name_of(second_person)
        taken_back = EntryCorrected(end.event_id, reason.strip(), None, second_person=name)
        return self._write(patient, taken_back)

    def give_drug(self, patient: str, draft: DrugDraft) -> _Written:
        """A drug beside the infusion was given, at the time it was given."""
        refused = self._at_work.refusal_unless(CARERS)
        if refused is not None:
            return refused
        if not draft.drug.strip():
            return EntryRefused(EntryProblem.MISSING_FIELD, "drug")
        if draft.mg is None or draft.mg <= 0:
            return EntryRefused(EntryProblem.MISSING_FIELD, "mg")
        given_at = draft.given_at or self._at_work.now()
        if given_at > self._at_work.now():
            return EntryRefused(EntryProblem.DATE_IN_FUTURE, "given_at")
        event = DrugGiven(draft.drug.strip(), draft.mg, draft.purpose, draft.note.strip())
        return self._write(patient, event, given_at)

    def _connect(
        self,
        patient: str,
        record: PumpRecord,
        connection: Connection,
        level: Level | None,
        event: KnownEvent,
    ) -> _Written:
        """Write ``event`` where child, bag and rate agree with what was read."""
        if not was_read(self._gate, patient, connection.bag, event):
            return not_possible(InfusionProblem.NOT_READ_AT_BED, "bag")
        at, gated = connection.at or self._at_work.now(), self.asks_at_the_bed()
        found = connection_problem(record, connection, level, at, read_at_bed=gated)
        if found is not None:
            return not_possible(found[1], found[0])
        return self._write(patient, event, connection.at)

    def _write(self, patient: str, event: KnownEvent, at: datetime | None = None) -> _Written:
        """Ask the course whether it can be, and write it through the journal's door."""
        refusal = self._would_refuse(patient, event, at)
        if refusal is not None:
            return from_refusal(refusal)
        written = self._at_work.record(patient, event, at)
        return written if isinstance(written, EntryRefused) else written.event_id

    def _would_refuse(self, patient: str, event: KnownEvent, at: datetime | None) -> Refusal | None:
        """The refusal of the course with ``event`` in it. A course that is already unclear
        refuses nothing but what lies ahead: a correction must be able to mend it."""
        entries, now = self._entries(patient), self._at_work.now()
        told_at = event.happened_at if isinstance(event, EntryCorrected) else at
        if told_at is not None and told_at > now:
            return Refusal(RefusalCode.EVENT_IN_FUTURE, {"at": told_at.isoformat()})
        if isinstance(self.record_of(patient).course, Refusal):
            return None
        last, person = entries[-1], self._at_work.person_id
        place = (last.device, last.device_seq + 1)
        tried = Entry(uuid4().hex, patient, at or now, now, person, *place, event)
        course = read_pump(self._at_work.protocol, (*entries, tried), now).course
        return course if isinstance(course, Refusal) else None

    def _entries(self, patient: str) -> tuple[Entry, ...]:
        return self._at_work.file.journal.of_patient(patient)

    def _unless_running(self, patient: str) -> EntryRefused | None:
        record = self.record_of(patient)
        if isinstance(record.course, Course) and record.course.state is CourseState.RUNNING:
            return None
        if record.order is None:
            return not_possible(InfusionProblem.NO_CYCLE)
        return not_possible("event_not_possible", state=_state(record))

    def _stands_against(
        self, problems: tuple[InfusionProblem, ...], departs_because: str
    ) -> EntryRefused | None:
        """The first problem, unless a physician departs from all of them with a reason.

        The cause must be told in any case: it decides what the pause means.
        """
        if not problems:
            return None
        if problems[0] is InfusionProblem.CAUSE_OPEN or not departs_because.strip():
            return not_possible(problems[0], problems[0].value)
        refused = self._at_work.refusal_unless(PHYSICIANS)
        return None if refused is None else replace(refused, field="departs_because")

    def _confirmations(self, connection: Connection) -> tuple[Confirmation, ...]:
        """What was read at the bedside, by whom."""
        read = (("patient_read", connection.patient_read), ("bag_read", connection.bag_read))
        return tuple(self._confirmation(code, text.strip()) for code, text in read)

    def _confirmation(self, code: str, reason: str) -> Confirmation:
        return Confirmation(str(code), self._at_work.person.name, reason)


def _level(record: PumpRecord) -> Level | None:
    return record.course.level if isinstance(record.course, Course) else None


def _state(record: PumpRecord) -> str:
    return record.course.state.value if isinstance(record.course, Course) else ""


def _fault(told: Explanation) -> EntryRefused | None:
    """What is missing in an explanation."""
    if told.cause is None:
        return EntryRefused(EntryProblem.MISSING_FIELD, "cause")
    if told.cause is InterruptionCause.TECHNICAL and told.kind is None:
        return EntryRefused(EntryProblem.MISSING_FIELD, "kind")
    return None
