"""Which of the allowed bags can be made for this child at this level, and why not the others?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bedside.clinical.dosing import Dose
from bedside.clinical.events import Level
from bedside.clinical.preparation.bag import Bag, BagCase, find_bag
from bedside.clinical.preparation_rules import Method
from bedside.clinical.protocol import Protocol
from bedside.clinical.refusal import Refusal, RefusalCode

_IN_THE_LISTED_ORDER = tuple(RefusalCode)


@dataclass(frozen=True, slots=True)
class BagWish:
    """How bags are to be made. None takes the protocol's leading method, its priming volume."""

    allowed_hours: tuple[int, ...]
    diluent_ml: Decimal
    method: Method | None = None
    priming_ml: Decimal | None = None


@dataclass(frozen=True, slots=True)
class NotMade:
    """A bag that was allowed and cannot be made, and why."""

    level: Level
    hours: int
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class BagChoices:
    """The bags of one level, by their hours, and those that cannot be made."""

    dose: Dose
    bags: dict[int, Bag]
    not_made: tuple[NotMade, ...]


def duration_refusal(protocol: Protocol, allowed_hours: tuple[int, ...]) -> Refusal | None:
    """Refuses hours for which the protocol has no bag at all."""
    known = {duration.hours for duration in protocol.preparation.durations}
    for hours in allowed_hours:
        if hours not in known:
            return Refusal(RefusalCode.DURATION_NOT_IN_PROTOCOL, {"bag_hours": hours})
    return None


def bag_choices(
    protocol: Protocol, dose: Dose, wish: BagWish, start: datetime
) -> BagChoices | Refusal:
    """The bags that can be made for ``dose``; where there is none, the first refusal.

    First is meant as calc.md lists them, not by the order of the hours.
    """
    bags: dict[int, Bag] = {}
    not_made = []
    for hours in sorted(set(wish.allowed_hours), reverse=True):
        bag = _bag(protocol, dose, wish, hours, start)
        if isinstance(bag, Refusal):
            not_made.append(NotMade(dose.level, hours, bag))
        else:
            bags[hours] = bag
    if not bags:
        refusals = [each.refusal for each in not_made]
        return min(refusals, key=lambda each: _IN_THE_LISTED_ORDER.index(each.code))
    return BagChoices(dose, bags, tuple(not_made))


def _bag(
    protocol: Protocol, dose: Dose, wish: BagWish, hours: int, start: datetime
) -> Bag | Refusal:
    # A duration that exists with bacteriostatic saline alone is meant as such.
    bacteriostatic = protocol.preparation.duration(hours, bacteriostatic=False) is None
    method = wish.method or protocol.preparation.methods[0]
    case = BagCase(hours, method, wish.diluent_ml, wish.priming_ml, bacteriostatic)
    bag = find_bag(protocol, dose, case)
    if isinstance(bag, Bag) and hours > bag.room_hours:
        # Connected at once, and its room clock still ends before it has run.
        return Refusal(
            RefusalCode.RUN_CUT_SHORT,
            {
                "connect_at": start.isoformat(),
                "latest_start": None,
                "bag_hours": hours,
                "room_hours": bag.room_hours,
            },
        )
    return bag
