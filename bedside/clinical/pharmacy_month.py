"""What did a month take of the drug? Vials, waste and cost, from the journal.

A vial counts when its bag is made; where what was left of a vial went into a bag, one of the
vials its record names was opened before. A bag thrown away counts with all it held, unless
a record of waste says what was lost of it. A vial costs what was entered last before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from bedside.clinical.course_record.lines import in_recorded_order
from bedside.clinical.events import (
    BagDiscarded,
    BagPrepared,
    Entry,
    LeftOverUsed,
    VialPriceSet,
    WasteRecorded,
)

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Made:
    """A bag made in the month. ``cost`` is None where no price was entered before it."""

    at: datetime
    by: str
    patient: str | None
    bag: BagPrepared
    vials_opened: int
    cost: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True)
class Lost:
    """Drug thrown away in the month. ``bag`` is the bag it was in, where it was in one.

    ``vials`` are whole vials, which cost; what a bag or a remainder held was paid with it.
    """

    at: datetime
    by: str
    patient: str | None
    bag: BagPrepared | None
    drug_ml: Decimal
    vials: int
    reason: str
    lots: tuple[str, ...]
    cost: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True)
class Month:
    """The lines of a month in order, and their sums; ``cost`` by currency.

    ``unpriced_vials`` are in no sum of cost.
    """

    made: tuple[Made, ...] = ()
    lost: tuple[Lost, ...] = ()
    cost: dict[str, Decimal] = field(default_factory=dict)
    unpriced_vials: int = 0

    @property
    def vials(self) -> int:
        """Vials opened for bags, and whole vials thrown away."""
        return sum(each.vials_opened for each in self.made) + sum(each.vials for each in self.lost)

    @property
    def drug_ml(self) -> Decimal:
        """Drug that went into bags."""
        return sum((each.bag.content.drug_ml for each in self.made), _NOTHING)

    @property
    def lost_ml(self) -> Decimal:
        """Drug that was thrown away."""
        return sum((each.drug_ml for each in self.lost), _NOTHING)


def month_of(entries: Iterable[Entry], begins_at: datetime, ends_before: datetime) -> Month:
    """The month from ``begins_at`` up to, and without, ``ends_before``."""
    ordered = sorted(in_recorded_order(entries), key=lambda entry: entry.happened_at)
    made = tuple(each for each in _made(ordered) if begins_at <= each.at < ends_before)
    lost = tuple(each for each in _lost(ordered) if begins_at <= each.at < ends_before)
    cost: dict[str, Decimal] = defaultdict(Decimal)
    unpriced = 0
    for vials, price, currency in (
        *((each.vials_opened, each.cost, each.currency) for each in made),
        *((each.vials, each.cost, each.currency) for each in lost),
    ):
        if price is None:
            unpriced += vials
        elif vials:
            cost[currency] += price
    return Month(made, lost, dict(cost), unpriced)


def price_at(entries: Iterable[Entry], at: datetime) -> VialPriceSet | None:
    """What one vial costs at ``at``; None before anybody entered a price."""
    price: VialPriceSet | None = None
    newest: datetime | None = None
    for entry in in_recorded_order(entries):
        if not isinstance(entry.event, VialPriceSet) or entry.happened_at > at:
            continue
        if newest is None or entry.happened_at >= newest:
            price, newest = entry.event, entry.happened_at
    return price


def _cost(prices: list[Entry], vials: int, at: datetime) -> tuple[Decimal | None, str]:
    price = price_at(prices, at)
    return (None, "") if price is None else (price.price * vials, price.currency)


def _prices(ordered: list[Entry]) -> list[Entry]:
    return [entry for entry in ordered if isinstance(entry.event, VialPriceSet)]


def _made(ordered: list[Entry]) -> Iterator[Made]:
    shared: dict[str, int] = defaultdict(int)
    for entry in ordered:
        if isinstance(entry.event, LeftOverUsed):
            shared[entry.event.bag] += 1
    prices = _prices(ordered)
    for entry in ordered:
        event = entry.event
        if isinstance(event, BagPrepared):
            opened = max(len(event.vials) - shared[event.bag], 0)
            cost = _cost(prices, opened, event.prepared_at)
            who = (entry.recorded_by, entry.patient)
            yield Made(event.prepared_at, *who, event, opened, *cost)


def _lost(ordered: list[Entry]) -> Iterator[Lost]:
    bags = {
        entry.event.bag: entry.event for entry in ordered if isinstance(entry.event, BagPrepared)
    }
    told = {entry.event.bag for entry in ordered if isinstance(entry.event, WasteRecorded)}
    prices = _prices(ordered)
    for entry in ordered:
        event, at = entry.event, entry.happened_at
        if isinstance(event, WasteRecorded):
            yield Lost(
                at,
                entry.recorded_by,
                entry.patient,
                bags.get(event.bag or ""),
                event.drug_ml,
                event.vials,
                event.reason,
                event.lots,
                *_cost(prices, event.vials, at),
            )
        elif isinstance(event, BagDiscarded) and event.bag not in told:
            bag = bags.get(event.bag)
            if bag is not None:
                lots = tuple(dict.fromkeys(vial.lot for vial in bag.vials))
                drug_ml = bag.content.drug_ml
                yield Lost(
                    at,
                    entry.recorded_by,
                    entry.patient,
                    bag,
                    drug_ml,
                    0,
                    event.reason,
                    lots,
                    *_cost(prices, 0, at),
                )
