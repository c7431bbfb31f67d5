"""May this bag be connected to this child now, and until when does it run?

A bag must be the child's own, of this cycle and level, checked, unused and in date; at the
bedside the child, the bag and the pump's rate are read once more.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bedside.clinical.chart import BagLine, BagState
from bedside.clinical.events import Level, Storage
from bedside.services.at_work import WardAtWork
from bedside.services.infusion.answers import BagToConnect, InfusionProblem, LineBag
from bedside.services.infusion.drafts import Connection
from bedside.services.infusion.record import OnLine, PumpRecord
from bedside.services.paper_content import bag_code

_Found = tuple[str, InfusionProblem]


def use_by(line: BagLine) -> datetime:
    """The moment after which the bag may not be connected any more."""
    made, content = line.event, line.event.content
    if made.storage is Storage.ROOM:
        return made.prepared_at + timedelta(hours=content.room_hours)
    cold_ends_at = made.prepared_at + timedelta(days=content.cold_days)
    if line.taken_out_at is None:
        return cold_ends_at
    return min(cold_ends_at, line.taken_out_at + timedelta(hours=content.room_hours))


def room_clock_ends_at(line: BagLine, connected_at: datetime) -> datetime:
    """The end of the room clock. It began when the bag left the cold, and never stops.

    A bag that nobody said to have been taken out was connected straight from the cold.
    """
    made = line.event
    warm = line.taken_out_at or connected_at
    starts = min(warm, connected_at) if made.storage is Storage.COLD else made.prepared_at
    return starts + timedelta(hours=made.content.room_hours)


def line_bag(at_work: WardAtWork, hanging: OnLine) -> LineBag:
    """The bag on the line with its clocks: it ends with its hours or its room clock."""
    made = hanging.line.event
    room_end = room_clock_ends_at(hanging.line, hanging.connected_at)
    run_end = hanging.connected_at + timedelta(hours=made.content.bag_hours)
    return LineBag(
        bag=made.bag,
        bag_number=made.bag_number,
        level=Level(made.order.level),
        dose_mcg_per_day=made.order.dose_mcg_per_day,
        rate_ml_per_h=made.content.rate_ml_per_h,
        bag_hours=made.content.bag_hours,
        connected_at=at_work.local(hanging.connected_at),
        ends_at=at_work.local(min(run_end, room_end)),
        room_clock_ends_at=at_work.local(room_end),
        room_hours=made.content.room_hours,
        flush_10_ml_hours=made.content.flush_10_ml_hours,
        left_over_ml=made.content.left_over_ml,
        priming_ml=made.content.priming_ml,
    )


def bag_problem(
    record: PumpRecord, line: BagLine, level: Level | None, at: datetime
) -> InfusionProblem | None:
    """Why this bag does not fit, or None. ``level`` None leaves the level open.

    The bag that hangs on the line may go on after a pause for as long as its clocks run.
    """
    hangs = record.on_line is not None and record.on_line.line.event.bag == line.event.bag
    checks = (
        (line.event.order.cycle != record.cycle, InfusionProblem.BAG_OF_OTHER_CYCLE),
        (line.state is not BagState.CHECKED, InfusionProblem.BAG_NOT_CHECKED),
        (line.event.bag in record.used and not hangs, InfusionProblem.BAG_USED),
        (
            level is not None and line.event.order.level != level.value,
            InfusionProblem.BAG_LEVEL,
        ),
        (at > _ends(record, line), InfusionProblem.BAG_OUT_OF_DATE),
    )
    return next((problem for wrong, problem in checks if wrong), None)


def _ends(record: PumpRecord, line: BagLine) -> datetime:
    hanging = record.on_line
    if hanging is not None and hanging.line.event.bag == line.event.bag:
        return room_clock_ends_at(line, hanging.connected_at)
    return use_by(line)


def bags_to_connect(
    at_work: WardAtWork, record: PumpRecord, level: Level | None
) -> tuple[BagToConnect, ...]:
    """Every bag of the cycle that is not thrown away or used up, the fitting ones first."""
    now = at_work.now()
    hanging = None if record.on_line is None else record.on_line.line.event.bag
    offered = [
        _offer(at_work, record, line, level, now)
        for line in record.chart.bags
        if line.event.order.cycle == record.cycle
        and line.state is not BagState.DISCARDED
        and (line.event.bag not in record.used or line.event.bag == hanging)
    ]
    return tuple(sorted(offered, key=lambda bag: (bag.refused is not None, bag.bag_number)))


def _offer(
    at_work: WardAtWork, record: PumpRecord, line: BagLine, level: Level | None, now: datetime
) -> BagToConnect:
    made = line.event
    return BagToConnect(
        bag=made.bag,
        bag_number=made.bag_number,
        level=Level(made.order.level),
        dose_mcg_per_day=made.order.dose_mcg_per_day,
        rate_ml_per_h=made.content.rate_ml_per_h,
        bag_hours=made.content.bag_hours,
        use_by=at_work.local(_ends(record, line)),
        refused=bag_problem(record, line, level, now),
    )


def connection_problem(
    record: PumpRecord,
    connection: Connection,
    level: Level | None,
    at: datetime,
    read_at_bed: bool = False,
) -> _Found | None:
    """What does not agree at the bedside, with its field; None where all of it does.

    Child, label and pump are not asked again where they were ``read_at_bed`` by the check.
    """
    line = record.chart.bag(connection.bag or "")
    if line is None:
        return "bag", InfusionProblem.BAG_UNKNOWN
    problem = bag_problem(record, line, level, at)
    if problem is not None:
        return "bag", problem
    return None if read_at_bed else _misread(record, line, connection)


def _misread(record: PumpRecord, line: BagLine, connection: Connection) -> _Found | None:
    """What of child, label and pump was read otherwise than it should be."""
    if not _is_patient(record, connection.patient_read):
        return "patient_read", InfusionProblem.PATIENT_DIFFERS
    read = connection.bag_read.strip().upper()
    if read not in (bag_code(line.event.bag), str(line.event.bag_number)):
        return "bag_read", InfusionProblem.BAG_CODE_DIFFERS
    if connection.rate_ml_per_h != line.event.content.rate_ml_per_h:
        return "rate_ml_per_h", InfusionProblem.RATE_DIFFERS
    return None


def _is_patient(record: PumpRecord, read: str) -> bool:
    registration = record.chart.registration
    if registration is None or not read.strip():
        return False
    known = (registration.hospital_number, registration.second_identifier)
    return read.strip().casefold() in [each.strip().casefold() for each in known if each.strip()]
