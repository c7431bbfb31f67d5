"""What is a bag held against at the bed? The facts of the journal, gathered for the core."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from bedside.clinical.adjustment_table import Action
from bedside.clinical.bedside_check import BedsideCase, ChildRead, Hanging, hours_to_run
from bedside.clinical.chart import BagLine, BagState, fold_chart
from bedside.clinical.course import Course, CourseState, hours_of
from bedside.clinical.events import BagTakenOut, Connecting, Entry, Level, PatientRegistered
from bedside.clinical.preparation_rules import Method
from bedside.clinical.protocol import Protocol
from bedside.clinical.pump_read_back import PumpTask
from bedside.reference import catalogue
from bedside.services.at_work import WardAtWork
from bedside.services.bedside.answers import BedReading
from bedside.services.infusion.plans import first_level
from bedside.services.infusion.record import PumpRecord
from bedside.services.infusion.restart import Table, restart_plan
from bedside.services.paper_content import bag_code

_WHERE = {
    Connecting.FIRST_BAG: CourseState.NOT_STARTED,
    Connecting.BAG_CHANGE: CourseState.RUNNING,
    Connecting.STEP: CourseState.RUNNING,
    Connecting.RESTART: CourseState.INTERRUPTED,
}


@dataclass(frozen=True, slots=True)
class FoundBag:
    """A bag somebody read, and the child it was made for."""

    patient: str
    line: BagLine


def find_bag_read(
    at_work: WardAtWork, patient: str, record: PumpRecord, read: str
) -> FoundBag | None:
    """The bag behind a label's code, or behind the number of one of this child's bags.

    A number means the bag of the cycle that runs; one that was thrown away only where no other
    has the number.
    """
    text = read.strip().upper()
    own = [line for line in record.chart.bags if line.event.order.cycle == record.cycle]
    numbered = [line for line in own if text == str(line.event.bag_number)]
    standing = [line for line in numbered if line.state is not BagState.DISCARDED]
    for line in (*standing, *numbered):
        return FoundBag(patient, line)
    prefix = bag_code("")
    if not text.startswith(prefix):
        return None
    row = at_work.file.read.bag(text.removeprefix(prefix).lower())
    if row is None:
        return None
    made_for = at_work.file.journal.of_patient(row.patient)
    found = fold_chart(made_for).bag(row.bag)
    return None if found is None else FoundBag(row.patient, found)


def level_of(
    at_work: WardAtWork, record: PumpRecord, act: Connecting, chosen: Level | None = None
) -> Level | None:
    """The level that is to run after ``act``; None where none may."""
    if act is Connecting.FIRST_BAG:
        return first_level(at_work, record)
    if act is Connecting.STEP:
        return Level.FULL
    if act is Connecting.RESTART and chosen is not None:
        return chosen
    return record.course.level if isinstance(record.course, Course) else None


def restart_level(
    at_work: WardAtWork, patient: str, record: PumpRecord, table: Table | None
) -> Level | None:
    """The level a restart may be at by the table."""
    answer = None if table is None else table.table_answer(patient)
    plan = restart_plan(at_work, record, answer)
    return None if plan is None else plan.level


def bed_case(
    at_work: WardAtWork,
    patient: str,
    record: PumpRecord,
    reading: BedReading,
    table: Table | None,
) -> tuple[BedsideCase, FoundBag | None]:
    """Everything the bag is held against. KeyError where nobody registered the child."""
    child = record.chart.registration
    if child is None:
        raise KeyError(patient)
    found = find_bag_read(at_work, patient, record, reading.bag_read)
    course = record.course
    stands = isinstance(course, Course) and course.state is _WHERE[reading.act]
    chosen = reading.level
    if reading.act is Connecting.RESTART and chosen is None:
        chosen = restart_level(at_work, patient, record, table)
    case = BedsideCase(
        act=reading.act,
        now=at_work.now(),
        read=ChildRead(reading.wristband, reading.identifiers),
        child=child,
        bag=None if found is None else found.line,
        bag_is_the_childs=found is not None and found.patient == patient,
        order_stands=stands,
        cycle=record.cycle,
        level=level_of(at_work, record, reading.act, chosen),
        infused_hours=course.infused_hours if isinstance(course, Course) else Decimal(0),
        latest=record.chart.latest,
        used=record.used,
        hanging=_hanging(record, at_work.now()),
        taken_out_at=_taken_out_at(at_work, found),
        action=table_says(patient, table),
    )
    return case, found


def _hanging(record: PumpRecord, now: datetime) -> Hanging | None:
    """The bag on the line and how long it has run: what is left of it runs no longer."""
    line, course = record.on_line, record.course
    if line is None:
        return None
    runs = course.runs if isinstance(course, Course) else ()
    spans = ((run.ended_at or now) - max(run.began_at, line.connected_at) for run in runs)
    ran = sum((span for span in spans if span > timedelta(0)), timedelta(0))
    return Hanging(line.line.event.bag, line.connected_at, hours_of(ran))


def _taken_out_at(at_work: WardAtWork, found: FoundBag | None) -> datetime | None:
    if found is None:
        return None
    entries: Sequence[Entry] = at_work.file.journal.of_patient(found.patient)
    return min(
        (
            entry.happened_at
            for entry in entries
            if isinstance(entry.event, BagTakenOut) and entry.event.bag == found.line.event.bag
        ),
        default=None,
    )


def table_says(patient: str, table: Table | None) -> Action | None:
    """What the adjustment table says now; None where it cannot be asked."""
    answer = None if table is None else table.table_answer(patient)
    return None if answer is None else Action(answer.action)


def pump_task(protocol: Protocol, case: BedsideCase, record: PumpRecord, bag: BagLine) -> PumpTask:
    """What the pump has to do with this bag from now on."""
    content, order = bag.event.content, bag.event.order
    tolerance = protocol.preparation.tolerance
    by_table = content.method == Method.LABEL_TABLE.value
    balanced = tolerance.refuse_percent.value
    at_least, at_most = hours_to_run(protocol, case, bag)
    own = {each.rate_ml_per_h.value for each in protocol.preparation.durations}
    own |= {line.event.content.rate_ml_per_h for line in record.chart.bags}
    return PumpTask(
        drug_mcg_in_bag=content.drug_mcg_in_bag,
        bag_volume_ml=content.bag_volume_ml,
        priming_ml=content.priming_ml,
        rate_ml_per_h=content.rate_ml_per_h,
        dose_mcg_per_day=order.dose_mcg_per_day,
        low_percent=tolerance.table_low_percent.value if by_table else -balanced,
        high_percent=tolerance.table_high_percent.value if by_table else balanced,
        hours_at_least=at_least,
        hours_at_most=at_most,
        rates_of_other_bags=frozenset(own - {content.rate_ml_per_h}),
        rates_of_other_protocols=_other_protocols(protocol.id),
    )


def _other_protocols(own: str) -> frozenset[Decimal]:
    """Every rate of the protocols that ship and are not this one."""
    return frozenset(
        each.rate_ml_per_h.value
        for name in catalogue.shipped_ids()
        if name != own
        for each in catalogue.protocol(name).preparation.durations
    )


def bed_and_name(child: PatientRegistered) -> str:
    """How a message names another child."""
    return " · ".join(part for part in (child.bed, child.name) if part)
