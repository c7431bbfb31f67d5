"""May this bag be connected to this child now? Every reason that stands against it.

Right child, right bag, right level today, in date, checked, unused, the order still valid, and
the dose adjustment table not against it. Nothing here is decided: a reason that a physician may
answer is answered elsewhere, by name. Source: clinical.md sections 2, 4, 5, 7 and 9.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bedside.clinical.adjustment_table import Action
from bedside.clinical.body import BodyRules, WeightQuestion, freshness_questions
from bedside.clinical.chart import BagLine, BagState, MeasurementLine
from bedside.clinical.citation import Cited
from bedside.clinical.events import Connecting, Level, PatientRegistered, Storage
from bedside.clinical.protocol import Protocol
from bedside.clinical.regimen import HOURS_PER_DAY

_TWO_IDENTIFIERS = 2
_SECONDS_PER_HOUR = 3600


class BedsideStop(StrEnum):
    """What stands against connecting; a weight that asks stands under its own code."""

    CHILD_NOT_READ = "child_not_read"
    OTHER_CHILD = "other_child"
    BAG_NOT_KNOWN = "bag_not_known"
    BAG_OF_OTHER_CHILD = "bag_of_other_child"
    BAG_NOT_CHECKED = "bag_not_checked"
    BAG_DISCARDED = "bag_discarded"
    BAG_USED = "bag_used"
    NO_ORDER = "no_order"
    BAG_OF_OTHER_CYCLE = "bag_of_other_cycle"
    BAG_OF_OTHER_LEVEL = "bag_of_other_level"
    BAG_OF_OTHER_DAY = "bag_of_other_day"
    BAG_OF_OTHER_RULES = "bag_of_other_rules"
    BAG_OUT_OF_DATE = "bag_out_of_date"
    RUN_CUT_SHORT = "run_cut_short"
    TABLE_AGAINST = "table_against"
    TABLE_NOT_KNOWN = "table_not_known"


# What a physician may answer with a reason; never the child, the bag itself or its clock.
ANSWERABLE = frozenset(
    {
        BedsideStop.BAG_OF_OTHER_DAY.value,
        BedsideStop.BAG_OF_OTHER_RULES.value,
        BedsideStop.RUN_CUT_SHORT.value,
        BedsideStop.TABLE_AGAINST.value,
        BedsideStop.TABLE_NOT_KNOWN.value,
        *(question.value for question in WeightQuestion),
    }
)
# Where a second person must check too (the first bag, the step, any restart).
TWO_PERSONS = frozenset({Connecting.FIRST_BAG, Connecting.STEP, Connecting.RESTART})

# What the table says where nothing may be connected without a physician's answer.
AGAINST = frozenset(
    {Action.WAIT, Action.INTERRUPT, Action.CONSIDER_DISCONTINUING, Action.DISCONTINUE}
)
_ASKS_THE_TABLE = frozenset({Connecting.STEP, Connecting.RESTART})


@dataclass(frozen=True, slots=True)
class ChildRead:
    """Who lies in the bed, as read there: the wristband, or two identifiers as written."""

    wristband: str = ""
    identifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hanging:
    """The bag on the line, when it was connected first and how long the pump ran it."""

    bag: str
    connected_at: datetime
    ran_hours: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class BedsideCase:
    """Everything a bag is held against. ``bag`` None: the text read names no bag.

    ``order_stands`` is whether a cycle is ordered that has not ended, ``infused_hours`` of it
    have run; ``level`` is the one that is to run. ``taken_out_at`` is when a bag from the cold
    was taken out, ``action`` what the dose adjustment table says.
    """

    act: Connecting
    now: datetime
    read: ChildRead
    child: PatientRegistered
    bag: BagLine | None
    bag_is_the_childs: bool
    order_stands: bool
    cycle: int | None
    level: Level | None
    infused_hours: Decimal
    latest: MeasurementLine | None
    used: frozenset[str] = frozenset()
    hanging: Hanging | None = None
    taken_out_at: datetime | None = None
    action: Action | None = None


def stops(protocol: Protocol, day_off_hours: Cited, case: BedsideCase) -> tuple[str, ...]:
    """Every reason against connecting, the gravest kind first; empty where there is none."""
    found = [code.value for code in _of_child(case)]
    if case.bag is None:
        return (*found, BedsideStop.BAG_NOT_KNOWN.value)
    if not case.bag_is_the_childs:
        return (*found, BedsideStop.BAG_OF_OTHER_CHILD.value)
    found += [code.value for code in _of_bag(case, case.bag)]
    found += [code.value for code in _of_order(protocol, day_off_hours, case, case.bag)]
    found += [code.value for code in _of_clock(protocol, case, case.bag)]
    found += [question.value for question in _of_weight(protocol.body, case, case.bag)]
    found += [code.value for code in _of_table(case)]
    return tuple(found)


def _of_child(case: BedsideCase) -> Iterator[BedsideStop]:
    read = case.read
    if read.wristband.strip():
        numbers = (case.child.hospital_number, case.child.second_identifier)
        if _plain(read.wristband) not in {_plain(each) for each in numbers if each.strip()}:
            yield BedsideStop.OTHER_CHILD
        return
    given = {_plain(each) for each in read.identifiers if each.strip()}
    named = [each for each in identifiers_of(case.child) if each & given]
    if given - frozenset().union(*named):
        yield BedsideStop.OTHER_CHILD
    elif len(named) < _TWO_IDENTIFIERS:
        yield BedsideStop.CHILD_NOT_READ


def identifiers_of(child: PatientRegistered) -> tuple[frozenset[str], ...]:
    """What may be said of a child at the bed, two of them together: name, numbers, birthday;
    each in every form it may be written in."""
    born = child.date_of_birth
    forms = (
        (child.name,),
        (child.hospital_number,),
        (child.second_identifier,),
        (born.isoformat(), f"{born.day:02}.{born.month:02}.{born.year}"),
    )
    return tuple(frozenset(_plain(text) for text in each) for each in forms)


def _plain(text: str) -> str:
    """A text as people compare it: blanks and capitals aside, with or without the dot on an i."""
    return " ".join(text.split()).casefold().replace("\u0307", "").replace("ı", "i")


def _of_bag(case: BedsideCase, bag: BagLine) -> Iterator[BedsideStop]:
    if bag.state is BagState.DISCARDED:
        yield BedsideStop.BAG_DISCARDED
    elif bag.state is not BagState.CHECKED:
        yield BedsideStop.BAG_NOT_CHECKED
    if bag.event.bag in case.used and not _goes_on(case, bag):
        yield BedsideStop.BAG_USED


def _goes_on(case: BedsideCase, bag: BagLine) -> bool:
    """Whether this is a restart of the bag that hangs there already."""
    hangs = case.hanging is not None and case.hanging.bag == bag.event.bag
    return hangs and case.act is Connecting.RESTART


def _of_order(
    protocol: Protocol, day_off_hours: Cited, case: BedsideCase, bag: BagLine
) -> Iterator[BedsideStop]:
    order, stamp = bag.event.order, bag.event.protocol
    if not case.order_stands:
        yield BedsideStop.NO_ORDER
        return
    if order.cycle != case.cycle:
        yield BedsideStop.BAG_OF_OTHER_CYCLE
    if case.level is None or order.level != case.level.value:
        yield BedsideStop.BAG_OF_OTHER_LEVEL
    begins_at_hours = (order.first_day - 1) * HOURS_PER_DAY
    off_hours = abs(case.infused_hours - begins_at_hours)
    if off_hours > day_off_hours.value and not _goes_on(case, bag):
        yield BedsideStop.BAG_OF_OTHER_DAY
    if (stamp.id, stamp.edition) != (protocol.id, protocol.edition):
        yield BedsideStop.BAG_OF_OTHER_RULES


def _of_clock(protocol: Protocol, case: BedsideCase, bag: BagLine) -> Iterator[BedsideStop]:
    made = bag.event
    use_by = made.prepared_at + timedelta(days=made.content.cold_days)
    room_ends_at = room_clock_ends_at(case, bag)
    connected = _goes_on(case, bag)
    too_cold_long = made.storage is Storage.COLD and case.now > use_by and not connected
    if case.now > room_ends_at or too_cold_long:
        yield BedsideStop.BAG_OUT_OF_DATE
        return
    tolerated = timedelta(hours=protocol.stability.run_lost_at_most_hours.whole)
    lost = case.now + timedelta(hours=made.content.bag_hours) - room_ends_at
    if lost > tolerated and not connected:
        yield BedsideStop.RUN_CUT_SHORT


def room_clock_ends_at(case: BedsideCase, bag: BagLine) -> datetime:
    """The end of the room clock, which starts at the making, the taking out or the connecting."""
    made = bag.event
    starts_at = case.now if made.storage is Storage.COLD else made.prepared_at
    if case.taken_out_at is not None:
        starts_at = min(starts_at, case.taken_out_at)
    if case.hanging is not None and _goes_on(case, bag):
        starts_at = min(starts_at, case.hanging.connected_at)
    return starts_at + timedelta(hours=made.content.room_hours)


def hours_to_run(protocol: Protocol, case: BedsideCase, bag: BagLine) -> tuple[Decimal, Decimal]:
    """How long this bag is to run from now on, at least and at most, in hours.

    A new bag runs its hours, or up to the tolerated loss less; one that goes on after a pause
    runs what is left of them, or up to the end of its room clock.
    """
    most = Decimal(bag.event.content.bag_hours)
    if case.hanging is not None and _goes_on(case, bag):
        return Decimal(0), max(most - case.hanging.ran_hours, Decimal(0))
    room = _hours(room_clock_ends_at(case, bag) - case.now)
    tolerated = protocol.stability.run_lost_at_most_hours.value
    return min(most, room) - tolerated, most


def _hours(span: timedelta) -> Decimal:
    return Decimal(int(span.total_seconds())) / _SECONDS_PER_HOUR


def _of_weight(body: BodyRules, case: BedsideCase, bag: BagLine) -> tuple[WeightQuestion, ...]:
    """What the newest weight asks of the dose this bag was made for, unless it was answered
    when the bag was made on this very weight."""
    order, latest = bag.event.order, case.latest
    if latest is None:
        return (WeightQuestion.TOO_OLD,)
    asked = freshness_questions(
        body, latest.weight_kg, latest.measured_at, case.now, order.weight_kg
    )
    same = latest.measured_at == order.weighed_at
    answered = {each.code for each in order.confirmations} if same else set()
    return tuple(question for question in asked if question.value not in answered)


def _of_table(case: BedsideCase) -> Iterator[BedsideStop]:
    asks = case.act in _ASKS_THE_TABLE
    too_high = case.action is Action.MAY_RESTART_LOW and case.level is Level.FULL
    if case.action in AGAINST or too_high:
        yield BedsideStop.TABLE_AGAINST
    elif asks and case.action in (None, Action.NOT_KNOWN):
        yield BedsideStop.TABLE_NOT_KNOWN
