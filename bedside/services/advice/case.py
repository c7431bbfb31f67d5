"""What is the table asked about a child? The case of the newest cycle, from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from bedside.clinical.adjustment.entries import AdviceCase
from bedside.clinical.adjustment_table import Toxicity
from bedside.clinical.body import WeightBand
from bedside.clinical.corrections import standing_entries
from bedside.clinical.course import CourseCase
from bedside.clinical.course_record.cycles import CycleRecord
from bedside.clinical.course_record.lines import in_recorded_order
from bedside.clinical.course_record.record import fold_course
from bedside.clinical.events import DayLogged, Entry
from bedside.clinical.logged_toxicities import logged_toxicities
from bedside.reference.scales import scales


@dataclass(frozen=True, slots=True)
class AskedCase:
    """A case with what stands beside it: the cycle, body surface, when last logged.

    ``earlier`` are the cases of the cycles before, for what a rule said *for good* then;
    ``ended_for_good`` is whether a physician ended the treatment, in whichever cycle.
    """

    case: AdviceCase
    record: CycleRecord
    bsa_m2: Decimal | None
    last_log_at: datetime | None
    earlier: tuple[AdviceCase, ...] = ()
    ended_for_good: bool = False


def asked_case(
    entries: Iterable[Entry], now: datetime, draft: Entry | None = None
) -> AskedCase | None:
    """The case at ``now``, with an unsaved log where there is one. None without a cycle.

    Only logs of the newest cycle count, but for what is said for good: seizures are counted
    over all cycles, and ``earlier`` says what was asked of the cycles before.
    """
    journal = in_recorded_order(entries)
    course = fold_course(journal)
    record = course.current
    if record is None or record.indication is None:
        return None
    standing = (*standing_entries(journal), *(() if draft is None else (draft,)))
    logs = [entry for entry in standing if isinstance(entry.event, DayLogged)]
    before = tuple(
        case for each in course.cycles[:-1] if (case := _case(each, logs, now)) is not None
    )
    case = _case(record, logs, now, before)
    if case is None:
        return None
    own = _of_cycle(logs, record)
    return AskedCase(
        case=case,
        record=record,
        bsa_m2=None if record.order is None else record.order.bsa_m2,
        last_log_at=max((entry.recorded_at for entry in own), default=None),
        earlier=before,
        ended_for_good=course.discontinued is not None,
    )


def at_time(asked: AskedCase, now: datetime) -> AskedCase:
    """The same question at another moment."""

    def moved(case: AdviceCase) -> AdviceCase:
        return replace(case, course=replace(case.course, now=now))

    earlier = tuple(moved(case) for case in asked.earlier)
    return replace(asked, case=moved(asked.case), earlier=earlier)


def _of_cycle(logs: Iterable[Entry], record: CycleRecord) -> list[Entry]:
    return [
        entry
        for entry in logs
        if isinstance(entry.event, DayLogged) and entry.event.cycle == record.cycle
    ]


def _case(
    record: CycleRecord,
    logs: Iterable[Entry],
    now: datetime,
    before: Sequence[AdviceCase] = (),
) -> AdviceCase | None:
    """The case of one cycle; the seizures of the cycles before it still count.

    They count by their number alone: how bad they were was answered then.
    """
    if record.indication is None:
        return None
    seizures = [
        replace(entry, grade=0)
        for case in before
        for entry in case.entries
        if entry.toxicity is Toxicity.SEIZURE
    ]
    band = WeightBand.UNDER if record.order is None else WeightBand(record.order.weight_band)
    course = CourseCase(record.indication, record.cycle, now, record.events)
    own = logged_toxicities(_of_cycle(logs, record), scales().ctcae.outside_the_table)
    return AdviceCase(course, band, (*seizures, *own))
